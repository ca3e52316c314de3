import { defineConfig } from 'vitest/config';

/** For mutants.ts: each file in a worker of its own, since what is changed may be what a module holds from its beginning. */
export default defineConfig({
  test: { include: process.env.MUTANTS_TESTS?.split(',') ?? [], setupFiles: ['test/setup.ts'] },
});
