import { type Breaking, type Difference, deliberateDifferences } from './differences.ts';
import type { Request } from './exchange.ts';
import type { Subject } from './matrix.ts';

/** `npm run test:parity` sends all of some 16,000 requests, `npm test` every thirtieth and the first of each difference. */
const isComplete = process.env.PARITY === 'all';
const stride = isComplete ? 1 : 30;
const firstOfEach = 50;

/** Of requests that break Prism's server each of its kinds once, since each needs a server of its own. */
export function sampledBreaks(breaks: readonly Breaking[]): readonly Breaking[] {
  return isComplete ? breaks : [...new Map(breaks.map((one) => [one.stock, one])).values()];
}

export function sampled(requests: readonly Request[], subject: Subject): Request[] {
  const kept = new Map<Difference, number>();
  return requests.filter((request, index) => {
    const meets = deliberateDifferences.filter(({ applies }) => applies?.(request, subject));
    const isScarce = meets.some((difference) => (kept.get(difference) ?? 0) < firstOfEach);
    if (index % stride !== 0 && !isScarce) return false;
    for (const difference of meets) kept.set(difference, (kept.get(difference) ?? 0) + 1);
    return true;
  });
}
