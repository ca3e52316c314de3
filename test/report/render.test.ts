import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterEach, describe, expect, it } from 'vitest';
import { PulseError } from '../../src/errors.ts';
import type { Digest } from '../../src/report/digest.ts';
import { loadTemplates, type RenderedMail, render } from '../../src/report/render.ts';
import { inert } from '../../src/report/text.ts';
import { presentDigest, type View } from '../../src/report/view.ts';
import { allUnreadable, empty, first, fullest, hostileNames, quiet, typical } from './fixtures.ts';
import { readableText, skeleton, unbalanced } from './markup.ts';

const templates = await loadTemplates();
const presentation = { locale: 'en-GB', unsubscribeUrl: 'https://pulse.example/stop?t=a&r=1' };
const mail = (digest: Digest, locale = 'en-GB'): RenderedMail =>
  render(templates, presentDigest(digest, { ...presentation, locale }));

const eightyCharacters = (index: number): string => `Campaign ${index} `.padEnd(80, 'with a long name ').slice(0, 80);

const digests: readonly [string, Digest][] = [
  ['a usual week', typical],
  ['no campaigns', empty],
  ['one campaign, first report', first],
  ['a quiet week', quiet],
  ['nothing readable', allUnreadable],
  ['as much as fits', fullest((index) => `Campaign ${index}`)],
  ['hostile names', fullest((index) => hostileNames[index % hostileNames.length] ?? '')],
];

/** The same digest with every string of the API replaced. */
function renamed(name: string): Digest {
  return {
    ...typical,
    report: { id: 'weekly', title: name },
    findings: typical.findings.map((finding) => ({ ...finding, campaignName: name })),
    campaigns: typical.campaigns.map((row) => ({ ...row, name, status: name })),
    unreadable: [{ id: name, name, reason: name }],
    dataNotes: typical.dataNotes.map((note) => ({ ...note, campaignName: name })),
  };
}

const benign = skeleton(mail(renamed('Benign')).html);
const benignLines = mail(renamed('Benign')).text.split('\n').length;

describe('names from outside', () => {
  it.each(hostileNames.map((name) => [name.slice(0, 40)] as const).map(([label], index) => [label, index] as const))(
    'add no element, attribute, comment or line: %j',
    (_label, index) => {
      const name = hostileNames[index] ?? '';
      const { html, text, subject } = mail(renamed(name));
      expect(skeleton(html)).toBe(benign);
      expect(text.split('\n')).toHaveLength(benignLines);
      expect(`${html}${text}${subject}`.replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Cs}\u202A-\u202E\u200B\u200E\u200F]/u,
      );
      expect(readableText(html)).toContain(inert(name, 'c_101'));
      expect(text).toContain(inert(name, 'c_101'));
    },
  );

  it('are never more than text, whatever they are', () => {
    const markup = fc.string({ unit: fc.constantFrom(...'<>"\'`=&{}/!-#\\ ab;[]\n\u0000'), maxLength: 90 });
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 90 })), (name) => {
        const { html } = mail(renamed(name));
        expect(skeleton(html)).toBe(benign);
        expect(readableText(html)).toContain(inert(name, 'c_101'));
      }),
      { numRuns: 150 },
    );
  });

  it('from right to left stand isolated', () => {
    expect(mail(renamed('חברות סייבר')).html).toContain('<bdi>חברות סייבר</bdi>');
  });
});

/** Strings that one part alone shows: inbox lines, the chart and a campaign's rates in words, labels under bars, and the note on them. */
const onePartOnly = new Set(['brand', 'subject', 'preheader', 'sparkNote', 'chart', 'initial', 'dayOfMonth', 'rateWords']);

function* strings(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string' && !onePartOnly.has(key)) yield value;
  if (typeof value !== 'object' || value === null || onePartOnly.has(key)) return;
  for (const [name, child] of Object.entries(value)) yield* strings(child, Array.isArray(value) ? key : name);
}

