import { describe, expect, it } from 'vitest';
import { compileValidators, shapeOf } from '../../scripts/compile-validators.ts';
import { PulseError } from '../../src/errors.ts';
import type { JsonObject, OpenApiDocument } from '../../src/spec/document.ts';
import { unknownFields } from '../../src/spec/unknown-fields.ts';

describe('compileValidators', () => {
  it.each([
    ['an unknown type', { type: 'obj' }],
    ['a pattern that is no regular expression', { type: 'string', pattern: '[' }],
    ['a reference that leads nowhere', { $ref: '#/components/schemas/Lost' }],
    ['a schema that contains itself', { $ref: '#/components/schemas/Tree' }],
  ])('refuses %s, and names the operation', (_, schema) => {
    const refuse = () => compileValidators(verifyAnswering({ 'application/json': { schema } }));

    expect(refuse).toThrow(PulseError);
    expect(refuse).toThrow(
      /^the schema of the 200 response of verifyKey cannot be compiled \(.+\); mend the schema in the OpenAPI document$/,
    );
  });

  it('refuses an operation whose 200 has no JSON schema', () => {
    expect(() => compileValidators(verifyAnswering({}))).toThrow('of verifyKey cannot be compiled (there is none)');
  });

  it('leaves out what says nothing about validity, but no field of such a name', () => {
    const schema = {
      description: 'of the schema',
      properties: { description: { type: 'string', examples: ['of the field'] } },
    };
    const code = compileValidators(verifyAnswering({ 'application/json': { schema } }));

    expect(code).not.toMatch(/of the (schema|field)/);
    expect(code).toContain('data.description');
  });
});

describe('shapeOf', () => {
  it('knows the fields of composed schemas, and takes one without fields for free-form', () => {
    const named = { properties: { name: { type: 'string' } } };
    const labelled = { properties: { labels: { type: 'object' } } };
    const shape = shapeOf({ allOf: [named, { anyOf: [labelled] }], properties: { children: { items: named } } });
    const body = { name: 'a', labels: { any: 1 }, children: [{ name: 'b' }, { odd: 1 }], odd: 2 };

    expect(unknownFields(body, shape)).toEqual(['/children/*/odd', '/odd']);
  });
});

function verifyAnswering(content: JsonObject): OpenApiDocument {
  const verify = { get: { operationId: 'verifyKey', responses: { '200': { content } } } };
  const schemas = { Tree: { type: 'object', properties: { child: { $ref: '#/components/schemas/Tree' } } } };
  return { openapi: '3.1.0', paths: { '/verify': verify }, components: { schemas } };
}
