import { isLoopbackHost } from '../loopback.ts';
import { hostnameOf } from '../serving/hostname.ts';
import type { Reply, Room } from '../serving/server.ts';
import { probeWriting } from '../store/overview.ts';
import type { Store } from '../store/tables.ts';
import { metricsText, type Watched } from './metrics.ts';
import { isAlive, isClockSkewed, type VitalSigns } from './vitals.ts';

export interface OperatorPagesOptions {
  /** Null while it is opened and migrated. */
  readonly store: () => Store | null;
  readonly watched: () => Watched;
  readonly now: () => Date;
  /** What the server listens on: a name for it beside those of this machine. */
  readonly host: string;
  /** For the store's answer, in milliseconds. */
  readonly patienceMs?: number;
}

const paths = ['/health', '/ready', '/metrics'];
const methods = ['GET', 'HEAD'];

/** What programs ask that watch the daemon. Nothing personal is in the answers. */
export function operatorPages(options: OperatorPagesOptions): Room {
  return {
    serves: (path) => paths.includes(path),
    async answer({ method = '', headers }, path) {
      if (!isOurHost(headers.host, options.host)) return text(421, 'not served under this name\n');
      if (!methods.includes(method)) return text(405, 'can only be read\n', { allow: methods.join(', ') });
      if (path === '/health') return health(options.watched().signs);
      if (path === '/ready') return ready(options);
      const metrics = await metricsText(options.store(), options.watched(), options.now());
      return text(200, metrics, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
    },
    failure: text(500, 'something went wrong\n'),
  };
}

/** That it answers says that the event loop turns. */
function health(signs: VitalSigns): Reply {
  const { isScanning, silentMs } = signs;
  const alive = isAlive(signs);
  return json(alive ? 200 : 503, { alive, scanning: isScanning, silentSeconds: Math.round(silentMs / 1_000) });
}

async function ready(options: OperatorPagesOptions): Promise<Reply> {
  const { signs } = options.watched();
  const skew = `the clock jumped by ${Math.round(signs.skewMs / 1_000)} seconds`;
  // No probe finds a full disk: there may be room in the file for a small write, and none for a report.
  const fault = signs.storeFault && `the store failed at the last look (${signs.storeFault})`;
  const problems = [await storeProblem(options), fault, isClockSkewed(signs) ? skew : null].filter(
    (problem) => problem !== null,
  );
  return json(problems.length === 0 ? 200 : 503, { ready: problems.length === 0, problems });
}

async function storeProblem({ store, patienceMs = 2_000 }: OperatorPagesOptions): Promise<string | null> {
  const open = store();
  if (!open) return 'the store is being opened';
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, patienceMs, 'the store does not answer');
  });
  const probe = probeWriting(open).then(
    () => null,
    () => 'the store takes no writes',
  );
  return Promise.race([probe, silence]).finally(() => clearTimeout(timer));
}

/** Names of this machine, and what it was told to listen on: a page elsewhere must not read this one (DNS rebinding). */
function isOurHost(header: string | undefined, host: string): boolean {
  const hostname = hostnameOf(header);
  return hostname !== null && (isLoopbackHost(hostname) || hostname === host || hostname === `[${host}]`);
}

function text(status: number, body: string, headers: Reply['headers'] = {}): Reply {
  const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers: { ...plain, ...headers }, body };
}

function json(status: number, body: object): Reply {
  return text(status, `${JSON.stringify(body)}\n`, { 'content-type': 'application/json' });
}
