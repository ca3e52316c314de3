import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, worldStart } from '../../src/mock/world/calendar.ts';
import {
  documentedCampaign,
  type MockCampaign,
  type SimulatedCampaign,
  simulatedCampaigns,
} from '../../src/mock/world/campaigns.ts';
import { type DailyRow, type Funnel, historyOf } from '../../src/mock/world/funnel.ts';
import { scenarioNames } from '../../src/mock/world/scenarios.ts';
import { stranger } from '../../src/mock/world/strangers.ts';
import { createWorld, type World } from '../../src/mock/world/world.ts';
import type { CampaignAnalytics } from '../../src/spec/api.ts';
import { checkBody } from '../../src/spec/validators.ts';

const dayMs = 86_400_000;
const cast: readonly MockCampaign[] = [documentedCampaign(), ...simulatedCampaigns];

/** Any campaign, however unlikely, and the team's own ones. */
const funnels: fc.Arbitrary<Funnel> = fc.record({
  firstUpload: fc.nat(400),
  weeklyUpload: fc.nat(80),
  contactsPerDay: fc.nat(40),
  messagesPerContact: fc.double({ min: 1, max: 5, noNaN: true }),
  response: fc.double({ min: 0, max: 0.6, noNaN: true }),
  qualification: fc.double({ min: 0, max: 0.6, noNaN: true }),
  disqualification: fc.double({ min: 0, max: 0.4, noNaN: true }),
  closing: fc.double({ min: 0, max: 1, noNaN: true }),
});
const anyCampaign: fc.Arbitrary<SimulatedCampaign> = fc
  .record({ id: fc.string({ minLength: 1 }), funnel: funnels, createdOnDay: fc.nat(100), stopAge: fc.nat(200) })
  .map(({ id, funnel, createdOnDay, stopAge }) => ({
    id,
    name: id,
    scenario: 'average',
    agent: null,
    product: null,
    createdOnDay,
    funnel,
    stop: { atAge: stopAge, as: 'paused' },
  }));
const campaigns = fc.oneof(fc.constantFrom(...simulatedCampaigns), anyCampaign);
const seeds = fc.nat();
/** Two years from the second week of the world. */
const days = fc.nat(730).map((day) => new Date(Date.parse('2026-08-10T00:00Z') + day * dayMs + day * 1_000));

function worldOf(seed: number, campaigns: readonly MockCampaign[], now: Date): World {
  return createWorld({ seed, campaigns, now, open: false });
}

