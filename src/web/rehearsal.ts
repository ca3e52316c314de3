import type { ReportConfig } from '../config/definition.ts';
import { rulesOf } from '../config/rules.ts';
import { renderPast } from '../run/dry-run.ts';
import { loadStationery } from '../run/stationery.ts';
import type { RunEvent } from '../run/workshop.ts';
import type { Store } from '../store/tables.ts';
import type { Installation } from './installation.ts';
import { type Mail, renderedMails } from './mails.ts';

/** A stored run, and who hears of what is nobody's mistake but ours. */
export interface Rehearsed {
  readonly store: Store;
  readonly date: string;
  readonly onError: (error: unknown) => void;
}

/** The mails of a run by what is configured. It is given no key and no secret: nothing is signed, and no link is live. */
export async function rehearse(
  { config, folder }: Installation,
  report: ReportConfig,
  { store, date, onError }: Rehearsed,
): Promise<readonly Mail[]> {
  const workshop = {
    store,
    from: config.from,
    rulesOf: (one: ReportConfig) => rulesOf(config.rules, one),
    // Of this report alone: a mistake in another one's templates is not its own.
    stationeryOf: await loadStationery({ ...config, reports: [report] }, folder),
    tell(event: RunEvent) {
      if (event.type === 'trouble') onError(event.error);
    },
  };
  return renderedMails(await renderPast(workshop, report, date));
}
