import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../src/report/brand.ts';
import { chartLabels, isDrawable } from '../../src/report/picture/chart-labels.ts';
import { presentDigest } from '../../src/report/present.ts';
import { loadTemplates, render } from '../../src/report/templates/render.ts';
import { trendSvg, trendWords } from '../../src/report/trend.ts';
import { voiceFor } from '../../src/report/voice.ts';
import { typical } from './fixtures.ts';
import { readableText, unbalanced } from './markup.ts';
import { chart, trending, trendOf } from './trends.ts';

/** What is drawn: attributes of the elements of one name. */
function drawn(svg: string, element: string): readonly Readonly<Record<string, string>>[] {
  return [...svg.matchAll(new RegExp(`<${element} ([^>]*?)/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  );
}

const points = (svg: string): readonly { readonly x: number; readonly y: number }[] =>
  drawn(svg, 'circle').map(({ cx, cy }) => ({ x: Number(cx), y: Number(cy) }));
const labels = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) => words);

describe('the trend', () => {
  it('is none before there are two weeks to compare', () => {
    for (const trend of [[], trendOf([200]), trendOf([200, null, null])]) {
      const digest = { ...typical, trend };
      expect(trendSvg(digest, { locale: 'en-GB' })).toBeNull();
      expect(trendWords(digest, voiceFor(digest, { locale: 'en-GB' }))).toBeNull();
    }
    expect(chart(trendOf([200, null, 210])).values).toHaveLength(4);
  });

  it('says in words all that it shows', () => {
    const { alt, values, heading } = chart(trendOf([198, null, 229]));
    expect(values).toEqual(['9 November 19.8%', '16 November not measurable', '23 November 22.9%', 'target 20%']);
    expect(alt).toBe(`${heading}: ${values.join('; ')}`);
  });
});

describe('the chart', () => {
  it('starts at zero, so that twice the rate is twice as high', () => {
    const { svg } = chart(trendOf([100, 200, 400]));
    const [base = '0'] = /(?<=<path d="M44,)[\d.]+(?=H508")/.exec(svg) ?? [];
    const [low = 0, middle = 0, high = 0] = points(svg).map(({ y }) => Number(base) - y);
    expect(middle / low).toBeCloseTo(2, 1);
    expect(high / low).toBeCloseTo(4, 1);
  });

  it('draws the target where a rate of its height is', () => {
    const { svg } = chart(trendOf([100, 200, 400]));
    const [, dashes = ''] = drawn(svg, 'path').flatMap((path) => (path['stroke-dasharray'] ? [path.d ?? ''] : []));
    expect(dashes).toBe(`M44,${points(svg)[1]?.y}H508`);
  });

  it('sets weeks as far apart as they are', () => {
    const trend = trendOf([100, 200, 400, 300, 200]).toSpliced(1, 1);
    const [first, second, third, fourth] = points(chart(trend).svg).map(({ x }) => x);
    expect([first, fourth]).toEqual([44, 508]);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(2 * ((third ?? 0) - (second ?? 0)), 0);
  });

  it('leaves a gap where nothing could be measured', () => {
    const { svg } = chart(trendOf([170, 182, null, 195, 210]));
    const lines = drawn(svg, 'path').filter((path) => path['stroke-width'] === '3');
    expect(lines.map(({ d }) => d?.split('L').length)).toEqual([2, 2]);
    expect(points(svg)).toHaveLength(4);
  });

  it('tells the first, the highest and the latest value', () => {
    expect(labels(chart(trendOf([170, 182, 240, 195, 229])).svg).filter((label) => label.includes('.'))).toEqual([
      '22.9%',
      '24.0%',
      '17.0%',
    ]);
  });

  it('has no label over another, the latest before all others', () => {
    for (let weeks = 2; weeks <= 12; weeks++) {
      const { svg } = chart(trendOf(Array.from({ length: weeks }, (_, index) => 229 + index)), 'cs');
      const [values = '', dates = ''] = [...svg.matchAll(/<g .*?<\/g>/gs)].map(([group]) => group);
      for (const [group, apart] of [
        [values, 60],
        [dates, 50],
      ] as const) {
        const places = drawn(group, 'text').map(({ x }) => Number(x));
        expect(places[0]).toBe(508);
        for (const [index, place] of places.toSorted((a, b) => a - b).entries()) {
          const next = places.toSorted((a, b) => a - b)[index + 1];
          if (next !== undefined) expect(next - place).toBeGreaterThanOrEqual(apart);
        }
      }
    }
  });

  it('stays in its frame, whatever the rates', () => {
    for (const answers of [
      [0, 0],
      [1_000, 1_000],
      [0, 1_000, 0],
      [1, 2],
    ]) {
      const { svg, height } = chart(trendOf(answers));
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      for (const { y } of points(svg)) {
        expect(y).toBeGreaterThan(50);
        expect(y).toBeLessThan(height - 20);
      }
    }
  });

  it('is painted in a shade of the brand’s colour that can be read', () => {
    const brand = { name: null, color: '#ffcc00', logo: null, footer: [] };
    const svg = trendSvg(trending, { locale: 'en-GB', brand });
    expect(svg).toContain(paletteOf('#ffcc00').accent);
    expect(svg).not.toContain('#ffcc00');
  });

  it.each([
    ['en-GB', '23/11', '22.9%', 'target 20%'],
    ['en-US', '11/23', '22.9%', 'target 20%'],
    ['de-DE', '23.11.', '22,9\u00A0%', 'Ziel 20\u00A0%'],
    ['he', '23.11', '22.9%', '20%'],
    ['fa-IR', '9/2', '22.9%', 'target 20%'],
  ])('is labelled as %s writes, in Latin digits', (locale, ...expected) => {
    expect(labels(chart(trendOf([210, 229]), locale).svg)).toEqual(expect.arrayContaining(expected));
  });

  it('is labelled in what its font has, in every language', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const tags = Intl.DateTimeFormat.supportedLocalesOf(letters.flatMap((one) => letters.map((other) => one + other)));
    expect(tags.length).toBeGreaterThan(120);
    for (const tag of [...tags, 'ckb']) {
      const { percent, mark, day } = chartLabels(tag, tag);
      expect(isDrawable(percent(22.9) + mark(20) + day('2026-11-23')), tag).toBe(true);
      expect(percent(22.9), tag).toMatch(/^(?=.*22[.,]9)(?=.*%)/);
      expect(day('2026-11-23'), tag).toMatch(/\d.*\d/);
    }
  });

  it('runs as the words do', () => {
    const [first, last] = [points(chart(undefined, 'he').svg)[0], points(chart(undefined, 'he').svg).at(-1)];
    expect(first?.x).toBe(508);
    expect(last?.x).toBe(44);
  });
});

describe('the mail', () => {
  const templates = loadTemplates();
  const mail = async (locale: string, isWanted = true) =>
    render(await templates, presentDigest(trending, { locale, chart: isWanted }));

  it.each(['en-GB', 'de-DE', 'he'])('has the picture, and its values in words beside it, in %s', async (locale) => {
    const { html, text } = await mail(locale);
    const { values, alt, heading } = chart(trending.trend, locale);
    expect(html).toContain('src="cid:trend@campaign-pulse"');
    const [image] = parseFragment(html.slice(html.indexOf('<img'))).childNodes;
    expect(image && 'attrs' in image && image.attrs.find(({ name }) => name === 'alt')?.value).toBe(alt);
    const readable = readableText(html);
    for (const words of [heading, ...values]) {
      expect(readable).toContain(words);
      expect(text).toContain(words);
    }
  });

  it('has neither where no chart is wanted', async () => {
    const { html, text } = await mail('en-GB', false);
    expect(html).not.toMatch(/<img|week by week/);
    expect(text).not.toContain('week by week');
  });

  it('stays valid', async () => {
    const { html } = await mail('en-GB');
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        root: true,
        extends: ['html-validate:document', 'html-validate:a11y'],
        rules: { 'prefer-native-element': 'off' },
      }),
    );
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual([]);
    expect(unbalanced(html, 'others')).toBeNull();
    expect(unbalanced(html, 'outlook')).toBeNull();
  });
});
