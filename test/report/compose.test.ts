import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EarlierReport } from '../../src/insights/facts.ts';
import type { CampaignNumbers, DayRow } from '../../src/insights/numbers.ts';
import type { Totals, Week } from '../../src/insights/rates.ts';
import { compiledRules } from '../../src/insights/rules/compiled-rules.ts';
import { defaultThresholds } from '../../src/insights/thresholds.ts';
import { composeDigest, type ReportContext } from '../../src/report/compose.ts';
import { type Digest, limits } from '../../src/report/digest.ts';
import type { CampaignOutcome } from '../../src/report/outcomes.ts';
import documentedExample from '../spec/documented-example.json' with { type: 'json' };

const context: ReportContext = {
  report: { id: 'weekly', title: 'Weekly report' },
  timeZone: 'Europe/Berlin',
  composedAt: '2026-11-23T08:00:00.000Z',
  dataAsOf: '2026-11-23T07:00:12.000Z',
  late: false,
  comparedWith: '2026-11-16',
  judging: {
    // Without the comparisons, which have tests of their own.
    rules: compiledRules().filter(({ id }) => id !== 'below-team'),
    thresholds: defaultThresholds,
    date: '2026-11-23',
    team: null,
    teamBefore: null,
    falseDiscoveryRate: 0.05,
    confirmedOnly: false,
    mutes: [],
  },
  experiments: [],
  costs: null,
  trend: null,
  isComplete: false,
};

interface Rest {
  readonly date?: string;
  readonly comparedWith?: null;
  readonly team?: Totals;
}

function compose(outcomes: readonly CampaignOutcome[], { date, team, ...rest }: Rest = {}): Promise<Digest> {
  const judging = { ...context.judging, ...(date && { date }), ...(team && { team }) };
  return composeDigest({ ...context, ...rest, judging }, () => outcomes);
}

type Days = readonly Pick<DayRow, 'date' | 'messages' | 'responses'>[];

interface Shape {
  readonly name?: string;
  readonly prospects?: number;
  readonly messages?: number;
  readonly answers?: number;
  readonly qualified?: number;
  readonly closed?: number;
  readonly responseRate?: number | null;
  readonly days?: Days;
  readonly week?: Week;
}

/** A campaign's numbers; without more said, ones that no rule speaks of. */
function numbers(id: string, shape: Shape = {}): CampaignNumbers {
  return {
    campaign: { id, name: shape.name ?? `Campaign ${id}`, status: 'active', createdAt: '2026-01-12T09:00:00Z' },
    metrics: {
      totalProspects: shape.prospects ?? 100,
      totalMessages: shape.messages ?? 300,
      totalAnswers: shape.answers ?? 18,
      totalQualified: shape.qualified ?? 4,
      totalClosed: shape.closed ?? 1,
      responseRate: shape.responseRate ?? null,
      qualificationRate: null,
      conversionRate: null,
      averageMessagesPerProspect: null,
    },
    activity: {
      dailyBreakdown: (shape.days ?? []).map((row) => ({ ...row, qualified: 0 })),
      last7Days: shape.week ?? { messages: 0, responses: 0, qualified: 0 },
    },
    statusDistribution: {},
    qualificationBreakdown: {},
  };
}

/** `before` is what the report a week earlier had; null in a first report. */
function read(
  now: CampaignNumbers,
  before: EarlierReport['numbers'] | null = 'absent',
  date = '2026-11-23',
): CampaignOutcome {
  const earlier = before === null ? [] : [{ date: '2026-11-16', numbers: before }];
  return { read: true, history: { date, numbers: now, earlier } };
}

function unread(id: string): CampaignOutcome {
  return { read: false, id, name: null, reason: 'HTTP 500' };
}

function counted(rule: string, count: number) {
  return expect.objectContaining({ rule, count });
}

/** Low response; with strong response, qualification and conversion. */
const low = { answers: 10, qualified: 1, closed: 0 };
const strong = { answers: 40, qualified: 20, closed: 10 };

function day(date: string, messages: number, responses: number): Days[number] {
  return { date, messages, responses };
}

const anyDay = fc
  .tuple(fc.nat(70), fc.nat(50), fc.nat(20))
  .map(([index, messages, responses]) =>
    day(new Date(Date.UTC(2026, 8, 20 + index)).toISOString().slice(0, 10), messages, responses),
  );

