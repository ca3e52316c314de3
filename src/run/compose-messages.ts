import type { ReportConfig } from '../config/definition.ts';
import { PulseError } from '../errors.ts';
import type { Digest } from '../report/digest.ts';
import { Pictures } from '../report/picture/pictures.ts';
import type { NewMessage } from '../store/deliveries.ts';
import type { SlotRow } from '../store/slots.ts';
import { unsubscribedFrom } from '../store/unsubscribes.ts';
import { composeMailing, type Desk, type Draw } from './compose-mailing.ts';
import { mailingsOf } from './mailings.ts';
import type { Workshop } from './workshop.ts';

/**
 * One message for each recipient, or for each campaign and owner; none to those who have unsubscribed.
 * @throws PulseError E_ALL_UNREADABLE where every campaign failed: a mail saying so little would pass for success; E_TEMPLATE
 */
export async function composeMessages(
  workshop: Desk & Pick<Workshop, 'tell'>,
  report: ReportConfig,
  slot: Pick<SlotRow, 'key' | 'due_at'>,
  digest: Digest,
): Promise<NewMessage[]> {
  refuseEmptySuccess(digest);
  const unsubscribed = await unsubscribedFrom(workshop.store, report.id);
  await using pictures = new Pictures();
  // A mail without its picture says the same, and no mail says nothing.
  const draw: Draw = (svg) =>
    pictures.png(svg).catch((error: unknown) => {
      workshop.tell({ type: 'trouble', report: report.id, error });
      return null;
    });
  const messages: NewMessage[] = [];
  for (const mailing of mailingsOf(report, digest)) {
    if (unsubscribed.has(mailing.recipient.address.toLowerCase())) continue;
    messages.push(await composeMailing(workshop, report, slot, mailing, draw));
  }
  return messages;
}

function refuseEmptySuccess({ counts, unreadable }: Digest): void {
  if (counts.campaigns > 0 || counts.unreadable === 0) return;
  const [first] = unreadable;
  throw new PulseError(
    'E_ALL_UNREADABLE',
    `none of ${counts.unreadable} campaigns could be read (${first?.id}: ${first?.reason}); no report was sent, try again later`,
  );
}
