import type { Config } from '../config/definition.ts';
import type { Operators } from '../config/operators.ts';
import { type Patience, SmtpSession } from '../delivery/smtp.ts';
import { mailChannel, webhookChannel } from '../operators/channels.ts';
import { tellOperators } from '../operators/tell-operators.ts';
import type { Workshop } from '../run/workshop.ts';
import { startTicker } from '../schedule/ticker.ts';
import { redactorOf, smtpServer } from './assemble.ts';
import type { Log } from './log.ts';

/** Shorter than for reports: an alert that is not accepted in time is tried again, and may come twice. */
const patience: Patience = { connectMs: 20_000, replyMs: 60_000, quitMs: 2_000 };

/**
 * Looks once a minute for what operators have to know, whatever a scan is busy with. Its own troubles are logged and disturb no run.
 */
export function operatorsDesk(
  config: Config,
  { recipients = [], webhook, ping, graceMinutes }: Operators,
  {
    workshop,
    log,
    trouble,
  }: { readonly workshop: Workshop; readonly log: Log; readonly trouble: (error: unknown) => void },
): AsyncDisposable & { readonly look: () => void } {
  const { store, clock, from, dkim, signal } = workshop;
  const server = smtpServer(config, process.env);
  const desk = { from, dkim, connect: () => new SmtpSession(server, patience) };
  const channels = [
    ...recipients.map((address) => mailChannel(desk, address)),
    ...(webhook === undefined ? [] : [webhookChannel(webhook)]),
  ];
  let looking: Promise<void> | null = null;
  const look = (): Promise<void> => {
    looking ??= tellOperators({
      store,
      reports: config.reports,
      now: clock.now,
      graceMs: graceMinutes * 60_000,
      channels,
      ping,
      redact: redactorOf(config, process.env),
      signal,
      told(channel, abouts, problem) {
        if (problem === null) log.info('operators told', { channel, about: abouts });
        else log.warn('operators not told', { channel, about: abouts, problem });
      },
    })
      .catch(trouble)
      .finally(() => {
        looking = null;
      });
    return looking;
  };
  const ticker = startTicker(look);
  return {
    look,
    async [Symbol.asyncDispose]() {
      await ticker[Symbol.asyncDispose]();
      await looking;
    },
  };
}
