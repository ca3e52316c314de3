import { describe, expect, it } from 'vitest';
import { coverageSuite, coverageTable } from '../../src/contract/cells/present.ts';
import { type Contract, contractOf, loadContract } from '../../src/contract/contract.ts';
import { createCoverage } from '../../src/contract/coverage.ts';
import type { Checked } from '../../src/contract/recorder.ts';
import type { Json, JsonObject } from '../../src/spec/document.ts';

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** One operation, `getThing`, whose 200 has a body of that schema. */
function contractWith(schema: Json, schemas: JsonObject = {}): Contract {
  const responses = {
    '200': { description: 'The thing', content: { 'application/json': { schema } } },
    '4XX': { description: 'None' },
  };
  const paths = { '/things/{id}': { get: { operationId: 'getThing', responses } } };
  return contractOf({ openapi: '3.1.0', paths, components: { schemas } }, () => '');
}

function answer(body: unknown, status = 200): Checked {
  const mediaType = body === undefined ? null : 'application/json';
  return {
    spec: null,
    operationId: 'getThing',
    method: 'GET',
    path: '/things/1',
    status,
    mediaType,
    body,
    violations: [],
  };
}

/** Names of the cells of the 200's body. */
function inBody(contract: Contract): readonly string[] {
  const prefix = 'getThing 200 ';
  const names = createCoverage(contract)
    .report()
    .cells.map(({ name }) => name);
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .slice(1);
}

/** Those that a body exercises. */
function exercisedBy(contract: Contract, body: unknown): readonly string[] {
  return createCoverage(contract)
    .see(answer(body))
    .slice(2)
    .map((name) => name.replace('getThing 200 ', ''));
}

describe('the cells of a document', () => {
  it('are its statuses and media types, by the names that the document has for them', () => {
    const names = createCoverage(contractWith(true))
      .report()
      .cells.map(({ name, kind }) => [kind, name]);
    expect(names).toEqual([
      ['status', 'getThing 200'],
      ['media type', 'getThing 200 application/json'],
      ['status', 'getThing 4XX'],
    ]);
  });

  it('are the states of a field that is optional or nullable, and each value of an enum', () => {
    const schema = {
      type: 'object',
      required: ['id', 'rate', 'state'],
      properties: {
        id: { type: 'string' },
        rate: { type: ['number', 'null'] },
        state: { enum: ['new', 'worn', null] },
        note: { type: 'string' },
        owner: { type: ['string', 'null'], enum: ['me'] },
        secret: { type: 'string', writeOnly: true },
      },
    };
    expect(inBody(contractWith(schema))).toEqual([
      '/rate present',
      '/rate null',
      '/state present',
      '/state null',
      '/state "new"',
      '/state "worn"',
      '/note present',
      '/note absent',
      '/owner present',
      '/owner absent',
      '/owner "me"',
    ]);
  });

  it('are found through references, items and fields without a name', () => {
    const schemas = {
      Page: { type: 'object', required: ['items'], properties: { items: { type: 'array', items: reference('Item') } } },
      Item: { type: 'object', properties: { 'a/b': { type: 'string' } }, additionalProperties: { enum: [1, 2] } },
    };
    expect(inBody(contractWith(reference('Page'), schemas))).toEqual([
      '/items/*/a~1b present',
      '/items/*/a~1b absent',
      '/items/*/* 1',
      '/items/*/* 2',
    ]);
  });

  it('need a field that one part of an allOf requires', () => {
    const schema = {
      allOf: [
        { type: 'object', properties: { id: { type: ['string', 'null'] }, name: { type: 'string' } } },
        { required: ['id'], properties: { id: { minLength: 1 } } },
      ],
    };
    expect(inBody(contractWith(schema))).toEqual(['/id present', '/id null', '/name present', '/name absent']);
  });

  it('have a field as optional that only some of a oneOf require, and null where one of them is null', () => {
    const schema = { oneOf: [reference('Cat'), reference('Dog'), { type: 'null' }] };
    const schemas = {
      Cat: { type: 'object', required: ['kind', 'lives'], properties: { kind: { enum: ['cat'] }, lives: {} } },
      Dog: { type: 'object', required: ['kind'], properties: { kind: { enum: ['dog'] } } },
    };
    expect(inBody(contractWith(schema, schemas))).toEqual([
      'body present',
      'body null',
      '/kind "cat"',
      '/kind "dog"',
      '/lives present',
      '/lives absent',
    ]);
  });

  it('end where a schema contains itself', () => {
    const Tree = {
      type: 'object',
      required: ['children'],
      properties: { children: { type: 'array', items: reference('Tree') }, next: reference('Tree') },
    };
    expect(inBody(contractWith(reference('Tree'), { Tree }))).toEqual(['/next present', '/next absent']);
    const Same = { anyOf: [reference('Same'), { type: 'null' }] };
    expect(inBody(contractWith(reference('Same'), { Same }))).toEqual([]);
  });

  it('are some thousands at most where all schemas refer to all', () => {
    const names = Array.from({ length: 20 }, (_, i) => `S${i}`);
    const properties = Object.fromEntries(names.map((name) => [name, reference(name)]));
    const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', properties }]));
    const found = inBody(contractWith(reference('S0'), schemas));
    expect(found.length).toBeGreaterThan(1_000);
    expect(found.length).toBeLessThan(5_000);
    expect(found).toContain('/S19/S18 absent');
  });
});

