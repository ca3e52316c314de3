import pino from 'pino';
import pretty from 'pino-pretty';
import type { Config } from '../config/definition.ts';
import { secretNames } from '../config/secrets.ts';
import { PulseError } from '../errors.ts';
import { oneLine } from '../one-line.ts';
import type { RunEvent } from '../run/workshop.ts';
import { redactorOf } from './assemble.ts';

export interface Log {
  readonly info: (message: string, fields: object) => void;
  readonly warn: (message: string, fields: object) => void;
  readonly tell: (event: RunEvent) => void;
}

/** Fields that hold secrets, or whole requests that may. */
const places = [...secretNames, 'password', 'pass', 'secret', 'token', 'authorization', 'headers', 'env'];

/**
 * The daemon's log on stderr: JSON lines, readable ones on a terminal, each with the slot and the run that it is about. A
 * secret is cut out by its place, and by its value where it got into a message by another way.
 */
export function createLog(
  environment: Readonly<Record<string, string | undefined>>,
  config: Config | null = null,
): Log {
  const redact = redactorOf(config, environment);
  const stream = process.stderr.isTTY ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname' }) : process.stderr;
  const root = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: places.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' },
    },
    { write: (line) => stream.write(redact(line)) },
  );

  return {
    info: (message, fields) => root.info(fields, message),
    warn: (message, fields) => root.warn(fields, message),
    tell(event) {
      const logger = event.run === undefined ? root : root.child({ run: event.run });
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
          return logger.error({ report: event.report, slot: event.slot, problem: describe(event.error) }, 'trouble');
      }
    },
  };
}

function describe(error: unknown): string {
  if (error instanceof PulseError) return error.line;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
