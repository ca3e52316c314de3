import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Address, distinctMailboxes, mailtoUrl, parseAddress } from '../../src/delivery/address.ts';

const label63 = 'a'.repeat(63);

describe('parseAddress accepts', () => {
  test.each([
    'ann@acme.com',
    'ann.lee@acme.co.uk',
    'a@b.cd',
    'ann+weekly@acme.com',
    "o'brien@acme.com",
    '!#$%&*+/?=^_`{|}~-@acme.com',
    '1@2.com',
    'ann@3com.com',
    'ann@xn--bcher-kva.example',
    'ann@a-b.example',
    'ann@acme.c0m',
    'ann@acme.1a',
    'ann@3.14.com',
    'ann.1@acme.com',
    `${'a'.repeat(64)}@acme.com`,
    `ann@${label63}.com`,
    `ann@${label63}.${label63}.${label63}.${'a'.repeat(58)}`,
  ])('%s', (text) => {
    expect(parseAddress(text)).toBe(text);
  });

  test('a domain in any case, and writes it in lower case; the local part stays as it is', () => {
    expect(parseAddress('Ann.Lee@ACME.Com')).toBe('Ann.Lee@acme.com');
  });
});

describe('I04 parseAddress refuses', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['no domain', 'ann'],
    ['an empty local part', '@acme.com'],
    ['an empty domain', 'ann@'],
    ['two signs', 'ann@@acme.com'],
    ['two domains', 'ann@acme.com@evil.com'],
    ['a domain of one label', 'ann@localhost'],
    ['a dot at the start', '.ann@acme.com'],
    ['a dot before the sign', 'ann.@acme.com'],
    ['two dots', 'ann..lee@acme.com'],
    ['two dots in the domain', 'ann@acme..com'],
    ['a dot at the end', 'ann@acme.com.'],
    ['a domain that starts with a dot', 'ann@.acme.com'],
    ['a hyphen at the start of a label', 'ann@-acme.com'],
    ['a hyphen at the end of a label', 'ann@acme-.com'],
    ['an underscore in the domain', 'ann@ac_me.com'],
    ['a label of 64', `ann@${'a'.repeat(64)}.com`],
    ['a local part of 65', `${'a'.repeat(65)}@acme.com`],
    ['more than 254', `${'a'.repeat(64)}@${label63}.${label63}.${label63}`],
    ['a domain that ends in digits', 'ann@acme.123'],
    ['a domain that ends in one digit', 'ann@acme.1'],
    ['an IPv4 address', 'ann@127.0.0.1'],
    ['an address literal', 'ann@[127.0.0.1]'],
    ['an IPv6 literal', 'ann@[IPv6:::1]'],
    ['a comment', 'ann(comment)@acme.com'],
    ['a comment in the domain', 'ann@acme.com(comment)'],
    ['a quoted local part', '"ann"@acme.com'],
    ['a quoted address in a local part', '"ann@evil.com,bob"@acme.com'],
    ['an escaped sign', 'ann\\@evil.com@acme.com'],
    ['a display name', 'Ann <ann@acme.com>'],
    ['angle brackets', '<ann@acme.com>'],
    ['a group', 'team:ann@acme.com,bob@acme.com;'],
    ['an empty group', 'undisclosed-recipients:;'],
    ['a list', 'ann@acme.com,bob@acme.com'],
    ['a list with semicolons', 'ann@acme.com;bob@acme.com'],
    ['a source route', '@relay.com:ann@acme.com'],
    ['an encoded word', '=?utf-8?q?bob=40evil.com=3E?=@acme.com'],
    ['a space before', ' ann@acme.com'],
    ['a space after', 'ann@acme.com '],
    ['a space within', 'ann lee@acme.com'],
    ['a tab', 'ann\t@acme.com'],
    ['a line break', 'ann@acme.com\r\nRCPT TO:<eve@evil.com>'],
    ['a line break at the end', 'ann@acme.com\n'],
    ['a line break in the local part', 'ann\n@acme.com'],
    ['a NUL', 'ann\0@acme.com'],
    ['a delete', 'ann\x7f@acme.com'],
    ['letters beyond ASCII', 'änn@acme.com'],
    ['an international domain', 'ann@bücher.example'],
    ['a full-width sign', 'ann＠acme.com'],
    ['a look-alike letter', 'ann@аcme.com'],
    ['a dotless i, whose capital is ASCII', 'ann@acme.ı'],
    ['a Kelvin sign, whose small letter is ASCII', 'ann@acme.\u212a'],
    ['a zero-width space', 'ann\u200b@acme.com'],
    ['a soft hyphen', 'ann@ac\u00adme.com'],
    ['an ideographic dot', 'ann@acme。com'],
  ])('%s: %j', (_name, text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test('an endless one at once', () => {
    expect(parseAddress(`${'a.'.repeat(1_000_000)}@`)).toBeNull();
  });
});

