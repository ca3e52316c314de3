import { writeFile } from 'node:fs/promises';
import { type JunitCase, junit } from '../contract/junit.ts';
import { PulseError } from '../errors.ts';

/** @throws PulseError E_OUTPUT */
export async function writeJunit(path: string, name: string, cases: readonly JunitCase[]): Promise<void> {
  await writeFile(path, junit({ name, cases })).catch((cause: Error) => {
    throw new PulseError('E_OUTPUT', `${path} cannot be written: ${cause.message}; choose another path with --junit`, {
      cause,
    });
  });
}
