import { fileURLToPath } from 'node:url';
import { openApiPath } from '../../../src/spec/document.ts';
import type { Subject } from './matrix.ts';

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const get = (target: string, headers = {}) => ({ method: 'GET', target, headers });
const json = { 'content-type': 'application/json' };
const bearer = { authorization: `Bearer ${'k'.repeat(40)}` };
const misshapen = ['Bearer', 'Bearer ', 'bearer k', 'Bearer\tk', 'Bearerk', '', 'Basic', 'Basic dXNlcjpwYXNz'].map(
  (authorization) => ({
    authorization,
  }),
);

export const campaigns: Subject = {
  document: openApiPath,
  basePath: '/v1',
  world: false,
  operations: [
    get('/analytics/campaigns/campaign_123'),
    get('/analytics/campaigns/campaign_hr_webinar'),
    get('/analytics/campaigns/campaign_in_no_list'),
    get('/campaigns'),
    get('/analytics/overview'),
    get('/verify'),
  ],
  queries: [
    'limit=2',
    'limit=abc',
    'limit=0',
    'limit=101',
    'limit=1&limit=2',
    'limit=',
    'limit',
    'offset=1',
    'offset=-1',
    'limit=5&offset=1000',
    'limit=1.5',
    'limit=1e1',
    'LIMIT=1',
    'limit=%32',
  ],
  credentials: [{}, bearer, ...misshapen],
  examples: [
    'documented',
    'not_found',
    'nope',
    'world',
    'empty',
    'not_measurable',
    'with_team',
    'forbidden',
    'subscription_inactive',
    'invalid_api_key',
  ],
};

export const library: Subject = {
  document: file('library.yaml'),
  basePath: '/api/v2',
  world: false,
  operations: [
    get('/books'),
    { method: 'POST', target: '/books', headers: json, body: '{"title":"A"}' },
    get('/books/featured'),
    get('/books/978-1'),
    { method: 'PUT', target: '/books/978-1', headers: json, body: '{"title":"A","pages":1}' },
    {
      method: 'PUT',
      target: '/books/978-1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'title=Long&pages=2',
    },
    {
      method: 'PATCH',
      target: '/books/978-1',
      headers: { 'content-type': 'application/merge-patch+json' },
      body: '{"a":null}',
    },
    { method: 'DELETE', target: '/books/978-1', headers: {} },
    get('/books/978-1/cover'),
    get('/loans/1..2?limit=1', { 'x-branch': 'north' }),
    get('/loans/a..2'),
    get('/ping'),
    { method: 'HEAD', target: '/ping', headers: {} },
    { method: 'OPTIONS', target: '/ping', headers: {} },
    { method: 'TRACE', target: '/ping', headers: {} },
  ],
  queries: [
    'genre=crime&page=2',
    'genre=unknown',
    'tag=ab&tag=cd',
    'tag=a',
    'tag=ab&tag=cd&tag=ef&tag=gh',
    'ids=1,2',
    'ids=1,x',
    'ids=1&ids=2',
    'sizes=1|2',
    'sizes=1%7C2',
    'filter[author]=A&filter[year]=1',
    'filter[year]=x',
    'page=0',
    'page=1&page=2',
    'available=true',
    'available=1',
    'since=2026-02-30',
    'since=2026-02-28',
    'api_key=k',
    'api_key=',
  ],
  credentials: [
    {},
    { ...bearer, 'x-api-key': 'k', cookie: 'token=k' },

    { 'x-api-key': '' },
    { cookie: 'session=short' },
    ...misshapen,
  ],
  examples: ['two', 'second', 'nope', 'none', 'wrong', 'referred', 'first', 'default'],
};

export const events: Subject = {
  // No dot, a list where there should be a text, or a literal part of the template in percent-encoding.
  misstyled: /^\/(files\/(?!(\.|%2[eE])[^,/]*$)|%66iles\/)[^/]*$/,
  document: file('events.yaml'),
  basePath: '',
  world: false,
  operations: [
    get('/events'),
    { method: 'POST', target: '/events', headers: json, body: '{"id":1,"name":"A"}' },
    {
      method: 'POST',
      target: '/events',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'name=A&seats=2',
    },
    get('/events/7?lang=en'),
    get('/events/0'),
    { method: 'DELETE', target: '/events/7?lang=en', headers: {} },
    get('/files/.a'),
    get('/'),
  ],
  queries: [
    'kind=talk',
    'kind=none',
    'kind=',
    'limit=0',
    'limit=1',
    'lang=english',
    'lang=de',
    'lang=de&lang=fr',
    'near={"lat":1}',
    'near={}',
    'near=x',
  ],
  credentials: [
    {},
    bearer,

    { 'x-api-key': 'k' },
    { authorization: 'Digest username="a", realm="b", nonce="c", uri="d", response="e"' },
    ...misshapen,
  ],
  examples: ['fine', 'nothing', 'nope', 'zero', 'default'],
};

/** The campaigns' document as it is served without `spec`. */
export const world: Subject = { ...campaigns, world: true };
