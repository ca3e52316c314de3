import { headerOf, type MockRequest, parsedBody, type Reply } from '../message.ts';
import { type IHttpResponse, type PrismHttpComponents, ProblemJsonError } from './parts.ts';
import type { Asked } from './remember.ts';

type Forward = PrismHttpComponents['forward'];

/** Prism's view of an answer, with the answer beside it. */
interface Forwarded extends IHttpResponse {
  readonly reply: Reply;
}

/**
 * Takes the place of Prism's forwarder, which follows redirects, answers for an upstream that says 501, and takes broken
 * JSON for a failure of its own.
 */
export function forwardTo(upstream: ((request: MockRequest) => Promise<Reply>) | undefined): Forward {
  return ({ data }) =>
    () =>
    async () => {
      if (upstream === undefined) throw new Error('the mock forwards no request');
      try {
        const right: Forwarded = seenByPrism(await upstream((data as Asked).request));
        return { _tag: 'Right', right };
      } catch (error) {
        return { _tag: 'Left', left: unreachable(error) };
      }
    };
}

/** The answer as it came, where Prism was told of one. */
export function forwardedReply(output: IHttpResponse): Reply | undefined {
  return 'reply' in output ? (output as Forwarded).reply : undefined;
}

function seenByPrism(reply: Reply): Forwarded {
  const headers = Object.entries(reply.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return { statusCode: reply.status, headers: Object.fromEntries(headers), body: bodyOf(reply), reply };
}

function bodyOf(reply: Reply): unknown {
  return reply.text === '' ? undefined : parsedBody(reply.text, headerOf(reply, 'content-type'));
}

function unreachable(error: unknown): Error {
  const { cause, message } = error as Error & { cause?: { code?: string } };
  const template = { type: 'UPSTREAM_UNREACHABLE', title: 'The API cannot be reached', status: 502 };
  return ProblemJsonError.fromTemplate(template, `It did not answer: ${cause?.code ?? message}`);
}
