import { createServer } from 'node:http';
import { campaignIds, headers, pathOf } from './mock-load.ts';

/** What node:http itself needs to send the bytes of ORIGIN's answers, on PORT. */
const [origin, port] = process.argv.slice(2);
const bodies = new Map<string, Buffer>();
for (const path of ['campaign_123', ...campaignIds].map(pathOf)) {
  const answer = await fetch(`${origin}${path}`, { headers });
  bodies.set(path, Buffer.from(await answer.arrayBuffer()));
}

createServer((request, response) => {
  const body = bodies.get(request.url ?? '');
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type': 'application/json',
    'content-length': body?.length ?? 0,
  });
  response.end(body);
}).listen(Number(port), '127.0.0.1');
