import { type Difference, deliberateDifferences } from './differences.ts';
import type { Request } from './exchange.ts';
import type { Subject } from './matrix.ts';

/** `npm run test:parity` sends all of some 16,000 requests, `npm test` every tenth and the first of each difference. */
const stride = process.env.PARITY === 'all' ? 1 : 10;
const firstOfEach = 50;

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
