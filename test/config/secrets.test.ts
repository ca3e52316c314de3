import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownSecrets, readSecret, requireSecret } from '../../src/config/secrets.ts';
import { PulseError } from '../../src/errors.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = 'abcdefghij0123456789ABCDEFGHIJ9876543210';

function lineOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (!(error instanceof PulseError)) throw error;
    expect(error.line).not.toContain(key);
    return error.line;
  }
  throw new Error('nothing was refused');
}

/** A folder with the secret in the file `key`. */
function folderWith(text: string, mode = 0o600): ReturnType<typeof temporaryFolder> & { readonly file: string } {
  const folder = temporaryFolder();
  const file = join(folder.path, 'key');
  writeFileSync(file, text);
  chmodSync(file, mode);
  return { ...folder, file };
}

describe('X02 a secret', () => {
  test('comes from the environment', () => {
    expect(readSecret('KAKIYO_API_KEY', { KAKIYO_API_KEY: key })).toBe(key);
    expect(requireSecret('KAKIYO_API_KEY', { KAKIYO_API_KEY: key })).toBe(key);
  });

  test.each([
    ['a line break', '\n'],
    ['line breaks of another system', '\r\n\r\n'],
    ['nothing', ''],
  ])('comes from a file that ends with %s', (_name, end) => {
    using folder = folderWith(key + end);
    expect(readSecret('KAKIYO_API_KEY', { KAKIYO_API_KEY_FILE: folder.file })).toBe(key);
  });

  test('comes from a file with all of its spaces', () => {
    using folder = folderWith(' pass word \n');
    expect(readSecret('SMTP_PASSWORD', { SMTP_PASSWORD_FILE: folder.file })).toBe(' pass word ');
  });

  test('comes from a file that is gone by the second time that it is asked for', () => {
    using folder = folderWith(key);
    const environment = { KAKIYO_API_KEY_FILE: folder.file };
    expect(readSecret('KAKIYO_API_KEY', environment)).toBe(key);
    rmSync(folder.file);
    expect([readSecret('KAKIYO_API_KEY', environment), knownSecrets(environment)]).toEqual([key, [key]]);
  });

  test('is undefined where nothing is set, or nothing but empty words', () => {
    expect(readSecret('SMTP_PASSWORD', {})).toBeUndefined();
    expect(readSecret('SMTP_PASSWORD', { SMTP_PASSWORD: '', SMTP_PASSWORD_FILE: '' })).toBeUndefined();
  });

  test('may be set empty beside a file', () => {
    using folder = folderWith(key);
    expect(readSecret('KAKIYO_API_KEY', { KAKIYO_API_KEY: '', KAKIYO_API_KEY_FILE: folder.file })).toBe(key);
  });
});

describe('X02 a line says what is wrong, and never the secret:', () => {
  test('it is set twice', () => {
    expect(lineOf(() => readSecret('KAKIYO_API_KEY', { KAKIYO_API_KEY: key, KAKIYO_API_KEY_FILE: '/x' }))).toBe(
      'E_SECRET: KAKIYO_API_KEY and KAKIYO_API_KEY_FILE are both set; keep one of them',
    );
  });

  test('it is required and not there', () => {
    expect(lineOf(() => requireSecret('KAKIYO_API_KEY', { KAKIYO_API_KEY: '' }))).toBe(
      'E_SECRET: KAKIYO_API_KEY is not set; set it, or KAKIYO_API_KEY_FILE to a file that holds it',
    );
  });

  test('its file is not there', () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'gone');
    expect(lineOf(() => readSecret('KAKIYO_API_KEY', { KAKIYO_API_KEY_FILE: file }))).toBe(
      `E_SECRET: KAKIYO_API_KEY_FILE ${file} cannot be read; check the path and its permissions`,
    );
    expect(lineOf(() => readSecret('KAKIYO_API_KEY', { KAKIYO_API_KEY_FILE: folder.path }))).toContain('E_SECRET');
  });

  test.each([0o644, 0o640, 0o604, 0o620])('its file has the mode %o', (mode) => {
    using folder = folderWith(key, mode);
    expect(lineOf(() => readSecret('KAKIYO_API_KEY', { KAKIYO_API_KEY_FILE: folder.file }))).toBe(
      `E_SECRET: KAKIYO_API_KEY_FILE ${folder.file} can be read by other users; run: chmod 600 ${folder.file}`,
    );
  });

  test.each(['', '\n', '\r\n\n'])('its file holds %j', (text) => {
    using folder = folderWith(text);
    expect(lineOf(() => readSecret('KAKIYO_API_KEY', { KAKIYO_API_KEY_FILE: folder.file }))).toBe(
      `E_SECRET: KAKIYO_API_KEY_FILE ${folder.file} is empty; write the secret into it`,
    );
  });

  test.each([`${key}\n`, `${key} `, `“${key}”`, `${key}\r\nX-Evil: 1`, `\uFEFF${key}`])(
    'it is no key: %j could not go into a header',
    (secret) => {
      expect(lineOf(() => readSecret('KAKIYO_API_KEY', { KAKIYO_API_KEY: secret }))).toBe(
        'E_SECRET: KAKIYO_API_KEY must be printable ASCII without spaces; copy it again',
      );
    },
  );

  test('it is no password', () => {
    expect(readSecret('SMTP_PASSWORD', { SMTP_PASSWORD: 'pässwörd with spaces' })).toBe('pässwörd with spaces');
    expect(lineOf(() => readSecret('SMTP_PASSWORD', { SMTP_PASSWORD: 'a\0b' }))).toBe(
      'E_SECRET: SMTP_PASSWORD must be one line without control characters; copy it again',
    );
  });

  test('it is no key to sign with, or too short to make links', () => {
    const word = 'canary-secret';
    const refusals = [
      lineOf(() => readSecret('DKIM_PRIVATE_KEY', { DKIM_PRIVATE_KEY: word })),
      lineOf(() => readSecret('UNSUBSCRIBE_SECRET', { UNSUBSCRIBE_SECRET: word })),
    ];
    expect(refusals).toEqual([
      'E_SECRET: DKIM_PRIVATE_KEY must be an unencrypted private key in PEM, RSA of 1024 bits or more (2048 is advised) or Ed25519; copy it again',
      'E_SECRET: UNSUBSCRIBE_SECRET must be at least 32 characters of printable ASCII without spaces; make one with: openssl rand -hex 32',
    ]);
  });
});

test('a key to sign with is taken from its file, all lines of it', () => {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  using folder = folderWith(pem);
  expect(readSecret('DKIM_PRIVATE_KEY', { DKIM_PRIVATE_KEY_FILE: folder.file })).toBe(pem.trimEnd());
});
