import type { IncomingMessage } from 'node:http';
import { isLoopbackHost } from '../loopback.ts';
import { hostnameOf } from '../serving/hostname.ts';
import type { Reply, Room } from '../serving/server.ts';
import { asksToUnsubscribe } from './one-click.ts';
import { askPage, donePage, laterPage, pageHeaders, plainPage } from './page.ts';
import { type Subscription, subscriptionAt } from './subscriptions.ts';

/** It cannot be recorded at the moment, and can be later. */
export class NotNow extends Error {
  override readonly name = 'NotNow';
}

export interface UnsubscribeOptions {
  readonly subscriptions: readonly Subscription[];
  /** Called once for each valid POST, so possibly again for the same reader. @throws NotNow */
  readonly unsubscribe: (subscription: Subscription) => Promise<void>;
}

/** Bytes. One click is 26; a form of several parts a few hundred. */
const longestBody = 4_096;
const methods = ['GET', 'HEAD', 'POST'];
/** In seconds. Whatever keeps the store busy is over by then, as a rule. */
const retryAfter = 60;

/**
 * The pages behind List-Unsubscribe, at any path, since a proxy may take a prefix away. GET never changes anything; POST does the
 * same however often it comes. Addresses of pages are never logged, since they are all that unsubscribing takes.
 */
export function unsubscribePages(options: UnsubscribeOptions): Room {
  return {
    serves: () => true,
    answer: (incoming, path) => answer(options, incoming, path),
    failure: problem(500, 'Something went wrong', 'Nothing has changed. Please try again later.'),
  };
}

async function answer(
  { subscriptions, unsubscribe }: UnsubscribeOptions,
  incoming: IncomingMessage,
  path: string,
): Promise<Reply> {
  const { method = '', headers } = incoming;
  if (!isOurHost(headers.host, subscriptions)) return problem(421, 'Not served here', 'This is another machine.');
  if (!methods.includes(method)) {
    const allow = { allow: methods.join(', ') };
    return problem(405, 'Not possible', 'This page can be looked at and posted to.', allow);
  }
  const subscription = subscriptionAt(subscriptions, path.endsWith('/') ? path.slice(0, -1) : path);
  if (!subscription) {
    const remedy =
      'It is incomplete, or belongs to a report that is no longer sent to you. If mails still come, reply to one.';
    return problem(404, 'This link does not work', remedy);
  }
  if (method !== 'POST') return pageReply(200, askPage(subscription));
  const body = await readBody(incoming);
  if (!body) return problem(413, 'Too long', `At most ${longestBody} bytes are read.`);
  if (!(await asksToUnsubscribe(headers['content-type'], body))) {
    return problem(400, 'Not understood', 'Nothing has changed. Open the link of the mail and press the button.');
  }
  try {
    await unsubscribe(subscription);
  } catch (error) {
    if (!(error instanceof NotNow)) throw error;
    return pageReply(503, laterPage(subscription), { 'retry-after': String(retryAfter) });
  }
  return pageReply(200, donePage(subscription));
}

function problem(status: number, heading: string, text: string, headers: Reply['headers'] = {}): Reply {
  return pageReply(status, plainPage(heading, text), headers);
}

function pageReply(status: number, body: string, headers: Reply['headers'] = {}): Reply {
  return { status, headers: { ...pageHeaders, ...headers }, body };
}

/** A proxy passes the name on that it was called by, or calls this machine. */
function isOurHost(header: string | undefined, subscriptions: readonly Subscription[]): boolean {
  const hostname = hostnameOf(header)?.replace(/\.$/, '');
  if (hostname === undefined) return false;
  return isLoopbackHost(hostname) || subscriptions.some(({ url }) => url.hostname === hostname);
}

/** Null where it is too long; what is left of it is not read. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(incoming.headers['content-length'] ?? 0) > longestBody) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > longestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
