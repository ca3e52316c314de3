import { compareVariants, type Experiment } from '../../src/insights/experiment.ts';
import type { Rate, RateEvidence } from '../../src/insights/finding.ts';
import { rangeOf } from '../../src/insights/range.ts';
import type { Totals } from '../../src/insights/rates.ts';
import { returnOf } from '../../src/insights/return.ts';
import { builtInRules } from '../../src/insights/rules/built-in-rules.ts';
import { defaultThresholds } from '../../src/insights/thresholds.ts';
import type { FindingState } from '../../src/insights/track.ts';
import {
  type CampaignRow,
  type DailyTotal,
  type Digest,
  limits,
  type Measure,
  type ReportedFinding,
  type RuleCount,
} from '../../src/report/digest.ts';

/** Digests as the composing stage makes them: counts that agree with each other, rates with 2 decimals. */

export function rate(numerator: number, denominator: number): Rate {
  const percent = denominator === 0 ? null : Math.round((numerator / denominator) * 10_000) / 100;
  return { numerator, denominator, percent };
}

interface CampaignNumbers {
  readonly prospects: number;
  readonly answers: number;
  readonly qualified: number;
}

const noCount = { now: 0, before: 0 };
const quietWeek = { messages: noCount, responses: noCount, qualified: noCount };

export function campaign(
  name: string,
  now: CampaignNumbers,
  before: CampaignNumbers | null,
  rest: Partial<CampaignRow> = {},
): CampaignRow {
  const measure = (of: (numbers: CampaignNumbers) => Rate): Measure => ({ now: of(now), before: before && of(before) });
  return {
    id: `campaign_${name.length}`,
    name,
    status: 'active',
    newcomer: before === null,
    prospects: now.prospects,
    response: measure((n) => rate(n.answers, n.prospects)),
    qualification: measure((n) => rate(n.qualified, n.answers)),
    conversion: measure((n) => rate(n.qualified, n.prospects)),
    week: quietWeek,
    responsesByDay: [],
    messagesByDay: [],
    rank: null,
    verdict: 'steady',
    ...rest,
  };
}

const about = {
  'strong-response': { rate: 'response', relation: 'above', threshold: 20 },
  'strong-qualification': { rate: 'qualification', relation: 'above', threshold: 30 },
  'strong-conversion': { rate: 'conversion', relation: 'above', threshold: 5 },
  'review-messaging': { rate: 'response', relation: 'below', threshold: 15 },
  'improve-targeting': { rate: 'qualification', relation: 'below', threshold: 15 },
  'enhance-follow-up': { rate: 'close', relation: 'below', threshold: 25 },
} as const satisfies Record<string, Pick<RateEvidence, 'rate' | 'relation' | 'threshold'>>;

export function beside(rule: keyof typeof about, numbers: Rate): RateEvidence {
  return { kind: 'rate', of: 'now', ...about[rule], ...numbers, range: rangeOf(numbers) };
}

export function finding(
  rule: keyof typeof about,
  state: FindingState,
  row: CampaignRow,
  numbers: Rate,
  ...further: readonly RateEvidence[]
): ReportedFinding {
  const definition = builtInRules.find(({ id }) => id === rule);
  if (!definition) throw new Error(`${rule} is a documented rule`);
  const { title, severity, advice } = definition;
  return {
    rule,
    title,
    severity,
    advice,
    values: {},
    grade: 'confirmed',
    isEvent: false,
    state,
    campaignId: row.id,
    campaignName: row.name,
    evidence: [beside(rule, numbers), ...further],
  };
}

export function counted(rule: string, count: number): RuleCount {
  const { title = rule, severity = 'info' } = builtInRules.find(({ id }) => id === rule) ?? {};
  return { rule, title, severity, count };
}

/** Two weeks of working days to Sunday 22 November 2026. */
export function fortnight(messages: readonly number[], responses: readonly number[]): readonly DailyTotal[] {
  return messages.map((sent, index) => ({
    date: new Date(Date.UTC(2026, 10, 9 + index)).toISOString().slice(0, 10),
    messages: sent,
    responses: responses[index] ?? 0,
  }));
}

