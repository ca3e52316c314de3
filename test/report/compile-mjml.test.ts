import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compileMjml } from '../../src/report/templates/compile-mjml.ts';
import { ownFolder } from '../../src/report/templates/render.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of templates, with another one around it. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const outer = mkdtempSync(join(tmpdir(), 'mjml-'));
  folders.push(outer);
  const folder = join(outer, 'mails');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const compile = async (files: Readonly<Record<string, string>>): Promise<string> =>
  (await compileMjml(join(folderWith(files), 'weekly.mjml'))).content;

/** In four lines, of which the second is `content`. */
const body = (content: string, head = ''): string =>
  `<mjml>${head}<mj-body><mj-section><mj-column>\n${content}\n</mj-column></mj-section></mj-body>\n</mjml>`;

describe('MJML', () => {
  test('of the package, copied somewhere, makes the template that is committed', async () => {
    const folder = folderWith({});
    cpSync(join(ownFolder, 'weekly.mjml'), join(folder, 'weekly.mjml'));
    cpSync(join(ownFolder, 'weekly'), join(folder, 'weekly'), { recursive: true });
    const { content } = await compileMjml(join(folder, 'weekly.mjml'));
    expect(content).toBe(readFileSync(join(ownFolder, 'weekly.html.hbs'), 'utf8'));
  });

  test('takes brand colours where it takes a colour, and expressions where it takes text', async () => {
    const content = await compile({
      'weekly.mjml': body('<mj-text color="var(--accent)" align="{{start}}">{{title}}</mj-text>'),
    });
    expect(content).toContain('color:{{@root.brand.accent}}');
    expect(content).toContain('align="{{start}}"');
    expect(content).toContain('>{{title}}<');
  });

  test('in CRLF and with byte order marks is the same as without', async () => {
    const files = {
      'weekly.mjml': body(
        '<mj-include path="part.mjml" />\n<mj-text>{{date}}</mj-text>',
        '<mj-head><mj-include path="style.css" type="css" css-inline="inline" /></mj-head>',
      ),
      'part.mjml': '<mj-text>\n<p class="a">{{title}}</p>\n</mj-text>\n',
      'style.css': '.a {\n  color: var(--accent);\n}\n',
    };
    const windows = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    const content = await compile(files);
    expect(content).toContain('style="color:{{@root.brand.accent}}"');
    expect(await compile(windows)).toBe(content);
  });

  test('may include HTML, and what is commented out is not looked for', async () => {
    const content = await compile({
      'weekly.mjml': body('<mj-include path="a.html" type="html" /><!-- <mj-include path="gone.mjml" /> {{gone}} -->'),
      'a.html': '<p>{{title}}</p>',
    });
    expect(content).toContain('<p>{{title}}</p>');
  });
});

