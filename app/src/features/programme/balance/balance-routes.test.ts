import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readPdf } from '../../../platform/pdf/testing/read-pdf.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { linkActivities, measureAll } from '../testing/index.ts';

let town: TestApp;
let lotte: string;
const staff = '/beheer/jaarbalans';
const draft = `${staff}/2025`;

vi.setConfig({ testTimeout: 60_000 });
beforeAll(async () => {
  town = await testApp();
});
beforeEach(async () => {
  for (const table of ['project', 'yearlyBalance', 'measurement', 'person'] as const)
    await town.db.deleteFrom(table).execute();
  const id = await makePerson(town.db, { name: 'Lotte', roles: ['programme_team'] });
  lotte = await signInForTest(town.deps, id, { strong: true });
  await addProject('Hoe wordt het park groener?');
});
afterAll(() => town.drop());

async function addProject(question: string): Promise<void> {
  const published = new Date('2025-05-05T10:00:00Z');
  await town.db
    .insertInto('project')
    .values({ kind: 'trajectory', slug: crypto.randomUUID(), question, status: 'published', publishedAt: published })
    .execute();
  await linkActivities(town);
  await measureAll(town.deps);
}
const post = (path: string, form: Record<string, string> = {}) => town.post(path, form, { as: lotte });
const start = () => post(staff, { year: '2025' });
const publish = (changeNote = '') => post(`${draft}/publiceren`, { changeNote });
const save = (key: string, body: string, revision = '1') => post(`${draft}/onderdelen/${key}`, { body, revision });
const page = async (path: string, as?: string) => (await town.get(path, as ? { as } : {})).text();

test('a draft is made of the records, also when two begin it at once, and nobody reads it before it is published', async () => {
  const begun = await Promise.all([start(), start()]);
  expect(begun.map(({ status }) => status)).toEqual([303, 303]);
  expect(await town.db.selectFrom('yearlyBalance').select('version').execute()).toEqual([{ version: 1 }]);
  const text = await page(draft, lotte);
  expect(text).toContain('In 2025 liep er 1 activiteit.');
  expect(text).toContain('Hoe wordt het park groener?');
  expect(text).toContain('Initiatievencafé: 0 van 3 Initiatievencafés.');
  expect((await town.get('/jaarbalans/2025')).status).toBe(404);
  expect(await page('/jaarbalans')).toContain('Er is nog geen jaarbalans.');
  expect((await publish()).status).toBe(303);
  expect(await page('/jaarbalans/2025')).toContain('Hoe wordt het park groener?');
});

test('lessons of the year come into the draft, those of other years do not', async () => {
  const lesson = { cameFrom: 'gathering', sourceText: 'Avond in Noord' } as const;
  await town.db
    .insertInto('lesson')
    .values([
      { ...lesson, body: 'Begin met soep.', createdAt: new Date('2025-12-31T22:30:00Z') },
      // In the town it is already the next year.
      { ...lesson, body: 'Begin met muziek.', createdAt: new Date('2025-12-31T23:30:00Z') },
    ])
    .execute();
  await start();
  const text = await page(draft, lotte);
  expect(text).toContain('- Avond in Noord: Begin met soep.');
  expect(text).not.toContain('Begin met muziek.');
  await town.db.deleteFrom('lesson').execute();
});

test('drafting again keeps what the team wrote, and lays what is new beside it', async () => {
  await start();
  await save('done', 'Wij deden veel.');
  await addProject('Waar komt het plein?');
  expect((await post(`${draft}/verversen`)).status).toBe(303);
  const text = await page(draft, lotte);
  expect(text).toContain('Wij deden veel.');
  expect(text).toContain('De gegevens zeggen nu iets anders');
  expect(text).toContain('Waar komt het plein?');
  // What nobody changed follows the records.
  expect(text).toContain('In 2025 liepen er 2 activiteiten.');
  const revision = '3';
  expect((await post(`${draft}/onderdelen/done/keuze`, { choice: 'keep', revision })).status).toBe(303);
  await post(`${draft}/verversen`);
  const after = await page(draft, lotte);
  expect(after).toContain('Wij deden veel.');
  expect(after).not.toContain('De gegevens zeggen nu iets anders');
});

test('of two who write the same section the second reads what the first wrote, and loses nothing', async () => {
  await start();
  expect((await save('lessons', 'Les van de eerste.')).status).toBe(303);
  const late = await save('lessons', 'Les van de tweede.');
  expect(late.status).toBe(409);
  const text = await late.text();
  expect(text).toContain('Les van de eerste.');
  expect(text).toContain('Les van de tweede.');
  expect((await save('lessons', 'Les van beiden.', '2')).status).toBe(303);
});

test('what was published never changes; a correction is a new version that says why', async () => {
  await start();
  await save('summary', 'De eerste balans.');
  await publish();
  expect((await save('summary', 'Stiekem anders.', '2')).status).toBe(409);
  expect((await publish()).status).toBe(409);
  await start();
  await save('summary', 'De verbeterde balans.');
  expect(await page('/jaarbalans/2025')).toContain('De eerste balans.');
  expect((await publish()).status).toBe(422);
  expect((await publish('Een getal klopte niet.')).status).toBe(303);
  const newest = await page('/jaarbalans/2025');
  expect(newest).toContain('De verbeterde balans.');
  expect(newest).toContain('Een getal klopte niet.');
  const first = await page('/jaarbalans/2025/versies/1');
  expect(first).toContain('De eerste balans.');
  expect(first).toContain('Er is een nieuwere versie van deze jaarbalans.');
});

test('the balance is a document that a screen reader can read', async () => {
  await start();
  await publish();
  const answer = await town.get('/jaarbalans/2025/jaarbalans.pdf');
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  const { title, read } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
  expect(title).toBe('Jaarbalans 2025');
  expect(read.map(({ text }) => text).join('\n')).toContain('Hoe wordt het park groener?');
});

test('a year that has not begun has no balance, and only the programme team makes one', async () => {
  expect((await post(staff, { year: '2027' })).status).toBe(422);
  expect((await town.get(draft, { as: lotte })).status).toBe(404);
  const other = await signInForTest(town.deps, await makePerson(town.db, { name: 'Mo', roles: ['desk'] }), {
    strong: true,
  });
  expect((await town.post(staff, { year: '2025' }, { as: other })).status).toBe(403);
});
