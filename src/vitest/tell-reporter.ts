import { TestRunner } from 'vitest';
import type { Contract } from '../contract/contract.ts';
import { type Coverage, createCoverage } from '../contract/coverage.ts';
import { onCheck } from '../contract/recorder.ts';
import { exercisedIn, fingerprint } from './exercised.ts';
import { contractFor } from './settings.ts';

/** A task's `meta` reaches reporters, merged ones of other machines too. */
onCheck((checked) => {
  const contract = contractFor(checked.spec ?? undefined);
  const names = coverageOf(contract).see(checked);
  // There is no current test in a hook of a suite, nor for sure where tests run at the same time.
  const task = TestRunner.getCurrentTest() ?? TestRunner.getCurrentSuite().file;
  if (task === undefined || names.length === 0) return;
  const id = fingerprint(contract);
  const before = exercisedIn(task.meta);
  task.meta.contractCells = { ...before, [id]: [...new Set([...(before[id] ?? []), ...names])] };
});

const coverages = new WeakMap<Contract, Coverage>();

function coverageOf(contract: Contract): Coverage {
  const coverage = coverages.get(contract) ?? createCoverage(contract);
  coverages.set(contract, coverage);
  return coverage;
}
