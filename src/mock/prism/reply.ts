import { problemReply, type Reply } from '../message.ts';
import { ProblemJsonError } from './parts.ts';

/** Names in lower case; headers that Prism could not compute are null. */
export function definedHeaders(headers: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  const defined = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(defined.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

interface Diagnostic {
  readonly path?: readonly string[];
  readonly severity: number;
  readonly code?: string | number;
  readonly message: string;
}

const severities = ['Error', 'Warning', 'Information', 'Hint'] as const;
/** Node reads at most 16 kB of headers in all; Prism's own limit. */
const longestHeader = 8 * 1024 - 100;

/** `sl-violations` as Prism's server writes it. */
export function violationHeader(input: readonly Diagnostic[], output: readonly Diagnostic[]): Record<string, string> {
  const located = (place: string) => (found: Diagnostic) => ({
    location: [place, ...(found.path ?? [])],
    severity: severities[found.severity],
    code: found.code,
    message: found.message,
  });
  const violations = [...input.map(located('request')), ...output.map(located('response'))];
  if (violations.length === 0) return {};
  // Escaped, because a header holds ASCII and a message may quote any text.
  const text = JSON.stringify(violations).replaceAll(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const tooLong = text.length > longestHeader;
  return { 'sl-violations': tooLong ? `Too many violations! ${text.slice(0, longestHeader)}` : text };
}

/** What Prism's parsers of Content-Type and Accept say; the last of an empty one, as in `Accept: text/html,,`. */
const notMediaType =
  /^(Could not parse MIME type|invalid media type|invalid parameter format|argument string is required)/;

/** A parameter that Prism's readers of parameters trip over, such as one of style `label` without its dot. */
export class UnreadableParameter extends Error {}

/** Prism's refusals, and the requests that make it throw: percent-encoding that is not UTF-8, malformed media types. */
export function replyToFailure(failure: unknown): Reply {
  const error = failure instanceof Error ? failure : new Error(String(failure));
  if (error instanceof URIError) return problemReply(400, 'The URL is not percent-encoded UTF-8', error.message);
  if (error instanceof UnreadableParameter) {
    return problemReply(400, 'A parameter is not written as declared', error.message);
  }
  if (notMediaType.test(error.message)) {
    return problemReply(400, 'A header is not a media type', error.message);
  }
  const problem = ProblemJsonError.toProblemJson(error);
  const { headers } = { headers: undefined, ...(error as Partial<ProblemJsonError>).additional };
  return {
    status: problem.status,
    headers: { ...definedHeaders(headers ?? {}), 'content-type': 'application/problem+json' },
    text: JSON.stringify(problem),
  };
}
