import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Json, JsonObject } from '../../spec/document.ts';
import type { SourceFile } from '../../spec/source-file.ts';
import type { Insertion } from './unified-diff.ts';

/** What is to be added to a mapping (by name) or to a list. */
export interface Addition {
  /** Of the mapping or list, from the file's root. It is made where it is missing. */
  readonly keys: readonly string[];
  readonly entries: JsonObject | readonly Json[];
}

/**
 * Additions to a YAML or JSON file as insertions into its text, so that its comments, order and style stay. Those whose
 * place is not in the file are left out.
 */
export function insertionsFor(
  { yaml }: SourceFile,
  text: string,
  additions: readonly Addition[],
): readonly Insertion[] {
  const writer = writerFor(text);
  return (
    additions
      .flatMap((addition) => {
        const { keys, entries } = madeWhereMissing(yaml, addition);
        const target = keys.length === 0 ? yaml.contents : yaml.getIn(keys, true);
        if (isMap(target) && !Array.isArray(entries)) return writer.intoMap(target, entries as JsonObject);
        if (isSeq(target) && Array.isArray(entries)) return writer.intoList(target, entries);
        return [];
      })
      // What is deeper belongs to what ends there, and so comes first.
      .toSorted((a, b) => a.offset - b.offset || b.indent - a.indent)
  );
}

function madeWhereMissing(yaml: SourceFile['yaml'], { keys, entries }: Addition): Addition {
  const name = keys.at(-1);
  if (name === undefined || yaml.hasIn(keys)) return { keys, entries };
  return madeWhereMissing(yaml, { keys: keys.slice(0, -1), entries: { [name]: entries } });
}

interface Indented extends Insertion {
  readonly indent: number;
}

function writerFor(text: string) {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const columnOf = (offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

  /** Behind the line in which a block ends, comment included. */
  const behindLine = (end: number): number => {
    const visible = text.slice(0, end).trimEnd().length;
    const lineEnd = text.indexOf(newline, visible);
    return lineEnd === -1 ? text.length : lineEnd;
  };

  const inBlock = (end: number, indent: number, value: JsonObject | readonly Json[]): readonly Indented[] => {
    const lines = stringify(value, { singleQuote: true, lineWidth: 100, indentSeq: true }).trimEnd().split('\n');
    const block = lines.map((line) => newline + (line === '' ? '' : ' '.repeat(indent) + line)).join('');
    return [{ offset: behindLine(end), text: block, indent }];
  };

  /** JSON is YAML too, and fits between any brackets. */
  const inFlow = (collection: YAMLMap | YAMLSeq, members: readonly string[]): readonly Indented[] => {
    const last = collection.items.at(-1);
    const start = collection.range?.[0] ?? 0;
    if (last === undefined) return [{ offset: start + 1, text: members.join(', '), indent: 0 }];
    return [{ offset: endOf(last as Node | Pair), text: `, ${members.join(', ')}`, indent: 0 }];
  };

  return {
    intoMap(map: YAMLMap, entries: JsonObject): readonly Indented[] {
      if (map.flow || map.items.length === 0) {
        return inFlow(map, Object.entries(entries).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)); // biome-ignore format: one line
      }
      const indent = columnOf(startOf(map.items[0]));
      return Object.entries(entries).flatMap(([name, value]) =>
        inBlock(endOf(predecessorOf(map, name)), indent, { [name]: value }),
      );
    },
    intoList(list: YAMLSeq, entries: readonly Json[]): readonly Indented[] {
      if (list.flow || list.items.length === 0) return inFlow(list, entries.map((entry) => flowScalar(text, entry))); // biome-ignore format: one line
      return inBlock(endOf(list.items.at(-1) as Node), columnOf(list.range?.[0] ?? 0), entries);
    },
  };
}

/** Statuses stay in their order, everything else comes last. */
function predecessorOf(map: YAMLMap, name: string): Pair {
  const last = map.items.at(-1) as Pair;
  if (!/^\d{3}$/.test(name)) return last;
  return map.items.findLast(({ key }) => isScalar(key) && String(key.value) < name) ?? last;
}

function startOf(pair: Pair | undefined): number {
  return (pair?.key as Node | undefined)?.range?.[0] ?? 0;
}

/** Behind the last character: that of a block collection reaches over the comments that follow it. */
function endOf(node: Node | Pair): number {
  if (isPair(node)) return endOf((node.value ?? node.key) as Node);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1) as Node | Pair);
  return node.range?.[1] ?? 0;
}

/** A plain word where the document is YAML. */
function flowScalar(text: string, value: Json): string {
  const isJson = /^\s*\{/.test(text);
  const isPlain =
    typeof value === 'string' &&
    /^[A-Za-z][\w-]*$/.test(value) &&
    !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value);
  return !isJson && isPlain ? value : JSON.stringify(value);
}
