import { systemClock } from '../clock.ts';
import { loadConfig } from '../config/load.ts';
import { PulseError } from '../errors.ts';
import { oneLine } from '../one-line.ts';
import { resolveDelivery } from '../run/resolve-delivery.ts';
import { storePath } from './assemble.ts';
import { bareMessageId } from './deliveries-show.ts';
import { openExistingStore } from './existing-store.ts';
import { operatorName } from './operator.ts';
import { print } from './output.ts';

export interface ResolveOptions {
  readonly config?: string;
  readonly accepted?: boolean;
  readonly resend?: boolean;
  readonly because: string;
}

/** Each is resolved on its own: those before one that cannot be stay resolved. */
export async function deliveriesResolve(ids: readonly string[], options: ResolveOptions): Promise<number> {
  const because = oneLine(options.because);
  if (Boolean(options.accepted) === Boolean(options.resend)) {
    throw new PulseError('E_USAGE', 'what became of it is not said; add either --accepted or --resend');
  }
  if (because === '') throw new PulseError('E_USAGE', '--because is empty; say for the record how you know');
  const { config, path } = await loadConfig(options.config);
  const database = storePath(config, path);
  await using store = await openExistingStore(database);
  if (!store) throw new PulseError('E_DELIVERY_MISSING', `there is no database at ${database} yet; check store.path`);
  const resolution = { type: options.resend ? 'resend' : 'settle', because, by: operatorName() } as const;
  for (const id of ids) {
    const row = await resolveDelivery({ store, clock: systemClock }, bareMessageId(id), resolution);
    print(`${row.message_id} to ${row.recipient}: ${row.state}`);
  }
  if (options.resend) print('start sends them at its next look, within a minute');
  return 0;
}
