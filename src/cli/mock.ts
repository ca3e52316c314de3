import { startMock } from '../mock/index.ts';
import { print, talk } from './output.ts';
import { stopSignal } from './stop-signal.ts';

export interface MockCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly spec?: string;
}

/** Serves until stopped. The URL goes to stdout, so that a script can read it. */
export async function mock(options: MockCommandOptions): Promise<number> {
  using stop = stopSignal();
  await using server = await startMock(options);
  print(server.url);
  talk(`try: curl -H "Authorization: Bearer any-key" ${server.url}/analytics/campaigns/campaign_123`);
  if (!stop.signal.aborted) await new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
  return 0;
}
