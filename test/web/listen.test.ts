import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '../../src/web/listen.ts';

test('an address that cannot be taken is told of as the preview’s, and what to do', async () => {
  await using taken = createServer();
  const url = new URL(await listen(taken, 0, '127.0.0.1'));
  const other = createServer();
  await expect(listen(other, Number(url.port), '127.0.0.1')).rejects.toMatchObject({
    line: `E_PORT_IN_USE: another program listens on ${url.host}; stop it, or choose another --port (0 takes any free one)`,
  });
  // For documentation (RFC 5737): no machine has it.
  await expect(listen(other, 4020, '192.0.2.1')).rejects.toMatchObject({
    line: 'E_HTTP_BIND: the preview cannot listen on 192.0.2.1:4020 (EADDRNOTAVAIL); choose another --port (0 takes any free one)',
  });
});
