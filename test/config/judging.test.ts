import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../src/config/load.ts';
import { lineOf, minimal, report } from './minimal.ts';

function configWith(settings: object): unknown {
  return { ...minimal, reports: [{ ...report, ...settings }] };
}

const accept = (settings: object) => checkConfig(configWith(settings)).reports[0];

describe('a report', () => {
  test('has no experiments and no costs unless it says so', () => {
    const plain = accept({});
    expect(plain?.experiments).toEqual([]);
    expect(plain?.costs).toBeUndefined();
  });

  test('compares campaigns that are named as variants', () => {
    const experiments = [{ name: 'Subject line', variants: ['c_1', 'c_2', 'c_3'] }];
    expect(accept({ experiments })?.experiments).toEqual(experiments);
  });

  test('keeps a cost of zero, and adds none that is left out', () => {
    const costs = { currency: 'CHF', perMessage: 0 };
    expect(accept({ costs })?.costs).toEqual(costs);
  });

  test('mutes a rule that there is', () => {
    const mutes = [{ rule: 'review-messaging', campaign: 'c_1', until: '2026-12-31' }];
    expect(accept({ findings: { mutes } })?.findings.mutes).toEqual(mutes);
  });
});

describe('a mistake gets one line with code, culprit and remedy:', () => {
  const experiments = (variants: readonly string[], name = 'Subject line') => ({ experiments: [{ name, variants }] });
  const mute = (changed: object) => ({
    findings: { mutes: [{ rule: 'review-messaging', campaign: 'c_1', until: '2026-12-31', ...changed }] },
  });

  test.each<[string, object, string]>([
    [
      'a currency of nowhere',
      { costs: { currency: 'EURO' } },
      'reports[0].costs.currency "EURO" is not an ISO 4217 code such as EUR',
    ],
    [
      'a currency in small letters',
      { costs: { currency: 'eur' } },
      'reports[0].costs.currency "eur" is not an ISO 4217 code such as EUR',
    ],
    ['costs in no currency', { costs: { perMessage: 1 } }, 'reports[0].costs.currency is missing; add it'],
    [
      'a negative cost',
      { costs: { currency: 'EUR', perMonth: -1 } },
      'reports[0].costs.perMonth -1 too small: expected number to be >=0',
    ],
    [
      'a cost of another kind',
      { costs: { currency: 'EUR', perDay: 1 } },
      'reports[0].costs has no setting "perDay"; remove it or check its spelling',
    ],
    [
      'a variant that is named twice',
      experiments(['c_1', 'c_2', 'c_1']),
      'reports[0].experiments[0].variants names a campaign twice',
    ],
    [
      'an experiment with itself',
      experiments(['c_1']),
      'reports[0].experiments[0].variants too small: expected array to have >=2 items',
    ],
    [
      'an experiment of nine',
      experiments(Array.from({ length: 9 }, (_, place) => `c_${place}`)),
      'reports[0].experiments[0].variants too big: expected array to have <=8 items',
    ],
    [
      'an experiment without a name',
      experiments(['c_1', 'c_2'], ''),
      'reports[0].experiments[0].name "" too small: expected string to have >=1 characters',
    ],
    [
      'a rule that is nearly there',
      mute({ rule: 'review-mesaging' }),
      'reports[0].findings.mutes[0].rule "review-mesaging" is not the id of a rule; did you mean review-messaging?',
    ],
    [
      'a date that another country writes',
      mute({ until: '31.12.2026' }),
      'reports[0].findings.mutes[0].until "31.12.2026" must be a date such as 2026-12-31',
    ],
    [
      'a day that no month has',
      mute({ until: '2026-02-30' }),
      'reports[0].findings.mutes[0].until "2026-02-30" must be a date such as 2026-12-31',
    ],
    [
      'a mute without an end',
      { findings: { mutes: [{ rule: 'review-messaging', campaign: 'c_1' }] } },
      'reports[0].findings.mutes[0].until is missing; add it',
    ],
  ])('%s', async (_name, settings, line) => {
    expect(await lineOf(() => checkConfig(configWith(settings)))).toBe(`E_CONFIG_INVALID: ${line} (configuration)`);
  });

  test('a rule that is nowhere near, with those that there are', async () => {
    const line = await lineOf(() => checkConfig(configWith(mute({ rule: 'zzz' }))));
    expect(line).toMatch(
      /^E_CONFIG_INVALID: reports\[0\]\.findings\.mutes\[0\]\.rule "zzz" is not the id of a rule; choose one of: .*review-messaging/,
    );
  });
});
