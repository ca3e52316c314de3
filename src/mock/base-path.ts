import type { Json, OpenApiDocument } from '../spec/document.ts';
import { isJsonObject } from '../spec/pointer.ts';

/**
 * Such as `/v1`, which clients have in their base URL; empty where the document names no server with a path, or writes the
 * path into its paths once more.
 */
export function basePathOf({ servers, paths }: OpenApiDocument): string {
  const [server] = Array.isArray(servers) ? servers : [];
  if (!isJsonObject(server) || typeof server.url !== 'string') return '';
  const url = URL.parse(withDefaults(server.url, server.variables), 'http://mock');
  const basePath = url === null ? '' : url.pathname.replace(/\/+$/, '');
  return Object.keys(paths).some((path) => path.startsWith(`${basePath}/`)) ? '' : basePath;
}

function withDefaults(template: string, variables: Json | undefined): string {
  return template.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const variable = isJsonObject(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isJsonObject(variable) ? String(variable.default) : whole;
  });
}
