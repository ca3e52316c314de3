import { parseArgs } from 'node:util';
import type { CampaignHistory } from '../src/insights/facts.ts';
import { wilsonInterval } from '../src/insights/statistics/interval.ts';
import { type Dice, diceFor } from '../src/mock/random.ts';
import { createWorld } from '../src/mock/world/world.ts';
import { monday } from '../test/insights/history.ts';
import { isPlanted, planted } from '../test/support/planted-effects.ts';
import {
  type Course,
  nullCourses,
  simulateReport,
  type TestedFinding,
  testedFindings,
  testedRules,
  uncorrectedFindings,
} from '../test/support/simulated-reports.ts';
import { report } from './measure.ts';

/**
 * How often a report of weeks in which nothing changed says that something did, against the rate that is configured for
 * it; and how often it finds a change of stated size. `--reports` is how many of each are simulated.
 */
const { values } = parseArgs({ options: { reports: { type: 'string', default: '1000' } } });
const reports = Number(values.reports);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function shareOf(count: number, of: number): string {
  const interval = wilsonInterval({ numerator: count, denominator: of });
  return `${percent(count / of)} (${percent(interval?.low ?? 0)} to ${percent(interval?.high ?? 1)})`;
}

/** Prints how many of the reports have a false finding, which all of theirs are; returns the share in percent. */
function cryWolf(what: string, histories: (index: number) => readonly CampaignHistory[]): number {
  const told: (readonly TestedFinding[])[] = [];
  const uncorrected: (readonly TestedFinding[])[] = [];
  let campaigns = 0;
  for (let index = 0; index < reports; index++) {
    const all = histories(index);
    campaigns += all.length;
    told.push(testedFindings(all));
    uncorrected.push(uncorrectedFindings(all));
  }
  const having = (found: typeof told, rules: readonly string[]): number =>
    found.filter((findings) => findings.some(({ rule }) => rules.includes(rule))).length;
  console.log(`\n${what}: ${reports} reports, ${campaigns} campaigns. Reports with a false finding (95 % interval):`);
  const rows = [...testedRules.map((rule) => [rule, [rule]] as const), ['any', testedRules] as const];
  console.table(
    Object.fromEntries(
      rows.map(([row, rules]) => [
        row,
        {
          'as reported': shareOf(having(told, rules), reports),
          'each test by itself': shareOf(having(uncorrected, rules), reports),
        },
      ]),
    ),
  );
  return (100 * having(told, testedRules)) / reports;
}

/** The mock's steady campaigns as a weekly report would have stored them. */
function mockReports(): (index: number) => readonly CampaignHistory[] {
  const [campaigns, stored] = [20, 12];
  const worlds = Array.from({ length: stored }, (_, weeks) => {
    const date = monday(weeks);
    const now = new Date(`${date}T06:00:00Z`);
    return { date, world: createWorld({ seed: 1, campaigns: [], now, open: true, mostStrangers: campaigns }) };
  });
  return (report) =>
    Array.from({ length: campaigns }, (_, index) => {
      const id = `campaign_average_${report * campaigns + index}`;
      const [newest, ...earlier] = worlds.flatMap(({ date, world }) => {
        const numbers = world.analytics(id);
        return numbers ? [{ date, numbers }] : [];
      });
      if (!newest) throw new Error(`the world has no ${id}`);
      return { ...newest, earlier };
    });
}

/** Weeks that differ by more than chance: the true share of each is up to this much (0–1) of itself more or less. */
function swaying(dice: Dice, courses: readonly Course[], sway: number): readonly Course[] {
  return courses.map((course) => ({
    ...course,
    weeks: course.weeks.map((week) => ({ ...week, response: week.response * (1 + dice.between(-sway, sway)) })),
  }));
}

const ceiling = 5;
const small = [20, 600] as const;
const large = [1_000, 10_000] as const;
for (const [fewest, most] of [small, large]) {
  const what = `${fewest} to ${most} messages a week`;
  const share = cryWolf(`null weeks, ${what}`, (index) => {
    const dice = diceFor(1, `${what} ${index}`);
    return simulateReport(dice, nullCourses(dice, [fewest, most]));
  });
  report(`reports with a false finding, ${what}`, share, ceiling, ' %');
}
report('the same of the mock’s campaigns', cryWolf('the mock’s average campaigns', mockReports()), ceiling, ' %');
// No ceiling: such a week did differ, though nobody changed anything.
for (const sway of [0.1, 0.2, 0.4]) {
  const what = `weeks whose true share sways by ±${100 * sway} % of itself`;
  cryWolf(what, (index) => {
    const dice = diceFor(1, `${what} ${index}`);
    return simulateReport(dice, swaying(dice, nullCourses(dice, small), sway));
  });
}

console.log(`\nOne campaign of 20 has changed. Of ${reports} reports, those that say so (95 % interval):`);
console.table(
  Object.fromEntries(
    planted.map(({ what, rule, histories }) => {
      const all = Array.from({ length: reports }, (_, index) => histories(diceFor(1, `${what} ${index}`)));
      const found = (find: typeof testedFindings): string =>
        shareOf(all.filter((report) => find(report).some(isPlanted(rule))).length, reports);
      return [what, { rule, 'as reported': found(testedFindings), 'each test by itself': found(uncorrectedFindings) }];
    }),
  ),
);
