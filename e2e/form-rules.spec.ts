import type { Page } from '@playwright/test';
import { become, expect, test } from './support/fixtures.ts';

type Refused = {
  form: string;
  path: string;
  as?: string;
  /** What is typed and must come back. */
  typed: { label: string; text: string };
  send: string;
};

const forms: Refused[] = [
  {
    form: 'signing in',
    path: '/inloggen',
    typed: { label: 'Uw e-mailadres', text: 'geen adres' },
    send: 'Stuur mij een code',
  },
  {
    form: 'asking for a letter',
    path: '/mijn/brief',
    as: 'Joke de Boer',
    typed: { label: 'Uw naam, zoals op de brievenbus', text: 'J. de Boer' },
    send: 'Stuur mij een brief',
  },
  {
    form: 'posting an idea',
    path: '/trajecten/spaarnepark/ideeen/1/nieuw',
    typed: { label: 'Wat wilt u vertellen?', text: 'Met een hek eromheen.' },
    send: 'Plaats',
  },
  {
    form: 'reporting a text',
    path: '/melden/reactie/1',
    typed: { label: 'Wilt u het uitleggen?', text: 'Kijk hier eens naar.' },
    send: 'Verstuur de melding',
  },
];

for (const { form, path, as, typed, send } of forms) {
  test(`${form}: what is wrong stands above the form and at the field, and what was typed is still there`, async ({
    page,
  }) => {
    if (as) await become(page, as);
    await page.goto(path);
    await page.getByLabel(typed.label, { exact: false }).first().fill(typed.text);
    await page
      .locator('form.app-form')
      .first()
      .evaluate((element) => element.setAttribute('novalidate', ''));
    await page.getByRole('button', { name: send }).first().click();
    await expectRefusal(page);
    await expect(page.getByLabel(typed.label, { exact: false }).first()).toHaveValue(typed.text);
  });
}

async function expectRefusal(page: Page): Promise<void> {
  const summary = page.getByRole('alert');
  await expect(summary).toBeVisible();
  expect(await page.title()).toMatch(/^\d+ fout/);
  const link = summary.getByRole('link').first();
  const target = await link.getAttribute('href');
  const field = page.locator(target ?? 'none').first();
  const message = page.locator('.utrecht-form-field-error-message').first();
  const [above, at, input] = await Promise.all([top(summary), top(message), top(field)]);
  expect(above).toBeLessThan(at);
  expect(at, 'the message stands between label and field').toBeLessThanOrEqual(input);
  await link.click();
  expect(new URL(page.url()).hash).toBe(target);
}

async function top(locator: ReturnType<Page['locator']>): Promise<number> {
  return (await locator.boundingBox())?.y ?? Number.NaN;
}
