import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterEach, describe, expect, it } from 'vitest';
import { PulseError } from '../../src/errors.ts';
import type { Digest } from '../../src/report/digest.ts';
import { presentDigest } from '../../src/report/present.ts';
import { loadTemplates, ownFolder, type RenderedMail, render } from '../../src/report/templates/render.ts';
import { inert } from '../../src/report/text.ts';
import type { View } from '../../src/report/view.ts';
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

  it('I01 are never more than text, whatever they are', () => {
    const markup = fc.string({ unit: fc.constantFrom(...'<>"\'`=&{}/!-#\\ ab;[]\n\u0000'), maxLength: 90 });
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 90 })), (name) => {
        const { html } = mail(renamed(name));
        expect(skeleton(html)).toBe(benign);
        expect(readableText(html)).toContain(inert(name, 'c_101'));
      }),
      // Beside the names above and the strings of test/mail/hostile.test.ts.
      { numRuns: 40 },
    );
  });

  it('from right to left stand isolated', () => {
    expect(mail(renamed('חברות סייבר')).html).toContain('<bdi>חברות סייבר</bdi>');
  });
});

/** Strings that one part alone shows: inbox lines, the chart and a campaign's rates in words, labels under bars, and the note on them. */
const onePartOnly = new Set([
  'brand',
  'subject',
  'preheader',
  'sparkNote',
  'chart',
  'initial',
  'dayOfMonth',
  'rateWords',
]);

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

  async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'templates-'));
    folders.push(folder);
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return folder;
  }

  /** The package's own, in a folder of their own. */
  async function copied(...names: readonly string[]): Promise<string> {
    const folder = await folderWith({});
    for (const name of names) await cp(join(ownFolder, name), join(folder, name), { recursive: true });
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

  const view = presentDigest(typical, presentation);

  it.each([
    ['HTML', ['weekly.html.hbs', 'weekly.text.hbs']],
    ['MJML', ['weekly.mjml', 'weekly', 'weekly.text.hbs']],
  ])('that are the package’s own make the same mail from a folder, as %s', async (_name, names) => {
    const loaded = await loadTemplates(await copied(...names));
    for (const [, digest] of digests) expect(render(loaded, presentDigest(digest, presentation))).toEqual(mail(digest));
  });

  it('are the package’s own for the part that a folder does not have', async () => {
    const html = await loadTemplates(await folderWith({ 'weekly.html.hbs': '<p>{{title}}</p>' }));
    expect(render(html, view)).toEqual({ ...mail(typical), html: `<p>${view.title}</p>` });
    const mjml = await loadTemplates(
      await folderWith({
        'weekly.mjml': '<mjml><mj-body><mj-raw><p>{{title}}</p></mj-raw></mj-body></mjml>',
      }),
    );
    expect(render(mjml, view)).toEqual({ ...mail(typical), html: expect.stringContaining(`<p>${view.title}</p>`) });
    const text = await loadTemplates(await folderWith({ 'weekly.text.hbs': '{{title}}' }));
    expect(render(text, view)).toEqual({ ...mail(typical), text: view.title });
  });

  it('are read through a link, in CRLF, with a byte order mark, and with brand colours', async () => {
    const source = '\uFEFF<p style="color: var(--accent-on-dark)">\r\n{{title}}\r\n</p>';
    const folder = await folderWith({ 'weekly.html.hbs': source });
    await symlink(folder, `${folder}-link`);
    folders.push(`${folder}-link`);
    const { html } = render(await loadTemplates(`${folder}-link`), view);
    expect(html).toBe(`<p style="color: ${view.brand.accentOnDark}">\n${view.title}\n</p>`);
  });

  it('print nothing for what there is nothing of, and never fail for it', async () => {
    const source = '{{activity.heading}}{{#each activity.days}}{{words}}{{else}}no days{{/each}}{{footer.stop.url}}';
    const loaded = await loadTemplates(await folderWith({ 'weekly.text.hbs': source }));
    expect(render(loaded, { ...view, activity: null, footer: { ...view.footer, stop: null } }).text).toBe('no days');
  });

  it('escape what they print in HTML, and only there', async () => {
    const loaded = await loadTemplates(
      await folderWith({ 'weekly.html.hbs': '<p class="{{title}}">{{title}}</p>', 'weekly.text.hbs': '{{title}}' }),
    );
    const { html, text } = render(loaded, { ...view, title: `<b> & "'` });
    expect(html).toBe('<p class="&lt;b&gt; &amp; &quot;&#x27;">&lt;b&gt; &amp; &quot;&#x27;</p>');
    expect(text).toBe(`<b> & "'`);
  });

  it.each([
    ['a folder that is not there', null, /^the templates folder \/nowhere cannot be read; mend the path/],
    [
      'a folder without templates',
      { 'weekly.html': '' },
      / holds no weekly\.mjml, weekly\.html\.hbs or weekly\.text\.hbs; /,
    ],
    [
      'one part twice',
      { 'weekly.mjml': '', 'weekly.html.hbs': '' },
      /weekly\.mjml and weekly\.html\.hbs are both there; keep one of them$/,
    ],
    [
      'an unknown name',
      { 'weekly.html.hbs': 'a\nb{{footer.nots}}' },
      /weekly\.html\.hbs:2 is not a usable template: footer has no nots; did you mean notes\?$/,
    ],
    ['several', { 'weekly.text.hbs': '{{one}}\n{{two}}\n{{three}}' }, /weekly\.text\.hbs:1 .* \(and 2 more\)$/],
    [
      'an unknown brand colour',
      { 'weekly.html.hbs': '\n<b style="color: var(--acent)">' },
      /weekly\.html\.hbs:2 .*: var\(--acent\) is no brand colour, .*; did you mean --accent\?$/,
    ],
    [
      'more than anybody wrote',
      { 'weekly.text.hbs': ' '.repeat(200_001) },
      /weekly\.text\.hbs cannot be read: it has more than 200 kB; /,
    ],
  ])('are refused when loaded, for %s', async (_name, files, message) => {
    const folder = files === null ? '/nowhere' : await folderWith(files as Record<string, string>);
    const error = await failure(() => loadTemplates(folder));
    expect(error).toMatchObject({ code: 'E_TEMPLATE', exitCode: 2, message: expect.stringMatching(message) });
  });

  it('that are no files are refused rather than waited for', async () => {
    const folder = await folderWith({});
    execFileSync('mkfifo', [join(folder, 'weekly.text.hbs')]);
    expect((await failure(() => loadTemplates(folder))).message).toMatch(
      /weekly\.text\.hbs cannot be read: it is no file; /,
    );
  });

  const lists = '{{#each @root.activity.days}}';
  it.each([
    [
      'that goes through lists within lists',
      `${lists.repeat(6)}${'{{/each}}'.repeat(6)}`,
      'it goes through too many lists within lists - 2:145',
    ],
    [
      'that grows without end',
      `${lists.repeat(4)}${'x'.repeat(200)}${'{{/each}}'.repeat(4)}`,
      '{{#each}} makes more than 1 MB - 2:0',
    ],
  ])('one %s comes to an end, with file and line', async (_name, source, reason) => {
    const files = { 'weekly.html.hbs': `\n${source}` };
    const plain = await loadTemplates(await folderWith(files));
    const error = await failure(() => render(plain, view));
    expect(error.code).toBe('E_TEMPLATE');
    expect(error.message).toMatch(/weekly\.html\.hbs:2 is not a usable template: .*; mend that line$/);
    expect(error.message).toContain(reason);
  });

  it('of MJML that come to an end name the line of the MJML', async () => {
    const source = `<mjml><mj-body>\n<mj-raw>\n${lists.repeat(6)}${'{{/each}}'.repeat(6)}\n</mj-raw></mj-body></mjml>`;
    const loaded = await loadTemplates(await folderWith({ 'weekly.mjml': source }));
    expect((await failure(() => render(loaded, view))).message).toMatch(
      /weekly\.mjml:3 is not a usable template: it goes/,
    );
  });

  it('that are the package’s own are not for the user to mend', async () => {
    const error = await failure(() => render(templates, { ...view, notices: 'none' } as unknown as View));
    expect(error.code).toBe('E_TEMPLATE');
    expect(error.message).toMatch(/weekly\.html\.hbs:\d+ is not a usable template: .*; install the package again$/);
  });

  it('that are the package’s own need no compiler', async () => {
    const script = `
      const { loadTemplates } = await import(${JSON.stringify(import.meta.resolve('../../src/report/templates/render.ts'))});
      await loadTemplates();
      const { createRequire } = await import('node:module');
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      console.log(loaded.filter((path) => /handlebars.*compiler|mjml/.test(path)).length, loaded.length > 5);`;
    const { PATH = '' } = process.env;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { PATH },
    });
    expect(said).toBe('0 true\n');
  });
});
