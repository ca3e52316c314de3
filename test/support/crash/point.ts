import { appendFileSync } from 'node:fs';

/**
 * - `KILL_AT`, such as `before commit freeze < compose:1`: that point's first time. Without it the process runs through.
 * - `POINTS_FILE`: where each point is written as it comes by, one a line.
 */
const { KILL_AT, POINTS_FILE } = process.env;

const times = new Map<string, number>();

/** Does what comes by under this name; where it is told to, the process ends (SIGKILL) before or after it. */
export function point<Result>(name: string, act: () => Result): Result {
  const time = (times.get(name) ?? 0) + 1;
  times.set(name, time);
  if (POINTS_FILE) appendFileSync(POINTS_FILE, `${name}:${time}\n`);
  killAt(`before ${name}:${time}`);
  const result = act();
  killAt(`after ${name}:${time}`);
  return result;
}

function killAt(place: string): void {
  if (place === KILL_AT) process.kill(process.pid, 'SIGKILL');
}
