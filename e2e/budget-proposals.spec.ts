import type { Page } from '@playwright/test';
import { become, expect, expectAccessible, screenshot } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

const steps = '/beheer/trajecten/spaarnepark/onderdelen';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

test('a resident proposes a project, hears why it is refused, answers, and finds it on the ballot', async ({
  browser,
  page,
}) => {
  await become(page, 'Fatima Demir');
  await askForProposals(page);
  const staff = page.url();

  const resident = await other(browser, page, 'Joke de Boer', 360);
  await propose(resident);
  const proposal = resident.url().replace(/[?#].*/, '');

  await decide(page, staff, async () => {
    await page.getByText('Nee', { exact: true }).click();
    await page.getByLabel('Waarom niet?').fill('Er is geen plek voor een vijver.');
  });

  const neighbour = await other(browser, page, 'Samir El Idrissi');
  await neighbour.goto(proposal);
  await expect(neighbour.getByText('Er is geen plek voor een vijver.')).toBeVisible();
  await expect(neighbour.getByLabel('Uw reactie')).toHaveCount(0);
  await resident.goto(proposal);
  await expectAccessible(resident);
  await resident.getByLabel('Uw reactie').fill('Naast de speelplek is nog een lege hoek.');
  await press(resident, 'Plaats uw reactie');
  await expect(resident.getByText('Uw reactie staat op deze pagina.')).toBeVisible();
  await screenshot(resident, 'budget-objection');

  await decide(page, staff, async () => {
    await expect(page.getByText('Naast de speelplek is nog een lege hoek.')).toBeVisible();
    await page.getByLabel('Wat kost het?').fill('7.500');
    await page.getByText('Ja, op het stembiljet', { exact: true }).click();
  });
  await neighbour.reload();
  await expect(neighbour.getByText('€ 7.500').first()).toBeVisible();
  await resident.goto('/demo/postvak');
  await expect(resident.getByText('Uw voorstel staat op het stembiljet').first()).toBeVisible();
});

/** A budget on which people vote later, and for which they make proposals now. */
async function askForProposals(page: Page): Promise<void> {
  await page.goto(steps);
  await page.getByRole('link', { name: 'Nieuw onderdeel' }).click();
  await page.getByRole('link', { name: 'Budget verdelen' }).click();
  await page.getByLabel('Titel').fill('Verdeel € 30.000 in het park');
  await page.getByLabel('Gaat open op').fill(inDays(20).slice(0, 16));
  await page.getByLabel('Gaat dicht op').fill(inDays(40).slice(0, 16));
  await press(page, 'Bewaar');
  await page.getByLabel('Hoeveel geld is er te verdelen?').fill('30.000');
  await page.getByLabel(/^Tot en met welke dag kunnen bewoners zelf een voorstel doen/).fill(inDays(10).slice(0, 10));
  await press(page, 'Bewaar');
  await expect(page.getByText('Het bedrag en de regels zijn bewaard.')).toBeVisible();
  await page.goto(steps);
  await press(page, 'Open voor bewoners: Verdeel € 30.000 in het park');
  await page.getByRole('link', { name: 'naar het werk' }).click();
}

async function propose(resident: Page): Promise<void> {
  await resident.goto('/trajecten/spaarnepark');
  await resident.getByRole('link', { name: 'alle projecten' }).click();
  await resident.getByRole('link', { name: 'Doe een voorstel' }).click();
  await expectAccessible(resident);
  await screenshot(resident, 'budget-propose');
  await resident.getByLabel('Wat is uw voorstel?').fill('Een vijver met kikkers');
  await resident.getByLabel('Vertel er meer over').fill('Met een brug, zodat kinderen ze kunnen zien.');
  await press(resident, 'Verstuur uw voorstel');
  await expect(resident.getByRole('heading', { level: 1, name: 'Een vijver met kikkers' })).toBeVisible();
  await expect(resident.getByText('De gemeente bekijkt of dit kan en wat het kost.').first()).toBeVisible();
  await screenshot(resident, 'budget-proposed');
}

async function decide(page: Page, staff: string, fill: () => Promise<void>): Promise<void> {
  await page.goto(`${staff}/projecten`);
  await page.getByRole('link', { name: 'Een vijver met kikkers' }).click();
  await fill();
  await press(page, 'Bewaar');
  await expect(page.getByText('Het project is bewaard.')).toBeVisible();
}
