import type { Dice } from '../random.ts';
import type { Course, Funnel } from './funnel.ts';

/** All of a campaign but who it is. */
export interface Story extends Course {
  /** Days after the start of the world, 2026-08-03; negative: before it. The campaign answers from the next day on. */
  readonly createdOnDay: number;
  /** While outreach goes on. @default 'active' */
  readonly status?: string;
  /** The answers contradict themselves, within what openapi.yaml allows. */
  readonly contradictory?: true;
}

export interface Scenario {
  /** What it is for. */
  readonly purpose: string;
  readonly tell: (dice: Dice) => Story;
}

type Range = readonly [low: number, high: number];
type Shares = Readonly<Record<'response' | 'qualification' | 'disqualification' | 'closing', Range>>;

/**
 * Contacts keep up with uploads: the first list is worked off within seven weeks, and from then on the totals' rates
 * are nearly the funnel's shares.
 */
export function steadyFunnel(dice: Dice, shares: Shares): Funnel {
  const weeklyUpload = dice.whole(22, 40);
  return {
    firstUpload: Math.round(weeklyUpload * dice.between(2, 3.5)),
    weeklyUpload,
    contactsPerDay: weeklyUpload * 0.3,
    messagesPerContact: dice.between(2.2, 3.4),
    response: dice.between(...shares.response),
    qualification: dice.between(...shares.qualification),
    disqualification: dice.between(...shares.disqualification),
    closing: dice.between(...shares.closing),
  };
}

/** Neither strong nor low by the documented thresholds. */
const average: Shares = {
  response: [0.18, 0.195],
  qualification: [0.2, 0.25],
  disqualification: [0.3, 0.45],
  closing: [0.35, 0.45],
};

/** Old enough on the world's first day that its numbers tell the story by then. */
const established = (dice: Dice): number => -dice.whole(56, 98);

const steady =
  (shares: Partial<Shares>, rest?: Partial<Story>) =>
  (dice: Dice): Story => ({
    createdOnDay: established(dice),
    funnel: steadyFunnel(dice, { ...average, ...shares }),
    ...rest,
  });

/**
 * A response that moves every second week for 120 weeks. Totals are cumulative, so what moved and then stayed would soon
 * be averaged away; this way the total rate goes on moving, each week, until the summer of 2028.
 */
const everySecondWeek = (response: (step: number) => number): NonNullable<Course['changes']> =>
  Array.from({ length: 60 }, (_, step) => ({ atAge: 14 * (step + 1), response: response(step + 1) }));

/**
 * What a campaign can be asked to show. Numbers are drawn anew for each id and seed, and tell the story by the documented
 * thresholds (src/insights/thresholds.ts) from the world's first day to at least the end of 2027.
 */
export const scenarios = {
  'high-performing': {
    purpose:
      'All three documented strengths at once: response above 20 %, qualification above 30 %, conversion above 5 %',
    tell: steady({
      response: [0.28, 0.36],
      qualification: [0.4, 0.5],
      disqualification: [0.15, 0.25],
      closing: [0.4, 0.55],
    }),
  },
  average: {
    purpose: 'Neither a strength nor a weakness: what a campaign looks like when there is nothing to say about it',
    tell: steady({}),
  },
  'low-response': {
    purpose: 'Few people answer (below 10 %) although many were asked: advice to review the messages is due',
    tell: steady({ response: [0.05, 0.085] }),
  },
  'poor-targeting': {
    purpose: 'Many answer (above 20 %), but few of them qualify (below 15 %): advice to improve the targeting is due',
    tell: steady({ response: [0.3, 0.4], qualification: [0.06, 0.11], disqualification: [0.55, 0.7] }),
  },
  'weak-closing': {
    purpose: 'Many qualify (above 30 %), but few of them are won (below 25 %): advice to enhance the follow-up is due',
    tell: steady({ qualification: [0.4, 0.5], closing: [0.08, 0.15] }),
  },
  declining: {
    purpose: 'The response rate goes on falling: for trends, arrows and alarms that compare stored weeks',
    tell(dice) {
      const story = steady({ response: [0.42, 0.5] })(dice);
      const { response } = story.funnel;
      return { ...story, changes: everySecondWeek((step) => response * 0.92 ** step) };
    },
  },
  improving: {
    purpose: 'The response rate goes on rising: for trends that are good news',
    tell(dice) {
      const story = steady({ response: [0.04, 0.07] })(dice);
      const { response } = story.funnel;
      const rise = dice.between(0.5, 0.6);
      return { ...story, changes: everySecondWeek((step) => response + rise * (1 - 0.97 ** step)) };
    },
  },
  early: {
    purpose: 'A pilot with a sample too small to judge by: fewer than 50 prospects, however late it is',
    // One list, worked off a prospect at a time: created later it would be younger, but unknown on earlier dates.
    tell: (dice) => ({
      createdOnDay: -dice.whole(1, 6),
      funnel: {
        ...steadyFunnel(dice, { ...average, response: [0.12, 0.18] }),
        firstUpload: dice.whole(18, 36),
        weeklyUpload: 0,
        contactsPerDay: dice.between(0.12, 0.2),
      },
    }),
  },
  'brand-new': {
    purpose: 'Waits for its prospects: every count is 0 and every rate null, for empty states and divisions by zero',
    tell: (dice) => ({
      createdOnDay: -dice.whole(1, 13),
      funnel: {
        firstUpload: 0,
        weeklyUpload: 0,
        contactsPerDay: 0,
        messagesPerContact: 1,
        response: 0,
        qualification: 0,
        disqualification: 0,
        closing: 0,
      },
    }),
  },
  paused: {
    purpose: 'Stopped half-way with prospects still waiting: totals stand still, and nothing should nag about it',
    tell(dice) {
      const funnel = steadyFunnel(dice, { ...average, response: [0.215, 0.225] });
      const { weeklyUpload } = funnel;
      return {
        createdOnDay: established(dice),
        // A longer list than there is time for, so that some prospects are pending for good.
        funnel: { ...funnel, firstUpload: 4 * weeklyUpload, contactsPerDay: weeklyUpload * 0.24 },
        stop: { atAge: dice.whole(35, 49), as: 'paused' },
      };
    },
  },
  completed: {
    purpose:
      'Everybody on its list was contacted and it ended: for archives, and for leaving it out of current figures',
    tell: (dice) => ({
      createdOnDay: established(dice),
      funnel: {
        ...steadyFunnel(dice, average),
        firstUpload: dice.whole(180, 300),
        weeklyUpload: 0,
        contactsPerDay: dice.between(12, 16),
      },
      stop: { atAge: dice.whole(49, 56), as: 'completed' },
    }),
  },
  'quiet-week': {
    purpose: 'Active, but nothing at all happened in the last seven days: for charts of zeros and "no activity" texts',
    // Its only list ran out in the winter before, and what was to come of it has come.
    tell: (dice) => ({
      createdOnDay: -dice.whole(240, 270),
      funnel: {
        ...steadyFunnel(dice, average),
        firstUpload: dice.whole(150, 260),
        weeklyUpload: 0,
        contactsPerDay: dice.between(14, 20),
      },
    }),
  },
  inconsistent: {
    purpose:
      'Valid answers that contradict themselves (more answers than prospects, rates and sums that do not follow): for checks that do not trust the API',
    tell: steady({}, { contradictory: true }),
  },
  'unknown-status': {
    purpose:
      'A status that the document does not name: it is an open set, and an unknown one must be shown, not refused',
    tell: steady({}, { status: 'under_review' }),
  },
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios) as readonly ScenarioName[];
