import { become, expect, expectAccessible, screenshot, test } from './support/fixtures.ts';

test('what comes in on paper, by phone and as a list counts like a web idea, and the answer goes out by letter', async ({
  page,
}) => {
  const mode = test.info().project.name;
  await become(page, 'Wim Bakker');
  await page.goto('/balie');
  await expectAccessible(page);
  await screenshot(page, `desk-overview-${mode}`);
  await page.getByRole('link', { name: 'Eén voor één invoeren' }).first().click();
  const stepUrl = page.url();

  // A form with mistakes comes back with what was typed.
  await page.getByLabel('Tekst', { exact: false }).first().fill('Dan kan ik onderweg even zitten.');
  await page.getByRole('button', { name: 'Opslaan en volgende' }).last().click();
  await expect(page.getByRole('alert')).toContainText('Vul een titel in');
  await expect(page.getByLabel('Tekst', { exact: false }).first()).toHaveValue('Dan kan ik onderweg even zitten.');
  await expectAccessible(page);

  // One paper, from somebody who wants a letter.
  await page.getByLabel('Titel').fill(`Bankjes langs het water (${mode})`);
  await page.getByText('Iemand die wij nog niet kennen', { exact: true }).click();
  await page.getByLabel('Naam', { exact: true }).fill('Mevrouw Papier');
  await page.getByLabel('Adres', { exact: false }).last().fill('Voorbeeldlaan 1\n2000 AA Haarlem');
  await page.getByText('Brief', { exact: true }).click();
  await page.getByRole('button', { name: 'Opslaan en volgende' }).last().click();
  await expect(page.getByText(`Opgeslagen: Bankjes langs het water (${mode}).`)).toBeVisible();
  await screenshot(page, `desk-entry-${mode}`);

  // The next paper of the pile, keyed in without a mouse: the cursor waits at the number of the form.
  await expect(page.getByLabel('Kenmerk op het formulier', { exact: false })).toBeFocused();
  await page.keyboard.type(`stapel-${mode}`);
  await page.keyboard.press('Tab');
  await page.keyboard.type(`Een boom op het plein (${mode})`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Opgeslagen: Een boom op het plein (${mode}).`)).toBeVisible();
  const boom = /\d+/.exec((await page.getByRole('link', { name: 'Corrigeer' }).getAttribute('href')) ?? '')?.[0] ?? '';

  // The same paper lies twice in the pile.
  await page.keyboard.type(`stapel-${mode}`);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Een boom op het plein');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('al ingevoerd');
  await page.goto(stepUrl);

  // She calls with a second thought: found by name, entered as a call.
  await page.getByText('Telefoon', { exact: true }).first().click();
  await page.getByRole('searchbox', { name: 'Zoek op naam' }).fill('papier');
  await page.getByRole('button', { name: 'Zoeken: Zoek op naam, adres of telefoon' }).click();
  await page.getByText('Mevrouw Papier', { exact: true }).click();
  await page.getByLabel('Titel').fill(`Ook bij de brug (${mode})`);
  await page.getByRole('button', { name: 'Opslaan en volgende' }).last().click();
  await expect(page.getByText(`Opgeslagen: Ook bij de brug (${mode}).`)).toBeVisible();
  await expect(page.getByLabel('Telefoon', { exact: true }).first()).toBeChecked();

  // Somebody else calls to support and react; the cursor waits at the title, since a call has no number.
  await expect(page.getByLabel('Titel')).toBeFocused();
  await page.getByText('Iemand die wij nog niet kennen', { exact: true }).click();
  await page.getByLabel('Naam', { exact: true }).fill('De heer Beller');
  await page.getByLabel('Telefoonnummer', { exact: false }).fill('023 555 01 02');
  await page.getByText('Geen bericht', { exact: true }).click();
  await page.getByText('Ideeën van anderen', { exact: true }).click();
  await page.getByLabel('Deze persoon steunt idee nummer', { exact: false }).fill(boom);
  await page.getByLabel('Reactie op idee nummer', { exact: false }).fill(boom);
  await page.getByLabel('Reactie', { exact: false }).last().fill(`Liefst een linde (${mode}).`);
  await page.getByRole('button', { name: 'Opslaan en volgende' }).last().click();
  await expect(page.getByText('De steun of reactie is opgeslagen.')).toBeVisible();
  await page.goto(`/ideeen/${boom}`);
  await expect(page.getByText(`Liefst een linde (${mode}).`)).toBeVisible();

  // A list with two bad rows.
  await page.goto(`${stepUrl.split('?')[0]}/csv`);
  await expectAccessible(page);
  const rows = [
    'titel;tekst;wijk;naam;kenmerk',
    `Meer bloembakken (${mode});Met lavendel;;;${mode}-1`,
    `Een pluktuin (${mode});;Atlantis;;${mode}-2`,
    `;zonder titel;;;${mode}-3`,
    `Licht bij de tunnel (${mode});;;;${mode}-4`,
  ];
  await page.getByLabel('Bestand').setInputFiles({
    name: 'bijeenkomst.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${rows.join('\r\n')}`),
  });
  await page.getByRole('button', { name: 'Bekijk het bestand' }).click();
  await expect(page.getByText('“Atlantis” is geen wijk')).toBeVisible();
  await expect(page.getByText('Er is geen titel.')).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, `desk-preview-${mode}`);
  await page.getByRole('button', { name: 'Voer 2 bijdragen in' }).click();
  await expect(page.getByText('2 bijdragen zijn ingevoerd')).toBeVisible();
  const refused = await page.request.get(`${page.url().split('?')[0]}/geweigerd.csv`);
  expect(await refused.text()).toContain('Atlantis');

  // All of it stands with the trajectory, and the channels tell how it came.
  await page.getByRole('link', { name: 'Bekijk het traject' }).click();
  const slug = new URL(page.url()).pathname.split('/')[2];
  await page.goto(`/trajecten/${slug}/ideeen/${/invoer\/(\d+)/.exec(stepUrl)?.[1]}`);
  for (const title of ['Bankjes langs het water', 'Ook bij de brug', 'Meer bloembakken', 'Licht bij de tunnel']) {
    await expect(page.getByText(`${title} (${mode})`).first()).toBeVisible();
  }
  await page.goto(`/trajecten/${slug}`);
  await expect(page.getByRole('row', { name: /Papier/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Telefoon/ })).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, `desk-channels-${mode}`);

  // The contact, and forms to lay out.
  await page.goto('/balie/contacten?zoek=papier');
  await page.getByRole('link', { name: 'Mevrouw Papier' }).first().click();
  await expect(page.getByText(`Bankjes langs het water (${mode})`)).toBeVisible();
  await expectAccessible(page);
  await page.goto(stepUrl.split('?')[0]?.replace('/invoer/', '/formulier/') ?? '');
  await page.getByRole('button', { name: 'Maak formulieren' }).click();
  await expect(page.getByText('Uw idee in een paar woorden').first()).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, `desk-form-${mode}`);
  const pdf = await page.pdf({ path: '.cache/screens/desk-form.pdf', format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\n/g), 'each of the ten forms is one sheet').toHaveLength(10);
});

test('an answer for somebody without e-mail is printed and then forgotten', async ({ page, town }) => {
  const mode = test.info().project.name;
  const { openDb } = await import('../app/src/platform/db/db.ts');
  const db = openDb(town.databaseUrl, 1);
  await db
    .insertInto('letter')
    .values({
      dedupeKey: `journey:${mode}`,
      recipient: 'De heer Brievenbus',
      postalAddress: 'Voorbeeldlaan 2\n2000 AA Haarlem',
      subject: 'Antwoord op uw idee',
      body: 'Beste meneer Brievenbus,\n\nUw idee is overgenomen.',
      createdAt: new Date(),
    })
    .execute();
  await db.destroy();
  await become(page, 'Wim Bakker');
  await page.goto('/balie/brieven');
  await expectAccessible(page);
  await page.getByRole('link', { name: /druk .* af/ }).click();
  await expect(page.getByText('Uw idee is overgenomen.')).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, `desk-letter-${mode}`);
  await page.getByRole('button', { name: /afgedrukt/ }).click();
  await expect(page.getByText(/afgehandeld/)).toBeVisible();
  await page.goto('/balie/brieven/afdrukken');
  await expect(page.getByText('Uw idee is overgenomen.')).toHaveCount(0);
});
