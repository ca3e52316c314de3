import { remember } from './remember.ts';

/** Numbers and dates as one locale writes them. */
export interface Formats {
  /** 23.33 → "23.3%". */
  percent(percent: number): string;
  /** 20.04 → "20.04%": for a rate that would otherwise look equal to the mark it is compared with. */
  exactPercent(percent: number): string;
  /** A target or threshold, without needless decimals: 20 → "20%", 7.5 → "7.5%". */
  mark(percent: number): string;
  /** One decimal, always: 2 → "2.0". */
  tenths(value: number): string;
  /** With its sign: 2.1 → "+2.1", -2.1 → "−2.1" (U+2212 where the locale's own is a hyphen: it is as wide as the plus). */
  signedTenths(value: number): string;
  /** At most two decimals: 0.714 → "0.71". */
  decimal(value: number): string;
  /** 1350 → "1,350". */
  count(value: number): string;
  /** Of an ISO 4217 currency, without decimals from 100 on: 48.2 → "€48.20", 1250 → "€1,250", -100 → "−€100". */
  currency(value: number, code: string): string;
  /** "Monday 23 November 2026", in whatever order the locale has. */
  longDate(date: string): string;
  /** "23 November". */
  date(date: string): string;
  /** "Mon, 23 Nov". */
  shortDate(date: string): string;
  /** "M" and "23", to stand under a bar. */
  dayInitial(date: string): string;
  dayOfMonth(date: string): string;
  /** An instant in the report's time zone, with the zone's short name: "23 November 2026 at 07:58 CET". */
  instant(iso: string): string;
  /** ISO weekday (1 = Monday): "Tuesday". */
  weekday(day: number): string;
}

/** Making the formatters of one locale takes about 1 ms, using them about 1 µs. */
export function formatsFor(locale: string, timeZone: string, numberFormat = locale): Formats {
  return kept(`${locale}\n${timeZone}\n${numberFormat}`);
}

const kept = remember((key: string) => {
  const [locale = '', timeZone = '', numberFormat = ''] = key.split('\n');
  return makeFormats(locale, timeZone, numberFormat);
});

/**
 * A percentage as a whole number of tenths, as it is shown. Changes are taken between these, so that a reader who
 * subtracts the two rates on the page gets the change on the page. Input has 2 decimals; half a tenth rounds up.
 */
export function shownTenths(percent: number): number {
  return Math.floor((Math.round(percent * 100) + 5) / 10);
}

function makeFormats(locale: string, timeZone: string, numberFormat: string): Formats {
  const percent = new Intl.NumberFormat(numberFormat, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const exact = new Intl.NumberFormat(numberFormat, {
    style: 'percent',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const mark = new Intl.NumberFormat(numberFormat, { style: 'percent', maximumFractionDigits: 2 });
  const tenths = new Intl.NumberFormat(numberFormat, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(numberFormat, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const decimal = new Intl.NumberFormat(numberFormat, { maximumFractionDigits: 2 });
  const count = new Intl.NumberFormat(numberFormat, { maximumFractionDigits: 0 });
  const money = remember((code: string) => {
    // A sum that rounds to nothing has no minus.
    const options = { style: 'currency', currency: code, signDisplay: 'negative' } as const;
    const exactly = new Intl.NumberFormat(numberFormat, options);
    const roundly = new Intl.NumberFormat(numberFormat, { ...options, maximumFractionDigits: 0 });
    return (value: number) => (Math.abs(value) < 100 ? exactly : roundly).format(value).replace('-', '−');
  });
  // A calendar date has no zone: it is put at noon UTC and read in UTC.
  const calendar = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return remember((date: string) => format.format(noon(date)));
  };
  const weekday = calendar({ weekday: 'long' });
  const instant = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  const percentOfTenths = remember((value: number) => percent.format(value / 1000));
  return Object.freeze({
    percent: (value: number) => percentOfTenths(shownTenths(value)),
    exactPercent: remember((value: number) => exact.format(Math.round(value * 100) / 10_000)),
    mark: remember((value: number) => mark.format(Math.round(value * 100) / 10_000)),
    tenths: remember((value: number) => tenths.format(value)),
    signedTenths: remember((value: number) => signed.format(value).replace('-', '−')),
    decimal: (value: number) => decimal.format(value),
    count: remember((value: number) => count.format(value)),
    currency: (value: number, code: string) => money(code)(value),
    longDate: calendar({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    date: calendar({ day: 'numeric', month: 'long' }),
    shortDate: calendar({ weekday: 'short', day: 'numeric', month: 'short' }),
    dayInitial: calendar({ weekday: 'narrow' }),
    dayOfMonth: calendar({ day: 'numeric' }),
    instant: remember((iso: string) => instant.format(new Date(iso))),
    // 1 January 2024 was a Monday.
    weekday: (day: number) => weekday(`2024-01-0${day}`),
  });
}

function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}
