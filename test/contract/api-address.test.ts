import { describe, expect, test } from 'vitest';
import { addressesOf, addressFrom, pathBelow } from '../../src/contract/recordings/api-address.ts';
import type { Json, OpenApiDocument } from '../../src/spec/document.ts';

function below(servers: Json, url: string): string | undefined {
  const document = { openapi: '3.1.0', paths: {}, servers } as OpenApiDocument;
  return pathBelow(addressesOf(document), url);
}

describe('whether a URL is the API’s', () => {
  const live = [{ url: 'https://api.example.com/v1/' }];

  test.each<[string, Json, string, string | undefined]>([
    ['below the server', live, 'https://api.example.com/v1/things?limit=2', '/things?limit=2'],
    ['the server itself', live, 'https://API.example.com:443/v1', '/'],
    ['another path', live, 'https://api.example.com/v10/things', undefined],
    ['another host', live, 'https://api.example.com.evil.com/v1/things', undefined],
    ['another port', live, 'https://api.example.com:8443/v1/things', undefined],
    ['no URL', live, 'things', undefined],
    ['below any server that has the path', [{ url: '/v1' }], 'http://localhost:4010/v1/things', '/things'],
    ['below the second server', [{ url: 'https://a.example.com' }, ...live], 'https://api.example.com/v1/x', '/x'],
    [
      'below a server whose variables have defaults',
      [{ url: 'https://{region}.example.com/{v}', variables: { region: { default: 'eu' }, v: { default: 'v2' } } }],
      'https://eu.example.com/v2/x',
      '/x',
    ],
    ['anywhere, where the document names no server', [], 'https://anywhere.example.com/x', '/x'],
  ])('%s', (_, servers, url, path) => {
    expect(below(servers, url)).toBe(path);
  });

  test('a base URL is one of http, with or without a path', () => {
    expect(addressFrom('http://127.0.0.1:4010/v1/')).toEqual({ origin: 'http://127.0.0.1:4010', basePath: '/v1' });
    expect(addressFrom('file:///v1')).toBeUndefined();
    expect(addressFrom('localhost:4010')).toBeUndefined();
  });
});
