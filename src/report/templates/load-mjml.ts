import { PulseError } from '../../errors.ts';
import { firstLineOf, shownPath } from './template-problem.ts';

/** Takes 350 ms. @throws PulseError E_TEMPLATE where MJML is not installed, of which `path` has need */
export async function loadMjml(path: string): Promise<typeof import('mjml')> {
  try {
    return await import('mjml');
  } catch (cause) {
    const reason = mjmlIsInstalled() ? `does not start (${firstLineOf(cause)})` : 'is not installed';
    throw new PulseError('E_TEMPLATE', `${shownPath(path)} needs MJML, which ${reason}; npm install mjml`, { cause });
  }
}

export function mjmlIsInstalled(): boolean {
  try {
    import.meta.resolve('mjml');
    return true;
  } catch {
    return false;
  }
}
