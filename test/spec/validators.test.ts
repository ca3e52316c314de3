import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignAnalytics, OperationId } from '../../src/spec/api.ts';
import { type Json, type JsonObject, ownDocument } from '../../src/spec/document.ts';
import { dereference, isJsonObject } from '../../src/spec/pointer.ts';
import { checkBody } from '../../src/spec/validators.ts';
import documentedExample from './documented-example.json' with { type: 'json' };

const document = ownDocument;
const fine = { problems: [], unknownFields: [] };

describe('checkBody', () => {
  it('finds nothing wrong with the documented example', () => {
    expect(checkBody('getCampaignAnalytics', documentedExample)).toEqual(fine);
  });

  it.each(['getCampaignAnalytics', 'listCampaigns', 'getTeamOverview', 'verifyKey'] as const)(
    'finds nothing wrong with the examples of %s',
    (operationId) => {
      for (const example of okExamples(operationId)) expect(checkBody(operationId, example)).toEqual(fine);
    },
  );

  it('names a missing field by the place where it would be', () => {
    const { totalAnswers: _, ...metrics } = documentedExample.metrics;

    expect(checkBody('getCampaignAnalytics', { ...documentedExample, metrics })).toEqual({
      problems: [{ pointer: '/metrics/totalAnswers', keyword: 'required', expected: 'integer', seen: 'nothing' }],
      unknownFields: [],
    });
  });

  it('names a field of the wrong type with what was expected and seen', () => {
    expect(problemsWith({ responseRate: '23.33%' })).toEqual([
      { pointer: '/metrics/responseRate', keyword: 'type', expected: 'number or null', seen: '"23.33%"' },
    ]);
  });

  it('tells null from zero: a rate may be null, a count may not', () => {
    expect(problemsWith({ responseRate: null, totalAnswers: 0 })).toEqual([]);
    expect(problemsWith({ responseRate: 0, totalAnswers: null })).toEqual([
      { pointer: '/metrics/totalAnswers', keyword: 'type', expected: 'integer', seen: 'null' },
    ]);
  });

  it('refuses a negative or fractional count', () => {
    expect(problemsWith({ totalClosed: -1, totalQualified: 1.5 })).toEqual([
      { pointer: '/metrics/totalQualified', keyword: 'type', expected: 'integer', seen: '1.5' },
      { pointer: '/metrics/totalClosed', keyword: 'minimum', expected: '>= 0', seen: '-1' },
    ]);
  });

  it('lets a rate above 100 pass, which nothing documented excludes', () => {
    expect(problemsWith({ qualificationRate: 133.33 })).toEqual([]);
  });

  it('lets an unknown status pass', () => {
    const campaign = { ...documentedExample.campaign, status: 'prospects needed' };

    expect(checkBody('getCampaignAnalytics', { ...documentedExample, campaign })).toEqual(fine);
  });

  it('lets a campaign have no agent or product, or null', () => {
    const { agent: _, ...campaign } = { ...documentedExample.campaign, product: null };

    expect(checkBody('getCampaignAnalytics', { ...documentedExample, campaign })).toEqual(fine);
  });

  it('points into arrays by index', () => {
    const body = structuredClone(documentedExample) as DeepMutable<CampaignAnalytics>;
    Object.assign(body.activity.dailyBreakdown[1] ?? {}, { date: '2024-02-30' });

    expect(checkBody('getCampaignAnalytics', body).problems).toEqual([
      {
        pointer: '/activity/dailyBreakdown/1/date',
        keyword: 'format',
        expected: 'format "date"',
        seen: '"2024-02-30"',
      },
    ]);
  });

  it('tells a body that is no object at all', () => {
    const problem = { pointer: '', keyword: 'type', expected: 'object' };

    expect(checkBody('verifyKey', [])).toEqual({ problems: [{ ...problem, seen: '[]' }], unknownFields: [] });
    expect(checkBody('verifyKey', undefined).problems).toEqual([{ ...problem, seen: 'nothing' }]);
  });

  it('refuses the envelope of the general pagination page, since the list is an array', () => {
    expect(checkBody('listCampaigns', { data: [] }).problems).toMatchObject([{ pointer: '', expected: 'array' }]);
  });

  it('finds all problems of a body, not only the first', () => {
    expect(checkBody('getCampaignAnalytics', {}).problems.map(({ pointer }) => pointer)).toEqual([
      '/campaign',
      '/metrics',
      '/activity',
      '/statusDistribution',
      '/qualificationBreakdown',
    ]);
  });

  it('notes an unknown field once, whatever the number of rows that have it, and does not call it a problem', () => {
    const rows = documentedExample.activity.dailyBreakdown.map((row) => ({ ...row, 'time/zone~': 'UTC' }));
    const activity = { ...documentedExample.activity, dailyBreakdown: rows };

    expect(checkBody('getCampaignAnalytics', { ...documentedExample, activity, version: 2 })).toEqual({
      problems: [],
      unknownFields: ['/activity/dailyBreakdown/*/time~1zone~0', '/version'],
    });
  });

  it('notes a field whose name JavaScript gives to every object', () => {
    const body: unknown = JSON.parse('{"status": "success", "message": "x", "__proto__": 1, "constructor": 2}');

    expect(checkBody('verifyKey', body).unknownFields).toEqual(['/__proto__', '/constructor']);
  });

  it('keeps what it has seen to 80 well-formed characters', () => {
    const [problem] = problemsWith({ totalAnswers: `${'x'.repeat(78)}😀${'y'.repeat(1_000_000)}` });

    expect(problem?.seen).toHaveLength(80);
    expect(problem?.seen.isWellFormed()).toBe(true);
  });

  it('lists at most 100 problems and 100 unknown fields of a hostile body', () => {
    const odd = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`odd${i}`, i]));
    const check = checkBody('listCampaigns', Array(1000).fill(odd));

    expect(check.problems).toHaveLength(100);
    expect(check.unknownFields).toHaveLength(100);
  });

  it('leaves the body as it was', () => {
    const body = structuredClone(documentedExample);
    checkBody('getCampaignAnalytics', body);

    expect(body).toStrictEqual(documentedExample);
  });
});

