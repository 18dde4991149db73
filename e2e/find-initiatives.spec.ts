import type { Page } from '@playwright/test';
import { haveHaarlem, importHaarlem } from '../app/src/features/areas/testing/haarlem.ts';
import { openDb } from '../app/src/platform/db/db.ts';
import { expect, expectAccessible, screenshot, test } from './support/fixtures.ts';
import { test as apart } from './support/own-town.ts';

test.use({ viewport: { width: 360, height: 800 } });

const scripted = () => test.info().project.use.javaScriptEnabled !== false;
const garden = 'Moestuin achter het Slachthuis';

/** Chooses in the filters above the list; with a script they send themselves. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  const fold = page.locator('details.app-filter-fold');
  if ((await fold.getAttribute('open')) === null) await page.getByText('Zoeken en kiezen').click();
  await page.getByLabel(label).selectOption({ label: option });
  if (!scripted()) await page.getByRole('button', { name: 'Toon', exact: true }).click();
}

test('a resident finds what neighbours began by wijk, and on the map before outlines are imported', async ({
  page,
}) => {
  await page.goto('/initiatieven');
  await choose(page, 'Gebied', 'Slachthuiswijk');
  await expect(page).toHaveURL(/gebied=WK/);
  await expect(page.getByRole('link', { name: garden })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/initiatieven');
  await page.getByRole('link', { name: 'Kaart', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Initiatieven op de kaart' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /, Slachthuiswijk$/ }).click();
  await expect(page.getByRole('link', { name: garden })).toBeVisible();
});

// In a town of its own: the journeys that share one begin before outlines are imported.
apart(
  'a resident who wants to help near home sees the nearest first, and comes closer on the map by keyboard',
  async ({ page, ownTown }) => {
    apart.skip(!haveHaarlem, 'needs ../shared/data/haarlem beside the project');
    await page.setViewportSize({ width: 360, height: 800 });
    const db = openDb(ownTown.databaseUrl, 1);
    await importHaarlem({ db, now: () => new Date() });
    await db.destroy();
    await page.goto('/initiatieven?sorteer=dichtbij');
    await expect(page.getByRole('main')).toContainText('Kies een gebied.');
    await choose(page, 'Gebied', 'Slachthuiswijk');
    await expect(page).toHaveURL(/gebied=WK/);
    await choose(page, 'Tot hoe ver?', 'Tot 5 kilometer verder');
    await expect(page).toHaveURL(/afstand=5/);
    await expect(page.getByText(/ongeveer .* verderop/).first()).toBeVisible();
    await expectAccessible(page);
    await page.goto('/initiatieven?weergave=kaart');
    await expectAccessible(page);
    await screenshot(page, `initiatives-map-${test.info().project.name}`);
    const mark = page.locator('svg.app-map a').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/initiatieven(\/|.*(vak|gebied)=)/);
    await expectAccessible(page);
  },
);
