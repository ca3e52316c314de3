import { BaseResolver, createConfig, lint } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { CampaignAnalytics, TeamOverview } from '../../src/spec/api.ts';
import { type Json, type JsonObject, openApiPath, ownDocument } from '../../src/spec/document.ts';
import { dereference, isJsonObject } from '../../src/spec/pointer.ts';
import documentedExample from './documented-example.json' with { type: 'json' };

const document = ownDocument;
const operations = readOperations();

describe('openapi.yaml', () => {
  it("passes every recommended rule of Redocly's linter, without the network", async () => {
    const offline = new BaseResolver({
      http: {
        headers: [],
        customFetch: (url: unknown) => {
          throw new Error(`the linter asked for ${url}`);
        },
      },
    });
    const config = await createConfig({ extends: ['recommended'] });

    const problems = await lint({ ref: openApiPath, config, externalRefResolver: offline });

    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('is OpenAPI 3.1 whose schemas are read as draft 2020-12', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.jsonSchemaDialect).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it.each([
    ['getCampaignAnalytics', 'get /analytics/campaigns/{campaignId}', '200 400 401 402 403 404 429 500'],
    ['listCampaigns', 'get /campaigns', '200 400 401 402 403 429 500'],
    ['getTeamOverview', 'get /analytics/overview', '200 401 402 403 429 500'],
    ['verifyKey', 'get /verify', '200 401 402 403 429 500'],
  ])('describes %s as %s with the statuses %s', (operationId, place, statuses) => {
    const operation = operations.find((candidate) => candidate.place === place);

    expect(operation?.object.operationId).toBe(operationId);
    expect(operation?.responses.map(({ status }) => status)).toEqual(statuses.split(' '));
  });

  it('describes no other operation', () => {
    expect(operations).toHaveLength(4);
  });

  it.each([
    ['401', ['missing_api_key', 'invalid_api_key_format', 'invalid_api_key']],
    ['403', ['forbidden', 'subscription_inactive']],
    ['429', ['rate_limit_exceeded']],
    ['500', ['internal_error']],
  ])('names the documented error codes of %s in every operation', (status, codes) => {
    for (const { place, responses } of operations) {
      const response = responses.find((candidate) => candidate.status === status);
      const examples = response?.media.flatMap((media) => media.examples) ?? [];
      const seen = examples.map(({ value }) => (isJsonObject(value) ? value.error : value));
      expect(seen, `${place} ${status}`).toEqual(codes);
    }
  });

  it('quotes the bodies that the page of the endpoint documents', () => {
    const analytics = 'get /analytics/campaigns/{campaignId}';

    expect(exampleOf(analytics, '404', 'not_found')).toEqual({ error: 'not_found', message: 'Campaign not found' });
    expect(exampleOf(analytics, '403', 'forbidden')).toEqual({
      error: 'forbidden',
      message: 'You do not have access to this campaign',
    });
    expect(exampleOf(analytics, '429', 'rate_limit_exceeded')).toEqual({
      error: 'rate_limit_exceeded',
      message: 'Too many requests. Please try again later.',
      retryAfter: 45,
    });
  });

  it('holds the documented 200 example as the source has it', () => {
    expect(exampleOf('get /analytics/campaigns/{campaignId}', '200', 'documented')).toStrictEqual(documentedExample);
  });

  it('asks for Retry-After with every 429', () => {
    for (const { place, responses } of operations) {
      const tooMany = responses.find(({ status }) => status === '429')?.object;
      const headers = dereference(document, tooMany?.headers);
      const header = isJsonObject(headers) ? dereference(document, headers['Retry-After']) : undefined;
      expect(header, place).toMatchObject({ required: true, schema: { type: 'integer' }, example: 45 });
    }
  });
});

describe('every example', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true });
  ajv.addVocabulary(['components', 'paths']);
  formats.default(ajv);
  ajv.addSchema({ components: document.components, paths: document.paths }, 'openapi');

  const bodies = operations.flatMap(({ place, responses }) =>
    responses.flatMap(({ status, media }) =>
      media.flatMap(({ type, schema, examples }) =>
        examples.map(({ name, value }) => ({ title: `${place} ${status} ${type} ${name}`, schema, value })),
      ),
    ),
  );
  const annotated = schemasWithExamples(document, '').flatMap(({ place, schema, examples }) =>
    examples.map((value) => ({ title: `${place} ${JSON.stringify(value)}`, schema, value })),
  );
  const parameters = objectsUnder(document, '').flatMap(({ place, object }) =>
    object.example !== undefined && object.schema !== undefined
      ? [{ title: place, schema: object.schema, value: object.example }]
      : [],
  );

  it.each([...bodies, ...annotated, ...parameters])('is valid: $title', ({ schema, value }) => {
    const validate = ajv.compile(absolute(schema));

    expect(validate(value), ajv.errorsText(validate.errors)).toBe(true);
  });

  it('belongs to a response that has at least one', () => {
    for (const { place, responses } of operations) {
      for (const { status, media } of responses) {
        expect(media.length, `${place} ${status}`).toBeGreaterThan(0);
        for (const { type, examples } of media) {
          expect(examples.length, `${place} ${status} ${type}`).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('the numbers of the documented examples', () => {
  const { metrics, statusDistribution, qualificationBreakdown }: CampaignAnalytics = documentedExample;
  const overview = exampleOf('get /analytics/overview', '200', 'documented') as unknown as TeamOverview;

  it.each([
    ['a campaign', metrics, metrics],
    ['the team', overview.summary, overview.metrics],
  ])('have the rates of %s follow from its totals', (_, totals, rates) => {
    expect(rates.responseRate).toBe(percent(totals.totalAnswers, totals.totalProspects));
    expect(rates.qualificationRate).toBe(percent(totals.totalQualified, totals.totalAnswers));
    expect(rates.conversionRate).toBe(percent(totals.totalQualified, totals.totalProspects));
    expect(rates.averageMessagesPerProspect).toBe(percent(totals.totalMessages, totals.totalProspects * 100));
  });

  it('have a status distribution that is no partition of the prospects', () => {
    expect(sum(statusDistribution)).toBe(185);
    expect(metrics.totalProspects).toBe(150);
    expect(statusDistribution.responded).toBe(metrics.totalAnswers);
    expect(statusDistribution.qualified).toBe(metrics.totalQualified);
    expect(statusDistribution.closed).toBe(metrics.totalClosed);
  });

  it('have a qualification breakdown that is one', () => {
    expect(sum(qualificationBreakdown)).toBe(metrics.totalProspects);
    expect(qualificationBreakdown.qualified).toBe(metrics.totalQualified);
  });
});

interface Media {
  readonly type: string;
  readonly schema: Json | undefined;
  readonly examples: readonly { readonly name: string; readonly value: Json | undefined }[];
}

interface Operation {
  readonly place: string;
  readonly object: JsonObject;
  readonly responses: readonly {
    readonly status: string;
    readonly object: JsonObject;
    readonly media: readonly Media[];
  }[];
}

function readOperations(): readonly Operation[] {
  return entries(document.paths).flatMap(([path, methods]) =>
    entries(methods).map(([method, operation]) => ({
      place: `${method} ${path}`,
      object: operation,
      responses: entries(operation.responses).map(([status, object]) => ({
        status,
        object,
        media: entries(object.content).map(([type, media]) => ({
          type,
          schema: media.schema,
          examples: entries(media.examples).map(([name, { value }]) => ({ name, value })),
        })),
      })),
    })),
  );
}

function exampleOf(place: string, status: string, name: string): Json | undefined {
  const response = operations.find((o) => o.place === place)?.responses.find((r) => r.status === status);
  return response?.media.flatMap(({ examples }) => examples).find((example) => example.name === name)?.value;
}

function schemasWithExamples(root: Json, at: string): { place: string; schema: Json; examples: readonly Json[] }[] {
  return objectsUnder(root, at).flatMap(({ place, object }) =>
    object.type !== undefined && Array.isArray(object.examples)
      ? [{ place, schema: object, examples: object.examples }]
      : [],
  );
}

function objectsUnder(root: Json | undefined, place: string): { place: string; object: JsonObject }[] {
  if (Array.isArray(root)) return root.flatMap((item, index) => objectsUnder(item, `${place}/${index}`));
  if (!isJsonObject(root)) return [];
  const below = Object.entries(root).flatMap(([key, value]) => objectsUnder(value, `${place}/${key}`));
  return [{ place, object: root }, ...below];
}

/** The same schema with its references made to the registered document. */
function absolute(schema: Json | undefined): JsonObject {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"openapi#')) as JsonObject;
}

function entries(value: Json | undefined): [string, JsonObject][] {
  return Object.entries(isJsonObject(value) ? value : {}).flatMap(([key, item]) => {
    const target = dereference(document, item);
    return isJsonObject(target) ? [[key, target] as [string, JsonObject]] : [];
  });
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 100;
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
