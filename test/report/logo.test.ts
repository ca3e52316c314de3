import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLogo } from '../../src/report/logo.ts';
import { temporaryFolder } from '../support/folder.ts';

/** A PNG of that size, as far as its header says. */
function png(width: number, height: number, bytes = 64): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size, Buffer.alloc(bytes)]);
}

const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.from([100, 0, 40, 0]), Buffer.alloc(20)]);

test('a logo is shown at half its pixels, and never larger than there is room for', async () => {
  using folder = temporaryFolder();
  const shown = async (content: Buffer) => {
    const path = join(folder.path, 'logo');
    writeFileSync(path, content);
    const { type, width, height } = await loadLogo(path);
    return { type, width, height };
  };
  expect(await shown(png(360, 80))).toEqual({ type: 'image/png', width: 180, height: 40 });
  expect(await shown(png(4_800, 480))).toEqual({ type: 'image/png', width: 240, height: 24 });
  expect(await shown(png(48, 4_800))).toEqual({ type: 'image/png', width: 1, height: 48 });
  expect(await shown(gif)).toEqual({ type: 'image/gif', width: 50, height: 20 });
});

test('a logo that is no file is refused without being read', async () => {
  await expect(loadLogo('/dev/zero')).rejects.toMatchObject({ message: expect.stringMatching(/is no file/) });
  await expect(loadLogo('/tmp')).rejects.toMatchObject({ message: expect.stringMatching(/is no file/) });
});

test.each([
  ['is not there', null, /logo\.png cannot be read/],
  [
    'is no picture',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    /is no PNG, JPEG or GIF/,
  ],
  ['is empty', Buffer.alloc(0), /is no PNG, JPEG or GIF/],
  ['has no size', png(0, 0), /is no PNG, JPEG or GIF/],
  ['is too heavy for every mail', png(360, 80, 100_001), /make it at most 100000/],
])('a logo that %s is refused when the configuration is loaded', async (_name, content, message) => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'logo.png');
  if (content) writeFileSync(path, content);
  await expect(loadLogo(path)).rejects.toMatchObject({
    code: 'E_CONFIG_INVALID',
    message: expect.stringMatching(message),
  });
});
