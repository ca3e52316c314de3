import { type MockRequest, preferring } from './message.ts';

/** As Prism sees a bearer token. */
const bearer = /^Bearer\s.+$/;

export type KeyVerdict = 'accepted' | 'missing_api_key' | 'invalid_api_key_format' | 'invalid_api_key';

/** Where no key is named as the accepted one, any is. The other verdicts are names of the document's examples of a 401. */
export function judgeKey(authorization: string | undefined, accepted: string | undefined): KeyVerdict {
  if (authorization === undefined || authorization === '') return 'missing_api_key';
  if (!bearer.test(authorization)) return 'invalid_api_key_format';
  const key = authorization.replace(/^Bearer\s+/, '');
  return accepted === undefined || key === accepted ? 'accepted' : 'invalid_api_key';
}

/** The request as Prism shall judge it: without the key that is not accepted, and with the 401 that fits chosen. */
export function withVerdict(request: MockRequest, accepted: string | undefined): MockRequest {
  const verdict = judgeKey(request.headers.authorization, accepted);
  if (verdict === 'accepted') return request;
  const { authorization: _, ...headers } = request.headers;
  return preferring({ ...request, headers }, 401, verdict);
}
