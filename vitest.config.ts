import { defineConfig } from 'vitest/config';

/** `storage` holds the tests that need a PostgreSQL server, which is started once for all of them; `e2e` the ones in a browser. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'demo/**/*.test.ts', 'tools/**/*.test.ts', 'test/*.test.ts'],
          exclude: ['src/storage/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'storage',
          include: ['src/storage/**/*.test.ts', 'test/postgres-newsroom/*.test.ts'],
          globalSetup: ['test/postgres.ts'],
          hookTimeout: 60_000,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/demo-folder.ts'],
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
