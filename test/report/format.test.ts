import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/report/change.ts';
import { formatsFor, shownTenths } from '../../src/report/format.ts';
import { safeLink } from '../../src/report/link.ts';
import { rate } from './fixtures.ts';

const british = formatsFor('en-GB', 'Europe/Berlin');
const german = formatsFor('de-DE', 'Europe/Berlin');

describe('numbers and dates', () => {
  it('follow the locale', () => {
    expect(british.percent(23.33)).toBe('23.3%');
    expect(german.percent(23.33)).toBe('23,3\u00A0%');
    expect(british.count(12345)).toBe('12,345');
    expect(german.count(12345)).toBe('12.345');
    expect(british.mark(20)).toBe('20%');
    expect(british.mark(7.5)).toBe('7.5%');
    expect(british.exactPercent(20.04)).toBe('20.04%');
    expect(british.signedTenths(-2.1)).toBe('−2.1');
    expect(german.signedTenths(2)).toBe('+2,0');
  });

  it('read calendar dates without a zone, and instants in the report’s', () => {
    expect(british.longDate('2026-11-23')).toBe('Monday, 23 November 2026');
    expect(german.longDate('2026-11-23')).toBe('Montag, 23. November 2026');
    expect(formatsFor('en-GB', 'Pacific/Kiritimati').date('2026-11-23')).toBe('23 November');
    expect(british.instant('2026-11-23T23:30:00Z')).toBe('24 November 2026 at 00:30 CET');
    expect(formatsFor('en-GB', 'America/New_York').instant('2026-11-23T23:30:00Z')).toContain('18:30');
  });

  it('name weekdays by their ISO number', () => {
    expect([1, 7].map((day) => british.weekday(day))).toEqual(['Monday', 'Sunday']);
  });

  it('are made once for each locale and zone', () => {
    expect(formatsFor('en-GB', 'Europe/Berlin')).toBe(british);
  });

  it('round like Intl for every percentage with two decimals', () => {
    const plain = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    for (let hundredths = 0; hundredths <= 10_000; hundredths++) {
      expect(plain.format(shownTenths(hundredths / 100) / 10)).toBe(plain.format(hundredths / 100));
    }
  });
});

describe('a change', () => {
  it('is the difference of the two rates as they are shown', () => {
    // 23.35 − 21.24 is 2.11, but the page says 23.4 and 21.2.
    const now = { numerator: 0, denominator: 1, percent: 23.35 };
    expect(changeOf({ now, before: { ...now, percent: 21.24 } })).toEqual({ direction: 'up', points: 2.2 });
    expect(changeOf({ now, before: { ...now, percent: 23.44 } })).toEqual({ direction: 'same', points: 0 });
    expect(changeOf({ now, before: { ...now, percent: 30 } })).toEqual({ direction: 'down', points: 6.6 });
  });

  it('is unknown where either side is', () => {
    expect(changeOf({ now: rate(1, 2), before: null })).toBeNull();
    expect(changeOf({ now: rate(1, 2), before: rate(0, 0) })).toBeNull();
    expect(changeOf({ now: rate(0, 0), before: rate(1, 2) })).toBeNull();
  });
});

describe('a link', () => {
  it('is kept where it is plain', () => {
    expect(safeLink('https://pulse.example/stop?r=1&t=a')).toBe('https://pulse.example/stop?r=1&t=a');
    expect(safeLink('mailto:stop@pulse.example')).toBe('mailto:stop@pulse.example');
  });

  it('I05 is dropped where it runs code or hides its host', () => {
    for (const link of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://bank.example@evil.example/',
      'https://:p@evil.example/',
      '/stop',
      '',
      undefined,
    ]) {
      expect(safeLink(link)).toBeNull();
    }
  });
});
