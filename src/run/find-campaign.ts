import { PulseError } from '../errors.ts';
import { snapshotBodies, snapshotPages } from '../store/snapshots.ts';
import type { Store } from '../store/tables.ts';
import { type StoredRun, storedAnswer } from './histories.ts';

export interface FoundCampaign {
  readonly run: StoredRun;
  readonly id: string;
  readonly name: string;
}

interface NamedCampaign {
  readonly id: string;
  readonly name: string;
}

/**
 * The newest of `runs` that read the campaign: the one of that id, of that name, or the only one with that in its name,
 * whatever the case. Null where none did. @throws PulseError E_USAGE where several have it in their names
 */
export async function findCampaign(
  store: Store,
  runs: readonly StoredRun[],
  wanted: string,
): Promise<FoundCampaign | null> {
  for (const run of runs) {
    const body = (await snapshotBodies(store, run.key, [wanted])).get(wanted);
    if (body) return { run, ...identityIn(body, run.key) };
    const named = await campaignsNamed(store, run, wanted);
    const [first, ...others] = named.filter(({ name }) => same(name) === same(wanted));
    const [only, ...more] = first ? [first, ...others] : named;
    if (only && more.length === 0) return { run, ...only };
    if (only) throw ambiguous(wanted, [only, ...more]);
  }
  return null;
}

/** The campaigns of a run that were read. */
export async function* namedCampaigns(store: Store, { key }: StoredRun): AsyncGenerator<NamedCampaign> {
  for await (const page of snapshotPages(store, key)) {
    for (const { state, body } of page) if (state === 'read' && body !== null) yield identityIn(body, key);
  }
}

async function campaignsNamed(store: Store, run: StoredRun, part: string): Promise<readonly NamedCampaign[]> {
  const named: NamedCampaign[] = [];
  for await (const campaign of namedCampaigns(store, run)) {
    if (same(campaign.name).includes(same(part))) named.push(campaign);
  }
  return named;
}

function identityIn(body: string, run: string): NamedCampaign {
  const { id, name } = storedAnswer(body, `a campaign in ${run}`).campaign;
  return { id, name };
}

function same(name: string): string {
  return name.toLowerCase();
}

const mostNamed = 5;

function ambiguous(wanted: string, named: readonly NamedCampaign[]): PulseError {
  const shown = named.slice(0, mostNamed).map(({ id, name }) => `${name} (${id})`);
  const more = named.length > mostNamed ? ` and ${named.length - mostNamed} more` : '';
  return new PulseError('E_USAGE', `"${wanted}" is in several names: ${shown.join(', ')}${more}; give one's id`);
}
