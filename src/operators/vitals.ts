/** Whether the daemon lives, and whether its clock can be believed. Milliseconds throughout. */

export interface Clocks {
  /** What the machine takes for the time; may jump. */
  readonly wall: () => number;
  /** Never jumps. */
  readonly monotonic: () => number;
}

export interface VitalSigns {
  readonly isScanning: boolean;
  /** Since a scan began, ended, or told of something. */
  readonly silentMs: number;
  /** When the last scan ended, by the wall clock; null before the first. */
  readonly lastScanAt: number | null;
  /** How far the wall clock jumped between the last two scans; negative where it was set back. */
  readonly skewMs: number;
}

export interface Vitals {
  /** Returns the jump of the clock since the scan before. */
  readonly scanBegins: () => number;
  readonly scanEnds: () => void;
  /** Something happened within a scan. */
  readonly stirs: () => void;
  readonly signs: () => VitalSigns;
}

export function watchVitals({ wall, monotonic }: Clocks): Vitals {
  let isScanning = false;
  let lastSign = monotonic();
  let lastScanAt: number | null = null;
  let before: { readonly wall: number; readonly monotonic: number } | null = null;
  let skewMs = 0;
  return {
    scanBegins() {
      const now = { wall: wall(), monotonic: monotonic() };
      skewMs = before ? now.wall - before.wall - (now.monotonic - before.monotonic) : 0;
      before = now;
      isScanning = true;
      lastSign = now.monotonic;
      return skewMs;
    },
    scanEnds() {
      isScanning = false;
      lastSign = monotonic();
      lastScanAt = wall();
    },
    stirs() {
      lastSign = monotonic();
    },
    signs: () => ({ isScanning, silentMs: monotonic() - lastSign, lastScanAt, skewMs }),
  };
}

const minute = 60_000;

/** Scans come every minute. */
const longestPause = 3 * minute;
/** Within a scan: a mail server may take 10 minutes over a final dot, the API 15 over an answer. */
const longestSilence = 20 * minute;
const longestJump = minute;

export function isAlive({ isScanning, silentMs }: VitalSigns): boolean {
  return silentMs <= (isScanning ? longestSilence : longestPause);
}

export function isClockSkewed({ skewMs }: Pick<VitalSigns, 'skewMs'>): boolean {
  return Math.abs(skewMs) > longestJump;
}
