import type { ASTNode } from '@marcbachmann/cel-js';
import { childrenOf } from './guards.ts';

/**
 * A part of an expression as it is written. A node's range leaves out the parentheses at its edges (`(a + b) * c` begins
 * at `a`), and the library's `serialize` those that matter (`a - (b + c)` becomes `a - b + c`; 8.0.0): they are counted.
 */
export function sourceOf(node: ASTNode): string {
  const text = node.input.slice(node.start, node.end);
  let depth = 0;
  let lacking = 0;
  for (const character of withoutLiterals(node)) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    lacking = Math.max(lacking, -depth);
  }
  return `${'('.repeat(lacking)}${text}${')'.repeat(depth + lacking)}`;
}

/** A parenthesis in a text is none. */
function withoutLiterals(node: ASTNode): string {
  const literals = literalsOf(node);
  return literals
    .map(({ start }, index) => node.input.slice(literals[index - 1]?.end ?? node.start, start))
    .concat(node.input.slice(literals.at(-1)?.end ?? node.start, node.end))
    .join('');
}

/** In the order they are written. */
function literalsOf(node: ASTNode): readonly ASTNode[] {
  return node.op === 'value' ? [node] : childrenOf(node).flatMap(literalsOf);
}
