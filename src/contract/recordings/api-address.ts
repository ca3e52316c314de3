import type { OpenApiDocument } from '../../spec/document.ts';
import { serverUrlsOf } from '../../spec/servers.ts';

/** Where an API is: `origin` null where any server may be it. */
export interface ApiAddress {
  readonly origin: string | null;
  /** Such as `/v1`, or empty. */
  readonly basePath: string;
}

/** @returns undefined where the text is no http(s) URL */
export function addressFrom(url: string): ApiAddress | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  return { origin: parsed.origin, basePath: withoutSlash(parsed.pathname) };
}

/** The servers of a document; any, where it names none. */
export function addressesOf({ servers }: OpenApiDocument): readonly ApiAddress[] {
  const urls = serverUrlsOf(servers);
  return (urls.length > 0 ? urls : ['/']).flatMap((url) => {
    const address = addressFrom(url);
    if (address !== undefined) return [address];
    const relative = URL.parse(url, 'http://server');
    return relative === null ? [] : [{ origin: null, basePath: withoutSlash(relative.pathname) }];
  });
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '');
}

/** The path below the API's address, with its query, of a URL; undefined where the URL is not the API's. */
export function pathBelow(addresses: readonly ApiAddress[], url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null) return undefined;
  for (const { origin, basePath } of addresses) {
    if (origin !== null && origin !== parsed.origin) continue;
    if (parsed.pathname === basePath || parsed.pathname.startsWith(`${basePath}/`)) {
      return (parsed.pathname.slice(basePath.length) || '/') + parsed.search;
    }
  }
  return undefined;
}
