import type { ServerResponse } from 'node:http';
import { expect } from 'vitest';
import type { Failure } from '../../src/client/answer.ts';
import { type Client, type ClientOptions, createClient } from '../../src/client/client.ts';
import { createPace } from '../../src/client/pace.ts';
import documented from '../spec/documented-example.json' with { type: 'json' };
import { type ApiServer, sendJson, startApi } from '../support/api-server.ts';
import { virtualClock } from '../support/clock.ts';

export const key = 'abcdefghij0123456789ABCDEFGHIJ9876543210';
export function clientOf(baseUrl: string, settings: Partial<ClientOptions> = {}): Client {
  const clock = settings.clock ?? virtualClock();
  return createClient({
    baseUrl,
    key,
    clock,
    pace: createPace(1_000, clock),
    deadlineMs: 600_000,
    random: () => 0.5,
    ...settings,
  });
}

/** The failure of `GET /analytics/campaigns/campaign_123`; no failure ever quotes the key. */
export async function failureOf(client: Client): Promise<Failure> {
  const answer = await client.getCampaignAnalytics('campaign_123');
  if (answer.ok) throw new Error('the question was answered');
  expect(answer.failure.reason).not.toContain(key);
  expect(answer.failure.reason).not.toMatch(/[\r\n]/);
  return answer.failure;
}

/** A server that gives these answers one after the other, the last for ever. */
export function startAnswers(...answers: ((response: ServerResponse) => void)[]): Promise<ApiServer> {
  let turn = 0;
  return startApi((_request, response) => {
    const answer = answers[Math.min(turn++, answers.length - 1)];
    answer?.(response);
  });
}

export function startText(status: number, text: string, headers: Record<string, string> = {}): Promise<ApiServer> {
  return startAnswers((response) => response.writeHead(status, headers).end(text));
}

export const fine = (response: ServerResponse): void => sendJson(response, 200, documented);
export const broken = (response: ServerResponse): void => sendJson(response, 500, { error: 'internal_error' });
