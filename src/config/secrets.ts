import { readFileSync, statSync } from 'node:fs';
import { dkimPrivateKey } from '../delivery/dkim.ts';
import { PulseError } from '../errors.ts';

/** Environment variables that hold secrets. Each may instead be given as NAME_FILE, the path of a file holding it. */
export const secretNames = ['KAKIYO_API_KEY', 'SMTP_PASSWORD', 'DKIM_PRIVATE_KEY', 'UNSUBSCRIBE_SECRET'] as const;
export type SecretName = (typeof secretNames)[number];

/** What a secret can be: the key goes into an HTTP header, the password into an SMTP line. */
const rules: Readonly<
  Record<SecretName, { readonly allows: (secret: string) => boolean; readonly words: string; readonly remedy?: string }>
> = {
  KAKIYO_API_KEY: { allows: (key) => /^[\x21-\x7e]+$/.test(key), words: 'printable ASCII without spaces' },
  SMTP_PASSWORD: { allows: (word) => /^\P{Cc}+$/u.test(word), words: 'one line without control characters' },
  DKIM_PRIVATE_KEY: {
    allows: (pem) => dkimPrivateKey(pem) !== null,
    words: 'an unencrypted private key in PEM, RSA of 1024 bits or more (2048 is advised) or Ed25519',
  },
  UNSUBSCRIBE_SECRET: {
    allows: (secret) => /^[\x21-\x7e]{32,}$/.test(secret),
    words: 'at least 32 characters of printable ASCII without spaces',
    remedy: 'make one with: openssl rand -hex 32',
  },
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The secret, or undefined where neither NAME nor NAME_FILE is set. A trailing newline of a file is not part of it.
 * @throws PulseError E_SECRET where both are set, the file is missing, empty, or readable by others, or what it holds
 * cannot be such a secret.
 */
export function readSecret(name: SecretName, environment: Environment): string | undefined {
  const value = environment[name];
  const path = environment[`${name}_FILE`];
  if (value && path) throw new PulseError('E_SECRET', `${name} and ${name}_FILE are both set; keep one of them`);
  const secret = path ? readSecretFile(name, path, environment) : value;
  if (!secret) return undefined;
  const { allows, words, remedy = 'copy it again' } = rules[name];
  if (allows(secret)) return secret;
  throw new PulseError('E_SECRET', `${name} must be ${words}; ${remedy}`);
}

/** The secrets that the environment holds, to be kept out of what is told. Those that cannot be used are told by others. */
export function knownSecrets(environment: Environment): readonly string[] {
  return secretNames.flatMap((name) => {
    try {
      return [environment[name], readSecret(name, environment)].filter((secret) => secret !== undefined);
    } catch {
      return [environment[name]].filter((secret) => secret !== undefined);
    }
  });
}

/** As {@link readSecret}, but a missing secret is an error. */
export function requireSecret(name: SecretName, environment: Environment): string {
  const secret = readSecret(name, environment);
  if (secret) return secret;
  throw new PulseError('E_SECRET', `${name} is not set; set it, or ${name}_FILE to a file that holds it`);
}

/** Secrets by their files: each is read once of an environment, since it may be a pipe, or change while its process lives. */
const readBefore = new WeakMap<Environment, Map<string, string>>();

function readSecretFile(name: SecretName, path: string, environment: Environment): string {
  const files = readBefore.get(environment) ?? new Map<string, string>();
  readBefore.set(environment, files);
  const before = files.get(path);
  if (before !== undefined) return before;
  let secret: string;
  try {
    const others = statSync(path).mode & 0o077;
    if (others !== 0) {
      throw new PulseError('E_SECRET', `${name}_FILE ${path} can be read by other users; run: chmod 600 ${path}`);
    }
    secret = readFileSync(path, 'utf8').replace(/[\r\n]+$/, '');
  } catch (cause) {
    if (cause instanceof PulseError) throw cause;
    throw new PulseError('E_SECRET', `${name}_FILE ${path} cannot be read; check the path and its permissions`, {
      cause,
    });
  }
  if (!secret) throw new PulseError('E_SECRET', `${name}_FILE ${path} is empty; write the secret into it`);
  files.set(path, secret);
  return secret;
}
