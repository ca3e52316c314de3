import type { OpenApiDocument } from '../spec/document.ts';
import { serverUrlsOf } from '../spec/servers.ts';

/**
 * Such as `/v1`, which clients have in their base URL; empty where the document names no server with a path, or writes the
 * path into its paths once more.
 */
export function basePathOf({ servers, paths }: OpenApiDocument): string {
  const [first] = serverUrlsOf(servers);
  const url = first === undefined ? null : URL.parse(first, 'http://mock');
  const basePath = url === null ? '' : url.pathname.replace(/\/+$/, '');
  return Object.keys(paths).some((path) => path.startsWith(`${basePath}/`)) ? '' : basePath;
}
