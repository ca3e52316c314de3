import type { Source } from './engine.ts';
import type { World } from './world.ts';

/** Which part of the world answers which operation of openapi.yaml. Other operations get their examples from Prism. */
export function sourceFrom(world: () => World): Source {
  return (operationId, parameters, query) => {
    switch (operationId) {
      case 'getCampaignAnalytics': {
        const body = world().analytics(parameters.campaignId ?? '');
        return body === undefined ? 'not found' : { body };
      }
      case 'listCampaigns':
        return { body: page(world().list(), query) };
      case 'getTeamOverview':
        return { body: world().overview() };
      default:
        return undefined;
    }
  };
}

/** The documented page mode: with `limit` or `offset` a slice, otherwise the whole list. Prism has validated both. */
function page<T>(items: readonly T[], query: Readonly<Record<string, unknown>>): readonly T[] {
  if (query.limit === undefined && query.offset === undefined) return items;
  const offset = Number(query.offset ?? 0);
  // 20 is the default that the vendor's OpenAPI file gives.
  return items.slice(offset, offset + Number(query.limit ?? 20));
}
