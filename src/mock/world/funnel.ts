import { drawFor } from '../random.ts';
import { weekday } from './calendar.ts';

/** How prospects move through a campaign. Shares are 0 to 1, of those who reached the stage before. */
export interface Funnel {
  /** Prospects on the list that the campaign starts with. */
  readonly firstUpload: number;
  /** Prospects added every seventh day after that. */
  readonly weeklyUpload: number;
  /** First messages on an ordinary weekday, while there are prospects left. */
  readonly contactsPerDay: number;
  /** Messages that a contacted prospect gets in all; at least 1. */
  readonly messagesPerContact: number;
  /** Share of the contacted who answer, within about a week. */
  readonly response: number;
  /** Share of the answers that qualify. */
  readonly qualification: number;
  /** Share of the answers judged unsuitable; with `qualification` at most 1. */
  readonly disqualification: number;
  /** Share of the qualified who are won, within some weeks. */
  readonly closing: number;
}

/** A funnel over a campaign's life. */
export interface Course {
  readonly funnel: Funnel;
  /** Later settings, by the campaign's age in days, earliest first; each holds until another replaces it. */
  readonly changes?: readonly (Partial<Funnel> & { readonly atAge: number })[];
  /** The age in days at which outreach ends. Answers and deals still come in for a while. */
  readonly stop?: { readonly atAge: number; readonly as: 'paused' | 'completed' };
}

/** What happened in a campaign, in prospects (messages in messages). All are integers of at least 0. */
export interface Counts {
  readonly uploaded: number;
  readonly contacted: number;
  readonly messages: number;
  readonly answers: number;
  readonly qualified: number;
  readonly disqualified: number;
  readonly closed: number;
}

export interface DailyRow extends Counts {
  readonly day: number;
}

/** Sunday to Saturday; 1 is an ordinary day. Outreach rests at weekends, people answer a little even then. */
const sendingRhythm = [0, 1, 1.2, 1.15, 1.05, 0.7, 0] as const;
const answeringRhythm = [0.15, 1, 1.2, 1.1, 1, 0.7, 0.2] as const;

/** Share of those waiting at a stage who leave it on an ordinary day: answers take days, deals take weeks. */
const speed = { followUps: 0.2, answers: 0.3, judgements: 0.4, deals: 0.08 } as const;

/**
 * The campaign from the day of its creation to the day before `today`: its totals, and its rows from the day `from` on,
 * oldest first.
 *
 * Each stage is a pool filled by a share of what the stage before it let out, so cumulated sums can only shrink from
 * stage to stage. Sums are kept as fractions and floored, which keeps that order in the integers as well.
 */
export function historyOf(
  seed: number,
  id: string,
  course: Course,
  created: number,
  today: number,
  from = created,
): { readonly totals: Counts; readonly rows: readonly DailyRow[] } {
  const draw = drawFor(seed, id);
  const { changes = [], stop } = course;
  const contacts = new Pool();
  const followUps = new Pool();
  const answers = new Pool();
  const qualified = new Pool();
  const disqualified = new Pool();
  const closed = new Pool();
  const pools = [contacts, followUps, answers, qualified, disqualified, closed];
  const rows: DailyRow[] = [];
  let uploads = 0;
  let funnel = course.funnel;
  let changed = 0;

  for (let day = created; day < today; day++) {
    // What came before is not that day's.
    if (day === from) for (const pool of pools) pool.count();
    const age = day - created;
    for (let next = changes[changed]; next !== undefined && next.atAge <= age; next = changes[++changed]) {
      funnel = { ...funnel, ...next };
    }
    const running = stop === undefined || age < stop.atAge;
    const sending = running ? (sendingRhythm[weekday(day)] ?? 0) : 0;
    const answering = answeringRhythm[weekday(day)] ?? 0;
    // 0.4 to 1.6: days differ visibly, weeks hardly.
    const noise = (stream: number): number => 0.4 + 1.2 * draw(day, stream);

    const uploaded = running ? uploadedAt(funnel, age) : 0;
    uploads += uploaded;
    contacts.fill(uploaded);
    const reached = contacts.release(funnel.contactsPerDay * sending * noise(0));
    followUps.fill(reached * (funnel.messagesPerContact - 1));
    answers.fill(reached * funnel.response);
    const answered = answers.releaseShare(speed.answers * answering * noise(1));
    qualified.fill(answered * funnel.qualification);
    disqualified.fill(answered * funnel.disqualification);
    const won = qualified.releaseShare(speed.judgements * answering * noise(2));
    disqualified.releaseShare(speed.judgements * answering * noise(3));
    closed.fill(won * funnel.closing);
    closed.releaseShare(speed.deals * answering * noise(4));
    followUps.releaseShare(speed.followUps * sending * noise(5));

    if (day < from) continue;
    const contacted = contacts.count();
    rows.push({
      day,
      uploaded,
      contacted,
      messages: contacted + followUps.count(),
      answers: answers.count(),
      qualified: qualified.count(),
      disqualified: disqualified.count(),
      closed: closed.count(),
    });
  }

  const totals = {
    uploaded: uploads,
    contacted: contacts.total,
    messages: contacts.total + followUps.total,
    answers: answers.total,
    qualified: qualified.total,
    disqualified: disqualified.total,
    closed: closed.total,
  };
  return { totals, rows };
}

function uploadedAt(funnel: Funnel, age: number): number {
  if (age === 0) return funnel.firstUpload;
  return age % 7 === 0 ? funnel.weeklyUpload : 0;
}

class Pool {
  #waiting = 0;
  #released = 0;
  #counted = 0;

  fill(amount: number): void {
    this.#waiting += amount;
  }

  /** Lets out at most `amount`, and returns what came out. */
  release(amount: number): number {
    const out = Math.min(this.#waiting, amount);
    this.#waiting -= out;
    this.#released += out;
    return out;
  }

  releaseShare(share: number): number {
    return this.release(this.#waiting * Math.min(1, share));
  }

  /** Whole units that came out. */
  get total(): number {
    // The billionth mends sums such as 0.1 + 0.2 that end just below a whole number.
    return Math.floor(this.#released + 1e-9);
  }

  /** Those since the last call. */
  count(): number {
    const since = this.total - this.#counted;
    this.#counted = this.total;
    return since;
  }
}
