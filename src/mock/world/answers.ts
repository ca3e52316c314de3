import type { Source } from '../engine.ts';
import { wishedScenario } from '../faults/wishes.ts';
import type { MockRequest } from '../message.ts';
import type { Stage } from '../stage.ts';
import { namedIn } from './named-in-id.ts';
import { scenarioNames } from './scenarios.ts';
import type { World } from './world.ts';

/** Which part of the world answers which operation of openapi.yaml. Other operations get their examples from Prism. */
export function sourceFrom(stage: Stage): Source {
  return (operationId, parameters, request) => {
    const wished = wishedScenario(request);
    switch (operationId) {
      case 'getCampaignAnalytics': {
        const { campaignId = '' } = parameters;
        const body = worldFor(campaignId).analytics(campaignId);
        return body === undefined ? 'not found' : { body };
      }
      case 'listCampaigns':
        return { body: page(stage.world(wished).list(), request.query) };
      case 'getTeamOverview':
        return { body: stage.world(wished).overview() };
      default:
        return undefined;
    }

    /** A scenario in the id stands above the server's, and below the request's. */
    function worldFor(campaignId: string): World {
      if (wished !== undefined || stage.settings.scenario === undefined) return stage.world(wished);
      const named = namedIn(campaignId, scenarioNames);
      return stage.world(named);
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