const anyShape = fc.record({
  name: fc.constantFrom('A', 'B', 'A <b>'),
  prospects: fc.nat(200),
  messages: fc.nat(3),
  answers: fc.nat(100),
  qualified: fc.nat(40),
  closed: fc.nat(20),
  responseRate: fc.constantFrom(null, 0, 20, 50),
  days: fc.array(anyDay, { maxLength: 5 }),
});

const anyEarlier = fc.oneof(anyShape, fc.constantFrom('absent' as const, 'unreadable' as const));

const anyOutcomes = fc
  .array(fc.record({ now: fc.option(anyShape, { freq: 4 }), before: anyEarlier }), {
    maxLength: 80,
    size: 'max',
  })
  .map((all) =>
    all.map(({ now, before }, index) => {
      const id = `c${index}`;
      return now ? read(numbers(id, now), typeof before === 'string' ? before : numbers(id, before)) : unread(id);
    }),
  );

describe('a digest', () => {
  test('of the documented example says what the documentation does', async () => {
    const digest = await compose([read(documentedExample, 'absent', '2024-01-21')], { date: '2024-01-21' });

    expect(digest.overall).toMatchObject({
      response: { now: { numerator: 35, denominator: 150, percent: 23.33 }, before: null },
      qualification: { now: { percent: 34.29 } },
      conversion: { now: { percent: 8 } },
      week: { messages: { now: 180, before: null }, responses: { now: 28 }, qualified: { now: 8 } },
    });
    expect(digest.counts).toEqual({
      campaigns: 1,
      newcomers: 1,
      unreadBefore: 0,
      needAttention: 0,
      highPerforming: 1,
      findings: 3,
      unreadable: 0,
      dataNotes: 0,
      byRule: [counted('strong-response', 1), counted('strong-qualification', 1), counted('strong-conversion', 1)],
      muted: 0,
      ruleErrors: 0,
      ranked: 1,
    });
    expect(digest.campaigns).toMatchObject([{ id: 'campaign_123', verdict: 'high-performing', status: 'active' }]);
    expect(digest.daily.slice(-3)).toEqual([
      day('2024-01-18', 0, 0),
      day('2024-01-19', 30, 6),
      day('2024-01-20', 25, 4),
    ]);
    expect(digest.dataNotes).toEqual([]);
    expect(digest.patterns.map(({ outcome }) => outcome)).toEqual(Array(3).fill('not enough data'));
  });

  test('is the same, byte for byte, in whatever order the campaigns come', async () => {
    const shuffled = anyOutcomes.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([outcomes, inOtherOrder]) => {
        const digest = await compose(outcomes);
        expect(JSON.stringify(await compose(inOtherOrder))).toBe(JSON.stringify(digest));
      }),
    );
  });

  test('is plain JSON in which every number is finite and every count agrees with what is shown', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutcomes, async (outcomes) => {
        const digest = await compose(outcomes);
        // NaN, Infinity, undefined and -0 do not survive this.
        expect(JSON.parse(JSON.stringify(digest))).toStrictEqual(digest);
        const { counts } = digest;
        expect(counts.campaigns + counts.unreadable).toBe(outcomes.length);
        expect(digest.campaigns.length).toBe(Math.min(counts.campaigns, limits.campaigns));
        expect(digest.unreadable.length).toBe(Math.min(counts.unreadable, limits.unreadable));
        expect(digest.findings.length).toBe(Math.min(counts.findings, limits.findings));
        expect(digest.dataNotes.length).toBe(Math.min(counts.dataNotes, limits.dataNotes));
        const attention = digest.campaigns.filter(({ verdict }) => verdict === 'attention').length;
        expect(attention).toBe(Math.min(counts.needAttention, limits.campaigns));
      }),
    );
  });

  test('counts a campaign as needing attention exactly where it lists an opportunity for it', async () => {
    const few = anyOutcomes.map((outcomes) => outcomes.slice(0, 2));
    await fc.assert(
      fc.asyncProperty(few, async (outcomes) => {
        const { findings, counts } = await compose(outcomes);
        expect(findings.length).toBe(counts.findings);
        const open = findings.filter(({ severity, state }) => severity === 'warning' && state !== 'resolved');
        expect(counts.needAttention).toBe(new Set(open.map(({ campaignId }) => campaignId)).size);
      }),
    );
  });

  test('of no campaign measures nothing', async () => {
    const digest = await compose([]);
    expect(digest.overall.response).toEqual({
      now: { numerator: 0, denominator: 0, percent: null },
      before: null,
    });
    expect(digest).toMatchObject({
      team: null,
      findings: [],
      campaigns: [],
      daily: [],
      unreadable: [],
      counts: { campaigns: 0, findings: 0, unreadable: 0, byRule: [] },
    });
  });

  test('takes an asynchronous source as it takes a list', async () => {
    const outcomes = [read(numbers('a', low)), unread('b')];
    async function* source(): AsyncGenerator<CampaignOutcome> {
      yield* outcomes;
    }
    expect(await composeDigest(context, source)).toEqual(await compose(outcomes));
  });
});

