import type { Page } from '@playwright/test';
import { become, expect, expectAccessible } from './support/fixtures.ts';
import { other, test } from './support/own-town.ts';

const title = 'Lange tafel in de Lindestraat';
const quote = {
  name: 'offerte.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\ntrailer<<>>\n%%EOF\n'),
};

/** Opens the application in the list of an officer. */
async function openCase(page: Page): Promise<void> {
  await page.goto('/beheer/aanvragen');
  await page.getByRole('link', { name: title }).click();
}

test.setTimeout(480_000);
test('from an idea to money in the bank: a resident, the secretary, three members, the alderman and finance', async ({
  page,
  browser,
}) => {
  // The resident has a phone.
  await page.setViewportSize({ width: 360, height: 800 });
  await become(page, 'Riet Jonker');
  await page.goto('/begin-iets');
  await page.getByRole('link', { name: 'Begin uw initiatief' }).click();
  await page.getByLabel('Hoe heet het?').fill(title);
  await page.getByLabel('Wat wilt u doen?').fill('De hele straat eet samen aan één tafel.');
  await page.getByLabel('Waarom wilt u dit?').fill('Buren kennen elkaar niet.');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  // What looks like it is shown while typing, or else once after sending.
  const alike = page.getByText('Dit lijkt op wat anderen begonnen');
  const publish = page.getByRole('button', { name: 'Zet op de site' });
  await expect(alike.or(publish).first()).toBeVisible();
  if (await alike.isVisible()) await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await publish.click();
  const initiative = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Naar beheer van dit initiatief' }).click();
  await page.getByRole('link', { name: 'Vraag geld aan: Leefbaarheid- en initiatiefbudget' }).click();
  await expect(page.getByLabel(`Voor mijn initiatief: ${title}`)).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin met de aanvraag' }).click();

  // What the initiative says already stands there.
  await expect(page.getByLabel('Titel van uw plan')).toHaveValue(title);
  await expect(page.getByLabel('Uw plan in een paar zinnen')).toHaveValue('De hele straat eet samen aan één tafel.');
  await page
    .getByLabel('Wat gaat er precies gebeuren?')
    .fill('Iedereen kookt iets. Wij dekken een tafel van vijftig meter.');
  await page.getByLabel('Wat is het belangrijkste doel?').selectOption({ label: 'Elkaar ontmoeten' });
  await page.getByLabel('Hoe doet de buurt mee?').fill('Tien buren bereiden het voor.');
  await page.getByLabel('Wanneer begint het?').fill('2030-06-01');
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();

  await page.getByText('Straatfeest', { exact: true }).click();
  const costs = page.getByRole('group', { name: 'Wat kost het?' });
  await costs.getByLabel('Waarvoor').first().fill('Huur van tafels');
  await costs.getByLabel('Bedrag in euro').first().fill('€ 365,50');
  await page.getByLabel('Onvoorzien').fill('50');
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await page.goBack();
  await expect(page.getByText('hoogstens € 36,55 rekenen')).toBeVisible();
  await page.getByLabel('Onvoorzien').fill('34,50');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();

  await page.getByText('Een offerte of prijsopgave').click();
  await page.getByLabel('Bestand').setInputFiles(quote);
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('link', { name: 'offerte.pdf' })).toBeVisible();
  await page.getByRole('link', { name: 'Ga verder' }).click();

  await page.getByText('Een bewoner of een groep bewoners').click();
  await page.getByLabel('IBAN').fill('NL91ABNA0417164301');
  await page.getByLabel('Op naam van').fill('R. Jonker');
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await expect(page.getByText('Dit is geen geldig IBAN').first()).toBeVisible();
  await page.getByLabel('IBAN').fill('NL91 ABNA 0417 1643 00');
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await expect(page.getByText('Alles is ingevuld.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verstuur de aanvraag' }).click();
  await expect(page.getByText('Uw aanvraag is binnen')).toBeVisible();
  const own = page.url();
  const visitor = await other(browser, page, null);
  await visitor.goto(initiative);
  await expect(visitor.locator('#geld')).toContainText('In behandeling');

  const secretary = await other(browser, page, 'Saskia de Wit');
  await openCase(secretary);
  await expectAccessible(secretary);
  await secretary.getByText('In de titel en de samenvatting staan geen namen').click();
  await secretary.getByRole('button', { name: 'Ja, compleet' }).click();
  await secretary.getByRole('button', { name: 'Leg voor aan de raad' }).click();
  await expect(secretary.getByText('De aanvraag ligt bij de raad.')).toBeVisible();

  for (const name of ['Joke de Boer', 'Hans Kok', 'Aicha Bouali']) {
    const member = await other(browser, page, name, 360);
    await member.goto('/raad');
    await member.getByRole('link', { name: title }).click();
    await expect(member.getByText('Dit ziet u als u uw eigen oordeel hebt gegeven.')).toBeVisible();
    for (const criterion of ['Voor de buurt', 'Samen doen', 'Prettiger wonen', 'Goed begroot'])
      await member.getByRole('radiogroup', { name: criterion }).getByText('4', { exact: true }).click();
    await member.getByRole('button', { name: 'Bewaar uw oordeel' }).click();
    await expect(member.getByRole('heading', { name: 'Wat de anderen vinden' })).toBeVisible();
    await expectAccessible(member);
    await member.context().close();
  }

  await openCase(secretary);
  await expect(secretary.getByRole('row', { name: /Hans Kok/ })).toBeVisible();
  const today = new Date().toISOString().slice(0, 10);
  await secretary.getByLabel('Datum van de vergadering').fill(today);
  await secretary.getByText('Deels toekennen').click();
  await secretary.getByLabel('Bedrag').fill('350');
  await secretary.getByLabel('Hoeveel leden waren er?').fill('3');
  await secretary.getByLabel('Hoeveel leden stemden voor dit advies?').fill('3');
  await secretary.getByLabel('Waarom?').fill('De tafels kunnen goedkoper.');
  await secretary.getByRole('button', { name: 'Bewaar het advies' }).click();

  const alderman = await other(browser, page, 'Karim Bensaid');
  await openCase(alderman);
  await alderman.getByText('Toekennen', { exact: true }).click();
  await alderman.getByLabel('Waarom?', { exact: true }).fill('De hele straat doet mee.');
  await alderman.getByRole('button', { name: 'Besluit en verstuur de brief' }).click();
  await expect(alderman.getByText('Dit besluit is anders dan het advies').first()).toBeVisible();
  await expectAccessible(alderman);
  await alderman.getByLabel('Waarom anders dan het advies?').fill('De offerte is redelijk.');
  await alderman.getByRole('button', { name: 'Besluit en verstuur de brief' }).click();
  await expect(alderman.getByText('Het besluit is genomen.')).toBeVisible();

  await page.goto(own);
  await page.getByRole('link', { name: 'Lees de brief' }).click();
  await expect(page.getByText('u krijgt € 400')).toBeVisible();
  await expectAccessible(page);

  const finance = await other(browser, page, 'Ellen Postma');
  await finance.goto('/beheer/betalingen');
  await expect(finance.getByText('NL91 ABNA 0417 1643 00').first()).toBeVisible();
  await finance.getByRole('button', { name: /Maak een bestand/ }).click();
  const paid = finance.getByRole('form', { name: /Zeg dat/ }).last();
  await paid.getByRole('button').click();
  await expect(finance.getByText('De betaling is geboekt.')).toBeVisible();
  await expectAccessible(finance);

  await page.goto(own);
  await page.getByRole('link', { name: 'Vertel hoe het ging' }).click();
  await page.getByLabel('Wat is er gebeurd?').fill('Wij aten met negentig buren.');
  await page.getByLabel('Hoeveel mensen deden mee?').fill('90');
  await page.getByLabel('Hoeveel hebt u uitgegeven?').fill('400');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verstuur uw verhaal' }).click();
  await expect(page.getByText('Uw verhaal is verstuurd')).toBeVisible();

  await openCase(secretary);
  await secretary.getByRole('button', { name: 'Reken af' }).click();
  await expect(secretary.getByText('De aanvraag is afgerekend.')).toBeVisible();

  await visitor.goto('/regelingen/leefbaarheid/register');
  await expect(visitor.getByRole('heading', { name: title })).toBeVisible();
  await expect(visitor.getByText('Wij aten met negentig buren.')).toBeVisible();
  await expect(visitor.getByText('Jonker')).toHaveCount(0);
  await expectAccessible(visitor);
  await visitor.getByRole('link', { name: title, exact: true }).click();
  await expect(visitor.locator('#geld')).toContainText('€ 400 toegekend');
  await expectAccessible(visitor);
});