function on(seed: number, campaign: MockCampaign, now: Date): CampaignAnalytics | undefined {
  const id = 'analytics' in campaign ? campaign.analytics.campaign.id : campaign.id;
  return worldOf(seed, [campaign], now).analytics(id);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a campaign answers on a day, and what it answered before. */
interface Seen {
  readonly today: CampaignAnalytics;
  readonly yesterday: CampaignAnalytics | undefined;
  readonly weekAgo: CampaignAnalytics | undefined;
  /** All since its creation, oldest first. */
  readonly rows: readonly DailyRow[];
}

const shown = ({ day, messages, answers, qualified }: DailyRow) => ({
  date: new Date(day * dayMs).toISOString().slice(0, 10),
  messages,
  responses: answers,
  qualified,
});
const totalsOf = ({ metrics }: CampaignAnalytics): readonly number[] => [
  metrics.totalProspects,
  metrics.totalMessages,
  metrics.totalAnswers,
  metrics.totalQualified,
  metrics.totalClosed,
];
/** To 2 decimals; a half may be rounded either way. */
const near = (actual: number | null, part: number, whole: number): boolean =>
  actual === null || whole === 0 ? actual === null && whole === 0 : Math.abs(actual - part / whole) < 0.005_000_1;

const invariants: Readonly<Record<string, (seen: Seen) => boolean>> = {
  'totals are the sums of the daily rows since creation': ({ today, rows }) =>
    same(
      totalsOf(today),
      (['uploaded', 'messages', 'answers', 'qualified', 'closed'] as const).map((of) =>
        sum(rows.map((row) => row[of])),
      ),
    ),
  'dailyBreakdown has the last 28 rows, newest first': ({ today, rows }) =>
    same(today.activity.dailyBreakdown, rows.slice(-28).map(shown).reverse()),
  'last7Days is the sum of the last seven rows': ({ today: { activity } }) => {
    const week = activity.dailyBreakdown.slice(0, 7);
    const total = (of: 'messages' | 'responses' | 'qualified') => sum(week.map((row) => row[of]));
    const { messages, responses, qualified } = activity.last7Days;
    return same([messages, responses, qualified], [total('messages'), total('responses'), total('qualified')]);
  },
  'rates follow from totals to 2 decimals': ({ today: { metrics } }) =>
    near(metrics.responseRate, 100 * metrics.totalAnswers, metrics.totalProspects) &&
    near(metrics.qualificationRate, 100 * metrics.totalQualified, metrics.totalAnswers) &&
    near(metrics.conversionRate, 100 * metrics.totalQualified, metrics.totalProspects) &&
    near(metrics.averageMessagesPerProspect, metrics.totalMessages, metrics.totalProspects),
  'qualificationBreakdown sums to totalProspects': ({ today }) =>
    sum(Object.values(today.qualificationBreakdown)) === today.metrics.totalProspects,
  // Responded overlaps the others in the example: 85 + 45 + 12 + 8 = 150.
  'statusDistribution adds up as in the documented example': ({ today: { metrics, statusDistribution: status } }) =>
    same([status.responded, status.qualified, status.closed], totalsOf({ metrics } as CampaignAnalytics).slice(2)) &&
    (metrics.totalQualified + metrics.totalClosed > metrics.totalProspects ||
      status.pending + status.contacted + status.qualified + status.closed === metrics.totalProspects),
  'a funnel only narrows': ({ today: { metrics, qualificationBreakdown } }) =>
    metrics.totalProspects >= metrics.totalAnswers &&
    metrics.totalAnswers >= metrics.totalQualified + qualificationBreakdown.disqualified &&
    metrics.totalQualified >= metrics.totalClosed,
  'totals never fall from one day to the next': ({ today, yesterday }) =>
    yesterday === undefined || totalsOf(yesterday).every((total, at) => total <= (totalsOf(today)[at] ?? -1)),
  'a week adds to the totals what last7Days says': ({ today, weekAgo }) => {
    const { messages, responses, qualified } = today.activity.last7Days;
    const before = weekAgo === undefined ? [0, 0, 0, 0, 0] : totalsOf(weekAgo);
    return same(
      [messages, responses, qualified],
      [1, 2, 3].map((at) => (totalsOf(today)[at] ?? 0) - (before[at] ?? 0)),
    );
  },
  'a week leaves who it is and the days before alone': ({ today, weekAgo }) => {
    if (weekAgo === undefined) return true;
    const { status: _now, ...campaign } = today.campaign;
    const { status: _then, ...before } = weekAgo.campaign;
    const older = today.activity.dailyBreakdown.slice(7);
    return same(campaign, before) && same(older, weekAgo.activity.dailyBreakdown.slice(0, older.length));
  },
  'openapi.yaml allows the body': ({ today }) => checkBody('getCampaignAnalytics', today).problems.length === 0,
};

/** The invariants that the campaign breaks on one of sixty days from `first` on. */
function broken(world: (day: number) => World, seed: number, campaign: SimulatedCampaign, first: number): string[] {
  const created = worldStart(first) + campaign.createdOnDay;
  const all = historyOf(seed, campaign.id, campaign, created, first + 60).rows;
  const breaks = new Set<string>();
  for (let day = first; day < first + 60; day++) {
    const today = world(day).analytics(campaign.id);
    if (today === undefined) {
      if (day > created) breaks.add('is there from the day after its creation on');
      continue;
    }
    const [yesterday, weekAgo] = [day - 1, day - 7].map((before) => world(before).analytics(campaign.id));
    const seen = { today, yesterday, weekAgo, rows: all.slice(0, day - created) };
    for (const [name, holds] of Object.entries(invariants)) if (!holds(seen)) breaks.add(name);
  }
  return [...breaks];
}

describe('a campaign on each of sixty days', () => {
  const scenarioIds = scenarioNames.filter((name) => name !== 'inconsistent').map((name) => `campaign_${name}`);
  const someCampaigns = fc.uniqueArray(anyCampaign, { minLength: 15, maxLength: 15, selector: ({ id }) => id });
  const someIds = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 100 }), { minLength: 15, maxLength: 15 });
  const firstDays = fc.nat(240).map((day) => dayOf(new Date('2026-08-10')) + day);

  function worldsOf(seed: number, campaigns: readonly MockCampaign[]): (day: number) => World {
    const worlds = new Map<number, World>();
    return (day) => {
      const world = worlds.get(day) ?? createWorld({ seed, campaigns, now: new Date(day * dayMs), open: true });
      worlds.set(day, world);
      return world;
    };
  }

  // 11 of the cast, 21 of scenarios, 15 of any funnel and 15 of any id, four times: 248 campaigns.
  it('keeps every invariant', () => {
    fc.assert(
      fc.property(seeds, firstDays, someCampaigns, someIds, (seed, first, unlikely, ids) => {
        const listed = [...simulatedCampaigns, ...unlikely];
        const world = worldsOf(seed, listed);
        const others = [...scenarioIds, ...ids].filter((id) => listed.every((campaign) => campaign.id !== id));
        for (const campaign of [...listed, ...others.map((id) => stranger(seed, id))]) {
          expect(broken(world, seed, campaign, first), campaign.id).toEqual([]);
        }
      }),
      { numRuns: 2 },
    );
    // 2 seconds on an idle machine, 8 on one that runs five other things.
  }, 60_000);

  it('breaks those that an inconsistent one is there to break, and no other', () => {
    fc.assert(
      fc.property(seeds, firstDays, (seed, first) => {
        const campaign = stranger(seed, 'campaign_inconsistent');
        expect(broken(worldsOf(seed, []), seed, campaign, first).sort()).toEqual([
          'a funnel only narrows',
          'a week adds to the totals what last7Days says',
          'last7Days is the sum of the last seven rows',
          'qualificationBreakdown sums to totalProspects',
          'rates follow from totals to 2 decimals',
          'statusDistribution adds up as in the documented example',
          'totals are the sums of the daily rows since creation',
        ]);
      }),
      { numRuns: 5 },
    );
  });
});

