import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test.skipIf(!existsSync(join(root, 'dist')))(
  'what the package says it holds is there (skipped before npm run build)',
  () => {
    const { files, bin, exports } = manifest;
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const path of [...files, ...Object.values(bin), ...targets]) {
      expect(existsSync(join(root, path)), path).toBe(true);
    }
    for (const path of [...Object.values(bin), ...targets]) {
      expect(
        files.some((file) => path.replace(/^\.\//, '').startsWith(file)),
        path,
      ).toBe(true);
    }
  },
);

/** The packages that the TypeScript, JavaScript or declaration files in `folder` import. */
function importedBy(folder: string, isMeant: (file: string) => boolean = () => true): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file) && isMeant(file))
    .flatMap((file) => ts.preProcessFile(read(join(folder, file)), true, true).importedFiles)
    .map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.') && !isBuiltin(name))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
  return [...new Set(names)];
}

test('every package that src/ imports is a dependency, but for what is bundled with Prism', () => {
  const imported = importedBy('src', (file) => !file.startsWith('mock/prism/'));
  expect(imported).toContain('kysely');
  expect(imported.filter((name) => !(name in { ...manifest.dependencies, ...manifest.peerDependencies }))).toEqual([]);
});

test.skipIf(!existsSync(join(root, 'dist')))(
  'every package that the built files import is a dependency (skipped before npm run build)',
  () => {
    const imported = importedBy('dist');
    expect(imported).toContain('kysely');
    expect(imported.filter((name) => !(name in { ...manifest.dependencies, ...manifest.peerDependencies }))).toEqual(
      [],
    );
    expect(Object.keys(manifest.dependencies).filter((name) => name.startsWith('@stoplight/'))).toEqual([]);
  },
);

describe('the lockfile', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Readonly<Record<string, { readonly version: string; readonly deprecated?: string }>>;
  };

  // The first versions without known vulnerabilities in what runs here.
  test.each([
    ['nodemailer', '10.4.1'],
    ['handlebars', '4.7.10'],
    ['uuid', '11.1.1'],
  ])('has %s at %s or newer wherever it stands', (name, floor) => {
    const versions = Object.entries(packages).flatMap(([path, { version }]) =>
      path.endsWith(`node_modules/${name}`) ? [version] : [],
    );
    expect(versions.length).toBeGreaterThan(0);
    for (const version of versions) {
      expect(version.localeCompare(floor, 'en', { numeric: true }), version).toBeGreaterThanOrEqual(0);
    }
  });

  test('has nothing deprecated', () => {
    expect(Object.entries(packages).filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
  });
});

describe('the public API', () => {
  test('exports every type that its exports speak of', () => {
    const entry = 'src/index.ts';
    const { options } = ts.parseJsonConfigFileContent(JSON.parse(read('tsconfig.json')), ts.sys, root);
    const program = ts.createProgram([join(root, entry)], options);
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(join(root, entry));
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${entry} is a module`);
    const resolved = (symbol: ts.Symbol): ts.Symbol =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const exported = new Set(checker.getExportsOfModule(module).map(resolved));
    const hidden = new Set<string>();

    const visit = (node: ts.Node): void => {
      // What a body does is nobody's business.
      if (ts.isBlock(node)) return;
      if (ts.isTypeReferenceNode(node)) {
        const symbol = checker.getSymbolAtLocation(node.typeName);
        const target = symbol && resolved(symbol);
        const isOurs = target?.declarations?.some(
          (declaration) =>
            ts.isSourceFile(declaration.parent) && declaration.parent.fileName.startsWith(join(root, 'src')),
        );
        if (target && isOurs && !exported.has(target)) hidden.add(target.name);
      }
      ts.forEachChild(node, visit);
    };
    expect(exported.size).toBeGreaterThan(5);
    for (const { declarations = [] } of exported) {
      // Of a value its type; the expression it starts from is not part of it. Generated types speak of each other.
      for (const declaration of declarations) {
        if (declaration.getSourceFile().fileName.endsWith('/spec/types.ts')) continue;
        if (ts.isVariableDeclaration(declaration)) declaration.type && visit(declaration.type);
        else visit(declaration);
      }
    }
    expect([...hidden].sort()).toEqual([]);
  });
});
