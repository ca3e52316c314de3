import { isNode } from 'yaml';
import { type OpenApiDocument, openApiPath } from './document.ts';
import { cut } from './problem.ts';
import { parseSource, readText, type SourceFile, specError } from './source-file.ts';

/**
 * Reads an OpenAPI 3 document, YAML or JSON, without following references.
 * @throws PulseError E_SPEC when the file cannot be read, is not YAML, or is not an OpenAPI 3 document.
 */
export function loadDocument(path: string): OpenApiDocument {
  return documentIn(readDocument(path));
}

export function readDocument(path: string): SourceFile {
  const remedy = path === openApiPath ? 'reinstall campaign-pulse' : 'check the path of the OpenAPI document';
  return parseSource(
    path,
    readText(path, (culprit, cause) => specError(path, culprit, remedy, cause)),
  );
}

/** @throws PulseError E_SPEC when what the file holds is not an OpenAPI 3 document. */
export function documentIn(source: SourceFile): OpenApiDocument {
  const value = source.value();
  const refuse = (key: string | undefined, culprit: string, remedy: string): never => {
    const node = key === undefined ? undefined : source.yaml.get(key, true);
    throw specError(source.placeAt(isNode(node) ? (node.range?.[0] ?? 0) : 0), culprit, remedy);
  };

  if (!isObject(value)) {
    return refuse(undefined, 'not an OpenAPI document, which is a mapping', 'point to an OpenAPI 3.0 or 3.1 document');
  }
  const { openapi, swagger, paths } = value;
  if (openapi === undefined && swagger !== undefined) {
    return refuse('swagger', 'this is Swagger, the format before OpenAPI 3', 'convert the document to OpenAPI 3');
  }
  if (typeof openapi !== 'string' || !/^3\.\d/.test(openapi)) {
    const seen = 'openapi' in value ? cut(openapi) : 'missing';
    return refuse('openapi', `"openapi" is ${seen}`, 'write the version as text, such as openapi: 3.1.0');
  }
  if (!isObject(paths) || Object.keys(paths).length === 0) {
    const seen = !('paths' in value) ? 'missing' : isObject(paths) ? 'empty' : 'not a mapping';
    return refuse('paths', `"paths" is ${seen}`, 'list at least one path under "paths"');
  }
  return value as unknown as OpenApiDocument;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
