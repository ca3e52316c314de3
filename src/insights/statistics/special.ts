/** Cephes (Moshier, netlib.org/cephes) in WebAssembly, double precision. Its functions work once it is compiled. */
import { compiled, ndtr, ndtri } from 'cephes';

await compiled;

/** The probability that a standard normal value is below z. */
export const normalProbability: (z: number) => number = ndtr;

/** The z below which a standard normal value is with this probability. Cephes throws a RangeError at 0 and at 1. */
export const normalQuantile: (probability: number) => number = ndtri;
