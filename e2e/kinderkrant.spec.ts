import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { become, expect, expectAccessible } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

test.use({ viewport: { width: 360, height: 740 } });

const idea = 'Een vlot waarmee je zelf naar de overkant vaart';

async function beginLesson(page: Page): Promise<string> {
  await become(page, 'Ans Verhoef');
  await page.goto('/school');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Wat maakt het park leuk voor jou?' }).last().click();
  await page.getByLabel('Naam van de school', { exact: true }).fill('De Regenboog');
  await page.getByLabel('Welke klas?').fill('groep 8');
  await page.getByText('Groep 7 of 8').click();
  await page.getByText('De naam van de school en de klas mogen').click();
  await page.getByRole('button', { name: 'Maak de code' }).click();
  await expect(page.getByRole('status')).toContainText('De code is klaar');
  await page.getByRole('link', { name: 'Zet de code groot op het bord' }).click();
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible();
  await expectAccessible(page);
  const code = (await page.locator('.app-lesson-code').textContent()) ?? '';
  await page.getByRole('link', { name: 'Terug naar de les' }).click();
  return code;
}

/** A child types the code, mistypes it first, and says something. */
async function answerAsChild(child: Page, code: string): Promise<void> {
  await child.goto('/klas');
  await expectAccessible(child);
  await child.getByLabel('De code').fill('QQQQQQ');
  await child.getByRole('button', { name: 'Ga verder' }).click();
  await expect(child.getByText('Kijk nog eens goed op het bord').first()).toBeVisible();
  await child.getByLabel('De code').fill(code.toLowerCase());
  await child.getByRole('button', { name: 'Ga verder' }).click();
  await expect(child.getByRole('heading', { name: 'Wat maakt het park leuk voor jou?' })).toBeVisible();
  await expectAccessible(child);
  await child.getByRole('button', { name: 'Begin' }).click();
  await child.getByLabel('Typ hier jouw antwoord').fill(`${idea}. Mail sem@school.example`);
  await child.getByRole('button', { name: 'Volgende' }).click();
  await expect(child.getByText('Hier staat een e-mailadres').first()).toBeVisible();
  await child.getByLabel('Typ hier jouw antwoord').fill(`${idea}. Mijn zus wil dat ook.`);
  await child.getByRole('button', { name: 'Volgende' }).click();
  await expect(child.getByRole('heading', { name: 'Klopt het zo?' })).toBeVisible();
  await child.getByRole('button', { name: 'Ja, stuur het op' }).click();
  await expect(child.getByRole('heading', { name: 'Gelukt!' })).toBeVisible();
  await expectAccessible(child);
  expect(await child.context().cookies()).toEqual([]);
}

async function readAsTeacher(page: Page): Promise<void> {
  await page.reload();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Inkorten' }).click();
  await page.getByLabel('Dit gaat door').fill('Ik wil iets heel anders');
  await page.getByRole('button', { name: 'Bewaar het korte antwoord' }).click();
  await expect(page.getByText('Haal alleen woorden weg').first()).toBeVisible();
  await page.getByLabel('Dit gaat door').fill(`${idea}.`);
  await page.getByRole('button', { name: 'Bewaar het korte antwoord' }).click();
  await page.getByRole('button', { name: 'Klaar: stuur door wat is aangevinkt' }).click();
  await expect(page.getByRole('status')).toContainText('Uw keuze is bewaard');
}

async function placeAsModerator(page: Page): Promise<void> {
  await become(page, 'Noor Visser');
  await page.goto('/moderatie');
  await page.getByRole('link', { name: 'groep 8, De Regenboog' }).click();
  await expect(page.locator('del')).toContainText('Mijn zus wil dat ook.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Plaats wat is aangevinkt' }).click();
  await expect(page.getByRole('status')).toContainText('Uw besluit is bewaard');
}

async function answerAsTown(page: Page): Promise<void> {
  await become(page, 'Fatima Demir');
  await page.goto('/beheer/trajecten/spaarnepark/antwoorden?toon=open&zoek=vlot');
  await page.locator('label', { hasText: idea }).click();
  await page.getByText('Overgenomen', { exact: true }).click();
  await page.getByLabel(/Waarom/).fill('Er komt een vlot met een touw.');
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await expect(page.getByRole('status')).toBeVisible();
}

async function makeNumber(page: Page): Promise<void> {
  await become(page, 'Lotte Kramer');
  await page.goto('/beheer');
  await page.getByRole('link', { name: 'De Kinderkrant' }).click();
  await page.getByLabel('Naam van het nummer').fill('Varen op een vlot');
  await page.getByRole('button', { name: 'Begin dit nummer' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Wat de gemeente ermee deed' }).click();
  await page.getByLabel('Kop').fill('Er komt een vlot!');
  await page.locator('label', { hasText: idea }).click();
  await page
    .getByLabel('Wat deed de gemeente ermee?')
    .fill('Het vlot komt er. Met een touw, zodat je altijd terug kunt.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar het stuk' }).click();
  await page.getByRole('button', { name: 'Zet het nummer op de site' }).click();
  await expect(page.getByRole('status')).toContainText('Het nummer staat op de site.');
}

/** Each page of a PDF: how wide it is in points, and what stands on it. */
async function readPages(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: { width: number; text: string }[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push({
      width: Math.round(page.getViewport({ scale: 1 }).width),
      text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    });
  }
  await pdf.loadingTask.destroy();
  return pages;
}

test('from a class to the newspaper: a child answers by a code, the teacher and a moderator read, the town answers, and it is printed', async ({
  page,
  browser,
}) => {
  const code = await beginLesson(page);
  const child = await other(browser, page, null, 360);
  await answerAsChild(child, code);
  await readAsTeacher(page);
  await placeAsModerator(page);
  await page.goto('/trajecten/spaarnepark');
  await answerAsTown(page);
  await makeNumber(page);

  await child.goto('/kinderkrant');
  await child.getByRole('link', { name: 'Varen op een vlot' }).click();
  const said = child.getByRole('blockquote').or(child.locator('blockquote')).filter({ hasText: idea }).first();
  await expect(said).toContainText('groep 8, De Regenboog (ingekort door de leraar)');
  await expectAccessible(child);
  await child.getByRole('link', { name: 'Lees het hele antwoord' }).click();
  await expect(child.getByText('Er komt een vlot met een touw.').first()).toBeVisible();
});

test('a number leaves the printer as a newspaper, on A4 and on A3, with every text in it', async ({ page }) => {
  for (const [query, width] of [
    ['papier=a4&inkt=kleur', 595],
    ['papier=a3&inkt=zwart', 842],
  ] as const) {
    await page.goto(`/kinderkrant/1/print?${query}`);
    await expectAccessible(page);
    const texts = await page.locator('.app-krant :is(h2, h3, .app-krant__voice p)').allTextContents();
    expect(texts.length).toBeGreaterThan(15);
    const pages = await readPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(pages.map((one) => one.width)).toEqual(pages.map(() => width));
    const flat = (text: string) => text.replaceAll(/\s+/g, '');
    const printed = flat(pages.map(({ text }) => text).join(''));
    for (const text of texts) expect(printed).toContain(flat(text));
    expect(printed).not.toContain('Kieshetpapier');
  }
});
