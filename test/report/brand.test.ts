import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contrast, paletteOf, plainBrand } from '../../src/report/brand.ts';

/** Every ground of the mail that text may stand on (templates/weekly/*.css). */
const light = ['#ffffff', '#f2f4f1', '#f4f7f5'];
const dark = ['#12161a', '#1b2127', '#242c33'];

const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the shades of a brand’s colour', () => {
  it('can be read on every ground, light and dark, whatever the colour', () => {
    fc.assert(
      fc.property(colour, (color) => {
        const { accent, accentOnDark } = paletteOf(color);
        for (const ground of light) expect(contrast(accent, ground), `${accent} on ${ground}`).toBeGreaterThan(4.5);
        for (const ground of dark)
          expect(contrast(accentOnDark, ground), `${accentOnDark} on ${ground}`).toBeGreaterThan(4.5);
      }),
      { examples: [['#000000'], ['#ffffff'], ['#ffff00'], ['#ff0000'], ['#777777']] },
    );
  });

  it('are colours as HTML writes them', () => {
    fc.assert(
      fc.property(colour, (color) => {
        for (const shade of Object.values(paletteOf(color))) expect(shade).toMatch(/^#[0-9a-f]{6}$/i);
      }),
    );
  });

  it('leave a colour as it is that can be read already', () => {
    expect(paletteOf(plainBrand.color).accent).toBe(plainBrand.color);
    expect(paletteOf('#003366').accent).toBe('#003366');
  });
});

test('contrast is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
  // The lightest grey that AA allows on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
