import { Environment } from '@marcbachmann/cel-js';
import { declareType, type Schema, type Typing } from './typing.ts';
import { dayFields, type Variable, variables } from './variables.ts';

/** Far more than a rule needs, and so little that checking the worst takes under 10 ms (bench/rules.ts). */
export const limits = { characters: 1_000, nodes: 300, depth: 24 } as const;

/**
 * The language of rules: CEL (cel.dev) over `variables`. All numbers of the API are doubles, and literals such as `2` go
 * with them: CEL itself would refuse `metrics.totalMessages * 2` for mixing double and int.
 */
export const environment: Environment = withMixedNumbers(
  new Environment({
    limits: { maxAstNodes: limits.nodes, maxDepth: limits.depth, maxListElements: 50, maxCallArguments: 4 },
  }),
);

/** A row of `activity.dailyBreakdown`, as expressions read it fastest. */
export const typedDay: Typing = declareType(
  environment,
  'Day',
  Object.fromEntries(dayFields.map(({ name, type }) => [name, type])),
);

const typings = declareVariables();

/** Values of the variables, as expressions read them fastest. */
export function typed(values: Readonly<Record<string, object>>): Readonly<Record<string, object>> {
  const instances: Record<string, object> = {};
  for (const [name, typing] of typings) instances[name] = typing(values[name] ?? {});
  return instances;
}

function withMixedNumbers(environment: Environment): Environment {
  const arithmetic: Record<string, (a: number, b: number) => number> = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
  };
  for (const [operator, apply] of Object.entries(arithmetic)) {
    const mixed = (a: number | bigint, b: number | bigint) => apply(Number(a), Number(b));
    environment.registerOperator(`double ${operator} int: double`, mixed);
    environment.registerOperator(`int ${operator} double: double`, mixed);
  }
  environment.registerOperator('double == int', (a: number, b: bigint) => a === Number(b));
  environment.registerOperator('double in list<int>', (a: number, list: readonly bigint[]) =>
    list.some((item) => Number(item) === a),
  );
  return environment;
}

function declareVariables(): readonly (readonly [name: string, typing: Typing])[] {
  const schemas: Record<string, Schema> = { activity: { dailyBreakdown: 'list<Day>' } };
  for (const { path, type } of variables) place(schemas, path.split('.'), type);
  return Object.entries(schemas).map(([name, schema]) => {
    const typing = declareType(environment, `$${name}`, schema);
    environment.registerVariable(name, `$${name}`);
    return [name, typing];
  });
}

function place(schema: Schema, [name = '', ...rest]: readonly string[], type: Variable['type']): void {
  if (rest.length === 0) {
    schema[name] = type;
    return;
  }
  const inner = schema[name] ?? {};
  schema[name] = inner;
  if (typeof inner === 'object') place(inner, rest, type);
}
