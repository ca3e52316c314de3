/** A text to be put into another. Of several at one offset they come in their order. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** What is changed in one line. */
interface Change {
  /** From 0. */
  readonly line: number;
  readonly before: string;
  readonly after: readonly string[];
}

const context = 3;

/** A unified diff that `git apply` takes, of insertions into a text. @param path below the folder where it is applied */
export function insertionsAsDiff(path: string, text: string, insertions: readonly Insertion[]): string {
  const lines = text.split('\n');
  const changes = changesIn(lines, insertions);
  if (changes.length === 0) return '';
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last !== undefined && change.line - last.line <= 2 * context) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  let moved = 0;
  const body = hunks.flatMap((hunk) => {
    const shown = hunkOf(lines, hunk, moved);
    moved += hunk.reduce((sum, { after }) => sum + after.length - 1, 0);
    return shown;
  });
  return [`--- a/${path}`, `+++ b/${path}`, ...body, ''].join('\n');
}

function changesIn(lines: readonly string[], insertions: readonly Insertion[]): readonly Change[] {
  const waiting = insertions.toSorted((a, b) => a.offset - b.offset);
  const changes: Change[] = [];
  let start = 0;
  for (const [line, before] of lines.entries()) {
    let after = '';
    let done = 0;
    for (let next = waiting[0]; next !== undefined && next.offset <= start + before.length; next = waiting[0]) {
      after += before.slice(done, next.offset - start) + next.text;
      done = next.offset - start;
      waiting.shift();
    }
    if (after !== '') changes.push({ line, before, after: (after + before.slice(done)).split('\n') });
    start += before.length + 1;
  }
  return changes;
}

function hunkOf(lines: readonly string[], hunk: readonly Change[], moved: number): readonly string[] {
  // What follows the last line break is no line where there is nothing.
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const shown: string[] = [];
  const push = (mark: ' ' | '-' | '+', line: string, isLast: boolean): void => {
    shown.push(mark + line);
    if (isLast) shown.push('\\ No newline at end of file');
  };
  const first = Math.max(0, (hunk[0]?.line ?? 0) - context);
  const end = Math.min(count, (hunk.at(-1)?.line ?? 0) + context + 1);
  const endsOpen = (line: number): boolean => line === lines.length - 1;
  for (let line = first; line < end; line++) {
    const change = hunk.find((one) => one.line === line);
    const text = lines[line] ?? '';
    if (change === undefined) {
      push(' ', text, endsOpen(line));
      continue;
    }
    const [head = '', ...added] = change.after;
    const isKept = head === text && !endsOpen(line);
    push(isKept ? ' ' : '-', text, endsOpen(line));
    const rest = isKept ? added : change.after;
    for (const [i, each] of rest.entries()) push('+', each, endsOpen(line) && i === rest.length - 1);
  }
  const grown = hunk.reduce((sum, { after }) => sum + after.length - 1, 0);
  const [length, newLength] = [end - first, end - first + grown];
  return [`@@ -${first + 1},${length} +${first + 1 + moved},${newLength} @@`, ...shown];
}
