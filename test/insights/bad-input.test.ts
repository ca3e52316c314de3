import { describe, expect, test } from 'vitest';
import { type Assessment, CampaignAssessor } from '../../src/insights/assessor.ts';
import { daysAfter } from '../../src/insights/calendar.ts';
import { type Doubt, findDoubts } from '../../src/insights/data-notes.ts';
import { type CampaignHistory, factsOf } from '../../src/insights/facts.ts';
import { judge } from '../../src/insights/judge.ts';
import { compiledRules } from '../../src/insights/rules/compiled-rules.ts';
import { compileRule, isRule, type Rule } from '../../src/insights/rules/rule.ts';
import { defaultThresholds } from '../../src/insights/thresholds.ts';
import type { CampaignAnalytics } from '../../src/spec/api.ts';
import { checkBody } from '../../src/spec/validators.ts';
import example from '../spec/documented-example.json' with { type: 'json' };
import { monday } from './history.ts';

/** The vendor's, of this week. */
const documentedExample = {
  ...example,
  activity: {
    ...example.activity,
    dailyBreakdown: example.activity.dailyBreakdown.map((day, index) => ({
      ...day,
      date: daysAfter(monday(), -index),
    })),
  },
};
const { campaign, metrics, activity } = documentedExample;
const [day] = activity.dailyBreakdown;
if (!day) throw new Error('the documented example has no day');

/** Large, so that every campaign here may be part of it. 20 % answer. */
const team = {
  totalProspects: 50_000_000,
  totalAnswers: 10_000_000,
  totalQualified: 3_000_000,
  totalClosed: 1_000_000,
};

const withMetrics = (changes: object): object => ({ ...documentedExample, metrics: { ...metrics, ...changes } });
const withActivity = (changes: object): object => ({ ...documentedExample, activity: { ...activity, ...changes } });
const withWeek = (changes: object): object => withActivity({ last7Days: { ...activity.last7Days, ...changes } });
const withCampaign = (changes: object): object => ({ ...documentedExample, campaign: { ...campaign, ...changes } });

function without(section: string, from: Readonly<Record<string, unknown>> = documentedExample): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== section));
}

/** Nothing of these is judged: the campaign is one that cannot be read, for this reason. */
const unreadable: readonly (readonly [what: string, answer: unknown, pointer: string, keyword: string])[] = [
  ['no answer', null, '', 'type'],
  ['a list', [documentedExample], '', 'type'],
  ['no campaign', without('campaign'), '/campaign', 'required'],
  ['no metrics', without('metrics'), '/metrics', 'required'],
  ['no activity', without('activity'), '/activity', 'required'],
  ['no status distribution', without('statusDistribution'), '/statusDistribution', 'required'],
  ['no qualification breakdown', without('qualificationBreakdown'), '/qualificationBreakdown', 'required'],
  [
    'no daily rows at all',
    { ...documentedExample, activity: without('dailyBreakdown', activity) },
    '/activity/dailyBreakdown',
    'required',
  ],
  [
    'no last seven days',
    { ...documentedExample, activity: without('last7Days', activity) },
    '/activity/last7Days',
    'required',
  ],
  [
    'a count that is missing',
    { ...documentedExample, metrics: without('totalClosed', metrics) },
    '/metrics/totalClosed',
    'required',
  ],
  ['a count that is null', withMetrics({ totalAnswers: null }), '/metrics/totalAnswers', 'type'],
  ['a count in words', withMetrics({ totalAnswers: '35' }), '/metrics/totalAnswers', 'type'],
  ['half an answer', withMetrics({ totalAnswers: 35.5 }), '/metrics/totalAnswers', 'type'],
  ['fewer answers than none', withMetrics({ totalAnswers: -1 }), '/metrics/totalAnswers', 'minimum'],
  ['a rate below zero', withMetrics({ responseRate: -3 }), '/metrics/responseRate', 'minimum'],
  ['fewer messages than none in the week', withWeek({ messages: -1 }), '/activity/last7Days/messages', 'minimum'],
  [
    'fewer messages than none on a day',
    withActivity({ dailyBreakdown: [{ ...day, messages: -1 }] }),
    '/activity/dailyBreakdown/0/messages',
    'minimum',
  ],
  ['more prospects than can be counted', withMetrics({ totalProspects: 1e300 }), '/metrics/totalProspects', 'maximum'],
  [
    'a day that is none',
    withActivity({ dailyBreakdown: [{ ...day, date: '2024-13-45' }] }),
    '/activity/dailyBreakdown/0/date',
    'format',
  ],
  ['a creation that is no time', withCampaign({ createdAt: 'yesterday' }), '/campaign/createdAt', 'format'],
  ['a status that is null', withCampaign({ status: null }), '/campaign/status', 'type'],
  ['an empty status', withCampaign({ status: '' }), '/campaign/status', 'minLength'],
];

