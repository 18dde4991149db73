import type { Page } from '@playwright/test';
import { openDb } from '../app/src/platform/db/db.ts';
import { become, expect, expectAccessible, screenshot } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

const day = (days: number) => {
  const moment = new Date(Date.now() + days * 86_400_000);
  return moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
};
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const choose = (page: Page, text: string) => page.locator('label', { hasText: text }).first().click();

/** As if the term began six weeks and a day ago: yesterday was its last day. */
async function letTermPass(databaseUrl: string): Promise<void> {
  const db = openDb(databaseUrl, 1);
  const consultation = db.updateTable('consultation').set({ firstDay: day(-43), lastDay: day(-1) });
  const { stepId } = await consultation
    .where('draftTitle', '=', 'Ontwerp-verkeersbesluit Lindelaan')
    .returning('stepId')
    .executeTakeFirstOrThrow();
  const time = { opensAt: new Date(Date.now() - 43 * 86_400_000), closesAt: new Date(Date.now() - 1000) };
  await db.updateTable('step').set(time).where('id', '=', stepId).execute();
  await db.destroy();
}

/** An officer sets a consultation up, pastes its draft and announces it; answers the page for everybody. */
async function announce(page: Page): Promise<string> {
  await page.goto('/beheer/trajecten/fietsstraat-lindelaan/onderdelen/nieuw?soort=consultation');
  await page.getByLabel('Titel').fill('Reageer op het verkeersbesluit');
  await choose(page, 'Iedereen, zonder account');
  await press(page, 'Bewaar');
  await expect(heading(page)).toHaveText('Inspraak');
  await page.getByLabel('Hoe heet het ontwerp?').fill('Ontwerp-verkeersbesluit Lindelaan');
  await page.getByLabel('Eerste dag dat het ter inzage ligt').fill(day(0));
  await page.getByLabel('Waar ligt het op papier?').fill('Raakspoort, op werkdagen');
  await press(page, 'Bewaar');
  await expect(page.getByRole('status')).toContainText('Het is bewaard.');
  await expect(page.getByRole('main')).toContainText('tot en met');
  await expectAccessible(page);
  await follow(page, 'Plak de tekst van het ontwerp.');
  await page
    .getByLabel('Tekst van het ontwerp')
    .fill(
      'Wat er verandert\n\nDe Lindelaan wordt een fietsstraat.\n\nAuto’s rijden er hoogstens dertig kilometer per uur.',
    );
  await press(page, 'Verdeel in alinea’s');
  await expect(page.getByRole('main')).toContainText('2 alinea’s en 1 kopjes.');
  await expectAccessible(page);
  await press(page, 'Gebruik deze alinea’s');
  await follow(page, 'Alinea 2');
  await page.getByLabel('Tekst', { exact: true }).fill('Auto’s rijden er hoogstens 30 kilometer per uur.');
  await expectAccessible(page);
  await press(page, 'Bewaar');
  await follow(page, 'Verder: aankondigen');
  await press(page, 'Kondig de inspraak aan');
  await expect(page.getByRole('status')).toContainText('De inspraak is aangekondigd.');
  await expectAccessible(page);
  await follow(page, 'De pagina voor iedereen');
  return new URL(page.url()).pathname;
}

/** A resident responds to a paragraph and gives a formal view; answers the address of the receipt. */
async function takePart(page: Page, home: string): Promise<string> {
  await page.goto(home);
  await expect(page.getByRole('main')).toContainText('Tot en met');
  await expectAccessible(page);
  await screenshot(page, 'consultation-draft');
  await page.getByRole('link', { name: 'Reageer op alinea 2' }).click();
  await page.getByLabel('Wat vindt u van deze alinea?').fill('Dertig is nog te hard bij de school.');
  await expectAccessible(page);
  await press(page, 'Plaats uw reactie');
  await expect(page.getByRole('status')).toContainText('Uw reactie staat erbij.');
  await expectAccessible(page);

  await page.goto(home);
  await page.getByRole('link', { name: 'Dien een zienswijze in', exact: true }).click();
  await page.getByLabel('Uw zienswijze').fill('De Lindelaan is te smal. Fietsers en auto’s passen niet naast elkaar.');
  await page.getByLabel('Over welke alinea’s gaat het?').fill('1');
  await page.getByLabel('Voornaam en achternaam').fill('Joke de Boer');
  await page.getByLabel('Adres', { exact: true }).fill('Voorbeeldlaan 1\n2000 AA Haarlem');
  await page.getByLabel('E-mailadres').fill('joke.de.boer@stadmakers.example');
  await expectAccessible(page);
  await press(page, 'Verder: nakijken');
  await expect(heading(page)).toHaveText('Kijk uw zienswijze na');
  await expectAccessible(page);
  await press(page, 'Dien de zienswijze in');
  await expect(heading(page)).toHaveText('Ontvangstbewijs van zienswijze 1');
  await expectAccessible(page);
  return new URL(page.url()).pathname;
}

