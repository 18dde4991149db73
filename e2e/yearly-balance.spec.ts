import { become, expect, expectAccessible } from './support/fixtures.ts';
import { test } from './support/own-town.ts';

test.use({ viewport: { width: 360, height: 740 } });

const year = new Date().getFullYear();

test('the programme team reads trust figures, sees what has no line, and drafts, writes and publishes the balance', async ({
  page,
  request,
}) => {
  await become(page, 'Lotte Kramer');
  await page.goto('/beheer');
  await page.getByRole('link', { name: 'Programma en monitor' }).click();

  // Trust of another year, with a line that cannot be read and a figure that replaces one.
  await page.getByRole('link', { name: 'Cijfers', exact: true }).click();
  await page.getByRole('link', { name: 'Cijfers inlezen' }).click();
  const rows = [
    'indicator;jaar;waarde;toelichting',
    `vertrouwen-raad;${year};37;Verzonnen`,
    'vertrouwen-raad;2025;34;Verzonnen',
    'onzin;2020;1;',
  ];
  await page.getByLabel('Bestand').setInputFiles({
    ...{ name: 'omnibus.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) },
  });
  await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
  await expect(page.getByText('1 regel kunnen wij niet lezen').first()).toBeVisible();
  await expect(page.getByText('Vervangt 33 %')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Waarom verandert u een cijfer').fill('Het rapport is verbeterd.');
  await page.getByRole('button', { name: 'Bewaar deze cijfers' }).click();
  await expect(page.getByRole('status')).toContainText('De cijfers zijn bewaard.');
  await page.goto('/monitor/cijfers/vertrouwen-raad');
  await expect(page.getByRole('img', { name: /Vertrouwen in de gemeenteraad/ })).toBeVisible();
  await page.getByText('de cijfers in een tabel').click();
  await expect(page.getByRole('cell', { name: '37 %' })).toBeVisible();
  await page.getByText('Eerdere waarden').click();
  await expect(page.getByText('2025: 33 %')).toBeVisible();
  await expectAccessible(page);

  // A line without activity, and an activity without a line.
  await page.goto('/beheer/programma');
  const idle = page.getByRole('listitem').filter({ hasText: '3.2.1 Initiatievencafé' });
  await expect(idle).toContainText(/Geen activiteit|activiteit in/);
  await page.getByRole('link', { name: /activiteiten? zonder lijn/ }).click();
  await page.getByLabel(/Lijn voor .*Waarderpolder/).selectOption({ label: '3.1.1 Betere participatie bij besluiten' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar deze pagina' }).click();
  await expect(page.getByRole('status')).toContainText('De lijnen zijn bewaard.');

  // The balance of this year: drafted, written, published.
  await page.getByRole('link', { name: 'Jaarbalans', exact: true }).click();
  await page.getByLabel('Jaar', { exact: true }).selectOption(String(year));
  await page.getByRole('button', { name: 'Maak een concept' }).click();
  await expect(page.getByLabel('Tekst van: Wat niet, en waarom')).toHaveValue(/Leren van anderen: geen activiteit/);
  await page.getByLabel('Tekst van: Wat wij leerden').fill('- Vraag eerst, bouw dan.');
  await page.getByRole('button', { name: 'Bewaar: Wat wij leerden' }).click();
  await page.getByRole('button', { name: 'Haal de nieuwste gegevens op' }).click();
  await expect(page.getByLabel('Tekst van: Wat wij leerden')).toHaveValue(/Vraag eerst, bouw dan/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('De jaarbalans staat op de site.');

  // Everybody reads it, prints it, and takes the figures along.
  await page.goto('/jaarbalans');
  await page.getByRole('link', { name: `Jaarbalans ${year}` }).click();
  await expect(page.getByText('Vraag eerst, bouw dan.')).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Vraag eerst, bouw dan.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Download als PDF' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  const pdf = await request.get(`/jaarbalans/${year}/jaarbalans.pdf`);
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  await page.goto('/open-data');
  await expectAccessible(page);
  const figures = await (await request.get('/open-data/cijfers.csv')).text();
  expect(figures).toContain(`vertrouwen-raad;${year};;;37;`);
  expect(figures).not.toContain('vertrouwen-raad;2025;;;33;');
});
