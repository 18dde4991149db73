import { become, expect, expectAccessible } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

const title = 'Samen eten in Molenwijk';

test.setTimeout(240_000);
test('who disagrees with a decision objects on a phone, the alderman decides on it, and the letter says why', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await become(page, 'Samir El Idrissi');
  await page.goto('/aanvragen');
  await page.getByRole('link', { name: title }).click();
  const own = page.url();
  await page.getByText('Niet mee eens met het besluit?').click();
  await page.getByRole('link', { name: 'Maak bezwaar' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verstuur bezwaar' }).click();
  await expect(page.getByText('Schrijf op waarom u het niet eens bent.').first()).toBeVisible();
  await page
    .getByLabel('Waarom bent u het niet eens met het besluit?')
    .fill('De zaal werd duurder dan ons was gezegd.');
  await page.getByRole('button', { name: 'Verstuur bezwaar' }).click();
  await expect(page.getByText('Wij hebben uw bezwaar.')).toBeVisible();
  await expectAccessible(page);

  const alderman = await other(browser, page, 'Karim Bensaid');
  await alderman.goto('/beheer/aanvragen');
  await alderman.getByRole('link', { name: title }).click();
  await expect(alderman.getByText('De zaal werd duurder dan ons was gezegd.')).toBeVisible();
  await expectAccessible(alderman);
  await alderman.getByText('Ongegrond: het besluit blijft').click();
  await alderman.getByLabel('Waarom?').fill('U kreeg het hele bedrag dat u vroeg.');
  await alderman.getByRole('button', { name: 'Besluit en verstuur de brief' }).click();
  await expect(alderman.getByText('Op het bezwaar is besloten.')).toBeVisible();

  await page.goto(own);
  await page.getByRole('link', { name: 'Lees de brief over uw bezwaar' }).click();
  await expect(page.getByText('uw bezwaar is ongegrond')).toBeVisible();
  await expect(page.getByText('beroep gaan bij de rechtbank')).toBeVisible();
  await expectAccessible(page);
});

test('a letter of objection is entered at the desk with the day of its postmark', async ({ page }) => {
  await become(page, 'Wim Bakker');
  await page.goto('/balie/aanvragen');
  const form = page.locator('section', { has: page.getByRole('heading', { name: 'Bezwaar' }) });
  await form.getByText('Leefbaarheid- en initiatiefbudget').click();
  await form.getByLabel('Nummer van de aanvraag').fill('2026-004');
  await form.getByText('per brief', { exact: true }).click();
  await form.getByLabel('Wat schrijft of zegt de aanvrager?').fill('De bus met lift kost meer dan gedacht.');
  await form.getByRole('button', { name: 'Bewaar het bezwaar' }).click();
  await expect(page.getByText('Vul de datum van het poststempel in.').first()).toBeVisible();
  await expectAccessible(page);
  await form.getByLabel('Datum van het poststempel').fill(new Date().toISOString().slice(0, 10));
  await form.getByRole('button', { name: 'Bewaar het bezwaar' }).click();
  await expect(page.getByText('Het bezwaar is bewaard. Het kwam op tijd.')).toBeVisible();
});
