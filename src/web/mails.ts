import type { ReportConfig } from '../config/definition.ts';
import { PulseError } from '../errors.ts';
import type { ReceivedMessage } from '../inbox/inbox.ts';
import type { Rendered } from '../run/dry-run.ts';
import { deliveriesWithSubjects, findMessage } from '../store/deliveries.ts';
import { digestedSlots } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';
import { readMail } from './read-mail.ts';

/** One mail among those that can be looked at together. */
export interface Mail {
  /** Among those to one recipient: the campaign that it is about, empty for all. In the inbox, its place. */
  readonly key: string;
  readonly to: string;
  /** What tells it from the recipient's others. Untrusted text. */
  readonly label: string;
  /** Where the ledger has it; null of what was only rendered. */
  readonly ledger: Ledger | null;
  readonly raw: () => Promise<Uint8Array>;
}

export interface Ledger {
  readonly state: string;
  readonly attempts: number;
  /** The server's last words, or what went wrong. */
  readonly detail: string | null;
  /** ISO 8601. */
  readonly updatedAt: string;
}

/** What a stored slot holds, byte for byte. @throws PulseError E_HISTORY */
export async function storedMails(store: Store, report: ReportConfig, slot: string): Promise<readonly Mail[]> {
  const known = await digestedSlots(store, report.id);
  if (!known.some(({ key }) => key === slot)) {
    throw new PulseError('E_HISTORY', `report ${report.id} has no run ${slot} in the store; choose another`);
  }
  const rows = await deliveriesWithSubjects(store, slot);
  return rows.map(({ message_id, subject, recipient, campaign_id, state, attempts, detail, updated_at }) => ({
    key: campaign_id,
    to: recipient,
    label: subject,
    ledger: { state, attempts, detail, updatedAt: updated_at },
    raw: async () => (await findMessage(store, message_id)).mime,
  }));
}

/** Messages that were rendered just now. */
export function renderedMails({ digest, messages }: Rendered): readonly Mail[] {
  const names = new Map([...digest.campaigns, ...digest.unreadable].map(({ id, name }) => [id, name ?? id]));
  return messages.map(({ subject, mime, recipient, campaign }) => ({
    key: campaign,
    to: recipient,
    label: names.get(campaign) ?? subject,
    ledger: null,
    raw: async () => mime,
  }));
}

/** The newest first, as inboxes show them. */
export async function inboxMails(messages: readonly ReceivedMessage[]): Promise<readonly Mail[]> {
  const mails = messages.map(async ({ to, raw }, place) => {
    const { subject, date } = await readMail(raw);
    return {
      key: `${place + 1}`,
      to: to[0] ?? '',
      label: `${date.slice(0, 10)} ${subject}`,
      ledger: null,
      raw: async () => raw,
    };
  });
  return (await Promise.all(mails)).toReversed();
}
