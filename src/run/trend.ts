import type { Digest, TrendPoint } from '../report/digest.ts';
import { findSlot } from '../store/slots.ts';
import type { Store } from '../store/tables.ts';

/** The response rates that earlier runs reported, oldest first; `runs` are newest first. */
export async function trendOf(store: Store, runs: readonly { readonly key: string }[]): Promise<readonly TrendPoint[]> {
  const points: TrendPoint[] = [];
  for (const { key } of runs.toReversed()) {
    const slot = await findSlot(store, key);
    if (!slot?.digest) continue;
    const { date, overall } = JSON.parse(slot.digest) as Digest;
    points.push({ date, response: overall.response.now });
  }
  return points;
}