describe('a first report', () => {
  test('compares with nothing, and everything that it finds goes on', async () => {
    const digest = await compose([read(numbers('a', low), null), read(numbers('b', strong), null)], {
      comparedWith: null,
    });
    expect(digest).toMatchObject({ comparedWith: null, counts: { newcomers: 0, unreadBefore: 0 } });
    expect(digest.overall.response.now).toMatchObject({ denominator: 200 });
    expect(digest.overall.response.before).toBeNull();
    expect(digest.campaigns.every(({ response }) => response.before === null)).toBe(true);
    expect(new Set(digest.findings.map(({ state }) => state))).toEqual(new Set(['ongoing']));
  });

  test('is not one whose campaigns were all not there in the earlier run: what is said of them is new', async () => {
    const digest = await compose([read(numbers('a', low))]);
    expect(digest).toMatchObject({ comparedWith: '2026-11-16', counts: { newcomers: 1 } });
    expect(new Set(digest.findings.map(({ state }) => state))).toEqual(new Set(['new']));
  });
});

describe('a comparison', () => {
  test('sets beside the figures of now those of the same campaigns before', async () => {
    const week = (messages: number) => ({ messages, responses: 2, qualified: 1 });
    const digest = await compose([
      read(
        numbers('a', { prospects: 200, answers: 60, qualified: 20, closed: 5, week: week(50) }),
        numbers('a', { prospects: 100, answers: 20, qualified: 10, closed: 2, week: week(40) }),
      ),
      read(numbers('b', { prospects: 100, answers: 30, week: week(10) })),
      unread('c'),
    ]);
    expect(digest.comparedWith).toBe('2026-11-16');
    expect(digest.overall.response).toEqual({
      now: { numerator: 90, denominator: 300, percent: 30 },
      before: { numerator: 20, denominator: 100, percent: 20 },
    });
    expect(digest.overall).toMatchObject({
      week: { messages: { now: 60, before: 40 }, responses: { now: 4, before: 2 } },
    });
    const rows = new Map(digest.campaigns.map((row) => [row.id, row]));
    expect(rows.get('a')?.response.before).toEqual({ numerator: 20, denominator: 100, percent: 20 });
    expect(rows.get('b')).toMatchObject({ newcomer: true, response: { before: null } });
  });

  test('tells a campaign that could not be read before from one that was not there', async () => {
    const digest = await compose([read(numbers('a', low), 'unreadable'), read(numbers('b', low), 'absent')]);
    expect(digest.counts).toMatchObject({ newcomers: 1, unreadBefore: 1 });
    expect(digest.findings.map(({ campaignId, state }) => `${campaignId} ${state}`)).toEqual(['b new', 'a ongoing']);
    const rows = new Map(digest.campaigns.map((row) => [row.id, row]));
    expect(rows.get('a')).toMatchObject({ newcomer: false, response: { before: null } });
    expect(rows.get('b')).toMatchObject({ newcomer: true, response: { before: null } });
    expect(digest.overall.response.before).toBeNull();
  });

  test('tells what is new and resolved before what goes on, opportunities before strengths', async () => {
    const { findings, counts } = await compose([
      read(numbers('strong-still', strong), numbers('strong-still', strong)),
      read(numbers('low-still', low), numbers('low-still', low)),
      read(numbers('better'), numbers('better', low)),
      read(numbers('low-now', low), numbers('low-now')),
    ]);
    expect(findings.map(({ campaignId, rule, state }) => `${campaignId}: ${rule} ${state}`)).toEqual([
      'low-now: review-messaging new',
      'better: review-messaging resolved',
      'low-still: review-messaging ongoing',
      'strong-still: strong-response ongoing',
      'strong-still: strong-qualification ongoing',
      'strong-still: strong-conversion ongoing',
    ]);
    expect(findings[0]).not.toHaveProperty('weight');
    // The resolved one is listed and counted, but it is no longer what a rule says.
    expect(counts).toMatchObject({
      findings: 6,
      needAttention: 2,
      byRule: expect.arrayContaining([counted('review-messaging', 2)]),
    });
  });

  test('with the team takes the overview, or else all campaigns where there is more than one', async () => {
    const outcomes = [read(numbers('a', { answers: 10 })), read(numbers('b', { answers: 30 }))];
    const team = { totalProspects: 1000, totalAnswers: 100, totalQualified: 20, totalClosed: 5 };
    expect((await compose(outcomes, { team })).team).toMatchObject({
      source: 'overview',
      response: { numerator: 100, denominator: 1000, percent: 10 },
    });
    expect((await compose(outcomes)).team).toMatchObject({
      source: 'collected',
      response: { numerator: 40, denominator: 200, percent: 20 },
    });
    expect((await compose(outcomes.slice(0, 1))).team).toBeNull();
  });
});

