import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inert, nameLength } from '../../src/report/text.ts';
import { hostileNames } from './fixtures.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lengthOf = (text: string): number => [...graphemes.segment(text)].length;

describe('inert text', () => {
  it('leaves usual names alone', () => {
    for (const name of [
      'Q4 Enterprise Outreach',
      'Santé numérique – Île-de-France',
      '日本の製造業',
      '🇩🇪 Start-ups 🚀',
    ]) {
      expect(inert(name)).toBe(name);
    }
  });

  it('puts everything on one line', () => {
    expect(inert('two\r\nBcc: all@example.com\n\nlines')).toBe('two Bcc: all@example.com lines');
    expect(inert('tab\tand\u2028line\u2029separators\u0085')).toBe('tab and line separators');
  });

  it('I07 drops controls, bidi controls and what cannot be seen', () => {
    expect(inert('nul\u0000byte\u0007bell\u009Bend')).toBe('nulbytebellend');
    expect(inert('\u202Egnp.exe\u202C \u2066a\u2069\u200E\u200F\u061C')).toBe('gnp.exe a');
    expect(inert('zero\u200Bwidth\uFEFF and\u00ADsoft\u2060')).toBe('zerowidth andsoft');
    expect(inert('tags\u{E0041}\u{E0042}')).toBe('tags');
    expect(inert('\uD800 lone')).toBe('\uFFFD lone');
  });

  it('keeps joiners where they spell something, and only there', () => {
    expect(inert('👨‍👩‍👧 family ❤️')).toBe('👨‍👩‍👧 family ❤️');
    expect(inert('می\u200Cخواهم')).toBe('می\u200Cخواهم');
    expect(inert('क्\u200Dष')).toBe('क्\u200Dष');
    expect(inert('pay\u200Dpal\u200C x\uFE0F')).toBe('paypal x');
  });

  it('leaves template and markup characters to the escaping', () => {
    expect(inert('{{x}} <b> & "')).toBe('{{x}} <b> & "');
  });

  it('cuts after whole graphemes, with an ellipsis', () => {
    expect(inert('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(inert('x'.repeat(80))).toBe('x'.repeat(80));
    expect(inert('🇩🇪'.repeat(9), '', 4, 100)).toBe('🇩🇪🇩🇪🇩🇪…');
    expect(inert('👨‍👩‍👧‍👦'.repeat(200))).toMatch(/^(👨‍👩‍👧‍👦)+…$/u);
  });

  it('weighs what a name takes in HTML', () => {
    expect(inert('"'.repeat(80), '', 80, 60)).toBe(`${'"'.repeat(9)}…`);
    expect(inert(`zalgo${'\u0301'.repeat(500)}`).length).toBeLessThan(12);
  });

  it('is never empty', () => {
    expect(inert('', 'campaign_1')).toBe('campaign_1');
    expect(inert(' \u200B\u2800\u3164 ', 'campaign_1')).toBe('campaign_1');
    expect(inert('', '\u0000')).toBe('(no name)');
    expect(inert(null)).toBe('(no name)');
    expect(inert({ type: 'Program', body: [] })).toBe('(no name)');
  });

  it('holds for any text', () => {
    const forbidden =
      /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]|^ | $| {2}/u;
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(...hostileNames),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = inert(text);
        expect(shown).not.toMatch(forbidden);
        expect(shown).not.toBe('');
        expect(lengthOf(shown)).toBeLessThanOrEqual(nameLength);
        expect(inert(shown)).toBe(shown);
      }),
      { numRuns: 1000 },
    );
  });

  it('I07 takes no longer for 10 MB than for 10 kB', () => {
    for (const text of ['x'.repeat(10_000_000), '\u0000'.repeat(10_000_000), `e${'\u0301'.repeat(10_000_000)}`]) {
      // Repeated text is joined up on its first use; that is not what is timed.
      text.charCodeAt(9_000_000);
      const start = performance.now();
      inert(text);
      expect(performance.now() - start).toBeLessThan(50);
    }
  });
});
