import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // Files share workers: no test changes what another one imports, and starting anew took a third of the time.
    isolate: false,
    // Half of the tests wait for processes, sockets and browsers that they started.
    maxWorkers: 4,
  },
});
