import type { Page } from '@playwright/test';
import { become, expect, expectAccessible } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

test.use({ viewport: { width: 360, height: 740 } });

const step = 'Uw idee voor het park';
const alderman = 'wethouder.groen@haarlem.example';
const view = 'De raad zag op de kaart waar mensen zitten. Dat scheelde een avond praten.';
const lesson = 'Zet een bankje neer op de plek waar u om een idee vraagt.';
const reason = 'Na 4 keer zouden de meeste ambtenaren het weer doen.';

/** Opens the newest mail to this address whose subject is this, and the page to which it leads. */
async function followMail(page: Page, address: string, subject: string): Promise<void> {
  await page.goto(`/demo/postvak?adres=${encodeURIComponent(address)}`);
  await page.getByRole('link', { name: subject }).first().click();
  const path = /https?:\/\/[^\s/]+(\/evaluaties\/\S+)/.exec(await page.locator('main').innerText())?.[1];
  if (!path) throw new Error(`“${subject}” leads to no evaluation.`);
  await page.goto(path);
}

test('a step ends, officer, participant and alderman look back, and what it taught speaks for a new step', async ({
  page,
  browser,
  request,
}) => {
  const done = (text: string) => expect(page.getByRole('status')).toContainText(text);
  // Three times is too few to say that officers would do it again.
  await become(page, 'Fatima Demir');
  await page.goto('/beheer/trajecten/spaarnepark/onderdelen/nieuw');
  await expect(page.getByText(reason)).toHaveCount(0);

  // Somebody takes part, and the step ends.
  const riet = await other(browser, page, 'Riet Jonker', 360);
  await riet.goto('/ideeen/2');
  await riet.getByRole('button', { name: /^Ik steun dit/ }).click();
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await page.goto('/beheer/trajecten/spaarnepark/onderdelen');
  await page.getByRole('link', { name: step, exact: true }).click();
  await page.getByLabel('Gaat dicht op').fill(`${yesterday}T20:00`);
  await page.getByRole('button', { name: 'Bewaar' }).first().click();
  await page.goto('/beheer/evaluaties');
  await expectAccessible(page);
  await page.getByRole('button', { name: `Begin de evaluatie van ${step}` }).click();
  await done('De evaluatie is begonnen.');
  await expect(page.getByRole('heading', { name: 'In cijfers' })).toBeVisible();
  await expect(page.getByText('mensen deden mee')).toBeVisible();
  await expectAccessible(page);
  const desk = page.url().split('?')[0] ?? '';
  const publicPage = desk.replace('/beheer', '');

  // Who took part: one click and a sentence, by the link of the mail.
  await followMail(riet, 'riet.jonker@stadmakers.example', `Hoe was “${step}”? Twee klikken`);
  await riet.getByText('Goed', { exact: true }).click();
  await riet.getByLabel('Wilt u er iets bij zeggen?').fill('Ik zag mijn bankje terug.');
  await expectAccessible(riet);
  await riet.getByRole('button', { name: 'Geef uw oordeel' }).click();
  await expect(riet.getByText('Uw oordeel telt mee in de evaluatie.')).toBeVisible();

  // The alderman is asked, and writes without an account.
  await page.getByText('College', { exact: true }).click();
  await page.getByLabel('Hoe heet die rol?').fill('Wethouder groen');
  await page.getByLabel('E-mailadres').fill(alderman);
  await page.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await done('De vraag is verstuurd.');
  const visitor = await other(browser, page, null, 360);
  await followMail(visitor, alderman, `Hoe keek u naar “${step}”?`);
  await visitor.getByLabel('Uw kijk').fill(view);
  await expectAccessible(visitor);
  await visitor.getByRole('button', { name: 'Verstuur' }).click();
  await expect(visitor.getByText('De gemeente leest uw tekst eerst.')).toBeVisible();

  // The officer looks back, keeps a lesson and publishes; nothing was public before.
  expect((await request.get(publicPage)).status()).toBe(404);
  await page.goto(desk);
  await page.getByText('Wat deelnemers schreven').last().click();
  await expect(page.getByText('Ik zag mijn bankje terug.')).toBeVisible();
  await page.getByLabel('Wat ging goed?').fill('Veel mensen wezen een plek aan op de kaart.');
  await page.getByRole('button', { name: 'Plaats op de site' }).click();
  await expect(page.getByRole('alert')).toContainText('Schrijf wat minder goed ging.');
  await page.getByLabel('Wat ging minder goed?').fill('Jongeren kwamen pas in de laatste week.');
  await page.getByText('Ja', { exact: true }).click();
  await page.getByLabel('Hoeveel uur werk kostte het?').fill('40');
  await page.getByLabel('Hoeveel geld kostte het?').fill('950');
  await page.getByRole('button', { name: 'Plaats op de site' }).click();
  await done('De evaluatie staat op de site.');
  await page.getByLabel('Wat leerde u?').fill(lesson);
  await page.getByLabel('Trefwoorden').fill('plek, groen en water');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await done('De les staat erbij.');

  // What the alderman wrote waits until the officer has read it.
  await visitor.goto(publicPage);
  await expect(visitor.getByText('De gemeente moet nog 1 tekst lezen.')).toBeVisible();
  await expect(visitor.getByText(view)).toHaveCount(0);
  await page.goto('/beheer');
  await expect(page.getByText('1 tekst wacht op u')).toBeVisible();
  await page.goto('/beheer/evaluaties');
  await page.getByRole('link', { name: step }).first().click();
  await page.getByRole('button', { name: 'Laat de tekst zien van Wethouder groen' }).click();
  await done('De tekst staat bij de evaluatie.');
  await visitor.goto(publicPage);
  await expect(visitor.getByText(view)).toBeVisible();
  await expect(visitor.getByText('Jongeren kwamen pas in de laatste week.')).toBeVisible();
  await expect(visitor.getByText('Ik zag mijn bankje terug.')).toHaveCount(0);
  await expectAccessible(visitor);

  // The Instrumentarium counts it, and it speaks for a new step.
  await visitor.goto('/instrumenten');
  await visitor.getByRole('link', { name: 'Ideeën', exact: true }).click();
  await expect(visitor.getByRole('link', { name: step })).toBeVisible();
  await expect(visitor.getByText(lesson)).toBeVisible();
  await expectAccessible(visitor);
  await page.goto('/beheer/trajecten/spaarnepark/onderdelen/nieuw');
  await expect(page.getByText(reason)).toBeVisible();
  await expect(page.getByText('Past hierbij').first()).toBeVisible();
  await expect(page.getByText(lesson)).toBeVisible();
  await expectAccessible(page);
});
