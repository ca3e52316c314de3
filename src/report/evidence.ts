import type {
  DifferenceEvidence,
  Evidence,
  Range,
  Rate,
  RateEvidence,
  RateName,
  ShiftEvidence,
  ValueEvidence,
} from '../insights/finding.ts';
import { variableAt } from '../insights/language/variables.ts';
import { shownTenths } from './format.ts';
import { shownValue } from './shown-value.ts';
import { inert } from './text.ts';
import type { Voice } from './voice.ts';

/** Why a rule fired, in words that need no statistics. Without a full stop: several may be joined. */
export function evidenceSentence(evidence: Evidence, voice: Voice): string {
  switch (evidence.kind) {
    case 'rate':
      return besideMark(evidence, voice);
    case 'difference':
      return besideOther(evidence, voice);
    case 'shift':
      return sinceShift(evidence, voice);
    case 'value':
      return value(evidence, voice);
  }
}

/** "35 of 150 prospects answered (23.3%, likely between 17% and 31%), above the 20% mark" */
function besideMark(evidence: RateEvidence, voice: Voice): string {
  const { words, formats } = voice;
  const mark = words.threshold(evidence.relation, formats.mark(evidence.threshold));
  const rate = counted(evidence.rate, evidence, voice, { beside: evidence.threshold, range: evidence.range });
  return `${evidence.of === 'previous' ? words.atEarlierReport(rate) : rate}, ${mark}`;
}

function besideOther({ rate, from, now, other, range }: DifferenceEvidence, voice: Voice): string {
  const { words, before } = voice;
  const [here, there] = [counted(rate, now, voice), counted(rate, other, voice)];
  const sentence =
    from === 'team' ? words.besideTeam(here, there) : words.besideWeek(here, before ?? words.earlier, there);
  return range ? `${sentence}: ${difference(range, voice)}` : sentence;
}

/** "likely between 3 and 16 points less": the same two numbers whichever way it went. */
function difference({ low, high }: Range, { words, formats }: Voice): string {
  const shown = (points: number): string => formats.tenths(Math.abs(points));
  if (high <= 0) return words.likelyLess(shown(high), shown(low));
  if (low >= 0) return words.likelyMore(shown(low), shown(high));
  return words.likelyEither(shown(low), shown(high));
}

function sinceShift({ rate, weeks, weeksBefore, before, after }: ShiftEvidence, voice: Voice): string {
  const { words, formats } = voice;
  return words.shifted(
    weeks,
    formats.count(weeks),
    counted(rate, after, voice),
    weeksBefore,
    formats.count(weeksBefore),
    counted(rate, before, voice),
  );
}

const expressionLength = 80;

/** "Messages in the last 7 days: 12, below 20". */
function value({ of, value, relation, mark }: ValueEvidence, voice: Voice): string {
  const { words, formats } = voice;
  const chance = variableAt.get(of)?.chance;
  if (chance?.of === 'streak' && typeof value === 'number' && value !== 0) {
    const rate = words.variable(of.split('.').slice(0, -1).join('.')) ?? of;
    return words.streak(value < 0, Math.abs(value), formats.count(Math.abs(value)), rate);
  }
  const compared = relation === 'equal to' ? null : words.compared(relation, shownValue(of, mark, voice));
  return words.value(
    words.variable(of) ?? inert(of, '', expressionLength, expressionLength),
    shownValue(of, value, voice),
    compared,
  );
}

/**
 * "35 of 150 prospects answered (23.3%)", with a second decimal where one would look equal to what it stands beside.
 */
export function counted(
  name: RateName,
  rate: Rate,
  voice: Voice,
  { beside, range = null }: { readonly beside?: number; readonly range?: Range | null } = {},
): string {
  const { words, formats } = voice;
  const { numerator, denominator, percent } = rate;
  const exact = percent !== null && beside !== undefined && formats.percent(percent) === formats.percent(beside);
  const shown =
    percent === null ? words.notMeasurable : exact ? formats.exactPercent(percent) : formats.percent(percent);
  const likely = range && words.likely(...shownRange(range, voice));
  return words.evidence(
    name,
    numerator,
    denominator,
    formats.count(numerator),
    formats.count(denominator),
    likely ? `${shown}, ${likely}` : shown,
  );
}

/** Whole percents where they differ by enough to be read, else tenths. */
export function shownRange({ low, high }: Range, { formats }: Voice): readonly [low: string, high: string] {
  const wide = shownTenths(high) - shownTenths(low) >= 40;
  return wide
    ? [formats.mark(Math.round(low)), formats.mark(Math.round(high))]
    : [formats.percent(low), formats.percent(high)];
}
