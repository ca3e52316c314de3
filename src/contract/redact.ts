/** Names of fields whose values are nobody's business. */
const secretName = /(key|token|secret|password|authorization|cookie)$/i;

/** A bearer credential, or 40 letters and digits, which is what a key of the API looks like. */
const secretText = /\bBearer\s+[^\s"]+|\b[A-Za-z0-9]{40}\b/g;

/** `seen` of a violation, fit to be shown. */
export function redacted(seen: string, pointer: string): string {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  return secretName.test(name) && seen !== 'nothing' ? '(redacted)' : seen.replaceAll(secretText, '(redacted)');
}
