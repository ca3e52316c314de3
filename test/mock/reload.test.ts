import { mkdirSync, mkdtempDisposableSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PulseError } from '../../src/errors.ts';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { get } from './served.ts';

const document = (summary: string): string => `openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets/{id}:
    get:
      summary: ${summary}
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200': { description: ok, content: { application/json: { schema: { $ref: './parts/pet.yaml#/Pet' } } } }
`;
const pet = (example: string): string =>
  `Pet: { type: object, properties: { name: { type: string, example: ${example} } } }\n`;

interface Edited extends AsyncDisposable {
  readonly mock: Mock;
  /** Writes a file and waits until the server has read it. */
  edit(file: 'api.yaml' | 'pet.yaml', text: string): Promise<PulseError | undefined>;
  readonly place: string;
}

async function served(): Promise<Edited> {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'reload-'));
  const files = { 'api.yaml': join(folder.path, 'api.yaml'), 'pet.yaml': join(folder.path, 'parts', 'pet.yaml') };
  mkdirSync(join(folder.path, 'parts'));
  writeFileSync(files['api.yaml'], document('One pet'));
  writeFileSync(files['pet.yaml'], pet('Rex'));
  let reloaded: (error: PulseError | undefined) => void = () => {};
  const mock = await startMock({ spec: files['api.yaml'], onReload: (error) => reloaded(error) });
  return {
    mock,
    place: folder.path,
    edit(file, text) {
      return new Promise((resolve) => {
        reloaded = resolve;
        writeFileSync(files[file], text);
      });
    },
    async [Symbol.asyncDispose]() {
      await mock.close();
      folder.remove();
    },
  };
}

const name = async ({ mock }: Edited): Promise<unknown> => ((await get(mock, '/pets/1')).json as { name: string }).name;
const errorShown = async ({ mock }: Edited): Promise<unknown> => {
  const state = (await (await fetch(new URL('/__mock/state', mock.url))).json()) as { documentError: unknown };
  return state.documentError;
};

describe('an edited document', () => {
  it('is served anew, whether the file itself or one that it refers to is edited', async () => {
    await using house = await served();
    expect(await name(house)).toBe('Rex');
    expect(await house.edit('pet.yaml', pet('Tom'))).toBeUndefined();
    expect(await name(house)).toBe('Tom');
    const other = document('One pet').replace('/pets/{id}', '/animals/{id}');
    expect(await house.edit('api.yaml', other)).toBeUndefined();
    expect((await get(house.mock, '/pets/1')).status).toBe(404);
    expect((await get(house.mock, '/animals/1')).json).toEqual({ name: 'Tom' });
  });

  it.each([
    ['is no YAML any more', 'Pet: { type: [', /pet\.yaml:1:\d+: not valid YAML: /],
    ['is an alias of itself', 'Pet: &pet { type: *pet }', /pet\.yaml/],
    ['lost what was referred to', 'Cat: { type: object }', /api\.yaml:9:\d+: .*Pet/],
    [
      'has a schema that validates nothing',
      'Pet: { type: obj }',
      /pet\.yaml:1:6: the schema of GET \/pets\/\{id\}, response 200/,
    ],
  ])('that %s keeps the last good one serving, and says what is wrong and where', async (_, broken, message) => {
    await using house = await served();
    const error = await house.edit('pet.yaml', broken);
    expect(error?.line).toMatch(/^E_SPEC: /);
    expect(error?.line).toMatch(message);
    expect(await errorShown(house)).toBe(error?.line);
    expect(await name(house)).toBe('Rex');
    expect(await house.edit('pet.yaml', pet('Tom'))).toBeUndefined();
    expect([await name(house), await errorShown(house)]).toEqual(['Tom', null]);
  });

  it('may come back after it was away', async () => {
    await using house = await served();
    rmSync(join(house.place, 'parts', 'pet.yaml'));
    const edited = await house.edit('api.yaml', document('Gone'));
    expect(edited?.line).toMatch(/api\.yaml:9:\d+: .*pet\.yaml/);
    expect(await name(house)).toBe('Rex');
    expect(await house.edit('pet.yaml', pet('Tom'))).toBeUndefined();
    expect(await name(house)).toBe('Tom');
  });
});
