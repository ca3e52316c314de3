import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { cli, lineMatching, spawnCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

test('preview works in an empty folder, prints its address alone, and ends when it is told to', async () => {
  using folder = temporaryFolder();
  const running = spawnCli(['preview', '--port', '0'], { cwd: folder.path });
  const stderr = text(running.stderr);
  const url = await lineMatching(running.stdout, /./);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);

  expect(await (await fetch(new URL('/choices', url))).json()).toMatchObject({
    isConfigured: false,
    reports: [{ id: 'weekly' }, { id: 'owners' }],
  });

  running.kill('SIGTERM');
  expect((await once(running, 'exit'))[0]).toBe(0);
  expect(await stderr).toBe('Open it in a browser; it follows your edits. Ctrl+C ends it.\n');
});

test('preview says in one line what keeps it from starting', async () => {
  using folder = temporaryFolder();
  await using other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const results = await Promise.all([
    cli(['preview', '--port', String(port)], { cwd: folder.path }),
    cli(['preview', '--config', 'nowhere.yaml'], { cwd: folder.path }),
    cli(['preview', '--port', '70000'], { cwd: folder.path }),
  ]);
  expect(
    results.map(({ code, stdout, stderr }) => [code, stdout, stderr.match(/^E_\w+: .*\n$/)?.[0].split(':')[0]]),
  ).toEqual([
    [1, '', 'E_PORT_IN_USE'],
    [2, '', 'E_CONFIG_MISSING'],
    [2, '', 'E_USAGE'],
  ]);
});
