import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import type { Reporter, TestRunEndReason, Vitest } from 'vitest/node';
import { coverageSuite, coverageTable } from '../contract/cells/present.ts';
import { type Contract, loadContract } from '../contract/contract.ts';
import { type Coverage, type CoverageOptions, createCoverage } from '../contract/coverage.ts';
import { junit } from '../contract/junit.ts';
import { PulseError } from '../errors.ts';
import { exercisedIn, fingerprint } from './exercised.ts';

/** Paths are relative to vitest's root. */
export interface ContractReporterOptions extends CoverageOptions {
  /** Path or file URL of the OpenAPI document. @default the built-in one */
  readonly spec?: string | URL;
  /** The run fails when less than this is covered, in percent. @default it never fails for that */
  readonly failUnder?: number;
  /** A file to write the report to, as JSON. */
  readonly json?: string;
  /** A file to write the report to, as JUnit XML. */
  readonly junit?: string;
}

const optionNames = ['spec', 'ignore', 'failUnder', 'json', 'junit'] satisfies (keyof ContractReporterOptions)[];

/** Says what the responses that the matchers judged have exercised of the document. */
export default class ContractReporter implements Reporter {
  readonly #options: ContractReporterOptions;
  #run: { readonly vitest: Vitest; readonly contract: Contract } | undefined;

  /** @throws PulseError E_CONFIG_INVALID */
  constructor(options: ContractReporterOptions = {}) {
    const unknown = Object.keys(options).find((name) => !optionNames.some((known) => known === name));
    if (unknown !== undefined) throw invalid(`there is no option "${unknown}"`, `choose of ${optionNames.join(', ')}`);
    const { failUnder = 0 } = options;
    if (!(typeof failUnder === 'number' && failUnder >= 0 && failUnder <= 100)) {
      throw invalid(`failUnder is ${inspect(failUnder)}`, 'write a number from 0 to 100, such as 90');
    }
    this.#options = options;
  }

  /** @throws PulseError E_SPEC, E_CONFIG_INVALID */
  onInit(vitest: Vitest): void {
    const { spec, ignore = [] } = this.#options;
    const path = spec instanceof URL ? fileURLToPath(spec) : spec;
    const contract = loadContract(path === undefined ? undefined : resolve(vitest.config.root, path));
    createCoverage(contract, { ignore });
    this.#run = { vitest, contract };
  }

  onTestRunEnd(_modules: unknown, _errors: unknown, reason: TestRunEndReason): void {
    if (this.#run === undefined || reason === 'interrupted') return;
    const { vitest, contract } = this.#run;
    const { ignore = [], failUnder = 0, json, junit: xml } = this.#options;
    const coverage = createCoverage(contract, { ignore });
    const others = collect(vitest, coverage, fingerprint(contract));
    const report = coverage.report();
    const failing = 100 * report.covered < failUnder * report.total;
    const write = (path: string, text: string): void => writeTo(resolve(vitest.config.root, path), text);
    if (json !== undefined) write(json, `${JSON.stringify(report, null, 2)}\n`);
    if (xml !== undefined) write(xml, junit(coverageSuite(report, failing)));

    const { logger } = vitest;
    logger.log(`\n${coverageTable(report)}`);
    if (others.length > 0) {
      const several = others.length > 1 ? `, and ${others.length - 1} more` : '';
      logger.log(`Judged by another document than the reporter's "spec", and so not counted: ${others[0]}${several}`);
    } else if (report.cells.every(({ covered }) => !covered)) {
      logger.log('No response was found to keep to the document: do the tests import campaign-pulse/vitest?');
    }
    if (!failing) return;
    process.exitCode = 1;
    logger.error(`Contract coverage ${report.percent} % is below failUnder ${failUnder}`);
  }
}

/** Of all modules, not only those that a watching vitest ran again. Returns the tests that another document judged. */
function collect(vitest: Vitest, coverage: Coverage, id: string): readonly string[] {
  const tasks = vitest.state.getTestModules().flatMap((module) => [
    { by: module.relativeModuleId, meta: module.meta() },
    ...[...module.children.allTests()].map((test) => ({
      by: `${module.relativeModuleId} > ${test.fullName}`,
      meta: test.meta(),
    })),
  ]);
  return tasks.flatMap(({ by, meta }) => {
    const { [id]: names = [], ...others } = exercisedIn(meta);
    coverage.add(names, by);
    return Object.keys(others).length > 0 ? [by] : [];
  });
}

/** @throws PulseError E_OUTPUT */
function writeTo(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PulseError('E_OUTPUT', `${path} cannot be written (${reason}); choose another path`, { cause });
  }
}

function invalid(culprit: string, remedy: string): PulseError {
  return new PulseError('E_CONFIG_INVALID', `campaign-pulse/vitest/reporter: ${culprit}; ${remedy}`);
}
