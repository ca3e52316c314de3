/** What a body says, or in what way it is not the JSON that its media type promises. */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly keyword: string; readonly expected: string; readonly seen: string };

/** More is no answer of an API; to parse it would hold the process up. */
const longest = 10 * 1024 * 1024;

/** @param contentType the header, for its charset */
export function readJson(body: unknown, contentType = ''): Body {
  if (body === undefined || body === '') return { kind: 'none' };
  if (body instanceof Uint8Array) return body.length === 0 ? { kind: 'none' } : readBytes(body, contentType);
  if (typeof body === 'string') return readText(body);
  return { kind: 'value', value: body };
}

/** RFC 8259, section 8.1: JSON that systems exchange is UTF-8. */
function readBytes(bytes: Uint8Array, contentType: string): Body {
  if (bytes.length > longest) return tooLong(bytes.length);
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) return { kind: 'broken', keyword: 'charset', expected: 'utf-8', seen: charset };
  try {
    return readText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { kind: 'broken', keyword: 'charset', expected: 'UTF-8', seen: 'bytes that are not UTF-8' };
  }
}

function readText(text: string): Body {
  if (text.length > longest) return tooLong(text.length);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // It quotes what it stumbled over, which the redaction does not know.
    const reason = (error as Error).message.replace(/,? *(\.\.\.)?".*$/s, '');
    return { kind: 'broken', keyword: 'json', expected: 'JSON', seen: reason };
  }
  const twice = repeatedKey(text);
  if (twice === undefined) return { kind: 'value', value };
  return { kind: 'broken', keyword: 'unique names', expected: 'each name once', seen: `"${twice}" twice in an object` };
}

function tooLong(length: number): Body {
  return { kind: 'broken', keyword: 'size', expected: `at most ${longest} bytes`, seen: `${length}` };
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],]/gs;

/** RFC 8259, section 4: names within an object should be unique; parsers disagree on which one counts. */
function repeatedKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let names: Set<string> | undefined;
  let nameIsNext = false;
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') {
      open.push(names);
      names = token === '{' ? new Set() : undefined;
      nameIsNext = token === '{';
    } else if (token === '}' || token === ']') {
      names = open.pop();
      nameIsNext = false;
    } else if (token === ',') {
      nameIsNext = names !== undefined;
    } else if (nameIsNext) {
      nameIsNext = false;
      const name = token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
      if (names?.has(name)) return name;
      names?.add(name);
    }
  }
  return undefined;
}
