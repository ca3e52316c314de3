import { documentedCampaign, simulatedCampaigns } from '../../src/mock/world/campaigns.ts';
import type { ScenarioName } from '../../src/mock/world/scenarios.ts';
import { createWorld, type World } from '../../src/mock/world/world.ts';
import { type Json, type JsonObject, ownDocument } from '../../src/spec/document.ts';
import { dereference, isJsonObject } from '../../src/spec/pointer.ts';

/** A response that openapi.yaml has: an example of it, or of the mock's world. */
export interface Sample {
  readonly operationId: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly schema: Json | undefined;
  readonly body: Json;
}

export const type = { 'content-type': 'application/json' };

export function worldOn(day: string, scenario?: ScenarioName, seed = 1): World {
  const campaigns = [documentedCampaign(), ...simulatedCampaigns];
  return createWorld({ seed, campaigns, now: new Date(`${day}T06:00:00Z`), scenario, open: true });
}

/** With every field that the document has for it. */
const fullError = {
  error: 'validation_error',
  message: 'Request parameters failed validation',
  details: [
    { field: 'limit', message: 'must be at most 100' },
    { field: 'offset', message: 'must be at least 0' },
  ],
  retryAfter: 45,
  resetTime: 1_767_225_600_000,
};

/** Every example of every response of the document, and an error with all that may be in one. */
export const documentedSamples: readonly Sample[] = Object.entries(ownDocument.paths).flatMap(([path, item]) => {
  const operation = objectFrom(objectFrom(item).get);
  return Object.entries(objectFrom(operation.responses)).flatMap(([status, reference]) => {
    const response = objectFrom(dereference(ownDocument, reference));
    const content = objectFrom(objectFrom(response.content)['application/json']);
    const examples = Object.values(objectFrom(content.examples)).map((one) => dereference(ownDocument, one));
    const bodies = examples.map((one) => objectFrom(one).value ?? null);
    const sample = {
      operationId: String(operation.operationId),
      path: path.replace('{campaignId}', 'campaign_123'),
      status: Number(status),
      headers: { ...type, ...(response.headers !== undefined && { 'retry-after': '45' }) },
      schema: content.schema,
    };
    return [...bodies, ...(status === '200' ? [] : [fullError])].map((body) => ({ ...sample, body }));
  });
});

/** The world's answers of a day as samples. */
export function worldSamples(day: string, campaignIds: readonly string[], scenario?: ScenarioName): readonly Sample[] {
  const world = worldOn(day, scenario);
  const [analytics, list, overview] = ['getCampaignAnalytics', 'listCampaigns', 'getTeamOverview'].map((id) =>
    documentedSamples.find(({ operationId, status }) => operationId === id && status === 200),
  );
  if (!analytics || !list || !overview) throw new Error('openapi.yaml has other operations than these');
  return [
    { ...list, body: world.list() as unknown as Json },
    { ...overview, body: world.overview() as unknown as Json },
    ...campaignIds.map((id) => ({
      ...analytics,
      path: `/analytics/campaigns/${id}`,
      body: world.analytics(id) as unknown as Json,
    })),
  ];
}

function objectFrom(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