describe('a campaign’s verdict', () => {
  test.each([
    ['attention', low],
    ['high-performing', strong],
    ['steady', {}],
    ['steady', { answers: 40, qualified: 7 }],
    ['no-data', { prospects: 0, messages: 0, answers: 0, qualified: 0, closed: 0 }],
    ['no-data', { prospects: 500, messages: 0, answers: 0, qualified: 0, closed: 0 }],
  ] as const)('is %s of %o', async (verdict, shape) => {
    const digest = await compose([read(numbers('a', shape))]);
    expect(digest.campaigns[0]?.verdict).toBe(verdict);
  });

  test('advises nothing where nothing has been sent', async () => {
    const { findings } = await compose([
      read(numbers('a', { prospects: 500, messages: 0, answers: 0, qualified: 0, closed: 0 })),
    ]);
    expect(findings).toEqual([]);
  });

  test('forgets a resolved opportunity', async () => {
    const digest = await compose([read(numbers('a'), numbers('a', low))]);
    expect(digest.campaigns[0]?.verdict).toBe('steady');
    expect(digest.counts).toMatchObject({ needAttention: 0, findings: 1, byRule: [] });
  });
});

describe('the daily rows', () => {
  test('are the fourteen days before the report’s own, gaps as zero, oldest first', async () => {
    const days = [
      day('2026-11-24', 9, 9),
      day('2026-11-23', 9, 9),
      day('2026-11-22', 5, 1),
      day('2026-11-09', 7, 2),
      day('2026-11-08', 9, 9),
    ];
    const digest = await compose([read(numbers('a', { days }))]);
    expect(digest.daily).toHaveLength(limits.days);
    expect(digest.daily[0]).toEqual(day('2026-11-09', 7, 2));
    expect(digest.daily.slice(1, -1)).toEqual(
      Array.from({ length: 12 }, (_, index) => day(`2026-11-${10 + index}`, 0, 0)),
    );
    expect(digest.daily.at(-1)).toEqual(day('2026-11-22', 5, 1));
    expect(digest.campaigns[0]?.responsesByDay).toEqual([2, ...Array(12).fill(0), 1]);
  });

  test('are summed over campaigns and over rows that repeat a date', async () => {
    const digest = await compose([
      read(numbers('a', { days: [day('2026-11-22', 5, 1), day('2026-11-22', 2, 1)] })),
      read(numbers('b', { days: [day('2026-11-22', 10, 3), day('2026-11-21', 1, 0)] })),
    ]);
    expect(digest.daily.slice(-2)).toEqual([day('2026-11-21', 1, 0), day('2026-11-22', 17, 5)]);
  });

  test('are none where no day has a row: not the same as fourteen days of nothing', async () => {
    const digest = await compose([read(numbers('a', { days: [day('2026-10-01', 5, 1)] }))]);
    expect(digest.daily).toEqual([]);
    expect(digest.campaigns[0]?.responsesByDay).toEqual([]);
  });

  test('are found across a leap day and a new year', async () => {
    const leap = await compose([read(numbers('a', { days: [day('2024-02-29', 3, 1)] }))], { date: '2024-03-01' });
    expect(leap.daily.at(-1)).toEqual(day('2024-02-29', 3, 1));
    const newYear = await compose([read(numbers('a', { days: [day('2026-12-31', 3, 1)] }))], { date: '2027-01-02' });
    expect(newYear.daily.at(-2)).toEqual(day('2026-12-31', 3, 1));
  });

  test('give patterns over eight weeks, not only over those that are shown', async () => {
    const days = Array.from({ length: 60 }, (_, index) => {
      const at = new Date(Date.UTC(2026, 10, 22 - index));
      return day(at.toISOString().slice(0, 10), 40, at.getUTCDay() === 2 ? 12 : 4);
    });
    const { patterns } = await compose([read(numbers('a', { days }))]);
    expect(patterns).toContainEqual(expect.objectContaining({ rule: 'peak-days', weekdays: [2], days: 56 }));
  });
});

