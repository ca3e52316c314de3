import type { Migration } from 'kysely/migration';
import { firstTables } from './0001-first-tables.ts';
import { observations } from './0002-observations.ts';
import { unsubscribes } from './0003-unsubscribes.ts';
import { deliveriesByCampaign } from './0004-deliveries-by-campaign.ts';
import { notices } from './0006-notices.ts';

/** Every migration in the order it runs. Forward only: a published one never changes. */
export function migrations(binary: 'blob' | 'bytea'): Record<string, Migration> {
  return {
    '0001-first-tables': firstTables(binary),
    '0002-observations': observations,
    '0003-unsubscribes': unsubscribes,
    '0004-deliveries-by-campaign': deliveriesByCampaign,
    '0006-notices': notices,
  };
}
