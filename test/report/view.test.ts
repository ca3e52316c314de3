import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../src/insights/rules/built-in-rules.ts';
import type { Digest } from '../../src/report/digest.ts';
import { barOf } from '../../src/report/key-figures.ts';
import { presentDigest } from '../../src/report/present.ts';
import type { View } from '../../src/report/view.ts';
import { allUnreadable, campaign, counted, empty, finding, first, fullest, quiet, rate, typical } from './fixtures.ts';

const present = (digest: Digest, locale = 'en-GB'): View => presentDigest(digest, { locale });

describe('the inbox line', () => {
  it('carries the verdict, and continues with what changed', () => {
    const { subject, preheader } = present(typical);
    expect(subject).toBe('Response rate 22.9%, up 1.8 points; 2 campaigns need attention');
    expect(preheader).toBe(
      '1 of 10 campaigns could not be read. ' +
        'New: many answer, few qualify, Logistics directors: warehouse automati…. ' +
        'Resolved: low response rate, Nordic SaaS, heads of sales. 180 responses to 996 messages in the last 7 days.',
    );
  });

  it('knows one from many', () => {
    const one = present({ ...typical, counts: { ...typical.counts, needAttention: 1 } });
    expect(one.subject).toContain('; 1 campaign needs attention');
    expect(one.verdict).toContain('1\u00A0of\u00A09 campaigns needs attention');
  });

  it.each([
    ['a first report', first, 'Response rate 23.3%; nothing needs attention'],
    ['a quiet week', quiet, 'Response rate 21.1%, unchanged; nothing needs attention'],
    ['no campaigns', empty, 'No campaigns to report on'],
    ['nothing readable', allUnreadable, 'None of the 27 campaigns could be read'],
  ])('fits %s', (_name, digest, subject) => {
    expect(present(digest).subject).toBe(subject);
  });

  it('does without a rate that cannot be measured', () => {
    const unmeasured = present({
      ...first,
      overall: { ...first.overall, response: { now: rate(0, 0), before: null } },
    });
    expect(unmeasured.subject).toBe('No response rate yet; nothing needs attention');
    expect(unmeasured.keyFigures[0]).toMatchObject({ value: '–', bar: null, change: null });
    expect(unmeasured.keyFigures[0]?.beside[0]).toBe('Not measurable: no prospects yet');
  });
});

describe('the first screen', () => {
  it('says how the rates stand beside last week, target and team', () => {
    const { verdict, summary, keyFigures } = present(typical);
    expect(verdict).toBe('The response rate rose 1.8 points to 22.9%; 2\u00A0of\u00A09 campaigns need attention.');
    expect(summary).toBe(
      'That is above the 20% target and above the team’s 21.2%. 2 campaigns are above target on all three rates.',
    );
    expect(keyFigures[1]).toMatchObject({
      label: 'Qualification',
      value: '25.4%',
      change: { tone: 'down', arrow: '▼', word: 'down', text: '1.4 points' },
      beside: ['26.8% last week', '30% target', '29.4% team'],
    });
  });

  it('names the date where the earlier run was not last week', () => {
    const { keyFigures } = present({ ...typical, comparedWith: '2026-11-02' });
    expect(keyFigures[0]?.beside[0]).toBe('21.1% on 2 November');
  });

  it('says that it is late, and that campaigns are missing', () => {
    expect(present({ ...typical, late: true }).notices).toEqual([
      'This report was due on Monday, 23 November 2026 and is late.',
      '1 of 10 campaigns could not be read, and is left out of every figure here.',
    ]);
  });

  it('draws a bar to twice the target', () => {
    expect(barOf(10, 20)).toEqual({
      left: [
        { width: 25, filled: true },
        { width: 25, filled: false },
      ],
      right: [{ width: 50, filled: false }],
    });
    expect(barOf(95, 20)).toEqual({ left: [{ width: 50, filled: true }], right: [{ width: 50, filled: true }] });
    expect(barOf(0, 20).left).toEqual([{ width: 50, filled: false }]);
  });
});

