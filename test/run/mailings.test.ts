import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMailing } from '../../src/run/compose-mailing.ts';
import { renderSlot } from '../../src/run/dry-run.ts';
import { mailingsOf } from '../../src/run/mailings.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { typical } from '../report/fixtures.ts';
import { trendOf } from '../report/trends.ts';
import { reportConfig, testWorkshop } from '../support/workshop.ts';

describe('one mail for each campaign', () => {
  const report = reportConfig({
    variant: 'campaign',
    recipients: ['lead@example.com'],
    owners: { c_101: ['ann@example.com', { address: 'ben@example.com', locale: 'de-DE' }], c_102: ['ann@example.com'] },
  });

  test('goes to its owners, and to the recipients of the report where it has none', () => {
    const told = mailingsOf(report, typical).map(({ recipient, digest }) => `${digest.focus?.id} ${recipient.address}`);
    expect(told.slice(0, 3)).toEqual(['c_101 ann@example.com', 'c_101 ben@example.com', 'c_102 ann@example.com']);
    const others = typical.campaigns.length + typical.unreadable.length - 2;
    expect(told.slice(3).every((line) => line.endsWith(' lead@example.com'))).toBe(true);
    expect(told).toHaveLength(3 + others);
  });

  test('of an id that objects have by nature goes to the recipients', () => {
    const digest = {
      ...typical,
      campaigns: typical.campaigns.slice(0, 1).map((row) => ({ ...row, id: 'constructor' })),
      unreadable: [],
    };
    expect(mailingsOf(report, digest).map(({ recipient }) => recipient.address)).toEqual(['lead@example.com']);
  });

  test('D15 is sent over SMTP, each owner’s mail with its own campaigns alone', async () => {
    await using house = await testWorkshop({
      variant: 'campaign',
      campaigns: { ids: ['campaign_123', 'campaign_weak-closing', 'campaign_not-found'] },
      owners: { campaign_123: ['ann@example.com', 'ben@example.com'] },
    });
    house.clock.set('2026-11-23T08:00:00Z');
    const { state, deliveries } = await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
    expect(state).toBe('partial');
    expect(deliveries.map(({ state }) => state)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);

    const mails = await Promise.all(house.inbox.messages.map(({ raw }) => PostalMime.parse(raw)));
    const told = mails.map(({ to, subject }) => `${to?.[0]?.address}: ${subject?.split(';', 1)}`);
    expect(told.toSorted()).toEqual([
      'ann@example.com: COOs in Energy: response rate 18.3%',
      'ann@example.com: Q4 Enterprise Outreach: response rate 23.3%',
      'ann@example.com: campaign_not-found: could not be read',
      'ben@example.com: Q4 Enterprise Outreach: response rate 23.3%',
    ]);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(4);
  });
});

test('each recipient gets the language, the numbers and the time zone that are theirs', async () => {
  await using house = await testWorkshop({
    timeZone: 'UTC',
    recipients: [
      'ann@example.com',
      { address: 'ben@example.com', locale: 'de-DE', timeZone: 'Asia/Tokyo' },
      { address: 'cyd@example.com', numberFormat: 'de-CH' },
    ],
  });
  house.clock.set('2026-11-23T08:00:00Z');
  await runSlot(house.workshop, house.report, await house.dueSlot('2026-11-23'));
  const mails = await Promise.all(house.inbox.messages.map(({ raw }) => PostalMime.parse(raw)));
  const to = (address: string) => mails.find((mail) => mail.to?.[0]?.address === address);
  expect(to('ann@example.com')?.subject).toMatch(/^Response rate \d+\.\d%/);
  expect(to('ben@example.com')?.subject).toMatch(/\d+,\d\s%/);
  expect(to('ben@example.com')?.text).toContain('Asia/Tokyo');
  expect(to('ben@example.com')?.text).toContain('17:00');
  expect(to('cyd@example.com')?.subject).toMatch(/^Response rate \d+\.\d%/);
  expect(to('cyd@example.com')?.text).toContain('08:00');
});

