import { describe, expect, it } from 'vitest';
import { finderOf } from '../../src/contract/find-operation.ts';
import { loadContract } from '../../src/contract/index.ts';
import type { OpenApiDocument } from '../../src/spec/document.ts';
import { operationsOf } from '../../src/spec/operations.ts';

function found(document: object, method: string, target: string): string {
  const whole = { openapi: '3.1.0', ...document } as unknown as OpenApiDocument;
  const result = finderOf(whole, operationsOf(whole))(method, target);
  if ('operation' in result) return `${result.operation.method} ${result.operation.path}`;
  return `not ${result.otherMethods.join(', ')}`.trimEnd();
}

const get = { get: {} };

describe('an operation of openapi.yaml', () => {
  const { find } = loadContract();
  const idOf = (method: string, target: string) => {
    const result = find(method, target);
    return 'operation' in result ? result.operation.operationId : result.otherMethods;
  };

  it.each([
    '/campaigns',
    '/v1/campaigns',
    '/campaigns?limit=1&offset=2',
    '/campaigns#top',
    'https://api.kakiyo.com/v1/campaigns',
    'http://127.0.0.1:4010/campaigns?limit=1',
    '/analytics/../campaigns',
    '/%63ampaigns',
  ])('is found by %s', (target) => expect(idOf('get', target)).toBe('listCampaigns'));

  it.each([
    '/analytics/campaigns/campaign_123',
    '/v1/analytics/campaigns/a%2Fb%20c',
    '/analytics/campaigns/%E0%A4%A',
    '/analytics/campaigns/ü{}[]',
    `/analytics/campaigns/${'x'.repeat(100_000)}`,
  ])('with a parameter is found by %.60s', (target) => expect(idOf('GET', target)).toBe('getCampaignAnalytics'));

  it.each([
    '/',
    '',
    'campaigns',
    '/campaigns/',
    '//campaigns',
    '/v2/campaigns',
    '/v1',
    '/analytics/campaigns/',
    '/analytics/campaigns/a/b',
    'http://',
    '\0',
    '/campaign',
  ])('is not found by %j', (target) => expect(idOf('GET', target)).toEqual([]));

  it('is that of GET for HEAD, and none for other methods', () => {
    expect(idOf('HEAD', '/verify')).toBe('verifyKey');
    expect(idOf('post', '/verify')).toEqual(['GET']);
  });
});

describe('paths', () => {
  it('are literal before they have parameters, in whatever order they stand', () => {
    const paths = { '/books/{id}': { ...get, put: {} }, '/books/new': get };
    expect(found({ paths }, 'GET', '/books/new')).toBe('GET /books/new');
    expect(found({ paths }, 'GET', '/books/old')).toBe('GET /books/{id}');
    expect(found({ paths }, 'PUT', '/books/new')).toBe('PUT /books/{id}');
    expect(found({ paths }, 'DELETE', '/books/new')).toBe('not GET, PUT');
  });

  it('may have more than a parameter in a segment, each of at least a character', () => {
    const paths = { '/{name}.json': get, '/loans/{from}..{to}': get, '/v{a}-{b}x': get };
    const cases = {
      '/a.json': 'GET /{name}.json',
      '/a.json.json': 'GET /{name}.json',
      '/.json': 'not',
      '/loans/1..2': 'GET /loans/{from}..{to}',
      '/loans/1...2': 'GET /loans/{from}..{to}',
      '/loans/1..': 'not',
      '/loans/..2': 'not',
      '/v1-2x': 'GET /v{a}-{b}x',
      '/v1-2-x': 'GET /v{a}-{b}x',
      '/v1-x': 'not',
    };
    for (const [target, operation] of Object.entries(cases))
      expect([target, found({ paths }, 'GET', target)]).toEqual([target, operation]);
  });

  it('may be written in percent-encoding on either side', () => {
    expect(found({ paths: { '/caf%C3%A9/{a}': get } }, 'GET', '/café/1')).toBe('GET /caf%C3%A9/{a}');
    expect(found({ paths: { '/café': get } }, 'GET', '/caf%C3%A9')).toBe('GET /café');
    expect(found({ paths: { '/a%2Fb': get } }, 'GET', '/a/b')).toBe('not');
  });

  it('of hostile length take no time', () => {
    const paths = { [`/${'{a}-'.repeat(20)}{b}`]: get };
    const start = performance.now();
    expect(found({ paths }, 'GET', `/${'-'.repeat(100_000)}/`)).toBe('not');
    expect(found({ paths }, 'GET', `/${'a'.repeat(100_000)}`)).toBe('not');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('base paths', () => {
  const paths = {
    '/a': get,
    '/b': { get: { servers: [{ url: '/own' }] } },
    '/c': { servers: [{ url: 'https://c.example/three/' }], get: {} },
  };
  const servers = [
    { url: 'https://api.example/v1/' },
    { url: '/v2' },
    { url: 'https://{host}/{stage}', variables: { host: { default: 'x' }, stage: { default: 'live' } } },
  ];

  it('are those of all servers, with the defaults of their variables, or none', () => {
    for (const target of ['/a', '/v1/a', '/v2/a', '/live/a', 'https://elsewhere.example/v1/a']) {
      expect([target, found({ paths, servers }, 'GET', target)]).toEqual([target, 'GET /a']);
    }
    expect(found({ paths, servers }, 'GET', '/v3/a')).toBe('not');
  });

  it('are the operation’s own, else its path’s, where those name servers', () => {
    expect(found({ paths, servers }, 'GET', '/own/b')).toBe('GET /b');
    expect(found({ paths, servers }, 'GET', '/v1/b')).toBe('not');
    expect(found({ paths, servers }, 'GET', '/three/c')).toBe('GET /c');
  });
});
