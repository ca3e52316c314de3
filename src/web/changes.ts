import type { ServerResponse } from 'node:http';

export interface Changes extends Disposable {
  /** Tells this listener of each edition, the present one first, until it leaves. */
  tell(response: ServerResponse): void;
}

/** Sooner than an eye gets from the editor to the page. */
const lookEveryMs = 200;

/** Server-sent events. Looks for changes only while somebody listens, and keeps no process alive. */
export function createChanges(edition: () => number): Changes {
  const listeners = new Set<ServerResponse>();
  let told = -1;
  let timer: NodeJS.Timeout | undefined;

  const look = (): void => {
    const now = edition();
    if (now === told) return;
    told = now;
    for (const listener of listeners) listener.write(eventOf(now));
  };
  const rest = (): void => {
    clearInterval(timer);
    timer = undefined;
  };

  return {
    tell(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`retry: 1000\n${eventOf(edition())}`);
      listeners.add(response);
      response.once('close', () => {
        listeners.delete(response);
        if (listeners.size === 0) rest();
      });
      timer ??= setInterval(look, lookEveryMs).unref();
    },
    [Symbol.dispose]() {
      rest();
      for (const listener of listeners) listener.end();
    },
  };
}

function eventOf(edition: number): string {
  return `data: ${edition}\n\n`;
}
