import { once } from 'node:events';
import { expect, test } from 'vitest';
import { lineMatching, spawnCli } from '../support/cli.ts';

test('mock prints its URL, answers, and stops when asked', async () => {
  const server = spawnCli(['mock', '--port', '0']);
  const url = await lineMatching(server.stdout, /^http/);
  const response = await fetch(`${url}/analytics/campaigns/campaign_123`, { headers: { authorization: 'Bearer x' } });
  expect(await response.json()).toMatchObject({ metrics: { responseRate: 23.33 } });
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
});
