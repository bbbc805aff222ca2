import { defineConfig } from 'vitest/config';

const unit = ['{apps,packages,plugins}/*/src/**/*.test.ts'];
const integration = ['{apps,packages,plugins}/*/src/**/*.int.test.ts'];
const engines = ['{apps,packages,plugins}/*/src/**/*.engine.test.ts', 'e2e/**/*.engine.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: unit, exclude: [...integration, ...engines] } },
      { test: { name: 'int', include: integration, testTimeout: 20_000 } },
      {
        test: {
          name: 'engines',
          include: engines,
          // After all others, and one file at a time: brokers and databases take what the machine has.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          globalSetup: ['packages/test-engines/src/engines.setup.ts'],
          setupFiles: ['e2e/support/kill-halls.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: [...engines, '**/node_modules/**'],
          setupFiles: ['e2e/support/kill-halls.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
