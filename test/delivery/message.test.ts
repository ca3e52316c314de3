import { createHash } from 'node:crypto';
import fc from 'fast-check';
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMessage, type MessageContent, type MessageEnvelope } from '../../src/delivery/message.ts';
import { address } from './addresses.ts';

const content: MessageContent = {
  subject: 'Replies up 4 points: 2 campaigns need you 📈',
  text: 'Hello Ann,\n\nResponse rate: 23.3 % (35 of 150) 🎉\n',
  html: '<!doctype html><html><body><p>Response rate: <b>23.3&nbsp;%</b> — größer 🎉</p></body></html>\n',
};

const envelope: MessageEnvelope = {
  from: { name: 'Campaign Pulse', address: address('pulse@example.com') },
  to: address('ann@acme.com'),
  date: new Date('2026-11-23T08:00:00Z'),
  deliveryKey: 'weekly/2026-11-23\nann@acme.com',
};

async function mimeOf(changes: Partial<MessageEnvelope & MessageContent> = {}): Promise<string> {
  const { mime } = await composeMessage({ ...envelope, ...changes }, { ...content, ...changes });
  return mime.toString('latin1');
}

async function read(changes: Partial<MessageEnvelope & MessageContent> = {}): Promise<Email> {
  const { mime } = await composeMessage({ ...envelope, ...changes }, { ...content, ...changes });
  return PostalMime.parse(mime);
}

/** Names of the header fields, lower case; a folded line belongs to the one before. */
async function headerNames(changes: Partial<MessageEnvelope & MessageContent>): Promise<string[]> {
  const [head = ''] = (await mimeOf(changes)).split('\r\n\r\n', 1);
  return head.split(/\r\n(?![ \t])/).map((field) => field.slice(0, field.indexOf(':')).toLowerCase());
}

/** A part as it was written; the last line break is the composer's. */
const unix = (text = ''): string => text.replaceAll('\r\n', '\n').trimEnd();

