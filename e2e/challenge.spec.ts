import type { Page } from '@playwright/test';
import { become, expect, expectAccessible } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

const title = 'De banken langs de kade';

/** Opens the request in the list of an officer. */
async function openCase(page: Page): Promise<void> {
  await page.goto('/beheer/aanvragen');
  await page.getByRole('link', { name: title }).click();
}

test.setTimeout(480_000);
test('a group takes over a task of the town: who asks, who supports, the secretary and the alderman', async ({
  page,
  browser,
}) => {
  // Who asks has a phone.
  await page.setViewportSize({ width: 360, height: 800 });
  await become(page, 'Riet Jonker');
  await page.goto('/uitdagen');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Vraag een taak aan' }).click();
  await page.getByRole('button', { name: 'Begin met invullen' }).click();

  await page.getByLabel('Welke taak wilt u overnemen?').fill(title);
  await page.getByLabel('Vertel in een paar zinnen wat u wilt').fill('Wij houden de banken heel.');
  await page.getByLabel('Wat gaat u doen?').fill('Elke maand een ronde.');
  await page.getByLabel('Waarom is dat beter').fill('Wij zijn er elke dag.');
  await page.getByLabel('Hoe gaat het door').fill('Wij zijn met tien.');
  await page.getByLabel('Wie in de buurt doen mee').fill('De hele kade.');
  await page.getByLabel('Wat kost het per jaar?').fill('9000');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await page.getByText('Een bewoner of een groep bewoners').click();
  await page.getByLabel('Uw naam').fill('Riet Jonker');
  await page.getByLabel('E-mailadres').fill('riet.jonker@stadmakers.example');
  await page.getByLabel('Wie voeren het uit').fill('Tien handige buren.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await expect(page.getByText('Alles is ingevuld.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verstuur uw verzoek' }).click();
  await expect(page.getByText('Uw verzoek is verstuurd.')).toBeVisible();
  const own = page.url().replace(/\?.*/, '');
  const open = own.replace('/mijn/', '/verzoeken/');

  const secretary = await other(browser, page, 'Saskia de Wit');
  await openCase(secretary);
  await expectAccessible(secretary);
  const grounds = secretary.locator('form[action$="/gronden"]');
  for (const no of await grounds.getByText('Nee', { exact: true }).all()) await no.click();
  for (const why of await grounds.getByRole('textbox').all()) await why.fill('Dat speelt hier niet.');
  await secretary.getByRole('button', { name: 'Leg de antwoorden vast' }).click();
  await expect(secretary.getByText('De antwoorden zijn vastgelegd.')).toBeVisible();
  await expect(secretary.getByText('Er zijn 0 van de 25 steunbetuigingen.')).toBeVisible();

  // Somebody supports it; the alderman does not wait for twenty-four more to say what the town thinks of it.
  const supporter = await other(browser, page, 'Yara Haddad', 360);
  await supporter.goto(open);
  await supporter.getByRole('button', { name: 'Ik steun dit verzoek' }).click();
  await expect(supporter.getByText('1 van de 25 inwoners')).toBeVisible();
  await expect(supporter.getByText('Jonker')).toHaveCount(0);
  await expectAccessible(supporter);
  const alderman = await other(browser, page, 'Karim Bensaid');
  await openCase(alderman);
  await expectAccessible(alderman);
  await alderman.getByText('Wijs het verzoek af').click();
  await alderman.getByLabel('Op welke grond wijst u af?').selectOption({ label: 'Duurder' });
  await alderman.getByLabel('Waarom', { exact: true }).fill('Het kost meer dan nu.');
  await alderman.getByRole('button', { name: 'Neem het besluit en verstuur de brief' }).click();
  await expect(alderman.getByText('Het besluit is verstuurd.')).toBeVisible();
  await page.goto(own);
  await page.getByRole('link', { name: 'Lees de brief met het besluit' }).click();
  await expect(page.getByText('De grond hiervoor is: Duurder.')).toBeVisible();
});

test('from talks to a signed agreement', async ({ page, browser }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await become(page, 'Samir El Idrissi');
  await page.goto('/uitdagen');
  await page.getByRole('link', { name: 'Het sportveld in beheer van de vereniging' }).click();
  const own = page.url();
  await expectAccessible(page);
  for (const name of [
    'Joke de Boer',
    'Yara Haddad',
    'Ben Mulder',
    'Riet Jonker',
    'Hans Kok',
    'Mei Lin Chen',
    'Aicha Bouali',
    'Tom Jansen',
  ]) {
    const supporter = await other(browser, page, name, 360);
    await supporter.goto(own.replace('/mijn/', '/verzoeken/'));
    await supporter.getByRole('button', { name: 'Ik steun dit verzoek' }).click();
    await supporter.context().close();
  }

  const secretary = await other(browser, page, 'Saskia de Wit');
  await secretary.goto(own.replace('/uitdagen/mijn/', '/beheer/uitdagingen/'));
  await secretary.getByRole('button', { name: 'Begin de gesprekken' }).click();
  await secretary.getByText('Schrijf een gesprek op').click();
  await secretary.getByLabel('Op welke dag was het?').fill(new Date().toISOString().slice(0, 10));
  await secretary.getByLabel('Wie waren erbij?').fill('Sportconsulent en bestuur');
  await secretary.getByLabel('Wat is er besproken?').fill('Het rooster met de school.');
  await secretary.getByRole('button', { name: 'Bewaar het verslag' }).click();
  await expect(secretary.getByText('Het rooster met de school.')).toBeVisible();

  const comparison = secretary.locator('form[action$="/vergelijking"]');
  for (const text of await comparison.locator('textarea').all()) await text.fill('Het veld is open.');
  for (const same of await comparison.getByText('Even goed').all()) await same.click();
  await secretary.getByText('De vergelijking is klaar voor het college').click();
  await expectAccessible(secretary);
  await secretary.getByRole('button', { name: 'Bewaar de vergelijking' }).click();
  await expect(secretary.getByText('De vergelijking is bewaard.')).toBeVisible();

  const alderman = await other(browser, page, 'Karim Bensaid');
  await openIn(alderman, own);
  await alderman.getByText('Zij mogen de taak overnemen').click();
  await alderman.getByLabel('Waarom', { exact: true }).fill('Het veld is vaker open.');
  await expectAccessible(alderman);
  await alderman.getByRole('button', { name: 'Neem het besluit en verstuur de brief' }).click();

  await openIn(secretary, own);
  await secretary.getByLabel('Wat wordt er overgenomen?').fill('Openen, sluiten en maaien.');
  await secretary.getByLabel('Van', { exact: true }).fill('2030-01-01');
  await secretary.getByLabel('Tot en met').fill('2031-12-31');
  await secretary.getByLabel('Punt 1', { exact: true }).fill('Het veld is elke dag open');
  await secretary.getByLabel('Wie kan wanneer stoppen').fill('Beide kanten, met drie maanden.');
  await secretary.getByRole('button', { name: 'Leg de afspraken voor' }).click();
  await expect(secretary.getByText('De afspraken liggen klaar om te tekenen.')).toBeVisible();

  await page.goto(own);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Teken de afspraken' }).click();
  await expect(page.getByText('U hebt getekend.').first()).toBeVisible();
  await openIn(alderman, own);
  await alderman.getByRole('button', { name: 'Teken de afspraken' }).click();

  const visitor = await other(browser, page, null);
  await visitor.goto('/uitdagen/register');
  await visitor.getByRole('link', { name: /Het sportveld/ }).click();
  await expect(visitor.getByText('Het veld is elke dag open')).toBeVisible();
  await expect(visitor.getByText('Het rooster met de school.')).toHaveCount(0);
  await expect(visitor.getByText('Idrissi')).toHaveCount(0);
  await expectAccessible(visitor);
});

/** The page of an officer about the request that its owner follows there. */
async function openIn(officer: Page, own: string): Promise<void> {
  await officer.goto(own.replace('/uitdagen/mijn/', '/beheer/uitdagingen/'));
}
