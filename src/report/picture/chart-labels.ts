import { shownTenths } from '../format.ts';

/** The few words of a picture, written with what assets/inter-latin.ttf has: Latin digits, no marks of direction. */
export interface ChartLabels {
  readonly percent: (percent: number) => string;
  readonly mark: (percent: number) => string;
  /** Day and month in the locale's order: "23/11". */
  readonly day: (date: string) => string;
}

export function chartLabels(locale: string, numberFormat: string): ChartLabels {
  const numberingSystem = 'latn';
  const percents = { numberingSystem, style: 'percent' } as const;
  const percent = new Intl.NumberFormat(numberFormat, {
    ...percents,
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const mark = new Intl.NumberFormat(numberFormat, { ...percents, maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { numberingSystem, day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  return {
    percent: (value) => inFont(percent.format(shownTenths(value) / 1_000)),
    mark: (value) => inFont(mark.format(value / 100)),
    day: (date) => inFont(day.format(new Date(`${date}T12:00:00Z`))),
  };
}

/** What the font has, and XML reads no markup in. */
const drawable = " -%'-;=?-~\\u00A0-\\u00FF\\u2010-\\u2015\\u202F\\u2212";
const onlyDrawable = new RegExp(`^[${drawable}]+$`);
const undrawable = new RegExp(`[^${drawable}]`, 'g');

export function isDrawable(text: string): boolean {
  return onlyDrawable.test(text);
}

function inFont(text: string): string {
  return text.replaceAll('\u066A', '%').replaceAll(undrawable, '');
}
