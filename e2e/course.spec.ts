import type { Page } from '@playwright/test';
import { expect, expectAccessible } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

test.use({ viewport: { width: 360, height: 740 } });

const title = 'Cursus: samen een straat vergroenen';

/** Registers without an account, and opens the page of the registration from the mail. */
async function register(page: Page, path: string, name: string, subject: string): Promise<void> {
  await page.goto(path);
  const email = `${name.toLowerCase()}@bewoner.example`;
  await page.getByLabel('Uw naam').fill(name);
  await page.getByLabel('Uw e-mailadres').fill(email);
  await page.locator('#aanmelden').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kijk in uw mail' })).toBeVisible();
  await openOwn(page, email, subject);
}

async function openOwn(page: Page, email: string, subject: string): Promise<void> {
  await page.goto(`/demo/postvak?adres=${encodeURIComponent(email)}`);
  await page.getByRole('link', { name: subject }).first().click();
  const text = await page.locator('main').innerText();
  const found = /https?:\/\/[^\s/]+(\/aanmelding\/\S+)/.exec(text)?.[1];
  if (!found) throw new Error('The mail has no link to the registration.');
  await page.goto(found);
}

test('a course is planned from a template; the last seat is given, who waits moves up, and comes in at the door', async ({
  page,
  browser,
}) => {
  await page.goto('/bijeenkomsten');
  const lotte = await other(browser, page, 'Lotte Kramer');
  await lotte.goto('/beheer/bijeenkomsten');
  await lotte.getByRole('link', { name: 'Nieuwe bijeenkomst' }).click();
  await lotte.getByRole('link', { name: 'Cursus', exact: true }).click();
  await expectAccessible(lotte);
  await lotte.getByLabel('Titel').fill(title);
  await lotte.getByLabel('Begin van keer 1').fill('2035-03-06T19:30');
  await lotte.getByLabel('Begin van keer 2').fill('2035-03-13T19:30');
  await lotte.getByLabel('Plaats', { exact: false }).first().fill('Bibliotheek');
  await lotte.getByLabel('Hoeveel plaatsen?').fill('1');
  await lotte.getByRole('button', { name: 'Bewaar' }).click();
  await lotte.getByRole('button', { name: 'Kondig aan' }).click();
  await expect(lotte.getByRole('status')).toContainText('Dat is gebeurd.');
  await expectAccessible(lotte);
  const path = (await lotte.getByRole('link', { name: 'Bekijk zoals iedereen het ziet' }).getAttribute('href')) ?? '';

  await register(page, path, 'Truus', `U bent aangemeld: ${title}`);
  await expect(page.getByRole('heading', { level: 1, name: 'U bent aangemeld' })).toBeVisible();
  await expectAccessible(page);
  const first = page.url();
  await register(page, path, 'Kees', `U staat op de wachtlijst: ${title}`);
  await expect(page.getByText('U bent als eerste aan de beurt.')).toBeVisible();
  await page.goto(first);
  await page.getByRole('button', { name: 'Ik kan niet komen' }).click();
  await expect(page.getByRole('status')).toContainText('U bent afgemeld.');
  await openOwn(page, 'kees@bewoner.example', `Er is plaats voor u: ${title}`);
  await expect(page.getByRole('heading', { level: 1, name: 'U bent aangemeld' })).toBeVisible();

  await lotte.goto(path.replace('/bijeenkomsten/', '/beheer/bijeenkomsten/'));
  await lotte.getByRole('link', { name: 'Aan de deur' }).click();
  await lotte.getByRole('button', { name: 'Is er' }).click();
  await expect(lotte.getByText('is binnen')).toBeVisible();
  await expectAccessible(lotte);
  await page.reload();
  await page.getByText('Heel goed').click();
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByRole('status')).toContainText('Dank u wel');
  await expectAccessible(page);
});
