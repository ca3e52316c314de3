/** A brace, bracket or comma, or a whole string (`"`), of a JSON text. */
export interface JsonToken {
  readonly kind: string;
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}

/** Those of a text that is known to be JSON. A pattern for whole strings would overflow the stack at one of 8 MB. */
export function* jsonTokens(text: string): Generator<JsonToken, void> {
  const next = /["{}[\],]/g;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const kind = found[0];
    const end = kind === '"' ? endOfString(text, found.index) : found.index + 1;
    yield { kind, start: found.index, end };
    next.lastIndex = end;
  }
}

function endOfString(text: string, start: number): number {
  let quote = start;
  let slashes: number;
  do {
    quote = text.indexOf('"', quote + 1);
    slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes++;
  } while (slashes % 2 === 1);
  return quote + 1;
}
