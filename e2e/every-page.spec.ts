import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { unsubscribeUrl } from '../app/src/features/following/unsubscribe-token.ts';
import { outcomeHref } from '../app/src/features/help/outcome/outcome-token.ts';
import { linkCode } from '../app/src/instruments/survey/filling/held-cookie.ts';
import { secretOfTests as secret } from '../app/src/testing/secret.ts';
import { type Address, document, filled, type Role } from './every-page/address.ts';
import { everyAddress } from './every-page/addresses.ts';
import { evaluationAddresses } from './every-page/evaluation-addresses.ts';
import { findExamples } from './every-page/examples.ts';
import { fillTown, type Visits, visitAs } from './every-page/fill-town.ts';
import { gatheringAddresses } from './every-page/gathering-addresses.ts';
import { Inspector } from './every-page/inspect.ts';
import { dutchTexts } from './every-page/interface-texts.ts';
import { newsletterAddresses } from './every-page/newsletter-addresses.ts';
import { useLetter } from './every-page/use-letter.ts';
import { visibleTexts } from './every-page/visible-texts.ts';
import { unmarkedTexts, writtenTexts } from './every-page/written-texts.ts';
import { expect, test } from './support/fixtures.ts';
import { type RunningTown, startTown } from './support/town.ts';

test.describe.configure({ timeout: 600_000 });
// A trace of a hundred pages costs more than the looking.
test.use({ trace: 'off', screenshot: 'off' });

let town: RunningTown;
let visits: Visits;
let addresses: Address[];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  town = await startTown();
  visits = await visitAs(browser, town);
  await fillTown(visits, town, secret);
  await useLetter(visits, town, secret);
  const unsubscribing = unsubscribeUrl(
    { baseUrl: town.address, secret },
    { personId: '00000000-0000-4000-8000-000000000005', scope: 'p1' },
  );
  const examples = await findExamples(town.databaseUrl);
  const helped = outcomeHref(secret, { threadId: Number(examples.helpThread), side: 'helper' });
  const goOn = '/trajecten/:slug/vragenlijst/:stepId/verder/:code';
  const code = linkCode({ settings: { secret } }, Number(examples.surveyDraft));
  addresses = [
    ...everyAddress(examples),
    ...newsletterAddresses(examples, secret),
    ...gatheringAddresses(examples, secret),
    ...evaluationAddresses(examples, secret),
    // Leads on to the questionnaire itself.
    document(filled('visitor', goOn, 'fietsstraat-lindelaan', examples.surveyStep, code), 'text/html'),
    filled('visitor', '/hielp-het/:token', helped.split('/').at(-1) ?? ''),
    filled('visitor', '/afmelden/:token', unsubscribing.split('/').at(-1) ?? ''),
  ];
});
test.afterAll(async () => {
  for (const visit of Object.values(visits ?? {})) await visit.close();
  await town?.stop();
});

test('every GET route of the app is looked at, a new one too', () => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'e2e/every-page/list-routes-command.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: { PATH: process.env.PATH, DATABASE_URL: town.databaseUrl, DEMO: '1' },
    encoding: 'utf8',
  });
  const known = new Set(addresses.map(({ route }) => route));
  expect(
    printed.split('\n').filter((route) => !known.has(route)),
    'routes without an example',
  ).toEqual([]);
  const existing = new Set(printed.split('\n'));
  expect(
    [...known].filter((route) => !existing.has(route)),
    'examples without a route',
  ).toEqual([]);
});

test('every document is of its type', async () => {
  for (const { path, as, serves } of addresses.filter((address) => address.serves !== undefined)) {
    if (serves === 'text/event-stream') {
      // It never ends, so only its beginning is looked at.
      const stream = await fetch(town.address + path);
      expect(stream.headers.get('content-type'), path).toContain(serves);
      await stream.body?.cancel();
      continue;
    }
    const response = await visits[as].request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'] ?? '', path).toContain(serves);
  }
});

// In parts, so that a town with many pages does not outlive the time of one test.
const parts = 6;
for (let part = 0; part < parts; part++) {
  test(`every page is accessible in both themes, fits a phone and 200 % zoom, is light, and has nothing missing (part ${part + 1} of ${parts})`, async () => {
    const pages = addresses.filter(({ serves }, index) => serves === undefined && index % parts === part);
    const complaints: string[] = [];
    for (const role of new Set(pages.map(({ as }) => as)) as Set<Role>) {
      const page = await visits[role].newPage();
      const inspector = new Inspector(page, 'Haarlem');
      for (const { path } of pages.filter(({ as }) => as === role)) {
        for (const complaint of await inspector.complaintsOf(path)) complaints.push(`${path}: ${complaint}`);
      }
      await page.close();
    }
    expect(complaints).toEqual([]);
  });
}

test('who chooses English reads no Dutch but what people of the town wrote, and hears that as Dutch', async () => {
  const dutch = await dutchTexts();
  const written = await writtenTexts(town.databaseUrl);
  const dutchDay = /^(?:\p{L}+ )?\d{1,2} (?:januari|februari|maart|mei|juni|juli|augustus|oktober)\b/u;
  const complaints: string[] = [];
  for (const { path, as } of addresses.filter(({ serves }) => serves === undefined)) {
    const page = visits[as].pages()[0] ?? (await visits[as].newPage());
    await visits[as].addCookies([{ name: 'taal', value: 'en', url: town.address }]);
    await page.goto(path);
    if ((await page.locator('html').getAttribute('lang')) !== 'en') complaints.push(`${path}: the page is not English`);
    for (const text of await visibleTexts(page)) {
      if (dutch.has(text) || dutchDay.test(text)) complaints.push(`${path}: ${text}`);
    }
    for (const text of await unmarkedTexts(page)) {
      if (written.has(text)) complaints.push(`${path}: not marked as Dutch: ${text}`);
    }
  }
  expect(complaints).toEqual([]);
});