test.each(unreadable)('an answer with %s is not judged, and says why', (_, answer, pointer, keyword) => {
  expect(checkBody('getCampaignAnalytics', answer).problems).toContainEqual(
    expect.objectContaining({ pointer, keyword }),
  );
});

/** What the rules and the notes say of a campaign. Rules that are in no list say that there is nothing. */
interface Said {
  /** `rule grade` */
  readonly found: readonly string[];
  /** Rules that would fire if there were more data. */
  readonly waiting: readonly string[];
  /** Rules that read what is not measurable. */
  readonly unknown: readonly string[];
  readonly doubts: readonly Doubt[];
}

const documented: Said = {
  found: ['strong-response early', 'strong-qualification early', 'strong-conversion early'],
  waiting: [],
  // Two weeks have no level yet.
  unknown: ['level-down'],
  doubts: [],
};

const ratesOfTotals = [
  'strong-response',
  'strong-qualification',
  'strong-conversion',
  'review-messaging',
  'improve-targeting',
  'enhance-follow-up',
];
const changes = ['response-fell', 'response-rose'];
const noTotals = { totalProspects: 0, totalMessages: 0, totalAnswers: 0, totalQualified: 0, totalClosed: 0 };
const noRates = { responseRate: null, qualificationRate: null, conversionRate: null, averageMessagesPerProspect: null };

interface Readable {
  readonly what: string;
  readonly answer: object;
  /** A week earlier. @default the same */
  readonly before?: object | 'absent' | 'unreadable';
  /** Where it is not what the documented example is told. */
  readonly said: Partial<Said>;
}

