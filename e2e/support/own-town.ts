import type { Browser, Page } from '@playwright/test';
import { test as base, become } from './fixtures.ts';
import { type RunningTown, startTown } from './town.ts';

/** Playwright's test with a town for each journey, for what can be done once: a draw, the close of a vote. */
export const test = base.extend<{ ownTown: RunningTown }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  ownTown: async ({}, use) => {
    const town = await startTown();
    await use(town);
    await town.stop();
  },
  baseURL: async ({ ownTown }, use) => use(ownTown.address),
});

/** Whether the pages of this journey run script. */
export const scripted = () => test.info().project.use.javaScriptEnabled !== false;

/** Somebody else with a device of her own, in the town of this page; a visitor where there is no name. */
export async function other(browser: Browser, page: Page, name: string | null, width = 1280): Promise<Page> {
  const options = { javaScriptEnabled: scripted(), locale: 'nl-NL', baseURL: new URL(page.url()).origin };
  const device = await (await browser.newContext({ ...options, viewport: { width, height: 800 } })).newPage();
  if (name) await become(device, name);
  return device;
}
