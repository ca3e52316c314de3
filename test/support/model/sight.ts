import { DatabaseSync } from 'node:sqlite';
import type { DeliveryRow } from '../../../src/store/deliveries.ts';
import type { SlotRow } from '../../../src/store/slots.ts';

export type SeenSlot = Pick<
  SlotRow,
  'key' | 'report' | 'kind' | 'date' | 'due_at' | 'state' | 'reason' | 'next_attempt_at' | 'lease_until' | 'created_at'
> & { readonly composed: 0 | 1 };
export type SeenDelivery = Omit<DeliveryRow, 'created_at' | 'updated_at'>;

/** What the store says at one moment. */
export interface Sight {
  readonly slots: ReadonlyMap<string, SeenSlot>;
  /** By Message-ID. */
  readonly deliveries: ReadonlyMap<string, SeenDelivery>;
  /** Answers that are stored. */
  readonly answers: number;
}

/** Looks into the database beside the product. */
export function observe(path: string): Disposable & { readonly look: () => Sight; digestOf(key: string): string } {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
  const slots = database.prepare(
    `select key, report, kind, date, due_at, state, reason, next_attempt_at, lease_until, created_at,
      digest is not null as composed from slots order by key`,
  );
  const deliveries = database.prepare(
    `select message_id, slot_key, recipient, campaign_id, state, attempts, next_attempt_at, detail, reopened_at
      from deliveries order by message_id`,
  );
  const answers = database.prepare("select count(*) as count from snapshots where state = 'read'");
  const digest = database.prepare('select digest from slots where key = ?');
  return {
    look: () => ({
      slots: new Map((slots.all() as unknown as SeenSlot[]).map((row) => [row.key, row])),
      deliveries: new Map((deliveries.all() as unknown as SeenDelivery[]).map((row) => [row.message_id, row])),
      answers: Number(answers.get()?.count),
    }),
    digestOf: (key) => String(digest.get(key)?.digest),
    [Symbol.dispose]: () => database.close(),
  };
}
