import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { recount } from '../app/src/client/recount.ts';
import { become, expect, expectAccessible, screenshot } from './support/fixtures.ts';
import { other, scripted, test } from './support/own-town.ts';

test('residents vote on the budget of the demonstration, and from the close to the recount nobody has to be believed', async ({
  browser,
  page,
}) => {
  test.setTimeout(240_000);
  const budget = await readTheBudget(page);
  await become(page, 'Joke de Boer');
  await page.goto(`${budget}/stemmen`);
  await expectAccessible(page);
  const first = await vote(page, ['Buurtmoestuin', 'Fietsen leren']);
  await expectAccessible(page);
  await screenshot(page, 'budget-received');

  const phone = await other(browser, page, 'Joke de Boer', 360);
  await phone.goto(`${budget}/stemmen`);
  await expect(phone.getByText('U heeft al gestemd')).toBeVisible();
  await expect(project(phone, 'Buurtmoestuin')).toBeChecked();
  await tick(phone, 'Fietsen leren');
  const second = await vote(phone, ['Huiswerk met hulp']);
  expect(second).not.toBe(first);
  await screenshot(phone, 'budget-changed');
  await page.reload();
  await expect(page.locator('main')).toContainText(second);
  await expect(page.locator('main')).toContainText('Huiswerk met hulp');

  const neighbour = await other(browser, page, 'Samir El Idrissi');
  await neighbour.goto(`${budget}/stemmen`);
  await expect(neighbour.getByText('U heeft al gestemd')).toHaveCount(0);
  await vote(neighbour, ['Buurtmoestuin', 'Natuurspeelplek']);

  const visitor = await other(browser, page, null);
  await lookUp(visitor, budget, second, 'Deze stem is ontvangen');
  await expectAccessible(visitor);
  await lookUp(visitor, budget, first, 'Deze stem is vervangen');

  const officer = await other(browser, page, 'Fatima Demir');
  await voteOnPaper(await other(browser, page, 'Wim Bakker'), officer, budget);
  await closeTheVote(officer, budget);
  await page.goto(`${budget}/stemmen`);
  await expect(page.getByRole('heading', { name: 'Het stemmen is gesloten' })).toBeVisible();
  await lookUp(visitor, budget, second, 'Deze stem is geteld');
  await lookUp(visitor, budget, first, 'Deze stem is vervangen en niet geteld');
  await screenshot(visitor, 'budget-receipt-counted');

  await publishTheResult(officer, visitor, budget);
  await visitor.goto(budget);
  await readTheResult(visitor, budget);
  await makeWhatWon(officer, visitor, budget);
});

