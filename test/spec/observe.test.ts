import { describe, expect, test } from 'vitest';
import { ownDocument } from '../../src/spec/document.ts';
import { createObserver, type Observation } from '../../src/spec/observe.ts';
import { createTally } from '../../src/spec/tally.ts';
import documentedExample from './documented-example.json' with { type: 'json' };

const observe = createObserver(ownDocument);
const path = '/analytics/campaigns/{campaignId}';

function seenIn(
  body: unknown,
  status = 200,
  headers: readonly (readonly [string, string])[] = [],
): readonly Observation[] {
  return observe({ method: 'GET', path, status, headers, body });
}

function shown(observations: readonly Observation[], kind: Observation['kind']): readonly string[] {
  return observations.filter((each) => each.kind === kind).map(({ pointer, value }) => `${pointer} ${value}`.trim());
}

describe('what a response shows', () => {
  test('is each documented field once, without its text, and the member of each set', () => {
    const seen = seenIn(documentedExample);
    expect(shown(seen, 'field')).toContain('/activity/dailyBreakdown/*/date');
    expect(new Set(shown(seen, 'field')).size).toBe(shown(seen, 'field').length);
    expect(shown(seen, 'value')).toEqual(['/campaign/status active']);
    expect(shown(seen, 'type')).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('Enterprise');
  });

  test('is the type of what the document does not name, at every level of it', () => {
    const owner = { born: '2026-01-02', at: '2026-01-02T03:04:05Z', rows: [{ n: 1 }, { n: 1.5 }, null], name: 'Ann' };
    expect(shown(seenIn({ campaign: { owner } }), 'type')).toEqual([
      '/campaign/owner object',
      '/campaign/owner/born date',
      '/campaign/owner/at date-time',
      '/campaign/owner/rows array',
      '/campaign/owner/rows/* object',
      '/campaign/owner/rows/*/n integer',
      '/campaign/owner/rows/*/n number',
      '/campaign/owner/rows/* null',
      '/campaign/owner/name string',
    ]);
  });

  test('is the status with its media type, and the names of the headers, not their texts', () => {
    const seen = seenIn({}, 418, [
      ['Content-Type', 'application/json; charset=utf-8'],
      ['X-Left', '12'],
      ['Set-Cookie', 'session=abc'],
    ]);
    expect(shown(seen, 'status')).toEqual(['application/json']);
    expect(shown(seen, 'header')).toEqual(['content-type string', 'x-left integer', 'set-cookie string']);
    expect(seen.every(({ operation, status }) => operation === `GET ${path}` && status === 418)).toBe(true);
  });

  test('is no secret and nobody’s text, wherever it stands', () => {
    const key = 'abcdefghij1234567890abcdefghij1234567890';
    const long = 'a sentence '.repeat(10);
    const seen = seenIn({ campaign: { status: key, [key]: 1, [`x${'y'.repeat(200)}`]: 1, 'two\nlines': 1, '': 1 } });
    expect(shown(seen, 'value')).toEqual([]);
    expect(shown(seen, 'field')).toEqual(['/campaign', '/campaign/status']);
    expect(shown(seenIn({ campaign: { status: long } }), 'value')).toEqual([]);
    expect(shown(seenIn(undefined, 200, [[key, 'x']]), 'header')).toEqual([]);
  });

  test('of an object of many unknown names is that it is there: its names are data', () => {
    const map = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`campaign_${i}`, 1]));
    expect(shown(seenIn({ campaign: { map } }), 'field')).toEqual(['/campaign', '/campaign/map']);
  });

  test('is bounded for a hostile body', () => {
    const wide = { campaign: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`f${i}`, { g: i }])) };
    expect(seenIn(wide).length).toBeLessThanOrEqual(500);
    const deep = JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`) as unknown;
    expect(seenIn({ campaign: { deep } }).length).toBeLessThan(100);
    expect(seenIn('text'), 'only the status').toHaveLength(1);
    expect(seenIn([[[null]]])).toHaveLength(1);
  });
});

test('a tally adds up what was seen, and gives it away once', () => {
  const tally = createTally();
  const [first, second] = [new Date('2026-11-16T08:00:00Z'), new Date('2026-11-16T08:01:00Z')];
  tally.note(seenIn({}), first);
  tally.note(seenIn({}), second);
  expect(tally.take()).toEqual([
    { ...seenIn({})[0], firstSeen: first.toISOString(), lastSeen: second.toISOString(), count: 2 },
  ]);
  expect(tally.take()).toEqual([]);
});
