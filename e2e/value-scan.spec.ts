import type { Page } from '@playwright/test';
import { become, expect, expectAccessible, screenshot, test } from './support/fixtures.ts';

test.use({ viewport: { width: 360, height: 800 } });

/** From the page of a trajectory to that of its value scan; answers its address. */
async function toScan(page: Page, slug: string): Promise<string> {
  await page.goto(`/trajecten/${slug}`);
  await page.locator('a[href*="/waardenscan/"]').first().click();
  return new URL(page.url()).pathname;
}

/** Gives every statement this mark. */
async function markAll(page: Page, mark: string): Promise<void> {
  for (const one of await page.locator(`input[type=radio][name^="s"][value="${mark}"]`).all())
    await one.check({ force: true });
}

test('a neighbour scores on a phone before seeing what others think, and gets a code for the second round', async ({
  page,
}) => {
  const home = await toScan(page, 'buurtplein-meerwijk');
  await expect(page.getByRole('main')).toContainText('ziet u pas als uw eigen score binnen is');
  await expect(page.getByRole('link', { name: 'Bekijk de uitkomsten' })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`${home}/uitkomsten`);
  await expect(page).toHaveURL(new RegExp(`${home}$`));
  await page.getByRole('link', { name: 'Geef uw score' }).click();
  await markAll(page, '4');
  await page.getByRole('button', { name: 'Verstuur uw score' }).click();
  await expect(page.getByRole('alert')).toContainText('Kies bij welke groep u hoort.');
  await expectAccessible(page);
  await page.locator('label', { hasText: 'Bewoners uit de buurt' }).click();
  await page.getByRole('button', { name: 'Verstuur uw score' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dank u wel');
  await expect(page.getByRole('main')).toContainText(/Uw code is [A-Z0-9]{4}-[A-Z0-9]{4}/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Bekijk de uitkomsten' }).click();
  await expect(page.getByRole('main')).toContainText('Verschillen tussen groepen staan hier als de ronde voorbij is.');
  await expectAccessible(page);
});

test('everybody reads of a scan that is over where people agree, differ and changed their minds', async ({ page }) => {
  await toScan(page, 'speelplek-leidsebuurt');
  await page.getByRole('link', { name: 'Bekijk de uitkomsten' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('“Sociaal” is meer waard dan mensen vooraf dachten');
  await expect(main).toContainText('verschillen over “Democratisch”');
  await expectAccessible(page);
  await screenshot(page, 'value-scan-results');
});

test('an officer makes a scan fit, and sees no marks while people score', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await become(page, 'Fatima Demir');
  await page.goto('/beheer/trajecten/buurtplein-meerwijk/onderdelen/nieuw?soort=value_scan');
  await page.getByLabel('Titel').fill('Wat is de tafel waard?');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waardenscan');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Cultureel' }).click();
  await page.getByLabel('Stellingen').fill('Wij eten hier samen.\nIedereen brengt iets mee.');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('main')).toContainText('Iedereen brengt iets mee.');
  const home = await toScan(page, 'buurtplein-meerwijk');
  const id = home.split('/').at(-1);
  await page.goto(`/beheer/trajecten/buurtplein-meerwijk/onderdelen/${id}/waardenscan/uitkomsten`);
  await expect(page.getByRole('main')).toContainText('ziet u alleen hoeveel het er zijn');
  await expectAccessible(page);
});

test('the desk keys in a score from paper', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await become(page, 'Wim Bakker');
  await page.goto('/balie');
  await page.locator('a[href^="/balie/waardenscan/"]').first().click();
  await page.getByLabel('Groep').fill('1');
  await page.getByLabel('Sociaal').fill('4 5 0');
  await page.getByLabel('Democratisch').fill('3 3 4');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar en ga naar de volgende' }).click();
  await expect(page.getByRole('status')).toContainText('De code is');
  await page.getByRole('link', { name: 'Print de waardenscan' }).click();
  await expect(page.getByRole('main')).toContainText('Kruis bij elke zin één cijfer aan.');
  await expectAccessible(page);
});
