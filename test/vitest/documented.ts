import example from '../spec/documented-example.json' with { type: 'json' };

/** A new copy of the documented 200 of getCampaignAnalytics, free to be broken. */
export const analytics = (): typeof example => structuredClone(example);

/** An answer that says which request it is for. */
export const answer = (body: unknown, { path = '/analytics/campaigns/campaign_123', status = 200 } = {}) => ({
  method: 'GET',
  path,
  status,
  headers: { 'content-type': 'application/json' },
  body,
});
