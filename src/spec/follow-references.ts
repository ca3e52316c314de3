import { fileURLToPath, pathToFileURL } from 'node:url';
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from 'yaml';
import { oneLine } from '../one-line.ts';
import { unescapeToken } from './pointer.ts';
import { isMergeKey, parseSource, readText, type SourceFile, specError } from './source-file.ts';

/** A mapping with a `$ref`. */
export interface Reference {
  readonly file: SourceFile;
  readonly mapping: YAMLMap;
  /** The pair of the `$ref` itself. */
  readonly pair: Pair;
  readonly text: string;
}

/** A node by the way that leads to it without crossing a reference. */
export interface Target {
  readonly file: SourceFile;
  readonly tokens: readonly string[];
  readonly node: Node | null;
}

/** The files that refer to each other, and where each reference leads. */
export interface References {
  readonly targets: ReadonlyMap<Reference, Target>;
  /** Every file read, the document first. */
  readonly files: readonly [SourceFile, ...SourceFile[]];
  /** `path:line:column` of what the tokens lead to through references, or of the last place on the way that exists. */
  placeOf(tokens: readonly string[]): string;
}

/**
 * Follows every `$ref` in every file that is referred to. One that is in an example counts too, since Prism follows it.
 * `onFile` hears each path before it is read.
 * @throws PulseError E_SPEC for the first reference that leads nowhere, into the net or in a circle.
 */
export function followReferences(root: SourceFile, onFile: (path: string) => void): References {
  const files = new Map([[root.path, root]]);
  const references = new Map<YAMLMap, Reference>();
  const targets = new Map<Reference, Target>();
  const underWay = new Set<Reference>();
  const children = new WeakMap<Node, ReadonlyMap<string, Node | null>>();

  const fileAt = (path: string, reference: Reference): SourceFile => {
    const known = files.get(path);
    if (known !== undefined) return known;
    onFile(path);
    const unreadable = (culprit: string, cause?: unknown) =>
      refusal(reference, `leads nowhere: ${path}: ${culprit}`, 'mend the path, or put the file there', cause);
    const file = parseSource(path, readText(path, unreadable));
    files.set(path, file);
    for (const found of referencesIn(file)) references.set(found.mapping, found);
    return file;
  };

  const childOf = (file: SourceFile, node: Node | null, token: string): Node | null | undefined => {
    if (node === null) return undefined;
    const known = children.get(node) ?? childrenOf(file, node);
    children.set(node, known);
    return known.get(token);
  };

  /** What the reference leads to first, which may be another reference. */
  const follow = (reference: Reference): Target => {
    const known = targets.get(reference);
    if (known !== undefined) return known;
    if (underWay.has(reference)) throw refusal(reference, 'leads in a circle', 'let one of them be no reference');
    underWay.add(reference);
    const [address = '', fragment = ''] = reference.text.split('#', 2);
    const file = address === '' ? reference.file : fileAt(pathOf(reference, address), reference);
    const target = walk({ file, tokens: [], node: file.yaml.contents }, tokensOf(reference, fragment), () => {
      const culprit = `leads nowhere: there is no #${oneLine(fragment)} in ${file.path}`;
      throw refusal(reference, culprit, 'mend it, or add what it names');
    });
    const next = referenceAt(target);
    if (next !== undefined) follow(next);
    targets.set(reference, target);
    return target;
  };

  const referenceAt = ({ node }: Target): Reference | undefined => (isMap(node) ? references.get(node) : undefined);

  /** `onLost` is called with the last node that there is. */
  const walk = (from: Target, tokens: readonly string[], onLost: (last: Target) => Target): Target => {
    let at = from;
    for (const token of tokens) {
      let node = childOf(at.file, at.node, token);
      for (let next = referenceAt(at); node === undefined && next !== undefined; next = referenceAt(at)) {
        at = follow(next);
        node = childOf(at.file, at.node, token);
      }
      if (node === undefined) return onLost(at);
      at = { file: at.file, tokens: [...at.tokens, token], node };
    }
    return at;
  };

  for (const found of referencesIn(root)) references.set(found.mapping, found);
  // Those of other files are appended while this goes on.
  for (const reference of references.values()) follow(reference);

  return {
    targets,
    files: [root, ...[...files.values()].slice(1)],
    placeOf(tokens) {
      let at = walk({ file: root, tokens: [], node: root.yaml.contents }, tokens, (last) => last);
      for (let next = referenceAt(at); next !== undefined; next = referenceAt(at)) at = follow(next);
      return at.file.placeAt(at.node?.range?.[0] ?? 0);
    },
  };
}

