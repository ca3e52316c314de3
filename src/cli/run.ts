import type { ReportConfig } from '../config/definition.ts';
import { findReport, loadConfig } from '../config/load.ts';
import { PulseError } from '../errors.ts';
import { oneLine } from '../one-line.ts';
import { renderPast, renderSlot } from '../run/dry-run.ts';
import { insertManualSlot } from '../run/manual.ts';
import { type RunResult, runSlot } from '../run/run-slot.ts';
import type { Workshop } from '../run/workshop.ts';
import { assemble } from './assemble.ts';
import { print, printJson, talk } from './output.ts';
import { tellProgress } from './progress.ts';
import { stopSignal } from './stop-signal.ts';

export interface RunOptions {
  readonly config?: string;
  readonly dryRun?: boolean;
  /** Local date of a past slot, YYYY-MM-DD. */
  readonly slot?: string;
  readonly out: string;
  readonly json?: boolean;
}

/** Exit code: 0 done, 1 failed, 3 partial (a campaign unreadable, or a message not accepted yet). */
export async function run(reportId: string, options: RunOptions): Promise<number> {
  if (options.slot !== undefined && !options.dryRun) {
    throw new PulseError('E_USAGE', 'a past report is never sent again; add --dry-run to render it');
  }
  const { config, path } = await loadConfig(options.config);
  const report = findReport(config, reportId);
  using stop = stopSignal();
  const workshop = await assemble(
    { config, path, environment: process.env },
    { tell: tellProgress(), signal: stop.signal },
  );
  await using _store = workshop.store;
  return await (options.dryRun ? dryRun(workshop, report, options) : runNow(workshop, report, options));
}

async function runNow(workshop: Workshop, report: ReportConfig, { json }: RunOptions): Promise<number> {
  const key = await insertManualSlot(workshop.store, report, workshop.clock.now());
  const result = await runSlot(workshop, report, key);
  if (json) printJson(resultJson(result));
  else print(`${result.slot} ${result.state}${result.reason ? `: ${oneLine(result.reason)}` : ''}`);
  return exitCode(result);
}

async function dryRun(workshop: Workshop, report: ReportConfig, { out, json, slot }: RunOptions): Promise<number> {
  // Reads mails, which nothing else here does.
  const { writeMails } = await import('./write-mails.ts');
  const { digest, messages } = await (slot === undefined
    ? renderSlot(workshop, report)
    : renderPast(workshop, report, slot));
  const written = await writeMails(
    out,
    messages.map(({ recipient, campaign, mime }) => ({
      name: campaign ? `${recipient}-${campaign}` : recipient,
      raw: mime,
    })),
  );
  if (messages.length === 0)
    talk('nobody is written to: everybody has unsubscribed, or no campaign is there to write about');
  if (json) printJson({ written, digest });
  else if (written.length > 0) print(written.join('\n'));
  return digest.counts.unreadable > 0 ? 3 : 0;
}

function resultJson({ slot, state, reason, digest, deliveries }: RunResult): object {
  return {
    slot,
    state,
    reason,
    counts: digest.counts,
    unreadable: digest.unreadable,
    deliveries: deliveries.map(({ recipient, message_id, state, attempts, detail }) => ({
      recipient,
      messageId: message_id,
      state,
      attempts,
      detail,
    })),
  };
}

function exitCode({ state }: RunResult): number {
  if (state === 'done') return 0;
  return state === 'partial' || state === 'delivering' ? 3 : 1;
}
