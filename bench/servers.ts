import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/**
 * The servers that both sides talk to, in a process of their own: a bare HTTP server with COUNT campaigns and an SMTP
 * sink. Prints `{ api, smtp }`, the ports, and serves until killed.
 */
const count = Number(process.argv[2] ?? 1_000);

const days = Array.from({ length: 28 }, (_, index) => ({
  date: new Date(Date.UTC(2026, 10, 22 - index)).toISOString().slice(0, 10),
  messages: 20 + (index % 7),
  responses: index % 5,
  qualified: index % 2,
}));

function analytics(id: string, index: number): object {
  const totalProspects = 100 + (index % 400);
  const totalAnswers = Math.floor(totalProspects * (0.05 + (index % 30) / 100));
  const totalQualified = Math.floor(totalAnswers * 0.3);
  const percent = (a: number, b: number): number => Math.round((a / b) * 10_000) / 100;
  return {
    campaign: {
      id,
      name: `Campaign ${index}`,
      status: 'active',
      createdAt: '2026-08-01T09:00:00Z',
      agent: 'agent_1',
      product: 'Product',
    },
    metrics: {
      totalProspects,
      totalMessages: totalProspects * 3,
      totalQualified,
      totalAnswers,
      totalClosed: Math.floor(totalQualified / 3),
      conversionRate: percent(totalQualified, totalProspects),
      responseRate: percent(totalAnswers, totalProspects),
      qualificationRate: totalAnswers > 0 ? percent(totalQualified, totalAnswers) : null,
      averageMessagesPerProspect: 3,
    },
    activity: { dailyBreakdown: days, last7Days: { messages: 140, responses: 14, qualified: 3 } },
    statusDistribution: {
      pending: 10,
      contacted: 20,
      responded: totalAnswers,
      qualified: totalQualified,
      closed: Math.floor(totalQualified / 3),
    },
    qualificationBreakdown: { pending: totalProspects - totalQualified, qualified: totalQualified, disqualified: 0 },
  };
}

const ids = Array.from({ length: count }, (_, index) => `campaign_${index}`);
const bodies = new Map(ids.map((id, index) => [id, JSON.stringify(analytics(id, index))]));
const list = JSON.stringify(ids.map((id, index) => ({ id, name: `Campaign ${index}`, status: 'active' })));
const totals = { totalProspects: 1, totalMessages: 1, totalQualified: 1, totalAnswers: 1, totalClosed: 1 };
const overview = JSON.stringify({
  summary: {
    totalCampaigns: 1,
    activeCampaigns: 1,
    pausedCampaigns: 0,
    completedCampaigns: 0,
    totalAgents: 1,
    activeAgents: 1,
    ...totals,
  },
  metrics: { conversionRate: 1, responseRate: 1, averageMessagesPerProspect: 1, qualificationRate: 1 },
  activity: { last24Hours: { messages: 1, qualified: 1 }, lastWeek: { messages: 1, qualified: 1 } },
  campaigns: [],
});

const api = createServer((request, response) => {
  const url = request.url ?? '';
  const body =
    url === '/campaigns'
      ? list
      : url === '/analytics/overview'
        ? overview
        : bodies.get(url.slice(url.lastIndexOf('/') + 1));
  response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
  response.end(body ?? '{}');
});
const smtp = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, _session, done) {
    stream.resume();
    stream.on('end', () => done());
  },
});
api.listen(0, '127.0.0.1', () => {
  smtp.listen(0, '127.0.0.1', () => {
    const ports = { api: (api.address() as AddressInfo).port, smtp: (smtp.server.address() as AddressInfo).port };
    process.stdout.write(`${JSON.stringify(ports)}\n`);
  });
});