describe('MJML is refused, where it was written:', () => {
  const text = (content: string): string => `<mj-text>${content}</mj-text>`;

  test.each([
    [
      'a name that the view does not have',
      { 'weekly.mjml': body(text('{{titles}}')) },
      /weekly\.mjml:2 is .*: the view has no titles; did you mean title\?$/,
    ],
    [
      'one in a part of a part',
      {
        'weekly.mjml': body('<mj-include path="./parts/a.mjml" />'),
        'parts/a.mjml': `${text('one')}\n<mj-include path='b.mjml'></mj-include>`,
        'parts/b.mjml': `${text('one')}\n${text('two')}\n${text('{{titles}}')}`,
      },
      /parts\/b\.mjml:3 is .*: the view has no titles/,
    ],
    [
      'one behind a part, in the same line',
      { 'weekly.mjml': body(`<mj-include path="a.mjml" />${text('{{titles}}')}`), 'a.mjml': `\n\n${text('one')}\n` },
      /weekly\.mjml:2 is .*: the view has no titles/,
    ],
    [
      'a name that the items around a part do not have',
      {
        'weekly.mjml': body(`<mj-raw>{{#each notices}}</mj-raw><mj-include path="a.mjml" /><mj-raw>{{/each}}</mj-raw>`),
        'a.mjml': `\n${text('{{title}}')}`,
      },
      /a\.mjml:2 is .*: the item is a text and has no title; did you mean \.\.\/title\?$/,
    ],
    [
      'an unknown brand colour in a style sheet',
      {
        'weekly.mjml': body(text('x'), '<mj-head><mj-include path="a.css" type="css" /></mj-head>'),
        'a.css': '.a {\n  color: var(--acent);\n}\n',
      },
      /a\.css:2 is .*: var\(--acent\) is no brand colour, .*; did you mean --accent\?$/,
    ],
    [
      'a text in a style, which shows only in what MJML makes of it',
      { 'weekly.mjml': body(`${text('{{title}}')}\n<mj-text color="{{title}}">x</mj-text>`) },
      /weekly\.mjml:\d is .*: \{\{title\}\} stands in a style/,
    ],
    [
      'syntax',
      { 'weekly.mjml': body(text('\n\n{{#if title}}{{/each}}')) },
      /weekly\.mjml:4 is .*: if doesn't match each/,
    ],
    [
      'an attribute that MJML does not know',
      { 'weekly.mjml': body('<mj-include path="a.mjml" />'), 'a.mjml': '\n<mj-text colour="red">{{title}}</mj-text>' },
      /a\.mjml:2 is .*: mj-text: Attribute colour is illegal; mend it$/,
    ],
    ['no MJML at all', { 'weekly.mjml': 'hello {{title}}' }, /weekly\.mjml is .*: MJML says: .*; mend it$/],
    [
      'an expression where MJML keeps no text',
      { 'weekly.mjml': body(`{{#if about}}\n${text('{{about}}')}\n{{/if}}`) },
      /weekly\.mjml:2 is .*: MJML drops \{\{#if about\}\}; put it into mj-text or mj-table, or alone into <mj-raw> \(and 1 more\)$/,
    ],
    [
      'a width that MJML reckons with',
      { 'weekly.mjml': body('<mj-image src="{{brand.logo.src}}" alt="" width="{{brand.logo.width}}" />') },
      /weekly\.mjml:2 is .*: MJML drops \{\{brand\.logo\.width\}\}/,
    ],
    [
      'an element of MJML within text',
      { 'weekly.mjml': body(text('<mj-button>{{title}}</mj-button>')) },
      /weekly\.mjml is .*: MJML leaves <mj-button> as it is/,
    ],
    [
      'MJML that was cut off',
      { 'weekly.mjml': body(text('{{title}}')).split('</mj-body>', 1).join() },
      /weekly\.mjml:1 is .*: <mj-body> is not closed; write <\/mj-body>/,
    ],
    [
      'an element in a part that is not closed',
      { 'weekly.mjml': body('<mj-include path="a.mjml" />'), 'a.mjml': '\n<mj-text>{{title}}' },
      /a\.mjml:2 is .*: <mj-text> is not closed; write <\/mj-text>$/,
    ],
    [
      'an end of what has not begun',
      { 'weekly.mjml': `${body(text('{{title}}'))}\n</mj-text>` },
      /weekly\.mjml:5 is .*: <\/mj-text> closes nothing; leave it out$/,
    ],
    [
      'nothing of the view',
      { 'weekly.mjml': body(text('x')) },
      /weekly\.mjml:1 is .*: it prints nothing of the view; write \{\{verdict\}\}, for one$/,
    ],
    [
      'a picture from elsewhere',
      { 'weekly.mjml': body('\n<mj-image src="https://cdn.example/x.png" alt="" />') },
      /weekly\.mjml:3 is .*: a mail loads nothing from elsewhere, but has src="https:\/\/cdn\.example/,
    ],
    [
      'a part that is not there',
      { 'weekly.mjml': body('\n<mj-include path="./gone.mjml" />') },
      /weekly\.mjml:3 is .*: it includes \.\/gone\.mjml, which does not exist; mend the path$/,
    ],
    [
      'a part without a path',
      { 'weekly.mjml': body('<mj-include />') },
      /weekly\.mjml:2 is .*: it includes nothing; say path="…"$/,
    ],
    [
      'a part that includes what it is included by',
      { 'weekly.mjml': body('<mj-include path="a.mjml" />'), 'a.mjml': '\n<mj-include path="./a.mjml" />' },
      /a\.mjml:2 is .*: it includes \.\/a\.mjml, which includes it; leave one out$/,
    ],
    [
      'a part with a document of its own',
      { 'weekly.mjml': body('<mj-include path="a.mjml" />'), 'a.mjml': body(text('x')) },
      /weekly\.mjml:2 is .*: it includes a\.mjml, which holds <mjml>/,
    ],
    [
      'parts that multiply',
      {
        'weekly.mjml': body('<mj-include path="1.mjml" />'),
        ...Object.fromEntries(
          Array.from({ length: 30 }, (_, n) => [`${n + 1}.mjml`, `<mj-include path="${n + 2}.mjml" />`.repeat(2)]),
        ),
        '31.mjml': text('x'),
      },
      /\.mjml:1 is .*: with what it includes it has more than 200 kB/,
    ],
    [
      'a part that is a folder',
      { 'weekly.mjml': body('<mj-include path="a" />'), 'a/b.mjml': text('x') },
      /mails\/a cannot be read: it is no file/,
    ],
    [
      'a part in another encoding',
      { 'weekly.mjml': body('<mj-include path="a.mjml" />'), 'a.mjml': '' },
      /a\.mjml is not in UTF-8; save it in that encoding$/,
    ],
  ])('%s', async (name, files, message) => {
    const folder = folderWith(files);
    if (name === 'a part in another encoding')
      writeFileSync(join(folder, 'a.mjml'), Buffer.from('<p>\xfc</p>', 'latin1'));
    await expect(compileMjml(join(folder, 'weekly.mjml'))).rejects.toMatchObject({
      code: 'E_TEMPLATE',
      message: expect.stringMatching(message),
    });
  });
});

describe('a part outside the folder of the templates is refused', () => {
  test.each(['../secret.mjml', 'parts/../../secret.mjml', '..', './link.mjml', './linked/secret.mjml'])(
    'when it is called %s',
    async (path) => {
      const folder = folderWith({ 'weekly.mjml': body(`<mj-include path="${path}" />`), 'parts/a.mjml': '' });
      writeFileSync(join(folder, '../secret.mjml'), '<mj-text>secret</mj-text>');
      symlinkSync('../secret.mjml', join(folder, 'link.mjml'));
      symlinkSync('..', join(folder, 'linked'));
      await expect(compileMjml(join(folder, 'weekly.mjml'))).rejects.toThrow(
        `weekly.mjml:2 is not a usable template: it includes ${path}, which is not in the folder of the templates; put it there`,
      );
    },
  );

  test('when its path is absolute, and of any kind', async () => {
    for (const type of ['mjml', 'css', 'html']) {
      const folder = folderWith({ 'weekly.mjml': body(`<mj-include type="${type}" path="/etc/hostname" />`) });
      await expect(compileMjml(join(folder, 'weekly.mjml'))).rejects.toThrow('which is not in the folder');
    }
  });

  test('but not one beside it, whatever folder includes it, and whatever the folder is called', async () => {
    const folder = folderWith({
      'weekly.mjml': body('<mj-include path="parts/a.mjml" />'),
      'parts/a.mjml': '<mj-include path="../b.mjml" />',
      'b.mjml': '<mj-text>{{title}}</mj-text>',
    });
    symlinkSync('mails', join(folder, '../other name'));
    expect((await compileMjml(join(folder, '../other name/weekly.mjml'))).content).toContain('{{title}}');
  });
});