describe('findings', () => {
  it('come with what changed first, then what goes on', () => {
    expect(present(typical).findings.map(({ heading, items }) => [heading, items.map((item) => item.state)])).toEqual([
      ['What changed since 16 November', ['New', 'Resolved', 'New']],
      ['Still needs attention', [null]],
      ['Still going well', [null]],
    ]);
  });

  it('give their evidence in words and one thing to do', () => {
    expect(present(typical).findings[0]?.items[0]).toEqual({
      state: 'New',
      grade: null,
      tone: 'signal',
      title: 'Many answer, few qualify',
      name: 'Logistics directors: warehouse automation pilot',
      evidence: [
        '9 of 61 who answered were qualified (14.8%, likely between 8% and 26%), below the 15% mark, while 61 of 180 prospects answered (33.9%, likely between 27% and 41%), above the 20% mark.',
      ],
      action: {
        what: 'Improve the targeting.',
        how: 'Read the last ten answers that did not qualify, and exclude the roles or industries that recur.',
      },
    });
  });

  it('set the earlier numbers of a resolved one beside today’s', () => {
    expect(present(typical).findings[0]?.items[1]?.evidence).toEqual([
      'Last week: 26 of 188 prospects answered (13.8%, likely between 10% and 19%), below the 15% mark.',
      'Now: 43 of 205 prospects answered (21.0%).',
    ]);
  });

  it('gather the strengths of one campaign', () => {
    const strong = present(typical).findings[2]?.items;
    expect(strong).toHaveLength(1);
    expect(strong?.[0]).toMatchObject({ title: 'Strong response, qualification and conversion', action: null });
    expect(strong?.[0]?.evidence).toHaveLength(3);
  });

  it('show a second decimal where one would look equal to the mark', () => {
    const row = campaign('Close call', { prospects: 2495, answers: 500, qualified: 0 }, null);
    const close = { ...first, findings: [finding('strong-response', 'ongoing', row, rate(500, 2495))] } as const;
    expect(present(close).findings[0]?.items[0]?.evidence[0]).toContain(
      '(20.04%, likely between 18.5% and 21.7%), above the 20% mark',
    );
  });

  it('say so where nothing changed, and what is not shown', () => {
    expect(present(quiet).findings).toEqual([
      { heading: 'What changed since 16 November', note: 'Nothing is new or resolved.', items: [] },
    ]);
    const view = present(typical);
    expect(view.moreFindings).toBe('and 3 more findings');
    expect(view.findingTotals).toContain('4 × strong response rate');
  });

  it('count the findings of every rule, what asks for action first', () => {
    const byRule = builtInRules.slice(0, 6).map(({ id }, index) => counted(id, index + 1));
    expect(present({ ...typical, counts: { ...typical.counts, byRule } }).findingTotals).toBe(
      'In all: 4 × low response rate; 5 × many answer, few qualify; 6 × many qualify, few close; ' +
        '1 × strong response rate; 2 × strong qualification rate; 3 × strong conversion rate.',
    );
  });
});

describe('campaigns and days', () => {
  it('show each campaign’s rates with their change', () => {
    expect(present(typical).campaigns?.items[0]).toMatchObject({
      name: 'Fintech founders, DACH',
      tag: 'Needs attention',
      status: 'Active',
      prospects: '220 prospects',
      rates: [
        { name: 'Response', value: '8.6%', change: { tone: 'down', text: '−2.5' } },
        { name: 'Qualification', value: '15.8%', change: { tone: 'up', text: '+1.5' } },
        { name: 'Conversion', value: '1.4%', change: { tone: 'down', text: '−0.2' } },
      ],
    });
  });

  it('tell a new campaign from one that did not change', () => {
    const rows = present(typical).campaigns?.items ?? [];
    const changes = (name: string) => rows.find((row) => row.name === name)?.rates.map(({ change }) => change?.text);
    expect(changes('Lapsed customers')).toEqual(['new', 'new', 'new']);
    expect(changes('Santé numérique – Île-de-France')).toEqual(['no change', 'no change', 'no change']);
    expect(changes('Spring launch')).toEqual([undefined, undefined, undefined]);
  });

  it('tell no change of a campaign that could not be read before', () => {
    const rows = typical.campaigns.map((row) => ({ ...row, newcomer: false }));
    const shown = present({ ...typical, campaigns: rows }).campaigns?.items.find(
      ({ name }) => name === 'Lapsed customers',
    );
    expect(shown?.rates.map(({ change }) => change)).toEqual([null, null, null]);
  });

  it('show a status that nobody documented as the API gave it', () => {
    const rows = [campaign('A', { prospects: 1, answers: 0, qualified: 0 }, null, { status: '__proto__' })];
    expect(present({ ...first, campaigns: rows }).campaigns?.items[0]?.status).toBe('__proto__');
  });

  it('mark the day answered most', () => {
    const { activity } = present(typical);
    expect(activity?.peak).toBe('Most answered: Wednesday, 18 November 2026, with 52 responses and 226 messages.');
    expect(activity?.days.filter((day) => day.isPeak).map((day) => day.dayOfMonth)).toEqual(['18']);
    expect(activity?.days.at(-1)?.words).toBe('Sun 22 Nov: 4 messages, 1 response');
  });

  it('leave numbers off bars that they do not fit over', () => {
    const daily = typical.daily.map((day) => ({ ...day, messages: day.messages * 1000 }));
    expect(present({ ...typical, daily }).activity?.days[0]?.messages).toBeNull();
  });

  it('count what is not shown', () => {
    const full = present(fullest((index) => `Campaign ${index}`));
    expect(full.campaigns?.more).toBe('and 950 more campaigns');
    expect(full.moreFindings).toBe('and 390 more findings');
    expect(full.unreadable?.more).toBe('and 51 more');
    expect(full.dataNotes?.more).toBe('and 17 more');
    expect(present(typical).dataNotes?.more).toBeNull();
  });

  it('say the patterns that were found in sentences', () => {
    const observed = { outcome: 'found', weeks: 8, days: 56 } as const;
    const patterns: Digest['patterns'] = [
      {
        rule: 'peak-days',
        ...observed,
        weekdays: [2, 3],
        peak: rate(167, 883),
        others: rate(158, 1045),
        byWeekday: Array(7).fill(rate(167, 883)),
      },
      {
        rule: 'message-volume',
        ...observed,
        verdict: 'diminishing',
        split: 185,
        busy: { ...rate(190, 1451), range: null },
        quiet: { ...rate(87, 477), range: null },
        additional: { percent: 8, low: 5, high: 11 },
      },
      { rule: 'response-timing', ...observed, lagDays: 1, correlation: 0.71, byLag: [0.2, 0.71] },
    ];
    const sentences = [
      'Tuesday and Wednesday are answered most: 18.9 responses per 100 messages, against 15.1 on other days (56 days observed).',
      'Days with 185 messages or more got 13.1 responses per 100 messages, quieter days 18.2, so spreading messages more evenly may bring more answers (56 days observed).',
      'Responses follow 1 day after the messages (correlation 0.71, 56 days observed).',
    ];
    expect(present({ ...typical, patterns }).patterns?.items).toEqual(sentences);
    const others: Digest['patterns'] = [
      { rule: 'message-volume', outcome: 'none' },
      { rule: 'response-timing', outcome: 'not enough data', shortage: { of: 'weeks', have: 2, needed: 4 } },
    ];
    expect(present({ ...typical, patterns: [...patterns.slice(0, 1), ...others] }).patterns?.items).toEqual(
      sentences.slice(0, 1),
    );
    expect(present({ ...typical, patterns: others }).patterns).toBeNull();
  });

  it.each([
    ['weeks', 0, 'Patterns need four weeks of days with messages; there is less than one so far.'],
    ['weeks', 1, 'Patterns need four weeks of days with messages; there is one so far.'],
    ['weeks', 2, 'Patterns need four weeks of days with messages; there are two so far.'],
    ['responses', 0, 'Patterns need 30 responses; there are none so far.'],
    ['responses', 1, 'Patterns need 30 responses; there is 1 so far.'],
    ['responses', 12, 'Patterns need 30 responses; there are 12 so far.'],
  ] as const)('say once what patterns need where there are too few %s: %i', (of, have, sentence) => {
    const shortage = { of, have, needed: of === 'weeks' ? 4 : 30 };
    const patterns: Digest['patterns'] = [
      { rule: 'peak-days', outcome: 'not enough data', shortage },
      { rule: 'message-volume', outcome: 'not enough data', shortage },
      { rule: 'response-timing', outcome: 'not enough data', shortage },
    ];
    expect(present({ ...typical, patterns }).patterns?.items).toEqual([sentence]);
  });
});

