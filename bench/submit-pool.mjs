import { createTransport } from 'nodemailer';

/** The peer: nodemailer's pool, given the same bytes, with nothing written down. Prints how long it took, in ms. */
const [port, count, connections, kilobytes] = process.argv.slice(2).map(Number);
const mime = Buffer.from(
  `Subject: Weekly\r\n\r\n${'Twenty campaigns, and what became of them in a week.\r\n'.repeat(19 * kilobytes)}`,
);
const transport = createTransport({
  host: '127.0.0.1',
  port,
  ignoreTLS: true,
  pool: true,
  maxConnections: connections,
  maxMessages: Number.POSITIVE_INFINITY,
});
const begun = performance.now();
await Promise.all(
  Array.from({ length: count }, (_, index) =>
    transport.sendMail({ envelope: { from: 'pulse@example.com', to: [`ann${index}@example.com`] }, raw: mime }),
  ),
);
process.stdout.write(String(performance.now() - begun));
transport.close();
