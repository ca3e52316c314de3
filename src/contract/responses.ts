import type { Json, JsonObject, OpenApiDocument } from '../spec/document.ts';
import { type Operation, responseNamesFor } from '../spec/operations.ts';
import { isJsonObject } from '../spec/pointer.ts';
import { followKeys } from './follow-keys.ts';
import { headerTexts } from './header-texts.ts';
import { coveringType, essenceOf, isJson } from './media-type.ts';

import type { Check, Schemas } from './schemas.ts';

/** What the document says of a response, with all its references followed. */
export interface DocumentedResponse {
  readonly keys: readonly string[];
  readonly headers: readonly DocumentedHeader[];
  /** By media type or range; none where the document tells no content. */
  readonly contents: ReadonlyMap<string, DocumentedContent>;
  /** The one for a Content-Type; undefined where none covers it. */
  contentFor(contentType: string): DocumentedContent | undefined;
}

export interface DocumentedHeader {
  /** In lower case. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly isRequired: boolean;
  /** Undefined without a schema. */
  readonly check: Check<string> | undefined;
}

export interface DocumentedContent {
  readonly keys: readonly string[];
  /** Whether a body of it is JSON, which a range alone does not say. */
  readonly isJson: boolean;
  /** Of a JSON body; undefined without a schema. */
  readonly check: Check<unknown> | undefined;
}

export type ResponseOf = (operation: Operation, status: number) => DocumentedResponse | undefined;

/** Each response is read when it is first asked for. */
export function responsesOf(document: OpenApiDocument, schemas: Schemas): ResponseOf {
  const known = new Map<Operation, Map<number, DocumentedResponse | undefined>>();
  return (operation, status) => {
    let ofOperation = known.get(operation);
    if (ofOperation === undefined) {
      ofOperation = new Map();
      known.set(operation, ofOperation);
    }
    if (ofOperation.has(status)) return ofOperation.get(status);
    const name = nameFor(operation, status);
    const response = name === undefined ? undefined : read([...operation.keys, 'responses', name]);
    // Not for each number that a recording makes up.
    if (status >= 100 && status <= 599) ofOperation.set(status, response);
    return response;
  };

  function read(keys: readonly string[]): DocumentedResponse {
    const contents = new Map(
      namesAt([...keys, 'content']).map((type) => {
        const at = [...keys, 'content', type];
        const check = objectAt(at).schema === undefined ? undefined : schemas.checkOf([...at, 'schema']);
        return [type, { keys: at, isJson: isJson(essenceOf(type)), check }] as const;
      }),
    );
    const byContentType = new Map<string, DocumentedContent | undefined>();
    return {
      keys,
      headers: namesAt([...keys, 'headers'])
        // OpenAPI 3.1, Response Object: a header named Content-Type is ignored.
        .filter((name) => name.toLowerCase() !== 'content-type')
        .map((name) => headerAt(name, [...keys, 'headers', name])),
      contents,
      contentFor(contentType) {
        if (byContentType.has(contentType)) return byContentType.get(contentType);
        const type = coveringType([...contents.keys()], contentType);
        const documented = type === undefined ? undefined : contents.get(type);
        const content = documented && { ...documented, isJson: isJson(essenceOf(contentType)) };
        // A server that makes boundaries up must not fill the memory.
        if (byContentType.size < 100) byContentType.set(contentType, content);
        return content;
      },
    };
  }

  function headerAt(name: string, keys: readonly string[]): DocumentedHeader {
    const header = objectAt(keys);
    const schema = objectAt([...keys, 'schema']);
    const checkTexts = header.schema === undefined ? undefined : schemas.textCheckOf([...keys, 'schema']);
    return {
      name: name.toLowerCase(),
      keys,
      isRequired: header.required === true,
      check: checkTexts && ((text) => checkTexts(headerTexts(text, schema, header.explode === true))),
    };
  }

  function namesAt(keys: readonly string[]): readonly string[] {
    return Object.keys(objectAt(keys));
  }

  function objectAt(keys: readonly string[]): JsonObject {
    return objectFrom(followKeys(document, keys).value);
  }
}

/** The status itself, its range, or the default. */
function nameFor({ value }: Operation, status: number): string | undefined {
  return responseNamesFor(status).find((name) => Object.hasOwn(objectFrom(value.responses), name));
}

function objectFrom(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
