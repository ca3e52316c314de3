import type { Problem } from '../language/problem.ts';
import { suggestion } from '../language/suggestion.ts';
import { variableAt } from '../language/variables.ts';

/** A mustache of any kind: `{{x}}`, `{{{x}}}`, `{{#if x}}`. */
const mustache = /\{\{\{?([^{}]*)\}\}\}?/g;

/**
 * The paths that an advice line names. Only plain `{{path}}` is let through: what depends on numbers belongs in `when`,
 * where it is checked and explained.
 */
export function adviceReads(advice: string): readonly string[] | Problem {
  const paths: string[] = [];
  for (const found of advice.matchAll(mustache)) {
    const problem = (message: string, remedy: string | null): Problem => ({
      message,
      remedy,
      start: found.index,
      end: found.index + found[0].length,
    });
    const path = (found[1] ?? '').trim();
    if (found[0].startsWith('{{{') || !/^[\w.]+$/.test(path)) {
      return problem(
        `${found[0]} is more than a value`,
        'write a plain {{value}}, and conditions in "when" or "unless"',
      );
    }
    if (!variableAt.has(path)) {
      return problem(`there is no variable "${path}"`, suggestion(path, [...variableAt.keys()]));
    }
    paths.push(path);
  }
  const stray = advice.replaceAll(mustache, (text) => ' '.repeat(text.length)).search(/\{\{|\}\}/);
  if (stray >= 0) {
    return { message: 'a {{ or }} stands alone', remedy: 'close it', start: stray, end: stray + 2 };
  }
  return paths;
}

/** The line with each value in its place. */
export function fillAdvice(advice: string, shown: (path: string) => string): string {
  return advice.replaceAll(mustache, (_, path: string) => shown(path.trim()));
}
