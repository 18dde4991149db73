import type { Browser, Page } from '@playwright/test';
import { become, expect, expectAccessible } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

const title = 'De banken langs de kade';
const pdf = { name: 'riet-jonker.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') };
const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

test.setTimeout(580_000);

test('a group takes over a task of the town, from the register of tasks to the lesson', async ({ page, browser }) => {
  // Who asks has a phone.
  await page.setViewportSize({ width: 360, height: 800 });
  await become(page, 'Riet Jonker');
  const secretary = await other(browser, page, 'Saskia de Wit');
  const alderman = await other(browser, page, 'Karim Bensaid');

  await test.step('the secretary puts the task in the register, and three supporters are enough', async () => {
    await secretary.goto('/beheer/uitdagen/nieuw');
    await secretary.getByLabel('Wat de gemeente doet').fill(title);
    await secretary.getByLabel('Wat het nu kost per jaar').fill('12500');
    await secretary.getByRole('button', { name: 'Bewaar' }).click();
    await expect(secretary.getByText('De taak is bewaard.')).toBeVisible();
    await secretary.goto('/beheer/regelingen');
    await secretary.getByRole('link', { name: 'Uitdaagrecht' }).last().click();
    await expectAccessible(secretary);
    await secretary.getByLabel('Hoeveel inwoners moeten het steunen?').fill('3');
    await secretary.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
    await expect(secretary.getByText('De nieuwe versie is bewaard.')).toBeVisible();
  });

  const own = await test.step('Riet asks for it on her phone, with a file', () => ask(page));
  const open = own.replace('/mijn/', '/verzoeken/');
  const work = own.replace('/uitdagen/mijn/', '/beheer/uitdagingen/');

  await test.step('the secretary asks something back, hears it, and answers every ground', async () => {
    await secretary.goto(work);
    await secretary.getByText('Vraag iets aan de aanvrager').click();
    await secretary.getByLabel('Uw vraag').fill('Met hoeveel mensen bent u?');
    await secretary.getByRole('button', { name: 'Stel de vraag' }).click();
    await page.goto(own);
    await expect(page.getByText('Met hoeveel mensen bent u?')).toBeVisible();
    await page.getByLabel('Uw antwoord').fill('Met tien.');
    await page.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
    await secretary.goto(work);
    await expect(secretary.getByText('Met tien.', { exact: true })).toBeVisible();
    await expectAccessible(secretary);
    await answerGrounds(secretary);
    await expect(secretary.getByText('Er zijn 0 van de 3 steunbetuigingen.')).toBeVisible();
  });

  await test.step('two neighbours support it on their phones, and one on paper', () => support(browser, page, open));

  await test.step('they talk, the decision is put off once, and now and then are compared', async () => {
    await secretary.goto(work);
    await secretary.getByRole('button', { name: 'Begin de gesprekken' }).click();
    await writeTalk(secretary, 'Het rooster van de rondes.');
    await expect(secretary.getByText('Het rooster van de rondes.')).toBeVisible();
    await page.goto(own);
    await writeTalk(page, 'Wij rekenen de kosten na.');
    await secretary.goto(work);
    await expect(secretary.getByText('Wij rekenen de kosten na.')).toBeVisible();
    await secretary.getByText('Stel het besluit uit').first().click();
    await secretary.getByLabel('Waarom is er meer tijd nodig?').fill('Wij wachten op cijfers.');
    await secretary.getByRole('button', { name: 'Stel het besluit uit' }).click();
    await expect(secretary.getByText('Het besluit is uitgesteld.')).toBeVisible();
    const comparison = secretary.locator('form[action$="/vergelijking"]');
    for (const text of await comparison.locator('textarea').all()) await text.fill('De banken zijn heel.');
    for (const better of await comparison.getByText('Beter', { exact: true }).all()) await better.click();
    await secretary.getByText('De vergelijking is klaar voor het college').click();
    await expectAccessible(secretary);
    await secretary.getByRole('button', { name: 'Bewaar de vergelijking' }).click();
    await expect(secretary.getByText('De vergelijking is bewaard.')).toBeVisible();
  });

  await test.step('the alderman grants it, and Riet reads the letter', async () => {
    await alderman.goto('/beheer/aanvragen');
    await alderman.getByRole('link', { name: title }).click();
    await alderman.getByText('Zij mogen de taak overnemen').click();
    await alderman.getByLabel('Waarom', { exact: true }).fill('Het is beter en goedkoper.');
    await expectAccessible(alderman);
    await alderman.getByRole('button', { name: 'Neem het besluit en verstuur de brief' }).click();
    await expect(alderman.getByText('Het besluit is verstuurd.')).toBeVisible();
    await page.goto(own);
    await page.getByRole('link', { name: 'Lees de brief met het besluit' }).click();
    await expect(page.getByText('u mag deze taak overnemen')).toBeVisible();
  });

  await test.step('the agreement is written, and both sign it', async () => {
    await secretary.goto(work);
    await secretary.getByLabel('Wat wordt er overgenomen?').fill('Onderhoud van alle banken.');
    await secretary.getByLabel('Van', { exact: true }).fill('2030-01-01');
    await secretary.getByLabel('Tot en met').fill('2031-12-31');
    await secretary.getByLabel('Punt 1', { exact: true }).fill('Alle banken zijn heel');
    await secretary.getByLabel('Wie kan wanneer stoppen').fill('Beide kanten, met drie maanden.');
    await secretary.getByRole('button', { name: 'Leg de afspraken voor' }).click();
    await expect(secretary.getByText('De afspraken liggen klaar om te tekenen.')).toBeVisible();
    await page.goto(own);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Teken de afspraken' }).click();
    await expect(page.getByText('Schrijf welke rechtspersoon tekent.').first()).toBeVisible();
    await page.getByLabel('Welke rechtspersoon').fill('Stichting De Kade');
    await page.getByRole('button', { name: 'Teken de afspraken' }).click();
    await expect(page.getByText('U hebt getekend.').first()).toBeVisible();
    await alderman.goto(work);
    await alderman.getByRole('button', { name: 'Teken de afspraken' }).click();
    await expect(alderman.getByText('De gemeente heeft getekend.')).toBeVisible();
  });

  await test.step('the secretary looks how it goes, with a file, and writes down the lesson', async () => {
    await secretary.goto(work);
    await secretary.getByText('Meet eerder dan gepland').click();
    await secretary.getByText('Deels gehaald').click();
    await secretary.getByLabel('Toelichting').fill('Eén bank stond er stuk.');
    await secretary.getByLabel('Bestand').setInputFiles(pdf);
    await secretary.getByLabel('Wat is het?').fill('Lijst van de banken');
    await secretary.getByText('Iedereen mag dit zien').click();
    await secretary.getByRole('button', { name: 'Bewaar de meting' }).click();
    await expect(secretary.getByText('De meting is bewaard.')).toBeVisible();
    await secretary.getByText('Evalueer', { exact: true }).first().click();
    await secretary.getByLabel('Wat heeft het opgeleverd?').fill('De banken zijn weer heel.');
    await secretary.getByLabel('Wat leren wij ervan?').fill('Begin eerder met praten.');
    await secretary.getByText('Het gaat zo door').click();
    await expectAccessible(secretary);
    await secretary.getByRole('button', { name: 'Maak de evaluatie openbaar' }).click();
    await expect(secretary.getByText('De evaluatie is openbaar.')).toBeVisible();
  });

  await test.step('everybody reads all of it in the register, and no name', async () => {
    const visitor = await other(browser, page, null, 360);
    await visitor.goto('/uitdagen/register');
    await visitor.getByRole('link', { name: title }).click();
    for (const told of ['Begin eerder met praten.', 'Alle banken zijn heel', 'Deels gehaald', 'Lijst van de banken'])
      await expect(visitor.getByText(told).first()).toBeVisible();
    for (const secret of ['Jonker', 'Het rooster van de rondes.', 'Wij rekenen de kosten na.', 'Begroting'])
      await expect(visitor.getByText(secret)).toHaveCount(0);
    await expectAccessible(visitor);
  });
});

