import type { Request } from './exchange.ts';
import type { Subject } from './matrix.ts';
import { campaigns, events } from './subjects.ts';

/**
 * A place where our server does not do what Prism's own server does, and why. What ours does is said by a twin, by
 * refusals, or by both.
 */
export interface Difference {
  readonly name: string;
  readonly why: string;
  /** Missing: to every request. */
  readonly applies?: (request: Request, subject: Subject) => boolean;
  /** Ours answers as Prism answers this request instead. */
  readonly twin?: (request: Request, subject: Subject) => Request;
  /** Statuses with which ours may refuse the request in problem+json. */
  readonly refusals?: readonly number[];
  /** A response header that ours has with this value where Prism's answer has none. */
  readonly header?: { readonly name: string; readonly value: string };
  /** Prism's Content-Length of a 204 or 304 is left out. */
  readonly noLength?: true;
  /** Of a 500, only the body and the media type are compared. */
  readonly bareFailure?: true;
  /** Such requests are not sent to Prism's server, since they break it. */
  readonly breaks?: Breaking;
}

export interface Breaking {
  /** Whether its process ends or the request is never answered. */
  readonly stock: 'ends' | 'never answers';
  readonly example: Request;
  /** Whose document the example is for. */
  readonly subject: Subject;
  /** Status of our answer. */
  readonly ours: number;
}

/** What no URL can be made of, such as *, is its own path. */
const pathOf = ({ target }: Request): string =>
  URL.parse(target.startsWith('/') ? `http://mock${target}` : target)?.pathname ?? target;
const withHeader = (request: Request, name: string, value: string | undefined): Request => {
  const { [name]: _, ...headers } = request.headers;
  return { ...request, headers: value === undefined ? headers : { ...headers, [name]: value } };
};
const get = (target: string, headers = {}): Request => ({
  method: 'GET',
  target,
  headers: { authorization: 'Bearer key', ...headers },
});

const token = "[!#$%&'*+.^_`|~\\w-]+";
const mediaType = new RegExp(`^\\s*${token}/${token}\\s*(;\\s*${token}\\s*=\\s*(${token}|"[^"]*")\\s*)*$`);
const jsonType = /^application\/(json|[^;\s]+\+json)\s*(;|$)/i;

