import { type Brand, paletteOf, plainBrand } from './brand.ts';
import type { Digest } from './digest.ts';
import { drawTrend } from './picture/trend-chart.ts';
import type { Tongue, Voice } from './voice.ts';
import { wordingFor } from './wording.ts';

/** What the picture of the response rate, week by week, shows in words. */
export interface TrendWords {
  readonly heading: string;
  /** Of each week and the target: "9 November 20.0%". */
  readonly values: readonly string[];
  /** Heading and values in one. */
  readonly alt: string;
}

/** Content-ID of the picture within a mail (RFC 2392). */
export const trendId = 'trend@campaign-pulse';

/** Null where there are no two weeks to draw a line between. */
export function trendWords({ trend, targets }: Digest, { words, formats }: Voice): TrendWords | null {
  if (!canBeDrawn(trend)) return null;
  const values = [
    ...trend.map(({ date, response: { percent } }) =>
      words.trendWeek(formats.date(date), percent === null ? words.notMeasurable : formats.percent(percent)),
    ),
    words.trendTarget(formats.mark(targets.response)),
  ];
  return { heading: words.trendHeading, values, alt: `${words.trendHeading}: ${values.join('; ')}` };
}

/** The picture, of `trendSize`; null where there are no two weeks to draw a line between. */
export function trendSvg({ trend, targets }: Digest, look: Tongue & { readonly brand?: Brand }): string | null {
  if (!canBeDrawn(trend)) return null;
  const { locale, numberFormat = locale, brand = plainBrand } = look;
  const words = wordingFor(locale);
  return drawTrend(
    trend.map(({ date, response }) => ({ date, percent: response.percent })),
    targets.response,
    { locale, numberFormat, targetInWords: words.trendTarget, accent: paletteOf(brand.color).accent, dir: words.dir },
  );
}

function canBeDrawn(trend: Digest['trend']): boolean {
  return trend.filter(({ response }) => response.percent !== null).length >= 2;
}
