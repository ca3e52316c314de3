import { describe, expect, it } from 'vitest';
import { describe as inOneLine } from '../../src/contract/index.ts';
import { redacted } from '../../src/contract/redact.ts';
import { answeringJson, json } from './documents.ts';

const key = 'a1B2'.repeat(10);

describe('what was seen', () => {
  it.each([
    ['"hush"', '/apiKey'],
    ['"hush"', '/user/password'],
    ['"hush"', '/set-cookie'],
    ['["hush"]', '/accessTokens'],
    ['"hush"', '/tokens/0/value'],
    ['{"token":"hush"}', ''],
    ['{"token" : "hush"}', ''],
    ['{"a":{"client_secret": "hush', ''],
    ['{"keys":["hush","hush"]}', '/it'],
    ['{"keys":["hush","hush', '/it'],
    [`"${key}"`, '/name'],
    ['"Bearer hush"', '/name'],
    ['"Bearer  hush"', '/name'],
    [`/analytics/campaigns/${key}`, ''],
  ])('is not shown where it is a secret: %s at %j', (seen, pointer) => {
    const shown = redacted(seen, pointer);
    expect(shown).toContain('(redacted)');
    expect(shown).not.toMatch(/ush|1B2/);
  });

  it.each([
    ['"a name"', '/name'],
    ['"qwerty"', '/keyboard'],
    ['nothing', '/apiKey'],
    ['{"name":"token"}', '/it'],
  ])('is shown as it is otherwise: %s at %j', (seen, pointer) => expect(redacted(seen, pointer)).toBe(seen));
});

describe('the line of a violation', () => {
  it('is one line without control characters, however hostile the body’s names and values', () => {
    const contract = answeringJson({ type: 'object', additionalProperties: { type: 'integer' } });
    const hostile = {
      '\u001b[2J\n\u202e': '\u001b]0;\u0007\u009b\u2028\u202e',
      ['x'.repeat(100_000)]: 'y'.repeat(100_000),
    };
    const found = contract
      .check({ method: 'GET', path: '/it', status: 200, headers: json, body: hostile })
      .map(inOneLine);
    expect(found).toHaveLength(2);
    for (const line of found) expect(line).toMatch(/^[^\p{Cc}\p{Cf}\u2028]{1,600}$/u);
  });
});
