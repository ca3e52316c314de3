import { defineConfig } from 'vitest/config';
import config from '../vitest.config.ts';

/** For mutants.ts: each file in a worker of its own, since what is changed may be what a module holds from its beginning. */
export default defineConfig({
  test: { ...config.test, include: process.env.MUTANTS_TESTS?.split(',') ?? [], isolate: true },
});
