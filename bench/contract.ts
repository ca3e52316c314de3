import { performance } from 'node:perf_hooks';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { validateOutput } from '@stoplight/prism-http/dist/validator/index.js';
import { loadContract } from '../src/contract/index.ts';
import { type Json, openApiPath, ownDocument } from '../src/spec/document.ts';
import { isJsonObject } from '../src/spec/pointer.ts';
import { documentedSamples, type Sample, worldSamples } from '../test/contract/bodies.ts';
import { mutantsOf } from '../test/contract/mutants.ts';
import { median, reportAtLeast } from './measure.ts';
import { requirePeer } from './peers.ts';

/**
 * Judging responses whose bodies are parsed: ours ÷ vitest-openapi (its core, openapi-validator) ÷ Prism's validateOutput.
 * Then the mutants of the mutation test through all three.
 */
interface OpenApiValidator {
  makeApiSpec(document: object): { validateResponse(response: object): object | null };
  makeResponse(response: object): object;
}

const contract = loadContract();
const openapiValidator = requirePeer<OpenApiValidator>('openapi-validator', '0.14.2');
const prismOperations = Object.fromEntries(
  (await getHttpOperationsFromSpec(openApiPath)).map((operation) => [String(operation.iid), operation]),
);
// It throws on OpenAPI 3.1.
const peer = openapiValidator.makeApiSpec(as30(ownDocument) as object);

/** Whether a sample's body, or another in its place, is found to break the document. */
type Judge = (sample: Sample, body: unknown) => boolean;

const judges: Readonly<Record<string, Judge>> = {
  ours: ({ path, status, headers }, body) => contract.check({ method: 'GET', path, status, headers, body }).length > 0,
  'vitest-openapi': ({ path, status }, body) => {
    // The shape of axios.
    const response = { status, data: body, request: { method: 'GET', path } };
    return peer.validateResponse(openapiValidator.makeResponse(response)) !== null;
  },
  // It is given the operation, which the other two look for.
  Prism: ({ operationId, status, headers }, body) => {
    const element = { statusCode: status, headers, body };
    return validateOutput({ resource: prismOperations[operationId], element } as never)._tag === 'Left';
  },
};

/** What OpenAPI 3.0 says in other words than 3.1. */
function as30(value: Json): Json {
  if (Array.isArray(value)) return value.map(as30);
  if (!isJsonObject(value)) return value;
  const { jsonSchemaDialect: _, ...rest } = value;
  const { type } = rest;
  const isNullable = Array.isArray(type) && type.includes('null');
  return Object.fromEntries([
    ...Object.entries(rest)
      // Of a schema, a list; of a media type, named ones.
      .filter(([key, each]) => each !== undefined && !(key === 'examples' && Array.isArray(each)))
      .filter(([key]) => key !== 'identifier' && !(key === 'summary' && 'version' in rest))
      .map(([key, each]) => [key, key === 'openapi' ? '3.0.3' : as30(each ?? null)] as const),
    ...(isNullable
      ? [['type', type.find((name) => name !== 'null') ?? null] as const, ['nullable', true] as const]
      : []),
  ]);
}

const called = (sample: Sample): Sample => ({ ...sample, path: `/v1${sample.path}` });
const documented = documentedSamples.map(called);
const ofWorld = worldSamples('2026-11-23', ['campaign_channel_partners', 'campaign_fintech_cfos']).map(called);
const [analytics, world] = [documented[0], ofWorld.at(-1)];
if (analytics === undefined || world === undefined) throw new Error('there is no analytics body');
const rounds = 9;
const roundMs = 120;
for (const [name, sample] of [
  ['the documented analytics body', analytics],
  ['an analytics body of the world, with 28 days', world],
] as const) {
  const times: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round++) {
    for (const [side, judge] of Object.entries(judges)) {
      const [start, step] = [performance.now(), side === 'vitest-openapi' ? 1 : 1_000];
      let count = 0;
      for (; performance.now() - start < roundMs; count += step) {
        for (let i = 0; i < step; i++) if (judge(sample, sample.body)) throw new Error(`${side} refuses ${name}`);
      }
      // The first round warms up.
      times[side] ??= [];
      if (round > 0) times[side].push(((performance.now() - start) / count) * 1_000);
    }
  }
  const us = (side: string): number => median(times[side] ?? []);
  console.log(name);
  console.table(
    Object.fromEntries(
      Object.keys(judges).map((side) => [
        side,
        {
          µs: us(side).toFixed(2),
          'validations/s': Math.round(1e6 / us(side)),
          '÷ ours': (us(side) / us('ours')).toFixed(1),
        },
      ]),
    ),
  );
  reportAtLeast('ours ÷ vitest-openapi', us('vitest-openapi') / us('ours'), 20);
  reportAtLeast('ours ÷ Prism’s validateOutput', us('Prism') / us('ours'), 10);
}

const samples = [...documented, ...ofWorld];
const none: Record<string, number> = { mutants: 0, ours: 0, 'vitest-openapi': 0, Prism: 0 };
const missed: Record<string, Record<string, number>> = {};
for (const sample of samples) {
  for (const [side, judge] of Object.entries(judges)) {
    if (judge(sample, sample.body)) throw new Error(`${side} refuses a valid body of ${sample.operationId}`);
  }
  for (const { keyword, body } of mutantsOf(ownDocument, sample.schema, sample.body)) {
    const sides = Object.entries(judges).filter(([, judge]) => !judge(sample, body));
    for (const row of [keyword, 'all']) {
      const counts = { ...none, ...missed[row] };
      for (const column of ['mutants', ...sides.map(([side]) => side)]) counts[column] = (counts[column] ?? 0) + 1;
      missed[row] = counts;
    }
  }
}
console.log(`mutants of ${samples.length} bodies, and how many of them each misses, by the keyword that is broken`);
const { all, ...byKeyword } = missed;
console.table({ ...byKeyword, all });
const found = (side: string): number => 100 * (1 - (all?.[side] ?? 0) / (all?.mutants ?? 0));
reportAtLeast('found by ours', found('ours'), 100, ' %');
