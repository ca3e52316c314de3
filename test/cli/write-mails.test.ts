import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeMails } from '../../src/cli/write-mails.ts';
import { temporaryFolder } from '../support/folder.ts';

test('each mail has files of its own, whatever its name loses on the way', async () => {
  using folder = temporaryFolder();
  const names = ['a+b@x.com', 'a_b@x.com', 'A_B@x.com', '../../up', `${'l'.repeat(200)}1`, `${'l'.repeat(200)}2`];
  const mails = names.map((name) => ({ name, raw: Buffer.from(`Subject: s\r\n\r\n${name}\r\n`) }));
  const written = await writeMails(folder.path, mails);
  expect(readdirSync(folder.path)).toHaveLength(3 * names.length);
  const texts = written.filter((path) => path.endsWith('.txt')).map((path) => readFileSync(path, 'utf8').trim());
  expect(texts).toEqual(names);
  expect(written.slice(0, 7).filter((path) => path.endsWith('.eml'))).toEqual(
    ['a_b@x.com', 'a_b@x.com-2', 'A_B@x.com-3'].map((name) => join(folder.path, `${name}.eml`)),
  );
});
