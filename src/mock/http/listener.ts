import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answered, answer, type Surroundings } from '../answering.ts';
import { type Controlled, control, isControlPath } from '../control/control.ts';
import { problemReply, type Reply } from '../message.ts';
import { isLocalOrigin, isThisMachine, namesThisMachine } from './callers.ts';
import { corsHeaders, preflightFor } from './cors.ts';
import type { Memo } from './memo.ts';
import { readBody, readRequest } from './read-request.ts';
import { type Seen, shownPath, violationsOf } from './request-log.ts';
import { prepare, send, sendHalf, sendSlowly } from './write-reply.ts';

export interface Listening {
  readonly around: Surroundings;
  /** Undefined: Prism works on every request. */
  readonly memo: () => Memo | undefined;
  readonly basePath: () => string;
  /** Undefined: there are no controls. */
  readonly controlled: Controlled | undefined;
  readonly anyHost: boolean;
  readonly note: (seen: Seen) => void;
}

const foreignHost = problemReply(403, 'The Host header names another machine', 'Call the mock as localhost');
const foreignCaller = problemReply(403, 'The controls are for this machine', 'Call them from localhost');
const longControl = problemReply(413, 'The body is too long', 'Controls take a short JSON object');
const longestControl = 10_000;

/** Answers what Node's HTTP server hears. A request of a kind that was answered before costs a look into the memo. */
export function createListener(listening: Listening): (incoming: IncomingMessage, response: ServerResponse) => void {
  const { around, controlled, anyHost, note } = listening;

  return (incoming, response) => {
    try {
      // The key holds the edition of this moment, to which belongs what is answered, however long that takes.
      const memo = isControlPath(incoming.url ?? '/') ? undefined : listening.memo();
      const key = memo?.keyFor(incoming);
      const remembered = key === undefined ? undefined : memo?.get(key, incoming);
      if (remembered === undefined) {
        serve(incoming, response, memo, key).catch((error) => fail(response, error));
        return;
      }
      note(remembered.seen);
      send(response, remembered.prepared);
    } catch (error) {
      fail(response, error);
    }
  };

  async function serve(
    incoming: IncomingMessage,
    response: ServerResponse,
    memo: Memo | undefined,
    key: string | undefined,
  ): Promise<void> {
    const { method = 'GET', url = '/', headers } = incoming;
    const cors = corsHeaders(headers);
    const preflight = preflightFor(method, headers);
    if (preflight !== undefined) {
      const allow = { 'access-control-allow-methods': preflight, 'content-length': '0' };
      return send(response, prepare({ status: 204, headers: allow, text: '' }, cors));
    }
    const target = shownPath(url);
    const refuse = (refusal: Reply): void => {
      note({ method, path: target, status: refusal.status, scenario: null, fault: null, violations: [] });
      send(response, prepare(refusal, cors));
    };
    if (!anyHost && !namesThisMachine(headers.host)) return refuse(foreignHost);
    if (controlled !== undefined && isControlPath(target)) {
      return send(response, prepare(await controlReply(controlled, incoming), cors));
    }

    const read = await readRequest(incoming, listening.basePath());
    if ('refusal' in read) return refuse(read.refusal);
    const answered = await answer(read.request, around);
    const seen = seenOf(method, read.request.path, answered);
    note(seen);
    if (answered.reply === null) return void incoming.socket.destroy();
    const prepared = prepare(answered.reply, cors);
    if (key !== undefined && answered.usual) memo?.set(key, { prepared, seen }, answered.reply.sourced ?? false);
    const { manner } = answered.reply;
    if (manner === undefined) send(response, prepared);
    else if (manner === 'cut') sendHalf(response, prepared);
    else await sendSlowly(response, prepared, manner.dripMs);
  }
}

async function controlReply(controlled: Controlled, incoming: IncomingMessage): Promise<Reply> {
  const { method = 'GET', url = '/', headers, socket } = incoming;
  const local = isLocalOrigin(headers.origin) && namesThisMachine(headers.host) && isThisMachine(socket.remoteAddress);
  if (!local) return foreignCaller;
  const body = await readBody(incoming, longestControl);
  return body === undefined ? longControl : control(method, url, body.toString('utf8'), controlled);
}

function seenOf(method: string, path: string, { reply, scenario, fault }: Answered): Seen {
  const violations = reply === null ? [] : violationsOf(reply);
  return { method, path: shownPath(path), status: reply?.status ?? null, scenario, fault, violations };
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) response.destroy();
  else send(response, prepare(problemReply(500, 'The mock failed', error instanceof Error ? error.message : '')));
}
