import type { ASTNode, TypeError as CelError, ParseResult } from '@marcbachmann/cel-js';
import { environment, limits } from './environment.ts';
import { childrenOf, forbidden } from './guards.ts';
import type { Problem } from './problem.ts';
import { sourceOf } from './source.ts';
import { suggestion } from './suggestion.ts';
import { dayFields, type Variable, variableAt, variables } from './variables.ts';

/** Values of the variables, nested by their paths. What is not measurable is null or not there. */
export type Context = Readonly<Record<string, unknown>>;

export type Value = boolean | number | string | null;

/** Why an expression has no value for a campaign. */
export type Failure =
  /** It reads something that is not measurable: no earlier report, or a rate of nothing. */
  { readonly failed: 'unmeasurable'; readonly path: string } | { readonly failed: 'error'; readonly message: string };

export function isFailure(value: Value | Failure): value is Failure {
  return typeof value === 'object' && value !== null;
}

/** A checked expression of the rule language. */
export interface Expression {
  readonly source: string;
  readonly node: ASTNode;
  /** The variables that it reads, in the order they are written. */
  readonly reads: readonly Variable[];
  evaluate(context: Context): Value | Failure;
}

/** Parses and checks an expression that is to give true or false. */
export function parseCondition(source: string): Expression | Problem {
  if (source.length > limits.characters) {
    return whole(source, `is longer than ${limits.characters} characters`, 'make several rules of it');
  }
  const parsed = parse(withoutComments(source));
  if ('message' in parsed) return parsed;
  const problem = forbidden(parsed.ast);
  if (problem) return problem;
  const unknown = unknownInHas(parsed.ast);
  if (unknown) return unknown;
  const { valid, type, error } = parsed.check();
  if (!valid) return error ? problemOf(error as CelError, source) : whole(source, 'cannot be checked', null);
  if (type !== 'bool') {
    return whole(source, `gives ${typeName(type)}, and a condition gives true or false`, 'compare it with something');
  }
  return expressionOf(parsed);
}

/** With blanks in their place, so that all else stays where it is. */
function withoutComments(source: string): string {
  return source.replaceAll(textOrComment, (found, text: string | undefined) => text ?? found.replaceAll(/./g, ' '));
}

const textOrComment = /("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\/\/[^\n]*/g;

export function isProblem(value: Expression | Problem): value is Problem {
  return 'message' in value;
}

/** A part of an expression that was checked, as one of its own. */
export function partOf(node: ASTNode): Expression {
  return expressionOf(environment.parse(sourceOf(node)));
}

/** Of what was checked. */
export function expressionOf(parsed: ParseResult): Expression {
  parsed.check();
  const { ast } = parsed;
  const reads = [...new Set(readsOf(ast))];
  const strict = isStrict(ast);
  const divisors = strict ? divisorsIn(ast) : [];
  const needed = strict ? reads.map(({ path }) => ({ path, names: path.split('.') })) : [];
  return {
    source: ast.input,
    node: ast,
    reads,
    evaluate(context) {
      // A tenth of the time that the library takes to throw.
      const missing = needed.find(({ names }) => (valueAt(context, names) ?? null) === null);
      if (missing) return { failed: 'unmeasurable', path: missing.path };
      const zero = divisors.find((divisor) => divisor.evaluate(context) === 0);
      if (zero) return { failed: 'unmeasurable', path: zero.source };
      try {
        const value: unknown = parsed(context);
        return typeof value === 'bigint' ? Number(value) : isPlain(value) ? value : String(value);
      } catch (error) {
        return failureOf(error as CelError);
      }
    },
  };
}

export function valueAt(context: Context, names: readonly string[]): unknown {
  let value: unknown = context;
  for (const name of names) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return value;
}

/** True where a value that is missing leaves the whole without one. */
function isStrict(node: ASTNode): boolean {
  const lenient = node.op === '&&' || node.op === '||' || node.op === '?:' || node.op === 'call' || node.op === 'rcall';
  return !lenient && childrenOf(node).every(isStrict);
}

/** What is divided by: in CEL a double divided by zero is infinite, here it is not measurable. */
function divisorsIn(node: ASTNode): readonly Expression[] {
  const inner = childrenOf(node).flatMap(divisorsIn);
  if (node.op !== '/' || node.args[1].op === 'value') return inner;
  return [...inner, partOf(node.args[1])];
}

/** The path that a node spells, such as `metrics.responseRate`; null where it is something else. */
export function pathOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return null;
  const before = pathOf(node.args[0]);
  return before === null ? null : `${before}.${node.args[1]}`;
}

