import { ignoring } from './cells/ignore.ts';
import { type Cell, responseCellsOf } from './cells/response-cells.ts';
import type { Contract } from './contract.ts';
import type { Checked } from './recorder.ts';

export interface CoverageOptions {
  /**
   * Cells that are not asked for: beginnings of their names, such as `verifyKey 402` (the status and all that is in
   * its body), with `*` for any text.
   */
  readonly ignore?: readonly string[];
}

export interface SeenCell extends Cell {
  readonly covered: boolean;
  readonly ignored: boolean;
  /** Who exercised it, as far as they said. */
  readonly by: readonly string[];
}

export interface CoverageReport {
  /** In the order of the document, ignored ones too. */
  readonly cells: readonly SeenCell[];
  /** How many there are, without ignored ones, as in all that follows. */
  readonly total: number;
  readonly covered: number;
  /** 0 to 100, rounded down to one decimal: 100 only when all are covered. */
  readonly percent: number;
  /** Names of the cells that are not covered. */
  readonly missing: readonly string[];
}

export interface Coverage {
  /**
   * Counts a response. One that breaks the document exercises nothing.
   * @param by who exercised it, such as a test
   * @returns names of the cells that it exercises
   */
  see(checked: Checked, by?: string): readonly string[];
  /** Counts what `see` returned in another process, by the same document. */
  add(names: Iterable<string>, by?: string): void;
  report(): CoverageReport;
}

/** @throws PulseError E_CONFIG_INVALID for something to ignore that is not there */
export function createCoverage(contract: Contract, { ignore = [] }: CoverageOptions = {}): Coverage {
  const responses = responseCellsOf(contract);
  const seen = new Map<string, Set<string>>();
  let all: ReadonlyMap<string, Cell> | undefined;
  const cells = (): ReadonlyMap<string, Cell> => {
    all ??= new Map(responses.all.flatMap((response) => response.cells().map((cell) => [cell.name, cell])));
    return all;
  };
  const isIgnored = ignore.length > 0 ? ignoring(ignore, cells().keys()) : () => false;

  const count = (name: string, by: string | undefined): void => {
    const known = seen.get(name) ?? new Set();
    seen.set(name, by === undefined ? known : known.add(by));
  };

  return {
    see(checked, by) {
      const names = checked.violations.length > 0 ? [] : (responses.of(checked)?.exercised(checked) ?? []);
      for (const name of names) count(name, by);
      return names;
    },
    add(names, by) {
      for (const name of names) count(name, by);
    },
    report() {
      const counted = [...cells().values()].map((cell) => {
        const by = seen.get(cell.name);
        return { ...cell, covered: by !== undefined, ignored: isIgnored(cell.name), by: [...(by ?? [])] };
      });
      const wanted = counted.filter(({ ignored }) => !ignored);
      const missing = wanted.filter(({ covered }) => !covered).map(({ name }) => name);
      const covered = wanted.length - missing.length;
      return {
        cells: counted,
        total: wanted.length,
        covered,
        percent: wanted.length === 0 ? 100 : Math.floor((1000 * covered) / wanted.length) / 10,
        missing,
      };
    },
  };
}
