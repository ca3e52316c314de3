import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { describe, expect, test } from 'vitest';
import { type DkimKey, dkimPrivateKey, withDkimSignature } from '../../src/delivery/dkim.ts';
import { composeMessage, type MessageContent, type MessageEnvelope } from '../../src/delivery/message.ts';
import { SmtpSession } from '../../src/delivery/smtp.ts';
import { startInbox } from '../../src/inbox/inbox.ts';
import { address } from './addresses.ts';

interface KeyPair {
  readonly key: DkimKey;
  /** What stands in the DNS. */
  readonly record: string;
}

function pair(type: 'rsa' | 'ed25519', domain = 'example.com'): KeyPair {
  const { privateKey, publicKey } =
    type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  return {
    key: { domain, selector: 'pulse', privateKey },
    record: `v=DKIM1; k=${type}; p=${published(publicKey, type)}`,
  };
}

/** RFC 8463 publishes the bare 32 bytes, RFC 6376 the whole structure. */
function published(key: KeyObject, type: 'rsa' | 'ed25519'): string {
  const der = key.export({ type: 'spki', format: 'der' });
  return (type === 'rsa' ? der : der.subarray(-32)).toString('base64');
}

const pairs = { rsa: pair('rsa'), ed25519: pair('ed25519') } as const;
const { rsa } = pairs;

const envelope: MessageEnvelope = {
  from: { name: 'Campaign Pulse', address: address('pulse@example.com') },
  to: address('ann@acme.com'),
  replyTo: address('team@example.com'),
  unsubscribe: {
    url: `https://example.com/u/${'t'.repeat(43)}`,
    isOneClick: true,
    mailto: address('stop@example.com'),
  },
  list: { id: 'weekly', name: 'Größer werben', variant: 'digest', day: '2026-11-23' },
  references: ['one@example.com', 'two@example.com'],
  language: 'de',
  date: new Date('2026-11-23T08:00:00Z'),
  deliveryKey: 'weekly/2026-11-23\nann@acme.com',
  dkim: rsa.key,
};

const content: MessageContent = {
  subject: 'Antwortquote 23,3 % 📈',
  text: 'Guten Tag,  Ann \n\n\n23,3 %\n\n\n',
  html: '<!doctype html><html><body><p>23,3 %</p></body></html>\n',
  attachments: [{ filename: 'weekly.csv', type: 'text/csv; charset=utf-8', content: 'a,b\r\n1,2\r\n' }],
};

async function signed(changes: Partial<MessageEnvelope> = {}): Promise<string> {
  return (await composeMessage({ ...envelope, ...changes }, content)).mime.toString('latin1');
}

/** What a receiver finds, by a verifier of other people's making and without DNS. */
async function verdict(mime: string, { record } = rsa): Promise<string> {
  const { results } = await dkimVerify(Buffer.from(mime, 'latin1'), {
    resolver: async (name: string) => {
      if (name !== 'pulse._domainkey.example.com') throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
      return [[record]];
    },
  });
  expect(results).toHaveLength(1);
  return results[0]?.status.result ?? 'nothing';
}

