import { expect, it } from 'vitest';
import { basePathOf } from '../../src/mock/base-path.ts';
import type { OpenApiDocument } from '../../src/spec/document.ts';

const withServers = (servers: unknown, path = '/users'): OpenApiDocument =>
  ({ openapi: '3.1.0', servers, paths: { [path]: {} } }) as unknown as OpenApiDocument;

it.each([
  ['the path of the first server', withServers([{ url: 'https://x.test/api/' }, { url: '/other' }]), '/api'],
  ['a relative one too', withServers([{ url: '/v2' }]), '/v2'],
  [
    'with the defaults of its variables',
    withServers([{ url: 'https://{host}.test/{version}', variables: { version: { default: 'v3' } } }]),
    '/v3',
  ],
  ['none where the paths have it themselves', withServers([{ url: 'https://x.test/api' }], '/api/users'), ''],
  ['none where there is no server', withServers(undefined), ''],
  ['none where there is no URL', withServers([{ url: 7 }]), ''],
])('is %s', (_, document, basePath) => {
  expect(basePathOf(document)).toBe(basePath);
});
