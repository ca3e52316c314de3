import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import PostalMime from 'postal-mime';
import { unsubscribeToken } from '../../../src/delivery/unsubscribe-token.ts';
import type { Mock } from '../../../src/mock/index.ts';
import { address } from '../../delivery/addresses.ts';
import { sendJson, startApi } from '../api-server.ts';
import { type RunningCli, spawnCli } from '../cli.ts';
import { temporaryFolder } from '../folder.ts';
import { startMailServer } from './mail-server.ts';
import type { Setting } from './stories.ts';

const points = fileURLToPath(new URL('points.ts', import.meta.url));
/** Compiled code of earlier processes: without it each takes half as long again. */
const compiled = join(tmpdir(), 'campaign-pulse-compiled');

const unsubscribeSecret = 'a-secret-of-more-than-32-characters';

/** No path of the API's. */
const lastCall = '/last-call';

/** A mail that the mail server has taken, as it says itself. */
export interface AcceptedMail {
  readonly messageId: string;
  readonly recipient: string;
  readonly subject: string;
  /** Its words, with times of day left out. */
  readonly text: string;
}

/** How a process ended. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly log: readonly string[];
}

/** A process that goes on. */
export interface Running {
  readonly child: RunningCli;
  readonly ended: Promise<End>;
}

/** What a story of several processes does in place of the usual. */
export interface Surroundings {
  /** Waited for before the API answers. */
  readonly beforeAnswer?: (path: string) => Promise<void>;
  /** In place of a mail server that takes everything. */
  readonly smtp?: { readonly host: string; readonly port: number };
  /** Usually too few for turns to be taken in blocks, whose number would hang on the time that passes. */
  readonly requestsPerMinute?: number;
  /** Loaded into each process before its program. */
  readonly preload?: string;
  /** Called with each line of a process' log as it comes. */
  readonly hear?: (line: string, child: RunningCli) => void;
}

export interface Installation extends AsyncDisposable {
  readonly storePath: string;
  /** Begins the command; the daemon is told to stop once it has done all that was due. */
  launch(command: readonly string[], env: Readonly<Record<string, string>>): Running;
  /** Runs the command until it ends, or the daemon until it has done all that was due. */
  run(command: readonly string[], env: Readonly<Record<string, string>>): Promise<End>;
  /** Path of each request that has been sent to the API, by processes that have ended. */
  calls(): Promise<readonly string[]>;
  accepted(): Promise<readonly AcceptedMail[]>;
}

/** A folder, an API and a mail server of its own for one story. The API gives the answers of `mock`. */
export async function install(
  story: Setting,
  mock: Mock,
  { beforeAnswer, smtp, requestsPerMinute = 200, preload = points, hear = () => {} }: Surroundings = {},
): Promise<Installation> {
  const folder = temporaryFolder();
  let isRefused = story.refusedFirst !== undefined;
  const api = await startApi((request, response) => {
    if (request.url === lastCall) return void response.end();
    if (isRefused && request.url?.startsWith(story.refusedFirst ?? '')) {
      isRefused = false;
      return sendJson(response, 403, { error: 'forbidden', message: 'Not now' });
    }
    const asked = async (): Promise<Response> => {
      await beforeAnswer?.(request.url ?? '');
      return fetch(`${mock.url}${request.url}`, { headers: { authorization: 'Bearer any' } });
    };
    asked().then(
      async (answer) => {
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(await answer.text());
      },
      () => response.destroy(),
    );
  });
  const mailServer = await startMailServer(story, folder.path);
  const storePath = join(folder.path, 'pulse.db');
  const config = {
    api: { baseUrl: api.url, requestsPerMinute },
    smtp: smtp ? { host: smtp.host, port: smtp.port, security: 'none' } : mailServer.config,
    from: { address: 'pulse@example.com' },
    store: { path: 'pulse.db' },
    reports: story.reports,
  };
  writeFileSync(join(folder.path, 'campaign-pulse.config.json'), JSON.stringify(config));
  await story.prepare(storePath);
  let isClicked = story.clicks === undefined;
  const click = async (url: string): Promise<void> => {
    if (isClicked || !story.clicks) return;
    const { report, address: reader } = story.clicks;
    const token = unsubscribeToken(unsubscribeSecret, report, address(reader));
    // A process that dies meanwhile gives no answer, and the reader tries again.
    const answer = await fetch(`${url}/stop/${token}`, {
      method: 'POST',
      body: new URLSearchParams('List-Unsubscribe=One-Click'),
    }).catch(() => null);
    isClicked = answer?.status === 200;
  };
  const running = new Set<RunningCli>();
  const launch = (command: readonly string[], env: Readonly<Record<string, string>>): Running => {
    const child = spawnCli(command, {
      cwd: folder.path,
      env: {
        KAKIYO_API_KEY: 'any',
        UNSUBSCRIBE_SECRET: unsubscribeSecret,
        SMTP_PORT: String(smtp?.port ?? mailServer.port),
        NODE_COMPILE_CACHE: compiled,
        ...mailServer.env,
        ...env,
      },
      nodeArguments: ['--import', preload],
    });
    running.add(child);
    return { child, ended: endOf(child, hear, click).finally(() => running.delete(child)) };
  };
  return {
    storePath,
    launch,
    run: (command, env) => launch(command, env).ended,
    async calls() {
      // What a process sent as it died may still be unread: this comes after it.
      await fetch(api.url + lastCall);
      return api.requests.map(({ path }) => path).filter((path) => path !== lastCall);
    },
    accepted: () => Promise.all(mailServer.accepted.map(({ to, raw }) => readMail(to, raw))),
    async [Symbol.asyncDispose]() {
      for (const child of running) child.kill('SIGKILL');
      await mailServer[Symbol.asyncDispose]();
      await api[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

async function endOf(
  child: RunningCli,
  hear: (line: string, child: RunningCli) => void,
  click: (url: string) => Promise<void>,
): Promise<End> {
  child.stdout.resume();
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', reject).on('close', (...end) => resolve(end));
  });
  const log: string[] = [];
  let url = '';
  for await (const line of createInterface({ input: child.stderr })) {
    log.push(line);
    hear(line, child);
    url ||= /"url":"([^"]+)"/.exec(line)?.[1] ?? '';
    if (!line.includes('"msg":"watching"')) continue;
    await click(url);
    child.kill('SIGTERM');
  }
  const [code, signal] = await ended;
  return { code, signal, log };
}

async function readMail(to: readonly string[], raw: Buffer): Promise<AcceptedMail> {
  const { messageId = '', subject = '', text = '' } = await PostalMime.parse(raw);
  return { messageId, subject, recipient: to.join(), text: text.replaceAll(/\d\d:\d\d/g, 'hh:mm') };
}