describe('whatever parseAddress accepts', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    '7',
    '.',
    '-',
    '_',
    '@',
    '+',
    '=?',
    ' ',
    ',',
    '<',
    '>',
    '"',
    '\r\n',
    '\0',
    '(',
  );
  const likely = fc.oneof(
    fc.emailAddress(),
    // Half surrogates too; fast-check's own arbitrary of any character takes a second to make.
    fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
    fc.tuple(fc.emailAddress(), fc.nat(), piece).map(([address, place, odd]) => {
      const at = place % (address.length + 1);
      return address.slice(0, at) + odd + address.slice(at);
    }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => `${pieces.join('')}@acme.com`),
  );

  test('holds one sign, and nothing that a header or an SMTP command could read otherwise', () => {
    let accepted = 0;
    fc.assert(
      fc.property(likely, (text) => {
        const address = parseAddress(text);
        if (address === null) return;
        accepted += 1;
        expect(address).toMatch(/^[\x21-\x7e]+$/);
        expect(address).not.toMatch(/[\s,;:<>()[\]\\"]/);
        expect(address.split('@')).toHaveLength(2);
        expect(address.length).toBeLessThanOrEqual(254);
        expect(address.toLowerCase()).toBe(text.toLowerCase());
        expect(parseAddress(address)).toBe(address);
      }),
      { numRuns: 1_000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

describe('distinctMailboxes', () => {
  const mailboxes = (...texts: string[]) => texts.map((text) => ({ address: parseAddress(text) as Address }));

  test('D10 keeps each mailbox once, in the first spelling and the order given', () => {
    expect(distinctMailboxes(mailboxes('Bob@acme.com', 'ann@acme.com', 'bob@ACME.com', 'ANN@acme.com'))).toEqual(
      mailboxes('Bob@acme.com', 'ann@acme.com'),
    );
    expect(distinctMailboxes([])).toEqual([]);
  });

  test('neither loses nor invents anybody', () => {
    const people = fc.array(fc.constantFrom('ann@a.com', 'Ann@a.com', 'bob@a.com', 'BOB@A.com', 'cy@b.com'));
    fc.assert(
      fc.property(people, (texts) => {
        const all = mailboxes(...texts);
        const fold = (list: typeof all): Set<string> => new Set(list.map(({ address }) => address.toLowerCase()));
        const distinct = distinctMailboxes(all);
        expect(fold([...distinct])).toEqual(fold(all));
        expect(distinct).toHaveLength(fold(all).size);
        expect(distinct.every((one) => all.includes(one))).toBe(true);
      }),
    );
  });
});

test('a mailto URL keeps what would mean something else in a URL inside the local part', () => {
  expect(mailtoUrl('ann@acme.com' as Address)).toBe('mailto:ann@acme.com');
  expect(new URL(mailtoUrl('a?subject=x%20&b@acme.com' as Address))).toMatchObject({
    search: '',
    pathname: 'a%3Fsubject%3Dx%2520%26b@acme.com',
  });
});
