import type { OpenApiDocument } from '../../spec/document.ts';
import type { Operation } from '../../spec/operations.ts';
import { dereference, isJsonObject } from '../../spec/pointer.ts';
import type { Contract } from '../contract.ts';
import { essenceOf, isJson } from '../media-type.ts';
import { schemasOf } from '../schemas.ts';
import { hasUsualValue, type Recipe, rightRecipe, sample, usualValue, wrongRecipe } from './generate.ts';
import { type Parameter, parametersOf } from './parameters.ts';
import type { Given, PlannedRequest } from './request.ts';
import { type Security, securityOf } from './security.ts';
import { type FastCheck, type Values, valuesFor } from './values.ts';

/** One request, and what the document, or else HTTP, lets a server answer. */
export interface Probe {
  /** What is special about it, such as `limit below its minimum`. */
  readonly name: string;
  readonly operation: Operation;
  readonly request: PlannedRequest;
  /** Statuses such as `404` and ranges such as `2XX`, the one that is aimed at first. */
  readonly expects: readonly [string, ...string[]];
  /** Statuses of HTTP itself, which need not be documented, nor their bodies. */
  readonly tolerates: readonly string[];
  /** Where generated values come from, to make them smaller. */
  readonly origin?: { readonly recipe: Recipe; readonly index: number };
}

export interface Plan {
  /** The most telling first, so that a short run is a good one. */
  readonly probes: readonly Probe[];
  readonly notExercised: readonly NotExercised[];
  /** Of the operations that are exercised: each documented status. */
  readonly cells: readonly PlannedCell[];
}

export interface NotExercised {
  readonly operation: Operation;
  readonly why: string;
  /** Whether that is as it should be, since the operation writes. */
  readonly onPurpose: boolean;
}

export interface PlannedCell {
  readonly operation: Operation;
  /** As the document names it. */
  readonly status: string;
  /** Whether a request can bring it about without changing anything. */
  readonly provokable: boolean;
}

export interface PlanOptions {
  readonly seed: number;
  /** Generated requests of an operation: as many that are right and as many that are wrong. */
  readonly runs: number;
  /** Whether there is a real key, beside which a made-up one has to be refused. */
  readonly hasKey: boolean;
  /** Whether a path is also asked with a method that it lacks and that could write. */
  readonly wrongMethods: boolean;
}

/** The name of the probe that nothing is special about. */
export const asDocumented = 'all as documented';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];
const writingMethods = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Texts that no server knows. The first one is also a campaign that the mock does not know. */
const unknownIds = ['unknown_not-found', '999999999', '00000000-0000-4000-8000-000000000404', 'unknown'];

export function planProbes(contract: Contract, fc: FastCheck, options: PlanOptions): Plan {
  const schemas = schemasOf(contract.document);
  const rounds: Probe[][] = [[], [], [], []];
  const exercised: Operation[] = [];
  const notExercised: NotExercised[] = [];
  // Lists have the fewest parameters, and the ids that the others need.
  const operations = contract.operations.toSorted((a, b) => a.path.split('{').length - b.path.split('{').length);
  for (const operation of operations) {
    const security = securityOf(contract.document, operation);
    const parameters = parametersOf(contract.document, operation);
    const parts = parameters.usable.map((one) => [one, valuesFor(fc, schemas, one, options.seed)] as const);
    const valueless = parts.filter(([parameter, values]) => parameter.required && !hasUsualValue(parameter, values));
    const obstacle = obstacleTo(operation, security, [...parameters.unusable, ...valueless.map(([{ name }]) => name)]);
    if (obstacle !== undefined) {
      notExercised.push({ operation, ...obstacle });
      continue;
    }
    exercised.push(operation);
    probesOf(contract, fc, operation, security, parts, options).forEach((probes, round) => {
      rounds[round]?.push(...probes);
    });
  }
  const probes = rounds.flat();
  return { probes, notExercised, cells: exercised.flatMap((operation) => cellsOf(operation, probes)) };
}

