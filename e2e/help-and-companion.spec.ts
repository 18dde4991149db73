import type { Page } from '@playwright/test';
import { become, expect, expectAccessible, test } from './support/fixtures.ts';

test.use({ viewport: { width: 360, height: 740 } });

test.describe('needs and offers', () => {
  const title = 'Wie timmert een gereedschapskist?';

  async function ask(page: Page): Promise<void> {
    await become(page, 'Ben Mulder');
    await page.goto('/initiatieven/moestuin-achter-het-slachthuis/beheer/hulp');
    await page.getByRole('link', { name: 'Vraag hulp', exact: true }).click();
    await expectAccessible(page);
    await page.getByText('Handen', { exact: true }).click();
    await page.getByLabel('In één zin').fill(title);
    await page.getByLabel('Vertel er iets meer over').fill('Van resthout, voor in de tuin.');
    await page.getByRole('button', { name: 'Plaats de vraag' }).click();
    await expect(page.getByRole('status')).toContainText('Uw vraag staat op de site.');
  }

  test('a team asks for help, sees who fits and why; somebody answers, they do it together and say whether it helped', async ({
    page,
  }) => {
    await ask(page);
    await expect(page.getByRole('heading', { name: 'Past bij uw vraag' })).toBeVisible();
    const fits = page.getByRole('listitem').filter({ hasText: 'Gepensioneerde timmerman' });
    await expect(fits).toContainText('Waarom: zelfde soort hulp, in dezelfde wijk');
    await expectAccessible(page);

    await become(page, 'Tom Jansen');
    await page.goto('/hulp?q=gereedschapskisten');
    await page.getByRole('link', { name: title }).click();
    await page.getByLabel('Uw bericht').fill('Ik heb nog eikenhout liggen.');
    await page
      .getByLabel(/Hoort een aanbod van u hierbij/)
      .selectOption({ label: 'Gepensioneerde timmerman, een ochtend per week' });
    await page.getByRole('button', { name: 'Verstuur het bericht' }).click();
    await expect(page.getByRole('status')).toContainText('Uw bericht is verstuurd.');
    await expectAccessible(page);

    await become(page, 'Ben Mulder');
    await page.goto('/mijn');
    await page.getByRole('link', { name: 'Hulp vragen en geven' }).click();
    await expectAccessible(page);
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByText('Ik heb nog eikenhout liggen.')).toBeVisible();
    await expect(page.locator('main')).not.toContainText('@');
    await page.getByLabel('Schrijf een antwoord').fill('Geweldig, kom zaterdag!');
    await page.getByRole('button', { name: 'Verstuur het bericht' }).click();
    await page.getByRole('button', { name: 'Wij doen het samen' }).click();
    await expect(page.getByText('U doet het samen')).toBeVisible();
    await expectAccessible(page);
  });

  test('two weeks after a match who helped says whether it did, and officers read the figures', async ({ page }) => {
    await become(page, 'Ben Mulder');
    await page.goto('/mijn/hulp');
    await page.getByRole('link', { name: 'Regentonnen en een kruiwagen gezocht' }).click();
    await page.getByText('Wijzig uw antwoord').click();
    await page.getByText('Een beetje', { exact: true }).click();
    await page.getByLabel(/Waarom/).fill('Eén ton bleek lek.');
    await page.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
    await expect(page.getByRole('status')).toContainText('Dank u wel.');
    await become(page, 'Fatima Demir');
    await page.goto('/beheer');
    await page.getByRole('link', { name: 'Hulp: vraag en aanbod' }).click();
    await expect(page.getByText('Eén ton bleek lek.')).toBeVisible();
    await expectAccessible(page);
  });

  test('somebody offers help, changes it, and takes it off the site', async ({ page }) => {
    await become(page, 'Yara Haddad');
    await page.goto('/hulp');
    await page.getByRole('link', { name: 'Bied hulp aan' }).click();
    await page.getByRole('button', { name: 'Plaats het aanbod' }).click();
    await expect(page.getByRole('alert')).toContainText('Kies wat het is.');
    await page.getByText('Spullen', { exact: true }).click();
    await page.getByLabel('In één zin').fill('Partytent te leen');
    await page.getByLabel('Vertel er iets meer over').fill('Drie bij zes meter.');
    await page.getByRole('button', { name: 'Plaats het aanbod' }).click();
    await page.getByRole('link', { name: 'Wijzigen of verlengen' }).click();
    await page.getByLabel('In één zin').fill('Grote partytent te leen');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grote partytent te leen');
    await page.getByText('Niet meer nodig?').click();
    await page.getByText('Gelukt, via deze site', { exact: true }).click();
    await page.getByRole('button', { name: 'Haal van de site' }).click();
    await expect(page.getByText('Gevonden via deze site.')).toBeVisible();
  });
});

