import type { Json } from './document.ts';
import { isJsonObject } from './pointer.ts';

/** The URLs of a `servers` list, their variables filled in with the defaults. */
export function serverUrlsOf(servers: Json | undefined): readonly string[] {
  return (Array.isArray(servers) ? (servers as readonly Json[]) : []).flatMap((server) =>
    isJsonObject(server) && typeof server.url === 'string' ? [filledIn(server.url, server.variables)] : [],
  );
}

function filledIn(url: string, variables: Json | undefined): string {
  return url.replaceAll(/\{([^{}]*)\}/g, (text, name: string) => {
    const variable = isJsonObject(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isJsonObject(variable) && typeof variable.default === 'string' ? variable.default : text;
  });
}
