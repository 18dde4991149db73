import { expect, type Locator, type Page } from '@playwright/test';
import { become } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

test('control is handed over and reviewed, and residents make the agenda of their neighbourhood', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  await become(page, 'Lotte Kramer');
  await page.goto('/beheer/zeggenschap/nieuw');
  await page.getByLabel('Naam', { exact: true }).fill('De agenda van Parkwijk');
  await page.getByText('agenda', { exact: true }).click();
  await page.getByLabel('Wat er is overgedragen').fill('Bewoners bepalen waarover het gaat.');
  await page.getByLabel('Aan wie?').selectOption('wijkraad');
  await page.getByLabel('Wie beslist').fill('Wijkraad Parkwijk');
  await page.getByLabel('Binnen welke grenzen').fill('Alleen over Parkwijk.');
  await page.getByLabel('Wat bij de gemeente blijft').fill('Het budget van de stad.');
  await page.getByLabel('Wie erop let').fill('gemeenteraad');
  await page.getByLabel('Hoe het kan worden teruggenomen').fill('Door de raad, na een gesprek.');
  await page.getByLabel('Begint op').fill('2026-01-01');
  await page.getByLabel('Duurt tot en met').fill('2030-12-31');
  await page.getByLabel('Evaluatie op').fill('2029-06-01');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'De agenda van Parkwijk' })).toBeVisible();
  const mandate = page.url().replace(/\?.*/, '');
  const tap = (on: Page | Locator, words: string) => on.getByText(words, { exact: true }).click();
  const take = async (name: string, fields: Record<string, string>) => {
    await page.locator('summary', { hasText: name }).click();
    const form = page.getByRole('form', { name });
    for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value);
    await form.getByRole('button', { name }).click();
    await expect(page.getByText('Vastgelegd. Iedereen kan het lezen.')).toBeVisible();
  };
  await take('Maak het voorstel openbaar', {});
  await take('Leg het besluit vast', { 'Wie besloot?': 'gemeenteraad' });
  await take('Laat het ingaan', {});
  await take('Begin de evaluatie', {});
  await take('Rond de evaluatie af: gaat zo door', {
    'Wie besloot?': 'college',
    'Waarom, of wat kwam eruit?': 'Het gaat goed.',
  });
  await page.goto(mandate.replace('/beheer', ''));
  await expect(page.getByText('Geëvalueerd: gaat zo door')).toBeVisible();

  const samir = await other(browser, page, 'Samir El Idrissi', 360);
  await samir.goto('/trajecten/speelplek-parkwijk');
  await samir.getByRole('link', { name: 'Bekijk de agenda' }).first().click();
  await expect(samir.getByRole('heading', { name: 'De agenda van Parkwijk' })).toBeVisible();
  const home = samir.url();
  await samir.getByRole('link', { name: 'Noem een onderwerp' }).click();
  await samir.getByLabel('Uw onderwerp').fill('Een buurtfeest op het plein');
  await samir.getByLabel('Waarom is dit belangrijk?').fill('Dan leren wij elkaar kennen.');
  await samir.getByRole('button', { name: 'Noem dit onderwerp' }).click();
  await expect(samir.getByRole('heading', { name: 'Een buurtfeest op het plein' })).toBeVisible();

  const fatima = await other(browser, page, 'Fatima Demir');
  const step = /agenda\/(\d+)/.exec(home)?.[1];
  await fatima.goto(`/beheer/trajecten/speelplek-parkwijk/onderdelen/${step}/agenda`);
  await fatima.getByRole('button', { name: 'Stop met verzamelen' }).click();
  await expect(fatima.getByText('Lijkt op: Een buurtfeest').first()).toBeVisible();
  await tap(fatima, 'Een buurtfeest');
  await tap(fatima, 'Een buurtfeest op het plein');
  await fatima.getByLabel('Naam van het nieuwe punt').fill('Elkaar ontmoeten');
  await fatima.getByRole('button', { name: 'Voeg samen' }).click();
  await tap(fatima, 'Fietsen veilig stallen');
  await fatima.getByLabel('Naam van het nieuwe punt').fill('Fietsen');
  await fatima.getByRole('button', { name: 'Voeg samen' }).click();
  await fatima.getByRole('button', { name: 'Laat bewoners kiezen' }).click();

  await samir.goto(home);
  await samir.getByRole('link', { name: 'Kies wat op de agenda komt' }).click();
  await tap(samir, 'Elkaar ontmoeten');
  await samir.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
  await expect(samir.getByText('Uw keuze is bewaard')).toBeVisible();

  await fatima.reload();
  await fatima.getByRole('button', { name: 'Sluit het kiezen' }).click();
  await fatima.getByLabel('Wie stelt vast?').fill('Wijkraad Parkwijk');
  await fatima.getByLabel('De agenda geldt vanaf').fill('2027-01-01');
  await fatima.getByLabel('Tot en met').fill('2028-12-31');
  await fatima.getByRole('button', { name: 'Stel vast' }).click();
  await fatima.locator('summary', { hasText: '1. Elkaar ontmoeten' }).click();
  const news = fatima.getByRole('form', { name: 'Vertel hoe het gaat: Elkaar ontmoeten' });
  await tap(news, 'wij zijn bezig');
  await news.getByLabel('Wat is er gebeurd').fill('Er is een datum voor het feest.');
  await news.getByRole('button', { name: 'Vertel het' }).click();

  await samir.goto(home);
  await expect(samir.getByText('Er is een datum voor het feest.')).toBeVisible();
  await expect(samir.getByText('Minder dan vijf mensen kozen.', { exact: false })).toBeVisible();
});