/** All of them: what is not told here is a fault of ours. */
export const deliberateDifferences: readonly Difference[] = [
  {
    name: 'Percent-encoding that is not UTF-8 is answered with 400',
    why: 'Such a path ends the process of Prism’s server.',
    applies: (request) => !decodes(pathOf(request)),
    twin: (request) => ({ ...request, target: request.target.replaceAll('%', '%25') }),
    refusals: [400, 404, 405],
    breaks: { stock: 'ends', example: get('/analytics/campaigns/%E0%A4%A'), subject: campaigns, ours: 400 },
  },
  {
    name: 'A form with such percent-encoding in a name is answered with 400',
    why: 'It ends the process of Prism’s server, too.',
    applies: ({ headers, body = '' }) =>
      /form-urlencoded/.test(headers['content-type'] ?? '') &&
      !body.split('&').every((pair) => decodes(pair.replace(/=.*/s, ''))),
    twin: (request) => ({ ...request, body: request.body?.replaceAll('%', '%25') ?? '' }),
    refusals: [400],
    breaks: {
      stock: 'ends',
      example: {
        method: 'POST',
        target: '/events',
        headers: { authorization: 'Bearer key', 'content-type': 'application/x-www-form-urlencoded' },
        body: '%zz=a',
      },
      subject: events,
      ours: 400,
    },
  },
  {
    name: 'A path parameter that is not written in its style is refused',
    why: 'For the styles label and matrix, it ends the process of Prism’s server.',
    applies: (request, { misstyled }) =>
      /^(GET|HEAD)$/.test(request.method) && (misstyled?.test(pathOf(request)) ?? false),
    refusals: [400, 422],
    breaks: { stock: 'ends', example: get('/files/without-dot'), subject: events, ours: 400 },
  },
  {
    name: 'An Accept header that is no media type is answered with 400',
    why: 'Where nothing else fits, it ends the process of Prism’s server.',
    applies: ({ headers: { accept = '' } }) =>
      accept !== '' && !accept.split(',').every((type) => mediaType.test(type)),
    twin: (request) => withHeader(request, 'accept', undefined),
    refusals: [400],
    breaks: {
      stock: 'ends',
      example: get('/verify', { accept: 'garbage;;' }),
      subject: campaigns,
      ours: 400,
    },
  },
  {
    name: 'A Content-Type header that is no media type is answered with 400, or read for what it begins with',
    why: 'It ends the process of Prism’s server, or is answered with a 500.',
    applies: ({ headers: { 'content-type': type = '' } }) => type !== '' && !mediaType.test(type),
    twin: (request) =>
      withHeader(request, 'content-type', /^\S+\/[^\s;]+/.exec(request.headers['content-type'] ?? '')?.[0]),
    refusals: [400],
    breaks: {
      stock: 'ends',
      example: get('/campaigns', { 'content-type': 'garbage' }),
      subject: campaigns,
      ours: 400,
    },
  },
  {
    name: 'JSON that does not parse is validated as text',
    why: 'Prism’s server never answers such a request.',
    applies: ({ headers, body = '' }) => jsonType.test(headers['content-type'] ?? '') && body !== '' && !parses(body),
    twin: (request) => ({ ...request, body: JSON.stringify(request.body) }),
    breaks: {
      stock: 'never answers',
      example: {
        method: 'POST',
        target: '/events',
        headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
        body: '{"bad',
      },
      subject: events,
      ours: 422,
    },
  },
  {
    name: 'Every answer has Vary: origin',
    why: 'It names the origin that asked, so that a cache must not give it to another; Prism says so of preflights only.',
    header: { name: 'vary', value: 'origin' },
  },
  {
    name: 'A 204 or 304 that a request prefers has no Content-Length',
    why: 'HTTP forbids it for 204; Prism tells the length of a body that is not sent.',
    applies: (request) => /code="?(204|304)/.test(wishesOf(request)),
    noLength: true,
  },
  {
    name: 'HEAD is answered like GET',
    why: 'HTTP means that by it; Prism answers 405 where the document has no HEAD of its own.',
    applies: (request, subject) => request.method === 'HEAD' && !hasOwnHead(request, subject),
    twin: (request) => ({ ...request, method: 'GET' }),
  },
  {
    name: 'The document’s own HEAD is answered with Content-Length: 0',
    why: 'It is the length that a GET is told; Prism tells it only where there is a body.',
    applies: (request, subject) => request.method === 'HEAD' && hasOwnHead(request, subject),
    header: { name: 'content-length', value: '0' },
  },
  {
    name: 'The path of the server’s URL may stand before each path',
    why: 'Clients are configured with a base URL such as https://api.example.com/v1, and only its host changes.',
    applies: (request, { basePath }) => basePath !== '' && pathOf(request).startsWith(`${basePath}/`),
    twin: (request, { basePath }) => {
      const url = new URL(request.target, 'http://mock');
      return { ...request, target: url.pathname.slice(basePath.length) + url.search };
    },
  },
  {
    name: 'A path with two leading slashes is a path',
    why: 'Prism takes what follows for a host, so that //host/campaigns is answered like /campaigns.',
    // A backslash is a slash in a URL.
    applies: ({ target }) => /^\/[/\\]/.test(target),
    // In absolute form, where there is a host before it.
    twin: (request) => ({ ...request, target: `http://mock${request.target}` }),
  },
  {
    name: 'A Host header of another machine is answered with 403',
    why: 'A web page whose name was rebound to 127.0.0.1 must not use the mock.',
    applies: ({ headers }) =>
      headers.host !== undefined && !/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host),
    refusals: [403],
  },
  {
    name: '__server is ignored',
    why: 'The mock is one server; which of the document’s servers a client means is not chosen by a parameter.',
    applies: ({ target }) => target.includes('__server='),
    twin: (request) => ({ ...request, target: request.target.replace(/__server=[^&#]*/g, '') }),
  },
  {
    name: 'The request target * is answered with 400',
    why: 'It is no path; Prism answers as if /* had been asked for.',
    applies: ({ target }) => target.startsWith('*'),
    refusals: [400],
  },
  {
    name: 'The failure to write an object as text has no headers of the answer that it replaces',
    why: 'Prism’s server sets them before it finds that it cannot write the body.',
    applies: ({ headers: { accept = '' } }) => /text\/(plain|\*)/.test(accept),
    bareFailure: true,
  },
  {
    name: 'A 401 says what is wrong with the key',
    why: 'The API documents three such bodies, and Prism takes the first or an example that was wished for.',
    applies: ({ headers }, { world }) => world && verdictOn(headers.authorization) !== undefined,
    twin: (request) =>
      withHeader(
        withHeader(request, 'prefer', `code=401, example=${verdictOn(request.headers.authorization)}`),
        'authorization',
        undefined,
      ),
  },
  {
    name: 'The world’s body can be wished for as example=world',
    why: 'It is the first example of the responses of success; Prism knows none of that name.',
    applies: (request, { world }) => world && /example=world\b/.test(wishesOf(request)),
    twin: (request) => ({
      ...request,
      target: request.target.replace(/__example=world\b/, ''),
      headers: { ...request.headers, prefer: (request.headers.prefer ?? '').replace(/example=world\b/, '') },
    }),
  },
  {
    name: 'Scenarios and faults are preferences, and unknown names are answered with 400',
    why: 'Prism ignores preferences that it does not know.',
    applies: (request) => /(scenario|fault)=/.test(wishesOf(request)),
    refusals: [400],
  },
  {
    name: 'The controls are at /__mock',
    why: 'A front end’s tests move the clock there; Prism has none.',
    applies: (request) => /^\/__mock(\/|$)/.test(pathOf(request)),
    refusals: [400, 403, 404],
  },
];

const wishesOf = ({ target, headers }: Request): string => `${headers.prefer ?? ''} ${target.split('?')[1] ?? ''}`;

/** The documented example for a key that is none; any other key is accepted. */
function verdictOn(authorization = ''): string | undefined {
  if (authorization === '') return 'missing_api_key';
  return /^Bearer\s.+$/.test(authorization) ? undefined : 'invalid_api_key_format';
}

function hasOwnHead(request: Request, { basePath, operations }: Subject): boolean {
  const path = pathOf(request);
  const below = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  return (
    decodes(below) && operations.some(({ method, target }) => method === 'HEAD' && target === decodeURIComponent(below))
  );
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
