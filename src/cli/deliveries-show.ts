import { loadConfig } from '../config/load.ts';
import type { DeliveryState } from '../delivery/ledger.ts';
import { headersOf, isIntact } from '../delivery/message.ts';
import { PulseError } from '../errors.ts';
import { oneLine } from '../one-line.ts';
import {
  type DeliveryEventRow,
  type DeliveryRow,
  deliveriesOf,
  findDelivery,
  findMessage,
  historyOf,
} from '../store/deliveries.ts';
import type { Store } from '../store/tables.ts';
import { storePath } from './assemble.ts';
import { deliveryJson } from './deliveries-list.ts';
import { openExistingStore } from './existing-store.ts';
import { print, printJson, table } from './output.ts';

export interface ShowOptions {
  readonly config?: string;
  readonly json?: boolean;
}

interface Shown {
  readonly row: DeliveryRow;
  /** Oldest first. */
  readonly history: readonly DeliveryEventRow[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** False where the stored bytes are no longer those that were composed. */
  readonly intact: boolean;
}

/**
 * `id` is a Message-ID, or a slot where `recipient` is given, who may have several mails of it.
 * @throws PulseError E_DELIVERY_MISSING
 */
export async function deliveriesShow(id: string, recipient: string | undefined, options: ShowOptions): Promise<number> {
  const { config, path } = await loadConfig(options.config);
  await using store = await openExistingStore(storePath(config, path));
  const rows = store ? await find(store, id, recipient) : [];
  if (!store || rows.length === 0) {
    const culprit = `there is no delivery ${oneLine(recipient === undefined ? id : `of ${id} to ${recipient}`)}`;
    throw new PulseError('E_DELIVERY_MISSING', `${culprit}; see campaign-pulse deliveries list`);
  }
  const shown = await Promise.all(rows.map((row) => show(store, row)));
  if (options.json) printJson({ deliveries: shown.map(shownJson) });
  else print(shown.map(describe).join('\n\n'));
  return 0;
}

/** A Message-ID as it is pasted from a mail or a log, in angle brackets or without. */
export function bareMessageId(id: string): string {
  return id.replace(/^<(.*)>$/, '$1');
}

/** What a state says of where the message is, and what is left to do. */
const known: Readonly<Record<DeliveryState, string>> = {
  pending: 'It was not sent yet; it is at the next delivering of its slot.',
  sending:
    'A process is connecting for it, or ended while it did. The server has not got all of it: it is tried again.',
  handed: 'The server has got all of it, and its answer is awaited. If the process ended there, it will be unknown.',
  accepted: 'The server has taken it, or an operator found out that it has.',
  deferred: 'The server did not take it for now, or could not be reached. It is tried again.',
  rejected:
    'The server refused it for good. Mend what it says, then send the same message again: deliveries resolve <id> --resend --because "…"',
  unknown:
    'The server may have taken it. Look for its Message-ID in the log of the mail server, or ask the recipient, then: deliveries resolve <id> --accepted | --resend --because "…"',
  cancelled: 'It was not sent: its recipient had unsubscribed or was no recipient any more.',
  expired: 'It was not accepted in time and is not sent any more.',
};

async function find(store: Store, id: string, recipient: string | undefined): Promise<readonly DeliveryRow[]> {
  if (recipient === undefined) {
    const row = await findDelivery(store, bareMessageId(id));
    return row ? [row] : [];
  }
  const wanted = recipient.toLowerCase();
  return (await deliveriesOf(store, id)).filter((row) => row.recipient.toLowerCase() === wanted);
}

async function show(store: Store, row: DeliveryRow): Promise<Shown> {
  const { mime, sha256 } = await findMessage(store, row.message_id);
  return {
    row,
    history: await historyOf(store, row.message_id),
    headers: headersOf(mime),
    intact: isIntact(mime, sha256),
  };
}

function shownJson({ row, history, headers, intact }: Shown): object {
  return {
    ...deliveryJson(row),
    known: known[row.state as DeliveryState],
    intact,
    headers: headers.map(([name, value]) => ({ name, value })),
    history: history.map(({ at, from, to, detail, by }) => ({ at, from, to, detail, by })),
  };
}

function describe({ row, history, headers, intact }: Shown): string {
  const steps = history.map(({ at, from, to, detail, by }) => [
    `  ${at}`,
    `${from} → ${to}`,
    `${by === null ? '' : `${oneLine(by)}: `}${oneLine(detail ?? '')}`,
  ]);
  return [
    `${row.message_id}: ${row.state}`,
    known[row.state as DeliveryState],
    table([
      ['  slot', row.slot_key],
      ['  recipient', row.recipient],
      ...(row.campaign_id ? [['  campaign', oneLine(row.campaign_id)]] : []),
      ['  tries', String(row.attempts)],
      ...(row.next_attempt_at ? [['  next try', row.next_attempt_at]] : []),
      ...(row.detail ? [['  last words', oneLine(row.detail)]] : []),
    ]),
    'history',
    table([[`  ${row.created_at}`, 'made', ''], ...steps]),
    intact ? 'headers of the stored message' : 'headers of the stored message, which was altered and will not be sent',
    ...headers.map(([name, value]) => `  ${oneLine(`${name}: ${value}`)}`),
  ].join('\n');
}
