import { describe, expect, test } from 'vitest';
import { contractOf } from '../../../src/contract/contract.ts';
import { diffContracts } from '../../../src/contract/diff/diff.ts';
import { type RuleId, rules } from '../../../src/contract/diff/rules.ts';
import type { OpenApiDocument } from '../../../src/spec/document.ts';

type Part = Readonly<Record<string, unknown>>;

const contract = (document: Part) =>
  contractOf({ openapi: '3.1.0', ...document } as unknown as OpenApiDocument, (keys) => keys.join('.'));

const diff = (old: Part, now: Part) => diffContracts(contract(old), contract(now));
const told = (old: Part, now: Part): readonly string[] => diff(old, now).map(({ rule }) => rule);

const json = (schema: unknown): Part => ({ 'application/json': { schema } });
const operation = (rest: Part): Part => ({ paths: { '/it': { get: { operationId: 'it', responses: {}, ...rest } } } });
const receiving = (schema: unknown): Part => operation({ responses: { 200: { content: json(schema) } } });
const sending = (schema: unknown): Part => operation({ requestBody: { content: json(schema) } });
const object = (properties: Part, rest: Part = {}): Part => ({ type: 'object', properties, ...rest });
const text = { type: 'string' };
const number = { type: 'integer' };

/** The rule of a schema's change, the old schema and the new. */
const ofSchemas: readonly (readonly [string, unknown, unknown])[] = [
  ['field-removed', object({ a: text, b: text }), object({ a: text })],
  ['field-added', object({ a: text }), object({ a: text, b: text })],
  ['field-added-to-closed', object({ a: text }, closed()), object({ a: text, b: text }, closed())],
  ['required-dropped', object({ a: text }, { required: ['a'] }), object({ a: text })],
  ['required-added', object({ a: text }), object({ a: text }, { required: ['a'] })],
  ['array-object-swapped', { type: 'array', items: text }, object({})],
  ['type-changed', text, number],
  ['type-changed', { type: ['string', 'integer'] }, { type: ['string', 'boolean'] }],
  ['type-widened', number, { type: 'number' }],
  ['type-widened', text, { type: ['string', 'integer'] }],
  ['type-widened', text, {}],
  ['type-narrowed', { type: 'number' }, number],
  ['null-added', text, { type: ['string', 'null'] }],
  ['null-added', text, { type: 'string', nullable: true }],
  ['null-added', text, { oneOf: [text, { type: 'null' }] }],
  ['null-added-to-optional', object({ a: text }), object({ a: { type: ['string', 'null'] } })],
  ['null-removed', { anyOf: [text, { type: 'null' }] }, text],
  ['format-changed', { type: 'string', format: 'date' }, { type: 'string', format: 'date-time' }],
  ['format-widened', { type: 'integer', format: 'int32' }, { type: 'integer', format: 'int64' }],
  ['format-widened', { type: 'string', format: 'date' }, text],
  ['format-narrowed', text, { type: 'string', format: 'date' }],
  ['enum-value-added', { enum: ['a'] }, { enum: ['a', 'b'] }],
  ['enum-value-added', { const: 'a' }, { enum: ['b', 'a'] }],
  ['enum-value-removed', { enum: ['a', 'b'] }, { enum: ['b'] }],
  ['enum-opened', { type: 'string', enum: ['a'] }, text],
  ['enum-closed', text, { type: 'string', enum: ['a'] }],
  ['bounds-widened', { type: 'integer', minimum: 0 }, number],
  ['bounds-widened', { type: 'integer', exclusiveMinimum: 0 }, { type: 'integer', minimum: 0 }],
  ['bounds-widened', { type: 'string', maxLength: 5 }, { type: 'string', maxLength: 6 }],
  ['bounds-widened', { type: 'string', pattern: '^a$' }, text],
  ['bounds-narrowed', { type: 'array', items: text }, { type: 'array', items: text, minItems: 1 }],
  ['pattern-changed', { type: 'string', pattern: '^a$' }, { type: 'string', pattern: '^b$' }],
  ['alternative-added', { oneOf: [text, number] }, { oneOf: [number, text, { type: 'boolean' }] }],
  ['alternative-added', text, { oneOf: [text, object({})] }],
  ['alternative-removed', { anyOf: [text, number] }, number],
  ['object-opened', object({}, closed()), object({})],
  ['object-closed', object({}), object({}, closed())],
  ['default-changed', { type: 'integer', default: 1 }, { type: 'integer', default: 2 }],
  ['keyword-changed', { not: text }, { not: number }],
];

function closed(): Part {
  return { additionalProperties: false };
}

const limit = { name: 'limit', in: 'query', schema: number };
const header = (rest: Part): Part => ({ responses: { 200: { headers: { 'X-Left': { schema: number, ...rest } } } } });
const statuses = (...names: readonly string[]): Part =>
  operation({ responses: Object.fromEntries(names.map((name) => [name, { description: 'so' }])) });
