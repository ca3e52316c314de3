import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 collect earlier, for commands that read thousands of answers: what they keep is small, but fetch holds each
 * answer weakly until a full collection. To be called before anything large is imported, for a young generation that has
 * grown does not shrink. Peak of 10,000 campaigns: about 170 MB instead of 290 MB, in about the same time (bench/weekly.ts).
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=20');
}
