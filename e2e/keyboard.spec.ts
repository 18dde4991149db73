import type { Locator, Page } from '@playwright/test';
import { become, expect, test } from './support/fixtures.ts';

/** Presses Tab until this has the focus, as somebody without a mouse does; each stop on the way must be visible. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      // After the last element the focus is with the browser's own bars.
      if (!focused || focused === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      const box = focused.getBoundingClientRect();
      const ringed = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      return { ringed, sized: box.width > 0 && box.height > 0, html: focused.outerHTML.slice(0, 120) };
    });
    if (seen) expect(seen, `the focus on ${seen.html} can be seen`).toMatchObject({ ringed: true, sized: true });
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`No number of tabs leads to ${target}.`);
}

/** Goes to this with Tab, presses Enter, and waits for the page that it leads to. */
async function enter(page: Page, target: Locator, leadsTo: RegExp): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
  await page.waitForURL(leadsTo);
}

test('a resident without a mouse finds a trajectory, places an idea, supports one and reacts', async ({ page }) => {
  const title = `Een bel bij de poort (${test.info().project.name})`;
  await become(page, 'Samir El Idrissi');
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Direct naar de inhoud' }));
  await page.keyboard.press('Enter');
  const park = page.getByRole('link', { name: 'Hoe wordt het Spaarnepark groener?' }).first();
  await enter(page, park, /\/trajecten\/spaarnepark$/);
  await enter(page, page.getByRole('link', { name: /Plaats een idee/ }).first(), /\/nieuw$/);

  // Sent empty, the form comes back; with script the focus is at what is wrong.
  await tabTo(page, page.getByRole('button', { name: 'Plaats uw idee' }));
  await page.keyboard.press('Enter');
  const problems = page.getByRole('alert');
  await expect(problems).toBeVisible();
  if (test.info().project.use.javaScriptEnabled !== false) await expect(problems).toBeFocused();
  await tabTo(page, problems.getByRole('link').first());
  await page.keyboard.press('Enter');
  await page.keyboard.type(title);
  await tabTo(page, page.getByLabel('Wat wilt u vertellen?'));
  await page.keyboard.type('Dan hoort iedereen dat er iemand door wil.');
  await enter(page, page.getByRole('button', { name: 'Plaats uw idee' }), /\/ideeen\/\d+\?klaar=placed/);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Ik steun dit' }));
  await page.keyboard.press('Space');
  await page.waitForURL(/klaar=supported/);
  await expect(page.getByText('1 steunt dit').first()).toBeVisible();
  await tabTo(page, page.getByLabel('Uw reactie'));
  await page.keyboard.type('Ik help mee met ophangen.');
  await tabTo(page, page.getByRole('button', { name: /Plaats uw reactie/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ik help mee met ophangen.')).toBeVisible();
});

test('a resident without a mouse votes on a budget, and changes the vote', async ({ page }) => {
  await become(page, 'Samir El Idrissi');
  await page.goto('/trajecten/budget-schalkwijk');
  await enter(page, page.getByRole('link', { name: /^Stem mee over het budget/ }), /\/budget\/\d+$/);
  await enter(page, page.getByRole('link', { name: 'Stem nu' }), /\/stemmen$/);
  // Sent empty, the ballot comes back and says why.
  await enter(page, page.getByRole('button', { name: 'Kijk uw stem na' }), /\/nakijken$/);
  await expect(page.getByRole('alert')).toBeVisible();
  for (const title of ['Buurtmoestuin', 'Fietsen leren']) {
    const box = page.getByRole('checkbox', { name: title, exact: true });
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    await enter(page, page.getByRole('button', { name: 'Kijk uw stem na' }), /\/nakijken$/);
    const send = page.getByRole('button', { name: 'Verstuur mijn stem' });
    await expect(send).toBeVisible();
    await enter(page, send, /\/ontvangst$/);
    await expect(page.locator('main')).toContainText(title);
    await enter(page, page.getByRole('link', { name: 'Verander mijn stem' }), /\/stemmen$/);
  }
  await expect(page.getByText('U heeft al gestemd')).toBeVisible();
});
