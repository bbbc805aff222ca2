import { defineConfig } from 'vitest/config';

/** The faults of `pnpm chaos`: it holds its own engines, since it stops them. */
export default defineConfig({
  test: {
    include: ['e2e/chaos/chaos.ts'],
    setupFiles: ['e2e/support/kill-halls.setup.ts'],
    disableConsoleIntercept: true,
  },
});
