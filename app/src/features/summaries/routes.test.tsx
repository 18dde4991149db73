import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from '../../platform/ui/frame.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { makeTrajectory, type Trajectory } from '../answers/testing/trajectory.ts';
import { summaryMaxLength } from './save-summary.ts';
import { SummaryBlock } from './summary-block.tsx';

let town: TestApp;
let park: Trajectory;
let as: string;
const path = '/beheer/trajecten/het-park/samenvattingen';
beforeAll(async () => {
  town = await testApp();
  park = await makeTrajectory(town.db, 'het-park');
  as = await signInForTest(town.deps, park.officer.personId, { strong: true });
});
afterAll(() => town.drop());

const kept = () =>
  town.db.selectFrom('summary').select(['language', 'body']).where('projectId', '=', park.id).execute();

test('an officer writes, changes and removes a summary', async () => {
  await town.post(path, { language: 'ar', body: 'الحديقة' }, { as });
  await town.post(path, { language: 'ar', body: 'الحديقة أخضر' }, { as });
  expect(await kept()).toEqual([{ language: 'ar', body: 'الحديقة أخضر' }]);
  expect(await (await town.get(`${path}?voor=ar`, { as })).text()).toContain('الحديقة أخضر');
  await town.post(path, { language: 'ar', body: ' ' }, { as });
  expect(await kept()).toEqual([]);
});

test('the officer reads how plain the plain Dutch is', async () => {
  await town.post(path, { language: 'nl-plain', body: 'De herinrichtingswerkzaamheden beginnen.' }, { as });
  const page = await (await town.get(path, { as })).text();
  expect(page).toContain('Deze woorden zijn lang');
  expect(page).toContain('herinrichtingswerkzaamheden');
});

test('a form that is refused comes back with what was typed and why', async () => {
  const unknown = await town.post(path, { language: 'xx', body: 'Mijn tekst' }, { as });
  expect(unknown.status).toBe(422);
  const page = await unknown.text();
  expect(page).toContain('Kies een taal.');
  expect(page).toContain('Mijn tekst');
  const long = await town.post(path, { language: 'pl', body: 'a'.repeat(summaryMaxLength + 1) }, { as });
  expect(long.status).toBe(422);
});

test('who is not an officer here cannot write a summary', async () => {
  const resident = await signInForTest(town.deps, await makePerson(town.db, { name: 'Joke' }), { strong: true });
  expect((await town.post(path, { language: 'pl', body: 'x' }, { as: resident })).status).toBe(403);
});

test('Arabic is read from right to left, and others are offered in their own names', () => {
  const frame = { locale: 'nl' } as Frame;
  const html = String(
    <SummaryBlock
      frame={frame}
      model={{ projectSlug: 'p', chosen: { language: 'ar', body: 'الحديقة' }, available: ['ar', 'nl-plain', 'tr'] }}
    />,
  );
  expect(html).toMatch(/<div [^>]*id="samenvatting" lang="ar" dir="rtl">/);
  expect(html).toContain('href="/trajecten/p?taal=nl-plain#samenvatting"');
  expect(html).toContain('In eenvoudige woorden');
  expect(html).toContain('Türkçe');
  expect(html).not.toContain('Polski');
});
