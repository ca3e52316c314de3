import { type Brand, paletteOf, plainBrand } from './brand.ts';
import type { Digest } from './digest.ts';
import { chartSize, drawTrend } from './picture/trend-chart.ts';
import { type Tongue, voiceFor } from './voice.ts';

/** The response rate week by week: a picture, and all that it shows in words. */
export interface TrendPicture {
  readonly heading: string;
  /** Of each week and the target: "9 November 20.0%". */
  readonly values: readonly string[];
  /** Heading and values in one. */
  readonly alt: string;
  readonly svg: string;
  /** As it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Content-ID of the picture within a mail (RFC 2392). */
export const trendId = 'trend@campaign-pulse';

const mostWeeks = 12;

/** Null where there are no two weeks to draw a line between. */
export function trendPicture(digest: Digest, look: Tongue & { readonly brand?: Brand }): TrendPicture | null {
  const weeks = digest.trend.slice(-mostWeeks).map(({ date, response }) => ({ date, percent: response.percent }));
  if (weeks.filter(({ percent }) => percent !== null).length < 2) return null;
  const { words, formats } = voiceFor(digest, look);
  const target = digest.targets.response;
  const values = [
    ...weeks.map(({ date, percent }) =>
      words.trendWeek(formats.date(date), percent === null ? words.notMeasurable : formats.percent(percent)),
    ),
    words.trendTarget(formats.mark(target)),
  ];
  return {
    heading: words.trendHeading,
    values,
    alt: `${words.trendHeading}: ${values.join('; ')}`,
    svg: drawTrend(weeks, target, {
      locale: look.locale,
      numberFormat: look.numberFormat ?? look.locale,
      targetInWords: words.trendTarget,
      accent: paletteOf((look.brand ?? plainBrand).color).accent,
      dir: words.dir,
    }),
    ...chartSize,
  };
}
