import { PulseError } from '../errors.ts';
import { keyAddress } from '../key-address.ts';
import { isLoopbackHost } from '../loopback.ts';
import { type MockRequest, problemReply, type Reply } from './message.ts';

/** As much as the mock reads of a request; more of an answer than that is no answer of an API. */
const longestAnswer = 10 * 1024 * 1024;
const longestWaitMs = 30_000;

/** RFC 9110, section 7.6.1: headers of one connection, and those that it names itself. */
function passedBy(connection = ''): (name: string) => boolean {
  const named = connection.split(',').map((token) => token.trim().toLowerCase());
  return (name) => !ownToConnection.test(name) && !named.includes(name);
}

const ownToConnection = /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect)$/;
/** The mock allows origins itself, and reports what it finds itself. */
const notPassedBack = /^(access-control-.*|sl-violations)$/;

/**
 * The address that `--proxy` forwards to.
 * @throws PulseError E_MOCK_UPSTREAM for an address that keys would travel to unencrypted, or that is none.
 */
export function upstreamFrom(address: string): URL {
  const checked = keyAddress(address);
  if ('url' in checked) return checked.url;
  switch (checked.flaw) {
    case 'scheme':
      throw refusal('--proxy is not an http or https address', 'write one such as https://api.example.com/v1');
    case 'credentials':
      throw refusal('--proxy holds a user or a password', 'leave it out; requests bring their own keys');
    case 'query':
      throw refusal('--proxy holds a query or a fragment', 'leave it out');
    case 'unencrypted':
      throw refusal(`keys would travel to ${checked.host} unencrypted`, 'write https://');
  }
}

/** @throws PulseError E_MOCK_UPSTREAM where requests would go round in circles */
export function refuseItself(upstream: URL, origin: string): void {
  const own = new URL(origin);
  if (!isLoopbackHost(upstream.hostname) || upstream.port !== own.port) return;
  throw refusal('--proxy is the address of the mock itself', 'choose another port');
}

function refusal(culprit: string, remedy: string): PulseError {
  return new PulseError('E_MOCK_UPSTREAM', `${culprit}; ${remedy}`);
}

/**
 * Sends the request on and brings the answer back as it is: redirects are not followed, and nothing is tried again.
 * @throws the error of `fetch`, or one that says what is wrong with the answer
 */
export async function askUpstream(upstream: URL, request: MockRequest, fetch: typeof globalThis.fetch): Promise<Reply> {
  const withBody = request.bytes.length > 0;
  if (withBody && /^(GET|HEAD|TRACE)$/.test(request.method)) {
    return problemReply(
      501,
      'Such a request cannot be forwarded',
      `A ${request.method} with a body means nothing in HTTP`,
    );
  }
  const url = new URL(upstream);
  url.pathname = upstream.pathname.replace(/\/$/, '') + request.path;
  url.search = request.search;
  const passedOn = passedBy(request.headers.connection);
  const response = await fetch(url, {
    method: request.method,
    headers: Object.entries(request.headers).filter(
      ([name]) => passedOn(name) && !/^(host|content-length)$/.test(name),
    ),
    ...(withBody && { body: new Uint8Array(request.bytes) }),
    redirect: 'manual',
    signal: AbortSignal.timeout(longestWaitMs),
  });
  const passedBack = passedBy(response.headers.get('connection') ?? '');
  const unpacked = /^(gzip|x-gzip|deflate|br|zstd|identity)?$/i.test(response.headers.get('content-encoding') ?? '');
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of response.headers) {
    if (!passedBack(name) || notPassedBack.test(name)) continue;
    if (name === 'content-encoding' && unpacked) continue;
    // The length of what GET would bring; of anything else it is counted anew.
    if (name === 'content-length' && request.method !== 'HEAD') continue;
    headers[name] = value;
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  const bytes = await readAll(response);
  return { status: response.status, headers, text: bytes.toString('utf8'), bytes };
}

async function readAll(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > longestAnswer) throw new Error(`the answer is longer than ${longestAnswer} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
