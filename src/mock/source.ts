import type { Source } from './engine.ts';
import { wishedScenario } from './faults/wishes.ts';
import type { MockRequest } from './message.ts';
import { namedIn } from './named-in-id.ts';
import type { Stage } from './stage.ts';
import { scenarioNames } from './world/scenarios.ts';

/** Which part of the world answers which operation of openapi.yaml. Other operations get their examples from Prism. */
export function sourceFrom(stage: Stage): Source {
  return (operationId, parameters, request) => {
    switch (operationId) {
      case 'getCampaignAnalytics': {
        const { campaignId = '' } = parameters;
        const named = namedIn(campaignId, scenarioNames);
        const body = stage.world(wishedScenario(request) ?? named).analytics(campaignId);
        return body === undefined ? 'not found' : { body };
      }
      case 'listCampaigns':
        return { body: page(stage.world(wishedScenario(request)).list(), request.query) };
      case 'getTeamOverview':
        return { body: stage.world(wishedScenario(request)).overview() };
      default:
        return undefined;
    }
  };
}

/** The documented page mode: with `limit` or `offset` a slice, otherwise the whole list. Prism has validated both. */
function page<T>(items: readonly T[], query: MockRequest['query']): readonly T[] {
  // An empty value is none, as it is for Prism.
  if (!query.limit && !query.offset) return items;
  const offset = Number(query.offset || 0);
  // 20 is the default that the vendor's OpenAPI file gives.
  return items.slice(offset, offset + Number(query.limit || 20));
}
