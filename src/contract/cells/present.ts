import type { CoverageReport } from '../coverage.ts';
import type { JunitSuite } from '../junit.ts';
import type { Cell } from './response-cells.ts';

const columns = {
  status: 'statuses',
  'media type': 'media types',
  field: 'fields',
  'enum value': 'enum values',
} as const;
const kinds = Object.keys(columns) as Cell['kind'][];

/** More lines are for programs, which read the JSON. */
const mostLines = 200;

/** For people: how much of each operation is covered, and what is missing. */
export function coverageTable({ cells, total, covered, percent, missing }: CoverageReport): string {
  const ignored = cells.length - total;
  const wanted = cells.filter((cell) => !cell.ignored);
  const operations = [...new Set(wanted.map(({ operation }) => operation))];
  const rows = operations.map((operation) => [
    operation,
    ...kinds.map((kind) => {
      const those = wanted.filter((cell) => cell.operation === operation && cell.kind === kind);
      return those.length === 0 ? '-' : `${those.filter((cell) => cell.covered).length}/${those.length}`;
    }),
  ]);
  const lines = folded(missing);
  const left = lines.length - mostLines;
  return [
    `Contract coverage ${percent} % (${covered} of ${total}${ignored > 0 ? `, ${ignored} more ignored` : ''})`,
    ...aligned([['', ...Object.values(columns)], ...rows]),
    ...(lines.length > 0 ? ['Missing:'] : []),
    ...lines.slice(0, mostLines).map((line) => `  ${line}`),
    ...(left > 0 ? [`  … and ${left} more`] : []),
  ].join('\n');
}

/** What is within something missing is missing too, and goes without saying. */
function folded(missing: readonly string[]): readonly string[] {
  const lines: { readonly name: string; readonly start: string; within: number }[] = [];
  for (const name of missing) {
    const last = lines.at(-1);
    if (last !== undefined && name.startsWith(last.start)) last.within += 1;
    // A field's cells follow it; those of a status begin with its name.
    else lines.push({ name, start: / present$/.test(name) ? name.replace(/ present$/, '/') : `${name} `, within: 0 });
  }
  return lines.map(({ name, within }) => (within === 0 ? name : `${name} (and ${within} within)`));
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = rows[0]?.map((_, column) => width(column)) ?? [];
  return rows.map((row) =>
    row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join('  '),
  );
}

/** @param failing whether what is missing makes the run fail */
export function coverageSuite({ cells }: CoverageReport, failing: boolean): JunitSuite {
  return {
    name: 'contract coverage',
    cases: cells.map(({ name, operation, covered, ignored }) => ({
      name,
      classname: operation,
      ...(!covered && !ignored && failing && { failures: ['No test exercised it'] }),
      ...(!covered && ignored && { skipped: 'ignored' }),
      ...(!covered && !ignored && !failing && { skipped: 'No test exercised it' }),
    })),
  };
}
