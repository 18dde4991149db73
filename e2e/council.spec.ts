import { become, expect, expectAccessible, test } from './support/fixtures.ts';

test('an officer plans a meeting of the council, and a resident finds it, and later reads why it was cancelled', async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  // Both ways of looking use one town.
  const title = javaScriptEnabled === false ? 'Extra avond op papier' : 'Extra avond';
  await become(page, 'Fatima Demir');
  await page.goto('/trajecten/wijkraad-molenwijk');
  const path = (await page.locator('a[href*="/panel/"]').first().getAttribute('href')) ?? '';
  await page.goto(`/beheer${path.replace('/panel/', '/onderdelen/')}/panel/bijeenkomsten`);
  await page.getByLabel('Naam').fill(title);
  await page.getByLabel('Begin').fill('2030-01-14T21:30');
  await page.getByLabel('Einde').fill('2030-01-14T19:30');
  await page.getByLabel('Plaats').fill('Buurthuis De Wiek');
  await page.getByText('Iedereen mag komen kijken').click();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Het einde moet na het begin zijn.').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Begin').fill('2030-01-14T19:30');
  await page.getByLabel('Einde').fill('2030-01-14T21:30');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('button', { name: 'Publiceer de bijeenkomst' }).click();
  await expect(page.getByText('Iedereen ziet de bijeenkomst nu.')).toBeVisible();

  const origin = new URL(page.url()).origin;
  const visit = await browser.newContext({
    baseURL: origin,
    locale: 'nl-NL',
    javaScriptEnabled: javaScriptEnabled !== false,
  });
  const resident = await visit.newPage();
  await resident.goto(path);
  await resident.getByRole('link', { name: 'Alle bijeenkomsten en documenten' }).click();
  await resident.getByRole('link', { name: title, exact: true }).click();
  await expect(resident.getByText('Iedereen mag komen kijken')).toBeVisible();
  await expectAccessible(resident);

  await page.getByText('Gaat deze bijeenkomst niet door?').click();
  await page.getByLabel('Waarom niet?').fill('De zaal is dicht.');
  await page.getByRole('button', { name: 'Laat vervallen' }).click();
  await resident.reload();
  await expect(resident.getByText('De zaal is dicht.')).toBeVisible();
  await expectAccessible(resident);
  await resident.goto('/agenda');
  await expect(resident.getByText(`Vervallen: ${title}`).first()).toBeVisible();
  await visit.close();
});