function obstacleTo(
  { method }: Operation,
  security: Security,
  unusable: readonly string[],
): { readonly why: string; readonly onPurpose: boolean } | undefined {
  if (!safeMethods.includes(method)) return { why: 'would write', onPurpose: true };
  if (security.kind === 'foreign') return { why: `needs ${security.name}, not a key in a header`, onPurpose: false };
  if (unusable.length > 0)
    return { why: `needs ${unusable.join(', ')}, which cannot be made up here`, onPurpose: false };
  return undefined;
}

function cellsOf(operation: Operation, probes: readonly Probe[]): readonly PlannedCell[] {
  const aimedAt = new Set(probes.filter((probe) => probe.operation === operation).map(({ expects }) => expects[0]));
  return statusesOf(operation).map((status) => ({ operation, status, provokable: aimedAt.has(status) }));
}

type Parts = readonly (readonly [Parameter, Values])[];

/** In the order of how much they tell. */
function probesOf(
  contract: Contract,
  fc: FastCheck,
  operation: Operation,
  security: Security,
  parts: Parts,
  { seed, runs, hasKey, wrongMethods }: PlanOptions,
): readonly [Probe[], Probe[], Probe[], Probe[]] {
  const { method, path } = operation;
  const documented = statusesOf(operation);
  const success = successOf(documented);
  const types = mediaTypesOf(contract.document, operation);
  const typesOfSuccess = mediaTypesOf(contract.document, operation, success);
  const refusal = aim(documented, '400', '422');
  const needed = parts.filter(([{ required }]) => required).map(([parameter, values]) => usualValue(parameter, values));
  const base: PlannedRequest = { method, path, given: needed, security, key: 'key', accept: acceptOf(types) };
  const probe = (
    name: string,
    changes: Partial<PlannedRequest>,
    expects: Probe['expects'],
    tolerates: readonly string[] = [],
  ): Probe => ({
    name,
    operation,
    request: { ...base, ...changes },
    expects,
    tolerates,
  });
  const withText = ({ name, in: location }: Parameter, text: string): readonly Given[] => [
    ...needed.filter((one) => one.name !== name || one.in !== location),
    { name, in: location, text },
  ];

  const keys =
    security.kind === 'header' && !security.optional
      ? [
          probe('no key', { key: 'none' }, aim(documented, '401')),
          ...(security.prefix === '' ? [] : [probe('a misshapen key', { key: 'misshapen' }, aim(documented, '401'))]),
          ...(hasKey ? [probe('a made-up key', { key: 'made-up' }, aim(documented, '401'))] : []),
        ]
      : [];
  const unknown = documented.includes('404') ? unknownIdProbes() : [];
  const wrong = [
    ...parts.flatMap(([parameter, { wrong: values }]) =>
      values.map(({ text, what }) => probe(`${parameter.name} ${what}`, { given: withText(parameter, text) }, refusal)),
    ),
    ...parts
      .filter(([{ required, in: location }]) => required && location !== 'path')
      .map(([{ name }]) => probe(`no ${name}`, { given: needed.filter((one) => one.name !== name) }, refusal)),
  ];
  const right = parts.flatMap(([parameter, { right: values }]) =>
    values.map((text) => probe(`${parameter.name} on the edge`, { given: withText(parameter, text) }, success)),
  );
  const others = contract.operations.filter((one) => one.path === path).map((one) => one.method);
  const isFirstOfPath =
    contract.operations.find((one) => one.path === path && safeMethods.includes(one.method)) === operation;
  const lacked = writingMethods.find((one) => !others.includes(one));
  const protocol = [
    ...(types.length > 0
      ? [
          probe(
            'an Accept that nothing fits',
            { accept: 'application/x-nothing' },
            documented.includes('406') ? ['406', ...success] : success,
            ['406'],
          ),
        ]
      : []),
    ...typesOfSuccess
      .filter((type) => type !== base.accept && !type.includes('*'))
      .map((type) => probe(`Accept: ${type}`, { accept: type }, success)),
    ...(method === 'GET' && !others.includes('HEAD')
      ? [probe('HEAD', { method: 'HEAD' }, success, ['404', '405', '501'])]
      : []),
    ...(isFirstOfPath && !others.includes('OPTIONS')
      ? [probe('OPTIONS', { method: 'OPTIONS' }, ['2XX', '3XX', '4XX'], ['501'])]
      : []),
    ...(isFirstOfPath && wrongMethods && lacked !== undefined
      ? // With a key that is nobody's: should the path have that method after all, nothing is written.
        [probe(`${lacked}, which the path lacks`, { method: lacked, key: 'made-up' }, ['4XX'], ['501'])]
      : []),
  ];
  const [firstKey, ...furtherKeys] = keys;
  const [firstWrong, ...furtherWrong] = wrong;
  return [
    [probe(asDocumented, {}, success)],
    [firstKey, ...unknown, firstWrong].filter((one) => one !== undefined),
    [...furtherKeys, ...furtherWrong, ...right, ...protocol],
    [
      ...generated('generated input', rightRecipe(fc, parts, seed), success),
      ...generated('generated wrong input', wrongRecipe(fc, parts, seed), refusal),
    ],
  ];

  function unknownIdProbes(): readonly Probe[] {
    const last = parts.findLast(([{ in: location, schema }]) => location === 'path' && schema.enum === undefined);
    const text = unknownIds.find((one) => last?.[1].isRight(one));
    if (last === undefined || text === undefined) return [];
    return [probe(`unknown ${last[0].name}`, { given: withText(last[0], text) }, ['404'])];
  }

  function generated(name: string, recipe: Recipe | undefined, expects: Probe['expects']): readonly Probe[] {
    if (recipe === undefined) return [];
    const requests = sample(fc, recipe, runs);
    return requests.flatMap((given, index) => {
      const isRepeated = requests.findIndex((one) => JSON.stringify(one) === JSON.stringify(given)) < index;
      if (isRepeated || !leadsTo(contract, operation, given)) return [];
      return [{ ...probe(name, { given }, expects), origin: { recipe, index } }];
    });
  }
}