const readable: readonly Readable[] = [
  { what: 'the documented example', answer: documentedExample, said: {} },
  {
    what: 'zeros and rates of nothing that are null',
    answer: {
      ...withMetrics({ ...noTotals, ...noRates }),
      activity: { dailyBreakdown: [], last7Days: { messages: 0, responses: 0, qualified: 0 } },
    },
    said: { found: [], unknown: [...ratesOfTotals, ...changes, 'below-team', 'level-down'] },
  },
  {
    what: 'zeros and rates of nothing that are zero',
    answer: withMetrics({ ...noTotals, responseRate: 0, qualificationRate: 0, conversionRate: 0 }),
    said: { found: [], unknown: [...ratesOfTotals, 'below-team', 'level-down'] },
  },
  { what: 'rates that are null although they could be computed', answer: withMetrics(noRates), said: {} },
  { what: 'no agent and no product', answer: withCampaign({ agent: null, product: null }), said: {} },
  {
    what: 'a rate that its totals contradict',
    answer: withMetrics({ responseRate: 50 }),
    said: { doubts: [{ doubt: 'rate', rate: 'response', reported: 50, computed: 23.33 }] },
  },
  {
    what: 'a rate above 100 %',
    answer: withMetrics({ responseRate: 101 }),
    said: { doubts: [{ doubt: 'rate', rate: 'response', reported: 101, computed: 23.33 }] },
  },
  {
    what: 'more answers than prospects',
    answer: withMetrics({ ...noRates, totalAnswers: 300 }),
    said: {
      // 12 of 300 are few; of 300 of 150 no interval is told.
      found: ['strong-response early', 'strong-conversion early', 'improve-targeting early'],
      doubts: [{ doubt: 'more', of: 'answers', count: 300, than: 'prospects', total: 150 }],
    },
  },
  {
    what: 'more qualified than answers',
    answer: withMetrics({ ...noRates, totalQualified: 50 }),
    said: {
      found: [
        'strong-response early',
        'strong-qualification early',
        'strong-conversion confirmed',
        'enhance-follow-up early',
      ],
      doubts: [{ doubt: 'more', of: 'qualified', count: 50, than: 'answers', total: 35 }],
    },
  },
  {
    what: 'more closed than qualified',
    answer: withMetrics({ totalClosed: 20 }),
    said: { doubts: [{ doubt: 'more', of: 'closed', count: 20, than: 'qualified', total: 12 }] },
  },
  {
    what: 'more responses than messages in the week: late answers, which no test is made for',
    answer: withWeek({ messages: 180, responses: 400 }),
    before: documentedExample,
    said: { waiting: ['response-rose'] },
  },
  {
    what: 'totals that fell since the week before',
    answer: documentedExample,
    before: withMetrics({ totalAnswers: 40 }),
    said: { doubts: [{ doubt: 'fell', of: 'answers', before: 40, now: 35 }] },
  },
  {
    what: 'no answer in the week before',
    answer: documentedExample,
    before: 'unreadable',
    said: { unknown: [...changes, 'level-down'] },
  },
  {
    what: 'no campaign in the week before',
    answer: documentedExample,
    before: 'absent',
    said: { unknown: [...changes, 'level-down'] },
  },
  {
    what: 'one prospect, who is won',
    answer: withMetrics({
      totalProspects: 1,
      totalMessages: 1,
      totalAnswers: 1,
      totalQualified: 1,
      totalClosed: 1,
      ...noRates,
    }),
    said: { found: [], waiting: ['strong-response', 'strong-qualification', 'strong-conversion'] },
  },
  {
    what: '10 million prospects, a fiftieth of a point below the team',
    answer: withMetrics({
      totalProspects: 10_000_000,
      totalMessages: 20_000_000,
      totalAnswers: 1_998_000,
      totalQualified: 502_000,
      totalClosed: 200_000,
      ...noRates,
    }),
    said: { found: ['strong-conversion confirmed', 'below-team confirmed'] },
  },
  {
    what: 'prospects and no message',
    answer: withMetrics({ totalMessages: 0 }),
    said: { found: [], waiting: ['strong-response', 'strong-qualification', 'strong-conversion'] },
  },
  {
    what: 'a newest day that eight days have passed since',
    answer: withActivity({ dailyBreakdown: [{ ...day, date: '2026-11-15' }] }),
    said: {},
  },
  {
    what: 'a newest day that nine days have passed since, and messages of the last seven',
    answer: withActivity({
      dailyBreakdown: [
        { ...day, date: '2026-11-14' },
        { ...day, date: '2026-11-13' },
      ],
    }),
    said: { doubts: [{ doubt: 'old', newest: '2026-11-14', days: 9 }] },
  },
  {
    what: 'an old newest day, and a week without a message',
    answer: withActivity({
      dailyBreakdown: [{ ...day, date: '2026-01-01' }],
      last7Days: { messages: 0, responses: 0, qualified: 0 },
    }),
    said: { unknown: [...changes, 'level-down'] },
  },
  { what: 'daily rows missing', answer: withActivity({ dailyBreakdown: [] }), said: {} },
  {
    what: 'daily rows twice',
    answer: withActivity({ dailyBreakdown: [...activity.dailyBreakdown, ...activity.dailyBreakdown] }),
    said: {},
  },
  {
    what: 'daily rows in any order',
    answer: withActivity({ dailyBreakdown: activity.dailyBreakdown.toReversed() }),
    said: {},
  },
  {
    what: 'a daily row of the future',
    answer: withActivity({ dailyBreakdown: [{ ...day, date: '2999-01-01' }] }),
    said: {},
  },
  { what: 'a status that nobody knows', answer: withCampaign({ status: 'under_review' }), said: {} },
  { what: 'a creation in the future', answer: withCampaign({ createdAt: '2999-01-01T00:00:00Z' }), said: {} },
  { what: 'fields that nobody knows', answer: { ...withMetrics({ mood: 'fine' }), weather: {} }, said: {} },
];

