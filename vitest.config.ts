import { defineConfig } from 'vitest/config';

const unit = ['{apps,packages,plugins}/*/src/**/*.test.ts'];
const integration = ['{apps,packages,plugins}/*/src/**/*.int.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: unit, exclude: integration } },
      { test: { name: 'int', include: integration, testTimeout: 20_000 } },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          setupFiles: ['e2e/support/kill-halls.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
