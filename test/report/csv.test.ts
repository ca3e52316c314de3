import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignsTable, tableName } from '../../src/report/csv.ts';
import { type CampaignRow, type Digest, limits } from '../../src/report/digest.ts';
import { presentDigest } from '../../src/report/present.ts';
import { voiceFor } from '../../src/report/voice.ts';
import { allUnreadable, campaign, fullest, hostileNames, rate, typical } from './fixtures.ts';
import { parseCsv } from './rfc4180.ts';

const table = (digest: Digest, locale = 'en-GB'): string => campaignsTable(digest, voiceFor(digest, { locale }));
const byteOrderMark = '\uFEFF';
const records = (digest: Digest, locale?: string): readonly (readonly string[])[] =>
  parseCsv(table(digest, locale).slice(byteOrderMark.length));

describe('the table of campaigns', () => {
  it('is named after the report and its date', () => {
    expect(tableName(typical)).toBe('weekly-2026-11-23.csv');
  });

  it('is UTF-8 that spreadsheets recognise, in lines that end as RFC 4180 says', () => {
    const file = table(typical);
    expect(file.startsWith(`${byteOrderMark}Campaign ID,Campaign,Status,Verdict,`)).toBe(true);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has numbers that spreadsheets read, and nothing where nothing can be measured', () => {
    const [, fintech, , , , nordic, , , , draft] = records(typical);
    expect(fintech?.join('|')).toBe(
      'c_101|Fintech founders, DACH|Active|Needs attention|220|19|3|8.6|-2.5|15.8|1.5|1.4|-0.2||',
    );
    expect(nordic?.slice(1, 4)).toEqual(['Nordic SaaS, heads of sales', 'Active', '']);
    expect(draft?.join('|')).toBe('c_109|Spring launch|Draft|No data yet|0|0|0||||||||');
  });

  it('has the same figures in every language, under heads of that language', () => {
    const [heads, ...english] = records(typical);
    const [koepfe, ...german] = records(typical, 'de-DE');
    const figures = (rows: readonly (readonly string[])[]) => rows.map((row) => row.slice(4));
    expect(figures(german)).toEqual(figures(english));
    expect(koepfe).toHaveLength(heads?.length ?? 0);
    expect(koepfe?.[1]).toBe('Kampagne');
  });

  it('ends with those that could not be read, with the reason', () => {
    expect(records(typical).at(-1)?.slice(0, 5)).toEqual([
      'c_110',
      'Benelux agencies',
      '',
      'the API answered 500 four times',
      '',
    ]);
    const rows = records(allUnreadable).slice(1);
    expect(rows).toHaveLength(limits.unreadable);
    expect(rows[1]?.[1]).toBe('Campaign 1');
    // Without a name it goes by its id.
    expect(rows[0]?.[1]).toBe('campaign_0');
  });

  it('has every campaign, where the mail shows some', () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `Campaign ${index}`);
    const campaigns = names.map((name) => campaign(name, { prospects: 90, answers: 20, qualified: 5 }, null));
    expect(presentDigest({ ...typical, campaigns }, { locale: 'en-GB' }).campaigns?.items).toHaveLength(
      limits.campaigns,
    );
    const [, ...rows] = records({ ...typical, campaigns, unreadable: [] });
    expect(rows.map(([, name, status]) => [name, status])).toEqual(names.map((name) => [name, 'Active']));
  });
});

describe('the figures of the table and of the mail', () => {
  const ranked = fullest((index) => `Campaign ${index}`);
  const narrowlyRanked: Digest = {
    ...ranked,
    campaigns: ranked.campaigns.map((row, index) => ({ ...row, rank: { best: index + 1, worst: index + 7 } })),
  };

  it.each([
    ['a usual week', typical],
    ['as much as fits', ranked],
    ['narrow ranks', narrowlyRanked],
    ['hostile names', fullest((index) => hostileNames[index % hostileNames.length] ?? '')],
  ])('are the same in %s', (_name, digest) => {
    const [, ...rows] = records(digest);
    const shown = presentDigest(digest, { locale: 'en-GB' }).campaigns?.items ?? [];
    expect(shown.length).toBeGreaterThan(8);
    for (const [index, { status, tag, prospects, rates, rank }] of shown.entries()) {
      const { response, conversion } = digest.campaigns[index] as CampaignRow;
      const [best = '', worst = best] = rank?.match(/[\d,]+(?= of)|[\d,]+(?=–)/g)?.map(plainNumber) ?? [];
      expect(rows[index]?.slice(2)).toEqual([
        status,
        tag ?? '',
        plainNumber(prospects),
        String(response.now.numerator),
        String(conversion.now.numerator),
        ...rates.flatMap(({ value, change }) => [plainNumber(value), changeIn(change?.text)]),
        best,
        worst,
      ]);
    }
  });

  it('include ranks that tell something, and no others', () => {
    expect(records(narrowlyRanked)[1]?.slice(-2)).toEqual(['1', '7']);
    expect(records({ ...narrowlyRanked, counts: { ...ranked.counts, ranked: 7 } })[1]?.slice(-2)).toEqual(['', '']);
  });

  /** "1,500 prospects" → "1500", "–" → "". */
  function plainNumber(shown: string): string {
    return shown.replaceAll(/[^\d.]/g, '');
  }

  function changeIn(shown: string | undefined): string {
    if (shown === undefined || shown === 'new') return '';
    return shown === 'no change' ? '0.0' : shown.replace('+', '').replace('−', '-');
  }
});

