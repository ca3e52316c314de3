import { expectTypeOf, it } from 'vitest';
import type {
  ApiError,
  CampaignAnalytics,
  CampaignListItem,
  KeyVerification,
  TeamOverview,
} from '../../src/spec/api.ts';

// tsc decides these; the runner only shows that the file is there.
it('gives each field of the API the type that the document argues for', () => {
  expectTypeOf<CampaignAnalytics['metrics']['totalAnswers']>().toEqualTypeOf<number>();
  expectTypeOf<CampaignAnalytics['metrics']['responseRate']>().toEqualTypeOf<number | null>();
  expectTypeOf<CampaignAnalytics['campaign']['agent']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<CampaignAnalytics['campaign']['status']>().toEqualTypeOf<string>();
  expectTypeOf<CampaignAnalytics['statusDistribution']['closed']>().toEqualTypeOf<number>();
  expectTypeOf<CampaignListItem['createdAt']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<TeamOverview['metrics']['conversionRate']>().toEqualTypeOf<number | null>();
  expectTypeOf<KeyVerification['teamId']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<ApiError['error']>().toEqualTypeOf<string>();
});

it('gives responses as values that nobody changes', () => {
  const rename = (analytics: CampaignAnalytics) => {
    // @ts-expect-error fields are read-only
    analytics.campaign.name = 'other';
  };
  expectTypeOf(rename).toBeFunction();
});
