import type { ReportConfig } from '../config/definition.ts';
import { mailtoUrl } from '../delivery/address.ts';
import { composeMessage } from '../delivery/message.ts';
import { PulseError } from '../errors.ts';
import type { Digest } from '../report/digest.ts';
import { render } from '../report/render.ts';
import { presentDigest } from '../report/view.ts';
import type { NewMessage } from '../store/deliveries.ts';
import type { Workshop } from './workshop.ts';

/**
 * One message for each recipient, the same words in all of them.
 * @throws PulseError E_ALL_UNREADABLE where every campaign failed: a mail saying so little would pass for success
 */
export async function composeMessages(
  { templates, from, clock }: Pick<Workshop, 'templates' | 'from' | 'clock'>,
  report: ReportConfig,
  slotKey: string,
  digest: Digest,
): Promise<NewMessage[]> {
  refuseEmptySuccess(digest);
  const { locale, replyTo, unsubscribe } = report;
  const unsubscribeUrl = unsubscribe?.url ?? (unsubscribe?.mailto && mailtoUrl(unsubscribe.mailto));
  const content = render(templates, presentDigest(digest, { locale, ...(unsubscribeUrl && { unsubscribeUrl }) }));
  return Promise.all(
    report.recipients.map(async (to) => {
      const envelope = { from, to, replyTo, unsubscribe, date: clock.now(), deliveryKey: `${slotKey}\n${to}` };
      const { id, mime, sha256 } = await composeMessage(envelope, content);
      return { id, subject: content.subject, mime, sha256, recipient: to };
    }),
  );
}

function refuseEmptySuccess({ counts, unreadable }: Digest): void {
  if (counts.campaigns > 0 || counts.unreadable === 0) return;
  const [first] = unreadable;
  throw new PulseError(
    'E_ALL_UNREADABLE',
    `none of ${counts.unreadable} campaigns could be read (${first?.id}: ${first?.reason}); no report was sent, try again later`,
  );
}
