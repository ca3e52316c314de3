import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTemplateReads } from '../../../src/cli/template-reads.ts';
import { readBy, ruleLines, shownBy } from '../../../src/contract/diff/field-uses.ts';
import { parseTemplate, templateReads } from '../../../src/contract/diff/index.ts';
import { compiledRules } from '../../../src/insights/rules/compiled-rules.ts';
import { compileRule, isRule, type Rule } from '../../../src/insights/rules/rule.ts';
import { defaultThresholds } from '../../../src/insights/thresholds.ts';
import { plainBrand } from '../../../src/report/brand.ts';
import { composeDigest, type ReportContext } from '../../../src/report/compose.ts';
import type { CampaignOutcome } from '../../../src/report/outcomes.ts';
import { type Presentation, presentDigest } from '../../../src/report/present.ts';
import type { CampaignAnalytics, TeamOverview } from '../../../src/spec/api.ts';

const days = Array.from({ length: 42 }, (_, i) => ({
  date: new Date(Date.UTC(2026, 9, 12 + i)).toISOString().slice(0, 10),
  messages: i % 7 > 4 ? 4 : 20 + (i % 3),
  responses: i % 7 === 1 ? 12 : i % 4,
  qualified: i % 2,
}));

const body: CampaignAnalytics = {
  campaign: { id: 'campaign_1', name: 'Spring', status: 'active', createdAt: '2026-01-01T00:00:00Z' },
  metrics: {
    totalProspects: 400,
    totalMessages: 900,
    totalQualified: 40,
    totalAnswers: 100,
    totalClosed: 4,
    conversionRate: 11,
    responseRate: 26,
    qualificationRate: 41,
    averageMessagesPerProspect: 2.25,
  },
  activity: { dailyBreakdown: days, last7Days: { messages: 120, responses: 25, qualified: 7 } },
  statusDistribution: { pending: 1, contacted: 2, responded: 100, qualified: 40, closed: 4 },
  qualificationBreakdown: { pending: 300, qualified: 40, disqualified: 60 },
};

/** Earlier weeks, the last first: the rate fell for three weeks, to a lower level, and days have been restated since. */
const earlier = [26, 30, 45, 47, 46, 44, 45].map((responses, i) => ({
  date: new Date(Date.UTC(2026, 10, 16 - 7 * i)).toISOString().slice(0, 10),
  numbers: {
    ...body,
    metrics: { ...body.metrics, totalAnswers: 70, totalQualified: 10, totalClosed: 9 },
    activity: {
      dailyBreakdown: days.map((day) => ({ ...day, responses: day.responses + 1 })),
      last7Days: { messages: 120, responses, qualified: 7 },
    },
  },
}));

/** Campaigns that stay as they are, beside which the other is ranked and tried. */
const beside = (id: string, name: string, totalAnswers: number): CampaignAnalytics => ({
  ...body,
  campaign: { ...body.campaign, id, name },
  metrics: {
    ...body.metrics,
    totalProspects: 300,
    totalAnswers,
    totalQualified: 5,
    totalClosed: 1,
    conversionRate: null,
    responseRate: null,
    qualificationRate: null,
  },
});
const others = [beside('campaign_2', 'Summer', 55), beside('campaign_3', 'Winter', 30)];

const summary: TeamOverview['summary'] = {
  totalCampaigns: 3,
  activeCampaigns: 2,
  pausedCampaigns: 1,
  completedCampaigns: 0,
  totalAgents: 1,
  activeAgents: 1,
  totalProspects: 1000,
  totalMessages: 2000,
  totalQualified: 90,
  totalAnswers: 260,
  totalClosed: 20,
};

/** Strings and numbers of a value by their path, with `*` for any item of a list. */
function leaves(value: unknown, path = '', found = new Map<string, unknown[]>()): ReadonlyMap<string, unknown[]> {
  if (Array.isArray(value)) for (const item of value) leaves(item, `${path}/*`, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) leaves(field, path === '' ? name : `${path}/${name}`, found);
  } else found.set(path, [...(found.get(path) ?? []), value]);
  return found;
}

