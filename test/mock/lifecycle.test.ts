import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PulseError } from '../../src/errors.ts';
import { startMock } from '../../src/mock/index.ts';
import { createEngine } from '../../src/mock/prism/create-engine.ts';
import { ownDocument } from '../../src/spec/document.ts';
import { get, startOnMonday } from './served.ts';

async function refusal(promise: Promise<unknown>): Promise<PulseError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof PulseError) return error;
  throw new Error(`expected a PulseError, got ${error}`);
}

describe('listening', () => {
  it.each(['0.0.0.0', '::', '192.168.1.2', 'example.com', ''])('X04 refuses host "%s" unless allowed', async (host) => {
    expect((await refusal(startMock({ host }))).line).toMatch(/^E_MOCK_BIND: other machines may reach .*; listen on/);
  });

  it('listens for other machines when told so explicitly', async () => {
    await using mock = await startOnMonday({ host: '0.0.0.0', allowNonLoopback: true });
    const { port } = new URL(mock.url);
    expect((await fetch(`http://127.0.0.1:${port}/v1/verify`)).status).toBe(401);
  });

  it('says which port is in use', async () => {
    await using mock = await startOnMonday();
    const port = Number(new URL(mock.url).port);
    const { code, message } = await refusal(startMock({ port }));
    expect(code).toBe('E_PORT_IN_USE');
    expect(message).toBe(
      `another program listens on 127.0.0.1:${port}; stop it, or choose another port (0 takes any free one)`,
    );
  });
});

describe('closing', () => {
  it('answers the request under way first, then takes no other', async () => {
    const mock = await startOnMonday();
    let asked = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      asked = resolve;
    });
    mock.override('/verify', () => {
      asked();
      return { delayMs: 100 };
    });
    const answer = get(mock, '/verify');
    await arrived;
    const closed = mock.close();
    expect((await answer).status).toBe(200);
    await closed;
    await expect(get(mock, '/verify')).rejects.toThrow('fetch failed');
  });

  it('does not wait for the keep-alive of a client that has had its answer, and may be repeated', async () => {
    const mock = await startOnMonday();
    await new Promise<void>((resolve, reject) => {
      request(`${mock.url}/verify`, { headers: { connection: 'keep-alive' } }, (response) => {
        response.resume().once('end', resolve);
      })
        .once('error', reject)
        .end();
    });
    const started = performance.now();
    await Promise.all([mock.close(), mock.close()]);
    await mock[Symbol.asyncDispose]();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the document', () => {
  it("can be compiled as a whole: the server trusts the package's own", async () => {
    await expect(createEngine({ document: ownDocument })).resolves.toBeDefined();
  });

  it('can be another one, which answers its examples', async () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'mock-'));
    const spec = join(folder.path, 'pets.yaml');
    writeFileSync(
      spec,
      `openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        '200': { description: ok, content: { application/json: { example: { name: Rex } } } }
`,
    );
    await using mock = await startOnMonday({ spec });
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await get(mock, '/pets/1')).json).toEqual({ name: 'Rex' });
    expect((await get(mock, '/pets/one')).status).toBe(422);
  });

  it.each(['{ type: obj }', "{ type: string, pattern: '[' }"])(
    'is refused where Prism would silently validate nothing: schema %s',
    async (schema) => {
      using folder = mkdtempDisposableSync(join(tmpdir(), 'mock-'));
      const spec = join(folder.path, 'broken.yaml');
      writeFileSync(
        spec,
        `openapi: 3.1.0
info: { title: Broken, version: '1' }
paths:
  /pets:
    get:
      responses: { '200': { description: ok, content: { application/json: { schema: ${schema} } } } }
`,
      );
      expect((await refusal(startMock({ spec }))).line).toMatch(
        /^E_SPEC: .+broken.yaml:6:\d+: the schema of GET \/pets, response 200 body application\/json cannot be compiled \(.+\); mend it/,
      );
    },
  );

  it('is refused where it cannot be read', async () => {
    expect((await refusal(startMock({ spec: '/nowhere.yaml' }))).code).toBe('E_SPEC');
  });
});