describe('a message', () => {
  test('of the same input has the same bytes, and the hash of them', async () => {
    const [one, other] = await Promise.all([composeMessage(envelope, content), composeMessage(envelope, content)]);
    expect(one).toEqual(other);
    expect(one.sha256).toBe(createHash('sha256').update(one.mime).digest('hex'));
    expect(await composeMessage(envelope, { ...content, text: 'other' })).not.toMatchObject({ sha256: one.sha256 });
  });

  test('reads as it was written', async () => {
    const email = await read({ replyTo: address('team@acme.com') });
    expect(email).toMatchObject({
      from: { name: 'Campaign Pulse', address: 'pulse@example.com' },
      to: [{ name: '', address: 'ann@acme.com' }],
      replyTo: [{ name: '', address: 'team@acme.com' }],
      subject: content.subject,
      date: '2026-11-23T08:00:00.000Z',
      attachments: [],
    });
    expect(unix(email.text)).toBe(content.text.trimEnd());
    expect(unix(email.html)).toBe(content.html.trimEnd());
  });

  test('is multipart/alternative with the text before the HTML', async () => {
    const mime = await mimeOf();
    expect(mime).toMatch(/^Content-Type: multipart\/alternative;/m);
    expect(mime.indexOf('text/plain')).toBeGreaterThan(0);
    expect(mime.indexOf('text/plain')).toBeLessThan(mime.indexOf('text/html'));
  });

  test('asks for no automatic reply', async () => {
    expect(await mimeOf()).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  test('has SMTP’s lines, whatever its parts have: none over 998 bytes, none ended by half a line break', async () => {
    const long = `${'word '.repeat(2_000)}\n${'x'.repeat(5_000)}\n${'ü'.repeat(3_000)}\n.\n..\nFrom here\rand here\r\nthere`;
    for (const text of [long, long.replaceAll('ü', 'u')]) {
      const mime = await mimeOf({ text, html: `<pre>${text}</pre>`, subject: 'word 📈 '.repeat(100) });
      expect(Math.max(...mime.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
      expect(mime.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const email = await read({ text, html: `<pre>${text}</pre>` });
      const expected = text.replaceAll(/\r\n?/g, '\n');
      expect(unix(email.text)).toBe(expected);
      expect(unix(email.html)).toBe(`<pre>${expected}</pre>`);
    }
  });

  test('brings any subject and any words through', async () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((text) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text));
    await fc.assert(
      fc.asyncProperty(words, words, async (subject, text) => {
        const email = await read({ subject, text });
        // The parser takes a subject of blanks for none.
        expect((email.subject ?? '').replaceAll(/\s+/g, ' ').trim()).toBe(subject.replaceAll(/\s+/g, ' ').trim());
        expect(unix(email.text)).toBe(text.trimEnd());
      }),
      { numRuns: 100 },
    );
  });
});

describe('the Message-ID', () => {
  const idOf = async (changes: Partial<MessageEnvelope & MessageContent>): Promise<string> =>
    (await composeMessage({ ...envelope, ...changes }, { ...content, ...changes })).id;

  test('stands in the header', async () => {
    const id = await idOf({});
    expect((await read()).messageId).toBe(`<${id}>`);
    expect(id).toMatch(/^[0-9a-f]{40}@example\.com$/);
  });

  test('depends on the delivery’s key and the sender’s domain', async () => {
    const id = await idOf({});
    expect(await idOf({ deliveryKey: 'weekly/2026-11-30\nann@acme.com' })).not.toBe(id);
    expect(await idOf({ from: { ...envelope.from, address: address('pulse@example.org') } })).not.toBe(id);
  });

  test('depends on nothing else', async () => {
    const id = await idOf({});
    expect(
      await idOf({
        from: { name: 'Somebody else', address: address('other@example.com') },
        to: address('bob@acme.com'),
        replyTo: address('team@acme.com'),
        unsubscribe: { url: 'https://example.com/u' },
        date: new Date(0),
        subject: 'Other',
        text: 'other',
        html: '<p>other</p>',
      }),
    ).toBe(id);
  });
});

describe('List-Unsubscribe', () => {
  const url = `https://example.com/unsubscribe?token=${'t'.repeat(300)}`;
  const mailto = address('unsubscribe@example.com');

  const headersOf = async (unsubscribe: MessageEnvelope['unsubscribe']): Promise<Record<string, string>> => {
    const { headers } = await read({ unsubscribe });
    return Object.fromEntries(
      headers.filter(({ key }) => key.startsWith('list-')).map(({ key, value }) => [key, value]),
    );
  };

  test('is left out where nothing is configured', async () => {
    expect(await headersOf(undefined)).toEqual({});
    expect(await headersOf({})).toEqual({});
  });

  test('names the address; a mail cannot take the POST of one click', async () => {
    expect(await headersOf({ mailto })).toEqual({ 'list-unsubscribe': '<mailto:unsubscribe@example.com>' });
  });

  test('names the URL, whole, and offers one click', async () => {
    expect(await headersOf({ url })).toEqual({
      'list-unsubscribe': `<${url}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
  });

  test('names both, the URL first', async () => {
    expect(await headersOf({ url, mailto })).toEqual({
      'list-unsubscribe': `<${url}>, <mailto:unsubscribe@example.com>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
  });
});

describe('untrusted words make no header', () => {
  const evil = [
    '\r\nBcc: eve@evil.com',
    '\nBcc: eve@evil.com',
    '\rBcc: eve@evil.com',
    '\r\n\r\n<p>body</p>',
    '\0',
    '\u2028',
  ];
  const names = ['from', 'to', 'message-id', 'subject', 'date', 'mime-version', 'auto-submitted', 'content-type'];

  test.each(evil)('in the subject: %j', async (words) => {
    expect((await headerNames({ subject: `Hello${words}` })).toSorted()).toEqual(names.toSorted());
    expect(unix((await read({ subject: `Hello${words}` })).text)).toBe(content.text.trimEnd());
  });

  test.each([...evil, '" <eve@evil.com>, "', '<eve@evil.com>', '=?utf-8?q?=0D=0ABcc:_eve?='])(
    'in the sender’s name: %j',
    async (words) => {
      const from = { name: `Pulse${words}`, address: envelope.from.address };
      expect((await headerNames({ from })).toSorted()).toEqual(names.toSorted());
      const email = await read({ from });
      expect(email.from?.address).toBe('pulse@example.com');
      expect(email.to).toEqual([{ name: '', address: 'ann@acme.com' }]);
      expect(email.bcc).toBeUndefined();
    },
  );

  test('in the body: a boundary, a header and a lone dot stay text', async () => {
    const boundaryOf = async (text: string): Promise<string> =>
      /boundary="(.*)"/.exec(await mimeOf({ text }))?.[1] ?? 'none';
    const boundary = await boundaryOf('harmless');
    // Whoever knows the boundary of one message knows none of the message that quotes it.
    const text = `--${boundary}\nContent-Type: text/html\n\n<b>x</b>\n--${boundary}--\n.\n\nBcc: eve@evil.com`;
    const email = await read({ text });
    expect(unix(email.text)).toBe(text);
    expect(unix(email.html)).toBe(content.html.trimEnd());
    expect(await boundaryOf(text)).not.toBe(boundary);
  });
});
