import { describe, expect, test } from 'vitest';
import { checkConfig } from '../../src/config/load.ts';
import { lineOf, minimal, report } from './minimal.ts';

const lineOfValue = (value: unknown): Promise<string> => lineOf(() => checkConfig(value));
const lineOfReport = (settings: object): Promise<string> =>
  lineOfValue({ ...minimal, reports: [{ ...report, ...settings }] });

describe('a configuration with nothing but what it must say', () => {
  test('gets the defaults for the rest', () => {
    expect(checkConfig(minimal)).toEqual({
      api: { baseUrl: 'https://api.kakiyo.com/v1', requestsPerMinute: 30, deadlineSeconds: 120, privateNetwork: false },
      smtp: { host: 'smtp.example.com', port: 587, security: 'starttls', connections: 5 },
      from: { name: 'Campaign Pulse', address: 'pulse@example.com' },
      store: { path: 'campaign-pulse.db' },
      brand: { footer: [] },
      rules: [],
      reports: [
        {
          id: 'weekly',
          title: 'Campaign report',
          schedule: '0 8 * * 1',
          timeZone: 'UTC',
          locale: 'en-GB',
          campaigns: { status: ['active'] },
          recipients: [{ address: 'ann@example.com' }],
          variant: 'digest',
          owners: {},
          attachments: { csv: false, chart: false },
          threading: false,
          thresholds: {
            strongResponse: 20,
            strongQualification: 30,
            strongConversion: 5,
            lowResponse: 15,
            lowQualification: 15,
            lowClose: 25,
            minimumProspects: expect.any(Number),
            minimumAnswers: expect.any(Number),
            minimumQualified: expect.any(Number),
            minimumMessages: expect.any(Number),
          },
          findings: { confirmedOnly: false, falseDiscoveryRate: 5, without: [], mutes: [] },
          experiments: [],
          catchUpHours: 72,
        },
      ],
    });
  });

  test('shares no default with another one', () => {
    const one = checkConfig(minimal);
    const other = checkConfig(minimal);
    expect(one.reports[0]?.thresholds).not.toBe(other.reports[0]?.thresholds);
    expect(one.reports[0]?.campaigns).not.toBe(other.reports[0]?.campaigns);
  });
});

describe('settings that are accepted', () => {
  const accept = (settings: object): unknown =>
    checkConfig({ ...minimal, reports: [{ ...report, ...settings }] }).reports[0];

  test('one threshold of its own, the others by default', () => {
    expect(accept({ thresholds: { lowResponse: 12.5 } })).toMatchObject({
      thresholds: { lowResponse: 12.5, lowClose: 25 },
    });
  });

  test('D10 a recipient written twice gets one mail, in the first spelling', () => {
    const recipients = ['Ann@Example.com', 'bob@example.com', 'ann@example.COM', 'BOB@example.com'];
    expect(accept({ recipients })).toMatchObject({
      recipients: [{ address: 'Ann@example.com' }, { address: 'bob@example.com' }],
    });
  });

  test('a plain-http API and plain SMTP on this machine', () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '127.1.2.3']) {
      const api = { baseUrl: `http://${host}:4010/v1` };
      const smtp = { host: host.replaceAll(/[[\]]/g, ''), port: 2525, security: 'none' };
      expect(checkConfig({ ...minimal, api, smtp })).toMatchObject({ api, smtp });
    }
  });

  test.each(['0 8 * * 1', '30 6 * * MON-FRI', '0 0 1 * *', '15 23 29 2 *', '0 8 * * 1#1', '  0   8 * * 1  '])(
    'schedule %j',
    (schedule) => {
      expect(accept({ schedule })).toMatchObject({ schedule });
    },
  );

  test.each(['en-GB', 'de', 'pt-BR', 'zh-Hant-TW', 'ar-EG', 'de-DE-u-co-phonebk'])('locale %s', (locale) => {
    expect(accept({ locale })).toMatchObject({ locale });
  });

  test('an unsubscribe URL is put into the form that a mail header can hold', () => {
    const url = 'https://example.com/a b\r\nBcc: eve@example.com>,<mailto:eve@example.com?x=">"';
    const { unsubscribe } = accept({ unsubscribe: { url } }) as { unsubscribe: { url: string } };
    expect(unsubscribe.url).toMatch(/^https:\/\/example\.com\/[\x21-\x7e]+$/);
    expect(unsubscribe.url).not.toMatch(/[<>"]/);
  });
});

