import { become, expect, expectAccessible, screenshot, test } from './support/fixtures.ts';

test.use({ viewport: { width: 360, height: 800 } });

const [garden, repair] = ['pluktuin-kleverlaan', 'repaircafe-boerhaave'];

test('an officer signs what waits for the town, and everybody reads it without a name', async ({ page }) => {
  await become(page, 'Fatima Demir');
  await page.goto('/beheer');
  await page.getByRole('link', { name: 'Afspraken met initiatieven' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Repaircafé in het oude gymlokaal' }).click();
  await expect(page.getByRole('main')).toContainText('De gemeente moet nog tekenen.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Teken deze afspraken' }).click();
  await expect(page.getByRole('alert')).toContainText('Schrijf uw functie.');
  await page.getByLabel('Uw functie').fill('Gebiedsmanager Oost');
  await page.getByRole('button', { name: 'Teken deze afspraken' }).click();
  await expect(page.getByRole('status')).toContainText('Uw handtekening staat eronder.');
  await page.goto(`/initiatieven/${repair}`);
  await page.getByRole('link', { name: 'Lees alle afspraken' }).click();
  await expect(page.getByRole('main')).toContainText('Gebiedsmanager Oost');
  await expect(page.getByRole('main')).not.toContainText(/Fatima|Samir/);
  await expectAccessible(page);
  await screenshot(page, 'arrangement');
});

test('an initiator changes what was signed, and both are asked again while the old page holds', async ({ page }) => {
  await become(page, 'Ben Mulder');
  await page.goto(`/initiatieven/${garden}/beheer`);
  await page.getByRole('link', { name: 'Afspraken' }).click();
  await expect(page.getByRole('main')).toContainText('Beide tekenden.');
  await page.getByRole('link', { name: 'Wijzig de afspraken' }).click();
  await expect(page.getByRole('main')).toContainText('Wijzigt u iets? Dan tekenen beide opnieuw.');
  await expectAccessible(page);
  await page.getByLabel('Wat doet de gemeente?').fill('');
  await page.getByRole('button', { name: 'Bewaar de afspraken' }).click();
  await expect(page.getByRole('alert')).toContainText('Schrijf hier kort wat u afspreekt.');
  await page.getByLabel('Wat doet de gemeente?').fill('Levert een hek.');
  await page.getByRole('button', { name: 'Bewaar de afspraken' }).click();
  await expect(page.getByRole('main')).toContainText('gelden de vorige afspraken nog');
  await page.getByRole('button', { name: 'Teken deze afspraken' }).click();
  await expect(page.getByRole('main')).toContainText('De gemeente moet nog tekenen.');
  await expectAccessible(page);
  await page.goto(`/initiatieven/${garden}/afspraken`);
  await expect(page.getByRole('main')).not.toContainText('Levert een hek.');
});
