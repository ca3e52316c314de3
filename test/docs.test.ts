import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configDefinition } from '../src/config/definition.ts';
import { checkConfig } from '../src/config/load.ts';
import { errorCodes } from '../src/errors.ts';
import { defaultThresholds } from '../src/insights/thresholds.ts';
import { blocks, read, root } from './docs/pages.ts';

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

describe('the documentation', () => {
  test.each(['README.md', 'docs/configuration.md'])('%s shows a configuration that is valid', (page) => {
    const shown = blocks(page, 'yaml');
    expect(shown.length).toBeGreaterThan(0);
    for (const block of shown) expect(() => checkConfig(parse(block), page)).not.toThrow();
  });

  test('shows rules that are in order, and how a report is told which to use', () => {
    const base = { smtp: { host: 'smtp.example.com' }, from: { address: 'pulse@example.com' } };
    const reports = [{ id: 'weekly', recipients: ['ann@example.com'] }];
    const shown = blocks('docs/rules.md', 'yaml').map((block) => parse(block));
    expect(shown.map((block) => Object.keys(block))).toEqual([['rules'], ['reports'], ['reports']]);
    for (const block of shown) expect(() => checkConfig({ ...base, reports, ...block }, 'docs/rules.md')).not.toThrow();
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
});
