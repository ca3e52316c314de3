import type { Digest, TrendPoint } from '../../src/report/digest.ts';
import { chartSize } from '../../src/report/picture/trend-chart.ts';
import { type TrendWords, trendSvg, trendWords } from '../../src/report/trend.ts';
import { voiceFor } from '../../src/report/voice.ts';
import { rate, typical } from './fixtures.ts';

/** Answers of 1,000 prospects, Monday by Monday up to the date of `typical`; null in a week that had no prospects. */
export function trendOf(answers: readonly (number | null)[]): readonly TrendPoint[] {
  const last = Date.parse(typical.date);
  return answers.map((count, index) => ({
    date: new Date(last - (answers.length - 1 - index) * 7 * 86_400_000).toISOString().slice(0, 10),
    response: count === null ? rate(0, 0) : rate(count, 1_000),
  }));
}

const quarter = trendOf([170, 182, 176, 195, 210, 251, 208, null, 209, 222, 211, 229]);

/** A usual Monday of a report that is a quarter old, with a week in which nothing could be measured. */
export const trending: Digest = { ...typical, trend: quarter };

export function chart(trend = quarter, locale = 'en-GB'): TrendWords & typeof chartSize & { readonly svg: string } {
  const digest = { ...typical, trend };
  const words = trendWords(digest, voiceFor(digest, { locale }));
  const svg = trendSvg(digest, { locale });
  if (words === null || svg === null) throw new Error('there is enough for a chart');
  return { ...words, ...chartSize, svg };
}