const daily = fortnight(
  [182, 214, 205, 190, 121, 14, 6, 196, 238, 226, 188, 132, 12, 4],
  [24, 33, 36, 29, 18, 3, 2, 27, 46, 52, 31, 19, 4, 1],
);

const rows = {
  fintech: campaign(
    'Fintech founders, DACH',
    { prospects: 220, answers: 19, qualified: 3 },
    { prospects: 190, answers: 21, qualified: 3 },
    { id: 'c_101', verdict: 'attention', responsesByDay: [3, 2, 4, 1, 2, 0, 0, 1, 2, 1, 0, 1, 0, 0] },
  ),
  logistics: campaign(
    'Logistics directors: warehouse automation pilot',
    { prospects: 180, answers: 61, qualified: 9 },
    { prospects: 160, answers: 49, qualified: 10 },
    { id: 'c_102', verdict: 'attention', responsesByDay: [4, 6, 5, 5, 3, 0, 0, 5, 9, 8, 6, 3, 1, 0] },
  ),
  enterprise: campaign(
    'Q4 Enterprise Outreach',
    { prospects: 150, answers: 35, qualified: 12 },
    { prospects: 140, answers: 29, qualified: 9 },
    { id: 'c_123', verdict: 'high-performing', responsesByDay: [2, 3, 4, 3, 1, 0, 0, 4, 6, 4, 3, 2, 0, 0] },
  ),
  referrals: campaign(
    'Partner referrals',
    { prospects: 96, answers: 41, qualified: 18 },
    { prospects: 90, answers: 36, qualified: 16 },
    { id: 'c_104', verdict: 'high-performing', responsesByDay: [3, 4, 4, 3, 2, 1, 0, 3, 5, 6, 4, 2, 1, 0] },
  ),
  webinar: campaign(
    'Webinar follow-up (October)',
    { prospects: 310, answers: 70, qualified: 14 },
    { prospects: 310, answers: 62, qualified: 14 },
    { id: 'c_105', status: 'completed', responsesByDay: [6, 8, 9, 7, 4, 1, 1, 5, 8, 12, 7, 4, 1, 1] },
  ),
  nordic: campaign(
    'Nordic SaaS, heads of sales',
    { prospects: 205, answers: 43, qualified: 11 },
    { prospects: 188, answers: 26, qualified: 9 },
    { id: 'c_106', responsesByDay: [2, 3, 4, 4, 2, 0, 0, 4, 7, 9, 4, 3, 0, 0] },
  ),
  health: campaign(
    'Santé numérique – Île-de-France',
    { prospects: 124, answers: 26, qualified: 7 },
    { prospects: 124, answers: 26, qualified: 7 },
    { id: 'c_107', status: 'paused', responsesByDay: [2, 3, 2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
  ),
  restart: campaign('Lapsed customers', { prospects: 75, answers: 16, qualified: 5 }, null, {
    id: 'c_108',
    responsesByDay: [0, 0, 0, 0, 0, 0, 0, 2, 4, 5, 3, 2, 0, 0],
  }),
  draft: campaign('Spring launch', { prospects: 0, answers: 0, qualified: 0 }, null, {
    id: 'c_109',
    status: 'draft',
    verdict: 'no-data',
  }),
};

const strengthsAndWeaknesses = [
  counted('strong-response', 4),
  counted('strong-conversion', 3),
  counted('review-messaging', 1),
  counted('improve-targeting', 1),
];

function totalsOf(prospects: number): Totals {
  const [answers, qualified] = [Math.round(prospects * 0.23), Math.round(prospects * 0.06)];
  return { totalProspects: prospects, totalAnswers: answers, totalQualified: qualified, totalClosed: 12 };
}

/** Of campaigns with these names, each with some more prospects than the one before it. */
function experimentOf(name: string, campaigns: readonly string[]): Experiment {
  const variants = campaigns.map((campaign, index) => ({
    id: `variant_${index}`,
    name: campaign,
    totals: { ...totalsOf(300 + 40 * index), totalAnswers: 60 + 17 * index },
  }));
  return compareVariants(name, variants, defaultThresholds);
}

/** A usual Monday: nine campaigns, news of every kind, one campaign unread, one figure that disagrees. */
export const typical: Digest = {
  report: { id: 'weekly', title: 'Outbound team, weekly' },
  date: '2026-11-23',
  timeZone: 'Europe/Berlin',
  composedAt: '2026-11-23T08:00:00.000Z',
  focus: null,
  trend: [],
  dataAsOf: '2026-11-23T06:58:12Z',
  late: false,
  comparedWith: '2026-11-16',
  overall: {
    response: { now: rate(311, 1360), before: rate(254, 1202) },
    qualification: { now: rate(79, 311), before: rate(68, 254) },
    conversion: { now: rate(79, 1360), before: rate(68, 1202) },
    week: {
      messages: { now: 996, before: 932 },
      responses: { now: 180, before: 145 },
      qualified: { now: 17, before: 19 },
    },
  },
  team: {
    source: 'overview',
    response: rate(402, 1900),
    qualification: rate(118, 402),
    conversion: rate(118, 1900),
  },
  targets: { response: 20, qualification: 30, conversion: 5 },
  findings: [
    finding('improve-targeting', 'new', rows.logistics, rate(9, 61), beside('strong-response', rate(61, 180))),
    finding('review-messaging', 'resolved', rows.nordic, rate(26, 188)),
    finding('strong-qualification', 'new', rows.enterprise, rate(12, 35)),
    finding('review-messaging', 'ongoing', rows.fintech, rate(19, 220)),
    finding('strong-response', 'ongoing', rows.referrals, rate(41, 96)),
    finding('strong-qualification', 'ongoing', rows.referrals, rate(18, 41)),
    finding('strong-conversion', 'ongoing', rows.referrals, rate(18, 96)),
  ],
  counts: {
    campaigns: 9,
    newcomers: 2,
    unreadBefore: 0,
    needAttention: 2,
    highPerforming: 2,
    findings: 10,
    byRule: strengthsAndWeaknesses,
    unreadable: 1,
    dataNotes: 1,
    muted: 0,
    ruleErrors: 0,
    ranked: 0,
  },
  campaigns: [
    rows.fintech,
    rows.logistics,
    rows.enterprise,
    rows.referrals,
    rows.nordic,
    rows.webinar,
    rows.restart,
    rows.health,
    rows.draft,
  ],
  daily,
  patterns: [
    {
      rule: 'peak-days',
      outcome: 'found',
      weeks: 8,
      days: 56,
      weekdays: [2, 3],
      peak: rate(167, 883),
      others: rate(158, 1045),
      byWeekday: [
        rate(35, 230),
        rate(84, 440),
        rate(83, 443),
        rate(40, 260),
        rate(43, 275),
        rate(25, 160),
        rate(15, 120),
      ],
    },
    {
      rule: 'message-volume',
      outcome: 'found',
      weeks: 8,
      days: 56,
      verdict: 'diminishing',
      split: 185,
      busy: { ...rate(190, 1451), range: { low: 11.46, high: 14.92 } },
      quiet: { ...rate(87, 477), range: { low: 15.03, high: 21.96 } },
      additional: { percent: 8.2, low: 5.9, high: 10.5 },
    },
    {
      rule: 'response-timing',
      outcome: 'found',
      weeks: 8,
      days: 56,
      lagDays: 1,
      correlation: 0.71,
      byLag: [0.31, 0.71, 0.12, -0.08, 0.02, -0.11, 0.05, -0.04],
    },
  ],
  unreadable: [{ id: 'c_110', name: 'Benelux agencies', reason: 'the API answered 500 four times' }],
  experiments: [experimentOf('First message', [rows.referrals.name, rows.webinar.name, rows.nordic.name])],
  money: returnOf({ currency: 'EUR', perMessage: 0.05, perMonth: 120, valuePerClose: 1_800 }, [
    { totals: { ...totalsOf(1_360), totalMessages: 3_800 }, ageDays: 240 },
  ]),
  restatement: { from: '2026-11-08', to: '2026-11-14', before: rate(105, 500), after: rate(116, 498) },
  ruleErrors: [],
  dataNotes: [
    {
      campaignId: 'c_102',
      campaignName: rows.webinar.name,
      doubt: 'rate',
      rate: 'conversion',
      reported: 5.2,
      computed: 4.52,
    },
  ],
};

/** An account without campaigns. */
export const empty: Digest = {
  ...typical,
  comparedWith: null,
  overall: {
    response: { now: rate(0, 0), before: null },
    qualification: { now: rate(0, 0), before: null },
    conversion: { now: rate(0, 0), before: null },
    week: {
      messages: { now: 0, before: null },
      responses: { now: 0, before: null },
      qualified: { now: 0, before: null },
    },
  },
  team: null,
  findings: [],
  counts: {
    campaigns: 0,
    newcomers: 0,
    unreadBefore: 0,
    needAttention: 0,
    highPerforming: 0,
    findings: 0,
    byRule: [],
    unreadable: 0,
    dataNotes: 0,
    muted: 0,
    ruleErrors: 0,
    ranked: 0,
  },
  campaigns: [],
  daily: [],
  patterns: [],
  experiments: [],
  money: null,
  restatement: null,
  unreadable: [],
  dataNotes: [],
};

/** The first report of one campaign, the documented example. */
export const first: Digest = {
  ...empty,
  overall: {
    response: { now: rate(35, 150), before: null },
    qualification: { now: rate(12, 35), before: null },
    conversion: { now: rate(12, 150), before: null },
    week: {
      messages: { now: 180, before: null },
      responses: { now: 28, before: null },
      qualified: { now: 8, before: null },
    },
  },
  findings: [
    finding('strong-response', 'ongoing', rows.enterprise, rate(35, 150)),
    finding('strong-qualification', 'ongoing', rows.enterprise, rate(12, 35)),
    finding('strong-conversion', 'ongoing', rows.enterprise, rate(12, 150)),
  ],
  counts: { ...empty.counts, campaigns: 1, highPerforming: 1, findings: 3 },
  campaigns: [
    campaign('Q4 Enterprise Outreach', { prospects: 150, answers: 35, qualified: 12 }, null, {
      id: 'campaign_123',
      newcomer: false,
      verdict: 'high-performing',
      responsesByDay: [6, 4],
    }),
  ],
  daily: [
    { date: '2024-01-19', messages: 30, responses: 6 },
    { date: '2024-01-20', messages: 25, responses: 4 },
  ],
};

/** Nothing new, nothing wrong, nothing sent. */
export const quiet: Digest = {
  ...typical,
  overall: {
    ...typical.overall,
    response: { now: rate(254, 1202), before: rate(254, 1202) },
    qualification: { now: rate(68, 254), before: rate(68, 254) },
    conversion: { now: rate(68, 1202), before: rate(68, 1202) },
    week: {
      messages: { now: 0, before: 932 },
      responses: { now: 0, before: 145 },
      qualified: { now: 0, before: 19 },
    },
  },
  findings: [],
  counts: { ...empty.counts, campaigns: 3, newcomers: 1 },
  campaigns: [rows.webinar, rows.health, rows.draft],
  daily: fortnight([0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]),
  patterns: [],
  unreadable: [],
  dataNotes: [],
};

/** Every campaign failed, and there are more of them than are shown. */
export const allUnreadable: Digest = {
  ...empty,
  counts: { ...empty.counts, unreadable: 27 },
  unreadable: Array.from({ length: limits.unreadable }, (_, index) => ({
    id: `campaign_${index}`,
    name: index % 3 === 0 ? null : `Campaign ${index}`,
    reason: 'the API answered 500 four times',
  })),
};

/** As much of everything as a digest may hold, named by `nameOf`, and more behind it. */
export function fullest(nameOf: (index: number) => string): Digest {
  const campaigns = Array.from({ length: limits.campaigns }, (_, index) =>
    campaign(
      nameOf(index),
      { prospects: 1500 + index, answers: 220 + index * 3, qualified: 60 + index },
      { prospects: 1400 + index, answers: 240 + index, qualified: 50 + index },
      {
        id: `campaign_${index}`,
        rank: { best: index + 1, worst: index + 900 },
        verdict: index < 20 ? 'attention' : 'high-performing',
        responsesByDay: Array.from({ length: limits.days }, (_unused, day) => (index * 7 + day * 13) % 29),
      },
    ),
  );
  const findings = campaigns
    .slice(0, limits.findings)
    .map((row) => finding('improve-targeting', 'new', row, rate(9, 61), beside('strong-response', rate(61, 180))));
  return {
    ...typical,
    findings,
    counts: {
      campaigns: 1000,
      newcomers: 0,
      unreadBefore: 0,
      needAttention: 320,
      highPerforming: 41,
      findings: 402,
      byRule: strengthsAndWeaknesses,
      unreadable: 61,
      dataNotes: 25,
      muted: 7,
      ruleErrors: 61,
      ranked: 1_000,
    },
    campaigns,
    unreadable: Array.from({ length: limits.unreadable }, (_, index) => ({
      id: `unread_${index}`,
      name: nameOf(index),
      reason: 'the API answered 500 four times, the last time with an empty body after 30 seconds',
    })),
    experiments: Array.from({ length: 4 }, (_, index) =>
      experimentOf(
        `Experiment ${index}`,
        Array.from({ length: 8 }, (_unused, variant) => nameOf(index * 8 + variant)),
      ),
    ),
    ruleErrors: Array.from({ length: limits.ruleErrors }, (_, index) => ({
      rule: 'a-rule-of-somebody-with-a-long-name',
      campaignId: `failed_${index}`,
      campaignName: nameOf(index),
      message: 'double() type error: cannot convert to double, and so on to the end of a long line of reasons',
    })),
    dataNotes: Array.from({ length: limits.dataNotes }, (_, index) => ({
      campaignId: 'c_102',
      campaignName: nameOf(index),
      doubt: 'rate',
      rate: 'conversion',
      reported: 12.34,
      computed: 11.11,
    })),
  };
}

/** What nobody should call a campaign, and somebody will. */
export const hostileNames: readonly string[] = [
  '<script>alert(1)</script>',
  '</td></tr></table><h1>Pay now</h1>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '` onfocus=alert(1) autofocus=`',
  '<!-- comment',
  '--> <b>out</b> <!--[if mso]>',
  ']]></style><style>*{display:none}',
  '{{secret}}',
  '{{{constructor}}}',
  '{{#each campaigns}}{{name}}{{/each}}',
  '__proto__',
  'constructor',
  '&lt;b&gt; & &amp; &#60;i&#62;',
  'Tom & Jerry <sales@example.com>',
  '\u202Egnp.exe\u202C',
  '\u2066\u2067\u2068left open',
  'zero\u200B\u200Bwidth\uFEFF and\u00ADsoft',
  'nul\u0000byte\u0007bell\u001B[31mred',
  'two\r\nBcc: everyone@example.com\r\n\r\nlines',
  'tab\tand\u2028line\u2029separators',
  'x'.repeat(10_000),
  '&'.repeat(10_000),
  '"'.repeat(80),
  '👨‍👩‍👧‍👦'.repeat(200),
  '🇩🇪 Start-ups 🚀',
  'شركات التقنية في الخليج',
  'חברות סייבר',
  '日本の製造業・中堅企業',
  `zalgo${'\u0301'.repeat(500)}`,
  '\uD800 lone surrogate \uDFFF',
  'href="javascript:alert(1)"',
  'https://bank.example@evil.example/',
  '   ',
  '',
];