const context: ReportContext = {
  report: { id: 'weekly', title: 'Weekly' },
  timeZone: 'UTC',
  composedAt: '2026-11-23T08:00:00.000Z',
  dataAsOf: '2026-11-23T08:00:00Z',
  late: false,
  comparedWith: '2026-11-16',
  judging: {
    rules: compiledRules(),
    thresholds: defaultThresholds,
    date: '2026-11-23',
    team: summary,
    teamBefore: null,
    falseDiscoveryRate: 0.05,
    confirmedOnly: false,
    mutes: [],
  },
  experiments: [
    { name: 'Opening', variants: ['campaign_2', 'campaign_1'] },
    { name: 'Length', variants: ['campaign_2', 'not there'] },
  ],
  costs: { currency: 'EUR', perMessage: 1, perProspect: 2, perMonth: 100, valuePerClose: 900 },
  trend: [{ date: '2026-11-16', response: { numerator: 80, denominator: 400, percent: 20 } }],
  isComplete: false,
};

const presentation: Presentation = {
  locale: 'en-GB',
  brand: {
    ...plainBrand,
    logo: { content: new Uint8Array(), type: 'image/png', width: 120, height: 32 },
    footer: ['Acme Ltd'],
  },
  chart: true,
  table: 'weekly.csv',
};

const none = { outcomes: [], rules: [] };

async function view(
  now: CampaignAnalytics,
  team: typeof summary,
  troubles: { readonly outcomes: readonly CampaignOutcome[]; readonly rules: readonly Rule[] } = none,
): Promise<ReadonlyMap<string, unknown[]>> {
  const { date, rules } = context.judging;
  const outcomes: readonly CampaignOutcome[] = [
    { read: true, history: { date, numbers: now, earlier } },
    ...others.map((numbers) => ({ read: true as const, history: { date, numbers, earlier: [] } })),
    ...troubles.outcomes,
  ];
  const judging = { ...context.judging, rules: [...rules, ...troubles.rules], team };
  const digest = await composeDigest({ ...context, judging }, () => outcomes);
  return leaves(presentDigest(digest, presentation));
}

const components = new Map([
  ['campaign', 'Campaign'],
  ['metrics', 'CampaignMetrics'],
  ['activity/dailyBreakdown/*', 'DailyActivity'],
  ['activity/last7Days', 'WeeklyActivity'],
  ['statusDistribution', 'StatusDistribution'],
  ['qualificationBreakdown', 'QualificationBreakdown'],
]);

/** The same with other values in one field: five of them, so that marks are passed in both directions. */
function changed<Value>(value: Value, path: readonly string[], factor: number): Value {
  const [name, ...rest] = path;
  if (name === '*') return (value as Value[]).map((item, i) => changed(item, rest, factor + i)) as Value;
  if (name !== undefined) {
    const object = value as Record<string, unknown>;
    return { ...object, [name]: changed(object[name], rest, factor) } as Value;
  }
  if (typeof value === 'number') return Math.round(value * factor + factor) as Value;
  const day = /^\d{4}-\d\d-\d\d$/.test(String(value));
  return (
    day ? new Date(Date.parse(String(value)) - 86_400_000).toISOString().slice(0, 10) : `Other ${value}`
  ) as Value;
}

const fields = [...leaves(body).keys()].map((path): readonly [string, string] => {
  const at = path.lastIndexOf('/');
  return [`${components.get(path.slice(0, at))}.${path.slice(at + 1)}`, path];
});

/** How many findings there are decides about these; the trace leaves it out that a list grows or shrinks. */
const byNumber = ['findings/*/heading', 'findings/*/note', 'preheader'];

