import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../src/config/load.ts';

function check(domain: string, report: object = {}): void {
  checkConfig({
    smtp: { host: 'smtp.example.com' },
    from: { address: 'pulse@mail.example.com' },
    dkim: { domain, selector: 'pulse' },
    reports: [{ id: 'weekly', recipients: ['ann@example.com'], ...report }],
  });
}

describe('the domain that signs', () => {
  test.each(['mail.example.com', 'example.com', 'Example.COM'])(
    'may be the sender’s own or one above it: %s',
    (domain) => {
      expect(() => check(domain)).not.toThrow();
    },
  );

  test.each(['example.org', 'other.mail.example.com', 'ample.com', 'il.example.com'])(
    'may be no other: %s',
    (domain) => {
      expect(() => check(domain)).toThrow(
        `dkim.domain "${domain}" is neither the domain of from.address (mail.example.com) nor one above it; sign with mail.example.com`,
      );
    },
  );
});

describe('the endpoint of unsubscribe links', () => {
  test.each(['https://example.com/u?x=1', 'https://example.com/u#x', 'https://ann:key@example.com/u'])(
    'is refused where a link below it would lose something: %s',
    (endpoint) => {
      expect(() => check('example.com', { unsubscribe: { endpoint } })).toThrow('must not carry a user, a query');
    },
  );

  test('is refused where it is too long for a header', () => {
    const endpoint = `https://example.com/${'x'.repeat(800)}`;
    expect(() => check('example.com', { unsubscribe: { endpoint } })).toThrow('too long for a line of a mail header');
  });
});
