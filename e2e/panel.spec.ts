import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { become, expect, expectAccessible, screenshot } from './support/fixtures.ts';
import { other, scripted, test } from './support/own-town.ts';

const project = '/beheer/trajecten/ruimte-in-de-straat';
const next = (page: Page, step: string) => page.locator('.app-next').getByRole('link', { name: step }).click();
const save = (page: Page, name = 'Bewaar') => page.getByRole('button', { name, exact: true }).click();
/** A day so many days from now, as a date field takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a newcomer makes a panel: groups, a list, letters, and answers by phone and on paper', async ({
  browser,
  page,
}) => {
  await become(page, 'Fatima Demir');
  await page.goto(`${project}/onderdelen`);
  await page.getByRole('link', { name: 'Nieuw onderdeel' }).click();
  await page.getByRole('link', { name: 'Panel door loting' }).click();
  await page.getByLabel('Titel').fill('Een panel om te proberen');
  await save(page);

  await page.getByLabel('Hoeveel mensen komen er in het panel?').fill('12');
  await page.getByLabel('Laatste dag om te antwoorden').fill(inDays(14));
  await page.getByLabel('Dag waarop alles over de mensen wordt gewist').fill(inDays(120));
  await save(page);

  await next(page, 'Kies de groepen');
  await page.getByRole('button', { name: 'Geslacht' }).click();
  await page.getByRole('button', { name: 'Leeftijd' }).click();
  const least = page.getByLabel(/^Minste plaatsen/).first();
  const [possible, most] = [await least.inputValue(), page.getByLabel(/^Meeste plaatsen/).first()];
  const upTo = await most.inputValue();
  await least.fill('11');
  await most.fill('12');
  // Where scripts run it is said before anything is saved.
  if (scripted()) await expect(page.getByText('Zo kan het panel niet vol raken')).toBeVisible();
  await save(page);
  await expect(page.getByText(/Geslacht: de groepen moeten samen ten minste \d+ plaatsen krijgen/)).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'panel-impossible');
  await least.fill(possible);
  await most.fill(upTo);
  await save(page);

  await next(page, 'Loot wie een uitnodiging krijgt');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download een voorbeeldlijst' }).click();
  await page.getByLabel('Bestand').setInputFiles(await (await downloading).path());
  await save(page, 'Lees de lijst');
  await expect(page.getByText('600 adressen of mensen doen mee')).toBeVisible();
  await page.getByLabel('Waarmee loot u?').fill('3 5 1 6 2 2 4 1 6 3');
  await page.getByLabel('Hoeveel uitnodigingen?').fill('5');
  await save(page, 'Loot de uitnodigingen');
  await expect(page.getByText('krijgt geen enkel adres een uitnodiging').first()).toBeVisible();
  await page.getByLabel('Hoeveel uitnodigingen?').fill('60');
  await save(page, 'Loot de uitnodigingen');
  await expect(page.getByText('De uitnodigingen zijn geloot.')).toBeVisible();
  await screenshot(page, 'panel-invited');

  await page.getByRole('link', { name: 'Bekijk en druk brieven af' }).click();
  await expect(page.locator('.app-letter__code svg').first()).toBeVisible();
  const codes = await page.locator('.app-letter__code strong').allTextContents();
  await screenshot(page, 'panel-letters');
  await page.getByRole('link', { name: 'Terug naar uitnodigen' }).last().click();
  await save(page, 'De brieven zijn verstuurd');

  const phone = await other(browser, page, null, 360);
  await phone.goto(`/loting?code=${codes[0]}`);
  await expectAccessible(phone);
  await screenshot(phone, 'panel-answer');
  for (const question of await phone.locator('#ja fieldset').all()) await question.locator('label').first().click();
  await phone.getByLabel('Uw naam').fill('Ria Verzonnen');
  await phone.getByRole('button', { name: 'Meld mij aan' }).click();
  await expect(phone.getByRole('heading', { name: 'U bent aangemeld' })).toBeVisible();
  await phone.context().close();

  const desk = await other(browser, page, 'Wim');
  await desk.goto('/balie/loting');
  await desk.getByLabel('Code op de brief').fill(codes[1]?.toLowerCase() ?? '');
  await desk.getByRole('button', { name: 'Verder' }).click();
  await desk.getByText('Op papier', { exact: true }).click();
  await desk.getByText('Nee, doet niet mee', { exact: true }).click();
  await save(desk, 'Bewaar antwoord');
  await expect(desk.getByText('Het antwoord is bewaard.')).toBeVisible();
  await desk.context().close();

  await next(page, 'Volg wie zich aanmeldt');
  await expect(page.locator('.app-stats, main').first()).toContainText('doen mee aan de loting');
  await expectAccessible(page);
  await screenshot(page, 'panel-pool');
});

test('from a pool of 300 to an advice with an answer, and a visitor checks the draw', async ({ browser, page }) => {
  test.setTimeout(180_000);
  await become(page, 'Fatima Demir');
  await page.goto(`${project}/onderdelen`);
  await page.getByRole('link', { name: 'naar het werk' }).click();
  await next(page, 'Bereken de kansen');
  await save(page, 'Bereken de kansen');
  await lookUntil(page, 'De kansen zijn berekend.', 'Kijk hoe ver het is');
  await expectAccessible(page);

  await next(page, 'Leg de loting vast');
  await expectAccessible(page);
  await screenshot(page, 'panel-staff-before');
  await save(page, 'Leg de loting vast');
  await expect(page.getByText('De loting ligt vast. De code staat op de site.')).toBeVisible();
  await screenshot(page, 'panel-staff-fixed');

  const hall = await other(browser, page, null);
  await page.getByRole('link', { name: 'Het bord voor op een scherm' }).click();
  const path = new URL(page.url()).pathname.replace(/\/loting$/, '');
  await page.goBack();
  await hall.goto(path);
  await expectAccessible(hall);
  const digest = (await hall.locator('.app-digest').first().textContent())?.replaceAll(' ', '') ?? '';
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  await hall.getByRole('link', { name: 'Naar het bord van de loting' }).click();
  await expect(hall.getByText('Er is nog niet geloot')).toBeVisible();
  await expectAccessible(hall);
  await screenshot(hall, 'panel-board-waiting');

  await page.getByLabel('De cijfers van de dobbelstenen').fill('4 0 8');
  await page.getByText('Ik heb dit samen').click();
  await save(page, 'Loot het panel');
  await expect(page.getByText('Lijst 408 is getrokken')).toBeVisible();
  await screenshot(page, 'panel-staff-drawn');

  if (!scripted()) await hall.getByRole('link', { name: 'Ververs' }).click();
  await expect(hall.getByText('De getrokken lijst: 408')).toBeVisible({ timeout: 15_000 });
  await expect(hall.locator('.app-board__name').last()).toBeVisible({ timeout: 20_000 });
  await expect(hall.locator('.app-board__seat')).toHaveCount(24);
  await expectAccessible(hall);
  await screenshot(hall, 'panel-board');
  await hall.goto(path);
  await checkTheDraw(hall);
  await lookUpMyChance(hall);

  await next(page, 'Vraag wie er komt');
  await lookUntil(page, 'Reserve 1:', 'Kijk of de reserves er zijn');
  await page.getByRole('button', { name: /^Komt: Plaats 1,/ }).click();
  await expect(page.getByText('1 van de 24 plaatsen zijn zeker.')).toBeVisible();
  const second = page.locator('li', { hasText: 'Plaats 2:' });
  await second.getByText('Komt niet').click();
  await second.getByText('Geen tijd', { exact: true }).click();
  await second.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Plaats 2 is leeg')).toBeVisible();
  await screenshot(page, 'panel-seats');
  await page.getByRole('button', { name: /^Geef de plaats aan reserve/ }).click();
  await expect(page.getByText('De reserve heeft nu een plaats.')).toBeVisible();
  await expectAccessible(page);

  await writeAdvice(page);
  await hall.goto(`${path}/advies`);
  await expect(hall.getByText('Eerst de stoep, dan de auto')).toBeVisible();
  await expect(hall.getByText('Deels overgenomen')).toBeVisible();
  await expectAccessible(hall);
  await screenshot(hall, 'panel-advice');
  await hall.context().close();
});

/** Work of the computer shows itself with script; without, somebody follows the link that looks. */
async function lookUntil(page: Page, text: string, link: string): Promise<void> {
  await expect(async () => {
    const look = page.getByRole('link', { name: link });
    if (!scripted() && (await look.isVisible())) {
      await look.click();
      await page.reload();
    }
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
}

async function checkTheDraw(hall: Page): Promise<void> {
  await screenshot(hall, 'panel-drawn');
  const downloading = hall.waitForEvent('download');
  await hall.getByRole('link', { name: 'Download het verslag' }).click();
  const kept = await (await downloading).path();
  await hall.getByRole('link', { name: 'Controleer de loting zelf' }).click();
  await expect(hall.locator('.app-check--yes')).toHaveCount(13);
  await expectAccessible(hall);
  await screenshot(hall, 'panel-check');
  if (!scripted()) return;
  await hall.getByRole('button', { name: 'Reken het na' }).click();
  await expect(hall.getByText('Alles klopt. Dat heeft uw eigen apparaat nagerekend.')).toBeVisible();
  const changed = await readFile(kept, 'utf8').then((text) => text.replace('"ticket":408', '"ticket":409'));
  await writeFile(`${kept}.json`, changed);
  await hall.getByLabel('Of kies een verslag').setInputFiles(`${kept}.json`);
  await expect(hall.getByText('Dit klopt niet.')).toBeVisible();
  await expect(hall.getByText('Het verslag is veranderd nadat het is gemaakt.')).toBeVisible();
  await screenshot(hall, 'panel-check-failed');
  await hall.getByLabel('Of kies een verslag').setInputFiles(kept);
  await expect(hall.getByText('Alles klopt.')).toBeVisible();
}

/** With the code that the demonstration offers to who has no letter. */
async function lookUpMyChance(hall: Page): Promise<void> {
  await hall.goto('/loting/mijn-kans');
  await expectAccessible(hall);
  await screenshot(hall, 'panel-my-chance-code');
  const code = await hall.locator('.app-alert strong').textContent();
  await hall.getByLabel('Code uit de brief').fill(code?.toLowerCase() ?? '');
  await hall.getByRole('button', { name: 'Toon mijn kans' }).click();
  await expect(hall.getByText(/^U staat op \d+ van de 1.000 lijsten/)).toBeVisible();
  await expectAccessible(hall);
  await screenshot(hall, 'panel-my-chance');
  await hall.getByRole('link', { name: 'Hoe werkt deze loting?' }).click();
  await expect(hall.getByRole('heading', { name: '1. De eerlijkste kansen' })).toBeVisible();
  await expectAccessible(hall);
  await screenshot(hall, 'panel-explanation');
}

async function writeAdvice(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Advies', exact: true }).click();
  await page.getByLabel('Titel').fill('Ruimte voor iedereen');
  await page.getByLabel('Inleiding').fill('Wij spraken vijf avonden met elkaar.');
  await save(page);
  await page.getByLabel('Aanbeveling in één zin').fill('Eerst de stoep, dan de auto');
  await page.getByLabel('Toelichting van het panel').fill('Wie loopt, komt niemand in de weg.');
  await save(page, 'Voeg een aanbeveling toe');
  await page.getByLabel('Uiterste dag voor het antwoord van het college').fill(inDays(56));
  await save(page, 'Publiceer het advies');
  await page.getByText('Deels overgenomen', { exact: true }).click();
  await page.getByLabel('Waarom?').fill('In nieuwe straten doen wij dit, in oude straten past het niet altijd.');
  await page.getByLabel('Wie antwoordt?').fill('wethouder De Wit');
  await save(page, 'Publiceer dit antwoord');
  await expect(page.getByText('Iedereen kan het nu lezen.')).toBeVisible();
}
