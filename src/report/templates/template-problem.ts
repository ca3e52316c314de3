import { relative } from 'node:path';
import { PulseError } from '../../errors.ts';

/** Something in a template that keeps it from being used. */
export interface TemplateProblem {
  readonly path: string;
  /** From 1; null where it is not known. */
  readonly line: number | null;
  /** "culprit; remedy". */
  readonly what: string;
}

/** Of several problems the first, and how many there are besides. */
export function notUsable({ path, line, what }: TemplateProblem, others = 0, cause?: unknown): PulseError {
  const where = line === null ? shownPath(path) : `${shownPath(path)}:${line}`;
  const more = others > 0 ? ` (and ${others} more)` : '';
  return new PulseError('E_TEMPLATE', `${where} is not a usable template: ${what}${more}`, { cause });
}

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column?: number;
}

/** Handlebars says "… on line 12:" or "… - 12:5", according to what is wrong. */
export function positionOf(cause: unknown): Position | null {
  const message = cause instanceof Error ? cause.message : '';
  const [, line] = /on line (\d+)/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line) };
  const [, row, column] = / - (\d+):(\d+)$/.exec(message) ?? [];
  return row === undefined ? null : { line: Number(row), column: Number(column) };
}

export function firstLineOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split('\n', 1)[0] ?? '';
}

export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
