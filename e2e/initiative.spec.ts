import { expect, expectAccessible, test } from './support/fixtures.ts';
import { other } from './support/own-town.ts';
import { signInByMail } from './support/sign-in.ts';

test.use({ viewport: { width: 360, height: 800 } });

test('a resident begins an initiative before signing in, asks others to think along, and says why it stops', async ({
  page,
  browser,
  town,
}) => {
  const run = test.info().project.name;
  const title = `Pannenkoeken onder de spoorbrug (${run})`;
  const idea = 'Een kraam met appelstroop';
  const done = (text: string) => expect(page.getByRole('status').first()).toContainText(text);
  const main = page.getByRole('main');

  // Somebody new writes first and signs in afterwards; what is missing is said, and what was typed stays.
  await page.goto('/begin-iets');
  await page.getByRole('link', { name: 'Begin uw initiatief' }).click();
  await page.getByLabel('Hoe heet het?').fill(title);
  await page.getByLabel('Wat wilt u doen?').fill('Elke maand bakken wij met de hele straat.');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Schrijf op waarom u dit wilt.');
  await expect(page.getByLabel('Hoe heet het?')).toHaveValue(title);
  await page.getByLabel('Waarom wilt u dit?').fill('Buren kennen elkaar niet.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await signInByMail(page, town, `bakker-${run}@stadmakers.example`);
  await page.getByLabel('Uw naam').fill('Jet');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(main).toContainText('Wat u typte staat er nog.');
  await expect(page.getByLabel('Hoe heet het?')).toHaveValue(title);
  await expect(page.getByLabel('Waarom wilt u dit?')).toHaveValue('Buren kennen elkaar niet.');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await done('Uw concept is bewaard.');
  const team = page.url().replace(/\?.*/, '');
  const open = team.replace(/\/beheer$/, '');

  // Until it is published nobody else finds it.
  const visitor = await other(browser, page, null, 360);
  expect((await visitor.goto(open))?.status()).toBe(404);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zet op de site' }).click();
  await done('Uw initiatief staat op de site.');
  expect((await visitor.goto(open))?.status()).toBe(200);
  await visitor.goto('/initiatieven?q=pannenkoeken');
  await expect(visitor.getByRole('link', { name: title })).toBeVisible();

  // How far it is.
  await page.goto(team);
  await page.getByRole('link', { name: 'Hoe het ervoor staat' }).click();
  await page.getByText('Steun zoeken', { exact: true }).click();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await done('Bewaard.');
  await visitor.goto(open);
  await expect(visitor.locator('#stand').getByRole('listitem').filter({ hasText: 'Steun zoeken' })).toContainText(
    'hier zijn wij',
  );

  // Ideas are asked with the pages that officers use. First it says what the team does with them.
  await page.getByRole('link', { name: 'Vraag mensen om mee te denken' }).click();
  await page.getByRole('link', { name: 'Nieuw onderdeel' }).click();
  await page.getByRole('link', { name: 'Ideeën', exact: true }).click();
  await page.getByLabel('Titel').fill('Wat eten wij erbij?');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await done('Het onderdeel is bewaard.');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Open voor bewoners/ }).click();
  await expect(main).toContainText('Zeg eerst wat u doet met wat mensen inbrengen.');
  await page.getByRole('link', { name: 'Vul dat in' }).click();
  await page.getByLabel('Wat doet u met wat mensen inbrengen?').fill('Wij maken wat de meesten steunen.');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await done('Bewaard.');
  await page.getByRole('link', { name: 'Vraag mensen om mee te denken' }).click();
  await page.getByRole('button', { name: /^Open voor bewoners/ }).click();
  await done('Het onderdeel staat op de site.');

  // Somebody else takes part.
  const neighbour = await other(browser, page, 'Riet Jonker', 360);
  await neighbour.goto(open);
  await expect(neighbour.locator('#inbreng')).toContainText('Wij maken wat de meesten steunen.');
  await neighbour
    .getByRole('link', { name: /^Plaats een idee/ })
    .first()
    .click();
  await neighbour.getByLabel('Titel').fill(idea);
  await neighbour.getByLabel('Wat wilt u vertellen?').fill('Mijn oom maakt die zelf.');
  await neighbour.getByRole('button', { name: 'Plaats uw idee' }).click();
  await expect(neighbour.getByRole('status').first()).toContainText('staat op de site');
  await page.goto(open);
  await expect(main).toContainText(idea);
  await expectAccessible(page);

  // Who stops says why, and everybody reads it.
  await page.goto(`${team}/fase`);
  await page.getByText('Gestopt', { exact: true }).click();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Schrijf in een zin waarom u stopt.');
  await expect(page.getByLabel('Gestopt', { exact: true })).toBeChecked();
  await page.getByLabel('Waarom stopt u?').fill('Wij verhuizen naar een andere stad.');
  await page.getByLabel('Wat kunnen anderen hiervan leren?').fill('Begin met meer dan twee mensen.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await done('Bewaard.');
  await visitor.goto(open);
  await expect(visitor.getByRole('main')).toContainText('Dit initiatief is gestopt');
  await expect(visitor.getByRole('main')).toContainText('Wij verhuizen naar een andere stad.');
  await expect(visitor.locator('#les')).toContainText('Begin met meer dan twee mensen.');
  await expect(visitor.getByRole('link', { name: /^Plaats een idee/ })).toHaveCount(0);
  await expectAccessible(visitor);
});
