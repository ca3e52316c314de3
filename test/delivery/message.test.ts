import { createHash } from 'node:crypto';
import fc from 'fast-check';
import PostalMime, { decodeWords, type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMessage, type MessageContent, type MessageEnvelope } from '../../src/delivery/message.ts';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { startInbox } from '../../src/inbox/inbox.ts';
import { address } from './addresses.ts';
import { asOneLine, hostileWords } from './hostile-words.ts';

const content = {
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

  test('names the URL, whole, and offers one click where the URL is the recipient’s own', async () => {
    expect(await headersOf({ url })).toEqual({ 'list-unsubscribe': `<${url}>` });
    expect(await headersOf({ url, isOneClick: true })).toEqual({
      'list-unsubscribe': `<${url}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
  });

  test('names both, the URL first', async () => {
    expect(await headersOf({ url, isOneClick: true, mailto })).toEqual({
      'list-unsubscribe': `<${url}>, <mailto:unsubscribe@example.com>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
  });
});

describe('pictures and attachments', () => {
  const png = Uint8Array.from({ length: 3_000 }, (_, index) => index % 256);
  const picture = { cid: 'trend@campaign-pulse', filename: 'trend.png', type: 'image/png', content: png };
  const table = {
    filename: 'weekly-2026-11-23.csv',
    type: 'text/csv; charset=utf-8',
    content: '\ufeffName,Rate\r\nGrößer,23.3\r\n',
  };
  const html = '<!doctype html><html><body><img src="cid:trend@campaign-pulse" alt=""></body></html>';

  /** Types of the parts, each inside of the one before it that is further left. */
  const structure = (mime: string): string[] =>
    [...mime.matchAll(/^Content-Type: ([a-z]+\/[a-z+.-]+)/gm)].map(([, type = '']) => type);

  test.each([
    ['neither', {}, ['multipart/alternative', 'text/plain', 'text/html']],
    [
      'a picture',
      { pictures: [picture] },
      ['multipart/alternative', 'text/plain', 'multipart/related', 'text/html', 'image/png'],
    ],
    [
      'a table',
      { attachments: [table] },
      ['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'text/csv'],
    ],
    [
      'both',
      { pictures: [picture], attachments: [table] },
      [
        'multipart/mixed',
        'multipart/alternative',
        'text/plain',
        'multipart/related',
        'text/html',
        'image/png',
        'text/csv',
      ],
    ],
  ])('stand in their places: %s', async (_name, parts, expected) => {
    const mime = await mimeOf({ html, ...parts });
    expect(structure(mime)).toEqual(expected);
    expect(await mimeOf({ html, ...parts })).toBe(mime);
    const boundaries = [...mime.matchAll(/boundary="(.*)"/g)].map(([, boundary]) => boundary);
    expect(new Set(boundaries).size).toBe(expected.filter((type) => type.startsWith('multipart/')).length);
  });

  test('arrive byte for byte, the picture shown where the HTML says and the table to be saved', async () => {
    const email = await read({ html, pictures: [picture], attachments: [table] });
    expect(email.attachments).toMatchObject([
      { filename: 'trend.png', mimeType: 'image/png', disposition: 'inline', contentId: '<trend@campaign-pulse>' },
      { filename: 'weekly-2026-11-23.csv', mimeType: 'text/csv', disposition: 'attachment' },
    ]);
    const [shown, saved] = email.attachments.map(({ content }) => new Uint8Array(content as ArrayBuffer));
    expect(shown).toEqual(png);
    expect(Buffer.from(saved ?? []).toString()).toBe(table.content);
    expect(unix(email.html)).toBe(html);
    expect(unix(email.text)).toBe(content.text.trimEnd());
  });

  test.each(['', 'a b.csv', 'a/b.csv', '..\\b.csv', '.csv', '-rf', 'größe.csv', 'a"b', 'a\r\nX: 1', 'x'.repeat(101)])(
    'are refused under the name %j',
    async (filename) => {
      await expect(mimeOf({ attachments: [{ ...table, filename }] })).rejects.toThrow('cannot stand in a header');
      await expect(mimeOf({ pictures: [{ ...picture, filename }] })).rejects.toThrow('cannot stand in a header');
    },
  );

  test('are refused with a type or an id that is none', async () => {
    await expect(mimeOf({ attachments: [{ ...table, type: 'text/csv\r\nX: 1' }] })).rejects.toThrow('must match');
    await expect(mimeOf({ pictures: [{ ...picture, cid: 'trend>' }] })).rejects.toThrow('must match');
  });
});

describe('a report as a mailing list', () => {
  const list = { id: 'weekly', name: 'Outreach, "week" by week', variant: 'digest', day: '2026-11-23' };

  const headerOf = async (key: string, changes: Partial<MessageEnvelope>): Promise<string | undefined> =>
    (await read(changes)).headers.find((header) => header.key === key)?.value;

  test('has its id below the sender’s domain, and its name for people', async () => {
    expect(await headerOf('list-id', { list })).toBe('"Outreach, \\"week\\" by week" <weekly.example.com>');
    expect(await headerOf('list-id', { list: { ...list, name: '' } })).toBe('<weekly.example.com>');
  });

  test('tells Gmail which day, report and variant a complaint is about', async () => {
    expect(await headerOf('feedback-id', { list })).toBe('2026-11-23:weekly:digest:campaignpulse');
  });

  test('is not one where nothing says so', async () => {
    expect(await headerOf('list-id', {})).toBeUndefined();
    expect(await headerOf('feedback-id', {})).toBeUndefined();
  });

  test.each(['', 'Weekly', 'a.b', 'a b', 'a>', 'a\r\nX: 1', 'x'.repeat(64)])(
    'is refused under the id %j',
    async (id) => {
      await expect(mimeOf({ list: { ...list, id } })).rejects.toThrow('cannot stand in a header');
      await expect(mimeOf({ list: { ...list, variant: id } })).rejects.toThrow('cannot stand in a header');
    },
  );
});

describe('References', () => {
  const ids = Array.from({ length: 40 }, (_, week) => `${week}-${'f'.repeat(40)}@example.com`);

  test('name the earlier messages, oldest first', async () => {
    const { references } = await read({ references: ids });
    expect(references).toBe(ids.map((id) => `<${id}>`).join(' '));
  });

  test('stand on lines of their own, none too long', async () => {
    const mime = await mimeOf({ references: ids });
    expect(Math.max(...mime.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(160);
  });

  test('are left out where there are none', async () => {
    expect((await read({ references: [] })).references).toBeUndefined();
  });
});

test('the language of the words is said where it is known, and must be a tag', async () => {
  expect(await mimeOf({ language: 'de-CH' })).toMatch(/^Content-Language: de-CH\r$/m);
  expect(await mimeOf()).not.toContain('Content-Language');
  await expect(mimeOf({ language: 'de\r\nX: 1' })).rejects.toThrow('cannot stand in a header');
});

describe('I03 untrusted words make no header', () => {
  const evil = [
    '\r\nBcc: eve@evil.com',
    '\nBcc: eve@evil.com',
    '\rBcc: eve@evil.com',
    '\r\n\r\n<p>body</p>',
    '\0',
    '\u2028',
  ];
  const names = ['from', 'to', 'message-id', 'subject', 'date', 'mime-version', 'auto-submitted', 'content-type'];

  test.each(evil)('I03 in the subject: %j', async (words) => {
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

describe(`${hostileWords.length} hostile strings`, () => {
  const list = { id: 'weekly', name: 'Weekly', variant: 'digest', day: '2026-11-23' };
  const fields = ['from', 'to', 'message-id', 'date', 'mime-version', 'auto-submitted', 'content-type'];
  const expected = [...fields, 'list-id', 'feedback-id', 'subject'].toSorted();

  const mails = Promise.all(
    hostileWords.map(async (words) => {
      const parts = { subject: words, text: `${words}\n`, html: `<p>${words}</p>\n` };
      return { words, ...(await composeMessage({ ...envelope, list: { ...list, name: words } }, parts)) };
    }),
  );

  test('are what makes this worth a test', () => {
    expect(new Set(hostileWords).size).toBeGreaterThan(300);
  });

  test('in the subject and the name of the list read as they were written, in one line', async () => {
    for (const { words, mime } of await mails) {
      const email = await PostalMime.parse(mime);
      const line = asOneLine(words);
      expect((email.subject ?? '').replaceAll(/\s+/g, ' ').trim(), words.slice(0, 60)).toBe(line);
      const keys = email.headers.map(({ key }) => key);
      expect(keys.toSorted()).toEqual(line === '' ? expected.filter((key) => key !== 'subject') : expected);
      const listId = email.headers.find(({ key }) => key === 'list-id')?.value ?? '';
      expect(listId.endsWith('<weekly.example.com>'), listId).toBe(true);
      expect(spoken(listId.slice(0, -'<weekly.example.com>'.length)), words.slice(0, 60)).toBe(line);
      // The parser takes a text of blanks for none.
      expect(unix(email.text).trim()).toBe(words.replaceAll(/\r\n?/g, '\n').toWellFormed().trim());
    }
  });

  test('make no line longer than SMTP’s, and no half line break', async () => {
    for (const { words, ...mail } of await mails) {
      const mime = mail.mime.toString('latin1');
      expect(Math.max(...mime.split('\r\n').map((line) => line.length)), words.slice(0, 60)).toBeLessThanOrEqual(998);
      expect(mime.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/);
    }
  });

  test('I03 are no file names, references, ids or languages', async () => {
    const file = { type: 'text/csv', content: 'a' };
    let refused = 0;
    for (const words of hostileWords) {
      // These are names, or too long for one.
      if (/^[\w.-]*$/.test(words)) continue;
      refused++;
      const refusal = 'cannot stand in a header';
      await expect(mimeOf({ attachments: [{ ...file, filename: words }] }), words.slice(0, 60)).rejects.toThrow(
        refusal,
      );
      await expect(mimeOf({ references: ['a@example.com', words] })).rejects.toThrow(refusal);
      await expect(mimeOf({ list: { ...list, id: words } })).rejects.toThrow(refusal);
      await expect(mimeOf({ language: words })).rejects.toThrow(refusal);
    }
    expect(refused).toBeGreaterThan(300);
  });

  test('I03 reach one mailbox, as one message each', async () => {
    await using inbox = await startInbox();
    {
      await using session = new SmtpSession({ host: inbox.host, port: inbox.port, security: 'none' });
      for (const { mime } of await mails) {
        const { from, to } = envelope;
        expect(await session.submit({ from: from.address, to, mime, onHanded: async () => {} })).toMatchObject({
          type: 'accept',
        });
      }
    }
    expect(inbox.messages).toHaveLength(hostileWords.length);
    expect(new Set(inbox.messages.map(({ to }) => to.join(' ')))).toEqual(new Set(['ann@acme.com']));
  });

  /** A phrase as a mail program shows it. */
  function spoken(phrase: string): string {
    const text = phrase.trim();
    const words = text.startsWith('"') ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1') : decodeWords(text);
    return words.replaceAll(/\s+/g, ' ').trim();
  }
});
