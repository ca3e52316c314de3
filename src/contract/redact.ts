import { oneLine } from '../one-line.ts';

/** Names of fields whose values are nobody's business. */
const secretName = /(key|token|secret|password|authorization|cookie)s?$/i;

/** Such a field within the JSON that is shown, whose end may be cut off. */
const secretField = /("[^"]*(?:key|token|secret|password|authorization|cookie)s?"\s*:\s*)(?:"[^"]*"?|\[[^\]]*\]?)/gi;

/** A bearer credential, or 40 letters and digits, which is what a key of the API looks like. */
const secretText = /\bBearer\s+[^\s"]+|\b[A-Za-z0-9]{40}\b/g;

/** `seen` of a violation, fit to be shown. */
export function redacted(seen: string, pointer: string): string {
  if (seen !== 'nothing' && pointer.split('/').some((name) => secretName.test(name))) return '(redacted)';
  return oneLine(seen.replaceAll(secretField, '$1"(redacted)"').replaceAll(secretText, '(redacted)'));
}
