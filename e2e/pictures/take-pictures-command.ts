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

type Picture = { name: string; path: string; size: { width: number; height: number }; as?: string };
const pictures: Picture[] = [
  { name: 'home', path: '/', size: wide },
  { name: 'home-phone', path: '/', size: phone },
  { name: 'trajectory', path: '/trajecten/spaarnepark', size: wide },
  { name: 'trajectory-phone', path: '/trajecten/spaarnepark', size: phone },
  { name: 'answers', path: '/wat-is-er-gedaan', size: wide },
  { name: 'promises', path: '/beloften', size: wide },
  { name: 'my-page-phone', path: '/mijn', size: phone, as: 'Joke de Boer' },
  { name: 'staff', path: '/beheer', size: wide, as: 'Fatima Demir' },
];

async function take(page: Page, address: string, { name, path, size, as }: Picture): Promise<void> {
  await page.setViewportSize(size);
  if (as) {
    await page.goto(`${address}/demo/personen`);
    await page.getByRole('form', { name: as }).getByRole('button').click();
  }
  await page.goto(address + path);
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
