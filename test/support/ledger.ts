import { SmtpSession } from '../../src/delivery/smtp.ts';
import { runSlot } from '../../src/run/run-slot.ts';
import { type DeliveryRow, deliveriesOf } from '../../src/store/deliveries.ts';
import { type SmtpScript, startSmtpScript } from './smtp-script.ts';
import type { TestWorkshop } from './workshop.ts';

/** Runs the slot due on `date` against a mail server that does what the script says, and returns its rows of the ledger. */
export async function deliveredTo(house: TestWorkshop, date: string, script: SmtpScript): Promise<DeliveryRow[]> {
  await using server = await startSmtpScript(script);
  const connect = () => new SmtpSession({ host: server.host, port: server.port, security: 'none' });
  const key = await house.dueSlot(date);
  await runSlot({ ...house.workshop, connect }, house.report, key);
  return deliveriesOf(house.store, key);
}
