import documented from '../../spec/documented-example.json' with { type: 'json' };
import type { VirtualClock } from '../clock.ts';
import type { Points } from './points.ts';

export const apiFaults = [
  'none',
  'list fails',
  'one fails',
  'one is cut short',
  'all fail',
  'refused',
  'away',
  'slow',
] as const;
export type ApiFault = (typeof apiFaults)[number];

/** All that the API has; those that are active are two. */
export const campaigns = [
  { id: 'alpha', name: 'Alpha', status: 'active' },
  { id: 'beta', name: 'Beta', status: 'active' },
  { id: 'gamma', name: 'Gamma', status: 'archived' },
] as const;

const example = { ...documented, activity: { ...documented.activity, dailyBreakdown: [] } };
const item = { agent: 'agent_456', product: 'Product', createdAt: '2026-01-15T10:30:00Z' };
const list = JSON.stringify(campaigns.map((campaign) => ({ ...campaign, ...item })));

/** The API, as the client's `fetch`. It counts what it answered. */
export class Api {
  fault: ApiFault = 'none';
  /** Campaigns that were answered whole. */
  wholeAnswers = 0;
  readonly #points: Points;
  readonly #clock: VirtualClock;

  constructor(points: Points, clock: VirtualClock) {
    this.#points = points;
    this.#clock = clock;
  }

  async answer(path: string): Promise<Response> {
    await this.#points.pass(`HTTP ${path} asked`);
    if (this.fault === 'slow') this.#clock.advance(20_000);
    const response = this.#respond(path);
    await this.#points.pass(`HTTP ${path} answered`);
    return response;
  }

  #respond(path: string): Response {
    if (this.fault === 'away') throw new TypeError('fetch failed');
    if (this.fault === 'refused') return refusal(401);
    if (path === '/campaigns') return this.fault === 'list fails' ? refusal(503) : answerOf(list);
    if (path === '/analytics/overview') return refusal(403);
    const campaign = campaigns.find(({ id }) => path.endsWith(`/${id}`));
    const isFirst = campaign === campaigns[0];
    if (!campaign || this.fault === 'all fail' || (this.fault === 'one fails' && isFirst)) return refusal(404);
    const text = JSON.stringify({ ...example, campaign: { ...campaign, ...item } });
    if (this.fault === 'one is cut short' && isFirst) return answerOf(text.slice(0, -20));
    this.wholeAnswers++;
    return answerOf(text);
  }
}

function answerOf(text: string, status = 200): Response {
  return new Response(text, { status, headers: { 'content-type': 'application/json' } });
}

function refusal(status: number): Response {
  return answerOf(JSON.stringify({ error: 'fault', message: 'No' }), status);
}
