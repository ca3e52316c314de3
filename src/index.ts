/** The public API. Everything else may change without notice. */
export type { Answer, Failure } from './client/answer.ts';
export { type Client, type ClientOptions, createClient } from './client/client.ts';
export { createPace, type Pace, type Taken, type TakenTurns, type TurnBook } from './client/pace.ts';
export { type Clock, systemClock } from './clock.ts';
export { type Config, type ConfigInput, defineConfig, type ReportConfig } from './config/definition.ts';
export { checkConfig, type LoadedConfig, loadConfig } from './config/load.ts';
export { type ErrorCode, errorCodes, PulseError } from './errors.ts';
export type { Rate, RateName } from './insights/finding.ts';
export { rateOf, type SentTotals, type TotalRateName, type Totals, type WeekRateName } from './insights/rates.ts';
export { defaultThresholds, type Thresholds } from './insights/thresholds.ts';
export { nextSlots, planSlots, type Schedule, type Slot, type SlotPlan } from './schedule/slots.ts';
export type {
  ApiError,
  CampaignAnalytics,
  CampaignListItem,
  KeyVerification,
  OperationId,
  TeamOverview,
} from './spec/api.ts';
export type { Observation } from './spec/observe.ts';
export type { Problem } from './spec/problem.ts';
export type { Counted } from './spec/tally.ts';
export type { components, operations, paths } from './spec/types.ts';
export { type BodyCheck, checkBody } from './spec/validators.ts';