const project = (page: Page, title: string) => page.getByRole('checkbox', { name: title, exact: true });
// As a finger does: on the words beside the box.
const tick = (page: Page, title: string) => page.locator('label', { hasText: title }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** From the home page to the budget and one of its projects; answers the path of the budget. */
async function readTheBudget(page: Page): Promise<string> {
  await page.goto('/trajecten');
  await page.getByRole('link', { name: 'Wat doen wij met € 60.000 in Schalkwijk?' }).first().click();
  await page.getByRole('link', { name: /^Stem mee over het budget/ }).click();
  await expectAccessible(page);
  await screenshot(page, 'budget');
  const path = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Buurtmoestuin' }).click();
  await expect(page.getByText('Twaalf bakken, een schuurtje en een regenton.')).toBeVisible();
  await expectAccessible(page);
  await page.goto(path);
  await page.getByText(/is afgewezen: lees waarom$/).click();
  await expect(page.getByText('Het water is daar niet schoon genoeg')).toBeVisible();
  await page.getByRole('link', { name: 'Stem nu' }).click();
  await expect(page.getByText('Log eerst in. Zo stemt iedereen één keer.')).toBeVisible();
  return path;
}

/** Adds these to what was chosen, looks once more, and sends it; answers the code of the receipt. */
async function vote(page: Page, titles: readonly string[]): Promise<string> {
  for (const title of titles) await tick(page, title);
  await press(page, 'Kijk uw stem na');
  await expect(page.getByText('Uw stem is nog niet verstuurd.')).toBeVisible();
  for (const title of titles) await expect(page.locator('main')).toContainText(title);
  await press(page, 'Verstuur mijn stem');
  await expect(page.getByRole('heading', { name: 'Uw stem is ontvangen' }).first()).toBeVisible();
  await expect(page.getByText(/^Ontvangen op .*\d{4}/)).toBeVisible();
  return (await page.locator('.app-digest').textContent())?.trim() ?? '';
}

async function lookUp(visitor: Page, budget: string, code: string, state: string): Promise<void> {
  await visitor.goto(`${budget}/controleren`);
  await visitor.getByLabel('Ontvangstcode').fill(code.toLowerCase());
  await press(visitor, 'Zoek op');
  await expect(visitor.getByText(state, { exact: true })).toBeVisible();
}

/** The desk gives a ballot to somebody who would rather have paper; it counts once two people keyed in the same. */
async function voteOnPaper(desk: Page, officer: Page, budget: string): Promise<void> {
  const entry = `/balie/stembiljetten/${budget.split('/').at(-1)}`;
  await desk.goto(entry);
  await desk.getByRole('link', { name: 'Geef iemand een stembiljet' }).click();
  await expectAccessible(desk);
  await desk.getByLabel('Naam', { exact: true }).fill('Mevrouw Papier');
  await desk.getByLabel('Adres', { exact: true }).fill('Voorbeeldlaan 1\n2000 AA Haarlem');
  await desk
    .getByRole('button', { name: /^Geef een biljet/ })
    .last()
    .click();
  const code = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(await desk.locator('.app-paper').innerText())?.[0] ?? '';
  await screenshot(desk, 'budget-paper-given');
  for (const [page, said] of [
    [desk, 'Ingevoerd. Een collega voert dit biljet ook in.'],
    [officer, 'Twee keer hetzelfde ingevoerd. De stem telt.'],
  ] as const) {
    await page.goto(entry);
    await page.getByLabel('Stemcode').fill(code.toLowerCase());
    await page.getByLabel('Nummers van de gekozen projecten').fill('1 5');
    await press(page, 'Voer in');
    await expect(page.getByText(said)).toBeVisible();
  }
}

/** The officer sees how many voted and not for what, and lets the time pass, as can be done in a demonstration. */
async function closeTheVote(officer: Page, budget: string): Promise<void> {
  const [, slug, stepId] = /\/trajecten\/([^/]+)\/budget\/(\d+)/.exec(budget) ?? [];
  await officer.goto(`/beheer/trajecten/${slug}/onderdelen/${stepId}/budget/stemmen`);
  await expect(officer.locator('main')).toContainText(/Stemmers\s*3/);
  await expectAccessible(officer);
  await screenshot(officer, 'budget-votes');
  await press(officer, 'Sluit de stemming nu');
  // The paper that was given out came back and was keyed in, so the box waits for nobody.
  await expect(officer.getByText(/^De stembus is gesloten op .* De sleutel is vernietigd\.$/)).toBeVisible();
}

/** Nobody else reads the result before it is published. */
async function publishTheResult(officer: Page, visitor: Page, budget: string): Promise<void> {
  await officer.getByRole('link', { name: 'Uitslag', exact: true }).click();
  const publish = officer.getByRole('button', { name: 'Publiceer de uitslag' });
  await expect(async () => {
    await officer.reload();
    await expect(publish).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  expect((await visitor.goto(`${budget}/uitslag`))?.status()).toBe(404);
  await expectAccessible(officer);
  await screenshot(officer, 'budget-staff-result');
  await publish.click();
  await expect(officer.getByText('De uitslag is gepubliceerd.')).toBeVisible();
}

/** Who won and why; and the visitor's own device, or a program of one's own, finds the same. */
async function readTheResult(visitor: Page, budget: string): Promise<void> {
  await visitor.goto(`${budget}/uitslag`);
  await expect(visitor.getByRole('heading', { name: 'Deze projecten winnen', exact: true })).toBeVisible();
  await expect(visitor.getByRole('heading', { name: /Buurtmoestuin/ }).first()).toBeVisible();
  await expectAccessible(visitor);
  await screenshot(visitor, 'budget-result');
  const downloading = visitor.waitForEvent('download');
  await visitor.getByRole('link', { name: /^Download de stemmen/ }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  const count = await (await visitor.request.get(`${budget}/uitslag/telling.json`)).json();
  expect(await recount(file, count)).toBe(count.result.digest);
  if (!scripted()) return;
  await press(visitor, 'Tel na in deze browser');
  await expect(visitor.getByText(/^Klopt: uw browser vond dezelfde winnaars/)).toBeVisible();
  await screenshot(visitor, 'budget-recount');
}

/** What won has somebody who sees to it, and residents read how it is going. */
async function makeWhatWon(officer: Page, visitor: Page, budget: string): Promise<void> {
  await officer.getByRole('link', { name: 'Uitvoering', exact: true }).click();
  await expectAccessible(officer);
  await officer.getByRole('link', { name: 'Buurtmoestuin' }).click();
  await officer.getByText('Bezig', { exact: true }).click();
  await officer.getByLabel(/^Wie zorgt ervoor/).fill('Afdeling groen');
  await officer.getByLabel(/^Uitgegeven tot nu toe/).fill('1.250');
  await officer.getByLabel(/^Bericht voor bewoners/).fill('De bakken zijn besteld.');
  await press(officer, 'Bewaar');
  await expect(officer.getByText('Bewaard. Bewoners zien het op de pagina van het project.')).toBeVisible();
  await visitor.goto(budget);
  await visitor.getByRole('link', { name: 'Buurtmoestuin' }).first().click();
  await expect(visitor.getByText('De bakken zijn besteld.')).toBeVisible();
  await expect(visitor.getByText('Afdeling groen')).toBeVisible();
  await expectAccessible(visitor);
  await screenshot(visitor, 'budget-work');
}
