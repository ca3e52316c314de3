import { availableParallelism } from 'node:os';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { brokenBy, type Kill, killsOf, runClean } from '../support/crash/matrix.ts';
import { beginsAt, campaigns, stories } from '../support/crash/stories.ts';
import { turns } from '../support/turns.ts';

/** `npm run test:crash` kills at every point; `npm test` at one of each case. */
const isComplete = process.env.CRASH === 'all';

const mock = await startMock({ now: new Date(beginsAt), campaigns });
afterAll(() => mock.close());

const told = isComplete ? stories : stories.slice(0, 1);
const runs = await Promise.all(told.map((story) => runClean(story, mock)));
const kills = runs.flatMap(killsOf);
const inTurn = turns(availableParallelism() + 1);

/** The first case that a kill is of is its own. */
const cases: readonly (readonly [title: string, isOf: (kill: Kill) => boolean])[] = [
  [
    'O04 in a migration, or when the file is made: what the older version left behind is gone on with',
    ({ point }) => /^commit .*(migrate|openDatabase)/.test(point),
  ],
  [
    'R01 between an answer and its commit: what was under way is asked again, once',
    ({ side, point }) =>
      /^HTTP GET \S*\/campaigns\/\S+ answered/.test(point) ||
      (side === 'before' && /^commit storeSnapshot/.test(point)),
  ],
  ['R02 after the commit of an answer: it is not asked again', ({ point }) => /^commit storeSnapshot/.test(point)],
  [
    'D06 between 250 and its commit: the mail is unknown, and not sent again',
    ({ side, point, previous }) =>
      /^SMTP final dot answered/.test(point) || (side === 'before' && /^SMTP final dot answered/.test(previous)),
  ],
  [
    'D13 at a later recipient: those before get nothing again, and those after get theirs',
    ({ point }) => /^SMTP RCPT \w+:([2-9]|\d\d)/.test(point),
  ],
  [
    'D05 at any other point of sending: each mail is accepted once, or said to be unknown',
    ({ point }) => /^SMTP|^commit moveDeliveries/.test(point),
  ],
  [
    'S14 at a step of a slot: it is gone on with, and ends as it would have',
    ({ run, point }) => run.story.isScheduled && /^commit .*[sS]lot/.test(point),
  ],
  ['at any other point: nothing is lost, and nothing comes twice', () => true],
];

describe('points', () => {
  test('are every commit and every phase on the network, each with a name of its own', () => {
    for (const { points } of runs) expect(new Set(points).size).toBe(points.length);
    expect(runs.flatMap(({ points }) => points).length).toBeGreaterThanOrEqual(40);
    expect(kills.filter(({ point }) => !/^(commit \w|SMTP \w|HTTP GET \/)/.test(point))).toEqual([]);
  });

  test('lie on runs that do all there is to do', () => {
    for (const { outcome } of runs) {
      expect(outcome.end.code).toBe(0);
      expect(new Set(outcome.store.deliveries.map(({ slot }) => slot)).size).toBeGreaterThan(0);
    }
    for (const { story, outcome } of runs)
      expect([story.name, outcome.accepted.length]).toEqual([story.name, story.accepts]);
  });
});

describe('a process that is killed', () => {
  test.concurrent.each(cases)('%s', { timeout: 1_200_000 }, async (_, isOf) => {
    const all = kills.filter((kill) => cases.find(([, isOfCase]) => isOfCase(kill))?.[1] === isOf);
    expect(all).not.toEqual([]);
    const chosen = isComplete ? all : fc.sample(fc.constantFrom(...all), 1);
    const broken = await Promise.all(chosen.map((kill) => inTurn(() => brokenBy(kill, mock))));
    expect(broken.flat()).toEqual([]);
  });
});
