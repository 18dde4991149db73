import type { Page } from '@playwright/test';
import { expect, expectAccessible } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

test.use({ viewport: { width: 360, height: 740 } });

const email = 'truus.nieuwsgierig@bewoner.example';

/** Opens the newest mail to this address whose subject is this. */
async function openMail(page: Page, subject: string): Promise<void> {
  await page.goto(`/demo/postvak?adres=${encodeURIComponent(email)}`);
  await page.getByRole('link', { name: subject }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
}

/** The link in a mail to a page of the newsletter; a path, since a mail has whole addresses. */
async function linkTo(page: Page, part: string): Promise<string> {
  const text = await page.locator('main').innerText();
  const found = new RegExp(`https?://\\S+(/nieuwsbrief/${part}/\\S+)`).exec(text)?.[1];
  if (!found) throw new Error(`The mail has no link to ${part}.`);
  return found;
}

test('somebody subscribes and confirms; an issue is made from records, looked at, sent, read and stopped in one click', async ({
  page,
  browser,
}) => {
  await page.goto('/nieuwsbrief');
  await page.getByLabel('E-mailadres voor de nieuwsbrief').fill('geen adres');
  await page.getByRole('button', { name: 'Meld mij aan' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul uw e-mailadres in');
  await expectAccessible(page);
  await page.getByLabel('E-mailadres voor de nieuwsbrief').fill(email);
  await page.getByRole('button', { name: 'Meld mij aan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kijk in uw mail' })).toBeVisible();
  await openMail(page, 'Wilt u de nieuwsbrief ontvangen?');
  await page.goto(await linkTo(page, 'bevestigen'));
  await page.getByRole('button', { name: 'Ja, ik wil de nieuwsbrief' }).click();
  await expect(page.getByRole('status')).toContainText('U bent aangemeld');
  await page.getByText('Groen en water', { exact: true }).click();
  await page.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
  await expect(page.getByRole('status')).toContainText('Uw keuze is bewaard.');
  await expect(page.getByLabel('Groen en water')).toBeChecked();
  await expectAccessible(page);

  const title = 'Wat er in november gebeurde';
  const lotte = await other(browser, page, 'Lotte Kramer');
  await lotte.goto('/beheer');
  await lotte.getByRole('link', { name: 'Nieuwsbrief', exact: true }).first().click();
  await lotte.getByRole('button', { name: 'Begin een nieuwsbrief' }).click();
  await lotte.getByLabel('Titel', { exact: true }).fill(title);
  await lotte.getByRole('button', { name: 'Bewaar titel en begin' }).click();
  await lotte.getByRole('link', { name: 'Kies uit wat er gebeurde' }).click();
  expect(await lotte.getByRole('checkbox', { checked: true }).count()).toBeGreaterThan(3);
  await expectAccessible(lotte);
  await lotte.getByRole('button', { name: 'Zet deze stukken erin' }).click();
  await expect(lotte.getByRole('status')).toContainText('De stukken staan erin.');
  await expectAccessible(lotte);
  await lotte.getByRole('link', { name: 'Schrijf een eigen stuk' }).click();
  await lotte.getByLabel('Titel van het stuk').fill('Tot in december');
  await lotte.getByLabel('Tekst', { exact: true }).fill('Dan is er een nieuwe.');
  await lotte.getByRole('button', { name: 'Bewaar het stuk' }).click();
  const at = lotte.url().split('?')[0] ?? '';
  await lotte.getByRole('link', { name: 'Bekijk de mail', exact: true }).click();
  await expect(lotte.getByRole('heading', { name: 'Tot in december' })).toBeVisible();
  await lotte.goto(at);
  await expect(lotte.getByText('Zelf kunt u dat niet')).toBeVisible();

  const anna = await other(browser, page, 'Anna Smit');
  await anna.goto(at);
  await anna.getByRole('button', { name: 'Ik heb gekeken: dit kan weg' }).click();
  await expect(anna.getByText('Anna Smit keek mee')).toBeVisible();
  await anna.getByRole('button', { name: 'Verstuur nu' }).click();
  await expect(anna.getByRole('status')).toContainText('Hieronder ziet u hoe het gaat.');
  await expectAccessible(anna);
  await expect(async () => {
    await anna.goto(at);
    await expect(anna.getByText('Klaar', { exact: false })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });

  await openMail(page, title);
  await expect(page.getByText('TOT IN DECEMBER')).toBeVisible();
  const stop = await linkTo(page, 'afmelden');
  await page.goto(stop);
  await expectAccessible(page);
  // What a mail program does by itself: no cookie, no origin, no page.
  const stopped = await page.request.post(stop, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(stopped.status()).toBe(200);
  await page.goto(stop);
  await expect(page.getByRole('heading', { level: 1, name: 'U staat niet meer op de lijst' })).toBeVisible();

  await page.goto('/nieuwsbrief');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { name: 'Tot in december' })).toBeVisible();
  await expectAccessible(page);
});
