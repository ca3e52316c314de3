import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractOf } from '../../../src/contract/contract.ts';
import { diffContracts } from '../../../src/contract/diff/diff.ts';
import { child, rootOf } from '../../../src/contract/diff/node.ts';
import { rules } from '../../../src/contract/diff/rules.ts';
import type { OpenApiDocument } from '../../../src/spec/document.ts';

const names = ['a', 'b', 'c'] as const;

const { schema } = fc.letrec((tie) => ({
  schema: fc.oneof({ maxDepth: 4, depthSize: 'small' }, tie('plain'), tie('object'), tie('array'), tie('reference')),
  plain: fc.record(
    {
      type: fc.constantFrom('string', 'integer', 'number', 'boolean', ['string', 'null'], ['integer', 'string']),
      minimum: fc.integer({ min: 0, max: 3 }),
      maxLength: fc.integer({ min: 0, max: 3 }),
      format: fc.constantFrom('date', 'int32', 'int64'),
      enum: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1 }),
      default: fc.constantFrom(1, 2),
      description: fc.constantFrom('At most 1.', 'At most 2.', 'Up to 2.'),
      deprecated: fc.boolean(),
    },
    { requiredKeys: ['type'] },
  ),
  object: fc.record(
    {
      type: fc.constant('object'),
      properties: fc.dictionary(fc.constantFrom(...names), tie('schema')),
      required: fc.uniqueArray(fc.constantFrom(...names)),
      additionalProperties: fc.boolean(),
    },
    { requiredKeys: ['type'] },
  ),
  array: fc.record({ type: fc.constant('array'), items: tie('schema') }),
  reference: fc.constantFrom(...names).map((name) => ({ $ref: `#/components/schemas/${name}` })),
}));

/** References that run in a circle are refused when a document is read. */
const component = schema.filter((one) => !('$ref' in (one as object)));

const content = schema.map((one) => ({ content: { 'application/json': { schema: one } } }));
const operation = fc.record(
  {
    responses: fc.dictionary(fc.constantFrom('200', '202', '404', '4XX'), content),
    requestBody: fc.tuple(content, fc.boolean()).map(([body, required]) => ({ ...body, required })),
    security: fc.subarray([{}, { key: [] }, { key: [], other: [] }]),
    parameters: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...names),
        in: fc.constantFrom('query', 'header'),
        required: fc.boolean(),
        schema,
      }),
      { selector: ({ name, in: where }) => `${where} ${name}`, maxLength: 2 },
    ),
  },
  { requiredKeys: ['responses'] },
);

const documents = fc
  .record({
    openapi: fc.constant('3.1.0'),
    paths: fc.dictionary(fc.constantFrom('/a', '/b/{id}'), fc.dictionary(fc.constantFrom('get', 'post'), operation)),
    components: fc.record({
      schemas: fc.record({ a: component, b: component, c: component }),
      securitySchemes: fc.constant({ key: { type: 'http' }, other: { type: 'apiKey' } }),
    }),
  })
  .map((document) => JSON.parse(JSON.stringify(document)) as OpenApiDocument);

const diff = (old: OpenApiDocument, now: OpenApiDocument) => {
  const [a, b] = [old, now].map((document) => contractOf(document, (keys) => child(rootOf(document), ...keys).id));
  if (!a || !b) throw new Error('two documents');
  return diffContracts(a, b);
};

test('a document does not differ from itself', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(diff(document, structuredClone(document))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('when two documents change places, each change is told the other way round: what was added is removed', () => {
  let seen = 0;
  fc.assert(
    fc.property(documents, documents, (a, b) => {
      const [there, back] = [diff(a, b), diff(b, a)];
      seen += there.length;
      expect(back).toHaveLength(there.length);
      for (const change of there) {
        const turned = back.filter(
          (other) =>
            rules[change.rule].turned.includes(other.rule) &&
            other.old === change.new &&
            other.new === change.old &&
            other.oldPlace === change.newPlace &&
            other.newPlace === change.oldPlace,
        );
        expect(turned, JSON.stringify(change)).not.toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
  expect(seen).toBeGreaterThan(50);
});
