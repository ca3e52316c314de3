import { createHash } from 'node:crypto';
import type { Address } from '../delivery/address.ts';
import type { DkimKey } from '../delivery/dkim.ts';
import { composeMessage } from '../delivery/message.ts';
import type { SmtpSession } from '../delivery/smtp.ts';
import type { Alert } from './alerts.ts';
import { ask } from './ask.ts';
import { alertMail } from './words.ts';

/** A way to operators. */
export interface Channel {
  /** As the store knows it; holds no secret. */
  readonly name: string;
  /** Null where they were told; else why not. Never rejects. */
  readonly tell: (alerts: readonly Alert[], now: Date, signal: AbortSignal) => Promise<string | null>;
}

export interface MailDesk {
  readonly from: { readonly name: string; readonly address: Address };
  readonly dkim?: DkimKey | undefined;
  readonly connect: () => SmtpSession;
}

/**
 * Plain mail, past the ledger of the reports: that one would rather lose a mail than send it twice, and an alarm is the
 * other way round. A second one has the Message-ID of the first, where nothing came in between.
 */
export function mailChannel({ from, dkim, connect }: MailDesk, to: Address): Channel {
  return {
    name: `mail:${to}`,
    async tell(alerts, date, signal) {
      const deliveryKey = ['operators', to, ...alerts.map(({ id }) => id)].join('\n');
      const { mime } = await composeMessage({ from, to, dkim, date, deliveryKey }, alertMail(alerts));
      await using session = connect();
      using _givingUp = session.givingUpOn(signal);
      const verdict = await session.submit({ from: from.address, to, mime, onHanded: async () => {} });
      return verdict.type === 'accept' ? null : verdict.detail;
    },
  };
}

/** A POST of JSON. `text` is what chat systems show. */
export function webhookChannel(url: string): Channel {
  return {
    name: 'webhook',
    tell(alerts, _now, signal) {
      const { subject, text } = alertMail(alerts);
      const key = createHash('sha256')
        .update(alerts.map(({ id }) => id).join('\n'))
        .digest('hex');
      return ask(url, signal, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({ text: `${subject}\n\n${text}`, alerts }),
      });
    },
  };
}
