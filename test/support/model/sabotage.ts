import { type CompiledQuery, sql } from 'kysely';
import type { SmtpSession, Submission, Verdict } from '../../../src/delivery/smtp.ts';
import type { Store } from '../../../src/store/tables.ts';

/** A fault planted into the product, at one of the seams through which it meets the world. */
export interface Sabotage {
  /** Alters what is asked of the database. */
  readonly rewrite?: (query: CompiledQuery) => CompiledQuery;
  /** Alters the conversation with the mail server. */
  readonly submit?: (submission: Submission, submit: SmtpSession['submit']) => Promise<Verdict>;
  /** Does something before each look. */
  readonly beforeLook?: (store: Store) => Promise<void>;
}

const lost = (verdict: Verdict): Verdict =>
  verdict.type === 'lose' ? { type: 'defer', detail: verdict.detail } : verdict;

/** Each breaks a promise; the model has to see it. */
export const sabotages: Readonly<Record<string, Sabotage>> = {
  'the step before the last bytes is not committed': {
    submit: (submission, submit) => submit({ ...submission, onHanded: async () => {} }),
  },
  'each mail is submitted twice': {
    submit: async (submission, submit) => {
      const verdict = await submit(submission);
      if (verdict.type === 'accept') await submit({ ...submission, onHanded: async () => {} });
      return verdict;
    },
  },
  'a verdict that was lost is taken for a deferral': {
    submit: async (submission, submit) => lost(await submit(submission)),
  },
  'what is unknown is sent again': { beforeLook: (store) => sendAgain(store, '%') },
  'a restore holds nothing': { beforeLook: (store) => sendAgain(store, 'the database was restored%') },
  'mails go to whoever is first': {
    submit: (submission, submit) => submit({ ...submission, to: 'ann@example.com' as Submission['to'] }),
  },
  'a slot is recorded anew where it is there': {
    rewrite: inStatement(
      /^insert into "slots"/,
      '"slots"."created_at" >',
      `'9' >`,
      '"slots"."state" in',
      `'skipped' in`,
    ),
  },
  'slots that expired are not recorded': {
    rewrite: (query) =>
      query.sql.startsWith('insert into "slots"') && query.parameters.includes('expired')
        ? { ...query, sql: 'select 1 where 0', parameters: [] }
        : query,
  },
  'a campaign that cannot be read is left out': {
    rewrite: inStatement(
      /from "snapshots" where "slot_key" = \? and "campaign_id" >/,
      'where',
      `where state = 'read' and`,
    ),
  },
  'who has unsubscribed is forgotten': { rewrite: inStatement(/from "?unsubscribes/, 'where', 'where 0 and') },
  'what is deferred has no time': {
    beforeLook: async (store) => {
      await sql`update deliveries set next_attempt_at = null`.execute(store);
    },
  },
};

async function sendAgain(store: Store, detail: string): Promise<void> {
  await sql`update slots set state = 'delivering' where digest is not null and key in
    (select slot_key from deliveries where state = 'unknown' and detail like ${detail})`.execute(store);
  await sql`update deliveries set state = 'pending' where state = 'unknown' and detail like ${detail}`.execute(store);
}

/** Replaces words of the statements that match, in pairs. */
function inStatement(which: RegExp, ...replacements: readonly string[]): (query: CompiledQuery) => CompiledQuery {
  return (query) => {
    if (!which.test(query.sql)) return query;
    let words = query.sql;
    for (let place = 0; place < replacements.length; place += 2) {
      words = words.replace(replacements[place] ?? '', replacements[place + 1] ?? '');
    }
    return { ...query, sql: words };
  };
}