describe('HTML and text', () => {
  it.each(digests)('say the same in %s', (_name, digest) => {
    for (const locale of ['en-GB', 'de-DE']) {
      const { html, text } = mail(digest, locale);
      const readable = readableText(html);
      const figures = [...strings(presentDigest(digest, { ...presentation, locale }))].filter((part) =>
        /\d/.test(part),
      );
      expect(figures.length).toBeGreaterThan(2);
      for (const figure of figures) {
        expect(readable).toContain(figure);
        expect(text).toContain(figure);
      }
    }
  });

  it('have no line that only repeats a template’s gaps', () => {
    for (const [name, digest] of digests) {
      if (name !== 'hostile names') expect(mail(digest).text).not.toMatch(/\n{4}|[ \t]\n|\{\{|undefined|NaN/);
    }
  });
});

describe('the HTML', () => {
  it.each(digests)('is balanced, for Outlook and for others: %s', (_name, digest) => {
    const { html } = mail(digest);
    expect(unbalanced(html, 'others')).toBeNull();
    expect(unbalanced(html, 'outlook')).toBeNull();
  });

  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:document', 'html-validate:a11y'],
      rules: { 'close-order': 'error', 'unrecognized-char-ref': 'error', 'prefer-native-element': 'off' },
    }),
  );

  it.each(digests)('is valid and accessible: %s', async (_name, digest) => {
    const report = await validator.validateString(mail(digest).html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual(
      [],
    );
  });

  it('would be found out if it were not', async () => {
    const broken = mail(typical).html.replace('</h1>', '</div></h1>');
    expect((await validator.validateString(broken)).valid).toBe(false);
    expect(unbalanced(mail(typical).html.replace('</td>', ''), 'others')).not.toBeNull();
  });

  it('stays below 90 kB, however much there is and however it is called', () => {
    const names = [
      eightyCharacters,
      (): string => '"'.repeat(80),
      (): string => '漢'.repeat(90),
      (): string => '👩‍👩‍👧'.repeat(80),
    ];
    for (const name of names) {
      for (const locale of ['en-GB', 'de-DE', 'fa-IR']) {
        expect(Buffer.byteLength(mail(fullest(name), locale).html)).toBeLessThanOrEqual(90_000);
      }
    }
  });

  it('loads nothing, and links only to where to stop', () => {
    const { html } = mail(typical);
    expect(html).not.toMatch(/<img|<link|<script|\ssrc=|url\(|@import|@font-face/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://pulse.example/stop?t&#x3D;a&amp;r&#x3D;1',
    ]);
  });

  it('has one first heading, and says its language and direction', () => {
    const { html } = mail(typical);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<html lang="en" dir="ltr"');
  });

  it('is the same each time', () => {
    expect(mail(typical)).toEqual(mail(structuredClone(typical)));
  });
});

describe('templates', () => {
  const folders: string[] = [];
  afterEach(async () => {
    await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
  });

  async function folderWith(html: string, text = ''): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'templates-'));
    folders.push(folder);
    await writeFile(join(folder, 'weekly.html.hbs'), html);
    await writeFile(join(folder, 'weekly.text.hbs'), text);
    return folder;
  }

  async function failure(act: () => unknown): Promise<PulseError> {
    try {
      await act();
    } catch (error) {
      if (error instanceof PulseError) return error;
      throw error;
    }
    throw new Error('nothing was thrown');
  }

  it('that are the package’s own use nothing that the view does not have, and make the same mail precompiled', async () => {
    const own = await loadTemplates(fileURLToPath(new URL('../../templates', import.meta.url)));
    for (const [, digest] of digests) {
      expect(render(own, presentDigest(digest, presentation))).toEqual(mail(digest));
    }
  });

  it('that are missing are named, with a remedy', async () => {
    const error = await failure(() => loadTemplates('/nowhere'));
    expect(error.code).toBe('E_TEMPLATE');
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain('/nowhere/weekly.html.hbs cannot be read; put it there');
  });

  it.each([
    ['a block that is not closed', 'a\nb\n{{#if title}}'],
    ['an unknown helper', 'a\nb\n{{shout title}}'],
    ['a helper that reaches into data', "a\nb\n{{lookup this 'title'}}"],
  ])('with %s fail when loaded, with file and line', async (_name, source) => {
    const folder = await folderWith(source);
    const error = await failure(() => loadTemplates(folder));
    expect(error.code).toBe('E_TEMPLATE');
    expect(error.message).toMatch(/weekly\.html\.hbs:[34] is not a usable template/);
  });

  it.each([
    '{{nonsense}}',
    '{{#if nonsense}}x{{/if}}',
    '{{#each nonsense}}x{{/each}}',
    '{{#each title}}x{{/each}}',
    '{{footer.nonsense}}',
  ])('that use what the view does not have fail with file and line: %s', async (source) => {
    const loaded = await loadTemplates(await folderWith(`one\n${source}`));
    const error = await failure(() => render(loaded, presentDigest(typical, presentation)));
    expect(error.code).toBe('E_TEMPLATE');
    expect(error.message).toMatch(/weekly\.html\.hbs:2 is not a usable template/);
  });

  it('that are the package’s own are not for the user to mend', async () => {
    const error = await failure(() => render(templates, {} as View));
    expect(error.code).toBe('E_TEMPLATE');
    expect(error.message).toMatch(/weekly\.html\.hbs:\d+ is not a usable template: .*; install the package again$/);
  });

  it('reach no prototype', async () => {
    const loaded = await loadTemplates(await folderWith('[{{constructor}}{{__proto__}}{{toString}}]'));
    expect(render(loaded, presentDigest(typical, presentation)).html).toBe('[]');
  });
});
