import type { Page } from '@playwright/test';
import { become, expect, expectAccessible, screenshot } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

const steps = '/beheer/trajecten/spaarnepark/onderdelen';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
/** Another page of the officers about this budget. */
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Onderdelen van dit budget' }).getByRole('link', { name, exact: true }).click();
/** A moment so many days from now, as a field for it takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

test('an officer puts projects on the ballot, sends letters, and counts what came by phone and on paper', async ({
  browser,
  page,
}) => {
  test.setTimeout(240_000);
  await become(page, 'Fatima Demir');
  await makeTheBudget(page);
  await putProjectsOnTheBallot(page);
  await openTheVote(page);
  const codes = await printLetters(page);

  const phone = await other(browser, page, null, 360);
  await voteByLetter(phone, codes[0] ?? '');
  await keyInPaper(page, await other(browser, page, 'Wim Bakker'), codes[1] ?? '');
  await phone.goto(`/stemcode?code=${codes[1]}`);
  await expect(phone.getByText(/Uw stem telt mee|Uw stem op papier is ontvangen/)).toBeVisible();

  await press(page, 'Sluit de stemming nu');
  await page.getByText('Ja, al het papier is ingevoerd').click();
  await press(page, 'Sluit de stembus');
  await expect(page.locator('main')).toContainText(/Stemmers\s*2/);
  await expect(page.locator('main')).toContainText(/Op papier\s*1/);
  await part(page, 'Uitslag');
  const publish = page.getByRole('button', { name: 'Publiceer de uitslag' });
  await expect(async () => {
    await page.reload();
    await expect(publish).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await publish.click();
  await expect(page.getByText('De uitslag is gepubliceerd.')).toBeVisible();
});

/** The step, its amount and rules, and until then what is still to be done. */
async function makeTheBudget(page: Page): Promise<void> {
  await page.goto(steps);
  await follow(page, 'Nieuw onderdeel');
  await page.getByRole('link', { name: 'Budget verdelen' }).click();
  await page.getByLabel('Titel').fill('Verdeel € 20.000 in het park');
  await page.getByLabel('Gaat dicht op').fill(inDays(20));
  await press(page, 'Bewaar');
  await expect(page.getByText('Vul hieronder in hoeveel geld er is.')).toBeVisible();
  await press(page, 'Leg het budget vast');
  await expect(page.getByText('Vul eerst in hoeveel geld er is.').first()).toBeVisible();
  await page.getByLabel('Hoeveel geld is er te verdelen?').fill('20.000');
  await page.getByText('Wie een brief met een stemcode kreeg').click();
  await press(page, 'Bewaar');
  await expect(page.getByText('Het bedrag en de regels zijn bewaard.')).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'budget-setup');
}

/** An idea of a resident, two plans of which one can win, and a refusal with its reason; then nothing changes any more. */
async function putProjectsOnTheBallot(page: Page): Promise<void> {
  await part(page, 'Projecten');
  await page.locator('form', { hasText: 'Welke ideeën?' }).locator('label').first().click();
  await press(page, 'Neem over');
  await expect(page.getByText('De ideeën zijn overgenomen.')).toBeVisible();
  await page
    .locator('main li a', { hasNotText: /^(Overzicht|Projecten|Stemmen|Uitslag)$/ })
    .last()
    .click();
  await decide(page, { cost: '4.000' });
  await addProject(page, 'Een skatebaan', { cost: '12.000', group: 'Het veldje' });
  await addProject(page, 'Een kruidentuin', { cost: '6.000', group: 'Het veldje' });
  await addProject(page, 'Een duikplank', { why: 'Het water is te ondiep om in te springen.' });
  await expectAccessible(page);
  await screenshot(page, 'budget-projects');
  await part(page, 'Overzicht');
  await expect(page.getByText('3 projecten staan op het stembiljet.')).toBeVisible();
  await press(page, 'Leg het budget vast');
  await expect(page.getByText('Het budget ligt vast.').first()).toBeVisible();
}

type Decision = { cost?: string; group?: string; why?: string };

