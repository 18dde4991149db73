import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';

// More than a list shows, so that its pages are found by walking along an index.
const many = 300;
const wijk = 'WK039215';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
  const { db } = town;
  // Its middle is where number 150 lies; each next one is some seven metres farther east.
  await sql`update area set west = 4.6149, east = 4.6151, south = 52.39, north = 52.41, outline = '{"coordinates": []}', drawing = '[]'
    where code = ${wijk}`.execute(db);
  await sql`insert into project (kind, slug, question, intro, status, published_at)
    select 'initiative', 'plek-' || n, 'Samen plukken ' || n, 'Met de buurt.', 'published',
      ${town.deps.now()}::timestamptz - n * interval '1 minute' from generate_series(1, ${many}::int) n`.execute(db);
  await sql`insert into initiative (project_id, stage, why, lon, lat)
    select id, case when slug = 'plek-207' then 'applying' else 'running' end, 'Omdat het kan.',
      4.6 + substr(slug, 6)::int * 0.0001, 52.4 from project where kind = 'initiative'`.execute(db);
  await sql`insert into project_area select project.id, area.id from project, area
    where project.kind = 'initiative' and area.code = ${wijk}`.execute(db);
  await sql`analyze`.execute(db);
});
afterAll(() => town.drop());

const shown = async (query: string) => {
  const page = await (await town.get(`/initiatieven?${query}`)).text();
  return [...page.matchAll(/href="\/initiatieven\/plek-(\d+)"/g)].map(([, number]) => Number(number));
};
const from = (first: number) => Array.from({ length: 12 }, (_, index) => first + index);

test.each(['', 'q=plukken', 'stand=running', `gebied=${wijk}`, `q=samen&gebied=${wijk}&afstand=5`])(
  'of very many the newest stand first, page after page, also for "%s"',
  async (query) => {
    expect(await shown(query)).toEqual(from(1));
    expect(await shown(`${query}&pagina=2`)).toEqual(from(13));
  },
);

test('of very many the nearest stand first, and no two pages show the same', async () => {
  for (const query of [`gebied=${wijk}&sorteer=dichtbij`, `gebied=${wijk}&sorteer=dichtbij&afstand=1&q=samen`]) {
    const [one, two] = [await shown(query), await shown(`${query}&pagina=2`)];
    const distances = [...one, ...two].map((number) => Math.abs(number - 150));
    expect(distances, query).toEqual([...distances].sort((a, b) => a - b));
    expect(new Set([...one, ...two]).size, query).toBe(24);
  }
});

test('what few fit is found among very many', async () => {
  expect(await shown('stand=applying')).toEqual([207]);
  expect(await shown(`q=${encodeURIComponent('"plukken 151"')}`)).toEqual([151]);
});

test('a list says that there are more than it shows, and ends', async () => {
  expect(await (await town.get('/initiatieven')).text()).toContain('Meer dan 240 initiatieven');
  expect(await shown('pagina=20')).toEqual(from(229));
  expect(await shown('pagina=21')).toEqual(from(229));
});
