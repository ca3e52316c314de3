import { sep } from 'node:path';
import type { Violation } from '../contract/violation.ts';
import { oneLine } from '../one-line.ts';
import { excerpt } from './excerpt.ts';

/** Colours of vitest's own messages. */
export interface Paint {
  readonly EXPECTED_COLOR: (text: string) => string;
  readonly RECEIVED_COLOR: (text: string) => string;
  readonly DIM_COLOR: (text: string) => string;
}

/** A response that breaks more has one reason for it, and nobody reads a sixth. */
const mostViolations = 5;

/** @param headline what broke the contract, as a sentence without its end */
export function failureMessage(
  headline: string,
  violations: readonly Violation[],
  body: unknown,
  paint: Paint,
): string {
  const shown = violations
    .slice(0, mostViolations)
    .map((violation, i) => paragraph(violation, violations[i - 1], body, paint));
  const left = violations.length - shown.length;
  return [`${headline}:`, ...shown, ...(left > 0 ? [`  and ${left} more`] : [])].join('\n\n');
}

function paragraph(
  violation: Violation,
  before: Violation | undefined,
  body: unknown,
  { EXPECTED_COLOR, RECEIVED_COLOR, DIM_COLOR }: Paint,
): string {
  const { part, pointer, keyword, expected, seen, place } = violation;
  return [
    // A body's names are as long, and hold such characters, as its sender likes.
    `  ${oneLine(`${part} ${pointer}`)}${place === null ? '' : DIM_COLOR(`  ${fromHere(place)}`)}`,
    `    ${keyword}: expected ${EXPECTED_COLOR(oneLine(expected))}, seen ${RECEIVED_COLOR(oneLine(seen))}`,
    ...(isMissingBeside(violation, before) ? [] : excerptLines(violation, body, { RECEIVED_COLOR, DIM_COLOR })),
  ].join('\n');
}

/** Then the excerpt would be the same once more. */
function isMissingBeside(violation: Violation, before: Violation | undefined): boolean {
  return [violation, before].every((one) => one?.keyword === 'required') && parent(violation) === parent(before);
}

function parent(violation: Violation | undefined): string | undefined {
  return violation?.pointer.slice(0, violation.pointer.lastIndexOf('/'));
}

/** Terminals open a path from where vitest runs too. */
function fromHere(place: string): string {
  const here = process.cwd() + sep;
  return place.startsWith(here) ? place.slice(here.length) : place;
}

function excerptLines(
  { part, pointer }: Violation,
  body: unknown,
  { RECEIVED_COLOR, DIM_COLOR }: Pick<Paint, 'RECEIVED_COLOR' | 'DIM_COLOR'>,
): readonly string[] {
  // The body has no part in these; of a wrong status it may say the reason, but is not to blame.
  if (part === 'header' || part === 'operation' || body === undefined) return [];
  return excerpt(body, pointer).map(({ text, isCulprit }) =>
    isCulprit && part !== 'status' ? RECEIVED_COLOR(`    ❯ │ ${text}`) : DIM_COLOR(`      │ ${text}`),
  );
}

/** `in 2 places`. */
export function places(count: number): string {
  return count === 1 ? 'in 1 place' : `in ${count} places`;
}