test('a mail carries what its report is configured to have: table, chart, conversation, and a link of one’s own to stop', async () => {
  await using house = await testWorkshop({
    recipients: ['ann@example.com', 'ben@example.com'],
    unsubscribe: { endpoint: 'https://reports.example.com/unsubscribe' },
    attachments: { csv: true, chart: true },
    threading: true,
  });
  const workshop = { ...house.workshop, unsubscribeSecret: 'a secret for the links of these tests' };
  for (const monday of ['2026-11-09', '2026-11-16', '2026-11-23']) {
    house.clock.set(`${monday}T08:00:00Z`);
    await runSlot(workshop, house.report, await house.dueSlot(monday));
  }
  const mails = await Promise.all(house.inbox.messages.map(({ raw }) => PostalMime.parse(raw)));
  const to = (address: string) => mails.filter((mail) => mail.to?.[0]?.address === address);
  const header = (mail: Email | undefined, name: string) => mail?.headers.find(({ key }) => key === name)?.value;

  const [first, second, third] = to('ann@example.com');
  expect(header(first, 'references')).toBeUndefined();
  expect(header(second, 'references')).toBe(first?.messageId);
  expect(header(third, 'references')).toBe(`${first?.messageId} ${second?.messageId}`);

  expect(first?.attachments.map(({ filename }) => filename)).toEqual(['weekly-2026-11-09.csv']);
  expect(third?.attachments.map(({ filename, mimeType }) => `${filename} ${mimeType}`)).toEqual([
    'trend.png image/png',
    'weekly-2026-11-23.csv text/csv',
  ]);
  expect(third?.html).toContain('src="cid:trend@campaign-pulse"');

  const links = mails.map((mail) => header(mail, 'list-unsubscribe'));
  expect(new Set(links).size).toBe(2);
  expect(header(third, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const [, url = 'none'] = /<(https:[^>]+)>/.exec(header(third, 'list-unsubscribe') ?? '') ?? [];
  expect(url).toMatch(/^https:\/\/reports\.example\.com\/unsubscribe\/[\w-]{43}$/);
  expect(third?.text).toContain(url);
});

test.each([
  ['https://stop.example.com/?who={address}', 'https://stop.example.com/?who=ann%2Bnews%40example.com', true],
  ['https://stop.example.com/{address}/weekly', 'https://stop.example.com/ann%2Bnews%40example.com/weekly', true],
  ['https://stop.example.com/', 'https://stop.example.com/', false],
])('another system’s page %s is offered for one click where it names the recipient', async (url, link, isOneClick) => {
  await using house = await testWorkshop({ recipients: ['ann+news@example.com'], unsubscribe: { url } });
  const { messages } = await renderSlot(house.workshop, house.report);
  const { headers, text } = await PostalMime.parse(messages[0]?.mime ?? '');
  expect(headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(`<${link}>`);
  expect(headers.some(({ key }) => key === 'list-unsubscribe-post')).toBe(isOneClick);
  expect(text).toContain(link);
});

test('a mail whose chart cannot be drawn goes without it', async () => {
  await using house = await testWorkshop({ attachments: { chart: true } });
  const [recipient] = house.report.recipients;
  if (!recipient) throw new Error('the report has a recipient');
  const mailing = { recipient, digest: { ...typical, trend: trendOf([170, 182]) }, isOwner: false };
  const slot = { key: 'weekly/2026-11-23', due_at: '2026-11-23T08:00:00.000Z' };
  const parsed = async (picture: Uint8Array | null) => {
    const { mime } = await composeMailing(house.workshop, house.report, slot, mailing, async () => picture);
    return PostalMime.parse(mime);
  };
  const whole = await parsed(new Uint8Array([1]));
  expect(whole.attachments).toHaveLength(1);
  expect(whole.html).toContain('cid:trend');
  const without = await parsed(null);
  expect(without.attachments).toEqual([]);
  expect(without.html).not.toContain('cid:');
});
