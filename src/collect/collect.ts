import { endsTheRun, type Failure } from '../client/answer.ts';
import type { Client } from '../client/client.ts';
import { PulseError } from '../errors.ts';
import type { TeamOverview } from '../spec/api.ts';
import { type ChosenCampaign, type Selection, selectCampaigns } from './selection.ts';

/** What became of one campaign. */
export type CollectedCampaign =
  | {
      readonly read: true;
      /** The API's answer, valid JSON of CampaignAnalytics. */
      readonly text: string;
      readonly unknownFields: readonly string[];
      readonly at: Date;
    }
  | { readonly read: false; readonly reason: string };

/**
 * The campaigns that a report covers: named ones as they are, by status from the API's list.
 * @throws PulseError E_API_LIST or E_API_REFUSED.
 */
export async function chooseCampaigns(client: Client, selection: Selection): Promise<ChosenCampaign[]> {
  if ('ids' in selection) return [...new Set(selection.ids)].map((id) => ({ id, name: null }));
  const answer = await client.listCampaigns();
  if (answer.ok) return selectCampaigns(answer.body, selection.status);
  refuseIfFinal(answer.failure);
  throw new PulseError(
    'E_API_LIST',
    `the list of campaigns cannot be read (${answer.failure.reason}); try again later, or name the campaigns by id in the configuration`,
  );
}

/** The team's overview, or null where it cannot be read: a report does without. @throws PulseError E_API_REFUSED */
export async function collectOverview(client: Client): Promise<TeamOverview | null> {
  const answer = await client.getTeamOverview();
  if (answer.ok) return answer.body;
  refuseIfFinal(answer.failure);
  return null;
}

/** Requests under way at once: enough to hide the network's delay; the pace says how many a minute. */
const concurrency = 4;

/**
 * Fetches each campaign and gives it to `keep`. One that fails is told with its reason and the others go on; only a
 * refused key or account ends the run. When this rejects, nothing is under way any more.
 * @throws PulseError E_API_REFUSED
 */
export async function collectCampaigns(
  client: Client,
  campaignIds: readonly string[],
  keep: (id: string, collected: CollectedCampaign) => Promise<void>,
): Promise<void> {
  const ids = eachOf(campaignIds);
  const work = async (): Promise<void> => {
    for (const id of ids) {
      const answer = await client.getCampaignAnalytics(id);
      if (answer.ok) {
        const { text, unknownFields, at } = answer;
        await keep(id, { read: true, text, unknownFields, at });
      } else {
        refuseIfFinal(answer.failure);
        await keep(id, { read: false, reason: answer.failure.reason });
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: concurrency }, work));
  const failed = workers.find((worker) => worker.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Shared by the workers: one that fails closes it in leaving its loop, and so ends the others. */
function* eachOf<Value>(values: readonly Value[]): Generator<Value, void> {
  yield* values;
}

function refuseIfFinal(failure: Failure): void {
  if (!endsTheRun(failure)) return;
  const remedy = failure.kind === 'unauthorized' ? 'check KAKIYO_API_KEY' : "check the account's credits and plan";
  throw new PulseError('E_API_REFUSED', `the API answered ${failure.reason}; ${remedy}`);
}
