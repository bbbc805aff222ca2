import { defineConfig } from 'vitest/config';

/** The stories on the distributed edition: too long for every run of the tests. */
export default defineConfig({
  test: {
    include: ['e2e/distributed.stories.ts'],
    globalSetup: ['packages/test-engines/src/engines.setup.ts'],
    setupFiles: ['e2e/support/kill-halls.setup.ts'],
    testTimeout: 600_000,
  },
});
