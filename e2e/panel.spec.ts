import { readFile, writeFile } from 'node:fs/promises';
import { codeInLetter, makePool, secretOfTests, solvePanel } from '../app/src/instruments/panel/testing/make-pool.ts';
import { openDb } from '../app/src/platform/db/db.ts';
import { test as base, become, expect, expectAccessible, screenshot } from './support/fixtures.ts';
import { type RunningTown, startTown } from './support/town.ts';

// The codes in the letters follow from a secret that is known here.
const test = base.extend<object, { town: RunningTown }>({
  town: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const town = await startTown({ SECRET: secretOfTests });
      await use(town);
      await town.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

// Both ways of looking use one town.
let made: Awaited<ReturnType<typeof makePool>>;
test.beforeAll(async ({ town, javaScriptEnabled }) => {
  const db = openDb(town.databaseUrl, 2);
  const { id } = await db
    .selectFrom('person')
    .select('id')
    .where('name', '=', 'Fatima Demir')
    .executeTakeFirstOrThrow();
  made = await makePool(db, javaScriptEnabled === false ? 'plein' : 'haven', { size: 20, pool: 120, officers: [id] });
  await solvePanel(db, made.stepId);
  await db.destroy();
});

test('from the solved pool to a draw that a visitor checks', async ({ browser, page, javaScriptEnabled }) => {
  test.setTimeout(120_000);
  const scripted = javaScriptEnabled !== false;
  await become(page, 'Fatima Demir');
  await page.goto(`${made.staff}/loting`);
  await expectAccessible(page);
  await screenshot(page, 'panel-staff-before');
  await page.getByRole('button', { name: 'Leg de loting vast' }).click();
  await expect(page.getByText('De loting ligt vast. De code staat op de site.')).toBeVisible();
  await screenshot(page, 'panel-staff-fixed');

  const context = await browser.newContext({
    javaScriptEnabled: scripted,
    locale: 'nl-NL',
    baseURL: new URL(page.url()).origin,
  });
  const hall = await context.newPage();
  await hall.goto(made.path);
  await expectAccessible(hall);
  await screenshot(hall, 'panel-fixed');
  const digest = (await hall.locator('.app-digest').first().textContent())?.replaceAll(' ', '') ?? '';
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  await hall.getByRole('link', { name: 'Naar het bord van de loting' }).click();
  await expect(hall.getByText('Er is nog niet geloot')).toBeVisible();
  await expectAccessible(hall);
  await screenshot(hall, 'panel-board-waiting');

  await page.getByLabel('De cijfers van de dobbelstenen').fill('4 0 8');
  await page.getByText('Ik heb dit samen').click();
  await page.getByRole('button', { name: 'Loot het panel' }).click();
  await expect(page.getByText('Lijst 408 is getrokken')).toBeVisible();
  await screenshot(page, 'panel-staff-drawn');

  if (!scripted) await hall.getByRole('link', { name: 'Ververs' }).click();
  await expect(hall.getByText('De getrokken lijst: 408')).toBeVisible({ timeout: 15_000 });
  await expect(hall.locator('.app-board__name').last()).toBeVisible({ timeout: 20_000 });
  await expect(hall.locator('.app-board__seat')).toHaveCount(20);
  await expectAccessible(hall);
  await screenshot(hall, 'panel-board');

  await hall.goto(made.path);
  await screenshot(hall, 'panel-drawn');
  const downloading = hall.waitForEvent('download');
  await hall.getByRole('link', { name: 'Download het verslag' }).click();
  const kept = await (await downloading).path();
  await hall.getByRole('link', { name: 'Controleer de loting zelf' }).click();
  await expect(hall.locator('.app-check--yes')).toHaveCount(13);
  await expectAccessible(hall);
  await screenshot(hall, 'panel-check');
  if (scripted) {
    await hall.getByRole('button', { name: 'Reken het na' }).click();
    await expect(hall.getByText('Alles klopt. Dat heeft uw eigen apparaat nagerekend.')).toBeVisible();
    const changed = await readFile(kept, 'utf8').then((text) => text.replace('"ticket":408', '"ticket":409'));
    await writeFile(`${kept}.json`, changed);
    await hall.getByLabel('Of kies een verslag').setInputFiles(`${kept}.json`);
    await expect(hall.getByText('Dit klopt niet.')).toBeVisible();
    await expect(hall.getByText('Het verslag is veranderd nadat het is gemaakt.')).toBeVisible();
    await screenshot(hall, 'panel-check-failed');
    await hall.getByLabel('Of kies een verslag').setInputFiles(kept);
    await expect(hall.getByText('Alles klopt.')).toBeVisible();
  }

  await hall.goto('/loting/mijn-kans');
  await expectAccessible(hall);
  await hall.getByLabel('Code uit de brief').fill(codeInLetter(made.stepId, 5).toLowerCase());
  await hall.getByRole('button', { name: 'Toon mijn kans' }).click();
  await expect(hall.getByText(/^U staat op \d+ van de 1.000 lijsten/)).toBeVisible();
  await expectAccessible(hall);
  await screenshot(hall, 'panel-my-chance');
  await hall.getByRole('link', { name: 'Hoe werkt deze loting?' }).click();
  await expect(hall.getByRole('heading', { name: '1. De eerlijkste kansen' })).toBeVisible();
  await expectAccessible(hall);
  await screenshot(hall, 'panel-explanation');
  await context.close();
});
