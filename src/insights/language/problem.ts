/** What is wrong with an expression, and where: offsets are UTF-16 units from its start. */
export interface Problem {
  /** Without the place, such as `metrics has no field "respnseRate"`. */
  readonly message: string;
  /** "did you mean responseRate?", or what to write instead; null where nothing comes to mind. */
  readonly remedy: string | null;
  readonly start: number;
  readonly end: number;
}

/** Line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export function placeOf(source: string, { start }: Problem): Place {
  const before = source.slice(0, start).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The line that the problem is in, with a caret below every character of it. */
export function quote(source: string, problem: Problem): readonly [line: string, carets: string] {
  const { line, column } = placeOf(source, problem);
  const text = source.split('\n')[line - 1] ?? '';
  const length = Math.max(1, Math.min(problem.end - problem.start, text.length - column + 1));
  // A tab stays a tab, so that the caret stands where the eye is.
  const indent = text.slice(0, column - 1).replaceAll(/[^\t]/g, ' ');
  return [text, `${indent}${'^'.repeat(length)}`];
}

/** `1:9 metrics has no field "respnseRate"; did you mean responseRate?` */
export function describe(source: string, problem: Problem): string {
  const { line, column } = placeOf(source, problem);
  return `${line}:${column} ${problem.message}${problem.remedy === null ? '' : `; ${problem.remedy}`}`;
}