function readsOf(node: ASTNode): readonly Variable[] {
  const variable = variableAt.get(pathOf(node) ?? '');
  return variable ? [variable] : childrenOf(node).flatMap(readsOf);
}

function isPlain(value: unknown): value is Value {
  return value === null || ['boolean', 'number', 'string'].includes(typeof value);
}

function parse(source: string): ParseResult | Problem {
  try {
    return environment.parse(source);
  } catch (error) {
    return problemOf(error as CelError, source);
  }
}

function failureOf(error: CelError): Failure {
  const { code, node, summary } = error;
  const reading = node && 'op' in node && node.op === '.' ? pathOf(node as ASTNode) : null;
  // A field that the schema names and the campaign lacks, or has as null.
  if (reading !== null && (code === 'no_such_key' || /got 'null'$/.test(summary ?? ''))) {
    return { failed: 'unmeasurable', path: reading };
  }
  return { failed: 'error', message: summary ?? error.message };
}

function whole(source: string, message: string, remedy: string | null): Problem {
  return { message, remedy, start: 0, end: source.length };
}

/** What the library found, in words of ours. */
function problemOf(error: CelError, source: string): Problem {
  const { code, summary, range, node } = error;
  const place = { start: range?.start ?? 0, end: range?.end ?? source.length };
  if (code === 'no_such_key' && node && 'op' in node && node.op === '.') {
    const [holder, name] = (node as ASTNode & { op: '.' }).args;
    const path = pathOf(holder);
    return { message: `${path ?? 'this'} has no field "${name}"`, remedy: fieldRemedy(path, name), ...place };
  }
  if (code === 'unknown_variable' && node && 'op' in node && node.op === 'id') {
    const name = String(node.args);
    return { message: `there is no variable "${name}"`, remedy: variableRemedy(name), ...place };
  }
  const reason = (summary ?? error.message).replace(/^found no matching overload for/, 'nothing takes');
  return { message: reason.charAt(0).toLowerCase() + reason.slice(1), remedy: null, ...place };
}

/** The library does not look into `has()`, which would be false for a misspelt name, always. */
function unknownInHas(node: ASTNode): Problem | null {
  if (node.op === 'call' && node.args[0] === 'has') {
    const [asked] = node.args[1];
    const path = asked ? pathOf(asked) : null;
    const isKnown = variables.some((variable) => variable.path === path || variable.path.startsWith(`${path}.`));
    if (asked && path !== null && !isKnown && path.split('.')[0] !== 'activity') {
      const [holder, name = ''] = [path.split('.').slice(0, -1).join('.'), path.split('.').at(-1)];
      const message = holder === '' ? `there is no variable "${name}"` : `${holder} has no field "${name}"`;
      return { message, remedy: fieldRemedy(holder, name), start: asked.start, end: asked.end };
    }
  }
  for (const child of childrenOf(node)) {
    const found = unknownInHas(child);
    if (found) return found;
  }
  return null;
}

function fieldRemedy(path: string | null, name: string): string | null {
  // Within a macro the holder is a day.
  const siblings =
    path !== null && !variables.some((variable) => variable.path.startsWith(`${path}.`))
      ? dayFields.map((field) => field.name)
      : variables.flatMap((variable) =>
          path !== null && variable.path.startsWith(`${path}.`)
            ? [variable.path.slice(path.length + 1).split('.')[0] ?? '']
            : [],
        );
  const elsewhere = variables.find((variable) => variable.path.endsWith(`.${name}`));
  return suggestion(name, siblings) ?? (elsewhere ? `did you mean ${elsewhere.path}?` : listed(siblings));
}

function variableRemedy(name: string): string | null {
  const roots = [...new Set(variables.map(({ path }) => path.split('.')[0] ?? '')), 'activity'];
  const inside = variables.find(({ path }) => path.endsWith(`.${name}`));
  return suggestion(name, roots) ?? (inside ? `did you mean ${inside.path}?` : listed(roots));
}

function listed(names: readonly string[]): string | null {
  const all = [...new Set(names)];
  return all.length === 0 ? null : `there are ${all.join(', ')}`;
}

function typeName(type: string | undefined): string {
  return { double: 'a number', int: 'a number', string: 'a text' }[type ?? ''] ?? `a ${type ?? 'value'}`;
}
