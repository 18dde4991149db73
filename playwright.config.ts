import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/support/browser.ts';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/global-setup.ts',
  // Each worker has a town of its own, so that journeys cannot disturb one another.
  workers: 2,
  // On a machine for checks once more. What fails twice fails.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  // Generous, because a slow machine is no fault.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions: await findBrowser(),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'chromium', use: { javaScriptEnabled: true } },
    // The pages are the same without script, and paper runs none: those are looked at once, with what scripts add.
    { name: 'no-js', testIgnore: ['every-page.spec.ts', 'print.spec.ts'], use: { javaScriptEnabled: false } },
  ],
});