test('a request that cannot go on stands in the register with its ground, and names nobody', async ({
  page,
  browser,
}) => {
  await become(page, 'Riet Jonker');
  const own = await ask(page, 'Een andere taak');
  const secretary = await other(browser, page, 'Saskia de Wit');
  await secretary.goto(own.replace('/uitdagen/mijn/', '/beheer/uitdagingen/'));
  await answerGrounds(secretary, 'Alleen de gemeente mag dit doen.');
  await page.goto(own);
  await expect(page.getByText('Alleen de gemeente mag dit doen.').first()).toBeVisible();
  const visitor = await other(browser, page, null, 360);
  await visitor.goto('/uitdagen/register');
  await visitor.getByRole('link', { name: title }).click();
  await expect(visitor.getByText('Dit verzoek mag niet door.')).toBeVisible();
  await expect(visitor.getByText('Alleen de gemeente mag dit doen.')).toBeVisible();
  await expect(visitor.getByText('Jonker')).toHaveCount(0);
  await expectAccessible(visitor);
});

/** Fills in and sends a request, and answers the address of its own page. */
async function ask(page: Page, task = title): Promise<string> {
  await page.goto('/uitdagen');
  await expectAccessible(page);
  if (task === title) {
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: 'Ik wil deze taak overnemen' }).click();
  } else await page.getByRole('link', { name: 'Vraag een taak aan' }).click();
  await page.getByRole('button', { name: 'Begin met invullen' }).click();
  await page.getByLabel('Welke taak wilt u overnemen?').fill(title);
  await page.getByLabel('Vertel in een paar zinnen wat u wilt').fill('Wij houden de banken heel.');
  await page.getByLabel('Wat gaat u doen?').fill('Elke maand een ronde.');
  await page.getByLabel('Waarom is dat beter').fill('Wij zijn er elke dag.');
  await page.getByLabel('Hoe gaat het door').fill('Wij zijn met tien.');
  await page.getByLabel('Wie in de buurt doen mee').fill('De hele kade.');
  await page.getByLabel('Wat kost het per jaar?').fill('9000');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await page.getByText('Een bewoner of een groep bewoners').click();
  await page.getByLabel('Uw naam').fill('Riet Jonker');
  await page.getByLabel('E-mailadres').fill('riet.jonker@stadmakers.example');
  await page.getByLabel('Wie voeren het uit').fill('Tien handige buren.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await page.getByLabel('Bestand').setInputFiles(pdf);
  await page.getByLabel('Wat is het?').fill('Begroting voor een jaar');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByText('De bijlage is toegevoegd.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ga verder' }).click();
  await expect(page.getByText('Alles is ingevuld.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verstuur uw verzoek' }).click();
  await expect(page.getByText('Uw verzoek is verstuurd.')).toBeVisible();
  return page.url().replace(/\?.*/, '');
}

