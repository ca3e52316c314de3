import { describe, expect, it } from 'vitest';
import { describe as inOneLine, loadContract } from '../../src/contract/index.ts';
import { documentedCampaign } from '../../src/mock/world/campaigns.ts';
import { answeringJson, json, wrongs } from './documents.ts';

const contract = loadContract();
const { analytics } = documentedCampaign();
const text = JSON.stringify(analytics);
const megabyte = 1024 * 1024;
/** Of a busy machine; the slowest takes a second. */
const longestMs = 15_000;

function check(body: unknown, contentType = 'application/json'): readonly string[] {
  const start = performance.now();
  const headers = { 'content-type': contentType };
  const path = '/analytics/campaigns/campaign_123';
  const found = contract.check({ method: 'GET', path, status: 200, headers, body }).map(inOneLine);
  expect(performance.now() - start).toBeLessThan(longestMs);
  for (const line of found) expect(line.length).toBeLessThan(1_000);
  return found.map((line) => line.replace(/ \(openapi\.yaml:\d+:\d+\)$/, ''));
}

const nested = (levels: number, inner = '0') => `${'['.repeat(levels)}${inner}${']'.repeat(levels)}`;
const withField = (json: string) => text.replace('{', `{"further":${json},`);

describe('a body that is no JSON', () => {
  const cases: Readonly<Record<string, readonly [body: string, seen: string]>> = {
    'a page': ['<html><body>502</body></html>', "Unexpected token '<'"],
    'a truncated body': [text.slice(0, -20), 'Expected'],
    'a body truncated in a string': ['{"campaign":{"id":"camp', 'Unterminated string in JSON'],
    'a lone brace': ['{', 'Expected property name'],
    'white space alone': [' \r\n\t', 'Unexpected end of JSON input'],
    NaN: [text.replace('23.33', 'NaN'), "Unexpected token 'N'"],
    '-Infinity': [text.replace('23.33', '-Infinity'), 'No number after minus sign'],
    'another word': ['undefined', 'something else'],
    'two bodies': [text + text, 'Unexpected non-whitespace character after JSON'],
    'a comment': [`/* it */${text}`, "Unexpected token '/'"],
    'a trailing comma': ['{"a":1,}', 'Expected double-quoted property name'],
    'single quotes': ["{'a':1}", 'Expected property name'],
    'a byte order mark': [`\uFEFF${text}`, 'a byte order mark before it'],
    'a control character in a string': ['{"a":"\u0001"}', 'Bad control character in string literal'],
    'a NUL behind it': [`${text}\0`, 'Unexpected non-whitespace character'],
  };
  it.each(Object.entries(cases))('is told by what stands in the way: %s', (_, [body, seen]) => {
    for (const received of [body, Buffer.from(body)]) {
      expect(check(received)).toEqual([expect.stringMatching(/^body: json: expected JSON, seen /)]);
      expect(check(received)[0]).toContain(seen);
    }
  });

  it('does not show what it holds', () => {
    expect(check(`{"apiKey": "${'k'.repeat(40)}" oops`)[0]).not.toContain('kkk');
  });
});

describe('a body that is missing', () => {
  it.each([undefined, '', Buffer.from('')])('is told as such: %j', (body) => {
    expect(check(body)).toEqual(['body: required: expected a body, seen nothing']);
  });
});

describe('a body in another encoding', () => {
  it('is told by its charset', () => {
    expect(check(text, 'application/json; charset=utf-8')).toEqual([]);
    expect(check(Buffer.from(text), 'application/json;charset="UTF8"')).toEqual([]);
    for (const body of [text, Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]) {
      expect(check(body, 'application/json; charset=ISO-8859-1')).toEqual([
        'body: charset: expected utf-8, seen ISO-8859-1',
      ]);
    }
  });

  it('is told by its bytes where its charset hides it', () => {
    const name = text.replace('Q4', 'Über');
    for (const bytes of [
      Buffer.from(name, 'latin1'),
      Buffer.from([0x22, 0xc3, 0x22]),
      Buffer.from([0xff, 0xfe, 0x7b, 0]),
    ]) {
      expect(check(bytes)).toEqual(['body: charset: expected UTF-8, seen bytes that are not UTF-8']);
    }
    expect(check(Buffer.from(text, 'utf16le'))).toEqual([expect.stringMatching(/^body: json: /)]);
  });
});

describe('a body in which a name is repeated', () => {
  it.each([
    ['{"a":1,"a":1}', '"a" twice'],
    ['[{"a":[{"b":{}}],"c":{"d":"{","d":0}}]', '"d" twice'],
    ['{"a\\"b":1,"a\\u0022b":2}', '"a\\"b" twice'],
    ['{"__proto__":1,"__proto__":2}', '"__proto__" twice'],
    ['{"":1,"":2}', '"" twice'],
  ])('is told by it: %s', (body, seen) => {
    expect(check(body)).toEqual([`body: unique names: expected each name once, seen ${seen}`]);
  });

  it('is none where the names are of several objects, or are no names', () => {
    expect(check(withField('[{"a":1},{"a":{"a":1}},["a","a"],{"b":"a","a":"b"},"\\\\",{"c":",\\"c\\":"}]'))).toEqual(
      [],
    );
  });
});

