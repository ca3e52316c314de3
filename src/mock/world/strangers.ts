import { namedIn } from '../named-in-id.ts';
import { type Dice, diceFor } from '../random.ts';
import { type CampaignIdentity, products, type SimulatedCampaign } from './campaigns.ts';
import { type ScenarioName, type Story, scenarioNames, scenarios, steadyFunnel } from './scenarios.ts';

const roles = [
  'CFOs',
  'CIOs',
  'COOs',
  'Customer Success Leads',
  'Data Leads',
  'Engineering Managers',
  'Founders',
  'Heads of Growth',
  'Heads of People',
  'Heads of Procurement',
  'Marketing Directors',
  'Operations Leads',
  'Product Leads',
  'Revenue Leaders',
  'Security Leads',
  'VPs of Finance',
  'VPs of Sales',
] as const;
const fields = [
  'Automotive',
  'Biotech',
  'Construction',
  'Consulting',
  'E-commerce',
  'Education',
  'Energy',
  'Fintech',
  'Food and Beverage',
  'Health Care',
  'Hospitality',
  'Insurance',
  'Logistics',
  'Manufacturing',
  'Media',
  'Real Estate',
  'Retail',
  'SaaS',
] as const;
const places = ['', ', Benelux', ', DACH', ', France', ', Iberia', ', Italy', ', Nordics', ', UK', ', US'] as const;
const agents = ['agent_elena', 'agent_marcus', 'agent_priya', 'agent_tomas'] as const;

/** A campaign for an id that is in no list; one whose id names no scenario is one of many. */
export function stranger(
  seed: number,
  id: string,
  scenario: ScenarioName | undefined = namedIn(id, scenarioNames),
): SimulatedCampaign {
  const dice = diceFor(seed, `${id}, who`);
  const identity = {
    id,
    name: `${dice.oneOf(roles)} in ${dice.oneOf(fields)}${dice.oneOf(places)}`,
    agent: dice.oneOf(agents),
    product: dice.oneOf([products.platform, products.insights, products.compliance]),
  };
  return scenario === undefined ? { ...identity, ...oneOfMany(diceFor(seed, id)) } : retold(seed, identity, scenario);
}

/** The same campaign by its identity, with another story. */
export function retold(
  seed: number,
  { id, name, agent, product }: CampaignIdentity,
  scenario: ScenarioName,
): SimulatedCampaign {
  return { id, name, agent, product, scenario, ...scenarios[scenario].tell(diceFor(seed, id)) };
}

/** Created before the world's start, so that it exists on every date. One in three has ended or will within a year. */
function oneOfMany(dice: Dice): Story {
  const story = {
    createdOnDay: -dice.whole(1, 210),
    funnel: steadyFunnel(dice, {
      response: [0.06, 0.36],
      qualification: [0.1, 0.45],
      disqualification: [0.15, 0.5],
      closing: [0.1, 0.5],
    }),
  };
  const atAge = dice.whole(56, 420);
  const as = dice.oneOf(['active', 'active', 'active', 'active', 'paused', 'completed']);
  return as === 'active' ? story : { ...story, stop: { atAge, as } };
}
