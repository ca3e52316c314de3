import type { Range, Rate } from '../finding.ts';
import { rangeOf } from '../range.ts';
import { rate, round2 } from '../rates.ts';
import { answerDays, byWeekday, type ObservedDay, sum, withMessages } from './observed-day.ts';

/** Whether more messages a day bring as many more responses. */
export interface MessageVolumeEvidence {
  readonly verdict: 'diminishing' | 'steady' | 'rewarding';
  /** Messages a day that part the busy days from the quiet ones (the median). */
  readonly split: number;
  /** Responses per 100 messages on busy days, and on quiet days. */
  readonly busy: RangedRate;
  readonly quiet: RangedRate;
  /** Responses that 100 additional messages bring, and where that number likely is (95 %). */
  readonly additional: Range & { readonly percent: number };
}

/** `range` is null where there are more responses than messages, which are no proportion then. */
export interface RangedRate extends Rate {
  readonly range: Range | null;
}

type Verdict = MessageVolumeEvidence['verdict'];

/** What busy days get, and what additional messages bring, is worth a word from this ratio to the usual. */
const notableRatio = 1.25;

/**
 * Standard errors. Four, for four weeks tell the error itself only roughly: at 3.5, up to 1.4 % of the series without such
 * an effect showed one, at four 0.5 % (`bench/patterns.ts`).
 */
const notableDeviation = 4;

/** Standard errors of a 95 % interval, and of two one-sided tests at 5 % that nothing notable is there. */
const likely = 1.96;
const equivalent = 1.645;

/**
 * What busy days get beside quiet ones, where additional messages say the same. Answers that come on later days make every
 * busy day look poor and the quiet day after it rich, so the days alone prove nothing.
 */
export function messageVolume(days: readonly ObservedDay[]): MessageVolumeEvidence | null {
  const active = withMessages(days).toSorted((a, b) => a.messages - b.messages);
  const least = active[0]?.messages ?? 0;
  // From the median on, the first that is more than the least: a daily quota makes most days equal.
  const split = active.find(({ messages }, at) => at >= Math.floor(active.length / 2) && messages > least)?.messages;
  const additional = additionalResponses(days);
  if (split === undefined || additional === null) return null;
  const busy = rangedRate(active.filter(({ messages }) => messages >= split));
  const quiet = rangedRate(active.filter(({ messages }) => messages < split));
  const verdict = verdictOfDays(busy.percent ?? 0, quiet.percent ?? 0);
  if (verdict !== verdictOn(additional, sum(days, 'responses') / sum(days, 'messages'))) return null;
  const { share, error } = additional;
  return {
    verdict,
    split,
    busy,
    quiet,
    additional: {
      percent: round2(share * 100),
      low: round2((share - likely * error) * 100),
      high: round2((share + likely * error) * 100),
    },
  };
}

interface Estimate {
  /** Responses per message. */
  readonly share: number;
  readonly error: number;
}

/**
 * The responses that one message more brings on its day and the `answerDays` after it: the sum of the coefficients of a
 * distributed lag (least squares on the unusual messages of each of these days). If answers keep in proportion it is their
 * usual share, on whichever of the days they come. Its standard error is White's (1980, Econometrica 48:817–838), for busy
 * weekdays scatter more. Null where the messages do not vary enough to tell.
 */
function additionalResponses(days: readonly ObservedDay[]): Estimate | null {
  const unusual = withoutRhythm(days);
  const messagesAt = new Map(unusual.map(({ at, messages }) => [at, messages]));
  // The first days get answers to messages that are not seen.
  const told = unusual.filter(({ at }) => at >= (days[0]?.at ?? 0) + answerDays);
  const messages = told.map((day) => day.messages);
  // With what earlier days have more or less taken away, the coefficient of a day's messages is the sum of them all.
  const explained: Series[] = [];
  for (let ago = 1; ago <= answerDays; ago++) {
    const shift = told.map((day) => (messagesAt.get(day.at - ago) ?? 0) - day.messages);
    explained.push(without(shift, explained));
  }
  const lasting = without(messages, explained);
  const variation = dot(lasting, lasting);
  const freedom = told.length - byWeekday(days).size - explained.length - 1;
  if (variation <= 1e-9 * dot(messages, messages) || freedom <= 0) return null;
  const responses = told.map((day) => day.responses);
  const scatter = without(responses, [...explained, lasting]).map((residual, at) => residual * (lasting[at] ?? 0));
  return {
    share: dot(responses, lasting) / variation,
    error: Math.sqrt((dot(scatter, scatter) * told.length) / freedom) / variation,
  };
}

type Series = readonly number[];

/** What is left of a series when its part along each of a basis, whose members are orthogonal, is taken away. */
function without(series: Series, basis: readonly Series[]): Series {
  return basis.reduce((rest, along) => {
    const length = dot(along, along);
    const part = length > 0 ? dot(rest, along) / length : 0;
    return rest.map((value, at) => value - part * (along[at] ?? 0));
  }, series);
}

function dot(a: Series, b: Series): number {
  return a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0);
}

/** Each day less the mean of its weekday: both counts rest at weekends, which says nothing about more messages. */
function withoutRhythm(days: readonly ObservedDay[]): readonly ObservedDay[] {
  return [...byWeekday(days).values()].flatMap((those) => {
    const messages = sum(those, 'messages') / those.length;
    const responses = sum(those, 'responses') / those.length;
    return those.map((day) => ({ ...day, messages: day.messages - messages, responses: day.responses - responses }));
  });
}

function verdictOfDays(busy: number, quiet: number): Verdict {
  if (quiet >= busy * notableRatio) return 'diminishing';
  return busy >= quiet * notableRatio ? 'rewarding' : 'steady';
}

/** Null where neither something notable nor its absence is beyond chance. */
function verdictOn({ share, error }: Estimate, average: number): Verdict | null {
  const [few, many] = [average / notableRatio, average * notableRatio];
  if (share <= few && share + notableDeviation * error < average) return 'diminishing';
  if (share >= many && share - notableDeviation * error > average) return 'rewarding';
  return share - equivalent * error > few && share + equivalent * error < many ? 'steady' : null;
}

function rangedRate(days: readonly ObservedDay[]): RangedRate {
  const counts = rate(sum(days, 'responses'), sum(days, 'messages'));
  return { ...counts, range: rangeOf(counts) };
}