describe('I06 names that spreadsheets would run', () => {
  const starts = [...'=+-@＝＋－＠﹦﹢﹣﹫', '\t=', '\r=', '\n='];
  const before = [
    '',
    ' ',
    '   ',
    '\u00A0',
    '\u200B',
    '\uFEFF',
    '"',
    '" ',
    "'",
    '""',
    '\u0000',
    ';',
    '; ',
    ';"',
    'a;',
    'a","',
  ];
  const commands = ["cmd|' /C calc'!A0", 'HYPERLINK("http://127.0.0.1/?"&A1,"x")', '1+1;=2', '1\r\n=2,"=3"'];
  const hostile = [
    ...hostileNames,
    ...starts.flatMap((start) => before.flatMap((prefix) => commands.map((command) => `${prefix}${start}${command}`))),
  ];
  const formulaStarts = /^[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫]/u;

  function digestOf(name: string): Digest {
    const row = campaign(
      name,
      { prospects: 90, answers: 20, qualified: 5 },
      { prospects: 80, answers: 30, qualified: 5 },
    );
    return {
      ...typical,
      campaigns: [{ ...row, id: name, status: name }],
      unreadable: [{ id: name, name, reason: name }],
    };
  }

  const harmless = digestOf('harmless');
  const [, read = [], unread = []] = records(harmless);

  function expectHarmless(name: string): void {
    const file = table(digestOf(name)).slice(byteOrderMark.length);
    const [heads, ...rows] = parseCsv(file);
    expect(rows.map((row) => row.length)).toEqual([heads?.length, heads?.length]);
    // Only the cells that hold the name differ from those of a harmless one.
    expect(rows[0]?.slice(3)).toEqual(read.slice(3));
    expect(rows[1]?.slice(4)).toEqual(unread.slice(4));
    expect(rows[1]?.[2]).toBe('');
    for (const cell of [...(rows[0]?.slice(0, 3) ?? []), ...(rows[1]?.slice(0, 4) ?? [])]) {
      expect(cell).not.toMatch(formulaStarts);
      expect(cell.replace(/^[\s"]+/, '')).not.toMatch(formulaStarts);
    }
    // Where the list separator is a semicolon, the same bytes fall into other cells.
    const [, ...lines] = file.split('\r\n');
    for (const cell of lines.flatMap((line) => line.split(';'))) {
      expect(cell.replace(/^[\s"]+/, '')).not.toMatch(formulaStarts);
    }
  }

  it(`are text in one cell, whichever of ${hostile.length} they are`, () => {
    expect(hostile.length).toBeGreaterThan(300);
    for (const name of hostile) expectHarmless(name);
  });

  it('are text in one cell, whatever they are', () => {
    const pieces = fc.string({ unit: fc.constantFrom(...'=+-@＝"\';,| \t\r\nA1(!'), maxLength: 40 });
    fc.assert(fc.property(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 60 })), expectHarmless), {
      numRuns: 500,
    });
  });

  it('keep what they say', () => {
    const names = ['=1+1', 'A "quoted" name, with commas', 'Berlin; Wien', '-5 % Rabatt', 'x'.repeat(600)];
    expect(names.map((name) => records(digestOf(name))[1]?.[1])).toEqual([
      "'=1+1",
      'A "quoted" name, with commas',
      'Berlin; Wien',
      "'-5 % Rabatt",
      'x'.repeat(600),
    ]);
  });

  it('leave negative changes the numbers that they are', () => {
    const falling = {
      ...harmless.campaigns[0],
      response: { now: rate(10, 100), before: rate(20, 100) },
    } as CampaignRow;
    expect(records({ ...harmless, campaigns: [falling] })[1]?.[8]).toBe('-10.0');
  });
});
