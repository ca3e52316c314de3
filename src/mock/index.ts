export type { FixedCampaign, Funnel, MockCampaign, ScenarioName, SimulatedCampaign } from './campaigns.ts';
export { documentedCampaign, simulatedCampaigns } from './campaigns.ts';
export type { MockRequest } from './message.ts';
export type { Override, Overriding } from './override.ts';
export type { SeenRequest } from './request-log.ts';
export type { Mock, MockOptions } from './server.ts';
export { startMock } from './server.ts';
