import { readFileSync, statSync } from 'node:fs';
import { PulseError } from '../../errors.ts';
import { shownPath } from './template-problem.ts';

/** Bytes. The package's own are a tenth of it. */
export const largestTemplate = 200_000;

/** Lines end in `\n`, whatever they end in on the disk. @throws PulseError E_TEMPLATE */
export function readTemplate(path: string): string {
  return decoded(path, bytesOf(path)).replaceAll('\r\n', '\n');
}

function bytesOf(path: string): Uint8Array {
  try {
    const { size } = regularFile(path);
    if (size > largestTemplate) throw new Error(`it has more than ${largestTemplate / 1000} kB`);
    return readFileSync(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const remedy = 'mend that, or leave the templates folder to its default';
    throw new PulseError('E_TEMPLATE', `${shownPath(path)} cannot be read: ${reason}; ${remedy}`, { cause });
  }
}

function regularFile(path: string) {
  const stats = statSync(path);
  // Reading a pipe would wait for ever.
  if (!stats.isFile()) throw new Error('it is no file');
  return stats;
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    // Takes a byte order mark away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PulseError('E_TEMPLATE', `${shownPath(path)} is not in UTF-8; save it in that encoding`, { cause });
  }
}
