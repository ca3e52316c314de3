import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../src/config/load.ts';
import { lineOf, minimal } from './minimal.ts';

const withOperators = (operators: unknown) => ({ ...minimal, operators });
const canary = 'canary0123456789';

test('operators are told by mail, webhook and ping, or by one of them; a report has an hour of grace', () => {
  expect(checkConfig(withOperators({ recipients: ['ops@example.com'] })).operators).toEqual({
    recipients: ['ops@example.com'],
    graceMinutes: 60,
  });
  const urls = { webhook: `https://chat.example.com/${canary}?a=b`, ping: 'http://localhost:9/{report}' };
  expect(checkConfig(withOperators(urls)).operators).toMatchObject(urls);
});

describe('operators are refused', () => {
  test.each([
    [
      'who get a report',
      { recipients: ['Ann@Example.com'] },
      'operators.recipients[0] "Ann@example.com" gets a report too',
    ],
    ['of whom there is no way', { graceMinutes: 5 }, 'operators needs recipients, a webhook or a ping'],
    [
      'by http elsewhere',
      { webhook: `http://chat.example.com/${canary}` },
      'operators.webhook must be https:// off this',
    ],
    ['by another scheme', { ping: `ftp://x/${canary}` }, 'operators.ping must be an https:// URL'],
    ['by a URL with a password', { ping: `https://a:${canary}@x.example` }, 'operators.ping must not carry a user'],
    ['by what is no URL', { webhook: canary }, 'operators.webhook must be an https:// URL'],
  ])('%s', async (_, operators, words) => {
    const line = await lineOf(() => checkConfig(withOperators(operators)));
    expect(line).toContain(words);
    expect(line).not.toContain(canary);
  });

  test('who get the mails of a campaign', async () => {
    const report = { id: 'weekly', recipients: ['ann@example.com'], owners: { c: ['ben@example.com'] } };
    const config = { ...minimal, reports: [report], operators: { recipients: ['ops@example.com', 'ben@example.com'] } };
    expect(await lineOf(() => checkConfig(config))).toContain(
      'operators.recipients[1] "ben@example.com" gets a report',
    );
  });
});
