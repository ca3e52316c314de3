import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileTemplate, compileTemplates } from '../../scripts/compile-templates.ts';

const root = new URL('../../', import.meta.url);
const source = (name: string): Promise<string> => readFile(new URL(`templates/${name}`, root), 'utf8');

describe('compiled templates', () => {
  it('are what their sources make', async () => {
    const compiled = await compileTemplates();
    expect(compiled.map(({ path }) => path)).toEqual(['templates/weekly.html.hbs']);
    for (const { path, content } of compiled) expect(content).toBe(await readFile(new URL(path, root), 'utf8'));
  });

  it('lose no expression of their sources', async () => {
    const parts = [
      'headline',
      'key-figures',
      'findings',
      'campaigns',
      'experiments',
      'money',
      'activity',
      'notes',
      'footer',
      'preheader',
    ];
    const sources = await Promise.all(parts.map((part) => source(`weekly/${part}.mjml`)));
    const compiled = await source('weekly.html.hbs');
    const count = (text: string): number => text.match(/\{\{[#/]?[^}]*\}\}/g)?.length ?? 0;
    for (const [index, text] of sources.entries()) {
      const expressions = text.match(/\{\{[^}]*\}\}/g) ?? [];
      for (const expression of expressions) expect(compiled, parts[index]).toContain(expression);
    }
    expect(count(compiled)).toBeGreaterThanOrEqual(sources.reduce((sum, text) => sum + count(text), 0));
  });

  async function compileText(mjml: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'mjml-'));
    try {
      await writeFile(join(folder, 'trial.mjml'), mjml);
      return (await compileTemplate(join(folder, 'trial.mjml'))).content;
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  const body = (content: string): string =>
    `<mjml><mj-body><mj-section><mj-column>${content}</mj-column></mj-section></mj-body></mjml>`;

  it('are refused where an include is missing, which MJML passes over', async () => {
    await expect(compileText(body('<mj-include path="./gone.mjml" />'))).rejects.toThrow(/gone\.mjml, which does not/);
  });

  it('are refused where MJML finds a mistake, but not for an expression', async () => {
    await expect(compileText(body('<mj-text colour="red">x</mj-text>'))).rejects.toThrow(/colour is illegal/);
    await expect(compileText(body('<mj-text align="{{start}}">{{title}}</mj-text>'))).resolves.toContain('{{start}}');
  });

  it('are refused where they would load something', async () => {
    await expect(compileText(body('<mj-image src="https://cdn.example/x.png" alt="" />'))).rejects.toThrow(
      /cdn\.example/,
    );
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
