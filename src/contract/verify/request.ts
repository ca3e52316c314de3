import type { Location } from './parameters.ts';
import { type KeyKind, keyHeader, type Security } from './security.ts';

/** A request as it is planned: what the run learns, and the key, are filled in when it is sent. */
export interface PlannedRequest {
  readonly method: string;
  /** The path's template. */
  readonly path: string;
  readonly given: readonly Given[];
  readonly security: Security;
  readonly key: KeyKind;
  readonly accept: string;
}

export interface Given {
  readonly name: string;
  readonly in: Location;
  /** Null: one that the server knows, which shows while it is asked. */
  readonly text: string | null;
  /** What the document shows, where nothing better is known. */
  readonly example?: string;
}

export interface Wire {
  readonly method: string;
  /** Below the base URL, with the query. */
  readonly path: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** @param key the real one, or what stands for it in a command that is shown */
export function wireFor(
  { method, path, given, security, key: kind, accept }: PlannedRequest,
  baseUrl: string,
  key: string,
  known: (given: Given) => string,
): Wire {
  const text = (one: Given): string => one.text ?? known(one);
  const filled = path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = given.find((one) => one.in === 'path' && one.name === name);
    return value === undefined ? '' : encoded(text(value));
  });
  const query = given
    .filter((one) => one.in === 'query')
    .map((one) => `${encoded(one.name)}=${encoded(text(one))}`)
    .join('&');
  const target = query === '' ? filled : `${filled}?${query}`;
  const headers = given.filter((one) => one.in === 'header').map((one) => [one.name.toLowerCase(), text(one)] as const);
  return {
    method,
    path: target,
    url: baseUrl.replace(/\/+$/, '') + target,
    headers: { accept, ...Object.fromEntries(headers), ...keyHeader(security, kind, key) },
  };
}

/** The apostrophe too, so that a URL needs no care in a shell. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
}

/** A command for a POSIX shell that sends the request; `$NAME` in headers stays for the shell to fill in. */
export function curlFor({ method, url, headers }: Wire, seconds: number): string {
  const how = method === 'GET' ? [] : method === 'HEAD' ? ['--head'] : ['-X', method];
  const lines = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  return ['curl -sS -i', `--max-time ${seconds}`, ...how, ...lines, `'${url}'`].join(' ');
}

function quoted(text: string): string {
  return text.includes(keyVariable) ? `"${text}"` : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Stands for the key wherever a request is shown. */
export const keyVariable = '$KAKIYO_API_KEY';