describe('data notes', () => {
  test('name the widest disagreements between a reported rate and its totals', async () => {
    const outcomes = Array.from({ length: 15 }, (_, index) =>
      read(numbers(`c${index}`, { answers: 18, responseRate: 20 + index })),
    );
    const { dataNotes, counts } = await compose(outcomes);
    expect(counts.dataNotes).toBe(15);
    expect(dataNotes).toHaveLength(limits.dataNotes);
    expect(dataNotes[0]).toEqual({
      campaignId: 'c14',
      campaignName: 'Campaign c14',
      doubt: 'rate',
      rate: 'response',
      reported: 34,
      computed: 18,
    });
    expect(dataNotes.map((note) => note.doubt === 'rate' && note.reported)).toEqual([34, 33, 32, 31, 30, 29, 28, 27]);
  });

  test('are none for rates that agree, are missing, or cannot be measured', async () => {
    const { dataNotes } = await compose([
      read(numbers('a', { answers: 18, responseRate: 18 })),
      read(numbers('b', { answers: 18, responseRate: null })),
      read(numbers('c', { prospects: 0, answers: 0, qualified: 0, closed: 0, responseRate: 0 })),
    ]);
    expect(dataNotes).toEqual([]);
  });
});

describe('many campaigns', () => {
  test('are counted in all and shown in part', async () => {
    const outcomes = Array.from({ length: 1_000 }, (_, index) => {
      if (index % 10 === 0) return unread(`c${index}`);
      return read(numbers(`c${index}`, index % 2 ? { ...low, prospects: 100 + index } : strong));
    });
    const digest = await compose(outcomes);
    expect(digest.counts).toEqual({
      campaigns: 900,
      newcomers: 900,
      unreadBefore: 0,
      needAttention: 500,
      highPerforming: 400,
      findings: 500 + 3 * 400,
      unreadable: 100,
      dataNotes: 0,
      byRule: [
        counted('strong-response', 400),
        counted('strong-qualification', 400),
        counted('strong-conversion', 400),
        counted('review-messaging', 500),
      ],
      muted: 0,
      ruleErrors: 0,
      ranked: 900,
    });
    expect(digest.campaigns).toHaveLength(limits.campaigns);
    expect(digest.campaigns.every(({ verdict }) => verdict === 'attention')).toBe(true);
    // The largest come first.
    expect(digest.campaigns.slice(0, 2).map(({ id }) => id)).toEqual(['c999', 'c997']);
    expect(digest.findings).toHaveLength(limits.findings);
    expect(digest.unreadable).toHaveLength(limits.unreadable);
    expect(digest.unreadable[0]).toEqual({ id: 'c0', name: null, reason: 'HTTP 500' });
    expect(digest.overall.response.now.denominator).toBe(400 * 100 + 500 * 100 + 250_000);
  });

  test('are composed in under three seconds for ten thousand with sixty days each', async () => {
    const days = Array.from({ length: 60 }, (_, index) =>
      day(new Date(Date.UTC(2026, 10, 22 - index)).toISOString().slice(0, 10), 20 + (index % 7), index % 5),
    );
    const shapes = [low, strong, {}].map((shape) => ({ ...shape, days }));
    function* outcomes(): Generator<CampaignOutcome> {
      for (let index = 0; index < 10_000; index++) {
        const now = numbers(`c${index}`, shapes[index % 3]);
        yield read(now, numbers(`c${index}`, shapes[(index + 1) % 3]));
      }
    }
    const total = 1e9;
    const team = { totalProspects: total, totalAnswers: total, totalQualified: total, totalClosed: total };
    const judging = { ...context.judging, team, teamBefore: team };
    // About 0.8 s on two idle cores, a third of it the making of the numbers.
    const before = process.cpuUsage();
    const digest = await composeDigest({ ...context, judging }, outcomes);
    // Microseconds of this process, whatever else the machine is doing.
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
    expect(digest.counts.campaigns).toBe(10_000);
    // What is stored does not grow with the number of campaigns.
    expect(JSON.stringify(digest).length).toBeLessThan(60_000);
  });
});
