/** Text without the secrets that may stand in it. */
export type Redact = (text: string) => string;

/** Shorter ones would be part of other words; what is that short keeps nobody out either. */
const shortest = 4;
/** Characters of a line of a secret, or of a part of an address, that say something of it. */
const tellingLength = 12;

/** Where anybody's secret would stand: in a query, and behind the name of a scheme of HTTP. */
const places =
  /([?&][\w-]*(?:key|token|secret|password|signature)=(?=[^\s&"'\\]{4})|\b(?:bearer|basic) +(?=[\w.~+/-]{16}))[^\s&"'\\<>]+/gi;

/**
 * Cuts secrets out by their value, however they got there: as they are, as JSON, URLs and Base64 write them (SMTP's AUTH,
 * Basic), and each line of those that have several; and by their place where their value is not known.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const forms = secrets.filter(({ length }) => length >= shortest).flatMap(formsOf);
  const atPlaces: Redact = (text) => text.replace(places, '$1[secret]');
  if (forms.length === 0) return atPlaces;
  // Longest first, so that nothing is left of a form that holds another one.
  const alternatives = [...new Set(forms)].toSorted((one, other) => other.length - one.length).map(literally);
  const pattern = new RegExp(alternatives.join('|'), 'g');
  return (text) => atPlaces(text.replace(pattern, '[secret]'));
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function formsOf(secret: string): readonly string[] {
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret.toWellFormed()),
    // Not the armour of PEM, which is everybody's.
    ...secret.split(/\r?\n/).filter((line) => line.length >= tellingLength && !line.startsWith('-----')),
    ...[0, 1, 2].flatMap((shift) => [base64At(secret, shift, 'base64'), base64At(secret, shift, 'base64url')]),
  ];
}

/** The characters of Base64 that the secret alone decides where `shift` bytes (modulo 3) stand before it. */
function base64At(secret: string, shift: number, alphabet: 'base64' | 'base64url'): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
  return bytes.toString(alphabet).slice(Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6));
}

/** What of an address lets in whoever knows it, as webhooks have it: the whole, its path, and long parts of that. */
export function secretsOfUrl(url: string): readonly string[] {
  const { href, pathname, search, searchParams } = new URL(url);
  const parts = [...pathname.split('/'), ...searchParams.values()].filter(({ length }) => length >= tellingLength);
  return [url, href, pathname + search, ...parts];
}