/** The officer puts all that came in under two subjects, answers them and publishes the memorandum. */
async function answer(page: Page, home: string): Promise<void> {
  await page.goto(`/beheer${home.replace('/inspraak/', '/onderdelen/')}/inspraak/nota`);
  await expect(page.getByRole('main')).toContainText('Nog 1 zienswijze en 1 reactie zonder plaats');
  await expectAccessible(page);
  await follow(page, 'Zienswijze 1');
  await page.getByLabel('Nieuw onderwerp').fill('Breedte van de laan');
  await page.getByLabel('Wat zegt dit, zonder namen?').fill('De laan is te smal voor fietsers en auto’s samen.');
  await expectAccessible(page);
  await press(page, 'Zet bij onderwerp');
  await page.goto(`/beheer${home.replace('/inspraak/', '/onderdelen/')}/inspraak/nota`);
  await choose(page, 'Dertig is nog te hard');
  await page.getByLabel('Of een nieuw onderwerp').fill('Snelheid');
  await press(page, 'Zet bij onderwerp');
  await expect(page.getByRole('main')).toContainText('Alles heeft een plaats');
  const answers = [
    ['Breedte van de laan', 'De stoep wordt smaller. Dan past het.', 'Niet overgenomen', ''],
    ['Snelheid', 'Bij de school komt een drempel.', 'Deels overgenomen', 'Er komt een drempel bij de school.'],
  ] as const;
  for (const [subject, text, outcome, change] of answers) {
    await follow(page, subject);
    await page.getByRole('textbox', { name: 'Antwoord van de gemeente' }).fill(text);
    await choose(page, outcome);
    await page.getByLabel('Wat verandert er in het ontwerp?').fill(change);
    await expectAccessible(page);
    await press(page, 'Bewaar');
    await page.goto(`/beheer${home.replace('/inspraak/', '/onderdelen/')}/inspraak/nota`);
  }
  await follow(page, 'Nakijken en publiceren');
  await expectAccessible(page);
  await press(page, 'Publiceer de nota');
  await expect(page.getByRole('status')).toContainText('De nota is gepubliceerd.');
}

test('a draft lies open, a resident responds and gives a formal view, and the memorandum answers both', async ({
  page,
  browser,
  ownTown,
}) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await become(page, 'Fatima Demir');
  const home = await announce(page);
  const joke = await other(browser, page, 'Joke de Boer', 360);
  const receipt = await takePart(joke, home);

  await letTermPass(ownTown.databaseUrl);
  await joke.goto(home);
  await expect(joke.getByRole('main')).toContainText('De gemeente schrijft nu de nota van beantwoording.');
  await expect(joke.getByRole('link', { name: 'Dien een zienswijze in' })).toHaveCount(0);
  await answer(page, home);

  await joke.goto(home);
  await follow(joke, 'Lees de nota van beantwoording');
  await expect(joke.getByRole('main')).toContainText('De stoep wordt smaller. Dan past het.');
  await expect(joke.getByRole('main')).not.toContainText('Joke de Boer');
  await expectAccessible(joke);
  await screenshot(joke, 'consultation-memorandum');
  const pdf = await joke.locator('a[href^="/documenten/"]').first().getAttribute('href');
  const answered = await joke.request.get(pdf ?? '');
  expect(answered.headers()['content-type']).toBe('application/pdf');
  expect((await answered.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await joke.goto(receipt);
  await expectAccessible(joke);
  await follow(joke, 'Lees het antwoord in de nota');
  await expect(heading(joke)).toContainText('Nota van beantwoording');
  await joke.goto('/demo/postvak');
  await expect(joke.getByRole('main')).toContainText('joke.de.boer@stadmakers.example');
});
