import { performance } from 'node:perf_hooks';
import { type CampaignHistory, type Facts, factsOf } from '../src/insights/facts.ts';
import { judge } from '../src/insights/judge.ts';
import { isProblem, parseCondition } from '../src/insights/language/expression.ts';
import { addTotals, noTotals } from '../src/insights/rates.ts';
import { compiledRules } from '../src/insights/rules/compiled-rules.ts';
import { compileRule, isRule, type Rule } from '../src/insights/rules/rule.ts';
import { defaultThresholds } from '../src/insights/thresholds.ts';
import { createWorld } from '../src/mock/world/world.ts';
import { hostileExpressions } from '../test/support/hostile-expressions.ts';
import { median, report } from './measure.ts';
import { requirePeer } from './peers.ts';
import { type Condition, generatedRules, ownConditions, type Values, type Written } from './rules-by-hand.ts';

// First, before there is much to collect as garbage.
const runs = 20;
const refusals = Object.entries(hostileExpressions).map(([what, source]) => {
  const refuse = (): number => {
    const start = performance.now();
    const refused = parseCondition(source);
    const taken = performance.now() - start;
    if (!isProblem(refused)) throw new Error(`${what} is not refused`);
    return taken;
  };
  const first = refuse();
  // Another program may take the core for some milliseconds, but hardly in each of three attempts.
  const attempts = Array.from({ length: 3 }, () => Array.from({ length: runs }, refuse));
  const worst = Math.min(...attempts.map((taken) => Math.max(...taken)));
  return { what, first, worst, median: median(attempts.flat()) };
});
console.log(`hostile expressions: ms to refuse each the first time, then the worst of ${runs} and the median`);
console.table(
  Object.fromEntries(
    refusals.map(({ what, first, worst, median }) => [
      what,
      { first: first.toFixed(2), worst: worst.toFixed(2), median: median.toFixed(3) },
    ]),
  ),
);
report('the worst of all', Math.max(...refusals.map(({ worst }) => worst)), 10, ' ms');

/**
 * 50 rules asked about 10,000 campaigns of the mock's world with the week before, on one core. The peers: the same
 * conditions written by hand, without what rules add to them (grades, evidence, tests); and json-rules-engine with those
 * ten that it can say, about a twentieth of the campaigns.
 */
const campaigns = 10_000;
const rounds = 7;

const [now, before] = ['2026-11-23', '2026-11-16'].map((date) => ({
  date,
  world: createWorld({ seed: 1, campaigns: [], now: new Date(`${date}T06:00:00Z`), open: true }),
}));
const histories = Array.from({ length: campaigns }, (_, index): CampaignHistory => {
  const [numbers, numbersBefore] = [now, before].map((report) => report?.world.analytics(`campaign_${index}`));
  if (!now || !before || !numbers) throw new Error(`the world has no campaign_${index}`);
  return { date: now.date, numbers, earlier: [{ date: before.date, numbers: numbersBefore ?? 'absent' }] };
});
const team = histories.map(({ numbers }) => numbers.metrics).reduce(addTotals, noTotals);
const factsOfAll = (): readonly Facts[] => histories.map((history) => factsOf(history, team, defaultThresholds));

const compiled = generatedRules.map((written, index) => ({ ...written, rule: compile(written, `rule-${index}`) }));
const rules: readonly Rule[] = [...compiledRules(), ...compiled.map(({ rule }) => rule)];
const byHand: readonly Condition[] = [
  ...compiledRules().map(({ id }) => ownConditions[id] ?? (() => false)),
  ...generatedRules.map(({ byHand }) => byHand),
];

function compile({ when, unless, sample }: Written, id: string): Rule {
  const advice = 'Only {{last7Days.messages}} messages went out.';
  const rule = compileRule({ id, title: id, severity: 'info', when, unless, sample, advice });
  if (!isRule(rule)) throw new Error(`${when}: ${rule[0].message}`);
  return rule;
}

interface Engine {
  addRule(rule: { readonly conditions: object; readonly event: { readonly type: string } }): void;
  run(facts: object): Promise<{ readonly events: readonly object[] }>;
}
const { Engine: RulesEngine } = requirePeer<{ Engine: new () => Engine }>('json-rules-engine', '7.3.1');
const engine = new RulesEngine();
const sayable = compiled.filter(({ engine: conditions }) => conditions !== undefined);
for (const { rule, engine: conditions = {} } of sayable) engine.addRule({ conditions, event: { type: rule.id } });
const sayableRules = sayable.map(({ rule }) => rule);

const facts = factsOfAll();
const some = facts.slice(0, campaigns / 20);
const valuesOf = ({ context }: Facts): Values => context as unknown as Values;
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Each returns how many findings there are, by which they are compared. */
const sides = {
  facts: () => factsOfAll().length,
  judge: () => sum(facts.map((each) => judge(rules, each).findings.length)),
  'by hand': () => sum(facts.map(valuesOf).map((values) => byHand.filter((fires) => fires(values)).length)),
  ten: () => sum(some.map((each) => judge(sayableRules, each).findings.length)),
  'json-rules-engine': async () =>
    sum((await Promise.all(some.map(({ context }) => engine.run(context)))).map(({ events }) => events.length)),
};
const times: Record<string, number[]> = {};
const findings: Record<string, number> = {};
for (let round = 0; round <= rounds; round++) {
  for (const [name, side] of Object.entries(sides)) {
    const start = performance.now();
    findings[name] = await side();
    // The first round warms up.
    if (round > 0) times[name] = [...(times[name] ?? []), performance.now() - start];
    else times[name] = [];
  }
}
if (findings.judge !== findings['by hand'] || findings.ten !== findings['json-rules-engine']) {
  throw new Error(`the peers disagree: ${JSON.stringify(findings)}`);
}
const ms = (side: keyof typeof sides): number => median(times[side] ?? []);
const perRule = (side: keyof typeof sides, asked: number): string => `${((1_000 * ms(side)) / asked).toFixed(2)} µs`;
console.log(
  `${rules.length} rules × ${campaigns} campaigns, ${findings.judge} findings; ms, and µs a rule and campaign`,
);
console.table({
  'factsOf()': { ms: ms('facts').toFixed(0) },
  'judge()': { ms: ms('judge').toFixed(0), each: perRule('judge', rules.length * campaigns) },
  'the conditions by hand': { ms: ms('by hand').toFixed(0), each: perRule('by hand', rules.length * campaigns) },
  'judge(), ten rules, 500 campaigns': { ms: ms('ten').toFixed(1), each: perRule('ten', 10 * some.length) },
  'json-rules-engine, the same': {
    ms: ms('json-rules-engine').toFixed(1),
    each: perRule('json-rules-engine', 10 * some.length),
  },
});
report('judge()', ms('judge') / 1_000, 1, ' s');
report('factsOf() and judge()', (ms('facts') + ms('judge')) / 1_000, 1.2, ' s');
report('judge() ÷ the conditions by hand', ms('judge') / ms('by hand'), 40);
report('judge() ÷ json-rules-engine', ms('ten') / ms('json-rules-engine'), 0.1);
