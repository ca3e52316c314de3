import type { ColumnType, Kysely } from 'kysely';

/** Where every query goes: the database, or a transaction of it. */
export type Store = Kysely<Tables>;

/**
 * The tables, as TypeScript sees them. Instants are ISO 8601 text in UTC, local dates YYYY-MM-DD, JSON is text: the same
 * in SQLite and PostgreSQL. States are text here; the stages own their meaning.
 */
export interface Tables {
  /** One due date of a report, or one manual run. */
  slots: {
    /** `report/date` for a scheduled slot, `report/manual/instant` for a manual run. */
    key: string;
    report: string;
    kind: 'scheduled' | 'manual';
    /** Local date in the report's zone. */
    date: string;
    due_at: string;
    state: string;
    /** Why it is where it is, for people. */
    reason: string | null;
    /** When a slot whose collecting failed is tried again; null where nothing is waited for. */
    next_attempt_at: string | null;
    /** Rises with each lease; a write of an older epoch changes nothing. */
    epoch: ColumnType<number, number | undefined, number>;
    lease_until: string | null;
    /** Answer of GET /analytics/overview, JSON; null until it was asked or where it failed. */
    overview: string | null;
    /** The digest, JSON, once frozen. */
    digest: string | null;
    created_at: string;
    updated_at: string;
    /** The machine's start (boot.ts) since which its messages are being sent; null before. */
    boot: ColumnType<string | null, string | null | undefined, string | null>;
  };
  /** One campaign's analytics for a slot: chosen first, then read or unreadable. */
  snapshots: {
    slot_key: string;
    campaign_id: string;
    name: string | null;
    state: 'chosen' | 'read' | 'unreadable';
    /** The API's answer, JSON. */
    body: string | null;
    /** Why it could not be read. */
    reason: string | null;
    /** JSON array of JSON pointers to fields that the specification does not name; null where there are none. */
    unknown_fields: string | null;
    fetched_at: string | null;
    /** SHA-256 of `body`, hex; null where there is no body, and of what was stored before there were hashes. */
    sha256: string | null;
  };
  /** What was sent to one recipient, byte for byte. */
  messages: {
    /** RFC 5322 Message-ID without its angle brackets. */
    id: string;
    subject: string;
    mime: Uint8Array;
    /** SHA-256 of `mime`, hex. */
    sha256: string;
  };
  /** The ledger: one row for each message. */
  deliveries: {
    message_id: string;
    slot_key: string;
    recipient: string;
    /** Of a mail on one campaign; empty for one on all. */
    campaign_id: string;
    state: string;
    attempts: number;
    /** When a deferred delivery is due again. */
    next_attempt_at: string | null;
    /** The server's last words, or what went wrong. */
    detail: string | null;
    created_at: string;
    updated_at: string;
    /** When an operator had it sent again: its time to be accepted begins anew. */
    reopened_at: string | null;
    /** User name of the operator who moved it last; null where it happened by itself. */
    moved_by: ColumnType<string | null, string | null | undefined, string | null>;
  };
  /** Every move of a delivery since it was made: the database writes it together with the move (0008). */
  delivery_events: {
    message_id: string;
    /** 1, 2, 3 … of each delivery. */
    number: number;
    at: string;
    from: string;
    to: string;
    detail: string | null;
    /** User name of the operator; null where it happened by itself. */
    by: string | null;
  };
  /** How often the store was replaced by a backup of itself; the newest generation is the store's. */
  restores: {
    generation: number;
    at: string;
    /** The backup's file. */
    source: string;
    /** User name of the operator. */
    by: string;
  };
  /** Since when a report's schedule is watched, so that a slot missed before the first run is caught up too. */
  watches: {
    report: string;
    since: string;
    /** Until when all slots are recorded; null before the first look. */
    recorded_until: ColumnType<string | null, string | null | undefined, string | null>;
  };
  /** Who does not want a report any more. */
  unsubscribes: {
    report: string;
    /** Address in lower case. */
    recipient: string;
    at: string;
  };
  /** What operators were told of, each thing once by each channel. */
  notices: {
    /** Such as `slot/weekly/2026-11-23/failed`. */
    about: string;
    /** `ping`, `webhook`, or `mail:` and an address. */
    channel: string;
    attempts: number;
    /** Null until it was told. */
    told_at: string | null;
    /** Until when nobody else tries: another process has it, or the last try failed. */
    held_until: string | null;
  };
  /** How much of its API limit an account has used in the last minute, for all processes that ask with its key. */
  paces: {
    /** SHA-256 of the key, hex. */
    account: string;
    /** JSON array of turns, oldest first: [sent at the latest, how many], the instant in milliseconds since 1970. */
    turns: string;
    /** Until when the API asked to send nothing (Retry-After). */
    held_until: string | null;
    /** Rises with each change. */
    revision: number;
  };
  /** What responses showed, each thing once, with how often and between when. */
  observations: {
    /** Such as `GET /campaigns`. */
    operation: string;
    status: number;
    kind: 'status' | 'header' | 'field' | 'type' | 'value';
    /** JSON pointer within the body; a header's name; empty for a status. */
    pointer: string;
    /** A type, a media type, or the member of a documented set: never anybody's text. */
    value: string;
    first_seen: string;
    last_seen: string;
    count: number;
  };
}
