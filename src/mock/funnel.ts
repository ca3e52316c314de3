import { weekday } from './calendar.ts';
import type { Funnel, SimulatedCampaign } from './campaigns.ts';
import { drawFor } from './random.ts';

/** What happened in a campaign on one day, in prospects (messages in messages). All are integers of at least 0. */
export interface DailyRow {
  readonly day: number;
  readonly uploaded: number;
  readonly contacted: number;
  readonly messages: number;
  readonly answers: number;
  readonly qualified: number;
  readonly disqualified: number;
  readonly closed: number;
}

/** Sunday to Saturday; 1 is an ordinary day. Outreach rests at weekends, people answer a little even then. */
const sendingRhythm = [0, 1, 1.2, 1.15, 1.05, 0.7, 0] as const;
const answeringRhythm = [0.15, 1, 1.2, 1.1, 1, 0.7, 0.2] as const;

/** Share of those waiting at a stage who leave it on an ordinary day: answers take days, deals take weeks. */
const speed = { followUps: 0.2, answers: 0.3, judgements: 0.4, deals: 0.08 } as const;

/**
 * The campaign's rows from the day of its creation to the day before `today`, oldest first.
 *
 * Each stage is a pool filled by a share of what the stage before it let out, so cumulated sums can only shrink from
 * stage to stage. Sums are kept as fractions and floored, which keeps that order in the integers as well.
 */
export function dailyRows(seed: number, campaign: SimulatedCampaign, created: number, today: number): DailyRow[] {
  const draw = drawFor(seed, campaign.id);
  const contacts = stage();
  const followUps = stage();
  const answers = stage();
  const qualified = stage();
  const disqualified = stage();
  const closed = stage();
  const rows: DailyRow[] = [];

  for (let day = created; day < today; day++) {
    const age = day - created;
    const running = campaign.stop === undefined || age < campaign.stop.atAge;
    const funnel = funnelAt(campaign, age);
    const sending = running ? (sendingRhythm[weekday(day)] ?? 0) : 0;
    const answering = answeringRhythm[weekday(day)] ?? 0;
    // 0.4 to 1.6: days differ visibly, weeks hardly.
    const noise = (stream: number): number => 0.4 + 1.2 * draw(day, stream);

    const uploaded = running ? uploadedAt(funnel, age) : 0;
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
  return rows;
}

/** The funnel at an age: the campaign's own, with every change that has come by then. */
function funnelAt(campaign: SimulatedCampaign, age: number): Funnel {
  const changes = campaign.changes?.filter((change) => change.atAge <= age) ?? [];
  return Object.assign({}, campaign.funnel, ...changes) as Funnel;
}

function uploadedAt(funnel: Funnel, age: number): number {
  if (age === 0) return funnel.firstUpload;
  return age % 7 === 0 ? funnel.weeklyUpload : 0;
}

interface Stage {
  fill(amount: number): void;
  /** Lets out at most `amount`, and returns what came out. */
  release(amount: number): number;
  releaseShare(share: number): number;
  /** Whole units that came out since the last call. */
  count(): number;
}

function stage(): Stage {
  let waiting = 0;
  let released = 0;
  let counted = 0;
  const release = (amount: number): number => {
    const out = Math.min(waiting, amount);
    waiting -= out;
    released += out;
    return out;
  };
  return {
    fill(amount) {
      waiting += amount;
    },
    release,
    releaseShare: (share) => release(waiting * Math.min(1, share)),
    count() {
      // The billionth mends sums such as 0.1 + 0.2 that end just below a whole number.
      const whole = Math.floor(released + 1e-9);
      const since = whole - counted;
      counted = whole;
      return since;
    },
  };
}
