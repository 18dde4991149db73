import { expect, expectAccessible, screenshot, test } from './support/fixtures.ts';

test('a visitor opens the home page of the town', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await screenshot(page, `home-${test.info().project.name}`);
});

test('the home page is accessible', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page);
});
