import { expect } from 'vitest';
import { PulseError } from '../../src/errors.ts';

export const report = { id: 'weekly', recipients: ['ann@example.com'] };
export const minimal = {
  smtp: { host: 'smtp.example.com' },
  from: { address: 'pulse@example.com' },
  reports: [report],
};

/** The one line that a user would read. */
export async function lineOf(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof PulseError)) throw error;
    expect(error.exitCode).toBe(2);
    expect(error.line).not.toContain('\n');
    return error.line;
  }
  throw new Error('nothing was refused');
}
