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

/** Steady for a year by then: what is still on its way, such as deals, hardly lowers rates that are close to a threshold. */
const longStanding =
  (shares: Partial<Shares>) =>
  (dice: Dice): Story => ({ ...steady(shares)(dice), createdOnDay: -dice.whole(350, 400) });

/**
 * A response that moves every second week for 120 weeks. Totals are cumulative, so what moved and then stayed would soon
 * be averaged away; this way the total rate goes on moving, each week, until the summer of 2028.
 */
const everySecondWeek = (response: (step: number) => number): NonNullable<Course['changes']> =>
  Array.from({ length: 60 }, (_, step) => ({ atAge: 14 * (step + 1), response: response(step + 1) }));

type Week = Pick<Funnel, 'response' | 'messagesPerContact'>;

const week = (response: number, messagesPerContact = 1.3): Week => ({ response, messagesPerContact });
const six = (each: Week): readonly Week[] => Array.from({ length: 6 }, () => each);

/**
 * Weeks that come again and again in this order until the summer of 2028, the first of them on 2026-08-03. All prospects
 * of a week are contacted on its Monday, since answers take days. A sixth of them comes in the week after even so: a bad
 * week with as few messages as the good one before it would fail to show, once in a thousand.
 */
const recurring =
  (weeks: readonly Week[], prospectsPerWeek: Range = [160, 200]) =>
  (dice: Dice): Story => {
    const age = weeks.length * Math.round(dice.between(26, 38) / weeks.length);
    const weeklyUpload = dice.whole(...prospectsPerWeek);
    return {
      createdOnDay: -7 * age,
      funnel: {
        ...steadyFunnel(dice, average),
        firstUpload: weeklyUpload,
        weeklyUpload,
        contactsPerDay: 3 * weeklyUpload,
      },
      changes: Array.from({ length: 140 }, (_, i) => ({ atAge: 7 * i, ...weeks[i % weeks.length] })),
    };
  };

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
  'nearly-strong': {
    purpose: 'Qualification (27 to 30 %) and conversion (4.3 to 5 %) just below a strength: praise is not due',
    tell: longStanding({ response: [0.16, 0.167], qualification: [0.28, 0.295] }),
  },
  'nearly-low-response': {
    purpose:
      'A small list with a response of 15 to 18 %: less than others get, but neither low nor more than chance explains',
    tell(dice) {
      const { funnel, ...story } = longStanding({ response: [0.167, 0.174] })(dice);
      return { ...story, funnel: { ...funnel, firstUpload: 80, weeklyUpload: 1, contactsPerDay: 4 } };
    },
  },
  'nearly-poor-targeting': {
    purpose: 'Many answer (above 20 %), and just enough of them qualify (15 to 18 %): no advice on targeting is due',
    tell: longStanding({ response: [0.215, 0.25], qualification: [0.162, 0.178] }),
  },
  'nearly-weak-closing': {
    purpose: 'Many qualify (above 30 %), and just enough of them are won (25 to 30 %): no advice on follow-up is due',
    tell: longStanding({ qualification: [0.4, 0.5], closing: [0.28, 0.3] }),
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
  'see-saw': {
    purpose: 'Two good weeks, two bad ones, and so on: falls and rises of the weekly response that no chance explains',
    tell: recurring([week(0.01, 4), week(0.36), week(0.36), week(0.01, 4)]),
  },
  'gentle-sway': {
    purpose: 'The rhythm of see-saw, but few answers a week and little between good and bad: what chance explains',
    tell: recurring([week(0.16, 4), week(0.21, 4), week(0.21, 4), week(0.16, 4)], [19, 21]),
  },
  'level-shift': {
    purpose: 'Six weeks of low response, six of high, and so on: for shifts of the level in twelve stored weeks',
    tell: recurring([...six(week(0.09)), ...six(week(0.29))]),
  },
  'falling-streak': {
    purpose: 'The weekly response falls three weeks in a row and rises for two, and so on: for streaks',
    tell: recurring([week(0.01, 4), week(0.25), week(0.46), week(0.15, 2), week(0.04, 3)]),
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
