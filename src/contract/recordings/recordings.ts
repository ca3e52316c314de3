import { PulseError } from '../../errors.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { isJsonObject } from '../../spec/pointer.ts';
import type { Exchange } from '../exchange.ts';
import { jsonTokens } from './json-tokens.ts';

/** One exchange of a recording. */
export interface Recorded {
  /** Of the file, from 1. */
  readonly entry: number;
  /** Where it begins in the file. */
  readonly line: number;
  readonly exchange: Exchange;
  /** False where there was a body and the recording left it out, as browsers do with what they evicted. */
  readonly hasBody: boolean;
  /** A browser's question whether it may ask (CORS), which is none of the API's operations. */
  readonly isPreflight: boolean;
}

/** A HAR file, or one line of JSON, is parsed at once: of this many characters at most. V8 has no texts beyond 512 M. */
const longest = 256 * 1024 * 1024;

/** Enough to tell a HAR file by: `log` is all that it has at its top. */
const enoughToTell = 200;

/**
 * The exchanges of a HAR 1.2 file, or of one JSON object of {@link Exchange} a line. Lines are read one at a time, so a
 * file of them may have any size.
 * @throws PulseError E_RECORDING
 */
export async function* readRecordings(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Recorded> {
  const pieces = textOf(name, bytes);
  let start = '';
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    start += next.value;
    if (start.trimStart().length >= enoughToTell) break;
  }
  if (start.trim() === '') throw unreadable(name, 'empty', 'record some exchanges first');
  const text = startingWith(start, pieces);
  if (/\.har$/i.test(name) || /^\s*\{\s*"log"\s*:/.test(start)) yield* readHar(name, text);
  else yield* readLines(name, text);
}

async function* startingWith(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

async function* textOf(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (cause) {
      throw unreadable(name, 'not a text in UTF-8', 'give a HAR file or JSON lines', cause);
    }
  };
  for await (const chunk of bytes) yield decoded(chunk);
  yield decoded();
}

async function* readHar(name: string, pieces: AsyncIterable<string>): AsyncGenerator<Recorded> {
  const parts: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length > longest) throw unreadable(name, `larger than ${longest} characters`, 'record fewer pages at a time');
  }
  const text = parts.join('');
  const har = parse(text, (offset) => `${name}:${lineAt(text, offset)}`);
  const log = isJsonObject(har) ? har.log : undefined;
  const entries = isJsonObject(log) ? log.entries : undefined;
  if (!Array.isArray(entries)) {
    throw unreadable(name, 'not a HAR file: it has no log.entries', 'give a HAR file or JSON lines');
  }
  const lines = entryLines(text);
  for (const [i, value] of (entries as readonly Json[]).entries()) {
    const [entry, line] = [i + 1, lines[i] ?? 1];
    yield { entry, line, ...fromHar(value, `${name}:${line}: entry ${entry}`) };
  }
}

function fromHar(value: Json, place: string): Pick<Recorded, 'exchange' | 'hasBody' | 'isPreflight'> {
  const request = isJsonObject(value) ? value.request : undefined;
  const response = isJsonObject(value) ? value.response : undefined;
  if (!isJsonObject(request) || !isJsonObject(response)) {
    throw unreadable(place, 'it lacks its request or response', 'record it again');
  }
  const content = isJsonObject(response.content) ? response.content : {};
  const exchange = exchangeFrom(
    {
      method: request.method,
      path: request.url,
      status: response.status,
      headers: headersFrom(response.headers),
      body: content.text ?? undefined,
    },
    place,
  );
  return {
    exchange: content.encoding === 'base64' ? { ...exchange, body: fromBase64(content.text ?? '', place) } : exchange,
    hasBody: typeof content.text === 'string' || content.size === 0,
    isPreflight:
      exchange.method.toUpperCase() === 'OPTIONS' && 'access-control-request-method' in headersFrom(request.headers),
  };
}

/** HAR lists headers as `{ name, value }`, a repeated one as several. */
function headersFrom(list: Json | undefined): Readonly<Record<string, readonly string[]>> {
  const headers: Record<string, string[]> = Object.create(null);
  for (const header of Array.isArray(list) ? (list as readonly Json[]) : []) {
    if (!isJsonObject(header) || typeof header.name !== 'string' || typeof header.value !== 'string') continue;
    const name = header.name.toLowerCase();
    headers[name] = [...(headers[name] ?? []), header.value];
  }
  return headers;
}

