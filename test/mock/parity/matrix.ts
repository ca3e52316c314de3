import fc from 'fast-check';
import type { Request } from './exchange.ts';

/** What of a document the requests are made of. */
export interface Subject {
  /** Path of the document. */
  readonly document: string;
  readonly basePath: string;
  /** Whether our server answers with its world instead of the document's examples. */
  readonly world: boolean;
  /** Paths of operations whose parameters do not have the style that they should have. */
  readonly misstyled?: RegExp;
  /** One valid request per operation, without credentials. */
  readonly operations: readonly Request[];
  /** Query strings without the question mark, valid and not. */
  readonly queries: readonly string[];
  readonly credentials: readonly Readonly<Record<string, string>>[];
  /** Names of examples. */
  readonly examples: readonly string[];
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

const codes = [
  '200',
  '201',
  '202',
  '204',
  '206',
  '302',
  '304',
  '400',
  '401',
  '402',
  '403',
  '404',
  '415',
  '418',
  '422',
  '429',
  '500',
  '503',
];

const accepts = [
  '*/*',
  'application/json',
  'application/*',
  'application/xml',
  'text/plain',
  'text/*;q=0.5, application/json;q=0.9',
  'text/html, application/json;q=0.1, */*;q=0.01',
  'application/json;q=0',
  'application/problem+json',
  'application/vnd.library+json',
  'application/vnd.events+json; version=2',
  'application/vnd.events+json;version=3',
  'application/hal+json, application/json',
  'image/png',
  'text/csv',
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'application/json;q=2',
  'application/json;q=abc',
  'text/html',
];

/** Those that Prism cannot parse end its process; see deliberate-differences.ts. */
const garbledAccepts = [
  'garbage',
  'garbage;;',
  '',
  ',',
  ';',
  '/',
  'a/b;c',
  'text/html,,',
  'text/html;q=x,,',
  '*',
  'application/json;',
];

const preferences = [
  'dynamic=false',
  'dynamic=true',
  'dynamic=true, seed=1',
  'code=404, dynamic=true',
  'scenario=nope',
  'fault=nope',
  'code=abc',
  'code=20',
  'code=2000',
  'code="404"',
  'code=404; foo',
  'code=404;example=nope',
  'CODE=404',
  'code=404, code=400',
  'code = 404',
  'respond-async, wait=10',
  'return=minimal',
  'dynamic=yes',
  'dynamic',
  'example',
  'example=',
  'code=',
  '=',
  ',,;',
  '"',
  'seed=1',
  'code=200, seed=abc',
  'code=999',
  'code=000',
  'unknown=1, code=403',
];

const types = [
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/xml',
  'application/merge-patch+json',
  'application/octet-stream',
  'APPLICATION/JSON',
  'application/json;',
  'garbage',
  '',
];
const texts = [
  '{}',
  '[]',
  '"text"',
  '0',
  'null',
  'true',
  '{"title":"A"}',
  '{"title":7}',
  'title=Long&pages=2',
  'title=a&pages=x',
  'text',
  '<a/>',
  '{"a":null}',
  '{"name":"A","id":1}',
  'name=A&seats=x',
  '%',
  'a=%zz',
];

/** What may be done to a path. */
const detours: readonly ((path: string, subject: Subject) => string)[] = [
  (path) => (path === '/' ? '/unknown/' : `${path}/`),
  (path) => (path === '/' ? '//unknown' : `/${path}`),
  (path) => path.replace(/.\//, (match) => `${match}/`),
  (path) => `${path}/.`,
  (path) => `${path}/..`,
  (path) => `/x/..${path}`,
  (path) => `/.${path}`,
  (path) => `/%2e%2e${path}`,
  (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path) => path.toUpperCase(),
  (path) => `${path}%2F`,
  (path) => path.replace(/.\//, (match) => `${match[0]}%2f`),
  (path) => `${path}%00`,
  (path) => `${path}%20`,
  (path) => `${path}+`,
  (path) => `${path};v=1`,
  (path) => `${path}%C3%BC`,
  (path) => `${path}ü`,
  (path) => `${path}%F0%9F%98%80`,
  (path) => `${path}\\x`,
  (path) => `${path}{}`,
  (path) => `${path}%7Bid%7D`,
  (path) => `${path}|^"<>`,
  (path) => `${path}/${'a'.repeat(2000)}`,
  (path) => path + 'a'.repeat(101),
  (path) => `http://elsewhere.example${path}`,
  (path) => `${path}#fragment`,
  (path) => `${path}?`,
  (path) => `${path}??a=b`,
  (path) => `${path}?a#b`,
  (path) => path.slice(0, path.lastIndexOf('/')),
  (path) => path.slice(0, path.lastIndexOf('/') + 1),
  (path) => `${path.slice(0, path.lastIndexOf('/'))}/~.-_!$&'()*,;=:@`,
  (path, { basePath }) => basePath + path,
  (path, { basePath }) => basePath + basePath + path,
  (path, { basePath }) => `${basePath}/..${path}`,
  () => '/',
  () => '/unknown',
  () => '/__proto__',
  () => '/__mock/nothing',
  () => '*',
  // Not UTF-8, or no percent-encoding at all.
  (path) => `${path}%E0%A4%A`,
  (path) => `${path}%`,
  (path) => `${path}%zz`,
  (path) => `${path}%C3`,
];

const foreignQueries = [
  'a',
  'a=1&a=2',
  '=',
  '&&',
  'a=%zz',
  'a=%C3%BC',
  'a=+%2B',
  '__proto__=1',
  '__proto__=1&__proto__=2',
  'constructor=1',
  'a[]=1',
  `a=${'x'.repeat(3000)}`,
];

const preferringQueries = ({ examples }: Subject): readonly string[] => [
  ...codes.map((code) => `__code=${code}`),
  ...examples.map((example) => `__example=${example}`),
  '__code=abc',
  '__code=',
  '__code',
  '__code=404&__code=400',
  '__code=404&__example=nope',
  '__dynamic=false',
  '__dynamic=true',
  '__scenario=nope',
  '__dynamic=maybe',
  '__seed=1',
  '__server=http%3A%2F%2Felsewhere.example',
];

/** The full product of a core: each operation with each of a few credentials, media types, preferences and queries. */
export function core(subject: Subject): readonly Request[] {
  const { operations, queries, credentials, examples } = subject;
  const [, credential = {}] = credentials;
  return operations.flatMap((operation) => {
    const asking = (headers: Request['headers'], query = ''): Request =>
      adding(operation, { headers: { ...credential, ...headers }, query });
    const product = credentials.slice(0, 4).flatMap((own) =>
      [undefined, 'text/html', 'text/*;q=0.5, application/*;q=0.4'].flatMap((accept) =>
        [undefined, 'code=404', `example=${examples[0]}`, `code=200, example=${examples[1]}`].flatMap((prefer) =>
          ['', queries[0]].map((query) =>
            adding(operation, {
              headers: { ...own, ...(accept && { accept }), ...(prefer && { prefer }) },
              query: query ?? '',
            }),
          ),
        ),
      ),
    );
    return [
      ...product,
      ...credentials.map((headers) => adding(operation, { headers })),
      ...methods.flatMap((method) => [operation, asking({})].map((request) => ({ ...request, method }))),
      ...detours.map((detour) => ({ ...asking({}), target: detour(operation.target, subject) })),
      ...[...queries, ...foreignQueries, ...preferringQueries(subject)].map((query) => asking({}, query)),
      ...[...accepts, ...garbledAccepts].map((accept) => asking({ accept })),
      ...preferencesOf(subject).map((prefer) => asking({ prefer })),
      ...types.flatMap((type) => texts.slice(0, 4).map((body) => ({ ...asking({ 'content-type': type }), body }))),
      ...texts.map((body) => ({ ...asking({}), body })),
    ];
  });
}

function preferencesOf({ examples }: Subject): readonly string[] {
  return [
    ...preferences,
    ...codes.map((code) => `code=${code}`),
    ...examples.map((example) => `example=${example}`),
    ...examples.map((example) => `code=400, example=${example}`),
  ];
}

/** Any combination. */
export function anyRequest(subject: Subject): fc.Arbitrary<Request> {
  const { operations, queries, credentials } = subject;
  const often = <T>(weight: number, values: readonly T[]) =>
    fc.oneof(
      { weight: 10 - weight, arbitrary: fc.constant(undefined) },
      { weight, arbitrary: fc.constantFrom(...values) },
    );
  const parts = fc.record({
    operation: fc.constantFrom(...operations),
    method: often(3, methods),
    detour: often(1, detours),
    query: fc.array(fc.constantFrom(...queries, ...foreignQueries, ...preferringQueries(subject)), { maxLength: 2 }),
    credential: fc.constantFrom(...credentials),
    accept: often(3, [...accepts, ...garbledAccepts]),
    prefer: often(3, preferencesOf(subject)),
    origin: often(3, ['http://localhost:5173', 'null', '']),
    preflight: often(3, ['GET', 'PUT', 'anything at all']),
    host: often(1, ['elsewhere.example', 'localhost:1', '[::1]']),
    content: often(3, types),
    body: often(3, texts),
    header: often(3, [
      { 'x-unknown': '1' },
      { cookie: 'a=b; token=c' },
      { 'x-request-id': 'no uuid' },
      { 'access-control-request-headers': 'x-a, x-b' },
    ]),
  });
  return parts.map(({ operation, method, detour, query, credential, header, content, body, ...named }) => {
    const { accept, prefer, origin, preflight, host } = named;
    const optional = {
      accept,
      prefer,
      origin,
      host,
      'content-type': content,
      'access-control-request-method': preflight,
    };
    const said = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Record<
      string,
      string
    >;
    const target = detour === undefined ? operation.target : detour(operation.target, subject);
    const changed = { ...operation, target, ...(method && { method }), ...(body !== undefined && { body }) };
    return adding(changed, { headers: { ...credential, ...header, ...said }, query: query.join('&') });
  });
}

/** A request with more headers and parameters. */
export function adding(
  request: Request,
  { headers = {}, query = '' }: { headers?: Request['headers']; query?: string },
): Request {
  const separator = request.target.includes('?') ? '&' : '?';
  const target = query === '' ? request.target : request.target + separator + query;
  return { ...request, target, headers: { ...request.headers, ...headers } };
}
