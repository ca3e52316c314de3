import { fileURLToPath } from 'node:url';
import { ownDocument as generated } from './own-document.ts';

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

/** What `openApiPath` holds, at hand as a value: to parse the file takes 70 ms. */
export const ownDocument = generated as unknown as OpenApiDocument;