describe('a simulated campaign', () => {
  it('says the same for the same seed, campaign and day, whatever the hour', () => {
    fc.assert(
      fc.property(seeds, campaigns, days, (seed, campaign, now) => {
        const evening = new Date(Math.floor(now.getTime() / dayMs) * dayMs + dayMs - 1);
        expect(on(seed, campaign, evening)).toEqual(on(seed, campaign, now));
      }),
      { numRuns: 300 },
    );
  });

  it('differs from one with another id or another seed', () => {
    const [campaign] = simulatedCampaigns;
    if (campaign === undefined) throw new Error('no campaign');
    const now = new Date('2026-11-23T08:00Z');
    const rows = (seed: number, id: string) => on(seed, { ...campaign, id }, now)?.activity.dailyBreakdown;
    expect(rows(1, 'a')).not.toEqual(rows(1, 'b'));
    expect(rows(1, 'a')).not.toEqual(rows(2, 'a'));
  });

  it('rests at weekends', () => {
    const world = worldOf(1, cast, new Date('2026-11-23T08:00Z'));
    const rows = simulatedCampaigns.flatMap(({ id }) => world.analytics(id)?.activity.dailyBreakdown ?? []);
    const weekend = rows.filter(({ date }) => [0, 6].includes(new Date(date).getUTCDay()));
    expect(sum(weekend.map((row) => row.messages))).toBe(0);
    expect(sum(weekend.map((row) => row.responses))).toBeLessThan(sum(rows.map((row) => row.responses)) / 10);
  });
});

describe('the documented campaign', () => {
  const example = JSON.parse(readFileSync(new URL('../spec/documented-example.json', import.meta.url), 'utf8'));

  it('answers the documented example on every day', () => {
    for (const day of ['2020-01-01', '2026-11-23', '2031-05-05']) {
      const answer = worldOf(7, cast, new Date(day)).analytics('campaign_123');
      expect(JSON.stringify(answer)).toBe(JSON.stringify(example));
    }
  });

  it('has the arithmetic that the simulated ones follow', () => {
    const seen = { today: documentedCampaign().analytics, yesterday: undefined, weekAgo: undefined, rows: [] };
    const arithmetic = Object.entries(invariants).filter(([name]) => /rates|Breakdown sums|Distribution/.test(name));
    expect(arithmetic.map(([name, holds]) => [name, holds(seen)])).toEqual(arithmetic.map(([name]) => [name, true]));
    expect(arithmetic).toHaveLength(3);
  });
});

