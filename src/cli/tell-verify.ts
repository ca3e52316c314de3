import type { JunitCase } from '../contract/junit.ts';
import { type Cell, type Finding, nameOf, type Plan, type VerifyReport } from '../contract/verify/index.ts';
import { describe } from '../contract/violation.ts';
import { oneLine } from '../one-line.ts';
import { paint, table } from './output.ts';

const unprovokable = 'not provoked: depends on the account or the server';
const unseen = 'can be provoked, but was not seen';

/** The plan, a line for each request. */
export function planLines(plan: Plan, most: number): readonly string[] {
  const rows = shortened(plan, most).map(({ name, request, expects }) => [
    request.method,
    request.path,
    name,
    request.given.flatMap((one) => (one.text === null ? [] : [`${one.name}=${oneLine(one.text, 40)}`])).join(' '),
    `expects ${expects.join(' or ')}`,
  ]);
  return [
    ...(rows.length === 0 ? [] : [table(rows)]),
    ...plan.notExercised.map(({ operation, why }) => `not exercised: ${nameOf(operation)}: ${why}`),
  ];
}

export function plannedAsJson(plan: Plan, most: number): unknown {
  return {
    requests: shortened(plan, most).map(({ name, operation, request, expects }) => ({
      operation: nameOf(operation),
      method: request.method,
      path: request.path,
      given: request.given,
      key: request.key,
      accept: request.accept,
      probe: name,
      expects,
    })),
    notExercised: plan.notExercised.map(({ operation, why }) => ({ what: nameOf(operation), why })),
  };
}

function shortened({ probes }: Plan, most: number): Plan['probes'] {
  return probes.slice(0, Math.min(probes.length, most));
}

/** What was seen of each status, what is wrong, and what was left out. */
export function reportLines({ cells, contents, violations, notExercised, requests }: VerifyReport): readonly string[] {
  const provokable = cells.filter((cell) => cell.provokable);
  const seen = provokable.filter((cell) => cell.answers > 0).length;
  return [
    ...cells.flatMap((cell, i) => [
      ...(nameOf(cells[i - 1] ?? noCell) === nameOf(cell) ? [] : [paint('bold', nameOf(cell))]),
      cellLine(cell, violations),
    ]),
    ...(violations.length === 0 ? [] : ['', ...violations.flatMap(violationLines)]),
    ...(notExercised.length === 0 ? [] : ['']),
    ...notExercised.map(({ what, why, onPurpose }) => {
      const line = oneLine(`not exercised: ${what}: ${why}`, 500);
      return onPurpose ? line : paint('yellow', line);
    }),
    '',
    `${counted(requests, 'request')}, ${counted(violations.length, 'violation')}`,
    `${seen} of ${provokable.length} provokable statuses seen; of their media types, fields and enum values ` +
      `${contents.seen} of ${contents.total} (which ones not: --json)`,
  ];
}

const noCell = { operationId: '', method: '', path: '' };

function cellLine(cell: Cell, violations: readonly Finding[]): string {
  const { status, answers, provokable } = cell;
  const words = answers > 0 ? `${answers} ${answers === 1 ? 'answer' : 'answers'}` : provokable ? unseen : unprovokable;
  const mark = violations.some((one) => concerns(one, cell))
    ? paint('red', '✗')
    : answers > 0
      ? paint('green', '✓')
      : provokable
        ? paint('yellow', '!')
        : paint('dim', '·');
  return `  ${mark} ${status.padEnd(7)}  ${words}`;
}

function violationLines(finding: Finding): readonly string[] {
  const { probe, times, curl } = finding;
  const often = times === 1 ? '' : `, ${times} times`;
  const line = `${paint('red', '✗')} ${placeIn(finding)}: ${oneLine(describe(finding), 500)}`;
  return [line, `    with ${probe}${often}`, `    ${curl}`];
}

function placeIn(finding: Finding): string {
  return `${finding.status ?? 'no answer'} of ${nameOf(finding)}`;
}

/** Whether the cell is that of the answer in which something was found. */
function concerns(finding: Finding, cell: Cell): boolean {
  if (finding.path !== cell.path || finding.operationId !== cell.operationId || finding.status === null) return false;
  return [String(finding.status), `${Math.floor(finding.status / 100)}XX`].includes(cell.status);
}

/** A case for each documented status, and for each that is not documented but was answered. */
export function casesOf({ cells, violations }: VerifyReport): readonly JunitCase[] {
  const homeless = violations.filter((finding) => !cells.some((cell) => concerns(finding, cell)));
  return [
    ...cells.map((cell): JunitCase => {
      const failures = violations.filter((finding) => concerns(finding, cell)).map(failureLine);
      return {
        name: cell.status,
        classname: nameOf(cell),
        failures,
        ...(cell.answers === 0 && failures.length === 0 && { skipped: cell.provokable ? unseen : unprovokable }),
      };
    }),
    ...[...Map.groupBy(homeless, placeIn)].map(([place, found]): JunitCase => {
      const [status = place, classname = place] = place.split(' of ');
      return { name: status, classname, failures: found.map(failureLine) };
    }),
  ];
}

function failureLine(finding: Finding): string {
  return `${oneLine(describe(finding), 500)} (${finding.probe}: ${finding.curl})`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
