import { readFile } from 'node:fs/promises';
import { become, expect, expectAccessible, screenshot, test } from './support/fixtures.ts';

// The journeys share one town: each has a text and a person of its own.
const question = 'Hoe wordt het Spaarnepark groener?';

test('a phone number in an idea is noticed, and a moderator looks first', async ({ page }) => {
  const title = `Een pluktuin bij de brug (${test.info().project.name})`;
  await become(page, 'Samir El Idrissi');
  await page.goto('/trajecten');
  await page.getByRole('link', { name: question }).first().click();
  await page
    .getByRole('link', { name: /Plaats een idee/ })
    .first()
    .click();
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Wat wilt u vertellen?').fill('Wie helpt mee? Bel mij op 06 12 34 56 78.');
  await page.getByRole('button', { name: 'Plaats uw idee' }).click();
  await expect(page.getByText(/staat misschien een telefoonnummer/).first()).toBeVisible();
  await page.locator('label', { hasText: 'Laat het zo staan. Een moderator kijkt eerst.' }).click();
  await page.getByRole('button', { name: 'Plaats uw idee' }).click();
  // It looks like an idea that is there, and who did not see that while typing is asked once; the number is not asked again.
  const different = page.locator('label', { hasText: 'Toch plaatsen' });
  await expect(different.or(page.getByRole('heading', { level: 1, name: title }))).toBeVisible();
  if (await different.isVisible()) {
    await different.click();
    await page.getByRole('button', { name: 'Plaats uw idee' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  await page.goto('/mijn');
  const row = page.getByRole('listitem').filter({ hasText: title });
  await expect(row).toContainText('Wacht op een moderator');

  await become(page, 'Noor Visser');
  await page.goto('/moderatie');
  const waiting = page.getByRole('article').filter({ hasText: title });
  await expect(waiting.locator('mark')).toHaveText('06 12 34 56 78');
  await expectAccessible(page);
  await screenshot(page, 'moderation-queue');
  await waiting.getByRole('button', { name: `Zet op de site: ${title}` }).click();
  await expect(page.getByRole('status')).toContainText('Uw besluit is uitgevoerd.');

  await become(page, 'Samir El Idrissi');
  await page.goto('/mijn');
  await expect(row).toContainText('Staat op de site');
});

test('a reported idea is hidden with a reason that its author reads, and everybody sees rules and log', async ({
  page,
}) => {
  const title = 'Bankjes waar je kunt opstaan';
  // A visitor, without an account.
  await page.goto('/trajecten');
  await page.getByRole('link', { name: question }).first().click();
  await page.getByRole('link', { name: title }).first().click();
  await page.locator('main a[href^="/melden/bijdrage/"]').first().click();
  await page.locator('label', { hasText: 'Het is reclame, of steeds hetzelfde' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verstuur de melding' }).click();
  await expect(page.getByText('binnen twee werkdagen')).toBeVisible();

  await become(page, 'Noor Visser');
  await page.goto('/moderatie?lijst=reported');
  await page.getByRole('article').filter({ hasText: title }).getByRole('link', { name: 'Bekijk en beslis' }).click();
  await page.locator('label', { hasText: /^Verberg$/ }).click();
  await page.getByRole('button', { name: 'Neem dit besluit' }).click();
  await expect(page.getByRole('alert')).toContainText('Kies een reden.');
  await page.getByLabel(/^Reden/).selectOption('spam');
  await page.getByLabel(/^In uw eigen woorden/).fill('Dit idee staat er al twee keer.');
  await page.getByRole('button', { name: 'Neem dit besluit' }).click();
  await expect(page.getByRole('status')).toContainText('Uw besluit is uitgevoerd.');

  await become(page, 'Joke de Boer');
  await page.goto('/mijn');
  await expect(page.getByRole('listitem').filter({ hasText: title }).first()).toContainText(
    'Dit idee staat er al twee keer.',
  );
  await expectAccessible(page);
  await screenshot(page, 'my-page');
  await page.goto('/demo/postvak');
  await expect(page.getByText('Uw tekst is verborgen').first()).toBeVisible();

  await page.goto('/moderatiebeleid');
  await expect(page.getByRole('heading', { name: 'Onze regels' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Bekijk het logboek' }).click();
  await expect(page.getByRole('table').last()).toContainText('Reclame of herhaling');
  await expect(page.getByRole('main')).not.toContainText('Dit idee staat er al');
  await expectAccessible(page);
});

test('somebody takes their data along and erases the account', async ({ page }) => {
  await become(page, 'Yara Haddad');
  await page.goto('/mijn/gegevens');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download als bestand' }).click();
  const all = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(all.person.name).toBe('Yara Haddad');
  await page.getByRole('link', { name: 'Naar account wissen' }).click();
  await page.getByRole('button', { name: 'Wis mijn account' }).click();
  await expect(page.getByRole('alert')).toContainText('Zet een vinkje');
  await page.locator('label', { hasText: 'Ja, wis mijn account' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Wis mijn account' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw account is gewist');
  await page.goto('/mijn/gegevens');
  await expect(page).toHaveURL(/\/inloggen/);
});