describe('what a response exercises', () => {
  const contract = contractWith({
    type: 'array',
    items: { type: 'object', properties: { state: { enum: ['new', 'worn'] }, note: { type: ['string', 'null'] } } },
  });

  it('is what is in any of its items', () => {
    expect(exercisedBy(contract, [])).toEqual([]);
    expect(exercisedBy(contract, [{ state: 'new', note: null }, { note: 'torn' }])).toEqual([
      '/*/state present',
      '/*/state "new"',
      '/*/note null',
      '/*/state absent',
      '/*/note present',
    ]);
  });

  it('is what is in the JSON of a media type that the document has only a range for', () => {
    const content = { '*/*': { schema: { type: 'object', properties: { note: {} } } } };
    const paths = { '/things/{id}': { get: { operationId: 'getThing', responses: { default: { content } } } } };
    const coverage = createCoverage(contractOf({ openapi: '3.1.0', paths }, () => ''));
    expect(coverage.see({ ...answer('note'), mediaType: 'text/plain' })).toEqual([
      'getThing default',
      'getThing default */*',
    ]);
    coverage.see(answer({}));
    expect(coverage.report().missing).toEqual(['getThing default /note present']);
  });

  it('is known by method and path where the operation has no id', () => {
    const paths = { '/things/{id}': { get: { responses: { '200': { description: 'It' } } } } };
    const coverage = createCoverage(contractOf({ openapi: '3.1.0', paths }, () => ''));
    expect(coverage.see({ ...answer(undefined), operationId: null })).toEqual(['GET /things/{id} 200']);
    expect(coverage.report().percent).toBe(100);
  });

  it('is a range for a status in it, and nothing for one that is not documented or not kept to', () => {
    const coverage = createCoverage(contract);
    expect(coverage.see(answer(undefined, 404))).toEqual(['getThing 4XX']);
    expect(coverage.see(answer(undefined, 500))).toEqual([]);
    const [violation] = contract.check({ method: 'GET', path: '/things/1', status: 200, headers: {} });
    expect(violation).toBeDefined();
    expect(coverage.see({ ...answer([{ state: 'new' }]), violations: [violation as never] })).toEqual([]);
    expect(coverage.report().covered).toBe(1);
  });

  it('is read of the documented examples of the built-in document', () => {
    const own = loadContract();
    const coverage = createCoverage(own, {
      ignore: ['* 4*', '* 500', 'listCampaigns', 'getTeamOverview', 'verifyKey'],
    });
    const { responses } = JSON.parse(JSON.stringify(own.operations[0]?.value));
    const { examples } = responses['200'].content['application/json'];
    for (const { value: body } of Object.values<{ readonly value: unknown }>(examples)) {
      coverage.see({ ...answer(body), operationId: 'getCampaignAnalytics' });
    }
    expect(coverage.report().missing).toEqual([
      'getCampaignAnalytics 200 /campaign/agent absent',
      'getCampaignAnalytics 200 /campaign/product absent',
    ]);
  });
});

describe('the report', () => {
  const contract = contractWith({ type: 'object', properties: { note: { type: 'string' }, of: { type: 'string' } } });

  it('counts what several processes saw, and says who', () => {
    const there = createCoverage(contract).see(answer({ note: 'x' }));
    const here = createCoverage(contract);
    here.add(there, 'a.test.ts > sees');
    here.see(answer(undefined, 404), 'b.test.ts > misses');
    const { cells, total, covered, percent, missing } = here.report();
    expect({ total, covered, percent, missing }).toEqual({
      total: 7,
      covered: 5,
      percent: 71.4,
      missing: ['getThing 200 /note absent', 'getThing 200 /of present'],
    });
    const seen = (name: string) => cells.find((cell) => cell.name === name)?.by;
    expect(seen('getThing 200 /note present')).toEqual(['a.test.ts > sees']);
    expect(seen('getThing 4XX')).toEqual(['b.test.ts > misses']);
  });

  it('leaves out what is ignored, with all that is within', () => {
    const { total, missing } = createCoverage(contract, { ignore: ['getThing 200', '*4XX'] }).report();
    expect({ total, missing }).toEqual({ total: 0, missing: [] });
    const { missing: rest } = createCoverage(contract, { ignore: ['* /note', 'getThing 200 /of absent'] }).report();
    expect(rest).toEqual(['getThing 200', 'getThing 200 application/json', 'getThing 200 /of present', 'getThing 4XX']);
  });

  it.each(['getThing 402', 'getThin', 'getThing 200 /no', 'getThing.200'])('refuses to ignore %s', (pattern) => {
    expect(() => createCoverage(contract, { ignore: ['getThing 4XX', pattern] })).toThrow(
      expect.objectContaining({ code: 'E_CONFIG_INVALID', message: expect.stringContaining(`"${pattern}"`) }),
    );
  });

  it('is a table for people, in which what is within something missing is only counted', () => {
    const coverage = createCoverage(contract);
    coverage.see(answer(undefined, 404));
    expect(coverageTable(coverage.report()).split('\n')).toEqual([
      'Contract coverage 14.2 % (1 of 7)',
      '          statuses  media types  fields  enum values',
      'getThing       1/2          0/1     0/4            -',
      'Missing:',
      '  getThing 200 (and 5 within)',
    ]);
    coverage.see(answer({ of: '' }));
    expect(coverageTable(coverage.report()).split('\n').slice(3)).toEqual([
      'Missing:',
      '  getThing 200 /note present',
      '  getThing 200 /of absent',
    ]);
  });

  it('is a suite of JUnit, whose cases fail where the run does', () => {
    const report = createCoverage(contract, { ignore: ['getThing 200'] }).report();
    const caseOf = (failing: boolean, name: string) =>
      coverageSuite(report, failing).cases.find((one) => one.name === name);
    expect(caseOf(true, 'getThing 4XX')).toMatchObject({ classname: 'getThing', failures: ['No test exercised it'] });
    expect(caseOf(false, 'getThing 4XX')).toMatchObject({ skipped: 'No test exercised it' });
    expect(caseOf(true, 'getThing 200')).toMatchObject({ skipped: 'ignored' });
  });
});
