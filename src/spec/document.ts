import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { PulseError } from '../errors.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export interface OpenApiDocument extends JsonObject {
  readonly openapi: string;
  readonly paths: JsonObject;
}

/** Two levels above both src/spec and dist/spec, so the same in the repository and in the installed package. */
export const openApiPath: string = fileURLToPath(new URL('../../openapi.yaml', import.meta.url));

/**
 * Reads an OpenAPI 3 document, YAML or JSON, without following references.
 * @throws PulseError E_SPEC when the file cannot be read, is not YAML, or is not an OpenAPI 3 document.
 */
export function loadDocument(path: string = openApiPath): OpenApiDocument {
  const lines = new LineCounter();
  const yaml = parseDocument(readText(path), { lineCounter: lines });
  const refuse = (offset: number, culprit: string, remedy: string, cause?: unknown): never => {
    const { line, col } = lines.linePos(offset);
    throw new PulseError('E_SPEC', `${path}:${line}:${col}: ${culprit}; ${remedy}`, { cause });
  };

  const [error] = yaml.errors;
  if (error !== undefined) {
    // The first line is the reason; the following ones draw the place.
    const [reason = ''] = error.message.split('\n');
    const culprit = reason.replace(/ at line \d+, column \d+:?$/, '');
    return refuse(error.pos[0], `not valid YAML: ${culprit}`, 'mend the YAML there', error);
  }

  let value: unknown;
  try {
    value = yaml.toJS();
  } catch (cause) {
    const culprit = cause instanceof Error ? cause.message : String(cause);
    return refuse(0, `its YAML aliases cannot be resolved: ${culprit}`, 'write the aliased values out', cause);
  }

  if (!isObject(value)) {
    return refuse(0, 'not an OpenAPI document, which is a mapping', 'point to an OpenAPI 3.0 or 3.1 document');
  }
  const at = (key: string): number => {
    const node = yaml.get(key, true);
    return isObject(node) && Array.isArray(node.range) ? Number(node.range[0]) : 0;
  };
  if (typeof value.openapi !== 'string' || !/^3\.\d/.test(value.openapi)) {
    const seen = 'openapi' in value ? JSON.stringify(value.openapi) : 'missing';
    return refuse(at('openapi'), `"openapi" is ${seen}`, 'write the version as text, such as openapi: 3.1.0');
  }
  if (!isObject(value.paths)) {
    return refuse(at('paths'), '"paths" is not a mapping', 'list at least one path under "paths"');
  }
  return value as unknown as OpenApiDocument;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = isObject(cause) && typeof cause.code === 'string' ? cause.code : 'unknown failure';
    const culprit = code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`;
    const remedy = path === openApiPath ? 'reinstall campaign-pulse' : 'check the path of the OpenAPI document';
    throw new PulseError('E_SPEC', `${path}: ${culprit}; ${remedy}`, { cause });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
