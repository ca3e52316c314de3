import type { CampaignHistory } from '../../src/insights/facts.ts';
import type { Dice } from '../../src/mock/random.ts';
import { type Course, simulateReport, steadyCourse, type TestedFinding } from './simulated-reports.ts';

/** A true change of stated size in one campaign, `planted`, among 19 in which nothing changes. */
export interface Planted {
  readonly what: string;
  readonly rule: string;
  readonly histories: (dice: Dice) => readonly CampaignHistory[];
}

/** Of all that did not change. */
const response = 0.2;
const stored = 12;

const fell = (messages: number, to: number): Planted => ({
  what: `20 to ${Math.round(100 * to)} per 100 messages since last week, ${messages} messages a week`,
  rule: 'response-fell',
  histories: among({
    past: { messages: 10 * messages, response },
    weeks: weeksOf((week) => ({ messages, response: week === stored - 1 ? to : response })),
  }),
});

const below = (prospects: number, points: number): Planted => {
  const stretch = (messages: number) => ({ messages, response: response - points / 100 });
  const messages = prospects / 15;
  return {
    what: `${points} points below the team, ${prospects} prospects`,
    rule: 'below-team',
    histories: among({ past: stretch(prospects - stored * messages), weeks: weeksOf(() => stretch(messages)) }),
  };
};

const shifted = (messages: number, points: number): Planted => ({
  what: `${points} points lower for 6 of 12 weeks, ${messages} messages a week`,
  rule: 'level-down',
  histories: among({
    past: { messages: 10 * messages, response },
    weeks: weeksOf((week) => ({ messages, response: week < stored / 2 ? response : response - points / 100 })),
  }),
});

export const planted: readonly Planted[] = [
  ...[50, 100, 200, 400].map((messages) => fell(messages, 0.12)),
  ...[5, 10].flatMap((points) => [150, 300, 600].map((prospects) => below(prospects, points))),
  ...[5, 8].flatMap((points) => [50, 100, 200].map((messages) => shifted(messages, points))),
];

/** An effect that nobody should miss: 20 to 5 at 300 messages a week. */
export const strong: Planted = fell(300, 0.05);

const id = 'planted';

export function isPlanted(rule: string): (finding: TestedFinding) => boolean {
  return (finding) => finding.rule === rule && finding.campaignId === id;
}

function weeksOf(week: (index: number) => Course['weeks'][number]): Course['weeks'] {
  return Array.from({ length: stored }, (_, index) => week(index));
}

function among(course: Omit<Course, 'id'>): Planted['histories'] {
  return (dice) => {
    const others = Array.from({ length: 19 }, (_, index) =>
      steadyCourse(dice, `campaign_${index}`, { stored, response, messages: dice.between(50, 300) }),
    );
    return simulateReport(dice, [{ id, ...course }, ...others]);
  };
}
