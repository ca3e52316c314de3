import { describe, expect, test } from 'vitest';
import { isSameToken, unsubscribeToken, unsubscribeUrl } from '../../src/delivery/unsubscribe-token.ts';
import { subscriptionAt } from '../../src/unsubscribe/subscriptions.ts';
import { address } from '../delivery/addresses.ts';
import { secret, subscriptionOf, subscriptions } from './subscriptions.ts';

const ann = address('ann@example.com');

describe('a token', () => {
  test('is 43 characters that say nothing of the person', () => {
    const token = unsubscribeToken(secret, 'weekly', ann);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('ann');
  });

  test('is the same for ever: links of old mails must work', () => {
    // printf 'v1\nweekly\nann@example.com' | openssl dgst -sha256 -hmac … -binary | basenc --base64url
    expect(unsubscribeToken(secret, 'weekly', ann)).toBe('353daIhhoF5QMngUbeNBxFMiRSFr3b6-DV4uPKvuRVo');
  });

  test('is the same for spellings of one mailbox, and another for another secret, report or person', () => {
    const token = unsubscribeToken(secret, 'weekly', ann);
    expect(unsubscribeToken(secret, 'weekly', address('Ann@example.com'))).toBe(token);
    const others = [
      unsubscribeToken(`${secret}x`, 'weekly', ann),
      unsubscribeToken(secret, 'monthly', ann),
      unsubscribeToken(secret, 'weekly', address('ben@example.com')),
      // Report and address do not run into each other.
      unsubscribeToken(secret, 'weekly-a', address('nn@example.com')),
    ];
    expect(new Set([token, ...others]).size).toBe(5);
  });

  test('is compared whole', () => {
    const token = unsubscribeToken(secret, 'weekly', ann);
    expect(isSameToken(token, token)).toBe(true);
    for (const other of ['', token.slice(1), `${token}A`, token.toLowerCase(), 'é'.repeat(43)]) {
      expect(isSameToken(token, other)).toBe(false);
    }
  });

  test.each(['https://example.com/u', 'https://example.com/u/', 'https://example.com/u//'])(
    'stands below the endpoint %s',
    (endpoint) => {
      expect(unsubscribeUrl(endpoint, 'token')).toBe('https://example.com/u/token');
    },
  );
});

describe('subscriptions', () => {
  test('are of everybody whom a report with an endpoint writes to, each once', () => {
    expect(subscriptions.map(({ report, address, locale }) => [report, address, locale])).toEqual([
      ['weekly', 'ann@example.com', 'en-GB'],
      ['weekly', 'Ben@example.com', 'de-CH'],
      ['weekly', 'noa@example.com', 'he'],
      ['monthly', 'ann@example.com', 'en-GB'],
    ]);
  });

  test('are found by their path, or by its end where a proxy took a prefix away', () => {
    const ben = subscriptionOf('weekly', 'Ben@example.com');
    for (const prefix of ['/pulse/unsubscribe', '/unsubscribe', '']) {
      expect(subscriptionAt(subscriptions, `${prefix}/${ben.token}`)).toBe(ben);
    }
  });

  test('I10 are not found by another path, nor by what is nearly a token', () => {
    const { token } = subscriptionOf('weekly', 'ann@example.com');
    const flipped = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    for (const path of [
      `/other/${token}`,
      `/stop/${token}`,
      `/${token}/x`,
      `/x${token}`,
      token.slice(0, 42),
      `/${flipped}`,
      '/',
      '',
    ]) {
      expect(subscriptionAt(subscriptions, path), path).toBeUndefined();
    }
  });
});