describe('what the view shows of a field is what changes in it when the field does', () => {
  const differing = async (now: CampaignAnalytics, team: typeof summary) => {
    const [before, after] = [await view(body, summary), await view(now, team)];
    // A part that comes or goes is no other value.
    return [...after].flatMap(([path, values]) => {
      const there = before.get(path);
      return there && values.some((value) => !there.includes(value)) && !byNumber.includes(path) ? [path] : [];
    });
  };

  test.each(fields)('%s', async (field, path) => {
    for (const factor of [0, 0.2, 0.9, 1.1, 2]) {
      const paths = await differing(changed(body, path.split('/'), factor), summary);
      for (const one of paths) expect(shownBy[one] ?? [], `${one} at ${factor}`).toContain(field);
    }
  });

  test.each(Object.keys(summary))('TeamSummary.%s', async (name) => {
    for (const factor of [0, 0.2, 2]) {
      const paths = await differing(body, changed(summary, [name], factor));
      for (const one of paths) expect(shownBy[one] ?? [], one).toContain(`TeamSummary.${name}`);
    }
  });

  test('and most of it does change', async () => {
    const seen = new Set<string>();
    for (const [, path] of fields) {
      for (const factor of [0, 0.2, 2])
        for (const one of await differing(changed(body, path.split('/'), factor), summary)) seen.add(one);
    }
    expect(seen.size).toBeGreaterThan(38);
  });
});

test('each rule of ours reads something, and stands where it is said to stand', () => {
  const reading = new Set(Object.values(readBy).flatMap(({ rules }) => rules));
  expect([...reading].sort()).toEqual(
    compiledRules()
      .map(({ id }) => id)
      .sort(),
  );
  expect(Object.keys(ruleLines).sort()).toEqual([...reading].sort());
  for (const [rule, place] of Object.entries(ruleLines)) {
    const [path = '', line] = place.split(':');
    const lines = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').split('\n');
    expect(lines[Number(line) - 1]).toContain(`id: '${rule}'`);
  }
});

test('each path that our templates read is one of the view', async () => {
  const broken = compileRule({
    id: 'broken',
    title: 'Broken',
    severity: 'info',
    when: 'int(campaign.name) > 1',
    advice: 'None.',
  });
  const known = await view({ ...body, metrics: { ...body.metrics, totalAnswers: 40 } }, summary, {
    outcomes: [{ read: false, id: 'campaign_4', name: 'Autumn', reason: 'gone' }],
    rules: [broken].filter(isRule),
  });
  const all = [...known.keys(), ...Object.keys(shownBy)];
  const holders = new Set(all.flatMap((path) => path.split('/').map((_, i, names) => names.slice(0, i + 1).join('/'))));
  const templates = await loadTemplateReads();
  expect(templates.length).toBeGreaterThan(9);
  const strangers = templates.flatMap(({ path, reads }) =>
    reads
      .filter((read) => read.path !== '' && !holders.has(read.path) && !holders.has(`${read.path}/*`))
      .map((read) => `${path}:${read.line} ${read.path}`),
  );
  // Only there when a list is too long, or somebody may unsubscribe.
  expect(strangers.filter((one) => !/(more|stop\/(url|text))$/.test(one))).toEqual([]);
});

test('each path of the view that shows a field is read by a template, but for what only text or HTML would add', async () => {
  const read = new Set((await loadTemplateReads()).flatMap(({ reads }) => reads.map(({ path }) => path)));
  expect(Object.keys(shownBy).filter((path) => !read.has(path))).toEqual([]);
});

test('a template is read line by line, names looked up where they stand', async () => {
  const program = await parseTemplate(
    '{{title}}\n{{#each campaigns.items}}\n{{name}} {{../title}} {{@root.start}}\n{{#each rates}}{{#if change}}{{change.text}}{{else}}{{../name}}{{/if}}{{/each}}\n{{/each}}{{#each footer.notes}}{{this}}{{/each}}',
  );
  expect(templateReads(program).map(({ path, line }) => `${line} ${path}`)).toEqual([
    '1 title',
    '2 campaigns/items',
    '3 campaigns/items/*/name',
    '3 title',
    '3 start',
    '4 campaigns/items/*/rates',
    '4 campaigns/items/*/rates/*/change',
    '4 campaigns/items/*/rates/*/change/text',
    '4 campaigns/items/*/name',
    '5 footer/notes',
    '5 footer/notes/*',
  ]);
});
