import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { type RunningTown, startTown } from './town.ts';

/** Playwright's test with a running town per worker; relative addresses are that town's. */
export const test = base.extend<object, { town: RunningTown }>({
  town: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const town = await startTown();
      await use(town);
      await town.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ town }, use) => use(town.address),
});
export { expect };

/** Becomes the demo person of this name. */
export async function become(page: Page, name: string): Promise<void> {
  await page.goto('/demo/personen');
  await page.getByRole('form', { name }).getByRole('button').click();
}

/** Fails with the rules and elements that axe finds against WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const scripted = test.info().project.use.javaScriptEnabled !== false;
  const looked = scripted ? page : await twinOf(page);
  const found = await violationsOf(looked, { type: 'tag', values: tags });
  expect(found, `${page.url()} is not accessible`).toEqual([]);
  if (!scripted) await looked.context().close();
}

/** The same page in a context where axe, itself a script, can run; the page's own scripts stay away. */
async function twinOf(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('A page without a browser has no twin.');
  const storageState = await page.context().storageState();
  const context = await browser.newContext({
    javaScriptEnabled: true,
    storageState,
    viewport: page.viewportSize(),
    locale: 'nl-NL',
  });
  const twin = await context.newPage();
  const body = await page.content();
  await twin.route('**/*', (route) => {
    const request = route.request();
    if (request.isNavigationRequest()) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    return request.resourceType() === 'script' ? route.abort() : route.continue();
  });
  await twin.goto(page.url());
  return twin;
}

/** Takes the whole page at 360 and 1280 pixels wide into the git-ignored folder .cache/screens. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({
      path: join(import.meta.dirname, `../../.cache/screens/${name}-${width}.png`),
      fullPage: true,
    });
  }
  if (before) await page.setViewportSize(before);
}
