import { describe, expect, test } from 'vitest';
import { type Recorded, readRecordings } from '../../src/contract/recordings/recordings.ts';

/** In small pieces, which end in the middle of anything. */
async function* bytes(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(text as string);
  for (let start = 0; start < all.length; start += size) yield all.subarray(start, start + size);
}

function read(text: string | Uint8Array, name = 'recorded', size = 7): Promise<readonly Recorded[]> {
  return Array.fromAsync(readRecordings(name, bytes(text, size)));
}

const json = [{ name: 'Content-Type', value: 'application/json' }];

function har(...entries: readonly object[]): string {
  return JSON.stringify({ log: { version: '1.2', pages: [{ id: 'one' }, { id: 'two' }], entries } }, null, 2);
}

function entry(content: object, response: object = {}, request: object = {}): object {
  return {
    request: { method: 'GET', url: 'https://api.example.com/v1/campaigns', headers: [], ...request },
    response: { status: 200, headers: json, content, ...response },
  };
}

describe('a HAR file', () => {
  test('gives its entries of all pages, each with its number and the line where it begins', async () => {
    const text = har({ pageref: 'one', ...entry({ text: '[]' }) }, { pageref: 'two', ...entry({ text: '"{[\\""' }) });
    const recorded = await read(text);
    expect(recorded.map(({ entry }) => entry)).toEqual([1, 2]);
    const lines = text.split('\n');
    for (const { line } of recorded) expect(lines[line - 1]).toBe('      {');
    expect(lines[recorded[1]?.line ?? 0]).toContain('"pageref": "two"');
    expect(recorded[0]?.exchange).toEqual({
      method: 'GET',
      path: 'https://api.example.com/v1/campaigns',
      status: 200,
      headers: { 'content-type': ['application/json'] },
      body: '[]',
    });
  });

  test('knows a body in base64, an empty one, and one that the recording left out', async () => {
    const [binary, empty, missing, unanswered] = await read(
      har(
        entry({ encoding: 'base64', text: Buffer.from('{"a":"ü"}').toString('base64') }),
        entry({ size: 0 }),
        entry({ size: 120, mimeType: 'application/json' }),
        entry({}, { status: 0, headers: [] }),
      ),
    );
    expect(binary?.exchange.body).toEqual(Buffer.from('{"a":"ü"}'));
    expect(empty).toMatchObject({ hasBody: true, exchange: { body: undefined } });
    expect(missing).toMatchObject({ hasBody: false, exchange: { body: undefined } });
    expect(unanswered).toMatchObject({ exchange: { status: 0 } });
  });

  test('keeps repeated headers, and knows a preflight', async () => {
    const headers = [
      { name: 'X-A', value: '1' },
      { name: 'x-a', value: '2' },
      { name: '__proto__', value: '3' },
      { odd: 1 },
    ];
    const asking = { method: 'OPTIONS', headers: [{ name: 'Access-Control-Request-Method', value: 'GET' }] };
    const [recorded] = await read(har(entry({}, { headers }, asking)));
    expect({ ...recorded?.exchange.headers }).toEqual({ 'x-a': ['1', '2'], ['__proto__']: ['3'] });
    expect(recorded?.isPreflight).toBe(true);
  });

  test.each([
    ['truncated', har(entry({ text: '[]' })).slice(0, 300), /^a\.har:\d+: not JSON \([^"]*\); record it again/],
    ['without a log', '{"entries":[]}', /^a\.har: not a HAR file: it has no log\.entries/],
    ['a list', '[]', /^a\.har: not a HAR file/],
    ['empty', '', /^a\.har: empty/],
    ['blank', ' \n\n ', /^a\.har: empty/],
    ['no text', Uint8Array.of(0x7b, 0xff, 0xfe, 0), /^a\.har: not a text in UTF-8/],
    ['of an entry without a response', har({ request: { method: 'GET', url: '/' } }), /^a\.har:13: entry 1: it lacks/],
    ['of a status in letters', har(entry({}, { status: '200' })), /^a\.har:13: entry 1: it has no usable "status"/],
    ['of broken base64', har(entry({ encoding: 'base64', text: 'ü' })), /^a\.har:13: entry 1: its content says base64/],
  ])('%s is refused, and the reason says where', async (_, text, reason) => {
    const refused = read(text, 'a.har');
    await expect(refused).rejects.toMatchObject({ code: 'E_RECORDING', message: expect.stringMatching(reason) });
  });

  test('with a body of 50 MB is read', async () => {
    const [recorded] = await read(har(entry({ text: 'x"\\'.repeat(17e6) })), 'a.har', 65_536);
    expect(recorded?.exchange.body).toHaveLength(51e6);
  });
});

describe('JSON lines', () => {
  test('give an exchange each, with blank lines, a byte order mark and Windows line ends between', async () => {
    const one = { method: 'get', path: '/verify', status: 200, headers: { a: 'b', c: ['d', 'e'] }, body: { a: 1 } };
    const text = `\ufeff${JSON.stringify(one)}\r\n\r\n${JSON.stringify({ method: 'GET', path: '/', status: 404 })}`;
    expect(await read(text)).toEqual([
      { entry: 1, line: 1, exchange: one, hasBody: true, isPreflight: false },
      {
        entry: 2,
        line: 3,
        exchange: { method: 'GET', path: '/', status: 404, headers: {}, body: undefined },
        hasBody: true,
        isPreflight: false,
      },
    ]);
  });

  test('come one at a time: what is read stops with whoever reads', async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        sent++;
        yield Buffer.from('{"method":"GET","path":"/verify","status":200}\n'.repeat(1_000));
      }
    }
    let seen = 0;
    for await (const { entry } of readRecordings('-', endless())) {
      seen = entry;
      if (entry === 2_500) break;
    }
    expect(seen).toBe(2_500);
    expect(sent).toBe(3);
  });

  test.each([
    ['cut off', '{"method":"GET","path":"/","status":200}\n{"method":"GE', 2, 'not JSON'],
    ['no object', '[1]', 1, 'not an exchange'],
    ['without a path', '{"method":"GET","status":200}', 1, 'it has no usable "path"'],
    ['with a status of text', '\n\n{"method":"GET","path":"/","status":"ok"}', 3, 'it has no usable "status"'],
    ['with headers in a list', '{"method":"GET","path":"/","status":200,"headers":[]}', 1, 'its "headers"'],
    ['that is a log of text', 'GET /campaigns 200', 1, 'not JSON'],
  ])('%s are refused with file and line', async (_, text, line, reason) => {
    const message = expect.stringContaining(`log.jsonl:${line}: ${reason}`);
    await expect(read(text, 'log.jsonl')).rejects.toMatchObject({ code: 'E_RECORDING', message });
  });

  test('that are not JSON are not quoted: they may hold a key', async () => {
    const failure = await read('{"authorization":"Bearer abc" "x', 'log.jsonl').catch((error: Error) => error);
    expect((failure as Error).message).not.toMatch(/abc|Bearer/);
  });

  test('may be nested 10,000 levels deep', async () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    const [recorded] = await read(`{"method":"GET","path":"/","status":200,"body":${deep}}`);
    expect(recorded?.exchange.body).toBeInstanceOf(Array);
  });
});
