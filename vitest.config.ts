import { configDefaults, defineConfig } from 'vitest/config';

/** Whole projects as the docs show them, each with its own runner; `npm run test:docs`. */
const projects = process.env.DOCS === 'all' ? [] : ['test/docs/projects/**'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...projects],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // Files share workers: no test changes what another one imports, and starting anew took a third of the time.
    isolate: false,
    // Half of the tests wait for processes, sockets and browsers that they started.
    maxWorkers: 4,
  },
});
