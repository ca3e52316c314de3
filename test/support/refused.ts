import { sql } from 'kysely';
import { type TestWorkshop, testWorkshop } from './workshop.ts';

/** A workshop whose key is refused: slots fail at once, and what is looked at is when they fire. */
export async function refusedWorkshop(): Promise<TestWorkshop> {
  const house = await testWorkshop();
  // Nothing here is about the disk.
  await sql`pragma synchronous = off`.execute(house.store);
  const refusal = { ok: false, failure: { kind: 'unauthorized', status: 401, reason: '401' } } as const;
  const workshop = {
    ...house.workshop,
    client: { ...house.workshop.client, listCampaigns: async () => refusal },
  };
  return { ...house, workshop };
}
