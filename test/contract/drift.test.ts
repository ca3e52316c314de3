import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Drift, driftOf } from '../../src/contract/drift/drift.ts';
import { patchFor } from '../../src/contract/drift/drift-patch.ts';
import { exchangeObserver } from '../../src/contract/drift/observe-exchange.ts';
import { type Exchange, loadContract } from '../../src/contract/index.ts';
import { createTally } from '../../src/spec/tally.ts';
import { temporaryFolder } from '../support/folder.ts';

const json = { 'content-type': 'application/json' };
const at = new Date('2026-11-16T08:00:00Z');

interface Drifted extends Drift {
  readonly patch: string;
  /** Unnamed after the patch was applied. */
  readonly left: readonly string[];
  text(file?: string): string;
}

/** What exchanges show beside a document, before and after its own patch was applied by git. */
function drifted(
  document: string,
  exchanges: readonly Exchange[],
  files: Readonly<Record<string, string>> = {},
): Drifted {
  using folder = temporaryFolder();
  const path = join(folder.path, 'api.yaml');
  writeFileSync(path, document);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder.path, name, '..'), { recursive: true });
    writeFileSync(join(folder.path, name), text);
  }
  const observed = () => {
    const contract = loadContract(path);
    const observe = exchangeObserver(contract);
    const tally = createTally();
    for (const exchange of exchanges) tally.note(observe(exchange), at);
    return { contract, drift: driftOf(contract, tally.take()) };
  };
  const { contract, drift } = observed();
  const patch = patchFor(path, contract.document, drift.unnamed, folder.path);
  if (patch !== '') {
    const git = spawnSync('git', ['apply', '-'], { cwd: folder.path, input: patch, encoding: 'utf8' });
    expect(git.stderr, patch).toBe('');
  }
  const texts = new Map(
    ['api.yaml', ...Object.keys(files)].map((name) => [name, readFileSync(join(folder.path, name), 'utf8')]),
  );
  const left = observed().drift.unnamed.map(({ kind, name }) => `${kind} ${name}`);
  return { ...drift, patch, left, text: (file = 'api.yaml') => texts.get(file) ?? '' };
}

function documentOf(schema: string, more = ''): string {
  return `openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /things:
    get:
      responses:
        '200':
          description: all things
          content:
            application/json:
              schema:
${schema.replace(/^/gm, '                ')}
${more}`;
}

function told({ unnamed }: Drift): readonly string[] {
  return unnamed.map(({ kind, name, where }) => `${kind} ${name} (${where.join(', ')})`);
}

function things(body: unknown, rest: Partial<Exchange> = {}): Exchange {
  return { method: 'GET', path: '/things', status: 200, headers: json, body, ...rest };
}

