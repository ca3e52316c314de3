/**
 * A plain mailbox, `local@domain`, in strict ASCII: RFC 5321's Dot-string and LDH domain labels. Quoted local parts,
 * comments, groups, display names, address literals, encoded words and non-ASCII are refused, since mail libraries
 * have read each of them as a different recipient at one time or another.
 */
export type Address = string & { readonly __address: unique symbol };

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const mailbox = new RegExp(`^${atom}(?:\\.${atom})*@${label}(?:\\.${label})+$`);

/** RFC 5321, 4.5.3.1: local part 64 octets, path 256 with its angle brackets. */
const maxLocal = 64;
const maxMailbox = 254;

/** The address with its domain in lower case, or null where it is not a plain mailbox. */
export function parseAddress(text: string): Address | null {
  if (text.length > maxMailbox || !mailbox.test(text)) return null;
  const at = text.indexOf('@');
  if (at > maxLocal || text.includes('=?') || /\.\d+$/.test(text)) return null;
  return (text.slice(0, at) + text.slice(at).toLowerCase()) as Address;
}

/** Each mailbox once, as it is written first: spellings that differ in case reach the same person on every mail system in use. */
export function distinctMailboxes<Mailbox extends { readonly address: Address }>(
  mailboxes: readonly Mailbox[],
): readonly Mailbox[] {
  return [...new Map(mailboxes.toReversed().map((one) => [one.address.toLowerCase(), one])).values()].toReversed();
}

/** RFC 6068: `?`, `%`, `&` and the like of a local part would mean something else in a URL. */
export function mailtoUrl(address: Address): string {
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}${address.slice(at)}`;
}
