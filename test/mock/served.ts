import { type Mock, type MockOptions, startMock } from '../../src/mock/index.ts';

export const bearer = { authorization: `Bearer ${'k'.repeat(40)}` };

/** The Monday that the tests live on. */
export const monday = new Date('2026-11-23T08:00Z');

export function startOnMonday(options: MockOptions = {}): Promise<Mock> {
  return startMock({ now: () => monday, ...options });
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined where the text is not JSON. */
  readonly json: unknown;
}

export async function get(mock: Mock, path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = { ...bearer, ...(init.headers as Record<string, string> | undefined) };
  const response = await fetch(mock.url + path, { ...init, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
