import { chooseCampaigns, collectCampaigns, collectOverview } from '../collect/collect.ts';
import type { ReportConfig } from '../config/definition.ts';
import { sparingTheDisk } from '../store/durability.ts';
import { recordObservations } from '../store/observations.ts';
import type { Lease } from '../store/slots.ts';
import {
  chosenCampaigns,
  hasCampaigns,
  chooseCampaigns as rememberCampaigns,
  reopenUnreadable,
  storeSnapshot,
} from '../store/snapshots.ts';
import type { Workshop } from './workshop.ts';

type Collecting = Pick<Workshop, 'store' | 'client' | 'clock' | 'signal' | 'tell'>;

/**
 * Fills the slot with what the API says. What is stored is not asked for again, so a run that was ended in the middle
 * goes on where it stopped.
 */
export async function collectSlot(workshop: Collecting, report: ReportConfig, lease: Lease): Promise<void> {
  try {
    await sparingTheDisk(workshop.store, () => collect(workshop, report, lease));
  } finally {
    // What was seen beside the specification, for `contract drift`; of a refused key too.
    await recordObservations(workshop.store, workshop.client.takeObservations());
  }
}

async function collect(workshop: Collecting, report: ReportConfig, lease: Lease): Promise<void> {
  const { store, client, clock, tell } = workshop;
  if (!(await hasCampaigns(store, lease.key))) {
    const campaigns = await chooseCampaigns(client, report.campaigns);
    const overview = await collectOverview(client);
    await rememberCampaigns(store, lease, campaigns, overview && JSON.stringify(overview));
  } else {
    await reopenUnreadable(store, lease);
  }

  const ids = await chosenCampaigns(store, lease.key);
  tell({ type: 'chosen', slot: lease.key, total: ids.length });
  await collectCampaigns(client, ids, async (id, collected) => {
    await storeSnapshot(
      store,
      lease,
      id,
      collected.read
        ? {
            state: 'read',
            body: collected.text,
            reason: null,
            unknown_fields: collected.unknownFields.length > 0 ? JSON.stringify(collected.unknownFields) : null,
            fetched_at: collected.at.toISOString(),
          }
        : {
            state: 'unreadable',
            body: null,
            reason: collected.reason,
            unknown_fields: null,
            fetched_at: clock.now().toISOString(),
          },
    );
    const problem = collected.read ? null : collected.reason;
    const unknownFields = collected.read ? collected.unknownFields : [];
    tell({ type: 'campaign', slot: lease.key, id, problem, unknownFields });
    workshop.signal.throwIfAborted();
  });
}