describe('a mistake gets one line with code, culprit and remedy:', () => {
  test.each<[string, unknown, string]>([
    [
      'an unknown setting',
      { ...minimal, repots: [] },
      'E_CONFIG_INVALID: the configuration has no setting "repots"; remove it or check its spelling (configuration)',
    ],
    [
      'an unknown setting further in',
      { ...minimal, smtp: { host: 'smtp.example.com', password: 'hunter2' } },
      'E_CONFIG_INVALID: smtp has no setting "password"; remove it or check its spelling (configuration)',
    ],
    [
      'a missing part',
      { from: minimal.from, reports: minimal.reports },
      'E_CONFIG_INVALID: smtp is missing; add it (configuration)',
    ],
    [
      'a wrong type',
      { ...minimal, smtp: { host: 'smtp.example.com', port: '587' } },
      'E_CONFIG_INVALID: smtp.port "587" invalid input: expected number, received string (configuration)',
    ],
    [
      'a value that is not one of a few',
      { ...minimal, smtp: { host: 'smtp.example.com', security: 'ssl' } },
      'E_CONFIG_INVALID: smtp.security "ssl" invalid option: expected one of "starttls"|"tls"|"none" (configuration)',
    ],
    [
      'plain SMTP off this machine',
      { ...minimal, smtp: { host: 'smtp.example.com', security: 'none' } },
      'E_CONFIG_INVALID: smtp.security may be none on this machine only; use starttls or tls (configuration)',
    ],
    [
      'a sender without an address',
      { ...minimal, from: { address: 'Campaign Pulse <pulse@example.com>' } },
      'E_CONFIG_RECIPIENT: from.address "Campaign Pulse <pulse@example.com>" is not an address; write one plain address such as ann@acme.com (configuration)',
    ],
    [
      'a sender with a line break in the name',
      { ...minimal, from: { ...minimal.from, name: 'Pulse\r\nBcc: eve@example.com' } },
      'E_CONFIG_INVALID: from.name "Pulse\\r\\nBcc: eve@example.com" must not contain control characters (configuration)',
    ],
    [
      'two reports of one id',
      { ...minimal, reports: [report, report] },
      'E_CONFIG_INVALID: reports[1].id "weekly" is the id of an earlier report; choose another (configuration)',
    ],
    [
      'no report',
      { ...minimal, reports: [] },
      'E_CONFIG_INVALID: reports too small: expected array to have >=1 items (configuration)',
    ],
    [
      'nothing',
      null,
      'E_CONFIG_INVALID: the configuration invalid input: expected object, received null (configuration)',
    ],
  ])('%s', async (_name, value, line) => {
    expect(await lineOfValue(value)).toBe(line);
  });

  test.each<[string, object, string]>([
    [
      'a recipient that is not an address',
      { recipients: ['ann@example.com', 'ann@@acme'] },
      'E_CONFIG_RECIPIENT: reports[0].recipients[1] "ann@@acme" is not an address; write one plain address such as ann@acme.com (configuration)',
    ],
    [
      'a Reply-To that is not one',
      { replyTo: 'nobody' },
      'E_CONFIG_RECIPIENT: reports[0].replyTo "nobody" is not an address; write one plain address such as ann@acme.com (configuration)',
    ],
    [
      'a time zone of nowhere',
      { timeZone: 'Mars/Olympus' },
      'E_CONFIG_INVALID: reports[0].timeZone "Mars/Olympus" is not an IANA time zone; write one such as Europe/Berlin (configuration)',
    ],
    [
      'a malformed locale',
      { locale: 'en_GB' },
      'E_CONFIG_INVALID: reports[0].locale "en_GB" is not a BCP 47 language tag; write one such as en-GB (configuration)',
    ],
    [
      'a well-formed locale that no language has',
      { locale: 'german' },
      'E_CONFIG_INVALID: reports[0].locale "german" is not a BCP 47 language tag; write one such as en-GB (configuration)',
    ],
    [
      'a schedule that fires twice a day',
      { schedule: '0 8,20 * * *' },
      'E_CONFIG_INVALID: reports[0].schedule "0 8,20 * * *" fires more than once a day; a report has one slot a day (configuration)',
    ],
    [
      'a schedule that fires twice on one day a year',
      { schedule: '0 8,20 29 2 *' },
      'E_CONFIG_INVALID: reports[0].schedule "0 8,20 29 2 *" fires more than once a day; a report has one slot a day (configuration)',
    ],
    [
      'a schedule that never fires',
      { schedule: '0 8 31 2 *' },
      'E_CONFIG_INVALID: reports[0].schedule "0 8 31 2 *" never fires; see crontab(5) (configuration)',
    ],
    [
      'a schedule with seconds',
      { schedule: '0 0 8 * * 1' },
      'E_CONFIG_INVALID: reports[0].schedule "0 0 8 * * 1" is not a cron expression of five fields, such as 0 8 * * 1 (configuration)',
    ],
    [
      'a schedule of words',
      { schedule: 'every monday at eight please' },
      'E_CONFIG_INVALID: reports[0].schedule "every monday at eight please" is not a cron expression; write one such as 0 8 * * 1 (Mondays at 8) (configuration)',
    ],
    [
      'campaigns that are chosen in no known way',
      { campaigns: { status: 'active' } },
      'E_CONFIG_INVALID: reports[0].campaigns must hold either a list `status`, such as [active], or a list `ids` (configuration)',
    ],
    [
      'an id that cannot be a key',
      { id: 'Weekly Report' },
      'E_CONFIG_INVALID: reports[0].id "Weekly Report" must be lower-case letters, digits and hyphens, such as weekly (configuration)',
    ],
    [
      'a way to unsubscribe that is none',
      { unsubscribe: {} },
      'E_CONFIG_INVALID: reports[0].unsubscribe needs an endpoint, a url or a mailto (configuration)',
    ],
    [
      'a way to unsubscribe in the clear',
      { unsubscribe: { url: 'http://example.com' } },
      'E_CONFIG_INVALID: reports[0].unsubscribe.url "http://example.com" must be an https:// URL (configuration)',
    ],
    [
      'a threshold over 100',
      { thresholds: { lowClose: 250 } },
      'E_CONFIG_INVALID: reports[0].thresholds.lowClose 250 too big: expected number to be <=100 (configuration)',
    ],
  ])('%s', async (_name, settings, line) => {
    expect(await lineOfReport(settings)).toBe(line);
  });

  test.each([
    'http://api.kakiyo.com/v1',
    'http://localhost.example.com/v1',
    'http://127.0.0.1.example.com',
    'http://10.0.0.1',
    'http://0.0.0.0:4010',
  ])('the API in the clear off this machine, at %s', async (baseUrl) => {
    expect(await lineOfValue({ ...minimal, api: { baseUrl } })).toBe(
      'E_CONFIG_INVALID: api.baseUrl must be https:// off this machine (configuration)',
    );
  });

  test.each(['ftp://api.kakiyo.com', 'api.kakiyo.com/v1', '/v1', ''])('an API at %j', async (baseUrl) => {
    expect(await lineOfValue({ ...minimal, api: { baseUrl } })).toBe(
      'E_CONFIG_INVALID: api.baseUrl must be an https:// URL (configuration)',
    );
  });

  test('a password in the API’s URL, which is not repeated', async () => {
    const line = await lineOfValue({ ...minimal, api: { baseUrl: 'https://ann:hunter2@api.kakiyo.com' } });
    expect(line).toBe('E_CONFIG_INVALID: api.baseUrl must not carry a user, a query or a fragment (configuration)');
  });

  test('the first of several is named, the others are counted', async () => {
    const value = { ...minimal, smtp: { host: '', port: 0 }, reports: [{ ...report, locale: 'x' }] };
    expect(await lineOfValue(value)).toMatch(
      /^E_CONFIG_INVALID: smtp\.host "" .* \(and 2 more to mend in configuration\)$/,
    );
  });

  test('a value of any length is cut', async () => {
    const line = await lineOfReport({ locale: 'x'.repeat(10_000) });
    expect(line.length).toBeLessThan(250);
  });
});
