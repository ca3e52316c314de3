import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compileTemplates } from '../../scripts/compile-templates.ts';

const root = new URL('../../', import.meta.url);
const source = (name: string): Promise<string> => readFile(new URL(`templates/${name}`, root), 'utf8');

describe('compiled templates', () => {
  it('are what their sources make', async () => {
    const compiled = await compileTemplates();
    expect(compiled.map(({ path }) => path)).toEqual(['templates/weekly.html.hbs']);
    for (const { path, content } of compiled) expect(content).toBe(await readFile(new URL(path, root), 'utf8'));
  });

  it('lose no expression of their sources', async () => {
    const names = await readdir(new URL('templates/weekly', root));
    const parts = names.flatMap((name) => (name.endsWith('.mjml') ? [name.replace('.mjml', '')] : []));
    expect(parts.length).toBeGreaterThan(5);
    const sources = await Promise.all(parts.map((part) => source(`weekly/${part}.mjml`)));
    const compiled = await source('weekly.html.hbs');
    const count = (text: string): number => text.match(/\{\{[#/]?[^}]*\}\}/g)?.length ?? 0;
    for (const [index, text] of sources.entries()) {
      const expressions = text.match(/\{\{[^}]*\}\}/g) ?? [];
      for (const expression of expressions) expect(compiled, parts[index]).toContain(expression);
    }
    expect(count(compiled)).toBeGreaterThanOrEqual(sources.reduce((sum, text) => sum + count(text), 0));
  });
});

describe('colours', () => {
  /** WCAG 2.2, relative luminance. */
  function contrast(a: string, b: string): number {
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (lighter + 0.05) / (darker + 0.05);
  }

  const notice = /\.notice[^}]*\}/g;
  const textColours = (css: string): string[] =>
    [...css.replaceAll(notice, '').matchAll(/(?:^|[\s{;])color: (#[0-9a-f]{6})/g)].map(([, colour]) => colour ?? '');

  it('of text keep 4.5 to 1 on every ground they may stand on, light and dark', async () => {
    const [light = '', dark = ''] = (await source('weekly/style.css')).split('@media (prefers-color-scheme: dark)');
    const inline = await source('weekly/inline.css');
    const modes = [
      { colours: textColours(`${inline}${light}`), grounds: ['#ffffff', '#f2f4f1', '#f4f7f5'] },
      { colours: textColours(dark), grounds: ['#12161a', '#1b2127', '#242c33'] },
    ];
    for (const { colours, grounds } of modes) {
      expect(new Set(colours).size).toBeGreaterThanOrEqual(4);
      for (const colour of colours) {
        for (const ground of grounds) expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThan(4.5);
      }
    }
    expect(contrast('#7d3808', '#fbf0e6')).toBeGreaterThan(4.5);
    expect(contrast('#f6c79d', '#3a2a1c')).toBeGreaterThan(4.5);
  });
});
