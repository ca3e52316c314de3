import type { ReportConfig } from '../config/definition.ts';
import { PulseError } from '../errors.ts';
import type { Digest } from '../report/digest.ts';
import { Pictures } from '../report/picture/pictures.ts';
import { remember } from '../report/remember.ts';
import type { NewMessage } from '../store/deliveries.ts';
import type { SlotRow } from '../store/slots.ts';
import { unsubscribedFrom } from '../store/unsubscribes.ts';
import { composeMailing } from './compose-mailing.ts';
import { mailingsOf } from './mailings.ts';
import type { Workshop } from './workshop.ts';

/**
 * One message for each recipient, or for each campaign and owner; none to those who have unsubscribed.
 * @throws PulseError E_ALL_UNREADABLE where every campaign failed: a mail saying so little would pass for success; E_CHART
 */
export async function composeMessages(
  workshop: Pick<Workshop, 'store' | 'stationeryOf' | 'from' | 'dkim' | 'unsubscribeSecret'>,
  report: ReportConfig,
  slot: Pick<SlotRow, 'key' | 'due_at'>,
  digest: Digest,
): Promise<NewMessage[]> {
  refuseEmptySuccess(digest);
  const unsubscribed = await unsubscribedFrom(workshop.store, report.id);
  await using pictures = new Pictures();
  // Readers of one language see the same picture.
  const draw = remember((svg: string) => pictures.png(svg));
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