const keys = { securitySchemes: { key: { type: 'http', scheme: 'bearer' }, other: { type: 'oauth2' } } };
const secured = (...security: readonly Part[]): Part => ({ ...operation({}), security, components: keys });
const path = (name: string, parameter: string): Part => ({
  paths: { [name]: { get: { parameters: [{ name: parameter, in: 'path', required: true, schema: text }] } } },
});

const ofTheRest: readonly (readonly [RuleId, Part, Part])[] = [
  ['operation-removed', { paths: { '/a': { get: {}, put: {} } } }, { paths: { '/a': { get: {} } } }],
  ['operation-added', { paths: { '/a': { get: {} } } }, { paths: { '/a': { get: {} }, '/b': { get: {} } } }],
  ['operation-id-changed', operation({}), operation({ operationId: 'other' })],
  ['deprecated', operation({}), operation({ deprecated: true })],
  ['deprecated', receiving(object({ a: text })), receiving(object({ a: { ...text, deprecated: true } }))],
  ['undeprecated', operation({ parameters: [{ ...limit, deprecated: true }] }), operation({ parameters: [limit] })],
  [
    'server-removed',
    { ...operation({}), servers: [{ url: '/a' }, { url: '/b' }] },
    { ...operation({}), servers: [{ url: '/b' }] },
  ],
  ['server-added', operation({ servers: [{ url: '/a' }] }), operation({ servers: [{ url: '/a/' }, { url: '/b' }] })],
  ['security-added', operation({}), secured({ key: [] })],
  ['security-changed', secured({ key: [] }), secured({ key: [], other: ['read'] })],
  ['security-relaxed', secured({ key: [] }), secured({ key: [] }, { other: [] })],
  ['security-relaxed', secured({ key: [] }), secured({ key: [] }, {})],
  ['required-parameter-added', operation({}), operation({ parameters: [{ ...limit, required: true }] })],
  ['parameter-added', operation({}), operation({ parameters: [limit] })],
  ['parameter-removed', operation({ parameters: [limit] }), operation({})],
  [
    'parameter-made-required',
    operation({ parameters: [limit] }),
    operation({ parameters: [{ ...limit, required: true }] }),
  ],
  [
    'parameter-made-optional',
    operation({ parameters: [{ ...limit, required: true }] }),
    operation({ parameters: [limit] }),
  ],
  ['parameter-renamed', path('/a/{id}', 'id'), path('/a/{key}', 'key')],
  [
    'parameter-style-changed',
    operation({ parameters: [limit] }),
    operation({ parameters: [{ ...limit, explode: false }] }),
  ],
  [
    'request-bounds-narrowed',
    operation({ parameters: [limit] }),
    operation({ parameters: [{ ...limit, schema: { ...number, maximum: 9 } }] }),
  ],
  ['required-body-added', operation({}), operation({ requestBody: { required: true, content: json(text) } })],
  ['body-added', operation({}), sending(text)],
  ['body-removed', sending(text), operation({})],
  ['body-made-required', sending(text), operation({ requestBody: { required: true, content: json(text) } })],
  ['body-made-optional', operation({ requestBody: { required: true, content: json(text) } }), sending(text)],
  [
    'request-media-type-removed',
    operation({ requestBody: { content: { ...json(text), 'text/plain': {} } } }),
    sending(text),
  ],
  [
    'request-media-type-added',
    sending(text),
    operation({ requestBody: { content: { ...json(text), 'text/plain': {} } } }),
  ],
  ['request-required-field-added', sending(object({})), sending(object({ a: text }, { required: ['a'] }))],
  [
    'response-open-set-changed',
    receiving({ ...text, examples: ['a', 'b'] }),
    receiving({ ...text, examples: ['a', 'c'] }),
  ],
  ['status-removed', statuses('200', '404'), statuses('200')],
  ['status-added', statuses('200'), statuses('200', '404')],
  ['status-added', statuses('200'), statuses('200', 'default')],
  ['success-status-added', statuses('200'), statuses('200', '202')],
  ['status-generalised', statuses('200', '404', '4XX'), statuses('200', '4XX')],
  ['status-specified', statuses('200', 'default'), statuses('200', 'default', '500')],
  ['media-type-removed', receiving(text), operation({ responses: { 200: {} } })],
  [
    'media-type-added',
    receiving(text),
    operation({ responses: { 200: { content: { ...json(text), 'text/csv': {} } } } }),
  ],
  ['header-removed', operation(header({ required: true })), operation({ responses: { 200: {} } })],
  ['optional-header-removed', operation(header({})), operation({ responses: { 200: {} } })],
  ['header-added', operation({ responses: { 200: {} } }), operation(header({ required: true }))],
  ['header-made-optional', operation(header({ required: true })), operation(header({}))],
  ['header-made-required', operation(header({})), operation(header({ required: true }))],
  ['response-type-changed', operation(header({})), operation(header({ schema: { type: 'boolean' } }))],
  ['description-says-otherwise', operation({ description: 'At most 100.' }), operation({ description: 'At most 50.' })],
  [
    'description-says-otherwise',
    receiving({ description: 'It is counted.' }),
    receiving({ description: 'It is not counted.' }),
  ],
  [
    'description-changed',
    operation({ description: 'At most 100.' }),
    operation({ description: 'No more than 100.'.replace('No m', 'M') }),
  ],
  ['example-changed', receiving({ ...text, example: 'a' }), receiving({ ...text, example: 'b' })],
  ['about-changed', { ...operation({}), info: { version: '1' } }, { ...operation({}), info: { version: '2' } }],
  ['other-changed', operation({}), operation({ callbacks: { done: {} } })],
];

