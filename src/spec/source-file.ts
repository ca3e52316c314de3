import { readFileSync, statSync } from 'node:fs';
import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { PulseError } from '../errors.ts';
import { oneLine } from '../one-line.ts';

/** A YAML or JSON file, read and parsed, whose nodes know their places. */
export interface SourceFile {
  readonly path: string;
  readonly yaml: Document.Parsed;
  /** `path:line:column` of the character at that offset. */
  placeAt(offset: number): string;
  /** @throws PulseError E_SPEC when its aliases multiply beyond reason. */
  value(): unknown;
}

/** To parse a document of this size takes 14 s and 1.6 GB. */
const maxBytes = 20_000_000;

/** What ends in an overflow of the stack; some hundred levels are well within it. */
export const tooDeep = { culprit: 'nested too deeply', remedy: 'flatten it, or split it by "$ref"' };

export const specError = (place: string, culprit: string, remedy: string, cause?: unknown): PulseError =>
  new PulseError('E_SPEC', `${place}: ${culprit}; ${remedy}`, { cause });

/**
 * The text of a file. `refuse` makes the error of why there is none: who names a file knows best how to mend the name.
 */
export function readText(path: string, refuse: (culprit: string, cause?: unknown) => PulseError): string {
  let bytes: Buffer;
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw refuse('not a file');
    if (stats.size > maxBytes) throw refuse(`larger than ${maxBytes / 1e6} MB`);
    bytes = readFileSync(path);
  } catch (cause) {
    if (cause instanceof PulseError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown failure';
    throw refuse(code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`, cause);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refuse('not a text in UTF-8', cause);
  }
}

/** @throws PulseError E_SPEC when the text is not YAML, of which JSON is a part. */
export function parseSource(path: string, text: string): SourceFile {
  const lines = new LineCounter();
  const placeAt = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  // Prism reads merge keys (`<<`) too.
  const yaml = parseDocument(text, { lineCounter: lines, merge: true, uniqueKeys: false, logLevel: 'error' });
  const [error] = yaml.errors;
  if (error !== undefined) {
    // The first line is the reason; the following ones draw the place.
    const [reason = ''] = error.message.split('\n');
    const place = placeAt(error.pos[0]);
    if (/call stack/.test(reason)) throw specError(place, tooDeep.culprit, tooDeep.remedy, error);
    const culprit = reason.replace(/ at line \d+, column \d+:?$/, '');
    throw specError(place, `not valid YAML: ${culprit}`, 'mend the YAML there', error);
  }

  // yaml's own check compares each key with each other: it doubles the time for mappings of thousands.
  visit(yaml, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || isMergeKey(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) {
          const culprit = `the key ${oneLine(name)} stands there for the second time`;
          throw specError(placeAt(key.range?.[0] ?? 0), culprit, 'keep one of them');
        }
        seen.add(name);
      }
    },
  });

  return {
    path,
    yaml,
    placeAt,
    value() {
      try {
        return yaml.toJS();
      } catch (cause) {
        if (cause instanceof RangeError) throw specError(path, tooDeep.culprit, tooDeep.remedy, cause);
        const culprit = `its YAML aliases cannot be resolved: ${cause instanceof Error ? cause.message : cause}`;
        throw specError(placeAt(0), culprit, 'write the aliased values out', cause);
      }
    },
  };
}

/** `<<`, which the parser marks by a symbol. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === 'symbol';
}
