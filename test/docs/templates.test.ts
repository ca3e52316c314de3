import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { presentDigest } from '../../src/report/present.ts';
import { checkTemplate } from '../../src/report/templates/check-template.ts';
import { loadTemplates, render } from '../../src/report/templates/render.ts';
import { typical } from '../report/fixtures.ts';
import { temporaryFolder } from '../support/folder.ts';
import { blocks, tableBelow } from './pages.ts';

const page = 'docs/templates.md';
const view = presentDigest(typical, { locale: 'en-GB', unsubscribeUrl: 'mailto:pulse@example.com' });
/** The reader's Markdown has a bar in a cell escaped, and code in backticks. */
const bare = (cell: string): string => cell.replaceAll('`', '').replaceAll('\\|', '|');

describe('docs/templates.md', () => {
  const shown = [
    ...blocks(page, 'handlebars').map((source) => ({ source, name: 'weekly.text.hbs' as const })),
    ...blocks(page, 'html').map((source) => ({
      source,
      name: source.startsWith('<mjml') ? ('weekly.mjml' as const) : ('weekly.html.hbs' as const),
    })),
  ];

  test('shows all three files', () => {
    expect(new Set(shown.map(({ name }) => name)).size).toBe(3);
  });

  test.each(shown)('shows a $name that makes a mail', async ({ source, name }) => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, name), source);
    const mail = render(await loadTemplates(folder.path), view);
    const made = name === 'weekly.text.hbs' ? mail.text : mail.html;
    expect(made).not.toMatch(/\{\{|undefined|var\(--/);
    expect(made.length).toBeGreaterThan(100);
  });

  test.each(
    tableBelow(page, 'What is refused').map(([written = '', , says = '']) => [bare(written), bare(says)] as const),
  )('says what is said of %s', (written, says) => {
    expect(checkTemplate(written, true).map(({ what }) => what)).toEqual([says]);
  });

  test('says what a mistake looks like', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'weekly.html.hbs'), `${'\n'.repeat(11)}{{titles}}{{nots}}{{summery}}`);
    const [said = ''] = blocks(page, 'console');
    const error: unknown = await loadTemplates(folder.path).catch((one) => one);
    expect(String(Reflect.get(Object(error), 'line')).replace(folder.path, 'templates')).toBe(said.trim());
  });

  test('names the helpers, colours and contexts that there are', () => {
    const rows = tableBelow(page, 'What can be said').map(([written = '']) => bare(written));
    const inItems = rows.filter((row) => !/\{\{(this|name|\.\.)/.test(row) && !row.includes('{{!'));
    for (const row of inItems) expect(checkTemplate(row.replace('else if …', 'else'), false), row).toEqual([]);
  });
});
