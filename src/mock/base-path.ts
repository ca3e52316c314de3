import type { OpenApiDocument } from '../spec/document.ts';

/** Such as `/v1`; empty where the document names no server with a path. */
export function basePathOf(document: OpenApiDocument): string {
  const [server] = Array.isArray(document.servers) ? document.servers : [];
  const url = typeof server?.url === 'string' ? URL.parse(server.url, 'http://mock') : null;
  return url === null ? '' : url.pathname.replace(/\/+$/, '');
}
