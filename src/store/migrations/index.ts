import type { Migration } from 'kysely/migration';
import { firstTables } from './0001-first-tables.ts';
import { observations } from './0002-observations.ts';
import { unsubscribes } from './0003-unsubscribes.ts';
import { deliveriesByCampaign } from './0004-deliveries-by-campaign.ts';
import { deliveryEvents } from './0005-delivery-events.ts';
import { restores } from './0005-restores.ts';
import { snapshotHashes } from './0005-snapshot-hashes.ts';
import { notices } from './0006-notices.ts';
import { paces } from './0006-paces.ts';
import { recordedUntil } from './0007-recorded-until.ts';
import { recordedMoves } from './0008-recorded-moves.ts';
import { boots } from './0009-boots.ts';

/** Every migration in the order it runs. Forward only: a published one never changes. */
export function migrations(binary: 'blob' | 'bytea'): Record<string, Migration> {
  return {
    '0001-first-tables': firstTables(binary),
    '0002-observations': observations,
    '0003-unsubscribes': unsubscribes,
    '0004-deliveries-by-campaign': deliveriesByCampaign,
    '0005-delivery-events': deliveryEvents,
    '0005-restores': restores,
    '0005-snapshot-hashes': snapshotHashes,
    '0006-notices': notices,
    '0006-paces': paces,
    '0007-recorded-until': recordedUntil,
    '0008-recorded-moves': recordedMoves(binary),
    '0009-boots': boots,
  };
}
