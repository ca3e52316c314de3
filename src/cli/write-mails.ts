import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { PulseError } from '../errors.ts';

/**
 * Writes each message as NAME.eml with its HTML and text parts beside it, read back out of the message itself. Names
 * that are the same once they are file names are numbered. Returns the paths. @throws PulseError E_OUTPUT
 */
export async function writeMails(
  folder: string,
  mails: readonly { readonly name: string; readonly raw: Uint8Array }[],
): Promise<string[]> {
  const written: string[] = [];
  const taken = new Set<string>();
  for (const { name, raw } of mails) {
    const free = freeName(fileName(name), taken);
    const { html, text } = await PostalMime.parse(raw);
    const files = { eml: raw, html: html ?? '', txt: text ?? '' };
    for (const [ending, content] of Object.entries(files)) {
      written.push(await write(folder, `${free}.${ending}`, content));
    }
  }
  return written;
}

export async function write(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, content);
    return path;
  } catch (cause) {
    throw outputError(path, cause);
  }
}

export function outputError(path: string, cause: unknown): PulseError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new PulseError('E_OUTPUT', `${path} cannot be written: ${why}; choose another folder with --out`, { cause });
}

/** `name`, or with the first number that makes it new. Some file systems do not tell case apart. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}-${number}`;
  taken.add(free.toLowerCase());
  return free;
}

/** Only letters, digits, @, dot and hyphen: no name leads out of the folder. */
function fileName(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9@.-]/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, 120);
}
