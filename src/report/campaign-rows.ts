import { type ShownChange, shownChange } from './change.ts';
import { type CampaignRow, type Digest, limits, type Measure, type RankRange } from './digest.ts';
import { inert } from './text.ts';
import { campaignName, type Voice } from './voice.ts';

/** A campaign's row in the table. */
export interface ShownCampaign {
  /** As the API has it, or the id. */
  readonly name: string;
  /** "Needs attention"; null where there is nothing to say. */
  readonly tag: string | null;
  /** Signal asks for action, accent is good, quiet is neither. */
  readonly tone: 'signal' | 'accent' | 'quiet';
  /** As the API has it; translated where it is documented. */
  readonly status: string;
  /** How many it has, and the word. */
  readonly prospects: string;
  /** "rank 2–5 of 8"; null where there is little to rank. */
  readonly rank: string | null;
  /** Response, qualification and conversion, as the columns. */
  readonly rates: readonly ShownRate[];
  /** The rates for the text part: put together there, they would be half of all the blocks that its template runs. */
  readonly rateWords: string;
  readonly spark: Spark | null;
}

export interface ShownRate {
  /** Of the rate. */
  readonly name: string;
  /** "8.6%", or a dash where it cannot be measured. */
  readonly value: string;
  readonly change: ShownChange | null;
}

/** Responses by day, as bars; null where there were none. */
export interface Spark {
  /** The bars in words. */
  readonly label: string;
  /** 0 to `sparkLevels`, each campaign on its own scale; a day with any response has at least 1. */
  readonly levels: readonly number[];
}

const sparkLevels = 8;

/** A bar takes 21 bytes: a long report shows one week, or 50 rows would need 7 kB more. */
export function sparkDays(rows: number): number {
  return rows > 25 ? 7 : limits.days;
}

const statusLength = 24;

export function campaignRows(digest: Digest, voice: Voice): readonly ShownCampaign[] {
  const days = sparkDays(digest.campaigns.length);
  return digest.campaigns.map((row) => campaignRow(row, days, digest.counts.ranked, voice));
}

function campaignRow(row: CampaignRow, days: number, ranked: number, voice: Voice): ShownCampaign {
  const { words, formats } = voice;
  const rate = (name: 'response' | 'qualification' | 'conversion') =>
    shownRate(words.rates[name].short, row[name], row.newcomer, voice);
  const response = rate('response');
  const qualification = rate('qualification');
  const conversion = rate('conversion');
  const inWords = ({ name, value, change }: ShownRate) => words.rate(name, value, change?.text ?? null);
  return {
    name: campaignName(row.name, row.id, voice),
    tag: words.verdicts[row.verdict],
    tone: tones[row.verdict],
    status: words.status(row.status) ?? inert(row.status, words.unknownStatus, statusLength, statusLength * 2),
    prospects: words.prospects(row.prospects, formats.count(row.prospects)),
    rank: row.rank && rankOf(row.rank, ranked, voice),
    rates: [response, qualification, conversion],
    rateWords: `${inWords(response)}  ${inWords(qualification)}  ${inWords(conversion)}`,
    spark: sparkOf(row.responsesByDay.slice(-days), voice),
  };
}

const tones = {
  attention: 'signal',
  'high-performing': 'accent',
  steady: 'quiet',
  'too-early': 'quiet',
  'no-data': 'quiet',
} as const;

/** A rank that could be almost any is none. */
function rankOf({ best, worst }: RankRange, ranked: number, { words, formats }: Voice): string | null {
  return ranked > 2 && worst - best < ranked - 1
    ? words.rank(formats.count(best), formats.count(worst), formats.count(ranked))
    : null;
}

function shownRate(name: string, measure: Measure, newcomer: boolean, voice: Voice): ShownRate {
  const { words, formats } = voice;
  const { percent } = measure.now;
  const value = percent === null ? words.dash : formats.percent(percent);
  const change = shownChange(measure, newcomer, voice);
  return { name, value, change };
}

function sparkOf(responses: readonly number[], { words, formats }: Voice): Spark | null {
  const most = Math.max(0, ...responses);
  if (most === 0) return null;
  // A third faster than a join.
  const counts = responses.reduce((line, n) => `${line}${line && ' '}${formats.count(n)}`, '');
  return {
    label: words.responsesByDay(counts),
    // The full height is the peak's alone.
    levels: responses.map((n) => (n === most ? sparkLevels : Math.ceil((n / most) * (sparkLevels - 1)))),
  };
}
