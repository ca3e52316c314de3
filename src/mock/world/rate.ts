/** In percent, 2 decimals; null where there is nothing to divide by, as openapi.yaml allows. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 10_000) / whole) / 100;
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 100) / whole) / 100;
}
