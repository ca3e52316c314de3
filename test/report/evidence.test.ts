import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/insights/finding.ts';
import { evidenceSentence } from '../../src/report/evidence.ts';
import { voiceFor } from '../../src/report/voice.ts';
import { rate, typical } from './fixtures.ts';

const inWords = (evidence: Evidence, locale = 'en-GB'): string =>
  evidenceSentence(evidence, voiceFor(typical, { locale }));

const value = (of: string, number: number | string, relation: 'below' | 'above' | 'at most', mark: number | string) =>
  inWords({ kind: 'value', of, value: number, relation, mark });

describe('evidence in words', () => {
  test('of a rate beside its mark names counts, range and mark', () => {
    const evidence = {
      kind: 'rate',
      rate: 'response',
      of: 'now',
      ...rate(35, 150),
      relation: 'above',
      threshold: 20,
    } as const;
    expect(inWords({ ...evidence, range: { low: 17.28, high: 30.72 } })).toBe(
      '35 of 150 prospects answered (23.3%, likely between 17% and 31%), above the 20% mark',
    );
    expect(inWords({ ...evidence, range: { low: 23.1, high: 23.5 } })).toContain('likely between 23.1% and 23.5%');
    expect(inWords({ ...evidence, of: 'previous', range: null })).toBe(
      'at the earlier report 35 of 150 prospects answered (23.3%), above the 20% mark',
    );
    expect(inWords({ ...evidence, range: null })).toBe('35 of 150 prospects answered (23.3%), above the 20% mark');
    expect(inWords({ ...evidence, range: { low: 17.28, high: 30.72 } }, 'de-DE')).toContain('17\u00A0% und 31\u00A0%');
  });

  test('of a week beside the week before says by how much it likely fell or rose', () => {
    const week = { kind: 'difference', rate: 'weekResponse', from: 'previous', pValue: 0.001 } as const;
    expect(inWords({ ...week, now: rate(14, 180), other: rate(30, 175), range: { low: -15.8, high: -3.2 } })).toBe(
      '14 responses to 180 messages (7.8%) this week, last week 30 responses to 175 messages (17.1%): likely between 3.2 and 15.8 points less',
    );
    expect(inWords({ ...week, now: rate(1, 50), other: rate(0, 50), range: { low: -5, high: 10.5 } })).toMatch(
      /^1 response to 50 messages .*: likely between 5\.0 points less and 10\.5 more$/,
    );
  });

  test('of a campaign beside its team names the other campaigns', () => {
    const evidence = { kind: 'difference', rate: 'response', from: 'team', pValue: 0.001 } as const;
    expect(inWords({ ...evidence, now: rate(20, 150), other: rate(240, 1000), range: { low: 4.1, high: 16.5 } })).toBe(
      '20 of 150 prospects answered (13.3%), in the team’s other campaigns 240 of 1,000 prospects answered (24.0%): likely between 4.1 and 16.5 points more',
    );
  });

  test('of a change of level names the weeks on both', () => {
    expect(
      inWords({
        kind: 'shift',
        rate: 'weekResponse',
        weeks: 4,
        weeksBefore: 1,
        before: rate(80, 400),
        after: rate(24, 300),
        pValue: 0.001,
      }),
    ).toBe(
      '24 responses to 300 messages (8.0%) in the last 4 weeks, 80 responses to 400 messages (20.0%) in the 1 week before',
    );
  });

  test.each([
    ['last7Days.messages', 12, 'below', 20, 'Messages in the last 7 days: 12, below 20'],
    ['metrics.totalProspects', 12_345, 'above', 10_000, 'Prospects: 12,345, above 10,000'],
    ['previous.metrics.totalClosed', 3, 'at most', 4, 'Closed deals at the earlier report: 3, at most 4'],
    [
      'change.metrics.responseRate',
      -2.5,
      'below',
      -2,
      'Change of response rate since the earlier report: −2.5, below −2.0',
    ],
    ['campaign.status', 'paused', 'below', 'x', 'Status: paused, below x'],
    ['metrics.totalAnswers * 2', 30, 'above', 20, 'metrics.totalAnswers * 2: 30, above 20'],
    ['trend.responsesPer100Messages.streak', -3, 'at most', -3, 'Responses per 100 messages fell 3 weeks in a row'],
    ['trend.qualifiedPer100Responses.streak', 1, 'above', 0, 'Qualified per 100 responses rose 1 week in a row'],
  ] as const)('of %s is a sentence', (of, number, relation, mark, sentence) => {
    expect(value(of, number, relation, mark)).toBe(sentence);
  });

  test('lets nothing through that is not mere text', () => {
    expect(value('campaign.name', 'a\u202E\u0007\nb', 'below', 'c')).not.toMatch(/\p{C}/u);
  });
});
