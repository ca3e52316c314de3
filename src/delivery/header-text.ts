import { encodeWord, foldLines } from 'nodemailer/lib/mime-funcs';

/** A header field that is written as it stands here, folded at spaces to 76 characters where that is possible. */
export function field(name: string, value: string): { readonly prepared: true; readonly value: string } {
  return { prepared: true, value: foldLines(`${name}: ${value}`).slice(name.length + 2) };
}

/**
 * People's words as an unstructured header's value: one line, and encoded (RFC 2047) where they are not ASCII, would pass
 * for encoded words themselves, or hold a word too long to fold.
 */
export function unstructured(words: string): string {
  const line = oneHeaderLine(words);
  return isPlain(line) ? line : encoded(line);
}

/** People's words as a phrase, such as the name before an address or an id; empty where there are none. */
export function phrase(words: string): string {
  const line = oneHeaderLine(words);
  if (line === '') return '';
  return isPlain(line) ? `"${line.replaceAll(/["\\]/g, '\\$&')}"` : encoded(line);
}

/** Without what ends a line or cannot stand in a header. Joiners stay: scripts and emoji are spelled with them. */
function oneHeaderLine(words: string): string {
  return words.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function isPlain(line: string): boolean {
  return /^[\x20-\x7e]*$/.test(line) && !line.includes('=?') && !/[^ ]{70}/.test(line);
}

/** In words of at most 52 characters, so that the first fits beside the field's name. */
function encoded(line: string): string {
  const foreign = line.replaceAll(/[\x20-\x7e]/g, '').length;
  return encodeWord(line, foreign > line.length / 2 ? 'B' : 'Q', 52);
}
