import { CampaignAssessor, type Judging } from '../../src/insights/assessor.ts';
import { type CampaignHistory, factsOf, isRead } from '../../src/insights/facts.ts';
import type { Finding } from '../../src/insights/finding.ts';
import { judge } from '../../src/insights/judge.ts';
import { addTotals, noTotals, type Totals, type Week } from '../../src/insights/rates.ts';
import { compiledRules } from '../../src/insights/rules/compiled-rules.ts';
import { defaultThresholds } from '../../src/insights/thresholds.ts';
import type { Dice } from '../../src/mock/random.ts';
import { monday, numbersOf } from '../insights/history.ts';

/** A stretch of a campaign: what it sends, and the true share (0–1) of the messages that are answered. */
export interface Stretch {
  readonly messages: number;
  readonly response: number;
}

/** A campaign's true course: all before the first stored week, then the weeks, oldest first. */
export interface Course {
  readonly id: string;
  readonly past: Stretch;
  readonly weeks: readonly Stretch[];
}

/** Of the answers. No tested rule asks for it. */
const qualification = 0.25;

/**
 * The campaigns of one report. Each prospect gets one message, so that answers are binomial in messages and in prospects
 * alike, and the tests as exact as they can be: with more messages for each they are more cautious.
 */
export function simulateReport(dice: Dice, courses: readonly Course[]): readonly CampaignHistory[] {
  return courses.map(({ id, past, weeks }) => {
    let sum = draw(dice, past);
    const reports = weeks.map((stretch, index) => {
      const week = draw(dice, stretch);
      sum = added(sum, week);
      const { messages, responses: answers, qualified } = sum;
      const numbers = numbersOf({ id, prospects: messages, messages, answers, qualified, week });
      return { date: monday(weeks.length - 1 - index), numbers };
    });
    const [newest, ...earlier] = reports.toReversed();
    if (!newest) throw new Error(`${id} has no week`);
    return { ...newest, earlier };
  });
}

/** 5 to 60 campaigns of one and the same share, stored for 2 to 12 weeks, in which nothing changes. */
export function nullCourses(dice: Dice, [fewest, most]: readonly [number, number]): readonly Course[] {
  const response = dice.between(0.05, 0.35);
  const stored = dice.whole(2, 12);
  return Array.from({ length: dice.whole(5, 60) }, (_, index) =>
    steadyCourse(dice, `campaign_${index}`, {
      stored,
      response,
      messages: fewest * (most / fewest) ** dice.between(0, 1),
    }),
  );
}

/** A campaign that sends up to half more or less than this each week, and did so for up to half a year before. */
export function steadyCourse(
  dice: Dice,
  id: string,
  { stored, response, messages }: Stretch & { readonly stored: number },
): Course {
  const stretch = (weeks: number): Stretch => ({ messages: Math.round(messages * weeks), response });
  return {
    id,
    past: stretch(dice.between(0, 26)),
    weeks: Array.from({ length: stored }, () => stretch(dice.between(0.5, 1.5))),
  };
}

/** What is asked of all simulated reports: a low rate is no excuse of `below-team`. */
export const asked = {
  rules: compiledRules(),
  thresholds: { ...defaultThresholds, lowResponse: 0 },
  falseDiscoveryRate: 0.05,
  confirmedOnly: false,
  mutes: [],
} as const;

export const testedRules: readonly string[] = asked.rules.filter(({ tested }) => tested).map(({ id }) => id);

export type TestedFinding = Pick<Finding, 'rule' | 'campaignId'>;

/** The tested findings that a report tells. */
export function testedFindings(histories: readonly CampaignHistory[]): readonly TestedFinding[] {
  const assessor = new CampaignAssessor(judgingOf(histories));
  return histories
    .map((history) => assessor.add(history))
    .flatMap((ask) => ask().findings)
    .filter(({ rule, state }) => testedRules.includes(rule) && state !== 'resolved');
}

/** Those that it would tell if each test had the rate for itself. */
export function uncorrectedFindings(histories: readonly CampaignHistory[]): readonly TestedFinding[] {
  const { rules, thresholds, team, falseDiscoveryRate } = judgingOf(histories);
  return histories
    .flatMap((history) => judge(rules, factsOf(history, team, thresholds)).findings)
    .flatMap(({ finding, pValue }) => (pValue !== null && pValue <= falseDiscoveryRate ? [finding] : []));
}

function judgingOf(histories: readonly CampaignHistory[]): Judging {
  const before = histories.map(({ earlier: [previous] }) => previous);
  return {
    ...asked,
    date: monday(),
    team: pool(histories.map(({ numbers }) => numbers.metrics)),
    teamBefore: pool(before.flatMap((previous) => (previous && isRead(previous) ? [previous.numbers.metrics] : []))),
  };
}

function pool(all: readonly Totals[]): Totals {
  return all.reduce(addTotals, noTotals);
}

function draw(dice: Dice, { messages, response }: Stretch): Week {
  const responses = binomial(dice, messages, response);
  return { messages, responses, qualified: binomial(dice, responses, qualification) };
}

/** How many of so many succeed: what lies between two successes is geometric, so it takes one logarithm for each. */
function binomial(dice: Dice, trials: number, share: number): number {
  const failure = Math.log1p(-share);
  const gap = (): number => Math.floor(Math.log(dice.between(0, 1)) / failure);
  let successes = 0;
  for (let at = gap(); at < trials; at += 1 + gap()) successes++;
  return successes;
}

function added(sum: Week, week: Week): Week {
  return {
    messages: sum.messages + week.messages,
    responses: sum.responses + week.responses,
    qualified: sum.qualified + week.qualified,
  };
}
