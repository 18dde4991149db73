import type { Page } from '@playwright/test';
import pg from 'pg';
import { become, expect, test } from './support/fixtures.ts';

/** Sheets of A4 that the page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('who prints a page gets its text, without menus, forms and buttons', async ({ page }) => {
  const paths = ['', '/afspraak', '/afspraak/raadsnota'].map((part) => `/trajecten/spaarnepark${part}`);
  for (const path of [...paths, '/trajecten/speelplek-leidsebuurt/verslag', '/beloften', '/ideeen/1']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('nav, form, button, input, .app-button').filter({ visible: true });
    await expect(shown, path).toHaveCount(0);
    await expect(page.locator('main p').filter({ visible: true }).first(), path).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('what changed in an agreement is printed, though it is folded on the screen', async ({ page }) => {
  await page.goto('/trajecten/spaarnepark/afspraak');
  const before = page.getByText('U kunt vier weken ideeën plaatsen');
  await expect(before).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(before).toBeVisible();
});

test('a council note fits one sheet, and holds the note and nothing about it', async ({ page }) => {
  await page.goto('/trajecten/spaarnepark/afspraak/raadsnota');
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Kopieer deze tekst')).toBeHidden();
});

test('a desk officer prints a sheet for each letter and each form, and no sheet more', async ({ page, town }) => {
  const client = new pg.Client({ connectionString: town.databaseUrl });
  await client.connect();
  await client.query(`insert into letter (dedupe_key, recipient, postal_address, subject, body, created_at)
    select 'print-' || n, 'Mevrouw Papier', E'Voorbeeldlaan 1\n2000 AA Haarlem', 'Ons antwoord',
           repeat(E'Wij nemen uw idee over. De bank komt in de schaduw van de linde.\n\n', 5), now()
    from generate_series(1, 3) n`);
  await client.end();
  await become(page, 'Wim Bakker');
  await page.goto('/balie/brieven/afdrukken');
  expect(await sheets(page)).toBe(3);
  await page.goto('/balie');
  const form = await page.locator('a[href*="/balie/formulier/"]').first().getAttribute('href');
  await page.goto(`${form}?van=1&tot=2`);
  expect(await sheets(page)).toBe(2);
});
