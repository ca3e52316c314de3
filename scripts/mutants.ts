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
    tests: ['test/run/upcoming.test.ts', 'test/run/scheduled.test.ts', 'test/run/plan.test.ts'],
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

// Elsewhere than where most computers of CI are, so that a look at the local clock is noticed too.
process.env.TZ = 'America/New_York';

const chosen = process.argv.slice(2);
const weak: string[] = [];
const lines: string[] = [];
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
    const of = (status: string): number =>
      mutants.filter((mutant) => relative('', mutant.fileName) === file && mutant.status === status).length;
    // A loop without an end is noticed by the time it takes; so is a busy machine: more than a few are worth a look.
    const noticed = of('Killed') + of('Timeout');
    const all = noticed + of('Survived') + of('NoCoverage');
    const score = (100 * noticed) / all;
    if (!(score >= enough)) weak.push(file);
    lines.push(`${score.toFixed(1).padStart(6)} %  ${file}: ${noticed} of ${all}, ${of('Timeout')} by time alone`);
  }
}

for (const line of lines) console.log(line);
if (weak.length > 0) {
  console.error(`below ${enough} %: ${weak.join(', ')}`);
  process.exitCode = 1;
}
