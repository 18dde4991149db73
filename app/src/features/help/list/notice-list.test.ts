import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makeInitiative } from '../../initiatives/testing/make-initiative.ts';
import { makeHelper, makeNotice } from '../testing/ask-and-offer.ts';
import { readFilter } from './list-filter.ts';
import { listNotices } from './notice-list.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
  const asking = await makeInitiative(town);
  await makeNotice(town, asking, { title: 'Wie leent een regenton uit?', kind: 'material' });
  // More needs than are looked at on one side, and more than anybody reads.
  await sql`insert into help_notice (side, project_id, kind, title, body, until_on, placed_at)
    select 'need', ${asking.id}, 'hands', 'Regenton verven, nummer ' || n, 'Met kwasten.', '2027-01-20', now() - n * interval '1 day'
    from generate_series(1, 230) n`.execute(town.db);
  await makeNotice(town, await makeHelper(town), { title: 'Een oude regenton', kind: 'material' });
});
afterAll(() => town.drop());

const find = (query: Record<string, string>) => listNotices(town.db, readFilter(query), [], '2026-11-27');

test('needs by the hundred do not hide the one offer that is spelt nearly so', async () => {
  const list = await find({ q: 'regetnon', toon: 'aanbod' });
  expect(list).toMatchObject({ alike: true, counts: { offer: 1 }, notices: [{ title: 'Een oude regenton' }] });
});

test('who spelt a word well is not corrected, also where nothing of that kind has it', async () => {
  expect(await find({ q: 'regenton', soort: 'money' })).toEqual({
    notices: [],
    counts: { need: 0, offer: 0 },
    alike: false,
  });
});

test('of words that very many have the newest are found, as far as anybody reads, page by page', async () => {
  const pages = await Promise.all(
    Array.from({ length: 10 }, (_, page) => find({ q: 'regenton', pagina: `${page + 1}` })),
  );
  expect(pages[0]?.counts).toEqual({ need: 200, offer: 1 });
  const titles = pages.flatMap(({ notices }) => notices.map(({ title }) => title));
  expect(new Set(titles).size).toBe(200);
  expect(titles).toContain('Regenton verven, nummer 150');
  expect(titles).not.toContain('Regenton verven, nummer 225');
});
