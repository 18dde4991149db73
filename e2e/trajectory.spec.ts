import { become, expect, expectAccessible, screenshot, test } from './support/fixtures.ts';

/** A day so many days from now, as a date field wants it. */
function day(fromToday: number): string {
  return new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
}

test('an officer goes from a situation to an answer, agreements first', async ({ page }) => {
  const question = `Wat komt er op het Palmplein? (${test.info().project.name})`;
  const idea = 'Een olm met een ronde bank eromheen';

  // The situation, and a complete draft.
  await become(page, 'Fatima Demir');
  await page.goto('/beheer');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Nieuw traject' }).click();
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul de vraag in.');
  await page.locator('label', { hasText: 'Een plek opnieuw inrichten' }).click();
  await page.getByLabel('Welke vraag stelt u aan bewoners?').fill(question);
  await page.getByLabel('Waar gaat het over?').fill('Het plein wordt opnieuw ingericht.');
  await page.locator('label', { hasText: /^Transvaalwijk$/ }).click();
  await page.getByLabel('Wanneer begint het?').fill(day(-10));
  await page.getByLabel('Wanneer valt de beslissing?').fill(day(60));
  await page.getByLabel('Waarover kunnen bewoners meepraten?').fill('de bomen\nde banken');
  await page.getByLabel('Wat staat al vast?').fill('het budget');
  await page.getByLabel('Wie beslist?').fill('Het college beslist.');
  await screenshot(page, 'new-trajectory');
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await expect(page.getByRole('status')).toContainText('Het concept staat klaar');
  await expectAccessible(page);
  const overview = page.url().split('?')[0] ?? '';
  const publicPage = overview.replace('/beheer', '');

  // Nothing opens without an agreement; the reason leads to it.
  await page.getByRole('link', { name: 'Onderdelen', exact: true }).click();
  await page.getByRole('button', { name: /^Maak openbaar/ }).click();
  await expect(page.getByText('bewoners moeten eerst de afspraak kunnen lezen')).toBeVisible();
  await page.getByRole('link', { name: 'Naar de afspraak' }).click();
  await expectAccessible(page);
  await page.getByLabel('Doel').fill('');
  await page.getByRole('button', { name: 'Publiceer de afspraak' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul het doel in.');
  await page.getByLabel('Doel').fill('Een plein waar mensen blijven zitten.');
  await page.getByRole('button', { name: 'Publiceer de afspraak' }).click();
  await expect(page.getByRole('status')).toContainText('De afspraak staat op de site.');
  await page.getByRole('button', { name: 'Maak het traject openbaar' }).click();
  await expect(page.getByRole('status')).toContainText('Het traject is openbaar.');
  await page.getByRole('link', { name: 'Onderdelen', exact: true }).click();
  await page.getByRole('button', { name: /^Maak openbaar/ }).click();
  await expect(page.getByRole('status')).toContainText('Het onderdeel is openbaar.');

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
  await page.locator('label', { hasText: idea }).click();
  await page.locator('label', { hasText: /^Overgenomen/ }).click();
  await page.getByLabel('Waarom?').fill('Er komt een olm met een ronde bank met leuning.');
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await page.goto(ideaPage);
  await expect(page.getByText('Er komt een olm met een ronde bank met leuning.')).toBeVisible();

  // It cannot close while a promise has no outcome.
  await page.goto(overview);
  await page.getByRole('button', { name: 'Rond het traject af' }).click();
  await expect(page.getByText('er zijn beloften zonder uitkomst')).toBeVisible();
  await page.getByRole('link', { name: 'Naar de beloften' }).click();
  await expectAccessible(page);
  const first = page.getByRole('button', { name: 'Zet de uitkomst op de site' }).first();
  await page
    .locator('label', { hasText: /^Niet nagekomen/ })
    .first()
    .click();
  await first.click();
  await expect(page.getByRole('alert')).toContainText('Leg uit waarom het niet is gelukt.');
  await page
    .locator('label', { hasText: /^Nagekomen/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Zet de uitkomst op de site' }).first().click();
  await expect(page.getByRole('status')).toContainText('De uitkomst staat op de site.');
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
