import type { CampaignAnalytics } from '../../spec/api.ts';
import { type OpenApiDocument, ownDocument } from '../../spec/document.ts';
import type { ScenarioName, Story } from './scenarios.ts';

export interface CampaignIdentity {
  readonly id: string;
  readonly name: string;
  readonly agent: string | null;
  /** The campaign list shows a product's id, the analytics its name, as in the documented examples. */
  readonly product: { readonly id: string; readonly name: string } | null;
}

/** A campaign whose numbers are computed for each day. */
export interface SimulatedCampaign extends CampaignIdentity, Story {
  /** What it is there to show, if anything in particular. A label: the numbers come from the funnel. */
  readonly scenario?: ScenarioName;
}

/** A campaign that gives the same answer on every day. */
export interface FixedCampaign {
  readonly scenario: 'documented';
  readonly analytics: CampaignAnalytics;
}

export type MockCampaign = SimulatedCampaign | FixedCampaign;

export function identityOf(campaign: MockCampaign): CampaignIdentity {
  if (!('analytics' in campaign)) return campaign;
  const { id, name, agent = null, product = null } = campaign.analytics.campaign;
  return { id, name, agent, product: product === null ? null : { id: product, name: product } };
}

const examplePlace = ['paths', '/analytics/campaigns/{campaignId}', 'get', 'responses', '200', 'content'];
const exampleName = ['application/json', 'examples', 'documented', 'value'];

/** The example of the API's documentation, as the OpenAPI document quotes it. */
export function documentedCampaign(document: OpenApiDocument = ownDocument): FixedCampaign {
  let place: unknown = document;
  for (const token of [...examplePlace, ...exampleName]) place = (place as Record<string, unknown>)[token];
  return { scenario: 'documented', analytics: place as CampaignAnalytics };
}

export const products = {
  platform: { id: 'product_platform', name: 'Revenue Platform' },
  insights: { id: 'product_insights', name: 'Pipeline Insights' },
  compliance: { id: 'product_compliance', name: 'Compliance Suite' },
} as const;

