import type { Locator, Page } from '@playwright/test';
import { become, expect, expectAccessible, test } from './support/fixtures.ts';

test.use({ viewport: { width: 360, height: 800 } });

/** Rates, and answers how often something had to be activated for it. */
async function rate(page: Page, mark: string): Promise<number> {
  let activations = 0;
  const activate = async (control: Locator) => {
    activations += 1;
    await control.click();
  };
  const block = page.locator('#waardering');
  await activate(block.locator('label', { hasText: new RegExp(`^${mark}$`) }));
  await activate(block.getByRole('button', { name: /^(Geef|Wijzig) uw oordeel$/ }));
  await expect(page.getByRole('status')).toContainText('Uw oordeel telt mee.');
  return activations;
}

test('a participant rates a trajectory in two clicks on its page, and again where the mail of the report leads', async ({
  page,
}) => {
  await become(page, 'Joke de Boer');
  await page.goto('/trajecten/speelplek-leidsebuurt');
  expect(await rate(page, 'Heel goed')).toBe(2);
  await expect(page.locator('#waardering')).toContainText('Uw oordeel: Heel goed.');
  await expectAccessible(page);
  await page.goto('/trajecten/speelplek-leidsebuurt/waardering');
  expect(await rate(page, 'Goed')).toBe(2);
  await expect(page.locator('#waardering')).toContainText('Uw oordeel: Goed.');
});

test('who comes from the mail and is not signed in is shown where to, with the way back to the rating', async ({
  page,
}) => {
  await page.goto('/trajecten/speelplek-leidsebuurt/waardering');
  await page.getByRole('link', { name: 'Log in' }).click();
  await expect(page).toHaveURL(/inloggen\?terug=%2Ftrajecten%2Fspeelplek-leidsebuurt%2Fwaardering/);
});
