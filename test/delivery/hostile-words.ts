/** What somebody who wants a header, a recipient or a part of their own might write, alone and among other words. */
const attacks = [
  '\r\nBcc: eve@evil.com',
  '\nBcc: eve@evil.com',
  '\rBcc: eve@evil.com',
  '\r\n\r\n<p>body</p>',
  '\r\n.\r\nMAIL FROM:<eve@evil.com>',
  '\n\tfolded: yes',
  '\0',
  '\u0000\u0001\u001b[2J',
  '\u007f\u0085\u009f',
  '\u2028Bcc: eve@evil.com',
  '\u2029Bcc: eve@evil.com',
  '\u202egnp.exe',
  '\u2066isolate\u2069',
  '\ufeff\u200b\u200d',
  '=?utf-8?q?=0D=0ABcc:_eve@evil.com?=',
  '=?utf-8?b?DQpCY2M6IGV2ZUBldmlsLmNvbQ==?=',
  '=?utf-8?Q?a b?=',
  '=?x?=',
  '" <eve@evil.com>, "',
  '<eve@evil.com>',
  '\\" \\\\',
  '(comment) ; group: eve@evil.com;',
  ',;:@[]<>()',
  '--_NmP-boundary-Part_1',
  '../../etc/passwd',
  'name.csv"; filename="evil.exe',
  '%0d%0aBcc:%20eve@evil.com',
  'å̤̊̊'.repeat(40),
  '📈👩‍👩‍👧‍👦🇨🇭',
  'مرحبا שלום 你好',
  '\ud800',
  'x'.repeat(10_000),
  'é'.repeat(10_000),
  'word '.repeat(2_000),
  ' '.repeat(500),
  '',
] as const;

const places: readonly ((attack: string) => string)[] = [
  (attack) => attack,
  (attack) => `Report${attack}`,
  (attack) => `${attack}Report`,
  (attack) => `Report ${attack} of the week`,
  (attack) => `Bericht für ${attack}`,
  (attack) => `${attack}${attack}`,
  (attack) => `"${attack}"`,
  (attack) => `${attack} `,
  (attack) => `${'long '.repeat(14)}${attack}`,
];

export const hostileWords: readonly string[] = attacks.flatMap((attack) => places.map((place) => place(attack)));

/** How it reads in one line: without what ends lines or cannot be written, white space counted once. */
export function asOneLine(words: string): string {
  return words
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .toWellFormed()
    .replaceAll(/\s+/g, ' ')
    .trim();
}
