import { expect, test } from './support/fixtures.ts';
import { tabTo } from './support/keyboard.ts';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'Moving the focus to the errors is what the script adds.');

test('without a mouse somebody finds a plan, posts an idea, supports another and comments on it', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Direct naar de inhoud' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: /pleintje|buurtplein|Meerwijk/i }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/trajecten\/buurtplein-meerwijk/);

  await tabTo(page, page.locator('a[href*="/ideeen/"]').first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ideeen\/\d+/);
  await tabTo(page, page.locator('a[href$="/nieuw"]').first());
  await page.keyboard.press('Enter');

  // Sent empty, it comes back and the focus stands on what is wrong.
  const send = page.locator('.app-form button[type=submit]').last();
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  const errors = page.getByRole('alert');
  await expect(errors).toBeFocused();
  await tabTo(page, errors.getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('#title')).toBeFocused();
  await page.keyboard.type('Een bankje bij de linde');
  await tabTo(page, page.locator('#body'));
  await page.keyboard.type('Dan kan ik even zitten op weg naar de winkel.');
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een bankje bij de linde');

  await page.goBack();
  await page.goto(page.url().replace(/\/nieuw.*/, ''));
  await tabTo(page, page.getByRole('button', { name: /^Ik steun dit/ }).last());
  await page.keyboard.press('Space');
  await expect(page.getByText('Uw steun is geteld.')).toBeVisible();
  await tabTo(page, page.getByLabel('Uw reactie'));
  await page.keyboard.type('Goed plan, vooral voor wie slecht loopt.');
  await tabTo(page, page.getByRole('button', { name: 'Plaats uw reactie' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Goed plan, vooral voor wie slecht loopt.')).toBeVisible();
});
