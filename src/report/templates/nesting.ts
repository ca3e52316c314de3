/** Blocks within blocks. Handlebars' parser takes minutes for ten thousand. */
const deepest = 100;

/** Where a template is nested too deeply to be parsed, as a line from 1; null where it is not. */
export function tooDeepAt(source: string): number | null {
  /** For each open block, how many the parser will make of it: `{{else if}}` is one within the other. */
  const open: number[] = [];
  let depth = 0;
  for (const { 1: sign = '', index } of source.matchAll(/\{\{~?(#|\^(?!~?\})|\/|else\s+\w)/g)) {
    if (sign === '/') {
      depth -= open.pop() ?? 0;
      continue;
    }
    if (sign.startsWith('else')) open.push((open.pop() ?? 0) + 1);
    else open.push(1);
    if (++depth > deepest) return source.slice(0, index).split('\n').length;
  }
  return null;
}