describe('a body of unusual size', () => {
  it('is told by it from 10 MB on, unread', () => {
    const large = Buffer.alloc(50 * megabyte, 0x20);
    expect(check(large)).toEqual(['body: size: expected at most 10485760 bytes, seen 52428800']);
    expect(check(large.toString())).toEqual(['body: size: expected at most 10485760 bytes, seen 52428800']);
  });

  it.each([
    ['one string', `"${'x'.repeat(9 * megabyte)}"`],
    ['one string of escapes', `"${'\\"'.repeat(4 * megabyte)}"`],
    ['one name', `{"${'x'.repeat(9 * megabyte)}":1}`],
    ['a million names', `{${Array.from({ length: 800_000 }, (_, i) => `"${i}":1`).join()}}`],
    ['empty objects', `[${'{},'.repeat(3 * megabyte)}{}]`],
    ['numbers', `[${'1,'.repeat(4 * megabyte)}1]`],
  ])('is judged in time below that: %s', { timeout: 60_000 }, (_, body) => {
    expect(check(body)[0]).toMatch(/^body: type: expected object, seen|^body \/campaign: required/);
  });

  it('shows an excerpt of it', () => {
    expect(check(withField('0').replace('"active"', `{"a":"${'x'.repeat(megabyte)}"}`))[0]).toHaveLength(
      'body /campaign/status: type: expected string, seen '.length + 80,
    );
  });
});

describe('a body that is nested', () => {
  it.each([10_000, 1_000_000])('%i levels deep is told by it', (levels) => {
    const objects = `${'{"a":'.repeat(levels)}0${'}'.repeat(levels)}`;
    for (const body of [nested(levels), objects, withField(nested(levels)), withField(objects)]) {
      expect(check(body)).toEqual(['body: depth: expected at most 1000 levels, seen more']);
    }
    expect(check('['.repeat(levels))).toEqual([expect.stringMatching(/^body: json: /)]);
  });

  it('some hundred levels deep is judged by its schema', () => {
    expect(check(withField(nested(900)))).toEqual([]);
    expect(check(nested(900))).toEqual([expect.stringMatching(/^body: type: expected object, seen \[\[\[/)]);
  });

  it('may be parsed already, and deeper than can be shown', () => {
    const levels = JSON.parse(nested(100_000));
    expect(check(levels)).toEqual(['body: type: expected object, seen a deeply nested array']);
    expect(check({ ...analytics, further: levels })).toEqual([]);
  });
});

describe('a parsed body that no JSON can say', () => {
  it('is not a number where a number is not finite', () => {
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, JSON.parse('1e999')]) {
      const metrics = { ...analytics.metrics, responseRate: odd, totalAnswers: odd };
      expect(check({ ...analytics, metrics })).toEqual([
        expect.stringMatching(/^body \/metrics\/totalAnswers: type: expected integer, seen /),
        expect.stringMatching(/^body \/metrics\/responseRate: type: expected number or null, seen /),
      ]);
    }
    expect(check(text.replace('23.33', '1e999'))).toHaveLength(1);
  });

  it('may contain itself', () => {
    const circle: Record<string, unknown> = { ...analytics };
    circle.further = circle;
    expect(check(circle)).toEqual([]);
    circle.metrics = circle;
    expect(check(circle)[0]).toMatch(/^body \/metrics\/totalProspects: required: expected integer, seen nothing$/);
    circle.campaign = [circle];
    expect(check(circle)[0]).toMatch(/^body \/campaign: type: expected object, seen a deeply nested array$/);
  });

  it.each([null, 0, false, () => 0, Symbol('it'), 1n, new Date(0), new Map()])('may be of another kind: %s', (body) => {
    expect(check(body)[0]).toMatch(/^body(: type| \/campaign: required): expected object, seen /);
  });
});

describe('names that every object inherits', () => {
  it('are fields like others', () => {
    expect(check(withField('1').replace('"further"', '"__proto__"'))).toEqual([]);
    expect(check('{"__proto__":{"campaign":{},"metrics":{}}}')).toHaveLength(5);
  });

  it('are missing where the body itself has none', () => {
    const properties = { constructor: { type: 'string' }, toString: { type: 'string' } } as never;
    const inherited = answeringJson({ type: 'object', required: ['constructor'], properties });
    expect(wrongs(inherited, '{}', json)).toEqual(['body /constructor: required']);
    expect(wrongs(inherited, '{"constructor":"a"}', json)).toEqual([]);
    expect(wrongs(inherited, '{"constructor":"a","toString":1}', json)).toEqual(['body /toString: type']);
    const closed = answeringJson({ type: 'object', additionalProperties: false });
    expect(wrongs(closed, '{"__proto__":1}', json)).toEqual(['body: additionalProperties']);
  });
});
