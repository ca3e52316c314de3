import type { ReportConfig } from '../config/definition.ts';
import { mailtoUrl } from '../delivery/address.ts';
import { composeMessage } from '../delivery/message.ts';
import { PulseError } from '../errors.ts';
import type { Digest } from '../report/digest.ts';
import { render } from '../report/render.ts';
import { presentDigest } from '../report/view.ts';
import type { NewMessage } from '../store/deliveries.ts';
import { type Mailing, mailingsOf } from './mailings.ts';
import type { Workshop } from './workshop.ts';

/**
 * One message for each recipient, or for each campaign and owner.
 * @throws PulseError E_ALL_UNREADABLE where every campaign failed: a mail saying so little would pass for success
 */
export async function composeMessages(
  workshop: Pick<Workshop, 'stationeryOf' | 'from'>,
  report: ReportConfig,
  slotKey: string,
  digest: Digest,
): Promise<NewMessage[]> {
  refuseEmptySuccess(digest);
  const messages: NewMessage[] = [];
  for (const mailing of mailingsOf(report, digest)) {
    messages.push(await composeMailing(workshop, report, slotKey, mailing));
  }
  return messages;
}

async function composeMailing(
  { stationeryOf, from }: Pick<Workshop, 'stationeryOf' | 'from'>,
  report: ReportConfig,
  slotKey: string,
  { recipient, digest }: Mailing,
): Promise<NewMessage> {
  const { templates, brand } = stationeryOf(report);
  const { address: to, locale = report.locale, numberFormat, timeZone } = recipient;
  const { replyTo, unsubscribe } = report;
  const unsubscribeUrl = unsubscribe?.url ?? (unsubscribe?.mailto && mailtoUrl(unsubscribe.mailto));
  const content = render(templates, presentDigest(digest, { locale, numberFormat, timeZone, brand, unsubscribeUrl }));
  const deliveryKey = [slotKey, to, ...(digest.focus ? [digest.focus.id] : [])].join('\n');
  const date = new Date(digest.composedAt);
  const { id, mime, sha256 } = await composeMessage({ from, to, replyTo, unsubscribe, date, deliveryKey }, content);
  return { id, subject: content.subject, mime, sha256, recipient: to, campaign: digest.focus?.id ?? '' };
}

function refuseEmptySuccess({ counts, unreadable }: Digest): void {
  if (counts.campaigns > 0 || counts.unreadable === 0) return;
  const [first] = unreadable;
  throw new PulseError(
    'E_ALL_UNREADABLE',
    `none of ${counts.unreadable} campaigns could be read (${first?.id}: ${first?.reason}); no report was sent, try again later`,
  );
}
