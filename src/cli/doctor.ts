import { dirname } from 'node:path';
import { createClient } from '../client/client.ts';
import { createPace } from '../client/pace.ts';
import { systemClock } from '../clock.ts';
import type { Config } from '../config/definition.ts';
import { loadConfig } from '../config/load.ts';
import { requireSecret } from '../config/secrets.ts';
import { SmtpSession } from '../delivery/smtp.ts';
import { PulseError } from '../errors.ts';
import { oneLine } from '../one-line.ts';
import { loadStationery } from '../run/stationery.ts';
import { integrityProblems } from '../store/backup.ts';
import { openStore } from '../store/open.ts';
import { connect } from '../store/sqlite.ts';
import { redactorOf, signingKey, smtpServer, storePath, unsubscribeSecret } from './assemble.ts';
import { paint, print, printJson } from './output.ts';

interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, or what is wrong and how to mend it. */
  readonly says: string;
}

/** Exit code: 0 all well, 2 something to mend. Sends no mail and changes nothing but a missing database. */
export async function doctor(options: { readonly config?: string; readonly json?: boolean }): Promise<number> {
  const checks: Check[] = [];
  const check = async (name: string, examine: () => Promise<string>): Promise<void> => {
    try {
      checks.push({ name, ok: true, says: await examine() });
    } catch (error) {
      checks.push({ name, ok: false, says: oneLine(error instanceof PulseError ? error.line : String(error)) });
    }
  };

  let loaded: { config: Config; path: string } | undefined;
  await check('configuration', async () => {
    loaded = await loadConfig(options.config);
    return `${loaded.path}, ${loaded.config.reports.length} reports`;
  });
  if (loaded) {
    const { config, path } = loaded;
    await check('API key', () => checkKey(config));
    await check('mail server', () => checkSmtp(config));
    await check('signature', async () => checkSignature(config));
    await check('unsubscribing', async () => checkUnsubscribing(config));
    await check('store', () => checkStore(storePath(config, path)));
    await check('templates and brand', () => checkStationery(config, dirname(path)));
  }

  if (options.json) printJson({ checks });
  else {
    const width = Math.max(...checks.map(({ name }) => name.length));
    for (const { name, ok, says } of checks) {
      print(`${ok ? paint('green', '✓') : paint('red', '✗')} ${name.padEnd(width)}  ${says}`);
    }
  }
  return checks.every(({ ok }) => ok) ? 0 : 2;
}

async function checkKey(config: Config): Promise<string> {
  const { api } = config;
  const client = createClient({
    baseUrl: api.baseUrl,
    key: requireSecret('KAKIYO_API_KEY', process.env),
    pace: createPace(api.requestsPerMinute, systemClock),
    clock: systemClock,
    redact: redactorOf(config, process.env),
    // A person waits for this one.
    deadlineMs: 15_000,
  });
  const answer = await client.verifyKey();
  if (answer.ok) return `accepted by ${api.baseUrl}`;
  throw new PulseError(
    'E_API_REFUSED',
    `${api.baseUrl} says ${answer.failure.reason}; check api.baseUrl and KAKIYO_API_KEY`,
  );
}

async function checkSmtp(config: Config): Promise<string> {
  const server = smtpServer(config, process.env);
  await using session = new SmtpSession(server);
  try {
    await session.check();
  } catch (cause) {
    throw new PulseError(
      'E_SMTP',
      `${server.host}:${server.port} ${session.describe(cause)}; check smtp.* and SMTP_PASSWORD`,
      { cause },
    );
  }
  return `${server.host}:${server.port}, ${server.auth ? 'logged in' : 'no login'}, security ${server.security}`;
}

function checkSignature(config: Config): string {
  const key = signingKey(config, process.env);
  return key ? `${key.selector}._domainkey.${key.domain}` : 'mails are not signed; see dkim in the configuration';
}

function checkUnsubscribing(config: Config): string {
  const secret = unsubscribeSecret(config, process.env);
  return secret ? 'a link for each recipient, served by start --http' : 'no links of our own';
}

async function checkStationery(config: Config, folder: string): Promise<string> {
  const stationeryOf = await loadStationery(config, folder);
  return [...new Set(config.reports.map((report) => stationeryOf(report).templates.html.path))].join(', ');
}

async function checkStore(path: string): Promise<string> {
  await using store = await openStore(path);
  using pages = connect(path, { readOnly: true });
  const problems = integrityProblems(pages);
  if (problems.length > 0) {
    throw new PulseError('E_STORE_DAMAGED', `${path} is damaged: ${problems.join('; ')}; restore a backup`);
  }
  const { count } = await store
    .selectFrom('slots')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return `${path}, ${count} runs`;
}
