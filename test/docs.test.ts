import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configDefinition } from '../src/config/definition.ts';
import { checkConfig } from '../src/config/load.ts';
import { errorCodes } from '../src/errors.ts';
import { defaultThresholds } from '../src/insights/thresholds.ts';
import { temporaryFolder } from './support/folder.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** The fenced blocks of a page in a language, without their indentation. */
function blocks(path: string, language: string): string[] {
  const fence = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm');
  return [...read(path).matchAll(fence)].map(([, indent = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

describe('the documentation', () => {
  test.each(['README.md', 'docs/configuration.md'])('%s shows a configuration that is valid', (page) => {
    const shown = blocks(page, 'yaml');
    expect(shown.length).toBeGreaterThan(0);
    for (const block of shown) expect(() => checkConfig(parse(block), page)).not.toThrow();
  });

  test('shows every setting, and the defaults as they are', () => {
    const [block = ''] = blocks('docs/configuration.md', 'yaml');
    const shown = checkConfig(parse(block));
    expect(shown.reports[0]?.thresholds).toEqual(defaultThresholds);
    const report = parse(block).reports[0];
    expect(Object.keys(report).sort()).toEqual(Object.keys(configDefinition.shape.reports.unwrap().shape).sort());
    const settings = Object.keys(configDefinition.shape).filter((name) => name !== '$schema');
    expect(Object.keys(parse(block)).sort()).toEqual(settings.sort());
  });

  test('lists the error codes that there are, each with its exit code and meaning', () => {
    const rows = [...read('docs/errors.md').matchAll(/^\| `(E_\w+)` \| (\d) \| (.+) \|$/gm)];
    const listed = rows.map(([, code, exit, means]) => [code, { exit: Number(exit), means }]);
    expect(Object.fromEntries(listed)).toEqual(errorCodes);
  });

  test('links to pages and pictures that are there', () => {
    for (const page of pages) {
      const links = [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|src="([^":]+)"/g)].map(
        ([, link, src]) => link ?? src ?? '',
      );
      for (const link of links)
        expect(() => readFileSync(join(root, page, '..', link)), `${page} → ${link}`).not.toThrow(/ENOENT/);
    }
  });

  test('shows a mock example that runs and prints what it says', () => {
    const [example = ''] = blocks('docs/mock.md', 'js');
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, 'node_modules'));
    symlinkSync(root, join(folder.path, 'node_modules', 'campaign-pulse'));
    writeFileSync(join(folder.path, 'example.mjs'), example);
    const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder.path, encoding: 'utf8' });
    const promised = [...example.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, text]) => text);
    expect(printed.trim().split('\n')).toEqual(promised);
  });
});
