import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineOptions } from '../../src/mock/engine.ts';
import type { MockRequest } from '../../src/mock/message.ts';
import { createEngine } from '../../src/mock/prism/create-engine.ts';
import type { OpenApiDocument } from '../../src/spec/document.ts';

const properties = {
  pattern: { type: 'string', pattern: '^[a-z]{5,9}$' },
  // json-schema-faker draws these with Math.random, whatever the seed.
  multiple: { type: 'number', multipleOf: 0.01, minimum: 1, maximum: 1000 },
  not: { not: { type: 'string' } },
  // faker has a generator of its own, and takes "now" for what is recent.
  name: { type: 'string', 'x-faker': 'person.fullName' },
  recent: { type: 'string', format: 'date-time', 'x-faker': 'date.recent' },
};
const schema = { type: 'object', required: Object.keys(properties), properties };
const document = {
  openapi: '3.1.0',
  info: { title: 'Random', version: '1' },
  paths: {
    '/things/{id}': {
      get: {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } },
      },
    },
  },
} as unknown as OpenApiDocument;

const now = () => new Date('2026-11-23T08:00Z');

function start(options: Partial<EngineOptions> = {}): Promise<Engine> {
  return createEngine({ document, seed: '1', now, ...options });
}

function thing(id: string, prefer?: string): MockRequest {
  const headers: MockRequest['headers'] = prefer === undefined ? {} : { prefer };
  return { method: 'GET', path: `/things/${id}`, search: '', query: {}, headers, body: null, bytes: Buffer.alloc(0) };
}

describe('generated data', () => {
  const dynamic = 'dynamic=true';
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });

  it('are the same for the same request, with others between', async () => {
    const first = await engine.answer(thing('1', dynamic));
    await engine.answer(thing('2', dynamic));
    await engine.answer(thing('1', 'dynamic=true, seed=mine'));
    expect(await engine.answer(thing('1', dynamic))).toEqual(first);
    expect(JSON.parse(first.text)).toHaveProperty('pattern', expect.stringMatching(/^[a-z]{5,9}$/));
  });

  it('are the same in another process', async () => {
    const script = `
      import { createEngine } from ${JSON.stringify(new URL('../../src/mock/prism/create-engine.ts', import.meta.url))};
      const now = () => new Date(${now().getTime()});
      const engine = await createEngine({ document: ${JSON.stringify(document)}, seed: '1', now });
      process.stdout.write((await engine.answer(${JSON.stringify(thing('1', dynamic))})).text);`;
    const other = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(other).toBe((await engine.answer(thing('1', dynamic))).text);
  });

  it('differ from id to id, and from one server seed to another', async () => {
    const other = await start({ seed: '2' });
    const replies = await Promise.all([
      ...['1', '2', '3'].map((id) => engine.answer(thing(id, dynamic))),
      other.answer(thing('1', dynamic)),
    ]);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(4);
  });

  it('follow the seed of the request where it gives one, as Prism does', async () => {
    const [one, two, other] = await Promise.all([
      engine.answer(thing('1', 'dynamic=true, seed=a')),
      engine.answer(thing('2', 'dynamic=true, seed=a')),
      engine.answer(thing('1', 'dynamic=true, seed=b')),
    ]);
    expect(two.text).toBe(one.text);
    expect(other.text).not.toBe(one.text);
  });

  it('leave Math.random as it was', async () => {
    const before = Math.random;
    const draws = [];
    for (let i = 0; i < 3; i++) {
      await engine.answer(thing('1', dynamic));
      draws.push(Math.random());
    }
    expect(Math.random).toBe(before);
    expect(new Set(draws).size).toBe(3);
  });

  it("have dates relative to the server's day", async () => {
    const { recent } = JSON.parse((await engine.answer(thing('1', dynamic))).text) as { recent: string };
    expect(recent.slice(0, 10)).toBe('2026-11-22');
    const later = await start({ now: () => new Date('2027-03-01T12:00Z') });
    expect((await later.answer(thing('1', dynamic))).text).toContain('2027-02-28');
  });

  it('are what a server gives by default when told so, unless a request refuses', async () => {
    const generous = await start({ dynamic: true });
    expect(await generous.answer(thing('1'))).toEqual(await engine.answer(thing('1', dynamic)));
    expect(await generous.answer(thing('1', 'dynamic=false'))).toEqual(await engine.answer(thing('1')));
  });

  it('that would never be ready are given up, and the next request is answered', async () => {
    const names = { type: 'object', additionalProperties: false, minProperties: 3, patternProperties: { '^x-': {} } };
    const endless = await start({
      document: {
        ...document,
        paths: {
          '/endless': {
            get: { responses: { 200: { description: '', content: { 'application/json': { schema: names } } } } },
          },
          ...document.paths,
        },
      } as unknown as OpenApiDocument,
    });
    const { status, text } = await endless.answer({ ...thing('1', dynamic), path: '/endless' });
    expect([status, text]).toEqual([500, expect.stringContaining('timed out')]);
    expect(await endless.answer(thing('1', dynamic))).toEqual(await engine.answer(thing('1', dynamic)));
  });
});
