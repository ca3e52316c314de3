import createFetchClient from 'openapi-fetch';
import type { Clock } from '../clock.ts';
import { oneLine } from '../one-line.ts';
import type {
  CampaignAnalytics,
  CampaignListItem,
  KeyVerification,
  OperationId,
  paths,
  TeamOverview,
} from '../spec/api.ts';
import { ownDocument } from '../spec/document.ts';
import { createObserver } from '../spec/observe.ts';
import { type Counted, createTally } from '../spec/tally.ts';
import { checkBody } from '../spec/validators.ts';
import type { Answer, Failure } from './answer.ts';
import { withBreaker } from './breaker.ts';
import type { Pace } from './pace.ts';
import { parseRetryAfter } from './retry.ts';
import { createTransport, NoAnswer } from './transport.ts';

export interface ClientOptions {
  /** Up to and including the version, such as https://api.kakiyo.com/v1. */
  readonly baseUrl: string;
  /** Sent as a bearer token; never part of an error or a log line. */
  readonly key: string;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly deadlineMs: number;
  readonly fetch?: typeof fetch;
  readonly random?: () => number;
  /** Of what failures say, beside the key. */
  readonly redact?: (text: string) => string;
  readonly signal?: AbortSignal;
}

/** The four operations of openapi.yaml. None rejects for what the network or the server does. */
export interface Client {
  verifyKey(): Promise<Answer<KeyVerification>>;
  listCampaigns(): Promise<Answer<readonly CampaignListItem[]>>;
  getTeamOverview(): Promise<Answer<TeamOverview>>;
  getCampaignAnalytics(campaignId: string): Promise<Answer<CampaignAnalytics>>;
  /** What the answers showed since this was asked last, whatever became of them. */
  takeObservations(): readonly Counted[];
}

export function createClient(options: ClientOptions): Client {
  const { baseUrl, key, clock, redact = (text) => text } = options;
  const transport = createTransport({ fetch: globalThis.fetch, random: Math.random, ...options });
  const api = createFetchClient<paths>({
    baseUrl: baseUrl.replace(/\/+$/, ''),
    headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
    fetch: withBreaker(transport, clock, options.signal),
  });

  // A server that quotes the key must not bring it into the store, into mails and logs.
  // A real key has 40 characters; a short one, as the mock takes, may be part of any word.
  const withoutKey = (text: string): string => (key.length < 16 ? text : text.replaceAll(key, '[key]'));

  const observe = createObserver(ownDocument);
  const tally = createTally();
  const note = (operation: OperationId, { status, headers }: Response, body: unknown): void => {
    const seen = observe({ method: 'GET', path: templates[operation], status, headers: headers.entries(), body });
    // The body of a 200 was parsed without the key; an observer takes nothing that long for a header's name.
    const fit =
      status === 200
        ? seen
        : seen.filter(({ pointer, value }) => withoutKey(pointer) === pointer && withoutKey(value) === value);
    tally.note(fit, clock.now());
  };

  const ask = async <Body>(operation: OperationId, call: Promise<Exchange>): Promise<Answer<Body>> => {
    try {
      const { data, error, response } = await call;
      const text = withoutKey(typeof data === 'string' ? data : '');
      const body = data === undefined ? error : parsed(text);
      note(operation, response, operation === 'listCampaigns' ? unwrapList(body) : body);
      if (response.status !== 200) {
        return { ok: false, failure: failureOf(response, redact(withoutKey(errorText(error))), clock.now()) };
      }
      return read<Body>(operation, text, body, clock.now());
    } catch (error) {
      if (error instanceof NoAnswer) return { ok: false, failure: error.failure };
      throw error;
    }
  };
  // JSON is parsed here, so that what is not JSON becomes a failure with a reason.
  const raw = { parseAs: 'text' } as const;

  return {
    verifyKey: () => ask('verifyKey', api.GET(templates.verifyKey, raw)),
    listCampaigns: () => ask('listCampaigns', api.GET(templates.listCampaigns, raw)),
    getTeamOverview: () => ask('getTeamOverview', api.GET(templates.getTeamOverview, raw)),
    getCampaignAnalytics: async (campaignId) => {
      // encodeURIComponent throws for half a surrogate pair, which the API's list could hold.
      const params = { path: { campaignId: campaignId.toWellFormed() } };
      const answer = await ask<CampaignAnalytics>(
        'getCampaignAnalytics',
        api.GET(templates.getCampaignAnalytics, { ...raw, params }),
      );
      if (!answer.ok || answer.body.campaign.id === campaignId) return answer;
      const id = JSON.stringify(answer.body.campaign.id.slice(0, 80));
      return unreadable(`/campaign/id is ${id}, another campaign's`);
    },
    takeObservations: tally.take,
  };
}

const templates = {
  verifyKey: '/verify',
  listCampaigns: '/campaigns',
  getTeamOverview: '/analytics/overview',
  getCampaignAnalytics: '/analytics/campaigns/{campaignId}',
} as const satisfies Record<OperationId, keyof paths>;

/** What openapi-fetch gives: the text of a 2xx answer, or the parsed body of another. */
interface Exchange {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Undefined where the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param received parsed from `text`; undefined where that is not JSON */
function read<Body>(operation: OperationId, text: string, received: unknown, at: Date): Answer<Body> {
  if (received === undefined) return unreadable('the answer is not JSON');
  let body: unknown = received;
  if (operation === 'listCampaigns') {
    if (isPartOfList(body)) return unreadable('the answer is a part of the list only (/has_more)');
    body = unwrapList(body);
  }
  const { problems, unknownFields } = checkBody(operation, body);
  const [problem] = problems;
  if (!problem) return { ok: true, body: body as Body, text, unknownFields, at };
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const where = problem.pointer || 'the answer';
  const what = problem.keyword === 'required' ? 'is missing' : `should be ${problem.expected}, is ${problem.seen}`;
  return unreadable(`${where} ${what}${more}`);
}

function unreadable(reason: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind: 'unreadable', status: 200, reason } };
}

/** The vendor's pages also show the list inside `{ data, has_more, next_cursor }` (api.md, 5). */
function unwrapList(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'data' in body ? body.data : body;
}

/** Reporting on the first page alone would lose the other campaigns without a word. */
function isPartOfList(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'has_more' in body && body.has_more === true;
}

function failureOf({ status, headers }: Response, said: string, now: Date): Failure {
  const words = status >= 300 && status < 400 ? 'is a redirect, which is not followed' : said.slice(0, 200);
  const retryAfter = parseRetryAfter(headers.get('retry-after'), now);
  const wait = retryAfter === null ? '' : ` (asks to wait ${Math.ceil(retryAfter / 1_000)} s)`;
  return { kind: kindOf(status), status, reason: `${status} ${words}`.trim() + wait };
}

function kindOf(status: number): Failure['kind'] {
  if (status === 401) return 'unauthorized';
  if (status === 402) return 'payment-required';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : 'unexpected-status';
}

/** `error: message` of the documented error body on one line; nothing where the body is something else. */
function errorText(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  const { error, message } = body as Record<string, unknown>;
  const words = [error, message].filter((word) => typeof word === 'string');
  return oneLine(words.join(': '), 1_000);
}
