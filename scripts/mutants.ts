import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

/**
 * Changes the code of the promise "accepted at most once, never lost silently" in small ways, one at a time, and asks its
 * tests whether they notice. Stryker runs once for each part: a change of what a module holds from its beginning asks all tests
 * of a run. `npm run test:mutants -- ledger redaction` takes some of the parts.
 */
const parts: Readonly<Record<string, { readonly files: readonly string[]; readonly tests: readonly string[] }>> = {
  slots: {
    files: ['src/schedule/slots.ts', 'src/run/next-try.ts'],
    tests: ['test/schedule/slots.test.ts', 'test/run/next-try.test.ts'],
  },
  upcoming: {
    files: ['src/run/plan.ts', 'src/run/scheduled.ts', 'src/run/upcoming.ts'],
    tests: ['test/run/upcoming.test.ts'],
  },
  ledger: { files: ['src/delivery/ledger.ts'], tests: ['test/delivery/ledger.test.ts'] },
  classification: { files: ['src/delivery/classify.ts'], tests: ['test/delivery/classify.test.ts'] },
  addresses: {
    files: ['src/delivery/address.ts', 'src/delivery/header-text.ts'],
    tests: ['test/delivery/address.test.ts', 'test/delivery/header-text.test.ts'],
  },
  redaction: {
    files: ['src/redact.ts', 'src/contract/redact.ts'],
    tests: ['test/redact.test.ts', 'test/contract/redact.test.ts'],
  },
};

/** Percent of the changes to each file that must be noticed. */
const enough = 85;

const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];

// Elsewhere than where most computers of CI are, so that a look at the local clock is noticed too.
process.env.TZ = 'America/New_York';

const chosen = process.argv.slice(2);
const scores = new Map<string, number>();
for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
  const part = parts[name];
  if (!part) throw new Error(`there is no part ${name}; there are ${Object.keys(parts).join(', ')}`);
  // Read by mutants.vitest.ts: with Stryker's own `testFiles`, 10.1.1 does not change what a module holds from its beginning.
  process.env.MUTANTS_TESTS = part.tests.join(',');
  const mutants = await new Stryker({
    mutate: [...part.files],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutants.vitest.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    concurrency: availableParallelism(),
    warnings: false,
    reporters: ['clear-text'],
    clearTextReporter: { reportTests: false, reportScoreTable: false },
  }).runMutationTest();
  for (const file of part.files) {
    const statuses = mutants.filter(({ fileName }) => relative('', fileName) === file).map(({ status }) => status);
    const seen = statuses.filter((status) => noticed.includes(status)).length;
    const missed = statuses.filter((status) => unnoticed.includes(status)).length;
    scores.set(file, (100 * seen) / (seen + missed));
  }
}

for (const [file, score] of scores) console.log(`${score.toFixed(1).padStart(6)} %  ${file}`);
const weak = [...scores].filter(([, score]) => !(score >= enough)).map(([file]) => file);
if (weak.length > 0) {
  console.error(`below ${enough} %: ${weak.join(', ')}`);
  process.exitCode = 1;
}
