import type { components, operations } from './types.ts';

export type { paths } from './types.ts';

/** The operations of openapi.yaml by their operationId. */
export type OperationId = keyof operations;

/** 200 of `GET /analytics/campaigns/{campaignId}`. */
export type CampaignAnalytics = components['schemas']['CampaignAnalytics'];

/** One item of 200 of `GET /campaigns`. */
export type CampaignListItem = components['schemas']['CampaignListItem'];

/** 200 of `GET /analytics/overview`. */
export type TeamOverview = components['schemas']['TeamOverview'];

/** 200 of `GET /verify`. */
export type KeyVerification = components['schemas']['KeyVerification'];

/** The body of every documented answer but 200. */
export type ApiError = components['schemas']['Error'];