test.describe('companions', () => {
  const team = '/initiatieven/muurschildering-vondelkwartier/beheer/begeleider';

  test('a team waits, the coordinator distributes, an officer accepts and both find each other', async ({ page }) => {
    await become(page, 'Joke de Boer');
    await page.goto(team);
    await expect(page.getByText('Wij zoeken een begeleider voor u')).toBeVisible();
    await expectAccessible(page);

    // The first team needs nobody any more, and asks again for something else.
    await page.getByText('U hebt geen begeleider meer nodig?').click();
    await page.getByRole('button', { name: 'Stop de begeleiding' }).click();
    await expect(page.getByRole('status')).toContainText('De begeleiding is gestopt');
    await page.getByRole('button', { name: 'Vraag een begeleider' }).click();
    await expect(page.getByRole('link', { name: 'Kies waar uw vraag over gaat.' })).toBeVisible();
    await page.getByText('Groen', { exact: true }).click();
    await page.getByLabel('Wat wilt u van de gemeente weten?').fill('Mag er een klimplant naast?');
    await page.getByRole('button', { name: 'Vraag een begeleider' }).click();
    await expect(page.getByRole('status')).toContainText('Wij zoeken een begeleider voor u');

    await become(page, 'Fatima Demir');
    await page.goto('/beheer/begeleiding');
    await expectAccessible(page);
    // The others of the pool have more hours left, but she alone of who can be become knows the subject: asked by hand.
    await page.getByRole('link', { name: 'Een muurschildering in het Vondelkwartier' }).click();
    await page.getByLabel('Begeleider', { exact: true }).selectOption({ label: await optionOf(page, 'Karin Post') });
    await page.getByRole('button', { name: 'Vraag deze begeleider' }).click();
    await expect(page.getByRole('status')).toContainText('De begeleider is gevraagd');
    await page.goto('/beheer/begeleiding');
    await page.getByRole('button', { name: 'Stel verdeling voor' }).click();
    await expect(page.getByRole('status')).toContainText('De voorstellen zijn gedaan');

    await become(page, 'Karin Post');
    await page.goto('/beheer/begeleiding');
    await page.getByRole('link', { name: 'Een muurschildering in het Vondelkwartier' }).first().click();
    await expect(page.getByText('Mag er een klimplant naast?')).toBeVisible();
    await page.getByText('Ja, ik begeleid dit initiatief').click();
    await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await expect(page.getByRole('status')).toContainText('U begeleidt dit initiatief');
    await page.getByLabel('Uw bericht').fill('Dag Joke, dat mag. Ik zoek uit welke plant daar groeit.');
    await page.getByRole('button', { name: 'Verstuur het bericht' }).click();
    await page.getByText('Zet er een actie bij').click();
    await page.getByLabel('Actie', { exact: true }).fill('Uitzoeken welke klimplant past');
    await page.getByLabel('Wie', { exact: true }).fill('afdeling Openbare Ruimte');
    await page.getByLabel('Uiterlijk').fill('2090-01-01');
    await page.getByRole('button', { name: 'Zet erbij' }).click();
    await expect(page.getByRole('status')).toContainText('De actie staat erbij');
    await expectAccessible(page);

    await become(page, 'Joke de Boer');
    await page.goto(team);
    await expect(page.getByText('Adviseur groen, afdeling Openbare Ruimte')).toBeVisible();
    await expect(page.getByText('Uitzoeken welke klimplant past')).toBeVisible();
    await expect(page.getByText('Dag Joke, dat mag.')).toBeVisible();
    await page.getByLabel('Uw bericht').fill('Fijn, dank u!');
    await page.getByRole('button', { name: 'Verstuur het bericht' }).click();
    await expect(page.getByText('Fijn, dank u!')).toBeVisible();
    await expectAccessible(page);
  });

  /** The whole label of a choice that begins with this name. */
  async function optionOf(page: Page, name: string): Promise<string> {
    const option = page.getByRole('combobox', { name: 'Begeleider' }).locator('option', { hasText: name });
    return (await option.textContent()) ?? '';
  }
});
