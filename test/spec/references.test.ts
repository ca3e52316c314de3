import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { validateOutput } from '@stoplight/prism-http/dist/validator/index.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseUncompilableSchemas } from '../../src/mock/prism/schemas.ts';
import type { OpenApiDocument } from '../../src/spec/document.ts';
import { loadDocument } from '../../src/spec/read-document.ts';
import { loadWithReferences } from '../../src/spec/references.ts';
import { temporaryFolder } from '../support/folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder[Symbol.dispose]());

const at = (name: string): string => join(folder.path, name);

/** Writes the files and loads the first. */
function load(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  }
  return loadWithReferences(at(Object.keys(files)[0] ?? ''));
}

function good(files: Readonly<Record<string, string>>) {
  const loaded = load(files);
  if ('error' in loaded) throw loaded.error;
  return loaded;
}

/** What is wrong, with the folder's path left out. */
function wrong(files: Readonly<Record<string, string>>): string {
  const loaded = load(files);
  if (!('error' in loaded)) throw new Error('nothing was refused');
  expect(loaded.error.code).toBe('E_SPEC');
  expect(loaded.error.message).not.toContain('\n');
  return loaded.error.message.replaceAll(`${folder.path}/`, '');
}

const head = 'openapi: 3.1.0\npaths: {/: {}}\n';
const answering = (schema: string): string =>
  `{"responses": {"200": {"description": "", "content": {"application/json": {"schema": ${schema}}}}}}`;

/** An API in five files, YAML and JSON, where pets have friends who are pets. */
const petShop = {
  'api/openapi.yaml': `openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets/{id}:
    $ref: paths/pet.yaml
  /shops:
    get: ${answering('{"$ref": "../common/shop.json#/$defs/Shop", "description": "The shop"}')}
components:
  schemas:
    Name: {type: string}
`,
  'api/paths/pet.yaml': `get:
  parameters:
    - {name: id, in: path, required: true, schema: {$ref: '../openapi.yaml#/components/schemas/Name'}}
  responses:
    '200':
      description: A pet
      content:
        application/json:
          example: {$ref: ../examples/rex.json}
          schema: {$ref: '../schemas/pets%20and%20more.yaml#/Pet'}
`,
  'api/schemas/pets and more.yaml': `Pet:
  type: object
  required: [name]
  properties:
    name: {$ref: ../openapi.yaml#/components/schemas/Name}
    friend: {$ref: '#/Pet'}
    shop: {$ref: '../../common/shop.json#/$defs/Shop'}
`,
  'api/examples/rex.json': '{"name": "Rex", "friend": {"name": "Bello"}}',
  'common/shop.json': `{"$defs": {"Shop": {"type": "object", "properties": {
    "pets": {"type": "array", "items": {"$ref": "../api/schemas/pets and more.yaml#/Pet"}},
    "branch": {"$ref": "#/$defs/Shop", "description": "A smaller one"}}}}}`,
};

async function operationsOf(document: OpenApiDocument) {
  // Prism resolves references in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  refuseUncompilableSchemas(operations);
  return operations;
}

