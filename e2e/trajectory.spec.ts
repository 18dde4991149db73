import type { Page } from '@playwright/test';
import { become, expect, expectAccessible, screenshot, test } from './support/fixtures.ts';

/** A day so many days from now, as a date field wants it. */
function day(fromToday: number): string {
  return new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
}

test('an officer goes from a situation to an answer, agreements first', async ({ page }) => {
  // The longest journey there is; a busy machine needs minutes for it.
  test.slow();
  const question = `Wat komt er op het Palmplein? (${test.info().project.name})`;
  const idea = 'Een olm met een ronde bank eromheen';
  const part = (name: string) =>
    page
      .getByRole('navigation', { name: 'Onderdelen van het beheer' })
      .getByRole('link', { name, exact: true })
      .click();
  const done = (text: string) => expect(page.getByRole('status')).toContainText(text);

  // The situation, and a complete draft.
  await become(page, 'Fatima Demir');
  await page.goto('/beheer');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Nieuw traject' }).click();
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul de vraag aan bewoners in.');
  await page.locator('label', { hasText: 'Een plek verandert' }).click();
  await page.getByLabel('Welke vraag stelt u aan bewoners?').fill(question);
  await page.getByLabel('Inleiding').fill('Het plein wordt opnieuw ingericht.');
  await page.getByText('Om welke gebieden gaat het?').click();
  await page.locator('label', { hasText: /^Transvaalwijk$/ }).click();
  await page.getByLabel('Begint op').fill(day(-10));
  await page.getByLabel('De beslissing valt op').fill(day(60));
  await page.getByLabel('Waarover kunnen bewoners meepraten?').fill('de bomen\nde banken');
  await page.getByLabel('Wat staat al vast?').fill('het budget');
  await page.getByLabel('Wie beslist?').fill('Het college beslist.');
  await expectAccessible(page);
  await screenshot(page, 'new-trajectory');
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await done('Het concept staat klaar');
  await expectAccessible(page);
  const overview = page.url().split('?')[0] ?? '';
  const publicPage = overview.replace('/beheer', '');

  // Planning: a phase that is only known about, and a moment.
  await part('Planning');
  await expectAccessible(page);
  const last = page.getByRole('group', { name: /^Fase \d+$/ }).last();
  await last.getByLabel('Naam').fill('Aanleg');
  await last.getByLabel('Ongeveer').fill('voorjaar 2027');
  await page.getByRole('button', { name: 'Bewaar de fasen' }).click();
  await done('De fasen zijn bewaard.');
  await page.getByRole('link', { name: 'Nieuw moment' }).click();
  await expectAccessible(page);
  await page.getByLabel('Naam van het moment').fill('Wandeling over het plein');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul een begin in');
  await page
    .getByLabel('Begin', { exact: false })
    .first()
    .fill(`${day(5)}T14:00`);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await done('Het moment is bewaard.');

  // The plan behind it, in euros and cents.
  await part('Plan');
  await expectAccessible(page);
  const group = page.getByRole('group', { name: /^Doelgroep \d+$/ }).last();
  await group.getByLabel('Doelgroep').fill('Mensen zonder computer');
  await group.getByLabel('Wanneer is het gelukt?').fill('20 bijdragen op papier');
  await group.getByLabel('Budget').fill('1.250,50');
  await page.getByLabel('Hoe doen zij mee, en wanneer is dat gelukt?').fill('30 kinderen in drie klassen');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await done('Het plan is bewaard.');
  await expect(page.getByText(/Totaal budget: €.*,50/)).toBeVisible();

  // Nothing opens without an agreement; the reason leads to it.
  await part('Onderdelen');
  await page
    .getByRole('button', { name: /^Open voor bewoners/ })
    .first()
    .click();
  await expect(page.getByText('Zonder afspraak gaat een onderdeel niet open.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Naar de afspraak' }).click();
  await expectAccessible(page);
  await page.getByLabel('Doel').fill('');
  await page.getByRole('button', { name: 'Publiceer' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul het doel in.');
  await page.getByLabel('Doel').fill('Een plein waar mensen blijven zitten.');
  await page.getByRole('button', { name: 'Publiceer' }).click();
  await done('De afspraak is gepubliceerd.');
  await part('Overzicht');
  await page.getByRole('button', { name: 'Maak openbaar' }).click();
  await done('Het traject is openbaar.');

  // Somebody follows it, and hears that a step opens.
  await become(page, 'Joke de Boer');
  await page.goto(publicPage);
  await expect(page.getByText('voorjaar 2027')).toBeVisible();
  await page.getByRole('button', { name: 'Volg dit' }).click();
  await expect(page.getByText('U volgt dit. U krijgt meteen een mail.')).toBeVisible();
  await become(page, 'Fatima Demir');
  await page.goto(`${overview}/onderdelen`);
  await page
    .getByRole('button', { name: /^Open voor bewoners/ })
    .first()
    .click();
  await done('Het onderdeel staat op de site.');

  // A resident posts an idea, another supports it.
  await become(page, 'Joke de Boer');
  await page.goto(publicPage);
  await expectAccessible(page);
  await screenshot(page, 'trajectory');
  await page.getByRole('link', { name: 'Plaats een idee, 2 minuten' }).first().click();
  await page.getByLabel('Titel').fill(idea);
  await page.getByRole('button', { name: 'Plaats uw idee' }).click();
  await expect(page.getByRole('alert')).toContainText('Vertel iets over uw idee.');
  await expect(page.getByLabel('Titel')).toHaveValue(idea);
  await page.getByLabel('Wat wilt u vertellen?').fill('Dan is er schaduw en kan iedereen zitten.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Plaats uw idee' }).click();
  await expect(page.getByRole('status')).toContainText('staat op de site');
  const ideaPage = page.url().split('?')[0] ?? '';
  await become(page, 'Samir El Idrissi');
  await page.goto(ideaPage);
  await page.getByRole('button', { name: `Ik steun dit: ${idea}` }).click();
  await expect(page.getByText('U steunt dit.')).toBeVisible();
  await page.getByLabel('Uw reactie').fill('Mooi. Graag een bank met een leuning.');
  await page.getByRole('button', { name: 'Plaats uw reactie' }).click();
  await expect(page.getByText('Graag een bank met een leuning.')).toBeVisible();
  await expectAccessible(page);

  // The answer reaches the idea and its writer.
  await become(page, 'Fatima Demir');
  await page.goto(`${overview}/antwoorden`);
  await expectAccessible(page);
  await page.locator('label', { hasText: idea }).click();
  await page.locator('label', { hasText: /^Overgenomen/ }).click();
  await page.getByLabel('Waarom?').fill('Er komt een olm met een ronde bank met leuning.');
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await page.goto(ideaPage);
  await expect(page.getByText('Er komt een olm met een ronde bank met leuning.')).toBeVisible();

  // News goes to who follows.
  await page.goto(`${overview}/berichten`);
  await expectAccessible(page);
  await page.getByLabel('Titel').fill('De schets hangt in de bibliotheek');
  await page.getByRole('textbox', { name: 'Bericht' }).fill('Kom kijken tot en met zaterdag.');
  await page.getByRole('button', { name: 'Plaats het bericht' }).click();
  await done('Het bericht staat op de site.');
  await expect(async () => {
    await page.goto('/demo/postvak?adres=joke.de.boer@stadmakers.example');
    await expect(page.getByText('De schets hangt in de bibliotheek')).toHaveCount(1, { timeout: 500 });
    await expect(page.getByText(/^U kunt meedoen: /)).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 60_000 });

  // It cannot close while a promise has no outcome.
  await page.goto(overview);
  await close(page);
  await expect(page.getByText('beloften hebben nog geen uitkomst. Vul die eerst in.')).toBeVisible();
  await page.getByRole('link', { name: 'Naar de beloften' }).click();
  await expectAccessible(page);
  await page.getByText('Geef een uitkomst').first().click();
  await page
    .locator('label', { hasText: /^Nee, niet nagekomen/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Maak de uitkomst openbaar' }).first().click();
  await expect(page.getByRole('alert')).toContainText('Schrijf op waarom de belofte niet is nagekomen.');
  for (let open = await page.getByText('Geef een uitkomst').count(); open > 0; open--) {
    await page.goto(`${overview}/beloften`);
    await page.getByText('Geef een uitkomst').first().click();
    await page
      .locator('label', { hasText: /^Ja, nagekomen/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Maak de uitkomst openbaar' }).first().click();
    await done('De uitkomst is openbaar.');
  }

  // Nor without a report; then it does, and its pages stay.
  await page.goto(overview);
  await close(page);
  await page.getByRole('link', { name: 'Naar het verslag' }).click();
  for (const text of ['Wie deden mee', 'Hoe mensen meededen', 'Wat mensen zeiden', 'Wat wij ermee deden']) {
    await page.getByLabel(text).fill('Bewoners van het plein. Zij willen schaduw.');
  }
  await page.getByLabel('Wat wij niet deden, en waarom').fill('Geen fontein: daar is geen geld voor.');
  await page.getByRole('button', { name: 'Plaats het verslag' }).click();
  await done('Het verslag staat op de site.');
  await page.goto(overview);
  await expectAccessible(page);
  await close(page);
  await done('Het traject is afgerond.');
  await page.goto(`${overview}/cijfers`);
  await expectAccessible(page);
  await page.goto(publicPage);
  await expectAccessible(page);
  await expect(page.getByText('De schets hangt in de bibliotheek')).toBeVisible();
});

/** Unfolds the last part of the overview and presses its button. */
async function close(page: Page): Promise<void> {
  await page.getByText('Traject afronden').click();
  await page.getByRole('button', { name: 'Rond af' }).click();
}

test('a councillor copies the paragraph for a note without an account', async ({ page }) => {
  await page.goto('/trajecten/spaarnepark/afspraak');
  await page.getByRole('link', { name: 'Tekst voor een raadsnota' }).click();
  await expect(page.getByText('is het niveau van invloed: meedenken')).toBeVisible();
  await expectAccessible(page);
});

test('visitors see what changed in an agreement and when, and read it in their own language', async ({ page }) => {
  await page.goto('/trajecten/spaarnepark/afspraak');
  await expect(page.getByText('De ontwerper heeft een week meer nodig.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Versie 2 van/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/trajecten/spaarnepark?taal=ar');
  await expect(page.locator('[dir=rtl][lang=ar]').first()).toContainText('سيتم تجديد الحديقة');
  await expectAccessible(page);
});

test('the promise clock of the town tells the broken promise as well', async ({ page }) => {
  await page.goto('/beloften?toon=not_kept');
  await expect(page.getByText('De glijbaan kwam drie weken later binnen.')).toBeVisible();
  await expectAccessible(page);
});
