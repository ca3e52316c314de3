import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Contract, type Exchange, describe as inOneLine, loadContract } from '../../src/contract/index.ts';
import { documentedCampaign } from '../../src/mock/world/campaigns.ts';
import { type Json, openApiPath } from '../../src/spec/document.ts';
import { temporaryFolder } from '../support/folder.ts';
import { answering, answeringJson, contractWith, json, wrongs } from './documents.ts';

const own = loadContract();
const analytics = documentedCampaign().analytics;
const lines = readFileSync(openApiPath, 'utf8').split('\n');

const valid: Exchange = {
  method: 'GET',
  path: '/analytics/campaigns/campaign_123',
  status: 200,
  headers: json,
  body: analytics,
};
const limited = { ...valid, status: 429, body: { error: 'rate_limit_exceeded', message: 'Too many requests' } };
const retryAfter = (value: string) => ({ ...limited, headers: { ...json, 'Retry-After': value } });

/** The text of openapi.yaml where the only violation says it is broken. */
function lineOf(exchange: Exchange): string {
  const [violation, ...others] = own.check(exchange);
  expect(others).toEqual([]);
  const [, line] = /^openapi\.yaml:(\d+):\d+$/.exec(violation?.place ?? '') ?? [];
  return (lines[Number(line) - 1] ?? '').trim();
}

function check(exchange: Partial<Exchange>): readonly string[] {
  return own.check({ ...valid, ...exchange }).map(inOneLine);
}

describe('a response that keeps to the document', () => {
  it('has no violations, as text, bytes or parsed', () => {
    for (const body of [analytics, JSON.stringify(analytics), Buffer.from(JSON.stringify(analytics))]) {
      expect(check({ body })).toEqual([]);
    }
  });

  it('may have fields, headers and parameters of its media type that the document does not name', () => {
    const headers = { 'Content-Type': 'Application/JSON; charset=UTF-8', 'X-Further': '1' };
    expect(check({ headers, body: { ...analytics, further: { a: [1] } } })).toEqual([]);
  });
});

