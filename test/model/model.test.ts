import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { tell } from '../support/model/commands.ts';
import { type Exploration, type Explored, explore } from '../support/model/explore.ts';
import { sabotages } from '../support/model/sabotage.ts';

const { MODEL, MODEL_SEED, MODEL_PATH, FC_SEED } = process.env;

/**
 * `npm run test:model` lives 2,000 lives, others each time, so that it comes to know more with every run; `npm test` lives a few,
 * always the same, so that no change fails by a life that was broken before it.
 */
const isComplete = MODEL === 'all';
const fixedSeed = Number(FC_SEED ?? 20261123);
const seed = Number(MODEL_SEED ?? (isComplete ? Date.now() % 1_000_000_000 : fixedSeed));
const lives = isComplete ? 2_000 : 60;

describe('an installation to which anything may happen', () => {
  test('keeps its promises, whatever happens to it and in whatever order', { timeout: 600_000 }, async () => {
    const explored = await (MODEL_PATH === undefined && isComplete ? exploreInThreads() : [await exploreHere()]);
    expect(explored.flatMap(broken).join('\n\n')).toBe('');
    if (MODEL_PATH !== undefined) return;
    expect(sum(explored.map(({ runs }) => runs))).toBe(lives);
    if (isComplete) expect(sum(explored.map(({ commands }) => commands)) / lives).toBeGreaterThan(15);
  });

  function exploreHere(): Promise<Found> {
    return exploration({ seed, runs: lives, path: MODEL_PATH }, explore);
  }

  function exploreInThreads(): Promise<readonly Found[]> {
    const threads = availableParallelism();
    const shares = Array.from({ length: threads }, (_, index) => ({
      seed: seed + index,
      runs: Math.floor((lives + index) / threads),
    }));
    return Promise.all(shares.map((share) => exploration(share, exploreInThread)));
  }
});

describe('a fault that is planted', () => {
  // The first ones are seen within a life or two.
  const names = Object.keys(sabotages).slice(0, isComplete ? undefined : 2);
  test.each(names)('is seen: %s', { timeout: 120_000 }, async (name) => {
    const sabotage = sabotages[name];
    expect(sabotage).toBeDefined();
    const { failure } = await explore({ seed: fixedSeed, runs: 500, ...(sabotage && { sabotage }), isShort: false });
    expect(failure?.message).toMatch(/./);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

interface Found extends Explored {
  readonly seed: number;
}

async function exploration(share: Exploration, how: (share: Exploration) => Promise<Explored>): Promise<Found> {
  return { seed: share.seed, ...(await how(share)) };
}

async function exploreInThread(share: Exploration): Promise<Explored> {
  const thread = new Worker(new URL('../support/model/explorer-thread.ts', import.meta.url), { workerData: share });
  const [explored] = await once(thread, 'message');
  return explored;
}

function broken({ seed, failure }: Found): readonly string[] {
  if (!failure) return [];
  const again = `MODEL_SEED=${seed} MODEL_PATH=${failure.path} npm run test:model`;
  return [
    `${again}\n\nthe shortest life that breaks a promise:\n${failure.commands.map(tell).join('\n')}\n\n${failure.message}`,
  ];
}