async function addProject(page: Page, title: string, decision: Decision): Promise<void> {
  await part(page, 'Projecten');
  await page.getByRole('form', { name: 'Voeg een project toe' }).getByLabel('Naam van het project').fill(title);
  await press(page, 'Voeg toe');
  await decide(page, decision);
}

async function decide(page: Page, { cost, group, why }: Decision): Promise<void> {
  if (cost) await page.getByLabel('Wat kost het?').fill(cost);
  if (group) await page.getByLabel(/^Groep/).fill(group);
  if (why) {
    await page.getByText('Nee', { exact: true }).click();
    await press(page, 'Bewaar');
    await expect(page.getByText('Schrijf waarom het niet kan.').first()).toBeVisible();
    await page.getByLabel('Waarom niet?').fill(why);
  } else await page.getByText('Ja, op het stembiljet', { exact: true }).click();
  await press(page, 'Bewaar');
  await expect(page.getByText('Het project is bewaard.')).toBeVisible();
}

async function openTheVote(page: Page): Promise<void> {
  await page.goto(steps);
  await press(page, 'Open voor bewoners: Verdeel € 20.000 in het park');
  await expect(page.getByText('Het onderdeel staat op de site.')).toBeVisible();
  await page.getByRole('link', { name: 'naar het werk' }).click();
}

/** Letters with a code in front and a ballot on the back; answers the codes. */
async function printLetters(page: Page): Promise<string[]> {
  await part(page, 'Stemmen');
  await page.getByLabel('Aantal codes').fill('3');
  await press(page, 'Maak codes');
  await expect(page.getByText('De codes zijn gemaakt.')).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'budget-codes');
  const votes = page.url();
  await page.getByRole('button', { name: /^Brieven afdrukken/ }).click();
  await expect(page.locator('.app-paper').first()).toContainText('Een kruidentuin');
  const codes = await page.locator('.app-letter__code strong').allTextContents();
  expect(codes).toHaveLength(3);
  await screenshot(page, 'budget-letters');
  await page.goto(votes);
  return codes;
}

/** Without an account, from the QR code of the letter; and the next who uses the device sees nothing of it. */
async function voteByLetter(phone: Page, code: string): Promise<void> {
  await phone.goto('/stemcode');
  await expectAccessible(phone);
  await phone.getByLabel('Stemcode').fill('ACDE-2345');
  await press(phone, 'Verder');
  await expect(phone.getByText('Wij kennen deze code niet.').first()).toBeVisible();
  await phone.goto(`/stemcode?code=${code}`);
  await expectAccessible(phone);
  await phone.locator('label', { hasText: 'Een kruidentuin' }).click();
  await press(phone, 'Kijk uw stem na');
  await press(phone, 'Verstuur mijn stem');
  await expect(phone.getByRole('heading', { name: 'Uw stem is ontvangen' }).first()).toBeVisible();
  await expectAccessible(phone);
  await screenshot(phone, 'budget-by-letter');
  const receipt = phone.url();
  await press(phone, 'Klaar op dit apparaat');
  await expect(phone.getByText('Uw code is van dit apparaat gehaald.')).toBeVisible();
  await phone.goto(receipt);
  await expect(phone.getByText('Uw stem is ontvangen')).toHaveCount(0);
}

/** It counts once two people keyed in the same. */
async function keyInPaper(officer: Page, desk: Page, code: string): Promise<void> {
  const votes = officer.url();
  await follow(officer, 'Stembiljetten');
  await desk.goto(officer.url());
  await expectAccessible(desk);
  for (const [page, numbers, said] of [
    [desk, '1 3', 'Ingevoerd. Een collega voert dit biljet ook in.'],
    [officer, '1 2', 'Uw invoer is anders dan die van een collega.'],
    [officer, '1 3', 'Twee keer hetzelfde ingevoerd. De stem telt.'],
  ] as const) {
    await page.getByLabel('Stemcode').fill(code.toLowerCase());
    await page.getByLabel('Nummers van de gekozen projecten').fill(numbers);
    await press(page, 'Voer in');
    await expect(page.getByText(said)).toBeVisible();
  }
  await screenshot(officer, 'budget-paper');
  await officer.goto(votes);
}
