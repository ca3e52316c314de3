import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type Day, findPatterns, type Pattern } from '../src/insights/patterns.ts';
import { type Dice, diceFor } from '../src/mock/random.ts';
import { drawDays, drawUnrelatedDays, proportionate, type TrueDays, unrelated } from '../test/support/daily-series.ts';
import { median, report, reportAtLeast } from './measure.ts';

/**
 * How often daily patterns are found where there are none, and how often those that were planted. `--series` is how many
 * are simulated of each kind, four and eight weeks long, with 20, 100 and 500 messages on the busiest weekday.
 */
const { values } = parseArgs({ options: { series: { type: 'string', default: '1000' } } });
const series = Number(values.series);

interface Size {
  readonly weeks: number;
  readonly messages: number;
}

const sizes = [4, 8].flatMap((weeks) => [20, 100, 500].map((messages): Size => ({ weeks, messages })));

type Draw = (dice: Dice, days: Partial<TrueDays>) => readonly Day[];
type Test = (pattern: Pattern) => boolean;

const isPeak: Test = (pattern) => pattern.rule === 'peak-days' && pattern.outcome === 'found';
const isTuesday: Test = (pattern) => 'weekdays' in pattern && pattern.weekdays.join() === '2';
const isTiming: Test = (pattern) => pattern.rule === 'response-timing' && pattern.outcome === 'found';
const isVolume: Test = (pattern) => 'verdict' in pattern && pattern.verdict !== 'steady';
const isVerdict =
  (verdict: string): Test =>
  (pattern) =>
    'verdict' in pattern && pattern.verdict === verdict;
const isLag =
  (lagDays: number): Test =>
  (pattern) =>
    'lagDays' in pattern && pattern.lagDays === lagDays;

/** Percent of the series in which each is found. */
function shares(draw: Draw, days: Partial<TrueDays>, tests: readonly Test[]): readonly number[] {
  const counts = tests.map(() => 0);
  for (let seed = 0; seed < series; seed++) {
    const patterns = findPatterns(draw(diceFor(seed, 'daily patterns'), days));
    for (const [index, test] of tests.entries()) if (patterns.some(test)) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((count) => (100 * count) / series);
}

const cell = (share: number): string => share.toFixed(1).padStart(6);
const line = (what: string, cells: readonly number[]): void => console.log(what.padEnd(58), cells.map(cell).join(''));

function falseAlarms(pattern: string, draw: Draw, kinds: Readonly<Record<string, Partial<TrueDays>>>, test: Test) {
  const worst = Object.entries(kinds).map(([kind, days]) => {
    const cells = sizes.flatMap((size) => shares(draw, { ...size, ...days }, [test]));
    line(`${pattern}: ${kind}`, cells);
    return Math.max(...cells);
  });
  report(`series with a false ${pattern}, the worst kind and size`, Math.max(...worst), 1, ' %');
}

/** Of the last size, the largest, at least so many percent must be found. */
function detections(what: string, days: Partial<TrueDays>, test: Test, floor: number): void {
  const cells = sizes.flatMap((size) => shares(drawDays, { ...size, ...days }, [test]));
  line(what, cells);
  reportAtLeast(`${what}, eight weeks of 500`, cells.at(-1) ?? 0, floor, ' %');
}

const head = sizes.map(({ weeks, messages }) => `${weeks}w${messages}`.padStart(6)).join('');
console.log(`percent of ${series} series with nothing to find, where something was\n${''.padEnd(58)} ${head}`);
falseAlarms('peak', drawDays, proportionate, isPeak);
falseAlarms('volume', drawDays, proportionate, isVolume);
falseAlarms('timing', drawUnrelatedDays, unrelated, isTiming);

console.log(`\npercent of ${series} series in which the planted pattern was found\n${''.padEnd(58)} ${head}`);
const { 'answered over five days': late = {} } = proportionate;
detections('Tuesday answered half as often again', { answering: [1, 1.5, 1, 1, 1, 1, 1] }, isTuesday, 99);
detections('Tuesday answered twice as often', { answering: [1, 2, 1, 1, 1, 1, 1] }, isTuesday, 99);
detections('responses as many on busy days as on quiet ones', { power: 0 }, isVerdict('diminishing'), 80);
detections('the same, answered over five days', { ...late, power: 0 }, isVerdict('diminishing'), 80);
detections('responses by the square root of messages', { power: 0.5 }, isVerdict('diminishing'), 10);
detections('responses by the square of messages', { power: 2 }, isVerdict('rewarding'), 50);
detections('in proportion, very uneven days: steady', { spread: 0.9 }, isVerdict('steady'), 50);
detections('responses two days later', { delay: [0, 0, 1] }, isLag(2), 99);
detections('responses 20 % the same day, 60 % two days later', { delay: [0.2, 0.2, 0.6] }, isLag(2), 90);

console.log('\npercent of series called steady that are not');
for (const power of [0, 0.5, 2]) {
  const cells = sizes.flatMap((size) => shares(drawDays, { ...size, power }, [isVerdict('steady')]));
  line(`responses by the power ${power} of messages`, cells);
  report(`called steady by the power ${power}, the worst size`, Math.max(...cells), 5, ' %');
}

const rows = drawDays(diceFor(1, '10,000 days'), { weeks: 1_429 }).slice(0, 10_000);
const times = Array.from({ length: 15 }, () => {
  const start = performance.now();
  findPatterns(rows);
  return performance.now() - start;
});
console.log();
report('patterns of 10,000 days, of which eight weeks count', median(times), 50, ' ms');
