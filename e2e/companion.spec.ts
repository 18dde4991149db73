import type { Page } from '@playwright/test';
import { become, expect, expectAccessible, test } from './support/fixtures.ts';

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