/** In the order of the text. */
function referencesIn(file: SourceFile): readonly Reference[] {
  const found: Reference[] = [];
  visit(file.yaml, {
    Alias(_, alias, ancestors) {
      const named = ancestors.some((node) => isCollection(node) && node.anchor === alias.source);
      if (!named || !ancestors.includes(alias.resolve(file.yaml) as Node)) return;
      const culprit = `the alias *${alias.source} stands within what it stands for`;
      throw specError(file.placeAt(alias.range?.[0] ?? 0), culprit, 'refer to it by a "$ref" instead');
    },
    Map(_, mapping) {
      const pair = mapping.items.find(({ key }) => isScalar(key) && key.value === '$ref');
      const value = isNode(pair?.value) ? withoutAlias(file, pair.value) : null;
      // Otherwise it is a property of that name.
      if (pair !== undefined && isScalar(value) && typeof value.value === 'string') {
        found.push({ file, mapping, pair, text: value.value });
      }
    },
  });
  return found;
}

function childrenOf(file: SourceFile, node: Node): ReadonlyMap<string, Node | null> {
  const collection = withoutAlias(file, node);
  if (isSeq<Node | null>(collection)) {
    return new Map(collection.items.map((item, i) => [String(i), withoutAlias(file, item)]));
  }
  if (!isMap<unknown, Node | null>(collection)) return new Map();
  const values = collection.items.map(({ key, value }) => ({ key, value: withoutAlias(file, value) }));
  const merged = values.flatMap(({ key, value }) => {
    if (!isMergeKey(key) || value === null) return [];
    // Of several mappings, the first counts.
    const mappings = isSeq<Node>(value) ? value.items.toReversed() : [value];
    return mappings.flatMap((mapping) => [...childrenOf(file, mapping)]);
  });
  const own = values.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value] as const);
  return new Map([...merged, ...own]);
}

function withoutAlias(file: SourceFile, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(file.yaml) ?? null) : node;
}

function pathOf(reference: Reference, address: string): string {
  const url = URL.parse(address, pathToFileURL(reference.file.path).href);
  if (url !== null && url.protocol !== 'file:') {
    throw refusal(reference, 'leads into the net, and only files are read', 'download it beside the document');
  }
  try {
    return fileURLToPath(url?.href ?? address);
  } catch (cause) {
    throw refusal(reference, 'leads nowhere: that is no path', 'write a relative path, such as ./pet.yaml', cause);
  }
}

/** The reference tokens of a JSON pointer as a URI fragment (RFC 6901, section 6). */
function tokensOf(reference: Reference, fragment: string): readonly string[] {
  try {
    const [nothing, ...tokens] = decodeURIComponent(fragment).split('/');
    if (nothing === '') return tokens.map(unescapeToken);
  } catch {
    // Percent signs that encode nothing.
  }
  throw refusal(reference, 'is not a JSON pointer behind "#"', 'write it such as #/components/schemas/Pet');
}

function refusal({ file, pair, text }: Reference, culprit: string, remedy: string, cause?: unknown) {
  const offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return specError(file.placeAt(offset), `"$ref" to ${oneLine(text)} ${culprit}`, remedy, cause);
}
