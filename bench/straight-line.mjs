import Handlebars from 'handlebars';
import { createTransport } from 'nodemailer';

/**
 * The peer: what a script for the same job would do, with no validation, no store, no retries and no ledger. Plain
 * JavaScript, as ours is when it is installed.
 */
const [apiPort, smtpPort] = process.argv.slice(2).map(Number);

const template = Handlebars.compile(
  '<h1>{{count}} campaigns</h1><table>{{#each campaigns}}<tr><td>{{campaign.name}}</td><td>{{campaign.status}}</td>' +
    '<td>{{metrics.responseRate}}</td><td>{{metrics.qualificationRate}}</td><td>{{metrics.conversionRate}}</td></tr>{{/each}}</table>',
);
const get = async (path) => {
  const response = await fetch(`http://127.0.0.1:${apiPort}${path}`, { headers: { authorization: 'Bearer key' } });
  return JSON.parse(await response.text());
};

const list = await get('/campaigns');
const campaigns = [];
for (const { id } of list) campaigns.push(await get(`/analytics/campaigns/${id}`));
const html = template({ count: campaigns.length, campaigns });
const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
await transport.sendMail({ from: 'pulse@example.com', to: 'ann@example.com', subject: 'Weekly', html });
transport.close();