describe('drift', () => {
  test('finds fields behind references and in every alternative, and a value beside a closed enum', () => {
    const schemas = `components:
  schemas:
    Thing:
      allOf:
        - $ref: '#/components/schemas/Base'
        - type: object
          properties:
            kind:
              enum: [small, large]
    Base:
      type: object
      properties:
        id: { type: string }
`;
    const document = documentOf("type: array\nitems:\n  $ref: '#/components/schemas/Thing'", schemas);
    const drift = drifted(document, [
      things([
        { id: 'a', kind: 'huge', size: 1 },
        { id: 'b', kind: 'small', size: null },
      ]),
    ]);
    expect(told(drift).toSorted()).toEqual([
      'field size (GET /things 200 /*/size)',
      'value huge (GET /things 200 /*/kind)',
    ]);
    expect(drift.unseen.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['value large']);
    expect(drift.left).toEqual([]);
    expect(drift.text()).toContain('enum: [small, large, huge]');
    expect(drift.text()).toContain(
      "id: { type: string }\n        size:\n          type:\n            - integer\n            - 'null'",
    );
  });

  test('leaves alone what the document lets anybody name', () => {
    const map =
      'type: object\nproperties:\n  byId:\n    type: object\n    additionalProperties: { type: integer }\n  free:\n    type: object';
    const drift = drifted(documentOf(map), [things({ byId: { a1: 1 }, free: { anything: [1] } })]);
    expect(told(drift)).toEqual([]);
    expect(drift.patch).toBe('');
  });

  test('takes a range or the default for a documented status, and a documented header in any case', () => {
    const more = `        4XX:
          description: wrong
          headers:
            X-Request-ID: { schema: { type: string } }
          content:
            application/json: { schema: { type: object, properties: { error: { type: string } } } }
`;
    const teapot = things({ error: 'x' }, { status: 418, headers: { ...json, 'x-request-id': 'a', 'x-pot': '3' } });
    const drift = drifted(documentOf('{}', more), [teapot]);
    expect(told(drift)).toEqual(['header x-pot (GET /things 418)']);
    expect(drift.left).toEqual([]);
  });

  test('patches the file that is referred to', () => {
    const document = documentOf("$ref: 'schemas/thing.yaml'");
    const thing = '# A thing\ntype: object\nproperties:\n  # Its name\n  id:\n    type: string\n';
    const drift = drifted(document, [things({ id: 'a', at: '2026-01-01T00:00:00Z' })], { 'schemas/thing.yaml': thing });
    expect(told(drift)).toEqual(['field at (GET /things 200 /at)']);
    expect(drift.left).toEqual([]);
    expect(drift.text()).toBe(document);
    expect(drift.text('schemas/thing.yaml')).toBe(
      `${thing}  at:\n    type: string\n    format: date-time\n    description: 'Undocumented: seen since 2026-11-16.'\n`,
    );
  });

  test('patches JSON, and says null as OpenAPI 3.0 does', () => {
    const schema = { type: 'object', properties: { id: { type: 'string' } } };
    const responses = { 200: { description: 'x', content: { 'application/json': { schema } } } };
    const document = {
      openapi: '3.0.3',
      info: { title: 'T', version: '1' },
      paths: { '/things': { get: { responses } } },
    };
    const bodies = [
      things({ n: 1.5 }),
      things({ n: null }),
      things([], { status: 218, headers: { 'content-type': 'text/plain' }, body: 'x' }),
    ];
    const drift = drifted(JSON.stringify(document, null, 2), bodies);
    expect(drift.left).toEqual([]);
    const patched = JSON.parse(drift.text());
    expect(patched.paths['/things'].get.responses[200].content['application/json'].schema.properties.n).toEqual({
      type: 'number',
      nullable: true,
      description: 'Undocumented: seen since 2026-11-16.',
    });
    expect(patched.paths['/things'].get.responses[218].content).toEqual({ 'text/plain': { schema: {} } });
  });

  test('reads a schema that contains itself', () => {
    const schemas = `components:
  schemas:
    Node:
      type: object
      properties:
        next: { $ref: '#/components/schemas/Node' }
`;
    const drift = drifted(documentOf("$ref: '#/components/schemas/Node'", schemas), [
      things({ next: { next: { odd: true } } }),
    ]);
    expect(told(drift)).toEqual(['field odd (GET /things 200 /next/next/odd)']);
    expect(drift.left).toEqual([]);
  });

  test('shows nothing of an operation that the document does not have, nor of a body that is no JSON', () => {
    const drift = drifted(documentOf('{}'), [things({}, { path: '/other' }), things('<html>', { body: '<html>' })]);
    expect(told(drift)).toEqual([]);
  });

  test('of names that YAML would take for something else still makes a document', () => {
    const body = { 'a: b': 1, "it's": [], '#x': { y: true }, null: 1, '1': 'x', 'ü"': null };
    const drift = drifted(documentOf('type: object\nproperties:\n  id: { type: string }'), [things(body)]);
    expect(drift.unnamed).toHaveLength(6);
    expect(drift.left).toEqual([]);
  });
});
