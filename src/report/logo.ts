import { readFile, stat } from 'node:fs/promises';
import { imageSize } from 'image-size';
import { PulseError } from '../errors.ts';
import type { Logo } from './brand.ts';

/** It travels in every mail. */
const mostBytes = 100_000;

/** What every mail program shows. */
const types: Readonly<Record<string, Logo['type']>> = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' };

/** Twice the pixels for screens that have them: a logo of 360 x 96 is shown as 180 x 48. */
const most = { width: 240, height: 48 };

/** @throws PulseError E_CONFIG_INVALID where the file is no picture, or one that mails cannot carry */
export async function loadLogo(path: string): Promise<Logo> {
  const content = await readPicture(path);
  const { width, height, type } = sizeOf(path, content);
  const logoType = types[type ?? ''];
  if (!logoType || width === 0 || height === 0) throw refused(path, 'is no PNG, JPEG or GIF; convert it');
  const scale = Math.min(0.5, most.width / width, most.height / height);
  return {
    content,
    type: logoType,
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

async function readPicture(path: string): Promise<Uint8Array> {
  try {
    const file = await stat(path);
    if (!file.isFile()) throw refused(path, 'is no file; name a PNG, JPEG or GIF');
    if (file.size > mostBytes) throw refused(path, `has ${file.size} bytes; make it at most ${mostBytes}`);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof PulseError) throw cause;
    throw refused(path, `cannot be read: ${cause instanceof Error ? cause.message : cause}; check it`, cause);
  }
}

function sizeOf(path: string, content: Uint8Array) {
  try {
    return imageSize(content);
  } catch (cause) {
    throw refused(path, 'is no PNG, JPEG or GIF; convert it', cause);
  }
}

function refused(path: string, why: string, cause?: unknown): PulseError {
  return new PulseError('E_CONFIG_INVALID', `brand.logo ${path} ${why}`, { cause });
}
