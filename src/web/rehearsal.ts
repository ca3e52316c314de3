import { createClient } from '../client/client.ts';
import { createPace } from '../client/pace.ts';
import { systemClock } from '../clock.ts';
import type { Config } from '../config/definition.ts';
import { rulesOf } from '../config/rules.ts';
import type { Stationery, Workshop } from '../run/workshop.ts';
import type { Store } from '../store/tables.ts';

/**
 * A workshop that composes and does nothing else: it holds no key, no password and no secret of anybody's links, asks no
 * API and knows no mail server.
 */
export function rehearsal(config: Config, store: Store, stationery?: Stationery): Workshop {
  return {
    store,
    clock: systemClock,
    client: createClient({
      baseUrl: config.api.baseUrl,
      key: '',
      pace: createPace(config.api.requestsPerMinute, systemClock),
      clock: systemClock,
      deadlineMs: 1,
      fetch: () => Promise.reject(new Error('a preview asks nobody')),
    }),
    stationeryOf() {
      if (!stationery) throw new Error('nothing is written while a scenario is collected');
      return stationery;
    },
    rulesOf: (report) => rulesOf(config.rules, report),
    from: config.from,
    connect() {
      throw new Error('a preview sends nothing');
    },
    signal: new AbortController().signal,
    tell() {},
  };
}
