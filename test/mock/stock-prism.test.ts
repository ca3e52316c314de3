import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentedCampaign } from '../../src/mock/index.ts';
import { openApiPath } from '../../src/spec/document.ts';
import { freePort } from '../support/free-port.ts';
import { bearer } from './served.ts';

/** The stock CLI, as `npm run mock:prism` starts it. */
let prism: ChildProcess;
let url: string;

beforeAll(async () => {
  const cli = fileURLToPath(new URL('../../node_modules/.bin/prism', import.meta.url));
  const port = await freePort();
  prism = spawn(process.execPath, [cli, 'mock', openApiPath, '-p', String(port), '-h', '127.0.0.1'], {
    // With NODE_ENV=production Prism 5.16 starts a cluster, and crashes doing it.
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = `http://127.0.0.1:${port}`;
  const lines = createInterface({ input: prism.stdout ?? process.stdin });
  for await (const line of lines) if (line.includes('Prism is listening')) break;
  // Read on, or a full pipe would stop Prism at its next log line.
  prism.stdout?.resume();
});

afterAll(async () => {
  const ended = once(prism, 'exit');
  if (prism.pid !== undefined) process.kill(prism.pid);
  await ended;
});

it('serves the documented example from openapi.yaml', async () => {
  const response = await fetch(`${url}/analytics/campaigns/campaign_123`, { headers: bearer });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(JSON.stringify(documentedCampaign().analytics));
});

it('serves the other operations and the documented 401', async () => {
  for (const path of ['/campaigns', '/analytics/overview', '/verify']) {
    expect((await fetch(url + path, { headers: bearer })).status).toBe(200);
  }
  const refused = await fetch(`${url}/verify`);
  expect([refused.status, await refused.json()]).toEqual([401, expect.objectContaining({ error: 'missing_api_key' })]);
});
