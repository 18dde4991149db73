import { defineConfig } from 'vitest/config';
import { nodeFlags } from './app/src/testing/node-flags.ts';

export default defineConfig({
  test: {
    include: ['{app,config,packages,bench}/**/*.test.{ts,tsx}'],
    globalSetup: 'app/src/testing/global-setup.ts',
    // Two: the tests share one database server, and the smallest machine that we promise has two cores.
    maxWorkers: 2,
    // A worker loads the application once and not for each file; what a file keeps, it keeps in its own database.
    isolate: false,
    execArgv: [...nodeFlags],
    // Generous, because a slow machine is no fault; no test measures time.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
