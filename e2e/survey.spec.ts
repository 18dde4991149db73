import type { Page } from '@playwright/test';
import { become, expect, expectAccessible, screenshot, test } from './support/fixtures.ts';

test.use({ viewport: { width: 360, height: 800 } });

const choose = (page: Page, text: string) => page.locator('label', { hasText: text }).first().click();
const next = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click();

/** From the page of the trajectory to that of its questionnaire; answers its address. */
async function toSurvey(page: Page): Promise<string> {
  await page.goto('/trajecten/fietsstraat-lindelaan');
  await page.locator('a[href*="/vragenlijst/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tien vragen over de Lindelaan');
  return new URL(page.url()).pathname;
}

test('a resident fills in the questionnaire on a phone, stops, goes on with the link elsewhere, and sends it', async ({
  page,
  browser,
  town,
  javaScriptEnabled,
}) => {
  const home = await toSurvey(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Begin', exact: true }).click();
  await next(page);
  await expect(page.getByRole('alert')).toContainText('Geef een antwoord op: Wat past het best bij u?');
  await expectAccessible(page);
  await choose(page, 'Ik heb er een winkel');
  await choose(page, 'Te voet');
  await next(page);
  // Asked only of who has a shop.
  await page.getByLabel('Hoe laat komt de vrachtwagen bij u?').fill('Om zeven uur.');
  await choose(page, '4');
  await page.getByRole('button', { name: 'Bewaar en ga later verder' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw antwoorden zijn bewaard');
  await expectAccessible(page);
  const link = await page.locator('a[href*="/verder/"]').getAttribute('href');

  const elsewhere = await browser.newContext({ baseURL: town.address, locale: 'nl-NL', javaScriptEnabled });
  const tablet = await elsewhere.newPage();
  await tablet.goto(link ?? '');
  await tablet.getByRole('link', { name: 'Ga verder', exact: true }).click();
  await tablet.goto(`${home}/pagina/1`);
  // Who changes an earlier answer is not asked about the lorry any more.
  await choose(tablet, 'Ik woon aan de laan');
  await next(tablet);
  await expect(tablet.getByText('Hoe laat komt de vrachtwagen bij u?')).toHaveCount(0);
  await next(tablet);
  await tablet.getByLabel('Nummer 1').selectOption({ label: 'Bomen en schaduw' });
  await tablet.getByLabel('Nummer 2').selectOption({ label: 'Parkeren' });
  await tablet.getByLabel('Nummer 3').selectOption({ label: 'Laden en lossen' });
  await choose(tablet, 'Dat hangt ervan af');
  await tablet.getByLabel('Wat wilt u ons nog zeggen?').fill('Denk aan de bakker.');
  await expectAccessible(tablet);
  await next(tablet);
  await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('Kijk uw antwoorden na');
  await expect(tablet.getByRole('main')).toContainText('1. Bomen en schaduw');
  await expectAccessible(tablet);
  await tablet.getByRole('button', { name: 'Verstuur' }).click();
  await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('Dank u wel');
  await expect(tablet.getByRole('main')).toContainText('Eind volgende maand staat de schets');
  await tablet.getByRole('link', { name: 'Bekijk de uitkomsten' }).click();
  await expect(tablet.getByRole('main')).toContainText('De vragenlijst is 65 keer ingevuld.');
  await expect(tablet.getByRole('main')).not.toContainText('Denk aan de bakker.');
  await expectAccessible(tablet);
  await screenshot(tablet, 'survey-results');
  await elsewhere.close();

  // On the phone the link leads no further, and what was sent is not shown.
  await page.goto(link ?? '');
  await expect(page.getByRole('main')).toContainText('Deze vragenlijst is al verstuurd.');
  await expectAccessible(page);
});

test('an officer begins with the questions of another questionnaire and has one in a minute', async ({ page }) => {
  await become(page, 'Fatima Demir');
  await page.goto('/beheer/trajecten/fietsstraat-lindelaan/onderdelen/nieuw?soort=survey');
  await page.getByLabel('Titel').fill('Een jaar later');
  await expect(page.getByRole('main')).toContainText('Iemand kan dan vaker invullen');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  const lindelaan = page.getByRole('option', { name: /Wordt de Lindelaan een fietsstraat/ });
  await page.getByLabel('Welke vragenlijst?').selectOption((await lindelaan.first().getAttribute('value')) ?? '');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Neem over' }).click();
  await expect(page.getByRole('status')).toContainText('De vragen staan erin.');
  await expect(page.getByRole('main')).toContainText('10. Wat wilt u ons nog zeggen?');
  await page.getByRole('button', { name: 'Omlaag: Wat past het best bij u?' }).click();
  await expect(page.getByRole('main')).toContainText('1. Hoe gaat u er meestal?');
  await expectAccessible(page);
});

test('an officer makes a questionnaire with a condition, sees how it looks, and reads what people wrote', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await become(page, 'Fatima Demir');
  await page.goto('/beheer/trajecten/fietsstraat-lindelaan/onderdelen/nieuw?soort=survey');
  await page.getByLabel('Titel').fill('Vragen aan de winkels');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vragenlijst');
  const add = async (place: number, kind: string, text: string) => {
    await page.getByRole('link', { name: 'Vraag erbij' }).nth(place).click();
    await page.getByRole('link', { name: kind }).click();
    await page.getByLabel('Vraag', { exact: true }).fill(text);
  };
  const save = async () => {
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByRole('status')).toContainText('De vraag staat erin.');
  };
  await add(0, 'Eén antwoord kiezen', 'Heeft u een winkel?');
  await page.getByRole('textbox', { name: 'Antwoorden' }).fill('Ja\nNee');
  await expectAccessible(page);
  await save();
  await page.getByLabel('Titel van de pagina').fill('Uw winkel');
  await page.getByRole('button', { name: 'Pagina erbij' }).click();
  await add(1, 'Kort antwoord', 'Welke winkel?');
  await page.getByLabel('Aan wie stelt u deze vraag?').selectOption({ label: '1. Heeft u een winkel? – Ja' });
  await save();
  await expect(page.getByRole('main')).toContainText('Alleen voor wie bij “Heeft u een winkel?” kiest: Ja');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Voorbeeld' }).first().click();
  await expect(page.getByText('Welke winkel?')).toBeVisible();
  await expectAccessible(page);

  const home = await toSurvey(page);
  const id = home.split('/').at(-1);
  await page.goto(`/beheer/trajecten/fietsstraat-lindelaan/onderdelen/${id}/vragenlijst/uitkomsten`);
  await page.locator('a[href*="/woorden/"]').last().click();
  await choose(page, 'Bel mij maar eens');
  await page.getByRole('button', { name: 'Niet op de site' }).click();
  await expect(page.getByRole('status')).toContainText('Het is verwerkt.');
  await expectAccessible(page);
});

test('the desk keys in a questionnaire from paper, and it counts apart', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await become(page, 'Wim Bakker');
  await page.goto('/balie');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Wordt de Lindelaan een fietsstraat?' })
    .locator('a[href^="/balie/vragenlijst/"]')
    .first()
    .click();
  await page.getByLabel('1. Wat past het best bij u?').fill('3');
  await page.getByLabel('2. Hoe gaat u er meestal?').fill('1 2');
  await page.getByLabel('7. Wat gaat voor?').fill('c a b');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar en ga naar de volgende' }).click();
  await expect(page.getByRole('status')).toContainText('De vragenlijst is bewaard.');
  await page.getByRole('link', { name: 'Print de vragenlijst' }).click();
  await expect(page.getByRole('main')).toContainText('Alleen als u bij vraag 1 koos');
  await expectAccessible(page);
});
