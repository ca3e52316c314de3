import type { Exchange } from '../contract/exchange.ts';

/** What a response says of itself: most do not say all of the request. */
export interface Received extends Pick<Exchange, 'status' | 'headers' | 'body'> {
  readonly method?: string;
  /** A path or a whole URL. */
  readonly path?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const shapes: readonly ((value: Fields) => Promise<Received | undefined> | Received | undefined)[] = [
  fromFetch,
  fromAxios,
  fromSuperagent,
  fromPlain,
];

/**
 * Reads a `Response` of fetch, a response of axios, superagent or supertest (or their error that holds one), and
 * `{ status or statusCode, headers, body }`, and leaves it as it is.
 * @throws Error that says what to hand over instead
 */
export async function readResponse(value: unknown): Promise<Received> {
  if (value instanceof Error) {
    if ('response' in value && isObject(value.response)) return readResponse(value.response);
    throw value;
  }
  if (isObject(value)) {
    for (const shape of shapes) {
      const received = await shape(value);
      if (received !== undefined) return received;
    }
  }
  throw new TypeError(
    `Expected a response of fetch, axios or supertest, or { status, headers, body }, but received ${kindOf(value)}`,
  );
}

/** Not by its class: undici, node-fetch and jsdom have each their own. */
async function fromFetch(value: Fields): Promise<Received | undefined> {
  if (typeof value.clone !== 'function' || typeof value.arrayBuffer !== 'function') return undefined;
  const response = value as unknown as Response;
  if (response.bodyUsed || response.body?.locked) {
    throw new Error(
      'The body of this response has been read already, and can be read once; match it before you read it, or hand over { status, headers, body } with the body that you have',
    );
  }
  return {
    // A Response that a test made itself has no URL.
    ...(response.url === '' ? {} : { path: response.url }),
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await bytesOf(response.clone()),
  };
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The body of this response broke off before its end (${reason})`, { cause });
  }
}

function fromAxios({ config, status, headers, data }: Fields): Received | undefined {
  if (!isObject(config) || typeof status !== 'number' || !isObject(headers)) return undefined;
  const { method, url, baseURL } = config;
  return {
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof url === 'string' ? { path: joined(typeof baseURL === 'string' ? baseURL : '', url) } : {}),
    status,
    headers: headersOf(headers),
    body: wholeBody(data, 'data'),
  };
}

/** `baseURL` and `url` of axios. */
function joined(base: string, url: string): string {
  if (base === '' || /^([a-z][a-z\d+.-]*:)?\/\//i.test(url)) return url;
  return url === '' ? base : `${base.replace(/\/+$/, '')}/${url.replace(/^\/+/, '')}`;
}

function fromSuperagent({ req, status, headers, text, body }: Fields): Received | undefined {
  if (!isObject(req) || typeof status !== 'number' || !isObject(headers)) return undefined;
  // In a browser `req` is superagent's own request, with a URL.
  const { method, path = req.url } = req;
  return {
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof path === 'string' ? { path } : {}),
    status,
    headers: headersOf(headers),
    // The text is what came; superagent makes `{}` of an empty body.
    body: typeof text === 'string' ? text : wholeBody(body, 'body'),
  };
}

/** An `Exchange`, or `statusCode` in the manner of node:http. */
function fromPlain({
  method,
  path,
  url,
  statusCode,
  status = statusCode,
  headers,
  body,
}: Fields): Received | undefined {
  if (typeof status !== 'number' || !isObject(headers)) return undefined;
  const target = path ?? url;
  return {
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof target === 'string' && target !== '' ? { path: target } : {}),
    status,
    headers: headersOf(headers),
    body: wholeBody(body, 'body'),
  };
}

function headersOf(headers: Fields): Exchange['headers'] {
  // `Headers` of fetch, undici and axios give pairs, as a Map does.
  const entries = (Symbol.iterator in headers ? headers : Object.entries(headers)) as Iterable<[string, unknown]>;
  return Object.fromEntries(
    [...entries].flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, Array.isArray(value) ? value.map(String) : String(value)]],
    ),
  );
}

function wholeBody(body: unknown, name: string): unknown {
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (isObject(body) && !(body instanceof Uint8Array)) {
    const isStream = typeof body.pipe === 'function' || typeof body.getReader === 'function';
    if (isStream) {
      throw new Error(
        `The ${name} of this response is a stream, which can be read once; read it and hand over { status, headers, body } with its text`,
      );
    }
  }
  return body;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object') return typeof value;
  const names = Object.keys(value).slice(0, 5);
  return names.length === 0 ? 'an object without fields' : `an object with ${names.join(', ')}`;
}
