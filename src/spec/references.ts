import { dirname, relative, resolve, sep } from 'node:path';
import { Scalar } from 'yaml';
import { PulseError } from '../errors.ts';
import type { OpenApiDocument } from './document.ts';
import { followReferences, type References } from './follow-references.ts';
import { escapeToken } from './pointer.ts';
import { documentIn, readDocument } from './read-document.ts';
import { recursionIn } from './recursion.ts';
import { type SourceFile, specError, tooDeep } from './source-file.ts';

/** `files`: absolute paths of all that was read or looked for, the document first; an edit of one may change the outcome. */
export type Loaded = { readonly files: readonly string[] } & (
  | {
      readonly document: OpenApiDocument;
      /** `path:line:column` of what those keys lead to, through references, or of the last of them that is there. */
      readonly placeOf: (keys: readonly string[]) => string;
    }
  | {
      /** E_SPEC. */
      readonly error: PulseError;
    }
);

/** Where files that are referred to stand in the document. */
const shelf = 'x-referred-files';

/**
 * Reads an OpenAPI 3 document and the files that it refers to, as one document that refers only to itself. Files that
 * are referred to stand in it as they are, below `x-referred-files`.
 */
export function loadWithReferences(path: string): Loaded {
  const root = resolve(path);
  const files = new Set([root]);
  try {
    const source = readDocument(root);
    documentIn(source);
    const references = followReferences(source, (file) => files.add(file));
    bundle(references);
    const [, ...others] = references.files;
    const referred = others.map((file) => [nameOf(file, source), file.value()] as const);
    const own = documentIn(source);
    const document = referred.length === 0 ? own : { ...own, [shelf]: Object.fromEntries(referred) };
    return { files: [...files], document: document as OpenApiDocument, placeOf: references.placeOf };
  } catch (cause) {
    if (cause instanceof PulseError) return { files: [...files], error: cause };
    if (!(cause instanceof RangeError)) throw cause;
    const error = specError(root, tooDeep.culprit, tooDeep.remedy, cause);
    return { files: [...files], error };
  }
}

/** Lets each reference lead to its target's place in the whole. */
function bundle(references: References): void {
  const [root] = references.files;
  const isRecursive = recursionIn(references);
  for (const [reference, target] of references.targets) {
    const prefix = target.file === root ? [] : [shelf, nameOf(target.file, root)];
    const pointer = [...prefix, ...target.tokens].map((token) => `/${encodeURIComponent(escapeToken(token))}`);
    const { mapping, pair, file } = reference;
    pair.value = new Scalar(`#${pointer.join('')}`);
    if (mapping.items.length === 1 || !isRecursive(target)) continue;
    // Prism copies what a reference with keys beside it leads to. Where that contains itself, the copy's cycle closes
    // at "properties" instead of at a schema, and nothing would be validated.
    const others = mapping.get('allOf', true);
    mapping.items.splice(mapping.items.indexOf(pair), 1);
    const all = [{ $ref: pair.value }, ...(others === undefined ? [] : [{ allOf: others }])];
    mapping.set('allOf', file.yaml.createNode(all));
  }
}

function nameOf(file: SourceFile, root: SourceFile): string {
  return relative(dirname(root.path), file.path).replaceAll(sep, '/');
}