/** Answers all grounds; the second stands in the way where a reason is given. */
async function answerGrounds(secretary: Page, because?: string): Promise<void> {
  const grounds = secretary.locator('form[action$="/gronden"]');
  for (const no of await grounds.getByText('Nee', { exact: true }).all()) await no.click();
  for (const why of await grounds.getByRole('textbox').all()) await why.fill('Dat speelt hier niet.');
  if (because !== undefined) {
    await grounds.getByText('Ja, dit staat in de weg').nth(1).click();
    await grounds.getByRole('textbox').nth(1).fill(because);
  }
  await secretary.getByRole('button', { name: 'Leg de antwoorden vast' }).click();
  await expect(secretary.getByText('De antwoorden zijn vastgelegd.')).toBeVisible();
}

async function support(browser: Browser, page: Page, open: string): Promise<void> {
  for (const [index, name] of ['Yara Haddad', 'Ben Mulder'].entries()) {
    const supporter = await other(browser, page, name, 360);
    await supporter.goto(open);
    await supporter.getByLabel('Hoe ver woont u van de plek?').selectOption('Minder dan 250 meter');
    await supporter.getByRole('button', { name: 'Ik steun dit verzoek' }).click();
    await expect(supporter.getByText(`${index + 1} van de 3 inwoners`)).toBeVisible();
    await expect(supporter.getByText('Jonker')).toHaveCount(0);
    await expectAccessible(supporter);
    await supporter.context().close();
  }
  const desk = await other(browser, page, 'Wim Bakker');
  await desk.goto('/balie/uitdagen');
  await expectAccessible(desk);
  await desk.getByRole('link', { name: title }).click();
  await desk.getByText('Op papier').click();
  await desk.getByLabel('Naam').fill('Buurvrouw van de kade');
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Voer in' }).click();
  await expect(desk.getByText('Ingevoerd. Het telt mee.')).toBeVisible();
}

async function writeTalk(side: Page, notes: string): Promise<void> {
  await side.getByText('Schrijf een gesprek op').click();
  await side.getByLabel('Op welke dag was het?').fill(today());
  await side.getByLabel('Wie waren erbij?').fill('Wijkmanager en bestuur');
  await side.getByLabel('Wat is er besproken?').fill(notes);
  await side.getByRole('button', { name: 'Bewaar het verslag' }).click();
  await expect(side.getByText('Het verslag is bewaard.')).toBeVisible();
}