describe('an answer that can be read is judged', () => {
  test.each(readable)('with $what', ({ answer, before = answer, said }) => {
    expect(checkBody('getCampaignAnalytics', answer).problems).toEqual([]);
    const history = historyOf(answer, before);
    const { findings, waiting, unknown, errors } = judge(compiledRules(), factsOf(history, team, defaultThresholds));
    const found = findings.map(({ finding }) => `${finding.rule} ${finding.grade}`);
    expect({ found, waiting, unknown, doubts: findDoubts(history) }).toEqual({ ...documented, ...said });
    expect(errors).toEqual([]);
  });

  test.each([
    'metrics.totalMessages / metrics.totalClosed > 50',
    'metrics.totalMessages > 1 && metrics.totalMessages / metrics.totalClosed > 50',
  ])('with nobody closed by a rule that divides by it, as not measurable: %s', (when) => {
    const history = historyOf(withMetrics({ totalClosed: 0 }), 'absent');
    const rule = ruleOf(when);
    expect(judge([rule], factsOf(history, team, defaultThresholds))).toMatchObject({
      findings: [],
      unknown: [rule.id],
    });
  });
});

describe('an expression that throws on a campaign', () => {
  const poor = { ...withMetrics({ totalClosed: 0 }), campaign: { ...campaign, id: 'poor', agent: 'agent_1' } };
  const rich = {
    ...withMetrics({ totalClosed: 5 }),
    campaign: { ...campaign, id: 'rich', name: '2026-01-01T00:00:00Z', agent: '12' },
    activity: { ...activity, dailyBreakdown: Array.from({ length: 28 }, () => day) },
  };

  /** Each fires on the rich campaign. */
  test.each([
    ['activity.dailyBreakdown[20].messages > 1', 'index out of bounds'],
    ['double(campaign.agent) > 1', 'double() type error'],
    ['int(campaign.agent) > 1', 'int() type error'],
    ['1 / int(metrics.totalClosed) >= 0', 'division by zero'],
    ['1 % int(metrics.totalClosed) >= 0', 'modulo by zero'],
    ['int(100 / metrics.totalClosed) > 1', 'integer overflow'],
    ['activity.dailyBreakdown.all(d, d.messages > int(campaign.agent))', 'int() type error'],
  ])('is an error of that rule and campaign: %s', (when, message) => {
    const [ofPoor, ofRich] = assess([...compiledRules(), ruleOf(when)], [poor, rich]);
    const [poorWithout, richWithout] = assess(compiledRules(), [poor, rich]);
    expect(ofPoor).toEqual({
      ...poorWithout,
      errors: [{ rule: 'throws', message: expect.stringContaining(message) }],
    });
    expect(ofRich?.errors).toEqual([]);
    expect(ofRich?.findings.map(({ rule }) => rule)).toEqual([...rulesIn(richWithout), 'throws']);
  });

  test.each(['unless', 'sample'] as const)('is one in its %s, too, where that is asked', (part) => {
    const rule = compile({ when: 'metrics.totalMessages > 1', [part]: 'int(campaign.agent) > 100' });
    const [ofPoor, ofRich] = assess([rule], [poor, rich]);
    expect(ofPoor).toMatchObject({ findings: [], errors: [{ rule: 'throws' }] });
    expect(ofRich?.errors).toEqual([]);
  });
});

function rulesIn(assessment: Assessment | undefined): readonly string[] {
  return assessment?.findings.map(({ rule }) => rule) ?? [];
}

/** What a report tells of each. */
function assess(rules: readonly Rule[], answers: readonly object[]): readonly Assessment[] {
  const assessor = new CampaignAssessor({
    rules,
    thresholds: defaultThresholds,
    date: monday(),
    team,
    teamBefore: team,
    falseDiscoveryRate: 0.05,
    confirmedOnly: false,
    mutes: [],
  });
  return answers.map((answer) => assessor.add(historyOf(answer, answer))).map((ask) => ask());
}

function ruleOf(when: string): Rule {
  return compile({ when });
}

function compile(conditions: { readonly when: string; readonly unless?: string; readonly sample?: string }): Rule {
  const rule = compileRule({ id: 'throws', title: 'Throws', severity: 'info', advice: 'Mend it.', ...conditions });
  if (!isRule(rule)) throw new Error(rule[0].message);
  return rule;
}

/** Only what checkBody lets through is given to it. */
function historyOf(answer: object, before: object | 'absent' | 'unreadable'): CampaignHistory {
  const numbers = answer as CampaignAnalytics;
  const earlier = typeof before === 'string' ? before : (before as CampaignAnalytics);
  return { date: monday(), numbers, earlier: [{ date: monday(1), numbers: earlier }] };
}
