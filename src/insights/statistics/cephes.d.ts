/** The package's own declarations are not among its `exports`. */
declare module 'cephes' {
  export const compiled: Promise<void>;
  export function ndtr(z: number): number;
  export function ndtri(probability: number): number;
}