describe('the footer', () => {
  it('names denominators, time zone, data and comparison', () => {
    const notes = present(typical).footer.notes.join('\n');
    expect(notes).toContain('Qualification: qualified, of those who answered.');
    expect(notes).toContain('Changes are in percentage points since Monday, 16 November 2026.');
    expect(notes).toContain('Figures as of 23 November 2026 at 07:58 CET.');
    expect(notes).toContain('Times are in Europe/Berlin');
  });

  it('says whose earlier numbers are missing, and why', () => {
    const notes = (counts: Partial<Digest['counts']>) =>
      present({ ...typical, counts: { ...typical.counts, newcomers: 0, ...counts } }).footer.notes.slice(2, -3);
    expect(notes({})).toEqual([]);
    expect(notes({ newcomers: 2, unreadBefore: 1 })).toEqual([
      '1 campaign could not be read then, and is part of the change.',
      '2 campaigns are in this report for the first time, and part of the change.',
    ]);
    expect(notes({ unreadBefore: 3 })).toEqual(['3 campaigns could not be read then, and are part of the change.']);
  });

  it('says why one gets it, and how to stop where that is configured', () => {
    expect(present(typical).footer).toMatchObject({
      reason: 'You get this mail because you are a recipient of the report “Outbound team, weekly”.',
      stop: null,
    });
    const stoppable = presentDigest(typical, {
      locale: 'en',
      unsubscribeUrl: 'https://pulse.example/stop',
    });
    expect(stoppable.footer.stop).toEqual({ text: 'Unsubscribe', url: 'https://pulse.example/stop' });
    expect(presentDigest(typical, { locale: 'en', unsubscribeUrl: 'javascript:x' }).footer.stop).toBeNull();
  });

  it('follows locale and time zone', () => {
    const view = present({ ...typical, timeZone: 'America/New_York' }, 'de-DE');
    expect(view.subject).toContain('22,9\u00A0%, plus 1,8 Punkte');
    expect(view.date).toBe('Montag, 23. November 2026');
    expect(view.footer.notes.join('\n')).toContain('01:58');
    expect(view).toMatchObject({ lang: 'de', dir: 'ltr' });
  });
});
