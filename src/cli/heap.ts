import { setFlagsFromString } from 'node:v8';

/*
 * For commands that read thousands of answers: what they keep is small, but fetch holds each answer weakly until a full
 * collection. Peak of 10,000 campaigns: about 165 MB instead of 290 MB; 1,000 campaigns take 3 % longer (bench/weekly.ts).
 */

/** To be called before anything large is imported: a young generation that has grown does not shrink. */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=200');
}

/** To be called when all is loaded: while it is, everything stays, and collecting often gains little. */
export function collectEagerly(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
