import { parentPort, workerData } from 'node:worker_threads';
import { getHttpOperationsFromSpec, type IHttpConfig, type PrismHttpComponents } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

/** Prism's own server, with the options that `prism mock <document>` gives it. Tells its port. */
const config: IHttpConfig = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};
const operations = await getHttpOperationsFromSpec(workerData as string);
const server = createServer(operations, { cors: true, config, components: { logger: silentLogger() } });
parentPort?.postMessage(Number(new URL(await server.listen(0, '127.0.0.1')).port));

function silentLogger(): PrismHttpComponents['logger'] {
  const nothing = (): void => {};
  const levels = ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'];
  const logger: Record<string, unknown> = { level: 'silent', child: () => logger };
  for (const level of levels) logger[level] = nothing;
  return logger as unknown as PrismHttpComponents['logger'];
}
