import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('ARCHITECTURE.md');
const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Folder → the folders that the page's table lets it import from. */
const allowed = new Map(
  [...section('Layers').matchAll(/^\| ([a-z, ]+) \| ([a-z, ]+) \|$/gm)]
    .filter(([, names]) => names !== 'folder')
    .flatMap(([, names = '', may = '']) => {
      const targets = may === 'everything' ? folders : may === 'no other folder' ? [] : may.split(', ');
      return names.split(', ').map((name): [string, string[]] => [name, targets]);
    }),
);

interface Import {
  readonly file: string;
  /** Folder in src/; empty for src/ itself. */
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...read(join('src', file)).matchAll(/(?:\bfrom|\bimport\(|^import) ?'(\.[^']+)'/gm)].map(([, path = '']) => ({
      file,
      from: folderOf(file),
      to: folderOf(relative(join(root, 'src'), join(root, 'src', dirname(file), path))),
    })),
  );

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}

function section(title: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

describe('the table of layers', () => {
  test('has each folder of src/ once, and no other', () => {
    expect([...allowed.keys()].sort()).toEqual(folders.sort());
    for (const targets of allowed.values()) expect(folders).toEqual(expect.arrayContaining(targets));
  });

  test('allows each import in src/', () => {
    expect(imports.length).toBeGreaterThan(100);
    const strangers = imports.filter(
      ({ from, to }) => from !== '' && to !== '' && to !== from && !allowed.get(from)?.includes(to),
    );
    expect(strangers).toEqual([]);
  });

  test('names the files that are everybody’s, which import no folder', () => {
    const shared = new Set(imports.filter(({ from, to }) => from !== '' && to === '').map(({ file }) => file));
    expect(shared.size).toBeGreaterThan(0);
    const [sentence = ''] = /^(?:`[a-z-]+\.ts`(?:, | and )?)+ are everybody’s/m.exec(section('Layers')) ?? [];
    const named = [...sentence.matchAll(/`([a-z-]+\.ts)`/g)].map(([, name]) => name);
    const there = readdirSync(join(root, 'src')).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    expect(named.sort()).toEqual(there.sort());
    expect(imports.filter(({ from, to, file }) => from === '' && to !== '' && file !== 'index.ts')).toEqual([]);
  });

  test('is what Biome enforces, and says where it fails', () => {
    const { overrides } = JSON.parse(read('biome.json')) as { overrides: readonly Override[] };
    const enforced = overrides.flatMap(({ includes, linter }) => {
      const [pattern] = linter.rules.style?.noRestrictedImports?.options.patterns ?? [];
      const [, folder = ''] = /^src\/(\w+)\/\*\*$/.exec(includes[0] ?? '') ?? [];
      return pattern ? [[folder, pattern] as const] : [];
    });
    const expected = [...allowed].filter(([, targets]) => targets !== folders);
    expect(enforced.map(([folder]) => folder).sort()).toEqual(expected.map(([folder]) => folder).sort());
    for (const [folder, { group, message }] of enforced) {
      const may = allowed.get(folder) ?? [];
      const forbidden = folders.filter((name) => name !== folder && !may.includes(name));
      expect(group.toSorted(), folder).toEqual(forbidden.map((name) => `**/${name}/**`).sort());
      expect(message).toBe(
        `src/${folder} may import from: ${may.join(', ') || 'no other folder'} (ARCHITECTURE.md, Layers).`,
      );
    }
  });
});

interface Override {
  readonly includes: readonly string[];
  readonly linter: {
    readonly rules: {
      readonly style?: {
        readonly noRestrictedImports?: {
          readonly options: { readonly patterns: readonly { readonly group: string[]; readonly message: string }[] };
        };
      };
    };
  };
}

test('the house has each folder of src/ and what is beside it', () => {
  const house = section('The house');
  expect([...house.matchAll(/^ {2}([a-z]+)\/ /gm)].map(([, name]) => name).sort()).toEqual(folders.sort());
  const beside = [...house.matchAll(/^([a-z]+)\/(?: |$)/gm)].map(([, name]) => name);
  expect(beside.sort()).toEqual(['assets', 'bench', 'docs', 'schema', 'scripts', 'src', 'templates', 'test']);
});

test('the table of dependencies names each direct one', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const table = section('Dependencies').toLowerCase();
  const own = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
  expect(own.filter((name) => !table.includes(name.slice(name.indexOf('/') + 1).replace(/js$/, '')))).toEqual([]);
});
