import type { Page } from '@playwright/test';
import { become, expect, expectAccessible } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

test.use({ viewport: { width: 360, height: 800 } });

const team = '/beheer/trajecten/buurtmoestuin-de-kruimel/onderdelen';
const open = '/initiatieven/buurtmoestuin-de-kruimel';
const done = (page: Page, text: string) => expect(page.getByRole('status').first()).toContainText(text);
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true }).click();

/** No page of a team speaks for the municipality, nor of officers. */
async function expectOurWords(page: Page): Promise<void> {
  await expect(page.getByRole('main')).not.toContainText(/de gemeente|medewerker|ambtena|collega|traject/i);
}

/** Begins a step of this kind, as the team finds it. */
async function begin(page: Page, kind: string, title: string, also: readonly string[] = []): Promise<void> {
  await become(page, 'Ben Mulder');
  await page.goto(`${open}/beheer`);
  await page.getByRole('link', { name: 'Vraag mensen om mee te denken' }).click();
  await page.getByRole('link', { name: 'Nieuw onderdeel' }).click();
  await page.getByRole('link', { name: kind, exact: true }).click();
  await page.getByLabel('Titel').fill(title);
  for (const choice of ['Iedereen, zonder account', ...also]) await page.getByText(choice).click();
  await expectOurWords(page);
  await save(page);
}

/** Closes it today, by the day of closing that the step has. */
async function close(page: Page, title: string): Promise<void> {
  await page.goto(team);
  await page.getByRole('link', { name: title, exact: true }).click();
  await page
    .getByLabel('Gaat dicht op')
    .first()
    .fill(new Date(Date.now() - 60_000).toISOString().slice(0, 16));
  await save(page);
  await done(page, 'Het onderdeel is bewaard.');
}

test('a team makes a questionnaire, enters paper, reads what came in, closes it and shows what came out', async ({
  page,
  browser,
}) => {
  const title = 'Wanneer komt u?';
  await begin(page, 'Vragenlijst', title);
  await page.getByRole('link', { name: 'Vraag erbij' }).first().click();
  await page.getByRole('link', { name: 'Eén antwoord kiezen' }).click();
  await page.getByLabel('Vraag', { exact: true }).fill('Op welke dag komt u?');
  await page.getByRole('textbox', { name: 'Antwoorden' }).fill('Zaterdag\nZondag');
  await save(page);
  await done(page, 'De vraag staat erin.');
  await expectOurWords(page);
  await page.goto(team);
  await page.getByRole('button', { name: `Open voor bewoners: ${title}` }).click();
  await done(page, 'Het onderdeel staat op de site.');

  const neighbour = await other(browser, page, null, 360);
  await neighbour.goto(open);
  await neighbour.locator('a[href*="/vragenlijst/"]').last().click();
  await expectOurWords(neighbour);
  await neighbour.getByRole('link', { name: 'Begin', exact: true }).click();
  await neighbour.getByText('Zaterdag', { exact: true }).click();
  await neighbour.getByRole('button', { name: 'Volgende' }).click();
  await neighbour.getByRole('button', { name: 'Verstuur' }).click();
  await expect(neighbour.getByRole('heading', { level: 1 })).toHaveText('Dank u wel');
  await expectOurWords(neighbour);

  await page.goto(team);
  await page.getByRole('link', { name: 'Papier: printen en invoeren' }).last().click();
  await page.getByLabel('1. Op welke dag komt u?').fill('2');
  await expectOurWords(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar en ga naar de volgende' }).click();
  await done(page, 'De vragenlijst is bewaard.');
  await page.getByRole('link', { name: 'Print de vragenlijst' }).click();
  await expect(page.getByRole('main')).toContainText('aan iemand van het team');
  await expectAccessible(page);

  await close(page, title);
  await page.getByRole('link', { name: 'Vragenlijst: naar het werk' }).last().click();
  await page.getByRole('link', { name: 'Uitkomsten', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('De vragenlijst is 2 keer ingevuld.');
  await expectOurWords(page);
  await page.getByRole('button', { name: 'Maak de uitkomsten openbaar' }).click();
  await neighbour.goto(open);
  await expect(neighbour.getByRole('main')).toContainText(title);
});

test('a team runs a dialogue: its statements, those of others which it judges, paper, and the end', async ({
  page,
  browser,
}) => {
  const title = 'Wat vindt u van de tuin?';
  const own = 'Er moet ook een hek om de tuin.';
  await begin(page, 'Digitale dialoog', title, ['Vooraf: bijdragen wachten op goedkeuring']);
  await page.getByLabel('Waar gaan de stellingen over?').fill('Hoe wordt de tuin van iedereen?');
  await page.getByLabel('Wat plaatst u, en wat niet?').fill('Wij plaatsen alles wat over de tuin gaat.');
  await expectOurWords(page);
  await save(page);
  await page.getByRole('link', { name: 'Stellingen', exact: true }).click();
  const statements = Array.from({ length: 10 }, (_, number) => `In de tuin komt bed ${number + 1} voor kinderen.`);
  await page.getByLabel('Stellingen, één op elke regel').fill(statements.join('\n'));
  await page.getByLabel('Van welke kant zijn deze?').fill('ouders');
  await expectOurWords(page);
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('main')).toContainText(statements[9] ?? '');
  await expectAccessible(page);
  await page.goto(team);
  await page.getByRole('button', { name: `Open voor bewoners: ${title}` }).click();
  await done(page, 'Het onderdeel staat op de site.');

  const neighbour = await other(browser, page, null, 360);
  await neighbour.goto(open);
  await neighbour.locator('a[href*="/dialoog/"]').last().click();
  await expectOurWords(neighbour);
  await neighbour.getByRole('link', { name: /^Begin,/ }).click();
  await expect(neighbour.getByRole('main')).toContainText('Van het team');
  await neighbour.getByRole('button', { name: 'Eens', exact: true }).click();
  await neighbour.getByRole('link', { name: 'Schrijf zelf een stelling' }).click();
  await neighbour.getByLabel('Uw stelling').fill(own);
  await expectOurWords(neighbour);
  await neighbour.getByRole('button', { name: 'Plaats' }).click();
  await done(neighbour, 'Wij lezen uw stelling eerst');

  await page.goto(team);
  await page.getByRole('link', { name: 'Digitale dialoog: naar het werk' }).click();
  await page.getByRole('link', { name: 'Beoordelen', exact: true }).click();
  await expectOurWords(page);
  await page.getByRole('button', { name: `Plaats: ${own}` }).click();
  await done(page, 'Uw besluit is verwerkt');
  await page.goto(team);
  await page.getByRole('link', { name: 'Papier: printen en invoeren' }).last().click();
  await page.getByLabel('De antwoorden').fill('1e 2o 3g');
  await page.getByRole('button', { name: 'Bewaar en ga naar de volgende' }).click();
  await done(page, 'De antwoorden zijn bewaard');
  await expectOurWords(page);
  await expectAccessible(page);

  await close(page, title);
  await page.getByRole('link', { name: 'Digitale dialoog: naar het werk' }).click();
  await page.getByRole('link', { name: 'Meenemen', exact: true }).click();
  await expectOurWords(page);
  await neighbour.goto(open);
  await neighbour.locator('a[href*="/dialoog/"]').last().click();
  await expect(neighbour.getByRole('main')).toContainText(/gesloten|afgelopen/i);
  await expectOurWords(neighbour);
});
