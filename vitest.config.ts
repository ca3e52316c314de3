import { configDefaults, defineConfig } from 'vitest/config';

/** What takes long, by the variable that its script sets: `npm run test:docs`, `npm run test:daemons`. */
const slow = {
  DOCS: ['test/docs/projects/**'],
  DAEMONS: ['test/cli/several-daemons.test.ts', 'test/cli/shared-pace.test.ts'],
};
const leftOut = Object.entries(slow).flatMap(([name, files]) => (process.env[name] === 'all' ? [] : files));

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...leftOut],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // Files share workers: no test changes what another one imports, and starting anew took a third of the time.
    isolate: false,
    // Half of the tests wait for processes, sockets and browsers that they started.
    maxWorkers: 3,
  },
});
