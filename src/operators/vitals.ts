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
  /** Code of what kept the last scan, or the one under way, from writing to the store; null where nothing did. */
  readonly storeFault: string | null;
}

export interface Vitals {
  /** Returns the jump of the clock since the scan before. */
  readonly scanBegins: () => number;
  readonly scanEnds: () => void;
  /** Something happened within a scan. */
  readonly stirs: () => void;
  /** The store could not do what a scan asked of it. */
  readonly storeFails: (code: string) => void;
  readonly signs: () => VitalSigns;
}

export function watchVitals({ wall, monotonic }: Clocks): Vitals {
  let isScanning = false;
  let lastSign = monotonic();
  let lastScanAt: number | null = null;
  let before: { readonly wall: number; readonly monotonic: number } | null = null;
  let skewMs = 0;
  let storeFault: string | null = null;
  let faultOfScan: string | null = null;
  return {
    scanBegins() {
      const now = { wall: wall(), monotonic: monotonic() };
      skewMs = before ? now.wall - before.wall - (now.monotonic - before.monotonic) : 0;
      before = now;
      isScanning = true;
      faultOfScan = null;
      lastSign = now.monotonic;
      return skewMs;
    },
    scanEnds() {
      isScanning = false;
      storeFault = faultOfScan;
      lastSign = monotonic();
      lastScanAt = wall();
    },
    stirs() {
      lastSign = monotonic();
    },
    storeFails(code) {
      faultOfScan = code;
      storeFault = code;
    },
    signs: () => ({ isScanning, silentMs: monotonic() - lastSign, lastScanAt, skewMs, storeFault }),
  };
}

const minute = 60_000;

/** Scans come every minute. */
const longestPause = 3 * minute;
/** Within a scan: a mail server may take 10 minutes over a final dot, the API 15 over an answer. */
const longestSilence = 20 * minute;
const longestJump = minute;

export function isAlive({ isScanning, silentMs }: Pick<VitalSigns, 'isScanning' | 'silentMs'>): boolean {
  return silentMs <= (isScanning ? longestSilence : longestPause);
}

export function isClockSkewed({ skewMs }: Pick<VitalSigns, 'skewMs'>): boolean {
  return Math.abs(skewMs) > longestJump;
}
