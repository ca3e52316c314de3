import pino from 'pino';
import pretty from 'pino-pretty';
import { readSecret, secretNames } from '../config/secrets.ts';
import { PulseError } from '../errors.ts';
import { oneLine } from '../one-line.ts';
import type { RunEvent } from '../run/workshop.ts';

export interface Log {
  readonly info: (message: string, fields: object) => void;
  readonly tell: (event: RunEvent) => void;
}

/**
 * The daemon's log on stderr: JSON lines, readable ones on a terminal. A secret that got into a message by any way is
 * cut out by its value.
 */
export function createLog(environment: Readonly<Record<string, string | undefined>>): Log {
  const secrets = secretNames.map((name) => readSecret(name, environment)).filter((secret) => secret !== undefined);
  // A line is JSON, so a secret may stand in it escaped.
  const written = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const redact = (line: string): string => written.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
  const stream = process.stderr.isTTY ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname' }) : process.stderr;
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => stream.write(redact(line)) },
  );

  return {
    info: (message, fields) => logger.info(fields, message),
    tell(event) {
      switch (event.type) {
        case 'chosen':
          return logger.info({ slot: event.slot, campaigns: event.total }, 'collecting');
        case 'campaign':
          if (event.problem) {
            logger.warn(
              { slot: event.slot, campaign: oneLine(event.id), problem: oneLine(event.problem) },
              'unreadable',
            );
          }
          if (event.unknownFields.length > 0) {
            logger.info(
              { slot: event.slot, campaign: oneLine(event.id), fields: event.unknownFields },
              'unknown fields',
            );
          }
          return;
        case 'frozen':
          return logger.info({ slot: event.slot, messages: event.messages }, 'composed');
        case 'delivery': {
          const { slot, recipient, state, detail } = event;
          return logger[state === 'accepted' ? 'info' : 'warn']({ slot, recipient, state, detail }, 'delivery');
        }
        case 'postponed':
          return logger.warn({ slot: event.slot, until: event.until, reason: oneLine(event.reason) }, 'postponed');
        case 'ended':
          return logger[event.state === 'done' ? 'info' : 'error'](
            { slot: event.slot, state: event.state, reason: event.reason && oneLine(event.reason) },
            'ended',
          );
        case 'trouble':
          return logger.error({ report: event.report, problem: describe(event.error) }, 'trouble');
      }
    },
  };
}

function describe(error: unknown): string {
  if (error instanceof PulseError) return error.line;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