describe('loadWithReferences', () => {
  it('leaves a document as it is that refers to no file', () => {
    const text = `${head}a: {$ref: '#/components/schemas/A'}\ncomponents: {schemas: {A: {type: string}}}\n`;
    const loaded = good({ 'api.yaml': text });

    expect(loaded.document).toEqual(loadDocument(at('api.yaml')));
    expect(loaded.files).toEqual([at('api.yaml')]);
  });

  it('lists every file that was read, the document first', () => {
    const { files } = good(petShop);

    expect(files[0]).toBe(at('api/openapi.yaml'));
    expect(files.toSorted()).toEqual(Object.keys(petShop).map(at).toSorted());
  });

  it('gives one document whose references all lead to a place in it', () => {
    const { document } = good(petShop);
    writeFileSync(at('alone.json'), JSON.stringify(document));

    const alone = loadWithReferences(at('alone.json'));

    expect(alone.files).toEqual([at('alone.json')]);
    expect(alone).toMatchObject({ document });
  });

  it('gives one from which Prism makes operations that validate what recurs', async () => {
    const [pets] = await operationsOf(good(petShop).document);
    if (pets === undefined) throw new Error('no operation');
    const violations = (body: unknown): unknown => {
      const element = { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
      const outcome = validateOutput({ resource: pets, element });
      return outcome._tag === 'Left' ? outcome.left.map(({ path }) => path?.join('.')) : [];
    };

    expect(pets.responses[0]?.contents?.[0]?.examples).toMatchObject([
      { value: { name: 'Rex', friend: { name: 'Bello' } } },
    ]);
    expect(violations({ name: 'Rex', friend: { name: 'Bello' }, shop: { pets: [{ name: 'Miez' }] } })).toEqual([]);
    expect(violations({ name: 'Rex', friend: { name: 'Bello', friend: { name: 7 } } })).toEqual([
      'body.friend.friend.name',
    ]);
    expect(violations({ name: 'Rex', shop: { branch: { branch: { pets: [{}] } } } })).toEqual([
      'body.shop.branch.branch.pets.0',
    ]);
  });

  it.each([
    ['where it recurs', '{"$ref": "#/components/schemas/Node"}', '{"$ref": "#/components/schemas/Node", "title": "x"}'],
    [
      'where it is used',
      '{"$ref": "#/components/schemas/Node", "title": "x"}',
      '{"$ref": "#/components/schemas/Node"}',
    ],
    [
      'beside allOf',
      '{"$ref": "#/components/schemas/Node", "allOf": [{"type": "object"}]}',
      '{"$ref": "#/components/schemas/Node", "allOf": [{"minProperties": 1}]}',
    ],
  ])('lets Prism validate a recursive schema whose reference has keys beside it, %s', async (_, use, next) => {
    const node = `{"type": "object", "properties": {"next": ${next}}}`;
    const { document } = good({
      'api.json': `{"openapi": "3.1.0", "paths": {"/": {"get": ${answering(use)}}},
        "components": {"schemas": {"Node": ${node}}}}`,
    });

    await expect(operationsOf(document)).resolves.toHaveLength(1);
    // As it stands in the file, Prism makes a schema of it that compiles to nothing.
    await expect(operationsOf(loadDocument(at('api.json')))).rejects.toThrow('cannot be compiled');
  });

  it('leaves the keys beside other references', () => {
    const { document } = good({ 'a.yaml': `${head}a: {$ref: '#/b', description: A}\nb: {type: string}\n` });
    expect(document.a).toEqual({ $ref: '#/b', description: 'A' });
  });

  it.each([
    ['a key with slash, tilde, percent and space', "a: {$ref: '#/b/x~1y~0%25%20z'}\nb: {'x/y~% z': 1}"],
    ['an item of a list', "a: {$ref: '#/b/1'}\nb: [0, {c: 1}]"],
    ['nothing but null', "a: {$ref: '#/b'}\nb:"],
    ['the whole document', "a: {$ref: '#'}"],
    ['a place behind another reference', "a: {$ref: '#/b/c/d'}\nb: {$ref: '#/e'}\ne: {c: {d: 1}}"],
    ['a key beside another reference', "a: {$ref: '#/b/c'}\nb: {$ref: '#/e', c: 1}\ne: {}"],
    ['a place behind an alias', "a: {$ref: '#/b/c'}\ne: &e {c: 1}\nb: *e"],
    ['a key that is merged', "a: {$ref: '#/b/c'}\ne: &e {c: 1}\nb: {<<: *e}"],
    ['a place told by an alias', "b: &place '#/paths'\na: {$ref: *place}"],
  ])('follows a reference to %s', (_, text) => {
    const { document } = good({ 'a.yaml': `${head}${text}\n` });

    writeFileSync(at('again.json'), JSON.stringify(document));
    expect(loadWithReferences(at('again.json'))).toMatchObject({ document });
  });

  it('lets a reference lead to the place itself, not through another one', () => {
    const { document } = good({ 'a.yaml': `${head}a: {$ref: '#/b/c/d'}\nb: {$ref: '#/e'}\ne: {c: {d: 1}}\n` });
    expect(document.a).toEqual({ $ref: '#/e/c/d' });
  });

  it('takes a property that is called $ref for a property', () => {
    const { document } = good({ 'a.yaml': `${head}a: {properties: {$ref: {type: string}}}\n` });
    expect(document.a).toEqual({ properties: { $ref: { type: 'string' } } });
  });

  it.each([
    ['to a missing file', 'a: {$ref: pet.yaml}', 'leads nowhere: pet.yaml: no such file; mend the path'],
    ['to a folder', 'a: {$ref: .}', 'leads nowhere: ', 'not a file'],
    [
      'to a missing key',
      "a: {$ref: '#/b/d'}\nb: {c: 1}",
      'leads nowhere: there is no #/b/d in a.yaml; mend it, or add',
    ],
    ['to what every object inherits', "a: {$ref: '#/constructor'}", 'leads nowhere: there is no #/constructor'],
    ['to an item beyond the list', "a: {$ref: '#/b/1'}\nb: [0]", 'leads nowhere: there is no #/b/1'],
    [
      'into the net',
      'a: {$ref: https://example.com/a.yaml#/b}',
      'leads into the net',
      'download it beside the document',
    ],
    ['to another machine', 'a: {$ref: //example.com/a.yaml}', 'leads nowhere: that is no path; write a relative path'],
    ['that is no path', 'a: {$ref: "%zz"}', 'leads nowhere: that is no path; write a relative path'],
    ['to a name', "a: {$ref: '#Pet'}", 'is not a JSON pointer behind "#"; write it such as #/components/schemas/Pet'],
    ['with a broken escape', "a: {$ref: '#/%zz'}", 'is not a JSON pointer behind "#"'],
    ['to itself', "a: {$ref: '#/a'}", 'leads in a circle; let one of them be no reference'],
    ['into itself', "a: {$ref: '#/a/b'}", 'leads in a circle'],
  ])('refuses a reference %s at its own place', (_, text, ...parts) => {
    const message = wrong({ 'a.yaml': `${head}${text}\n` });
    expect(message).toMatch(/^a\.yaml:3:5: "\$ref" to /);
    for (const part of parts) expect(message).toContain(part);
  });

  it('names the first of several that lead nowhere', () => {
    expect(wrong({ 'a.yaml': `${head}a: {$ref: '#/lost'}\nb: {$ref: lost.yaml}\n` })).toMatch(
      /^a\.yaml:3:5: .+#\/lost/,
    );
    expect(wrong({ 'a.yaml': `${head}b: {$ref: lost.yaml}\na: {$ref: '#/lost'}\n` })).toMatch(
      /^a\.yaml:3:5: .+lost\.yaml/,
    );
    const key = (name: string): string => `${name}: {$ref: '#/lost/${name}'}\n`;
    expect(wrong({ 'a.yaml': `${head}${key('9')}${key('1')}` })).toMatch(/^a\.yaml:3:5: .+#\/lost\/9/);
  });

  it('names the place in the file that is referred to', () => {
    const root = `${head}a: {$ref: 'b.yaml#/x'}\n`;
    expect(wrong({ 'a.yaml': root, 'b.yaml': 'x: 1\ny: [\n' })).toMatch(/^b\.yaml:3:1: not valid YAML/);
    expect(wrong({ 'a.yaml': root, 'b.yaml': 'x: 1\nx: 2\n' })).toMatch(/^b\.yaml:2:1: the key x/);
    expect(wrong({ 'a.yaml': root, 'b.yaml': 'y: 1\n' })).toMatch(/^a\.yaml:3:5: .+ there is no #\/x in b\.yaml/);
    expect(wrong({ 'a.yaml': root, 'b.yaml': "x:\n  $ref: '#/z'\n" })).toMatch(/^b\.yaml:2:3: /);
  });

  it('lists the files whose edit may mend what is wrong, also one that is missing', () => {
    const { files } = load({ 'a.yaml': `${head}a: {$ref: b.yaml}\n`, 'b.yaml': 'x: {$ref: new/c.yaml}\n' });
    expect(files).toEqual(['a.yaml', 'b.yaml', 'new/c.yaml'].map(at));
  });

  it('gives an error for a document that is missing, and the path to watch', () => {
    expect(loadWithReferences(at('none.yaml'))).toMatchObject({
      files: [at('none.yaml')],
      error: { line: `E_SPEC: ${at('none.yaml')}: no such file; check the path of the OpenAPI document` },
    });
  });

  it('refuses an alias within what it stands for', () => {
    expect(wrong({ 'a.yaml': `${head}a: &a\n  b: *a\n` })).toMatch(/^a\.yaml:4:6: the alias \*a stands within/);
  });

  it('survives a chain of references that is longer than the stack', () => {
    const links = Array.from({ length: 20_000 }, (_, i) => `  c${i}: {$ref: '#/c/c${i + 1}'}\n`);
    expect(wrong({ 'a.yaml': `${head}c:\n${links.join('')}  c20000: 1\n` })).toMatch(/^a\.yaml: nested too deeply; /);
  });
});

describe('placeOf', () => {
  it('names file, line and column of what keys lead to, through references', () => {
    const { placeOf } = good(petShop);
    const response = ['paths', '/pets/{id}', 'get', 'responses', '200', 'content', 'application/json'];

    expect(placeOf([...response, 'schema'])).toBe(`${at('api/schemas/pets and more.yaml')}:2:3`);
    expect(placeOf([...response, 'schema', 'properties', 'friend', 'properties', 'name'])).toBe(
      `${at('api/openapi.yaml')}:10:11`,
    );
  });

  it('names the last key that is there', () => {
    const { placeOf } = good(petShop);
    expect(placeOf(['paths', '/pets/{id}', 'get', 'parameters', 'id', 'schema'])).toBe(
      `${at('api/paths/pet.yaml')}:3:5`,
    );
    expect(placeOf([])).toBe(`${at('api/openapi.yaml')}:1:1`);
  });
});
