import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { findBrowser } from '../support/browser.ts';
import setup from '../support/global-setup.ts';
import { startTown } from '../support/town.ts';

// `npm run pictures`: takes the pictures of the README anew, from a demonstration town of its own.
const folder = join(import.meta.dirname, '../../docs/pictures');
const wide = { width: 1280, height: 860 };
const phone = { width: 360, height: 720 };

type Picture = {
  name: string;
  path: string;
  size: { width: number; height: number };
  as?: string;
  /** What leads from the path to what is seen. */
  onwards?: (page: Page) => Promise<void>;
};

/** A page of the budget of this trajectory; its number is not known beforehand. */
const ofBudget = (part: string) => async (page: Page) => {
  const href = await page.locator('a[href*="/budget/"]').first().getAttribute('href');
  await page.goto(new URL(`${href}${part}`, page.url()).href);
};

async function vote(page: Page): Promise<void> {
  await ofBudget('/stemmen')(page);
  await page.locator('label', { hasText: 'Buurtmoestuin' }).click();
  for (const name of ['Kijk uw stem na', 'Verstuur mijn stem']) await page.getByRole('button', { name }).click();
  await page.waitForURL(/ontvangst$/);
}

const pictures: Picture[] = [
  { name: 'home', path: '/', size: wide },
  { name: 'home-phone', path: '/', size: phone },
  { name: 'trajectory', path: '/trajecten/spaarnepark', size: wide },
  { name: 'trajectory-phone', path: '/trajecten/spaarnepark', size: phone },
  { name: 'answers', path: '/wat-is-er-gedaan', size: wide },
  { name: 'promises', path: '/beloften', size: wide },
  { name: 'my-page-phone', path: '/mijn', size: phone, as: 'Joke de Boer' },
  { name: 'budget-result', path: '/trajecten/budget-noord', size: wide, onwards: ofBudget('/uitslag') },
  {
    name: 'budget-vote-phone',
    path: '/trajecten/budget-schalkwijk',
    size: phone,
    as: 'Joke de Boer',
    onwards: ofBudget('/stemmen'),
  },
  {
    name: 'budget-received-phone',
    path: '/trajecten/budget-schalkwijk',
    size: phone,
    as: 'Joke de Boer',
    onwards: vote,
  },
  { name: 'initiative', path: '/initiatieven/regenplein-zomerkade', size: wide },
  { name: 'initiative-phone', path: '/initiatieven/geveltuinen-slachthuiswijk', size: phone },
  { name: 'help-phone', path: '/hulp', size: phone },
  { name: 'staff', path: '/beheer', size: wide, as: 'Fatima Demir' },
];

async function take(page: Page, address: string, { name, path, size, as, onwards }: Picture): Promise<void> {
  await page.setViewportSize(size);
  if (as) {
    await page.goto(`${address}/demo/personen`);
    await page.getByRole('form', { name: as }).getByRole('button').click();
  }
  await page.goto(address + path);
  await onwards?.(page);
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot();
  // A palette of 128 colours keeps a page of flat colour small and sharp.
  await sharp(png)
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(join(folder, `${name}.png`));
}

await mkdir(folder, { recursive: true });
const tearDown = await setup();
const town = await startTown();
const browser = await chromium.launch(await findBrowser());
try {
  for (const picture of pictures) {
    const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', deviceScaleFactor: 1 });
    await take(await context.newPage(), town.address, picture);
    await context.close();
  }
} finally {
  await browser.close();
  await town.stop();
  await tearDown();
}
