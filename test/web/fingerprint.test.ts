import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/web/fingerprint.ts';
import { temporaryFolder } from '../support/folder.ts';

test('a fingerprint changes with every kind of edit, and with nothing else', () => {
  using folder = temporaryFolder();
  const at = (name: string): string => join(folder.path, name);
  const paths = [at('config.yaml'), at('templates')];
  const seen = new Set([fingerprint(paths)]);
  const edits = [
    () => writeFileSync(at('config.yaml'), 'a'),
    () => writeFileSync(at('config.yaml'), 'bb'),
    () => mkdirSync(at('templates/weekly'), { recursive: true }),
    () => writeFileSync(at('templates/weekly/part.mjml'), 'a'),
    () => utimesSync(at('templates/weekly/part.mjml'), 1, 1),
    () => {
      writeFileSync(at('other'), 'b');
      renameSync(at('other'), at('templates/weekly/part.mjml'));
    },
    () => rmSync(at('templates'), { recursive: true }),
  ];
  for (const [count, edit] of edits.entries()) {
    edit();
    seen.add(fingerprint(paths));
    if (count < edits.length - 1) expect(seen.size).toBe(count + 2);
    expect(seen.has(fingerprint(paths))).toBe(true);
    writeFileSync(at('nobodys'), String(count));
    expect(seen.has(fingerprint(paths))).toBe(true);
  }
});

test('links that lead round in a circle are not followed, and a link to a file is', () => {
  using folder = temporaryFolder();
  const at = (name: string): string => join(folder.path, name);
  mkdirSync(at('templates'));
  symlinkSync('.', at('templates/a'));
  symlinkSync('.', at('templates/b'));
  writeFileSync(at('logo'), 'a');
  symlinkSync(at('logo'), at('templates/logo'));
  const before = fingerprint([at('templates')]);
  expect(before.split('\n')).toHaveLength(4);
  writeFileSync(at('logo'), 'bb');
  expect(fingerprint([at('templates')])).not.toBe(before);
});