/** The team's campaigns beside the documented one. Rates named in comments are those of 2026-11-23. */
export const simulatedCampaigns: readonly SimulatedCampaign[] = [
  {
    id: 'campaign_fintech_cfos',
    name: 'CFOs at Series B Fintechs',
    scenario: 'high-performing',
    agent: 'agent_elena',
    product: products.insights,
    createdOnDay: 14,
    funnel: {
      firstUpload: 90,
      weeklyUpload: 24,
      contactsPerDay: 6,
      messagesPerContact: 2.6,
      response: 0.33,
      qualification: 0.46,
      disqualification: 0.2,
      closing: 0.5,
    },
  },
  {
    id: 'campaign_saas_sales_dach',
    name: 'VP Sales, SaaS in DACH',
    scenario: 'average',
    agent: 'agent_marcus',
    product: products.platform,
    createdOnDay: 0,
    funnel: {
      firstUpload: 160,
      weeklyUpload: 44,
      contactsPerDay: 11,
      messagesPerContact: 2.9,
      response: 0.19,
      qualification: 0.26,
      disqualification: 0.4,
      closing: 0.4,
    },
    // A seasonal offer for ten days from 2026-11-13 on: the whole team's rate rises between the two mails.
    changes: [
      { atAge: 102, response: 0.42 },
      { atAge: 112, response: 0.19 },
    ],
  },
  {
    id: 'campaign_manufacturing_ops',
    name: 'Operations Leads in Manufacturing',
    scenario: 'low-response',
    agent: 'agent_marcus',
    product: products.platform,
    createdOnDay: 21,
    funnel: {
      firstUpload: 140,
      weeklyUpload: 35,
      contactsPerDay: 9,
      messagesPerContact: 3.4,
      response: 0.075,
      qualification: 0.26,
      disqualification: 0.3,
      closing: 0.35,
    },
  },
  {
    id: 'campaign_hr_webinar',
    name: 'HR Tech Webinar Follow-up',
    scenario: 'poor-targeting',
    agent: 'agent_elena',
    product: products.insights,
    createdOnDay: 42,
    funnel: {
      firstUpload: 120,
      weeklyUpload: 28,
      contactsPerDay: 8,
      messagesPerContact: 2.3,
      response: 0.36,
      qualification: 0.1,
      disqualification: 0.6,
      closing: 0.35,
    },
  },
  {
    id: 'campaign_logistics_benelux',
    name: 'Logistics Directors, Benelux',
    scenario: 'weak-closing',
    agent: 'agent_priya',
    product: products.platform,
    createdOnDay: 7,
    funnel: {
      firstUpload: 110,
      weeklyUpload: 30,
      contactsPerDay: 8,
      messagesPerContact: 3,
      response: 0.2,
      qualification: 0.45,
      disqualification: 0.3,
      closing: 0.14,
    },
  },
  {
    id: 'campaign_bank_cisos',
    name: 'CISOs at Regional Banks',
    scenario: 'declining',
    agent: 'agent_priya',
    product: products.compliance,
    createdOnDay: 49,
    funnel: {
      firstUpload: 90,
      weeklyUpload: 36,
      contactsPerDay: 9,
      messagesPerContact: 2.8,
      response: 0.28,
      qualification: 0.3,
      disqualification: 0.35,
      closing: 0.4,
    },
    // Falls below 20 % of all prospects between the mails of 2026-11-16 and 2026-11-23.
    changes: [
      { atAge: 21, response: 0.22 },
      { atAge: 35, response: 0.13 },
      { atAge: 49, response: 0.07 },
    ],
  },
  {
    id: 'campaign_nordic_ecommerce',
    name: 'E-commerce Founders, Nordics',
    scenario: 'improving',
    agent: 'agent_elena',
    product: products.insights,
    createdOnDay: 70,
    funnel: {
      firstUpload: 70,
      weeklyUpload: 22,
      contactsPerDay: 7,
      messagesPerContact: 2.5,
      response: 0.13,
      qualification: 0.3,
      disqualification: 0.3,
      closing: 0.4,
    },
    // New messaging from 2026-11-13 on, which lifts the whole rate over 15 % in the week before 2026-11-23.
    changes: [
      { atAge: 32, response: 0.52, contactsPerDay: 12 },
      { atAge: 63, response: 0.26 },
    ],
  },
  {
    id: 'campaign_health_it_uk',
    name: 'Healthcare IT Buyers, UK',
    scenario: 'paused',
    agent: 'agent_tomas',
    product: products.compliance,
    createdOnDay: 28,
    funnel: {
      firstUpload: 130,
      weeklyUpload: 26,
      contactsPerDay: 7,
      messagesPerContact: 2.7,
      response: 0.2,
      qualification: 0.24,
      disqualification: 0.35,
      closing: 0.4,
    },
    // Wednesday, 2026-11-18: half of that week was still at work.
    stop: { atAge: 79, as: 'paused' },
  },
  {
    id: 'campaign_trade_fair',
    name: 'Hamburg Trade Fair Invitations',
    scenario: 'completed',
    agent: 'agent_tomas',
    product: products.platform,
    createdOnDay: 3,
    funnel: {
      firstUpload: 320,
      weeklyUpload: 0,
      contactsPerDay: 14,
      messagesPerContact: 2.2,
      response: 0.22,
      qualification: 0.27,
      disqualification: 0.4,
      closing: 0.45,
    },
    // 2026-10-16
    stop: { atAge: 71, as: 'completed' },
  },
  {
    // Passes 50 prospects, enough for advice, between the mails of 2026-11-16 and 2026-11-23.
    id: 'campaign_legal_ops',
    name: 'Legal Ops at Scale-ups',
    scenario: 'early',
    agent: 'agent_priya',
    product: products.compliance,
    createdOnDay: 101,
    funnel: {
      firstUpload: 44,
      weeklyUpload: 16,
      contactsPerDay: 3,
      messagesPerContact: 2.4,
      response: 0.1,
      qualification: 0.3,
      disqualification: 0.3,
      closing: 0.4,
    },
  },
  {
    id: 'campaign_channel_partners',
    name: 'Channel Partner Launch',
    scenario: 'brand-new',
    agent: null,
    product: products.platform,
    createdOnDay: 109,
    // Waits for its prospects: every count stays 0 and no rate is measurable.
    funnel: {
      firstUpload: 0,
      weeklyUpload: 0,
      contactsPerDay: 0,
      messagesPerContact: 1,
      response: 0,
      qualification: 0,
      disqualification: 0,
      closing: 0,
    },
  },
];
