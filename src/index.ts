/** The public API. Everything else may change without notice. */
export type { Answer, Failure } from './client/answer.ts';
export { type Client, type ClientOptions, createClient } from './client/client.ts';
export { createPace, type Pace } from './client/pace.ts';
export { type Clock, systemClock } from './clock.ts';
export { type Config, type ConfigInput, defineConfig, type ReportConfig } from './config/definition.ts';
export { checkConfig, loadConfig } from './config/load.ts';
export { type ErrorCode, errorCodes, PulseError } from './errors.ts';
export { evaluateRules } from './insights/documented-rules.ts';
export type { Finding, Pattern, Rate, RateName, RuleId } from './insights/finding.ts';
export { rateOf } from './insights/rates.ts';
export { defaultThresholds, type Thresholds } from './insights/thresholds.ts';
export { composeDigest } from './report/compose.ts';
export type { Digest } from './report/digest.ts';
export { loadTemplates, render } from './report/render.ts';
export { presentDigest } from './report/view.ts';
export { nextSlots, planSlots, type Schedule, type Slot, type SlotPlan } from './schedule/slots.ts';
export type { CampaignAnalytics, CampaignListItem, TeamOverview } from './spec/api.ts';
export { type BodyCheck, checkBody, type Problem } from './spec/validators.ts';
