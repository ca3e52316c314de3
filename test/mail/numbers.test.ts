import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, it } from 'vitest';
import { sparkDays } from '../../src/report/campaign-rows.ts';
import { wordingFor } from '../../src/report/wording.ts';
import { readableText } from '../report/markup.ts';
import { parseCsv } from '../report/rfc4180.ts';
import { type ReceivedMail, samples } from '../support/mail-samples.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Every number in those words as it is written, a change with its sign. */
function numbers(words: string): readonly string[] {
  return words.replaceAll(/[\u200E\u200F]/g, '').match(/[+−]?\d+(?:[.,’\u00A0\u202F]\d+)*/g) ?? [];
}

function unsigned(words: string): ReadonlySet<string> {
  return new Set(numbers(words).map((number) => number.replace(/^[+−]/, '')));
}

const names = Object.keys(samples) as (keyof typeof samples)[];
const withoutRows: readonly string[] = ['empty', 'campaign'];

it.each(names)('every number of the mail is in HTML and text alike: %s', async (name) => {
  const { html, text } = await samples[name]();
  const readable = readableText(html);
  // The bars of the rows have no place in text, nor has the note on them.
  const note = wordingOf(html).sparkNote(String(sparkDays(rowsOf(html).length)));
  expect(readable.includes(note)).toBe(!withoutRows.includes(name));
  const [inHtml, inText] = [unsigned(readable.replace(note, '')), unsigned(text)];
  expect([...inHtml].filter((number) => !inText.has(number))).toEqual([]);
  expect([...inText].filter((number) => !inHtml.has(number))).toEqual([]);
  expect(inText.size).toBeGreaterThan(5);
});

it.each(names)(
  'a campaign’s numbers are the same, in the same order, in its row and its lines of text: %s',
  async (name) => {
    const mail = await samples[name]();
    const rows = rowsOf(mail.html);
    expect(rows.length > 0).toBe(!withoutRows.includes(name));
    expect(rows.map((row) => numbers(wordsOf(row)))).toEqual(blocksOf(mail).map(numbers));
  },
);

it.each(['german', 'hebrew', 'fullest', 'hostile', 'first'] as const)(
  'a campaign’s numbers are the table’s: %s',
  async (name) => {
    const { html, table } = await samples[name]();
    const rows = rowsOf(html);
    const [header, ...records] = parseCsv(table?.content ?? '');
    expect(header?.length).toBe(15);
    expect(rows.length).toBeGreaterThan(0);
    expect(records.length).toBeGreaterThanOrEqual(rows.length);
    const locale = /<html lang="([^"]*)"/.exec(html)?.[1];
    for (const [index, row] of rows.entries()) {
      const [about, ...rates] = elements(row, 'td').slice(0, 4).map(wordsOf);
      const [, , , , prospects, , , ...figures] = records[index] ?? [];
      expect(numbers(about ?? '')[0]).toBe(Number(prospects).toLocaleString(locale));
      expect(rates.map(numbers)).toEqual(
        [0, 2, 4].map((at) => asShown(locale, figures[at] ?? '', figures[at + 1] ?? '')),
      );
      const [best, worst] = figures.slice(6);
      expect(numbers(about ?? '').slice(1, 3)).toEqual([best, worst].filter((rank) => rank !== ''));
    }
  },
);

/** A rate of the table and its change as the mail writes them; nothing, where it writes no number. */
function asShown(locale: string | undefined, rate: string, change: string): readonly string[] {
  const inTenths = (number: string) =>
    Math.abs(Number(number)).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return [
    ...(rate === '' ? [] : [inTenths(rate)]),
    ...(Number(change) === 0 ? [] : [`${change.startsWith('-') ? '−' : '+'}${inTenths(change)}`]),
  ];
}

function elements(node: Node, name: string): readonly Node[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, name)) : [];
  return node.nodeName === name ? [node, ...below] : below;
}

/** Words and labels of an element. */
function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  const labels =
    'attrs' in node ? node.attrs.filter(({ name }) => name === 'aria-label').map(({ value }) => value) : [];
  return [...labels, ...('childNodes' in node ? node.childNodes.map(wordsOf) : [])].join('\n');
}

/** The campaigns’ rows of the HTML, each of two lines under a heading of its own. */
function rowsOf(html: string): readonly Node[] {
  return elements(parse(html), 'tbody').filter((body) => headings(body).length > 0);
}

/** Of that table alone, not of those around it. */
function headings(body: Node): readonly Node[] {
  const lines = 'childNodes' in body ? body.childNodes : [];
  const cells = lines.flatMap((line) => ('childNodes' in line ? line.childNodes : []));
  return cells.filter((cell) => 'attrs' in cell && cell.attrs.some(({ value }) => value === 'rowgroup'));
}

function wordingOf(html: string): ReturnType<typeof wordingFor> {
  return wordingFor(/<html lang="([^"]*)"/.exec(html)?.[1] ?? '');
}

/** What the text part says of the same campaigns, one after the other. */
function blocksOf({ html, text }: Pick<ReceivedMail, 'html' | 'text'>): readonly string[] {
  const heading = wordingOf(html).campaignsHeading;
  const [, section = ''] = text.split(`${'-'.repeat(40)}\n${heading}\n${'-'.repeat(40)}\n`);
  const [campaigns = ''] = section.split(/\n-{40}\n/);
  return campaigns
    .split(/^\* /m)
    .slice(1)
    .map((block) => block.split('\n\n')[0] ?? '');
}