describe('of what is received', () => {
  test.each(ofSchemas)('%s: %j → %j', (rule, old, now) => {
    expect(told(receiving(old), receiving(now))).toEqual([`response-${rule}`]);
  });
});

describe('of what is sent', () => {
  test.each(ofSchemas)('%s: %j → %j', (rule, old, now) => {
    expect(told(sending(old), sending(now))).toEqual([`request-${rule}`]);
  });
});

describe('of the rest', () => {
  test.each(ofTheRest)('%s', (rule, old, now) => {
    expect(told(old, now)).toEqual([rule]);
  });
});

test('each rule has a case', () => {
  const tried = new Set([
    ...ofSchemas.flatMap(([rule]) => [`response-${rule}`, `request-${rule}`]),
    ...ofTheRest.map(([rule]) => rule),
  ]);
  expect([...tried].sort()).toEqual(Object.keys(rules).sort());
});

test('what is wider breaks who receives and spares who sends; what is narrower the other way round', () => {
  for (const rule of ['type', 'format', 'bounds'] as const) {
    expect(rules[`response-${rule}-widened`].severity).toBe('breaking');
    expect(rules[`request-${rule}-widened`].severity).toBe('safe');
    expect(rules[`response-${rule}-narrowed`].severity).toBe('safe');
    expect(rules[`request-${rule}-narrowed`].severity).toBe('breaking');
  }
});

const same: readonly (readonly [string, unknown, unknown])[] = [
  [
    'a schema moved into allOf',
    object({ a: text }, { required: ['a'] }),
    { allOf: [object({ a: text }), { required: ['a'] }] },
  ],
  [
    'null as a type, as nullable and as an alternative',
    { type: ['string', 'null'] },
    { type: 'string', nullable: true },
  ],
  ['alternatives in another order', { oneOf: [text, number] }, { oneOf: [number, text] }],
  [
    'keys, required names and enum values in another order',
    { enum: ['a', 'b'], type: 'string' },
    { type: 'string', enum: ['b', 'a'] },
  ],
  ['one value as const and as enum', { const: 'a' }, { enum: ['a'] }],
  ['a bound that says nothing', text, { type: 'string', minLength: 0 }],
  [
    'an exclusive bound in the words of 3.0 and of 3.1',
    { type: 'number', minimum: 0, exclusiveMinimum: true },
    { type: 'number', exclusiveMinimum: 0 },
  ],
];

test.each(same)('%s is no change', (_name, old, now) => {
  expect(told(receiving(old), receiving(now))).toEqual([]);
  expect(told(receiving(now), receiving(old))).toEqual([]);
});

test('a component put in place of what it says is no change', () => {
  const named = {
    ...receiving({ $ref: '#/components/schemas/It' }),
    components: { schemas: { It: object({ a: text }) } },
  };
  expect(told(receiving(object({ a: text })), named)).toEqual([]);
});

test('a change of what operations share is told once, with each place where it is met', () => {
  const shared = (schema: unknown): Part => ({
    paths: {
      '/one': { get: { responses: { 200: { content: json({ $ref: '#/components/schemas/It' }) } } } },
      '/all': {
        get: { responses: { 200: { content: json({ type: 'array', items: { $ref: '#/components/schemas/It' } }) } } },
      },
    },
    components: { schemas: { It: object({ a: schema, b: schema }) } },
  });
  const changes = diff(shared(text), shared(number));
  expect(changes.map(({ rule, at }) => [rule, at.map(({ operation, pointer }) => `${operation} ${pointer}`)])).toEqual([
    ['response-type-changed', ['GET /one /a', 'GET /all /*/a']],
    ['response-type-changed', ['GET /one /b', 'GET /all /*/b']],
  ]);
  expect(changes[0]).toMatchObject({ old: 'string', new: 'integer' });
});

test('schemas that contain themselves are compared once around', () => {
  const tree = (schema: unknown): Part => ({
    ...receiving({ $ref: '#/components/schemas/Tree' }),
    components: {
      schemas: {
        Tree: object({
          value: schema,
          left: { $ref: '#/components/schemas/Tree' },
          rest: { type: 'array', items: { oneOf: [text, { $ref: '#/components/schemas/Tree' }] } },
        }),
        Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] },
      },
    },
  });
  expect(told(tree(text), tree(number))).toEqual(['response-type-changed']);
  expect(told(tree(text), tree(text))).toEqual([]);
});

test('a field that is only sent is none of the response’s', () => {
  const withSecret = object({ a: text, secret: { ...text, writeOnly: true } });
  expect(told(receiving(withSecret), receiving(object({ a: text })))).toEqual([]);
  expect(told(sending(withSecret), sending(object({ a: text })))).toEqual(['request-field-removed']);
});
