import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { isIP } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

/** A key and the certificate that it has signed itself, in PEM, as `node:tls` takes them. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 24 * 3_600_000;

/**
 * A certificate (RFC 5280) for a name or an IPv4 address, by its own key, P-256. Written in DER by hand, since Node signs none and a program
 * such as openssl is not everywhere; good from a day before `until` is over: a week by default.
 */
export function makeCertificate(name: string, until = new Date(Date.now() + 7 * day)): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const since = new Date(Math.min(Date.now(), until.getTime()) - day);
  const subject = sequence(set(sequence(object('550403'), der(0x0c, Buffer.from(name)))));
  const [first, ...rest] = name.split('.').map(Number);
  const altName = isIP(name) ? der(0x87, Buffer.from([first ?? 0, ...rest])) : der(0x82, Buffer.from(name));
  const extensions = [
    sequence(object('551d11'), octets(sequence(altName))),
    // An authority of its own, so that it can be trusted.
    sequence(object('551d13'), der(0x01, Buffer.from([0xff])), octets(sequence(der(0x01, Buffer.from([0xff]))))),
  ];
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serialOf(publicKey)),
    ecdsaWithSha256,
    subject,
    sequence(time(since), time(until)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const base64 = sequence(body, ecdsaWithSha256, signature).toString('base64').replaceAll(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}

/** Until it is disposed, this process trusts the certificate, as `NODE_EXTRA_CA_CERTS` makes one. */
export function trusting({ cert }: Certificate): Disposable {
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, cert]);
  return { [Symbol.dispose]: () => setDefaultCACertificates(before) };
}

const ecdsaWithSha256 = sequence(object('2a8648ce3d040302'));

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function set(content: Buffer): Buffer {
  return der(0x31, content);
}

function object(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function octets(content: Buffer): Buffer {
  return der(0x04, content);
}

/** UTCTime, for years until 2049. */
function time(instant: Date): Buffer {
  return der(0x17, Buffer.from(`${instant.toISOString().slice(2, 19).replaceAll(/[-T:]/g, '')}Z`));
}

/** Positive, and another one for each key. */
function serialOf(key: KeyObject): Buffer {
  const hash = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest();
  return Buffer.concat([Buffer.from([0x40]), hash.subarray(0, 8)]);
}
