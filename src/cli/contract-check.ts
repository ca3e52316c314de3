import { createReadStream } from 'node:fs';
import { type Contract, loadContract } from '../contract/contract.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { JunitCase } from '../contract/junit.ts';
import { type ApiAddress, addressesOf, addressFrom, pathBelow } from '../contract/recordings/api-address.ts';
import { type Recorded, readRecordings } from '../contract/recordings/recordings.ts';
import { redacted } from '../contract/redact.ts';
import { describe, type Violation } from '../contract/violation.ts';
import { PulseError } from '../errors.ts';
import { oneLine } from '../one-line.ts';
import { paint, print, printJson } from './output.ts';
import { writeJunit } from './write-junit.ts';

export interface ContractCheckOptions {
  readonly spec?: string;
  readonly baseUrl?: string;
  readonly semantic?: boolean;
  readonly json?: boolean;
  /** Where the results go as JUnit XML. */
  readonly junit?: string;
}

interface Checked {
  readonly file: string;
  readonly entry: number;
  readonly line: number;
  /** Such as `GET /campaigns 200`. */
  readonly exchange: string;
  readonly violations: readonly Violation[];
}

interface Counts {
  checked: number;
  violating: number;
  /** Not the API's, or not answered. */
  skipped: number;
  /** Of the checked: those whose body the recording left out. */
  withoutBody: number;
}

/** Compares recorded exchanges with the specification. A recording holds secrets: nothing of a request is shown but its operation. */
export async function contractCheck(files: readonly string[], options: ContractCheckOptions): Promise<number> {
  const contract = loadContract(options.spec);
  const addresses = options.baseUrl === undefined ? addressesOf(contract.document) : [baseUrlFrom(options.baseUrl)];
  const counts: Counts = { checked: 0, violating: 0, skipped: 0, withoutBody: 0 };
  const entries: Checked[] = [];
  const cases: JunitCase[] = [];

  for (const file of files) {
    for await (const recorded of readRecordings(nameOf(file), bytesOf(file))) {
      const exchange = apiExchange(recorded, (url) => pathBelow(addresses, url));
      if (exchange === undefined) {
        counts.skipped++;
        continue;
      }
      const checked = check(contract, file, { ...recorded, exchange }, options.semantic === true);
      counts.checked++;
      if (!recorded.hasBody) counts.withoutBody++;
      if (options.junit !== undefined) cases.push(caseOf(checked));
      if (checked.violations.length === 0) continue;
      counts.violating++;
      if (options.json) entries.push(checked);
      else for (const line of linesOf(checked)) print(line);
    }
  }

  if (counts.checked === 0) throw nothingChecked(files, counts, options);
  if (options.junit !== undefined) await writeJunit(options.junit, 'campaign-pulse contract check', cases);
  if (options.json) printJson({ ...counts, entries });
  else print(summary(counts));
  return counts.violating === 0 ? 0 : 1;
}

function check(
  contract: Contract,
  file: string,
  { entry, line, exchange, hasBody }: Recorded,
  semantic: boolean,
): Checked {
  const found = contract.find(exchange.method, exchange.path);
  const path = 'operation' in found ? found.operation.path : redacted(exchange.path.split('?', 1)[0] ?? '', '');
  const violations = contract.check(exchange, { semantic });
  return {
    file: nameOf(file),
    entry,
    line,
    exchange: oneLine(`${exchange.method.toUpperCase()} ${path} ${exchange.status}`),
    violations: hasBody ? violations : violations.filter(({ part }) => part !== 'body'),
  };
}

/** With its path below the API's address; undefined where it is none of the API's answers. */
function apiExchange(
  { exchange, isPreflight }: Recorded,
  below: (url: string) => string | undefined,
): Exchange | undefined {
  if (exchange.status === 0 || isPreflight) return undefined;
  if (exchange.path.startsWith('/')) return exchange;
  const path = below(exchange.path);
  return path === undefined ? undefined : { ...exchange, path };
}

function baseUrlFrom(text: string): ApiAddress {
  const address = addressFrom(text);
  if (address !== undefined) return address;
  throw new PulseError('E_USAGE', '--base-url is not a URL; write one such as https://api.example.com/v1');
}

function nameOf(file: string): string {
  return file === '-' ? 'stdin' : file;
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* (file === '-' ? process.stdin : createReadStream(file)) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown failure';
    const why = code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`;
    throw new PulseError('E_RECORDING', `${file}: ${why}; check the path of the recording`, { cause });
  }
}

function linesOf({ file, entry, line, exchange, violations }: Checked): readonly string[] {
  return violations.map((violation) =>
    oneLine(`${file}:${line}: entry ${entry}: ${exchange}: ${describe(violation)}`, 1_000),
  );
}

function caseOf({ file, entry, line, exchange, violations }: Checked): JunitCase {
  return { name: `entry ${entry}, line ${line}: ${exchange}`, classname: file, failures: violations.map(describe) };
}

/** Green without having looked at anything would be a trap. */
function nothingChecked(
  files: readonly string[],
  { skipped }: Readonly<Counts>,
  { baseUrl }: ContractCheckOptions,
): PulseError {
  const names = files.map(nameOf).join(', ');
  const seen = skipped === 0 ? 'there is no exchange' : `none of the ${skipped} exchanges is an answer of the API`;
  const remedy = baseUrl === undefined ? 'say by --base-url where the API is' : 'check --base-url';
  return new PulseError('E_RECORDING', `${names}: ${seen}; ${remedy}`);
}

function summary({ checked, violating, skipped, withoutBody }: Readonly<Counts>): string {
  const verdict =
    violating === 0
      ? paint('green', `${checked} checked, all keep to the specification`)
      : paint('red', `${checked} checked, ${violating} with violations`);
  return [
    verdict,
    ...(withoutBody > 0 ? [`${withoutBody} without the body, which the recording left out`] : []),
    ...(skipped > 0 ? [`${skipped} skipped: not the API's, or not answered`] : []),
  ].join('; ');
}
