import { type ErrorCode, PulseError } from '../errors.ts';

interface Fault {
  readonly code: ErrorCode;
  readonly says: string;
}

const damaged: Fault = {
  code: 'E_STORE_DAMAGED',
  says: 'is damaged, or is not a database of campaign-pulse; restore a backup, or change store.path',
};

/** What SQLite's primary result codes (https://sqlite.org/rescode.html) mean to whoever keeps the database. */
const faults: Readonly<Record<number, Fault>> = {
  5: { code: 'E_STORE_BUSY', says: 'was locked by another program for too long; let it end, nothing was changed' },
  8: { code: 'E_STORE_READ_ONLY', says: 'may not be written to; check who owns the file, its folder and its disk' },
  10: { code: 'E_STORE', says: 'cannot be read or written, its disk fails; check the disk' },
  11: damaged,
  13: { code: 'E_STORE_FULL', says: 'cannot grow, its disk is full; make room' },
  14: { code: 'E_STORE', says: 'cannot be opened; check that the file and its folder are there and may be read' },
  26: damaged,
};

/** The fault of the database that an error of node:sqlite tells of; null for any other error, such as a broken constraint. */
export function storeFault(path: string, cause: unknown): PulseError | null {
  const code = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) : 0;
  // The upper bytes tell kinds of one fault apart.
  const fault = faults[code & 0xff];
  return fault ? new PulseError(fault.code, `${path} ${fault.says} (${(cause as Error).message})`, { cause }) : null;
}

/** True where the database could not do what it was asked for. It may be able to the next time, so it is no verdict on a slot. */
export function isStoreFault(error: unknown): error is PulseError {
  return error instanceof PulseError && error.code.startsWith('E_STORE');
}
