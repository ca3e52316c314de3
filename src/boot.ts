import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Names the time since this machine was switched on. Another name means that what was written and was not on the disk yet may
 * be gone. Where the system does not tell (elsewhere than on Linux), each process has a name of its own.
 */
export function currentBoot(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return randomUUID();
  }
}