describe('a violation', () => {
  it('of the body has pointer, keyword, what was expected and seen, and the line of the keyword', () => {
    const metrics = { ...analytics.metrics, totalProspects: 'many' };
    const exchange = { ...valid, body: { ...analytics, metrics } };
    expect(own.check(exchange)).toEqual([
      {
        part: 'body',
        severity: 'error',
        pointer: '/metrics/totalProspects',
        keyword: 'type',
        expected: 'integer',
        seen: '"many"',
        operationId: 'getCampaignAnalytics',
        place: expect.stringMatching(/^openapi\.yaml:\d+:\d+$/),
      },
    ]);
    expect(lineOf(exchange)).toBe('type: integer');
    expect(check(exchange)).toEqual([
      expect.stringMatching(
        /^body \/metrics\/totalProspects: type: expected integer, seen "many" \(openapi\.yaml:\d+:\d+\)$/,
      ),
    ]);
  });

  it('of a missing field names the field and the line that requires it', () => {
    const { campaign: _, ...body } = analytics;
    const exchange = { ...valid, body };
    expect(check(exchange)).toEqual([
      expect.stringMatching(/^body \/campaign: required: expected object, seen nothing /),
    ]);
    expect(lineOf(exchange)).toMatch(/^required: \[campaign,/);
  });

  it('of the status names the documented ones and stands alone', () => {
    const exchange = { ...valid, status: 418, headers: {}, body: 'teapot' };
    expect(check(exchange)).toEqual([
      expect.stringMatching(/^status: status: expected 200, 400, 401, 402, 403, 404, 429, 500, seen 418 /),
    ]);
    expect(lineOf(exchange)).toBe("'200':");
  });

  it('of the operation is another for an unknown path than for an unknown method', () => {
    expect(check({ path: '/nowhere?key=1', status: 404 })).toEqual([
      'operation: path: expected a path of the document, seen /nowhere',
    ]);
    expect(check({ method: 'delete', path: '/campaigns', status: 405 })).toEqual([
      'operation: method: expected GET, seen DELETE',
    ]);
  });

  it('of the media type names the documented ones', () => {
    const exchange = { ...valid, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<p>' };
    expect(check(exchange)).toEqual([
      expect.stringMatching(/^media type: content-type: expected application\/json, seen text\/html; charset=utf-8 /),
    ]);
    expect(lineOf(exchange)).toBe('application/json:');
    expect(check({ headers: {} })).toEqual([expect.stringContaining('expected application/json, seen nothing')]);
  });

  it('of a header is one that is missing, or is not of its type', () => {
    expect(own.check(retryAfter('45'))).toEqual([]);
    expect(own.check(limited).map(inOneLine)).toEqual([
      expect.stringMatching(/^header \/retry-after: required: expected the header, seen nothing /),
    ]);
    expect(lineOf(limited)).toMatch(/^description: >-$/);
    for (const [value, keyword, line] of [
      ['soon', 'type', 'type: integer'],
      ['1.5', 'type', 'type: integer'],
      ['-1', 'minimum', 'minimum: 0'],
    ] as const) {
      expect(own.check(retryAfter(value))).toMatchObject([{ part: 'header', pointer: '/retry-after', keyword }]);
      expect(lineOf(retryAfter(value))).toBe(line);
    }
  });

  it('comes with all others of the response', () => {
    const body = { message: 1 };
    expect(check({ ...limited, body }).map((line) => line.split(':')[0])).toEqual([
      'header /retry-after',
      'body /error',
      'body /message',
    ]);
  });

  it('is one of at most a hundred', () => {
    expect(check({ path: '/campaigns', body: Array.from({ length: 1_000 }, () => ({})) })).toHaveLength(100);
  });

  it('of five million wrong items is only the first', { timeout: 60_000 }, () => {
    const found = check({ path: '/campaigns', body: `[${'1,'.repeat(4_999_999)}1]` });
    expect(found).toEqual([expect.stringMatching(/^body \/0: type: expected object, seen 1 /)]);
  });
});

describe('headers', () => {
  const headers = {
    'X-Count': { schema: { type: 'integer', minimum: 1 } },
    'X-On': { schema: { type: 'boolean' } },
    'X-Ids': { schema: { type: 'array', items: { type: 'integer' }, maxItems: 2 } },
    'X-Range': { schema: { type: 'object', properties: { from: { type: 'integer' }, to: { type: 'integer' } } } },
    'X-Pairs': { explode: true, schema: { type: 'object', properties: { from: { type: 'integer' } } } },
    'X-Day': { schema: { $ref: '#/components/schemas/Day' } },
    'X-Must': { $ref: '#/components/headers/Must' },
    'Content-Type': { required: true, schema: { type: 'string', const: 'ignored' } },
  };
  const components = {
    schemas: { Day: { type: 'string', format: 'date' } },
    headers: { Must: { required: true, schema: { enum: ['a', 'b'] } } },
  };
  const contract = answering({ headers }, { components });
  const cases: readonly (readonly [object, readonly string[]])[] = [
    [{ 'x-must': 'a' }, []],
    [{ 'X-MUST': 'b' }, []],
    [{}, ['header /x-must: required']],
    [{ 'x-must': 'c' }, ['header /x-must: enum']],
    [{ 'x-must': 'a', 'x-count': '3', 'x-on': 'true', 'x-ids': '1, 2', 'x-day': '2026-02-28' }, []],
    [{ 'x-must': 'a', 'x-ids': ['1', '2'] }, []],
    [{ 'x-must': 'a', 'x-ids': '' }, []],
    [{ 'x-must': 'a', 'x-range': 'from,1,to,2', 'x-pairs': 'from=1' }, []],
    [
      { 'x-must': 'a', 'x-range': 'from,x', 'x-pairs': 'from=y' },
      ['header /x-range/from: type', 'header /x-pairs/from: type'],
    ],
    [{ 'x-must': 'a', 'x-count': '0' }, ['header /x-count: minimum']],
    [{ 'x-must': 'a', 'x-count': ['1', '2'] }, ['header /x-count: type']],
    [{ 'x-must': 'a', 'x-on': 'yes' }, ['header /x-on: type']],
    [{ 'x-must': 'a', 'x-ids': '1,b' }, ['header /x-ids/1: type']],
    [{ 'x-must': 'a', 'x-ids': '1,2,3' }, ['header /x-ids: maxItems']],
    [{ 'x-must': 'a', 'x-day': '2026-02-30' }, ['header /x-day: format']],
  ];
  it.each(cases)('%j', (given, found) => expect(wrongs(contract, undefined, given)).toEqual(found));
});

describe('media types', () => {
  const versions = {
    'application/vnd.it+json; version=1': { schema: { type: 'array' } },
    'application/vnd.it+json; version="2"': { schema: { type: 'object' } },
  };
  const ranges = {
    'application/json; charset=utf-8': { schema: { type: 'object' } },
    'application/*': { schema: { type: 'array' } },
    'text/*': {},
  };
  const cases: readonly (readonly [Json & object, string, unknown, readonly string[]])[] = [
    [ranges, 'application/json', {}, []],
    [ranges, 'application/json', [], ['body: type']],
    [ranges, 'application/problem+json', [], []],
    [ranges, 'application/problem+json', {}, ['body: type']],
    [ranges, 'application/pdf', 'not JSON', []],
    [ranges, 'TEXT/HTML', 'not JSON', []],
    [ranges, 'image/png', '', ['media type: content-type']],
    [ranges, '', '', ['media type: content-type']],
    [{ '*/*': { schema: { type: 'array' } } }, 'application/json', {}, ['body: type']],
    [versions, 'application/vnd.it+json;version=1', [], []],
    [versions, 'application/vnd.it+json; Version=2; charset=utf-8', {}, []],
    [versions, 'application/vnd.it+json; version=2', [], ['body: type']],
    [versions, 'application/vnd.it+json; version=3', {}, ['media type: content-type']],
    [versions, 'application/vnd.it+json', [], []],
    [{ 'application/json': {} }, 'application/json', '{', ['body: json']],
    [{ 'application/json': {} }, 'application/json', '', []],
    [{ 'application/json': { schema: false } }, 'application/json', {}, ['body: false schema']],
  ];
  it.each(cases)('%j answered with %s %j', (content, type, body, found) => {
    expect(wrongs(answering({ content }), body, { 'content-type': type })).toEqual(found);
  });

  it('are not looked for where there is no body: HEAD, 204 and 304, or no content in the document', () => {
    const content = { 'application/json': { schema: { type: 'object' } } };
    const contract = contractWith({
      '/it': { get: { responses: { 200: { content }, 204: { content }, 304: { content }, 202: {} } } },
    });
    const exchange = { method: 'GET', path: '/it', status: 200, headers: {} };
    expect(contract.check(exchange)).toHaveLength(1);
    expect(contract.check({ ...exchange, method: 'head' })).toEqual([]);
    for (const status of [202, 204, 304]) expect(contract.check({ ...exchange, status })).toEqual([]);
  });
});

describe('the response for a status', () => {
  const saying = (word: string) => ({ content: { 'application/json': { schema: { const: word } } } });
  const responses = { 200: saying('200'), '4XX': saying('4XX'), 404: saying('404') };
  const [ranges, withDefault] = [responses, { ...responses, default: saying('default') }].map((responses) =>
    contractWith({ '/it': { get: { responses } } }),
  ) as [Contract, Contract];
  const isSaid = (contract: Contract, status: number, word: string) =>
    wrongs(contract, JSON.stringify(word), json, status).length === 0;

  it('is its own, else the one of its range, else the default', () => {
    expect([200, 404, 400, 499].map((status) => isSaid(ranges, status, String(status)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([400, 499].map((status) => isSaid(ranges, status, '4XX'))).toEqual([true, true]);
    expect([500, 201, 302].map((status) => isSaid(withDefault, status, 'default'))).toEqual([true, true, true]);
    expect([404, 405].map((status) => isSaid(withDefault, status, 'default'))).toEqual([false, false]);
  });

  it('is none for any other, nor for what is no status', () => {
    for (const status of [201, 500, 0, -1, 1e9, Number.NaN])
      expect(wrongs(ranges, '', {}, status)).toEqual(['status: status']);
  });
});

describe('a document of OpenAPI 3.0', () => {
  const schema = (properties: object) => answeringJson({ type: 'object', properties } as never, { openapi: '3.0.3' });
  const cases: readonly (readonly [object, object, readonly string[]])[] = [
    [{ a: { type: 'string', nullable: true } }, { a: null }, []],
    [{ a: { type: 'string', nullable: true } }, { a: 1 }, ['body /a: type']],
    [{ a: { type: 'string', nullable: false } }, { a: null }, ['body /a: type']],
    [{ a: { type: 'string', enum: ['x'], nullable: true } }, { a: null }, []],
    [{ a: { type: 'string', enum: ['x'], nullable: true } }, { a: 'y' }, ['body /a: enum']],
    [{ a: { nullable: true, allOf: [{ type: 'integer' }] } }, { a: null }, ['body /a: type']],
    [{ a: { type: 'number', minimum: 1, exclusiveMinimum: true } }, { a: 1 }, ['body /a: exclusiveMinimum']],
    [{ a: { type: 'number', minimum: 1, exclusiveMinimum: true } }, { a: 1.1 }, []],
    [{ a: { type: 'number', minimum: 1, exclusiveMinimum: false } }, { a: 1 }, []],
    [{ a: { type: 'number', minimum: 1, exclusiveMinimum: false } }, { a: 0 }, ['body /a: minimum']],
    [{ a: { type: 'number', maximum: 1, exclusiveMaximum: true } }, { a: 1 }, ['body /a: exclusiveMaximum']],
    [{ a: { exclusiveMaximum: true } }, { a: 1 }, []],
    [
      { nullable: { type: 'boolean' }, exclusiveMinimum: { type: 'integer' } },
      { nullable: 1, exclusiveMinimum: true },
      ['body /nullable: type', 'body /exclusiveMinimum: type'],
    ],
    [
      { a: { type: 'string', format: 'byte' }, b: { type: 'integer', format: 'int32' } },
      { a: '?', b: 2 ** 31 },
      ['body /a: format', 'body /b: format'],
    ],
    [{ a: { enum: [{ nullable: true, type: 'x' }] } }, { a: { nullable: true, type: 'x' } }, []],
  ];
  it.each(cases)('%j answered with %j', (properties, body, found) =>
    expect(wrongs(schema(properties), body)).toEqual(found),
  );

  it('asks nothing of what stands beside a reference', () => {
    const components = { schemas: { Word: { type: 'string' } } };
    const contract = answeringJson(
      { $ref: '#/components/schemas/Word', minLength: 9 },
      { openapi: '3.0.0', components },
    );
    expect(wrongs(contract, '"short"')).toEqual([]);
  });
});

describe('a document of OpenAPI 3.1', () => {
  it('asks what stands beside a reference, and does not know `nullable`', () => {
    const components = { schemas: { Word: { type: 'string', nullable: true } } };
    const contract = answeringJson({ $ref: '#/components/schemas/Word', minLength: 9 }, { components });
    expect(wrongs(contract, '"short"')).toEqual(['body: minLength']);
    expect(wrongs(contract, 'null')).toEqual(['body: type']);
  });

  it('knows tuples, what is left over, and conditions', () => {
    const contract = answeringJson({
      prefixItems: [{ type: 'string' }, { if: { minimum: 5 }, else: { multipleOf: 5 } }],
      unevaluatedItems: false,
    });
    expect(wrongs(contract, ['a', 10])).toEqual([]);
    expect(wrongs(contract, ['a', 4])).toEqual(['body /1: multipleOf', 'body /1: if']);
    expect(wrongs(contract, ['a', 0, 2])).toEqual(['body: unevaluatedItems']);
  });
});

describe('a field that is only written', () => {
  it.each(['3.0.3', '3.1.0'])('is not required of a response in OpenAPI %s', (openapi) => {
    const components = { schemas: { Secret: { type: 'string', writeOnly: true } } };
    const properties = {
      name: { type: 'string' },
      pass: { type: 'string', writeOnly: true },
      pin: { $ref: '#/components/schemas/Secret' },
    };
    const contract = answeringJson(
      { type: 'object', required: ['name', 'pass', 'pin'], properties },
      { openapi, components },
    );
    expect(wrongs(contract, {})).toEqual(['body /name: required']);
  });
});

describe('a recursive schema', () => {
  const components = {
    schemas: {
      Node: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'integer' }, next: { $ref: '#/components/schemas/Node' } },
      },
    },
  };
  const contract = answeringJson({ $ref: '#/components/schemas/Node' }, { components });
  const nested = (depth: number, end: object): object => {
    let node = end;
    for (let i = 0; i < depth; i++) node = { id: i, next: node };
    return node;
  };

  it('is followed as deep as the body goes, and its places lead to the schema', () => {
    expect(wrongs(contract, nested(50, { id: 1 }))).toEqual([]);
    const [wrong] = contract.check({
      method: 'GET',
      path: '/it',
      status: 200,
      headers: json,
      body: nested(3, { id: 'x' }),
    });
    expect(wrong).toMatchObject({
      pointer: '/next/next/next/id',
      keyword: 'type',
      place: 'components schemas Node properties id type',
    });
  });

  it('ends with a violation where the body does not end', () => {
    const circle: Record<string, unknown> = { id: 1 };
    circle.next = circle;
    expect(wrongs(contract, circle)).toEqual(['body: depth']);
    expect(wrongs(contract, nested(100_000, { id: 1 }))).toEqual(['body: depth']);
    circle.id = 'x';
    expect(wrongs(contract, circle)).toEqual(['body /id: type']);
  });
});

describe('the documents of the parity tests', () => {
  const [library, events] = ['library', 'events'].map((name) =>
    loadContract(fileURLToPath(new URL(`../mock/parity/${name}.yaml`, import.meta.url))),
  ) as [Contract, Contract];
  const at = (
    contract: Contract,
    path: string,
    body: unknown,
    status = 200,
    type = 'application/json',
    method = 'GET',
  ) =>
    contract
      .check({
        method,
        path,
        status,
        headers: { 'content-type': type, 'x-total-count': '1', 'ratelimit-limit': '1' },
        body,
      })
      .map(({ part, pointer, keyword }) => `${part} ${pointer}: ${keyword}`);

  it('judge by 3.0: base path, referred responses, ranges, default, nullable', () => {
    const book = { isbn: '1', title: 'A', author: null };
    expect(at(library, 'https://library.example/api/v2/books', [book])).toEqual([]);
    expect(at(library, '/api/v2/books', [{ isbn: 7, title: 'A', author: 1 }])).toEqual([
      'body /0/isbn: type',
      'body /0/author: type',
    ]);
    expect(at(library, '/books/1', { ...book, related: { nearest: { nearest: { note: 1 } } } }, 299)).toEqual([
      'body /related/nearest/nearest/note: type',
    ]);
    expect(at(library, '/books', { status: 'x' }, 503, 'application/problem+json')).toEqual([
      'body /title: required',
      'body /status: type',
    ]);
    expect(at(library, '/books/1', { job: 'x' }, 202, 'application/vnd.library+json', 'PATCH')).toEqual([
      'body /job: format',
    ]);
    expect(at(library, '/books/1', {}, 422, 'application/json', 'PATCH')).toEqual(['body /title: required']);
    expect(at(library, '/loans/1..2', { id: 'x', at: 'y', kind: 'z', both: { a: 1, b: 1 } })).toEqual([
      'body /id: format',
      'body /at: format',
      'body /kind: enum',
      'body /both/a: type',
      'body /both/b: type',
    ]);
  });

  it('judge by 3.1: media types with parameters, null, what stands beside a reference', () => {
    const [one, two] = ['application/vnd.events+json; version=1', 'application/vnd.events+json; version=2'];
    expect(at(events, '/events', [{ id: 1, name: null }], 200, one)).toEqual([]);
    expect(at(events, '/events', [{ id: 1, name: null }], 200, two)).toEqual(['body : type']);
    expect(at(events, '/live/events', { events: [{ id: 0, name: '' }] }, 200, two)).toEqual([
      'body /events/0/id: minimum',
      'body /events/0/name: minLength',
    ]);
    expect(at(events, '/', { self: null, tuple: ['a'], further: 1 })).toEqual([
      'body /tuple: minItems',
      'body : unevaluatedProperties',
    ]);
  });
});

describe('a document in several files', () => {
  const files = {
    'api.yaml': `openapi: 3.1.0
paths:
  /it:
    $ref: paths/it.yaml
`,
    'paths/it.yaml': `get:
  operationId: getIt
  responses:
    200:
      $ref: ../common.yaml#/responses/It
`,
    'common.yaml': `responses:
  It:
    description: It
    headers:
      X-It: {$ref: '#/headers/It'}
    content:
      application/json:
        schema: {$ref: '#/schemas/It'}
headers:
  It:
    required: true
    schema:
      type: integer
schemas:
  It:
    type: object
    properties:
      its:
        type: array
        items: {$ref: '#/schemas/It'}
      name:
        type: string
`,
  };

  it('is followed through all of them, and a place leads into the file that says it', () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, 'paths'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
    const contract = loadContract(join(folder.path, 'api.yaml'));
    const body = { its: [{ its: [{ name: 1 }] }] };
    const places = (headers: object, status = 200) =>
      contract
        .check({ method: 'GET', path: '/it', status, headers: { ...json, ...headers }, body })
        .map(({ part, pointer, place }) => [`${part} ${pointer}`, place?.replace(`${folder.path}/`, '')]);

    expect(places({ 'x-it': '1' })).toEqual([['body /its/0/its/0/name', 'common.yaml:22:15']]);
    expect(places({ 'x-it': 'a' })[0]).toEqual(['header /x-it', 'common.yaml:13:13']);
    expect(places({})[0]).toEqual(['header /x-it', 'common.yaml:11:5']);
    expect(places({}, 404)).toEqual([['status ', 'paths/it.yaml:4:5']]);
  });
});

describe('the body alone', () => {
  it('is checked as the operation’s 200 would bring it, a string as the value that it is', () => {
    expect(own.checkBody('getCampaignAnalytics', analytics)).toEqual([]);
    expect(own.checkBody('verifyKey', '{"status":"success"}')).toMatchObject([
      { keyword: 'type', seen: expect.stringMatching(/^"\{/) },
    ]);
    expect(own.checkBody('verifyKey', undefined)).toMatchObject([{ keyword: 'required', expected: 'a body' }]);
  });

  it('needs an operation with a 200 response of JSON', () => {
    expect(() => own.checkBody('nothing', {})).toThrow('no operation nothing');
    expect(() => answering({}).checkBody('getIt', {})).toThrow('getIt has no 200 response of JSON');
  });
});

describe('a document whose schema cannot be compiled', () => {
  it('is refused where that schema is needed, and judges all else', () => {
    const contract = contractWith({
      '/it': {
        get: { responses: { 200: { content: { 'application/json': { schema: { type: 'nonsense' } } } }, 404: {} } },
      },
    });
    expect(wrongs(contract, undefined, {}, 404)).toEqual([]);
    expect(() => wrongs(contract, {})).toThrow(expect.objectContaining({ code: 'E_SPEC' }));
  });
});
