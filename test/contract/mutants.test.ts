import { describe, expect, it } from 'vitest';
import { contractOf, loadContract } from '../../src/contract/index.ts';
import type { OperationId } from '../../src/spec/api.ts';
import { type OpenApiDocument, ownDocument } from '../../src/spec/document.ts';
import { checkBody } from '../../src/spec/validators.ts';
import { documentedSamples, type Sample, type, worldSamples } from './bodies.ts';
import { keywordsOf, type Mutant, mutantsOf } from './mutants.ts';

const contract = loadContract();
const samples: readonly Sample[] = [
  ...documentedSamples,
  ...worldSamples('2026-11-23', ['campaign_fintech_cfos', 'campaign_channel_partners', 'campaign_of_nobody']),
];

const check = ({ path, status, headers }: Sample, body: unknown) =>
  contract.check({ method: 'GET', path, status, headers, body: sent(body) });

/** A text would be taken for what was received. */
function sent(body: unknown): unknown {
  return typeof body === 'string' ? JSON.stringify(body) : body;
}

describe('a body with one keyword of its schema broken', () => {
  const mutants = samples.flatMap((sample) =>
    mutantsOf(ownDocument, sample.schema, sample.body).map((mutant) => ({ sample, mutant })),
  );

  it('is found out, by that keyword and in that place, whatever the keyword and wherever it stands', () => {
    const missed = mutants.filter(({ sample, mutant }) => !finds(check(sample, mutant.body), mutant));
    process.stdout.write(`${mutants.length} mutants of ${samples.length} bodies, ${missed.length} missed\n`);
    expect(missed).toEqual([]);
    expect(mutants.length).toBeGreaterThan(5_000);
  });

  it('is made of every keyword of every response schema of openapi.yaml', () => {
    const wanted = samples.flatMap((sample) => keywordsOf(ownDocument, sample.schema).map(named(sample)));
    const made = mutants.map(({ sample, mutant }) => named(sample)(`${mutant.schema} ${mutant.keyword}`));
    expect([...new Set(wanted)].filter((one) => !made.includes(one))).toEqual([]);
    expect(new Set(wanted).size).toBeGreaterThan(300);
  });

  it('has the same problems for the engine as for the weekly run', () => {
    for (const { sample, mutant } of mutants.filter(({ sample: { status } }) => status === 200)) {
      const { problems } = checkBody(sample.operationId as OperationId, mutant.body);
      const violations = contract.checkBody(sample.operationId, mutant.body);
      const asProblems = violations.map(({ pointer, keyword, expected, seen }) => ({
        pointer,
        keyword,
        expected,
        seen,
      }));
      expect(byPlace(asProblems)).toEqual(byPlace(problems));
    }
  });

  it('tells the line of the keyword in openapi.yaml', () => {
    const places = mutants.flatMap(({ sample, mutant }) => check(sample, mutant.body).map(({ place }) => place));
    expect(places.filter((place) => !/^openapi\.yaml:\d+:\d+$/.test(place ?? ''))).toEqual([]);
  });
});

describe('a valid body', () => {
  it('causes no alarm, in 1,000 bodies of the world and in each example of the document', () => {
    const days = ['2026-08-10', '2026-11-23', '2027-02-28', '2028-02-29'];
    const ids = Array.from({ length: 250 }, (_, i) => `campaign_${i}`);
    const valid = [...documentedSamples, ...days.flatMap((day) => worldSamples(day, ids))];
    const alarms = valid.flatMap((sample) => [
      ...check(sample, sample.body),
      ...check(sample, Buffer.from(JSON.stringify(sample.body))),
    ]);
    expect(alarms).toEqual([]);
    expect(valid.length).toBeGreaterThan(1_000);
  });
});

/** What openapi.yaml does not use, of an API with all of it. */
describe('keywords that openapi.yaml lacks', () => {
  const schema = {
    type: 'object',
    required: ['kind', 'tags'],
    properties: {
      kind: { type: 'string', enum: ['talk', 'walk'] },
      version: { const: 2 },
      code: { type: 'string', pattern: '^[A-Z]{2}$', minLength: 2, maxLength: 2 },
      share: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
      step: { type: 'number', multipleOf: 5 },
      tags: { type: 'array', minItems: 1, maxItems: 3, uniqueItems: true, items: { type: 'string', maxLength: 5 } },
      id: { type: 'string', format: 'uuid' },
      mail: { type: 'string', format: 'email' },
      link: { type: 'string', format: 'uri' },
      closed: { type: 'object', additionalProperties: false, properties: { 'a/b~c': { type: 'boolean' } } },
      counted: { type: 'object', minProperties: 1, maxProperties: 2 },
    },
    unevaluatedProperties: false,
  } as const;
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    paths: {
      '/all': { get: { operationId: 'all', responses: { 200: { content: { 'application/json': { schema } } } } } },
    },
  };
  const body = {
    kind: 'talk',
    version: 2,
    code: 'DE',
    share: 0.5,
    step: 10,
    tags: ['a', 'b'],
    id: '00000000-0000-4000-8000-000000000000',
    mail: 'ann@example.com',
    link: 'https://example.com/',
    closed: { 'a/b~c': true },
    counted: { one: 1 },
  };
  const all = contractOf(document, (keys) => keys.join('/'));
  const respond = (body: unknown) =>
    all.check({ method: 'GET', path: '/all', status: 200, headers: type, body: sent(body) });

  it('are found out as well, each of them', () => {
    const mutants = mutantsOf(document, schema, body);
    expect(respond(body)).toEqual([]);
    expect(mutants.filter((mutant) => !finds(respond(mutant.body), mutant))).toEqual([]);
    const made = new Set(mutants.map((mutant) => `${mutant.schema} ${mutant.keyword}`));
    expect(keywordsOf(document, schema).filter((one) => !made.has(one))).toEqual([]);
  });
});

type Found = readonly { readonly keyword: string; readonly pointer: string }[];

function finds(found: Found, { keyword, pointer }: Mutant): boolean {
  return found.some((one) => one.keyword === keyword && one.pointer === pointer);
}

function named({ operationId, status }: Sample): (keyword: string) => string {
  return (keyword) => `${operationId} ${status} ${keyword}`;
}

function byPlace<T extends Found[number]>(problems: readonly T[]): readonly T[] {
  const name = ({ pointer, keyword }: T): string => `${pointer} ${keyword}`;
  return problems.toSorted((a, b) => name(a).localeCompare(name(b)));
}
