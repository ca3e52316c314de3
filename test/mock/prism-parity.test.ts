import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compare, isDynamic } from './parity/compare.ts';
import { type Difference, deliberateDifferences } from './parity/differences.ts';
import { curl, type Request, sendBytes } from './parity/exchange.ts';
import { anyRequest, core, type Subject } from './parity/matrix.ts';
import { sampled, sampledBreaks } from './parity/sample.ts';
import { type Served, startOurs, startStockPrism } from './parity/servers.ts';
import { campaigns, events, library, world } from './parity/subjects.ts';
import { schemaCheck } from './parity/validity.ts';

const subjects: readonly (readonly [string, Subject])[] = [
  ['openapi.yaml as any other document', campaigns],
  ['a document of OpenAPI 3.0', library],
  ['a document of OpenAPI 3.1', events],
  ['openapi.yaml with its world', world],
];
const head = 'Host: 127.0.0.1\r\nAuthorization: Bearer key\r\nConnection: close\r\n';
/** Connection: close, so that the end of the answer is seen. */
const oddBytes: Readonly<Record<string, string>> = {
  'no HTTP at all': '\0\0 nonsense\r\n\r\n',
  'a space in the target': `GET /campaigns /x HTTP/1.1\r\n${head}\r\n`,
  'UTF-8 in the target': `GET /campaigns/\xc3\xbc HTTP/1.1\r\n${head}\r\n`,
  'a control character in the target': `GET /camp\x01aigns HTTP/1.1\r\n${head}\r\n`,
  'a NUL in a header': `GET /verify HTTP/1.1\r\nX-A: a\0b\r\n${head}\r\n`,
  'Latin-1 in a header': `GET /verify HTTP/1.1\r\nPrefer: example=\xe9\r\n${head}\r\n`,
  'a method in lower case': `get /verify HTTP/1.1\r\n${head}\r\n`,
  'no Host': 'GET /verify HTTP/1.1\r\nConnection: close\r\n\r\n',
  'two Hosts': `GET /verify HTTP/1.1\r\nHost: localhost\r\n${head}\r\n`,
  'two keys': `GET /verify HTTP/1.1\r\nAuthorization: Basic x\r\n${head}\r\n`,
  'two Accepts': `GET /verify HTTP/1.1\r\nAccept: text/html\r\nAccept: application/json\r\n${head}\r\n`,
  'two Prefers': `GET /verify HTTP/1.1\r\nPrefer: code=500\r\nPrefer: example=internal_error\r\n${head}\r\n`,
  'HTTP/1.0': 'GET /verify HTTP/1.0\r\nAuthorization: Bearer key\r\n\r\n',
  'HTTP/2.0': `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
  'line feeds alone': 'GET /verify HTTP/1.1\nHost: 127.0.0.1\nConnection: close\n\n',
  'a folded header': `GET /verify HTTP/1.1\r\nX-A: a\r\n b\r\n${head}\r\n`,
  'a header of 20 kB': `GET /verify HTTP/1.1\r\nX-A: ${'a'.repeat(20_000)}\r\n${head}\r\n`,
  'a target of 20 kB': `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${head}\r\n`,
  'a body in chunks': `GET /verify HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${head}\r\n4\r\ntext\r\n0\r\n\r\n`,
  'a broken chunk': `GET /verify HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${head}\r\nzz\r\n`,
  'a length and chunks': `GET /verify HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n${head}\r\n0\r\n\r\n`,
  'an upgrade': `GET /verify HTTP/1.1\r\nUpgrade: websocket\r\n${head}\r\n`,
  CONNECT: `CONNECT localhost:443 HTTP/1.1\r\n${head}\r\n`,
  'an expectation': `GET /verify HTTP/1.1\r\nExpect: 100-continue\r\n${head}\r\n`,
};
const combinations = 600;
const atOnce = 32;

const needed = new Map<Difference, number>();
let compared = 0;

const started = new Map<Subject, Promise<Served>>();
afterAll(() => Promise.all([...started.values()].map(async (ours) => (await ours)[Symbol.asyncDispose]())));

/** One server for all that a subject is tested for. */
function oursFor(subject: Subject): Promise<Served> {
  const ours = started.get(subject) ?? startOurs(subject);
  started.set(subject, ours);
  return ours;
}

describe('answers as Prism’s own server does', () => {
  it.each(subjects)('%s', { timeout: 120_000 }, async (_, subject) => {
    const starting = oursFor(subject);
    await using prism = await startStockPrism(subject.document);
    const ours = await starting;
    const servers = { prism, ours, check: await schemaCheck(subject.document) };

    const requests = sampled([...core(subject), ...fc.sample(anyRequest(subject), combinations)], subject);
    // Prism's generator of random values changes the schemas that it reads, and so Prism's later answers.
    requests.sort((one, other) => Number(isDynamic(one)) - Number(isDynamic(other)));
    const found = new Map<string, Request>();
    const waiting = requests.values();
    const work = async (): Promise<void> => {
      for (const request of waiting) {
        const verdict = await compare(request, subject, servers);
        for (const difference of verdict.needed) needed.set(difference, (needed.get(difference) ?? 0) + 1);
        const unlike = verdict.unlike.join('\n  ');
        const known = found.get(unlike);
        if (unlike !== '' && (known === undefined || sizeOf(request) < sizeOf(known))) found.set(unlike, request);
      }
    };
    const before = await Promise.all(subject.operations.map(ours.send));
    await Promise.all(Array.from({ length: atOnce }, work));
    const after = await Promise.all(subject.operations.map(ours.send));
    expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    compared += requests.length;
    // Each kind once, by its shortest request; Prism's words stand left of the arrow.
    expect([...found].map(([unlike, request]) => `${curl(request, ours.port)}\n  ${unlike}`)).toEqual([]);
  });

  it('more than a thousand times', () => {
    expect(compared).toBeGreaterThan(1_000);
  });

  it('bytes that no HTTP client sends', { timeout: 30_000 }, async () => {
    await using prism = await startStockPrism(campaigns.document);
    const ours = await oursFor(campaigns);
    for (const [name, bytes] of Object.entries(oddBytes)) {
      const [expected, answer] = await Promise.all([prism, ours].map(({ port }) => sendBytes(port, bytes)));
      expect([name, answer]).toEqual([name, expected]);
    }
  });
});

describe('differs from Prism’s own server on purpose', () => {
  it.each(deliberateDifferences)('$name', (difference) => {
    expect(needed.get(difference) ?? 0).toBeGreaterThan(0);
  });
});

describe('goes on where Prism’s own server', () => {
  const breaking = sampledBreaks(deliberateDifferences.flatMap(({ breaks }) => breaks ?? []));
  it.concurrent.each(breaking)('$stock: $example.method $example.target', async (breaks) => {
    const { stock, example, subject, ours: status } = breaks;
    const ours = await oursFor(subject);
    expect((await ours.send(example)).status).toBe(status);

    await using prism = await startStockPrism(subject.document);
    const pending = prism.send(example).then(
      () => 'answers',
      () => 'fails',
    );
    if (stock === 'ends') await prism.ended;
    else {
      // Time enough for an answer, as it goes by what a server does and not by a clock.
      for (let i = 0; i < 20; i++) await prism.send({ method: 'GET', target: '/unknown', headers: {} });
      expect(await Promise.race([pending, 'never answers'])).toBe(stock);
    }
  });
});

function sizeOf(request: Request): number {
  return JSON.stringify(request).length;
}
