import type { Page } from '@playwright/test';
import { become, expect, expectAccessible, test } from './support/fixtures.ts';

test.use({ viewport: { width: 360, height: 740 } });

const own = 'De markt mag op zondag ook open zijn.';

/** Opens the dialogue from the page of its trajectory, as people find it. */
async function openDialogue(page: Page): Promise<void> {
  await page.goto('/trajecten/minder-autos-binnenstad');
  await page
    .getByRole('link', { name: /Zeg wat u vindt/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zeg wat u vindt van minder auto’s');
}

test('somebody with a phone and no account answers five statements, sees where they stand and changes an answer', async ({
  page,
}) => {
  await openDialogue(page);
  await page.getByRole('link', { name: 'Begin, 2 minuten' }).click();
  await expectAccessible(page);
  const seen = new Set<string>();
  for (const answer of ['Eens', 'Oneens', 'Weet ik niet, of geen mening', 'Eens', 'Eens']) {
    await expect(page.getByText(`U antwoordde op ${seen.size} van de`)).toBeVisible();
    seen.add((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    if (seen.size === 1) await page.getByText('Dit vind ik belangrijk').click();
    await page.getByRole('button', { name: answer, exact: true }).click();
  }
  expect(seen.size).toBe(5);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar u staat');
  await expect(page.getByRole('row')).toHaveCount(6);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Mijn antwoorden' }).click();
  await page
    .getByRole('link', { name: /^Verander uw antwoord op/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Oneens', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn antwoorden');
  await expectAccessible(page);
});

test('somebody writes a statement, an officer places it, and the rules tell everybody so', async ({ page }) => {
  await openDialogue(page);
  await page.getByRole('link', { name: 'Begin, 2 minuten' }).click();
  await page.getByRole('link', { name: 'Schrijf zelf een stelling' }).click();
  await page.getByLabel('Uw stelling').fill(own);
  await page.getByRole('button', { name: 'Plaats' }).click();
  await expect(page.getByRole('status')).toContainText('Wij lezen uw stelling eerst');
  await become(page, 'Fatima Demir');
  await page.goto('/beheer/trajecten/minder-autos-binnenstad/onderdelen');
  await page.locator('a[href$="/dialoog"]').click();
  await page.getByRole('link', { name: 'Beoordelen', exact: true }).click();
  await page.getByRole('button', { name: `Plaats: ${own}` }).click();
  await expect(page.getByText('Uw besluit is verwerkt')).toBeVisible();
  await openDialogue(page);
  await page.getByRole('link', { name: 'Regels voor stellingen' }).click();
  await expect(page.getByRole('row', { name: new RegExp(own) })).toContainText('Geplaatst');
});

test('everybody reads what people share and where they differ, in sentences and in a table', async ({ page }) => {
  await openDialogue(page);
  await page.getByRole('link', { name: 'Wat mensen vinden' }).click();
  await expect(page.getByRole('heading', { name: 'Wat mensen delen' })).toBeVisible();
  await expect(page.getByText('Thuiszorg mag altijd met de auto tot aan de deur komen').first()).toBeVisible();
  await page.getByText(/^Groep A, \d+ mensen$/).click();
  await expect(page.getByText(/^In groep A is/).first()).toBeVisible();
  await page.locator('summary', { hasText: 'Minder auto’s kost de winkels klanten' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '% eens' }).first()).toBeVisible();
  await page.getByText('Dezelfde cijfers in één tabel').click();
  await expect(page.getByRole('row', { name: /Minder auto’s kost de winkels klanten/ })).toContainText('% eens');
  await page.getByText('De groepen als tekening').click();
  await expect(page.getByRole('img', { name: /^Tekening met Groep A/ })).toBeVisible();
  await expectAccessible(page);
});

test('with a keyboard one key gives one answer, but only where the statement has the focus', async ({ page }) => {
  test.skip(test.info().project.use.javaScriptEnabled === false, 'keys come with the script');
  await openDialogue(page);
  await page.getByRole('link', { name: 'Begin, 2 minuten' }).click();
  // The script shows the hint once it listens; a key before that is nobody's answer.
  await expect(page.locator('.app-answering__keys')).toBeVisible();
  await page.keyboard.press('5');
  await expect(page.getByLabel('Dit vind ik belangrijk')).toBeChecked();
  const first = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
  await page.getByRole('link', { name: 'Waar u staat' }).focus();
  await page.keyboard.press('1');
  await expect(page.getByText('U antwoordde op 1 van de')).toBeVisible();
});

test('who has the result open sees new answers come in by themselves', async ({ page, context }) => {
  test.skip(test.info().project.use.javaScriptEnabled === false, 'without a script a reload shows them');
  await openDialogue(page);
  await page.getByRole('link', { name: 'Wat mensen vinden' }).click();
  const people = page.locator('.app-stats__item', { hasText: 'mensen' }).locator('dd');
  const before = Number(await people.textContent());
  const other = await context.newPage();
  await openDialogue(other);
  await other.getByRole('link', { name: 'Begin, 2 minuten' }).click();
  await other.getByRole('button', { name: 'Eens', exact: true }).click();
  await expect(async () => expect(Number(await people.textContent())).toBeGreaterThan(before)).toPass({
    timeout: 60_000,
  });
});

test('a reader reports a statement, and a moderator finds it among other texts and leaves it', async ({ page }) => {
  await openDialogue(page);
  await page.getByRole('link', { name: 'Begin, 2 minuten' }).click();
  await page.getByRole('link', { name: 'Meld deze stelling' }).click();
  await page.getByText('Iets anders').click();
  await page.getByLabel('Wilt u het uitleggen?').fill('Dit zijn twee gedachten.');
  await page.getByRole('button', { name: 'Verstuur de melding' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dank u wel');
  await become(page, 'Noor Visser');
  await page.goto('/moderatie');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Zeg wat u vindt van minder auto’s' }).click();
  await expect(page.getByText('Dit zijn twee gedachten.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Laat zo: / }).click();
  await expect(page.getByText('Uw besluit is verwerkt')).toBeVisible();
  await expect(page.getByText('Dit zijn twee gedachten.')).toHaveCount(0);
});

test('the desk prints the statements and keys in what somebody ticked', async ({ page }) => {
  await become(page, 'Wim Bakker');
  await page.goto('/balie');
  await page.locator('a[href^="/balie/dialoog/"]').first().click();
  await page.getByRole('link', { name: 'Print de stellingen' }).click();
  await expect(page.getByText('Kruis per stelling één antwoord aan')).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await page.getByLabel('De antwoorden').fill('1e 2ob 99g');
  await page.getByRole('button', { name: 'Bewaar en ga naar de volgende' }).click();
  await expect(page.getByLabel('De antwoorden')).toHaveValue('1e 2ob 99g');
  await expectAccessible(page);
  await page.getByLabel('De antwoorden').fill('1e 2ob 3g');
  await page.getByRole('button', { name: 'Bewaar en ga naar de volgende' }).click();
  await expect(page.getByText('De antwoorden zijn bewaard')).toBeVisible();
});

test('common ground goes to the ideas in one form', async ({ page }) => {
  await become(page, 'Fatima Demir');
  await page.goto('/beheer/trajecten/minder-autos-binnenstad/onderdelen');
  await page.locator('a[href$="/dialoog"]').click();
  await page.getByRole('link', { name: 'Meenemen', exact: true }).click();
  await expect(page.getByLabel(/Thuiszorg mag altijd met de auto/)).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Neem mee' }).click();
  await expect(page.getByText('De stellingen staan nu bij het andere onderdeel')).toBeVisible();
  await expect(page.getByText('staat al bij:').first()).toBeVisible();
});
