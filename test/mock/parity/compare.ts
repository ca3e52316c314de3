import { type Difference, deliberateDifferences } from './differences.ts';
import type { Answer, Client, Request } from './exchange.ts';
import type { Subject } from './matrix.ts';
import { differingShapes } from './shape.ts';

export interface Verdict {
  /** In what our answer differs from Prism's though nothing allows it. */
  readonly unlike: readonly string[];
  /** What was made use of to allow a difference. */
  readonly needed: readonly Difference[];
}

interface Servers {
  readonly prism: Client;
  readonly ours: Client;
  /** In what a body breaks its schema. */
  readonly check: (request: Request, answer: Answer) => readonly string[];
}

/** Puts one request to both servers, and to ours once more, since it remembers its replies. */
export async function compare(request: Request, subject: Subject, { prism, ours, check }: Servers): Promise<Verdict> {
  const applying = isPreflight(request) ? [] : deliberateDifferences.filter((one) => one.applies?.(request, subject));
  const answer = await ours.send(request);
  const again = exactly(answer, await ours.send(request)).map((found) => `again ${found}`);
  const judged = async (asked: Request, allowing: readonly Difference[]): Promise<readonly string[]> => {
    const expected = allowed(await prism.send(asked), allowing);
    // A HEAD may be compared with a GET.
    if (request.method === 'HEAD') expected.body = '';
    if (isDynamic(asked)) return [...looselyAlike(expected, answer), ...check(asked, answer)];
    if (expected.status === 500 && allowing.some(({ bareFailure }) => bareFailure)) {
      return [...looselyAlike(expected, answer), ...unequal('body', expected.body, answer.body)];
    }
    if (subject.world && answer.status < 300) return [...likeWorld(expected, answer), ...check(asked, answer)];
    return exactly(expected, answer);
  };

  const sendable = applying.every(({ breaks }) => breaks === undefined);
  const straight = sendable ? await judged(request, []) : ['not sent'];
  if (straight.length === 0 || applying.length === 0) return { unlike: [...straight, ...again], needed: everywhere };

  // With several, it cannot be said which of them made the difference.
  const needed = applying.length === 1 ? applying : [];
  const refusals = applying.flatMap((one) => one.refusals ?? []);
  if (isProblem(answer) && refusals.includes(answer.status)) return { unlike: again, needed };
  if (applying.some(({ breaks, twin }) => breaks !== undefined && twin === undefined)) {
    return { unlike: [...unequal('status', refusals, answer.status), ...again], needed };
  }
  const twin = applying.reduce((changed, { twin: change }) => change?.(changed, subject) ?? changed, request);
  return { unlike: [...(await judged(twin, applying)), ...again], needed };
}

const everywhere = deliberateDifferences.filter(({ applies }) => applies === undefined);

/** Prism's answer as ours may be. */
function allowed(sent: Answer, allowing: readonly Difference[]): { -readonly [Key in keyof Answer]: Answer[Key] } {
  // Not where Node answers by itself what it cannot parse.
  const adding = 'access-control-allow-origin' in sent.headers ? [...everywhere, ...allowing] : [];
  const added = Object.fromEntries(adding.flatMap(({ header }) => (header ? [[header.name, header.value]] : [])));
  const headers = { ...added, ...sent.headers };
  const bodiless = sent.status === 204 || sent.status === 304;
  if (bodiless && allowing.some(({ noLength }) => noLength)) delete headers['content-length'];
  return { ...sent, headers };
}

/** Of the connection and not of the answer, or of the moment. */
const incidental = new Set(['date', 'connection', 'keep-alive']);

function exactly(expected: Answer, answer: Answer): readonly string[] {
  return [...alike(expected, answer), ...unequal('body', expected.body, answer.body)];
}

/** Whatever the values that are generated. */
function looselyAlike(expected: Answer, answer: Answer): readonly string[] {
  const type = 'content-type';
  return [
    ...unequal('status', expected.status, answer.status),
    ...unequal(type, expected.headers[type], answer.headers[type]),
  ];
}

function likeWorld(expected: Answer, answer: Answer): readonly string[] {
  const outside = alike(expected, answer, 'content-length');
  if (outside.length > 0 || answer.body === '') return outside;
  return differingShapes(JSON.parse(expected.body), JSON.parse(answer.body));
}

function alike(expected: Answer, answer: Answer, except?: string): readonly string[] {
  const names = new Set([...Object.keys(expected.headers), ...Object.keys(answer.headers)]);
  const compared = [...names].filter((name) => !incidental.has(name) && name !== except);
  return [
    ...unequal('status', expected.status, answer.status),
    ...compared.flatMap((name) => unequal(name, expected.headers[name], answer.headers[name])),
  ];
}

function unequal(what: string, expected: unknown, answered: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(answered)];
  return one === other ? [] : [`${what}: ${one?.slice(0, 200)} → ${other?.slice(0, 200)}`];
}

function isProblem({ headers }: Answer): boolean {
  return headers['content-type'] === 'application/problem+json';
}

export function isDynamic({ target, headers }: Request): boolean {
  return /dynamic="?true/.test(`${headers.prefer ?? ''} ${target}`);
}

/** Both servers answer it before they look at anything else. */
function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && Boolean(headers.origin) && Boolean(headers['access-control-request-method']);
}
