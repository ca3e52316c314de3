import { jsonTokens } from './recordings/json-tokens.ts';

/** What a body says, or in what way it is not the JSON that its media type promises. */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: unknown }
  | ({ readonly kind: 'broken' } & Fault);

interface Fault {
  readonly keyword: string;
  readonly expected: string;
  readonly seen: string;
}

/** More is no answer of an API; to parse it would hold the process up. */
const longest = 10 * 1024 * 1024;

/** As deep as Jackson reads by default. Code that recurses over a value overflows its stack at some thousands. */
const deepest = 1_000;

/** @param contentType the header, for its charset */
export function readJson(body: unknown, contentType = ''): Body {
  if (body === undefined || body === '') return { kind: 'none' };
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) return { kind: 'value', value: body };
  if (body.length === 0) return { kind: 'none' };
  if (body.length > longest) return broken('size', `at most ${longest} bytes`, `${body.length}`);
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  // RFC 8259, section 8.1: JSON that systems exchange is UTF-8, without a byte order mark.
  if (!/^utf-?8$/i.test(charset)) return broken('charset', 'utf-8', charset);
  const text = typeof body === 'string' ? body : decode(body);
  if (text === undefined) return broken('charset', 'UTF-8', 'bytes that are not UTF-8');
  if (text.startsWith('\uFEFF')) return broken('json', 'JSON', 'a byte order mark before it');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // It quotes what it stumbled over, which the redaction does not know.
    const reason = (error as Error).message.replace(/,? *(\.\.\.)?".*$/s, '');
    return broken('json', 'JSON', reason || 'something else');
  }
  const fault = structuralFault(text);
  return fault === undefined ? { kind: 'value', value } : { kind: 'broken', ...fault };
}

function broken(keyword: string, expected: string, seen: string): Body {
  return { kind: 'broken', keyword, expected, seen };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** RFC 8259, section 4: names within an object should be unique; parsers disagree on which one counts. Section 9: depth. */
function structuralFault(text: string): Fault | undefined {
  const open: (Set<string> | undefined)[] = [];
  let names: Set<string> | undefined;
  let nameIsNext = false;
  for (const { kind, start, end } of jsonTokens(text)) {
    if (kind === '{' || kind === '[') {
      open.push(names);
      if (open.length > deepest) {
        return { keyword: 'depth', expected: `at most ${deepest} levels`, seen: 'more' };
      }
      names = kind === '{' ? new Set() : undefined;
      nameIsNext = kind === '{';
    } else if (kind === '}' || kind === ']') {
      names = open.pop();
      nameIsNext = false;
    } else if (kind === ',') {
      nameIsNext = names !== undefined;
    } else if (nameIsNext) {
      nameIsNext = false;
      const name = JSON.parse(text.slice(start, end)) as string;
      if (names?.has(name)) {
        return {
          keyword: 'unique names',
          expected: 'each name once',
          seen: `${JSON.stringify(name.slice(0, 80))} twice`,
        };
      }
      names?.add(name);
    }
  }
  return undefined;
}
