import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoPeople } from '../../demo/people.ts';
import { seedDemo } from '../../demo/seed-demo.ts';
import { readRecords } from '../../platform/csv/read-records.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { dataSets } from './data-sets.ts';
import { allRows } from './read-rows.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
beforeAll(async () => {
  town = await testApp({ settings: { demo: true } });
  await seedDemo(town.deps);
});
afterAll(() => town.drop());

type Page = { rijen: Record<string, string | number | null>[]; volgende: string | null; kolommen: { naam: string }[] };
const json = async (path: string) => (await (await town.get(path)).json()) as Page;
const csv = async (key: string) => new Uint8Array(await (await town.get(`/open-data/${key}.csv`)).arrayBuffer());

test.each(dataSets.map(({ key }) => key))('%s is the same as a file and page by page', async (key) => {
  const read = readRecords(await csv(key), (name) => name === 'id');
  if (!read.ok) throw new Error(read.error.kind);
  const rows: Page['rijen'] = [];
  let path: string | null = `/open-data/${key}.json?aantal=7`;
  while (path) {
    const page: Page = await json(path);
    rows.push(...page.rijen);
    path = page.volgende?.replace(town.deps.settings.baseUrl, '') ?? null;
  }
  const set = dataSets.find((one) => one.key === key);
  expect(read.value.header).toEqual(set?.columns.map((column) => column.key));
  expect(read.value.rows.map(({ cells }) => Number(cells[0]))).toEqual(rows.map(({ id }) => id));
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('no list reads a table or column that holds people', () => {
  const people =
    /\b(person|contact|person_id|contact_id|author_name|applicant\w*|organisation|email|postal_address|owner_id|placed_by|created_by|given_by|visitor_id|from_whom|imported_by)\b/;
  for (const { key, rows } of dataSets)
    expect([key, people.exec(rows.compile(town.db).sql)?.[0]]).toEqual([key, undefined]);
});

test('no name of a person of the demonstration stands in any list', async () => {
  for (const { key } of dataSets) {
    const text = new TextDecoder().decode(await csv(key));
    for (const { name } of demoPeople) expect([key, text.includes(name) ? name : '']).toEqual([key, '']);
  }
});

test('what is not on the site is in no list', async () => {
  const values = { kind: 'trajectory', slug: 'geheim', question: 'Nog niet te zien?', status: 'draft' } as const;
  await town.db.insertInto('project').values(values).execute();
  expect(new TextDecoder().decode(await csv('trajecten-en-initiatieven'))).not.toContain('Nog niet te zien?');
  await town.db
    .updateTable('contribution')
    .set({ status: 'hidden', title: 'Dit is verborgen' })
    .where('id', '=', (await json('/open-data/bijdragen.json')).rijen[0]?.id as number)
    .execute();
  expect(new TextDecoder().decode(await csv('bijdragen'))).not.toContain('Dit is verborgen');
});

test('a long list is read in pieces, each row once', async () => {
  const [set] = dataSets;
  if (!set) throw new Error('No list.');
  const pieces: number[][] = [];
  for await (const rows of allRows(town.db, set, 3)) pieces.push(rows.map(({ id }) => Number(id)));
  expect(pieces.length).toBeGreaterThan(3);
  expect(Math.max(...pieces.map(({ length }) => length))).toBe(3);
  const ids = pieces.flat();
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
});

test('every list has a page that describes its columns, and the catalogue leads to files that are there', async () => {
  const all = await (await town.get('/open-data')).text();
  for (const { key, columns } of dataSets) {
    expect(all).toContain(`href="/open-data/lijsten/${key}"`);
    const page = await (await town.get(`/open-data/lijsten/${key}`)).text();
    for (const { meaning } of columns) expect(page).toContain(meaning.nl);
  }
  expect((await town.get('/open-data/lijsten/niets')).status).toBe(404);
  const answer = await town.get('/open-data/catalogus.json');
  const found = (await answer.json()) as { 'dcat:dataset': { 'dcat:distribution': { '@id': string }[] }[] };
  const files = found['dcat:dataset'].flatMap((set) => set['dcat:distribution'].map((one) => one['@id']));
  expect(files.length).toBe(2 * dataSets.length);
  for (const file of files) {
    const there = await town.get(file.replace(town.deps.settings.baseUrl, ''));
    expect(there.status).toBe(200);
    await there.arrayBuffer();
  }
  expect((await town.get('/open-data/niets.csv')).status).toBe(404);
});
