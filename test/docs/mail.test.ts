import { generateKeyPairSync } from 'node:crypto';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkConfig } from '../../src/config/load.ts';
import { composeMessage } from '../../src/delivery/message.ts';
import { address } from '../delivery/addresses.ts';
import { blocks, tableBelow } from './pages.ts';

const page = 'docs/mail.md';

describe('the page on mails', () => {
  test('names each header that a mail can have, and no other', async () => {
    const { mime } = await composeMessage(
      {
        from: { name: 'Campaign Pulse', address: address('pulse@example.com') },
        to: address('ann@example.com'),
        replyTo: address('team@example.com'),
        unsubscribe: { url: 'https://mail.example.com/u', isOneClick: true },
        list: { id: 'weekly', name: 'Weekly', variant: 'digest', day: '2026-11-23' },
        references: ['earlier@example.com'],
        language: 'en',
        dkim: { domain: 'example.com', selector: 's', privateKey: generateKeyPairSync('ed25519').privateKey },
        date: new Date('2026-11-23T08:00:00Z'),
        deliveryKey: 'weekly',
      },
      { subject: 'Subject', text: 'text', html: '<p>html</p>' },
    );
    const { headers } = await PostalMime.parse(mime);
    const named = tableBelow(page, 'Headers').map(([name = '']) => name.replaceAll('`', ''));
    expect(named.toSorted()).toEqual(headers.map(({ originalKey }) => originalKey).toSorted());
  });

  test('shows settings that are valid', () => {
    const base = { smtp: { host: 'smtp.example.com' }, from: { address: 'pulse@example.com' } };
    const reports = [{ id: 'weekly', recipients: ['ann@example.com'] }];
    const shown = blocks(page, 'yaml').map((block) => parse(block));
    expect(shown.map((block) => Object.keys(block))).toEqual([['reports'], ['dkim']]);
    for (const block of shown) expect(() => checkConfig({ ...base, reports, ...block }, page)).not.toThrow();
  });
});