/** Whether values in the path make it no other operation's, as `featured` does where `/books/featured` is one. */
export function leadsTo(contract: Contract, { method, path }: Operation, given: readonly Given[]): boolean {
  const filled = path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(given.find((one) => one.in === 'path' && one.name === name)?.text ?? '~'),
  );
  const found = contract.find(method, filled);
  return 'operation' in found && found.operation.path === path;
}

function statusesOf({ value }: Operation): readonly string[] {
  return isJsonObject(value.responses) ? Object.keys(value.responses) : [];
}

/** The documented statuses that tell of a right request, or any that does. */
function successOf(documented: readonly string[]): Probe['expects'] {
  const [first = '2XX', ...others] = [/^2/, /^3/].flatMap((kind) => documented.filter((one) => kind.test(one)));
  return [first, ...others];
}

/** The wanted statuses that are documented, or the range that is, or else any of the range. */
function aim(documented: readonly string[], ...wanted: readonly string[]): Probe['expects'] {
  const [first = '4XX', ...others] = wanted.filter((one) => documented.includes(one));
  return [first, ...others];
}

/** JSON where any response is. */
function acceptOf(types: readonly string[]): string {
  return types.length === 0 || types.some((type) => isJson(essenceOf(type))) ? 'application/json' : '*/*';
}

function mediaTypesOf(
  document: OpenApiDocument,
  operation: Operation,
  statuses: readonly string[] = statusesOf(operation),
): readonly string[] {
  const { responses } = operation.value;
  return statuses.flatMap((status) => {
    const response = dereference(document, isJsonObject(responses) ? responses[status] : undefined);
    return isJsonObject(response) && isJsonObject(response.content) ? Object.keys(response.content) : [];
  });
}
