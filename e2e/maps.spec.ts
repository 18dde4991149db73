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