describe('the team', () => {
  const worlds: fc.Arbitrary<World> = fc
    .record({ seed: seeds, now: days, scenario: fc.option(fc.constantFrom(...scenarioNames), { nil: undefined }) })
    .map((options) => createWorld({ ...options, campaigns: cast, open: true }));

  it('has a list, details and an overview that agree', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const overview = world.overview();
        const list = world.list();
        const details = list.map(({ id }) => world.analytics(id)).filter((detail) => detail !== undefined);
        expect(details).toHaveLength(list.length);
        expect(list.map(({ id, name, status, stats }) => ({ id, name, status, ...stats }))).toEqual(
          details.map(({ campaign: { id, name, status }, metrics }) => ({
            id,
            name,
            status,
            prospects: metrics.totalProspects,
            prospectsAnswers: metrics.totalAnswers,
            messages: metrics.totalMessages,
            qualified: metrics.totalQualified,
            closed: metrics.totalClosed,
          })),
        );
        expect(overview.campaigns.map(({ id, responseRate }) => [id, responseRate])).toEqual(
          details.map(({ campaign, metrics }) => [campaign.id, metrics.responseRate]),
        );
        expect(overview.summary.totalAnswers).toBe(sum(details.map(({ metrics }) => metrics.totalAnswers)));
        expect(overview.activity.lastWeek.messages).toBe(
          sum(details.map(({ activity }) => activity.last7Days.messages)),
        );
        expect(list.map(({ agent, createdAt }) => [agent, createdAt])).toEqual(
          details.map(({ campaign }) => [campaign.agent, campaign.createdAt]),
        );
        const { activeCampaigns, pausedCampaigns, completedCampaigns, totalCampaigns } = overview.summary;
        const counted = list.filter(({ status }) => ['active', 'paused', 'completed'].includes(status));
        expect(totalCampaigns).toBe(list.length);
        expect(activeCampaigns + pausedCampaigns + completedCampaigns).toBe(counted.length);
        if (overview.summary.totalProspects === 0) expect(overview.metrics.responseRate).toBeNull();
        else
          expect(overview.metrics.responseRate).toBeCloseTo(
            (100 * overview.summary.totalAnswers) / overview.summary.totalProspects,
            1,
          );
      }),
      { numRuns: 50 },
    );
  });

  it('has bodies that openapi.yaml allows', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(checkBody('listCampaigns', world.list()).problems).toEqual([]);
        expect(checkBody('getTeamOverview', world.overview()).problems).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('has no measurable rate where it has no campaign', () => {
    const empty = worldOf(1, [], new Date('2026-11-23'));
    expect(empty.list()).toEqual([]);
    expect(empty.overview().metrics).toEqual({
      conversionRate: null,
      responseRate: null,
      averageMessagesPerProspect: null,
      qualificationRate: null,
    });
    expect(checkBody('getTeamOverview', empty.overview()).problems).toEqual([]);
  });

  it('does not know a campaign before the day after its creation', () => {
    const ids = (day: string) =>
      worldOf(1, cast, new Date(day))
        .list()
        .map(({ id }) => id);
    expect(ids('2026-11-20')).not.toContain('campaign_channel_partners');
    expect(ids('2026-11-21')).toContain('campaign_channel_partners');
  });

  it('is full under a clock that is years behind, on the same weekdays', () => {
    const early = worldOf(1, cast, new Date('2024-11-25'));
    const late = worldOf(1, cast, new Date('2026-11-23'));
    expect(early.list().map(({ id }) => id)).toEqual(late.list().map(({ id }) => id));
    expect(early.analytics('campaign_hr_webinar')?.activity.dailyBreakdown[0]?.date).toBe('2024-11-24');
  });
});

