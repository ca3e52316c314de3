import type { ASTNode } from '@marcbachmann/cel-js';
import type { Problem } from './problem.ts';
import { suggestion } from './suggestion.ts';

/** Functions and macros that take time in proportion to what they are given. */
const functions = ['size', 'has', 'double', 'int', 'string'] as const;
const methods = ['startsWith', 'endsWith', 'contains', 'lowerAscii', 'upperAscii', 'trim', 'size'] as const;
const macros = ['exists', 'all', 'exists_one', 'filter', 'map'] as const;

/** All that may be called, for the reference. */
export const callable = { functions, methods, macros } as const;

export const isMacro = (name: string): boolean => (macros as readonly string[]).includes(name);
const isMethod = (name: string): boolean => (methods as readonly string[]).includes(name) || isMacro(name);
const isFunction = (name: string): boolean => (functions as readonly string[]).includes(name);

/**
 * Refuses what CEL allows and a rule must not do. `matches` runs a JavaScript RegExp: `(a+)+$` took 32 s over thirty
 * letters. Macros in macros multiply: four of them over 30 days are 810,000 steps. `dyn` and indexing by name go round
 * the types. Anything else that is not named here is refused too, so that a new version of the library adds nothing.
 */
export function forbidden(node: ASTNode, insideMacro = false): Problem | null {
  const refuse = (message: string, remedy: string | null): Problem => ({
    message,
    remedy,
    start: node.start,
    end: node.end,
  });
  if (node.op === 'call') {
    const [name] = node.args;
    if (!isFunction(name)) return refuse(`${name}() is not available in rules`, suggestion(name, functions));
  }
  if (node.op === 'rcall') {
    const [name] = node.args;
    if (name === 'matches') {
      return refuse('matches() is not available in rules', 'use contains(), startsWith() or endsWith()');
    }
    if (!isMethod(name))
      return refuse(`${name}() is not available in rules`, suggestion(name, [...methods, ...macros]));
    if (isMacro(name) && insideMacro) return refuse(`${name}() stands inside another one`, 'take it out');
  }
  if (node.op === '.?' || node.op === '[?]') return refuse('optional access is not available in rules', 'use has()');
  if (node.op === '[]' && isText(node.args[1])) {
    return refuse('only a number may stand in brackets', 'write a name after a dot');
  }
  const isMacroCall = node.op === 'rcall' && isMacro(node.args[0]);
  for (const child of childrenOf(node)) {
    // A filtered list is no longer than it was; one that `map` made may be many times as long, and so on.
    const isFiltered = isMacroCall && child === node.args[1] && child.op === 'rcall' && child.args[0] === 'filter';
    const found = forbidden(child, insideMacro || (isMacroCall && !isFiltered));
    if (found) return found;
  }
  return null;
}

function isText(node: ASTNode): boolean {
  return node.op !== 'value' || typeof node.args === 'string';
}

/** The parts of an expression, in the order they are written. */
export function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'list':
      return node.args;
    case 'map':
      return node.args.flat();
    case '!_':
    case '-_':
      return [node.args];
    default:
      return node.args;
  }
}
