import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mock } from '../../../src/mock/index.ts';
import { type End, type Installation, install } from './installation.ts';
import { readStore } from './store-content.ts';
import { beginsAt, resumesAt, type Story } from './stories.ts';
import { type Outcome, violations } from './violations.ts';

/** A story undisturbed: what it leads to, and by which points, in their order. */
export interface CleanRun {
  readonly story: Story;
  readonly outcome: Outcome;
  readonly points: readonly string[];
}

export interface Kill {
  readonly run: CleanRun;
  readonly side: 'before' | 'after';
  readonly point: string;
  /** The point that comes by before it. */
  readonly previous: string;
}

export async function runClean(story: Story, mock: Mock): Promise<CleanRun> {
  await using house = await install(story, mock);
  const pointsFile = join(dirname(house.storePath), 'points');
  const first = await house.run(story.command, { NOW: beginsAt, POINTS_FILE: pointsFile });
  const end = await goOn(house, story, story.later, first);
  return {
    story,
    outcome: await outcomeOf(house, end),
    points: readFileSync(pointsFile, 'utf8').trimEnd().split('\n'),
  };
}

/** Starts the daemon at these instants, one after the other, and says how the last one ended. */
async function goOn(house: Installation, story: Story, instants: readonly string[] = [], before: End): Promise<End> {
  let end = before;
  for (const NOW of instants) end = await house.run(daemonOf(story), { NOW });
  return end;
}

/** With its pages, where the story is about those. */
function daemonOf({ command }: Story): readonly string[] {
  return command[0] === 'start' ? command : ['start'];
}

/** Before and after each of the points. */
export function killsOf(run: CleanRun): readonly Kill[] {
  return run.points.flatMap((point, place) => {
    const previous = run.points[place - 1] ?? '';
    return (['before', 'after'] as const).map((side) => ({ run, side, point, previous }));
  });
}

/** Kills the story there, lets the daemon go on, and says which promises that broke. */
export async function brokenBy(
  { run: { story, outcome: undisturbed }, side, point }: Kill,
  mock: Mock,
): Promise<readonly string[]> {
  const place = `${side} ${point}`;
  await using house = await install(story, mock);
  const killed = await house.run(story.command, { NOW: beginsAt, KILL_AT: place });
  if (killed.signal !== 'SIGKILL') return [`${story.name}, ${place}: never came to it`];
  const wreck = { calls: await house.calls(), store: readStore(house.storePath) };
  const end = await goOn(house, story, [resumesAt, ...(story.later ?? [])], killed);
  const outcome = await outcomeOf(house, end);
  return violations(story, undisturbed, wreck, outcome).map((broken) => `${story.name}, ${place}: ${broken}`);
}

async function outcomeOf(house: Installation, end: End): Promise<Outcome> {
  return { end, accepted: await house.accepted(), calls: await house.calls(), store: readStore(house.storePath) };
}