describe('a signed message', () => {
  test.each(['rsa', 'ed25519'] as const)('passes with a key of the kind %s', async (type) => {
    const mime = await signed({ dkim: pairs[type].key });
    expect(mime).toMatch(new RegExp(`^DKIM-Signature: v=1; a=${type}-sha256; c=relaxed/relaxed;`));
    expect(await verdict(mime, pairs[type])).toBe('pass');
    expect(await verdict(mime, pair(type))).toBe('fail');
  });

  test.each(['rsa', 'ed25519'] as const)('has the same bytes each time (%s), and says no time', async (type) => {
    const mime = await signed({ dkim: pairs[type].key });
    expect(await signed({ dkim: pairs[type].key })).toBe(mime);
    const [signature = ''] = mime.split(/\r\n(?![ \t])/);
    expect(signature).not.toMatch(/\b[tx]=/);
  });

  test('is the message without a signature, and one field before it', async () => {
    const mime = await signed();
    const [signature = ''] = mime.split(/(?<=\r\n)(?![ \t])/);
    expect(mime.slice(signature.length)).toBe(await signed({ dkim: undefined }));
    expect(Math.max(...signature.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  test('passes with every header that it can do without left out', async () => {
    const bare = { replyTo: undefined, unsubscribe: undefined, list: undefined, references: [], language: undefined };
    expect(await verdict(await signed(bare))).toBe('pass');
  });

  test('passes as it arrives, after a conversation that stuffed its dots', async () => {
    await using inbox = await startInbox();
    const { mime } = await composeMessage(envelope, { ...content, text: '.\n..\n.hidden\n' });
    {
      await using session = new SmtpSession({ host: inbox.host, port: inbox.port, security: 'none' });
      const { from, to } = envelope;
      await session.submit({ from: from.address, to, mime, onHanded: async () => {} });
    }
    expect(await verdict(inbox.messages[0]?.raw.toString('latin1') ?? '')).toBe('pass');
  });

  test.each([
    ['From', /^From: .*$/m, 'From: Campaign Pulse <pulse@example.org>'],
    ['To', /^To: .*$/m, 'To: bob@acme.com'],
    ['Reply-To', /^Reply-To: .*$/m, 'Reply-To: eve@evil.com'],
    ['Subject', /^Subject: .*(\r\n .*)*$/m, 'Subject: Antwortquote 99 %'],
    ['Date', /^Date: .*$/m, 'Date: Mon, 30 Nov 2026 08:00:00 +0000'],
    ['Message-ID', /^Message-ID: <./m, 'Message-ID: <x'],
    ['MIME-Version', /^MIME-Version: 1.0/m, 'MIME-Version: 1.1'],
    ['Content-Type', /^Content-Type: multipart\/mixed/m, 'Content-Type: multipart/alternative'],
    ['List-Unsubscribe', /u\/t/, 'u/x'],
    ['List-Unsubscribe-Post', /One-Click/, 'No-Click'],
    ['List-Id', /<weekly\./, '<other.'],
    ['Feedback-ID', /:campaignpulse/, ':somebodyelse'],
    ['Auto-Submitted', /auto-generated/, 'no'],
    ['References', /<one@/, '<none@'],
    ['Content-Language', /^Content-Language: de/m, 'Content-Language: en'],
  ])('fails once its %s is altered', async (_name, found, put) => {
    const mime = await signed();
    const altered = mime.replace(found, put);
    expect(altered).not.toBe(mime);
    expect(await verdict(altered)).toBe('fail');
  });

  test.each([
    'From',
    'To',
    'Cc',
    'Subject',
    'Reply-To',
    'Date',
    'Content-Type',
    'List-Unsubscribe',
    'List-Unsubscribe-Post',
  ])('fails once another %s stands before it', async (name) => {
    const mime = await signed();
    expect(await verdict(`${name}: eve@evil.com\r\n${mime}`)).toBe('fail');
  });

  test.each(['Received', 'X-Spam-Status', 'Feedback-ID', 'Return-Path'])(
    'passes with the %s that a relay puts before it',
    async (name) => {
      expect(await verdict(`${name}: from relay by relay\r\n${await signed()}`)).toBe('pass');
    },
  );

  test('I11 does not pass once its body is altered, or lacks the one-click header that was signed', async () => {
    const mime = await signed();
    expect(await verdict(mime.replace('<p>23,3', '<p>99,9'))).not.toBe('pass');
    expect(await verdict(mime.replace(/^List-Unsubscribe-Post: .*\r\n/m, ''))).toBe('fail');
  });

  test('passes after a relay changed its white space only', async () => {
    const mime = await signed();
    const folded = mime.replace(/^Subject: /m, 'Subject:\r\n\t ').replace(/^Auto-Submitted: /m, 'AUTO-SUBMITTED:   ');
    expect(await verdict(`${folded}\r\n\r\n`)).toBe('pass');
  });

  test('passes whatever its bytes are', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '.', 'é', '\r', '='), maxLength: 20 });
    const lines = fc.array(line, { maxLength: 8 }).map((all) => all.join('\r\n'));
    await fc.assert(
      fc.asyncProperty(lines, async (body) => {
        const mime = Buffer.from(`From: pulse@example.com\r\nSubject:  a \t b \r\n\r\n${body}`, 'latin1');
        expect(await verdict(withDkimSignature(mime, rsa.key).toString('latin1'))).toBe('pass');
      }),
      { numRuns: 100 },
    );
  });
});

describe('a private key', () => {
  const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

  test('is taken in any form that PEM has, with or without its last line break', () => {
    const { privateKey } = rsa.key;
    for (const text of [
      pem(privateKey),
      privateKey.export({ type: 'pkcs1', format: 'pem' }),
      pem(pairs.ed25519.key.privateKey),
    ]) {
      expect(dkimPrivateKey(String(text).trimEnd())?.type).toBe('private');
    }
  });

  test.each([
    ['nothing', ''],
    ['a password', 'secret'],
    ['a public key', generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    ['an RSA key of 512 bits', pem(generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey)],
    ['a key for another purpose', pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)],
    [
      'an encrypted key',
      generateKeyPairSync('ed25519')
        .privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
        .toString(),
    ],
  ])('is refused where it is %s', (_name, text) => {
    expect(dkimPrivateKey(text)).toBeNull();
  });
});
