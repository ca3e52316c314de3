import { dirname, isAbsolute, join, relative } from 'node:path';
import type { Json, JsonObject, OpenApiDocument } from '../../spec/document.ts';
import { type Documentation, documentationOf } from '../../spec/documented.ts';
import { isJsonObject } from '../../spec/pointer.ts';
import { parseSource, readText, specError } from '../../spec/source-file.ts';
import type { Unnamed } from './drift.ts';
import { type SeenShape, schemaFrom, shapeFrom } from './infer-schema.ts';
import { insertionsAsDiff } from './unified-diff.ts';
import { type Addition, insertionsFor } from './yaml-insertions.ts';

/** Where `loadWithReferences` puts the files that a document refers to. */
const shelf = 'x-referred-files';

/**
 * A unified diff that lets the document name all that was seen. `git apply` takes it in `folder`.
 * @param path of the document
 * @throws PulseError E_SPEC
 */
export function patchFor(path: string, document: OpenApiDocument, unnamed: readonly Unnamed[], folder: string): string {
  const byFile = Map.groupBy(unnamed, ({ keys }) => (keys[0] === shelf ? join(dirname(path), keys[1] ?? '') : path));
  return [...byFile]
    .map(([file, those]) => {
      const text = readText(file, (culprit, cause) =>
        specError(file, culprit, 'check the path of the document', cause),
      );
      const insertions = insertionsFor(parseSource(file, text), text, additionsFor(document, those));
      return insertionsAsDiff(pathBelow(folder, file), text, insertions);
    })
    .join('');
}

function pathBelow(folder: string, file: string): string {
  const below = relative(folder, file);
  const isBelow = !isAbsolute(below) && !below.startsWith('..');
  return (isBelow ? below : relative(dirname(file), file)).replaceAll('\\', '/');
}

/** One for each mapping or list. */
function additionsFor(document: OpenApiDocument, unnamed: readonly Unnamed[]): readonly Addition[] {
  const documentation = documentationOf(document);
  const targets = Map.groupBy(unnamed, ({ keys }) => JSON.stringify(keys));
  return [...targets.values()].map((those) => {
    const keys = those[0]?.keys ?? [];
    const own = keys[0] === shelf ? keys.slice(2) : keys;
    if (those[0]?.kind === 'value') return { keys: own, entries: those.map(({ name }) => name) };
    const entries = those.map((one) => [one.name, definitionOf(documentation, document.openapi, one)] as const);
    return { keys: own, entries: Object.fromEntries(entries) };
  });
}

function definitionOf(documentation: Documentation, openapi: string, unnamed: Unnamed): Json {
  const { kind, types, firstSeen, mediaType, headers } = unnamed;
  const description = `Undocumented: seen since ${firstSeen.slice(0, 10)}.`;
  if (kind === 'field') return schemaFrom(shapeFrom(types), openapi, description);
  const header = (seen: Unnamed['types']): JsonObject => ({
    description,
    schema: schemaFrom(shapeFrom(seen), openapi),
  });
  if (kind === 'header') return header(types);
  const named = Map.groupBy(headers, ({ name }) => name);
  const definitions = [...named].map(([name, those]) => {
    return [name, header(those.map(({ type }) => ({ way: [], type })))] as const;
  });
  const schema = siblingSchema(documentation, unnamed) ?? schemaFrom(bodyShape(types), openapi);
  return {
    description,
    ...(definitions.length > 0 && { headers: Object.fromEntries(definitions) }),
    ...(mediaType !== '' && { content: { [mediaType]: { schema } } }),
  };
}

function bodyShape(types: Unnamed['types']): SeenShape {
  if (types.length === 0) return shapeFrom([]);
  return shapeFrom([{ way: [], type: types.some(({ way }) => way[0] === '*') ? 'array' : 'object' }, ...types]);
}

/** A reference to the schema of another status of the operation, where it names all that was seen. */
function siblingSchema(documentation: Documentation, { keys, types, mediaType }: Unnamed): JsonObject | undefined {
  const names = new Set(types.map(({ way }) => way[0] ?? ''));
  const { value: responses } = documentation.placeAt(keys);
  for (const status of isJsonObject(responses) && names.size > 0 ? Object.keys(responses) : []) {
    const response = documentation.placeAt([...keys, status]);
    const { value: media } = documentation.placeAt([...response.keys, 'content', mediaType]);
    const schema = isJsonObject(media) ? media.schema : undefined;
    if (!isJsonObject(schema) || typeof schema.$ref !== 'string' || schema.$ref.startsWith(`#/${shelf}`)) continue;
    const body = documentation.bodyOf(response, mediaType);
    const required = body?.schemas.flatMap(({ value }) => (Array.isArray(value.required) ? value.required : [])) ?? [];
    const fits = [...names].every((name) => body?.names.includes(name)) && required.every((name) => names.has(name));
    if (fits) return { $ref: schema.$ref };
  }
  return undefined;
}
