import type { Page } from '@playwright/test';
import { haveHaarlem, importHaarlem } from '../app/src/features/areas/testing/haarlem.ts';
import { openDb } from '../app/src/platform/db/db.ts';
import { expect, expectAccessible, screenshot, test } from './support/fixtures.ts';
import type { RunningTown } from './support/town.ts';

/** Imports the real outlines, and answers the address of the map of ideas about heat. */
async function outlinedMap(town: RunningTown): Promise<string> {
  const db = openDb(town.databaseUrl, 1);
  await importHaarlem({ db, now: () => new Date() });
  const { id } = await db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select('step.id')
    .where('project.slug', '=', 'zomerhitte')
    .where('step.instrument', '=', 'ideas')
    .executeTakeFirstOrThrow();
  await db.destroy();
  return `${heat}/ideeen/${id}/kaart`;
}

const heat = '/trajecten/zomerhitte';
const scripted = () => test.info().project.use.javaScriptEnabled !== false;

/** The address of the form for an idea about heat. */
async function formAbout(page: Page): Promise<string> {
  await page.goto(heat);
  const list = await page.locator('a[href^="/trajecten/zomerhitte/ideeen/"]').first().getAttribute('href');
  return `${(list ?? '').replace(/\/nieuw$/, '')}/nieuw`;
}

test('a resident goes from the list to the map and finds ideas per wijk, before outlines are imported', async ({
  page,
}) => {
  await page.goto(heat);
  const list = await page.locator('a[href^="/trajecten/zomerhitte/ideeen/"]').first().getAttribute('href');
  await page.goto((list ?? '').replace(/\/nieuw$/, ''));
  await page.getByRole('link', { name: 'Kaart', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kaart');
  await expectAccessible(page);
  await screenshot(page, `map-tiles-${test.info().project.name}`);
});

test('a resident chooses a wijk on the tiles, and what was typed is still there', async ({ page }) => {
  await page.goto(await formAbout(page));
  await page.getByLabel('Titel').fill('Schaduw op het schoolplein');
  await page.getByRole('button', { name: 'Wijs de plek aan' }).click();
  await page.getByRole('link', { name: 'Meerwijk' }).click();
  await expect(page.getByText('Gekozen wijk: Meerwijk.')).toBeVisible();
  await expectAccessible(page);
  if (!scripted()) await page.getByRole('button', { name: 'Neem deze plek' }).click();
  await expect(page.getByLabel('Over welke plek gaat het?').locator('option:checked')).toContainText('Meerwijk');
  await expect(page.getByLabel('Titel')).toHaveValue('Schaduw op het schoolplein');
});

test('a resident with a phone points out a spot in two taps, and Enter still sends the idea', async ({
  page,
  town,
}) => {
  test.skip(!haveHaarlem, 'needs ../shared/data/haarlem beside the project');
  await outlinedMap(town);
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto(await formAbout(page));
  await page.getByLabel('Titel').fill('Een boom bij de glijbaan');
  await page.getByLabel('Wat wilt u vertellen?').fill('Daar is het in juli te warm om te spelen.');
  await page.getByLabel('Over welke plek gaat het?').selectOption({ label: 'Delftwijk (Noord)' });
  await page.getByRole('button', { name: 'Wijs de plek aan' }).click();
  const map = page.locator('input[name=tik]');
  await map.click({ position: { x: 160, y: 150 } });
  await expect(page.getByText('Gekozen plek:')).toBeVisible();
  const before = await page.locator('input[name=breedte]').inputValue();
  await map.click({ position: { x: 170, y: 150 } });
  await expect(page.locator('input[name=breedte]')).not.toHaveValue(before);
  await page.getByRole('button', { name: 'Naar rechts' }).click();
  await expectAccessible(page);
  await screenshot(page, `point-${test.info().project.name}`);
  await page.setViewportSize({ width: 360, height: 720 });
  if (!scripted()) await page.getByRole('button', { name: 'Neem deze plek' }).click();
  await expect(page.getByLabel('Titel')).toHaveValue('Een boom bij de glijbaan');
  await expect(page.locator('input[name=longitude]')).toHaveValue(/^4\.6/);
  // Enter in a field sends the idea; it does not open the map.
  await page.getByLabel('Titel').press('Enter');
  await expect(page).not.toHaveURL(/plek/);
});

test('a resident reaches an idea through the real map by keyboard', async ({ page, town }) => {
  test.skip(!haveHaarlem, 'needs ../shared/data/haarlem beside the project');
  await page.goto(await outlinedMap(town));
  await expectAccessible(page);
  const mark = page.locator('svg.app-map a').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/gebied=/);
  await expectAccessible(page);
  await screenshot(page, `map-near-${test.info().project.name}`);
  await page.locator('svg.app-map a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ideeen\//);
});

test('who wants to move through the map gets it, also where tiles do not come', async ({ page, town }) => {
  test.skip(test.info().project.use.javaScriptEnabled === false, 'moving needs a script');
  test.skip(!haveHaarlem, 'needs ../shared/data/haarlem beside the project');
  await page.goto(await outlinedMap(town));
  await page.getByRole('button', { name: 'Beweeg door de kaart' }).click();
  await expect(page.locator('.app-map--moving .app-map__overlay')).toBeVisible();
  await screenshot(page, `map-moving-${test.info().project.name}`);
});