describe('an id that is in no list', () => {
  const now = new Date('2026-11-23T08:00Z');
  const open = createWorld({ seed: 1, campaigns: cast, now, open: true });

  it('is a campaign of its own in an open world, and unknown in a closed one', () => {
    expect(open.analytics('whatever')?.campaign.id).toBe('whatever');
    expect(open.list()).toHaveLength(cast.length);
    expect(worldOf(1, cast, now).analytics('whatever')).toBeUndefined();
  });

  it('does not stand in for a listed one that is not created yet', () => {
    const early = createWorld({ seed: 1, campaigns: cast, now: new Date('2026-11-01'), open: true });
    expect(early.analytics('campaign_channel_partners')).toBeUndefined();
  });

  it('is there on every date, from before the start of the world on', () => {
    for (const day of ['1999-12-31', '2026-08-02', '2026-08-03', '2026-08-04', '2030-01-01', '9999-12-31']) {
      const world = createWorld({ seed: 1, campaigns: [], now: new Date(day), open: true });
      for (let i = 0; i < 50; i++) expect(world.analytics(`id ${i}`)?.metrics).toBeDefined();
      for (const name of scenarioNames) expect(world.analytics(name)?.metrics).toBeDefined();
    }
  });

  it('differs from ten thousand others in more than its id and name', () => {
    const bodies = Array.from({ length: 10_000 }, (_, i) => {
      const { campaign, ...numbers } = open.analytics(`campaign_${i}`) ?? {};
      return JSON.stringify([{ ...campaign, id: '', name: '' }, numbers]);
    });
    expect(new Set(bodies).size).toBe(10_000);
  });

  it('is active, paused or completed, has a name, an agent and a product, and a rate of its own', () => {
    const campaigns = Array.from({ length: 300 }, (_, i) => open.analytics(`${i}`));
    expect(new Set(campaigns.map((one) => one?.campaign.status))).toEqual(new Set(['active', 'paused', 'completed']));
    expect(new Set(campaigns.map((one) => one?.campaign.name)).size).toBeGreaterThan(250);
    for (const one of campaigns) {
      expect(one?.campaign).toMatchObject({ agent: expect.stringMatching(/^agent_/), product: expect.any(String) });
    }
    const response = campaigns.map((one) => one?.metrics.responseRate ?? 0);
    expect(response.filter((rate) => rate > 20).length).toBeGreaterThan(50);
    expect(response.filter((rate) => rate < 15).length).toBeGreaterThan(50);
  });

  it('answers the same object while it is remembered, of as many as it is told', () => {
    const world = createWorld({ seed: 1, campaigns: [], now, open: true, mostStrangers: 100 });
    const first = world.analytics('first');
    expect(world.analytics('first')).toBe(first);
    expect(world.strangers()).toEqual({ entries: 1, limit: 100, hits: 1, misses: 1 });
    for (let i = 0; i < 100; i++) world.analytics(`${i}`);
    expect(world.strangers().entries).toBe(100);
    expect(world.analytics('first')).not.toBe(first);
    expect(world.analytics('first')).toEqual(first);
  });
});

describe('the same world in another process', () => {
  const script = `
    import { createHash } from 'node:crypto';
    const { createWorld } = await import(process.argv[1] + 'world.ts');
    const { documentedCampaign, simulatedCampaigns } = await import(process.argv[1] + 'campaigns.ts');
    const { scenarioNames } = await import(process.argv[1] + 'scenarios.ts');
    const campaigns = [documentedCampaign(), ...simulatedCampaigns];
    const ids = [...campaigns.map((one) => one.id ?? 'campaign_123'), ...scenarioNames, ...Array(300).keys()].map(String);
    const hash = createHash('sha256');
    for (const scenario of [undefined, ...scenarioNames]) {
      const world = createWorld({ seed: 5, campaigns, now: new Date('2026-11-23T08:00Z'), scenario, open: true });
      hash.update(JSON.stringify([world.list(), world.overview(), ids.map((id) => world.analytics(id))]));
    }
    console.log(JSON.stringify({ year: new Date().getFullYear(), bytes: hash.digest('hex') }));
  `;
  /** What a process says whose system clock is so many days off. */
  function saidBy(days: number, timeZone: string): { year: number; bytes: string } {
    const clock = `const real = Date; globalThis.Date = class extends real {
      constructor(...of) { super(...(of.length ? of : [Date.now()])); }
      static now() { return real.now() + ${days * dayMs}; }
    };`;
    const said = execFileSync(
      process.execPath,
      [
        ...['--import', `data:text/javascript,${encodeURIComponent(clock)}`],
        ...['--input-type=module', '--eval', script, new URL('../../src/mock/world/', import.meta.url).href],
      ],
      { encoding: 'utf8', env: { ...process.env, TZ: timeZone } },
    );
    return JSON.parse(said);
  }

  it('has the same bytes, though its clock is years off and its time zone another', () => {
    const [here, there] = [saidBy(0, 'UTC'), saidBy(1_500, 'Pacific/Kiritimati')];
    expect(there.year).toBeGreaterThan(here.year + 3);
    expect(there.bytes).toBe(here.bytes);
  });
});