describe('any required field', () => {
  const required = requiredPointers(schemaOf('getCampaignAnalytics'), documentedExample, []);

  it('is any that the documented example shows, except agent and product', () => {
    const optional = ['/campaign/agent', '/campaign/product'];

    expect(required.map(join).toSorted()).toEqual(
      allPointers(documentedExample, [])
        .map(join)
        .filter((pointer) => !optional.includes(pointer))
        .toSorted(),
    );
  });

  it('is found at its exact place when it is removed, and nothing else is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...required), (path) => {
        const check = checkBody('getCampaignAnalytics', without(documentedExample, path));
        expect(check.problems).toMatchObject([{ pointer: join(path), keyword: 'required', seen: 'nothing' }]);
        expect(check.unknownFields).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is not missed or imagined when several are removed at once', () => {
    const leaves = required.filter((path) => !required.some((other) => join(other).startsWith(`${join(path)}/`)));
    fc.assert(
      fc.property(fc.subarray(leaves), (paths) => {
        const body = paths.reduce<Json>(without, documentedExample);
        const found = checkBody('getCampaignAnalytics', body).problems.map(({ pointer }) => pointer);
        expect(found.toSorted()).toEqual(paths.map(join).toSorted());
      }),
    );
  });

  it('may hold any count and any rate', () => {
    const count = fc.nat();
    const rate = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 100, noNaN: true }));
    const metrics = fc.record({
      totalProspects: count,
      totalMessages: count,
      totalQualified: count,
      totalAnswers: count,
      totalClosed: count,
      conversionRate: rate,
      responseRate: rate,
      qualificationRate: rate,
      averageMessagesPerProspect: rate,
    });
    fc.assert(
      fc.property(metrics, (values) => {
        expect(problemsWith(values)).toEqual([]);
      }),
    );
  });
});

type DeepMutable<T> = { -readonly [K in keyof T]: DeepMutable<T[K]> };
type Path = readonly (string | number)[];

function problemsWith(metrics: Readonly<Record<string, unknown>>) {
  const body = { ...documentedExample, metrics: { ...documentedExample.metrics, ...metrics } };
  return checkBody('getCampaignAnalytics', body).problems;
}

function okMedia(operationId: OperationId): JsonObject {
  const operation = Object.values(document.paths)
    .flatMap((methods) => (isJsonObject(methods) ? Object.values(methods) : []))
    .find((candidate) => isJsonObject(candidate) && candidate.operationId === operationId);
  let media: Json | undefined = operation;
  for (const key of ['responses', '200', 'content', 'application/json']) {
    media = isJsonObject(media) ? media[key] : undefined;
  }
  return isJsonObject(media) ? media : {};
}

function schemaOf(operationId: OperationId): Json | undefined {
  return okMedia(operationId).schema;
}

function okExamples(operationId: OperationId): readonly Json[] {
  const { examples } = okMedia(operationId);
  return Object.values(isJsonObject(examples) ? examples : {}).flatMap((example) =>
    isJsonObject(example) && example.value !== undefined ? [example.value] : [],
  );
}

/** The paths of all fields of a value that its schema requires. */
function requiredPointers(schema: Json | undefined, value: Json | undefined, at: Path): Path[] {
  const target = dereference(document, schema);
  if (!isJsonObject(target)) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => requiredPointers(target.items, item, [...at, i]));
  if (!isJsonObject(value) || !isJsonObject(target.properties)) return [];
  const own = Array.isArray(target.required) ? target.required.map((name) => [...at, String(name)]) : [];
  const { properties } = target;
  return [...own, ...Object.keys(value).flatMap((key) => requiredPointers(properties[key], value[key], [...at, key]))];
}

function allPointers(value: Json | undefined, at: Path): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => allPointers(item, [...at, i]));
  if (!isJsonObject(value)) return [];
  return Object.keys(value).flatMap((key) => [[...at, key], ...allPointers(value[key], [...at, key])]);
}

function without(value: Json, [head, ...rest]: Path): Json {
  if (Array.isArray(value)) return value.map((item, i) => (i === head ? without(item, rest) : item));
  if (!isJsonObject(value) || head === undefined) return value;
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== head)) as Json;
  return { ...value, [head]: without(value[head] ?? null, rest) };
}

function join(path: Path): string {
  return path.map((token) => `/${token}`).join('');
}
