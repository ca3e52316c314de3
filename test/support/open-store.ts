import { PulseError } from '../../src/errors.ts';
import { openStore } from '../../src/store/open.ts';

/** `node open-store.ts FILE`: opens and closes a store, or ends as the command line does. */
try {
  await using _store = await openStore(process.argv[2] ?? '');
} catch (error) {
  if (!(error instanceof PulseError)) throw error;
  process.stderr.write(error.line);
  process.exitCode = error.exitCode;
}