function fromBase64(text: Json, place: string): Uint8Array {
  if (typeof text === 'string' && !/[^A-Za-z0-9+/=\s]/.test(text)) return Buffer.from(text, 'base64');
  throw unreadable(place, 'its content says base64 and is not', 'record it again');
}

async function* readLines(name: string, pieces: AsyncIterable<string>): AsyncGenerator<Recorded> {
  let entry = 0;
  for await (const { text, line } of linesOf(name, pieces)) {
    if (text.trim() === '') continue;
    entry++;
    const place = `${name}:${line}`;
    const value = parse(text, () => place);
    if (!isJsonObject(value)) throw unreadable(place, 'not an exchange', remedyOfLines);
    const { method, path, status, headers = {}, body } = value;
    const exchange = exchangeFrom({ method, path, status, headers: namedHeaders(headers, place), body }, place);
    yield { entry, line, exchange, hasBody: true, isPreflight: false };
  }
}

async function* linesOf(
  name: string,
  pieces: AsyncIterable<string>,
): AsyncGenerator<{ readonly text: string; readonly line: number }> {
  let line = 1;
  let begun: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      yield { text: begun.join('') + piece.slice(start, end), line };
      line++;
      begun = [];
      length = 0;
      start = end + 1;
    }
    begun.push(piece.slice(start));
    length += piece.length - start;
    if (length > longest) throw unreadable(`${name}:${line}`, `longer than ${longest} characters`, remedyOfLines);
  }
  yield { text: begun.join(''), line };
}

const remedyOfLines = 'give a HAR file, or on each line JSON such as {"method":"GET","path":"/campaigns","status":200}';

function namedHeaders(headers: Json, place: string): Exchange['headers'] {
  const isText = (value: unknown): boolean => typeof value === 'string';
  const fits = (value: Json | undefined): boolean => isText(value) || (Array.isArray(value) && value.every(isText));
  if (isJsonObject(headers) && Object.values(headers).every(fits)) return headers as Exchange['headers'];
  throw unreadable(place, 'its "headers" are not texts by their names', remedyOfLines);
}

/** Status 0 is what browsers record of a request that was never answered. */
function exchangeFrom(
  { method, path, status, headers, body }: JsonObject & { readonly headers: Exchange['headers'] },
  place: string,
): Exchange {
  const wrong =
    typeof method !== 'string'
      ? 'method'
      : typeof path !== 'string'
        ? 'path'
        : !Number.isInteger(status) || Number(status) < 0 || Number(status) > 999
          ? 'status'
          : undefined;
  if (wrong !== undefined) throw unreadable(place, `it has no usable "${wrong}"`, remedyOfLines);
  return { method: String(method), path: String(path), status: Number(status), headers, body };
}

function parse(text: string, placeAt: (offset: number) => string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    // It may quote a secret that the recording holds.
    const said = (cause as Error).message;
    const reason = said.replace(/,? *(\.\.\.)?".*$/s, '').replace(/ in JSON at position.*$/s, '');
    const offset = Number(/ at position (\d+)/.exec(said)?.[1] ?? text.length);
    throw unreadable(placeAt(offset), `not JSON (${reason})`, 'record it again: it may have been cut off');
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) line++;
  return line;
}

/** The line of each element of `log.entries`. */
function entryLines(text: string): readonly number[] {
  const lines: number[] = [];
  const path: string[] = [];
  let name = '';
  let [line, counted] = [1, 0];
  for (const { kind, start, end } of jsonTokens(text)) {
    if (kind === '"') {
      if (path.length <= 2) name = text.slice(start, Math.min(end, start + 10));
    } else if (kind === '}' || kind === ']') {
      path.pop();
    } else if (kind !== ',') {
      path.push(path.length <= 2 ? name : '');
      if (kind === '{' && path.length === 4 && path[1] === '"log"' && path[2] === '"entries"') {
        line += lineAt(text.slice(counted, start), start) - 1;
        counted = start;
        lines.push(line);
      }
    }
  }
  return lines;
}

function unreadable(place: string, culprit: string, remedy: string, cause?: unknown): PulseError {
  return new PulseError('E_RECORDING', `${place}: ${culprit}; ${remedy}`, { cause });
}
