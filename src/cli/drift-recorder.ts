import { loadConfig } from '../config/load.ts';
import type { Contract } from '../contract/contract.ts';
import { exchangeObserver } from '../contract/drift/observe-exchange.ts';
import type { Exchange } from '../contract/exchange.ts';
import { PulseError } from '../errors.ts';
import { createTally } from '../spec/tally.ts';
import { recordObservations } from '../store/observations.ts';
import { openStore } from '../store/open.ts';
import { storePath } from './assemble.ts';

export interface DriftRecorder {
  note(exchange: Exchange): void;
  /** Adds what was noted to the store of the configuration. */
  keep(): Promise<void>;
}

/**
 * Records what a server shows for `contract drift`, where it is the API of the configuration: a mock's answers say nothing
 * of the API. Undefined where it is not, or where there is no configuration.
 */
export async function driftRecorder(
  configPath: string | undefined,
  baseUrl: URL,
  contract: Contract,
  key: string | undefined,
): Promise<DriftRecorder | undefined> {
  const loaded = await loadConfig(configPath).catch((error) => {
    if (configPath === undefined && error instanceof PulseError && error.code === 'E_CONFIG_MISSING') return undefined;
    throw error;
  });
  if (loaded === undefined || new URL(loaded.config.api.baseUrl).href !== baseUrl.href) return undefined;
  const observe = exchangeObserver(contract);
  const tally = createTally();
  return {
    note(exchange) {
      // An API that quotes the key would have it stored.
      const quoted = ({ pointer, value }: { readonly pointer: string; readonly value: string }) =>
        key !== undefined && `${pointer}\n${value}`.includes(key);
      tally.note(
        observe(exchange).filter((observation) => !quoted(observation)),
        new Date(),
      );
    },
    async keep() {
      await using store = await openStore(storePath(loaded.config, loaded.path));
      await recordObservations(store, tally.take());
    },
  };
}
