import { PulseError } from '../../errors.ts';
import type { CacheFigures } from '../bounded-cache.ts';
import { faults } from '../faults/faults.ts';
import type { RequestLog, SeenRequest } from '../http/request-log.ts';
import { instantFrom } from '../instant.ts';
import { problemReply, type Reply } from '../message.ts';
import type { Settings } from '../settings.ts';
import type { Stage } from '../stage.ts';
import { scenarios } from '../world/scenarios.ts';
import { pageFile } from './assets.ts';
import type { OperationSummary } from './operations.ts';

/** What the control endpoints show and turn. */
export interface Controlled {
  readonly stage: Stage;
  readonly log: RequestLog;
  readonly seed: number;
  url(): string;
  /** Whether the world answers. */
  readonly builtIn: boolean;
  readonly document: string;
  documentError(): string | null;
  readonly proxy: string | null;
  operations(): readonly OperationSummary[];
  caches(): Readonly<Record<string, CacheFigures>>;
  reset(): void;
}

const root = '/__mock';
const dayMs = 86_400_000;

export function isControlPath(path: string): boolean {
  return path === root || path.startsWith(`${root}/`);
}

/** `target`: path and query; `text`: the request's body. */
export function control(method: string, target: string, text: string, controlled: Controlled): Reply {
  const [path = '', query] = target.split('?', 2);
  const place = path.slice(root.length);
  if (method === 'GET' || method === 'HEAD') {
    const page = pageFile(path);
    if (page !== undefined) return page;
    if (place === '/state') return json(state(controlled));
    if (place === '/requests') return json(requests(controlled.log, query));
    if (place === '/stats') return json(stats(controlled));
  }
  if (method === 'POST') {
    const said = parse(text);
    if (said === undefined) return problemReply(400, 'The body is not a JSON object', 'Send one such as {"days": 7}');
    if (place === '/clock') return turnClock(said, controlled.stage);
    if (place === '/scenario') return choose('scenario', said, controlled);
    if (place === '/fault') return choose('fault', said, controlled);
    if (place === '/reset') {
      controlled.reset();
      return { status: 204, headers: {}, text: '' };
    }
  }
  return problemReply(404, 'There is no such control', `See ${root} for what there is`);
}

/** `?last=100`: only so many of the newest. */
function requests(log: RequestLog, query: string | undefined): readonly SeenRequest[] {
  const last = Number(new URLSearchParams(query).get('last'));
  return last > 0 ? log.all().slice(-last) : log.all();
}

function json(value: unknown): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    text: JSON.stringify(value),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text === '') return {};
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function clockOf({ settings }: Stage): { readonly now: string; readonly frozen: boolean } {
  return { now: settings.now().toISOString(), frozen: settings.frozen };
}

function turnClock({ now, days }: Readonly<Record<string, unknown>>, stage: Stage): Reply {
  if (now === null) {
    stage.unfreeze();
    return json(clockOf(stage));
  }
  const moved = typeof days === 'number' ? new Date(stage.settings.now().getTime() + days * dayMs) : undefined;
  const instant = moved ?? (typeof now === 'string' ? instantFrom(now) : undefined);
  if (instant === undefined || Number.isNaN(instant.getTime())) {
    const detail = 'Send {"now": "2026-11-30T08:00:00Z"}, {"days": 7} or {"now": null}';
    return problemReply(400, 'That is no time to set the clock to', detail);
  }
  return changing(stage, { now: () => instant, frozen: true });
}

function choose(
  kind: 'scenario' | 'fault',
  said: Readonly<Record<string, unknown>>,
  { stage, builtIn }: Controlled,
): Reply {
  const name = said[kind];
  if (kind === 'scenario' && !builtIn) {
    return problemReply(400, 'There are no scenarios here', 'Scenarios belong to the built-in document');
  }
  const chosen = name === null ? undefined : typeof name === 'string' ? name : '';
  return changing(stage, { [kind]: chosen }, { [kind]: name });
}

/** A setting out of a request is checked by the stage itself. */
function changing(stage: Stage, settings: Partial<Settings>, answer?: object): Reply {
  try {
    stage.change(settings);
  } catch (error) {
    if (error instanceof PulseError) return problemReply(400, 'That cannot be set', error.message);
    throw error;
  }
  return json(answer ?? clockOf(stage));
}

function state(controlled: Controlled): object {
  const { stage, seed, builtIn, proxy } = controlled;
  const { scenario = null, fault = null } = stage.settings;
  return {
    url: controlled.url(),
    ...clockOf(stage),
    seed,
    scenario,
    fault,
    document: controlled.document,
    documentError: controlled.documentError(),
    proxy,
    operations: controlled.operations(),
    campaigns: builtIn ? campaignsOf(stage) : [],
    scenarios: builtIn ? purposes(scenarios) : [],
    faults: purposes(faults),
  };
}

function campaignsOf(stage: Stage): object[] {
  const { campaigns, scenario } = stage.settings;
  const own = new Map(campaigns.map((one) => ['analytics' in one ? one.analytics.campaign.id : one.id, one.scenario]));
  const listed = stage.world().list();
  return listed.map(({ id, name, status }) => ({ id, name, scenario: scenario ?? own.get(id) ?? null, status }));
}

function purposes(table: Readonly<Record<string, { readonly purpose: string }>>): object[] {
  return Object.entries(table).map(([name, { purpose }]) => ({ name, purpose }));
}

function stats({ log, caches }: Controlled): object {
  const { rss, heapUsed } = process.memoryUsage();
  const shown = Object.entries(caches()).map(([name, figures]) => {
    const asked = figures.hits + figures.misses;
    return [name, { ...figures, hitRate: asked === 0 ? null : figures.hits / asked }];
  });
  return { requests: log.count, rssBytes: rss, heapUsedBytes: heapUsed, caches: Object.fromEntries(shown) };
}
