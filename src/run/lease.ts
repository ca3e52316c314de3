import { PulseError } from '../errors.ts';
import { claimSlot, type Lease, LeaseLost, writeSlot } from '../store/slots.ts';
import type { Workshop } from './workshop.ts';

const leaseMs = 60_000;
const renewMs = 15_000;

/**
 * Does `work` while holding the slot, so that no other process touches it, and gives the slot back whatever happens. `alone`:
 * and while no process holds another scheduled slot of its report.
 * @throws PulseError E_SLOT_BUSY where another process holds the slot, or took it over meanwhile
 */
export async function holdingSlot<Result>(
  { store, clock }: Pick<Workshop, 'store' | 'clock'>,
  key: string,
  work: (lease: Lease) => Promise<Result>,
  alone = false,
): Promise<Result> {
  const leaseEnd = (): Date => new Date(clock.now().getTime() + leaseMs);
  const lease = await claimSlot(store, key, clock.now(), leaseEnd(), alone);
  if (!lease)
    throw new PulseError(
      'E_SLOT_BUSY',
      `another process is working on ${alone ? 'a slot of the report of ' : ''}${key}; wait for it to end`,
    );
  const renewal = setInterval(() => {
    // A renewal that fails ends the work at its next write.
    writeSlot(store, lease, { lease_until: leaseEnd().toISOString() }, clock.now()).catch(() => {});
  }, renewMs);
  try {
    return await work(lease);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    throw new PulseError('E_SLOT_BUSY', `${error.message} while this one was held up; let it go on`, { cause: error });
  } finally {
    clearInterval(renewal);
    await writeSlot(store, lease, { lease_until: null }, clock.now()).catch(() => {});
  }
}
