import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { haveHaarlem, importHaarlem } from '../../areas/testing/haarlem.ts';
import { makeInitiative } from '../testing/make-initiative.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
  const area = await town.db
    .selectFrom('area')
    .select('id')
    .where('kind', '=', 'wijk')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  await makeInitiative(town, {
    slug: 'bijenhotel',
    title: 'Een bijenhotel bouwen',
    stage: 'running',
    areaIds: [area.id],
  });
  await makeInitiative(town, { slug: 'leeskring', title: 'Leeskring in de bieb', stage: 'idea' });
  await makeInitiative(town, { slug: 'gestopt', title: 'Een watertaxi', stage: 'stopped', status: 'closed' });
  await makeInitiative(town, { slug: 'geheim', title: 'Nog geheim', stage: 'idea', status: 'draft' });
});
afterAll(() => town.drop());

const shown = async (query: string) => {
  const page = await (await town.get(`/initiatieven${query}`)).text();
  return ['bijenhotel', 'leeskring', 'gestopt', 'geheim'].filter((slug) => page.includes(`/initiatieven/${slug}"`));
};

test('everybody sees what is under way, and what is over when they ask; drafts never', async () => {
  expect(await shown('')).toEqual(['bijenhotel', 'leeskring']);
  expect(await shown('?toon=all')).toEqual(['bijenhotel', 'leeskring', 'gestopt']);
  expect(await shown('?stand=stopped')).toEqual(['gestopt']);
});

test('people find by word in any form, nearly spelt, by stage and by area', async () => {
  const { code } = await town.db
    .selectFrom('area')
    .select('code')
    .where('kind', '=', 'wijk')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  expect(await shown('?q=bijenhotels')).toEqual(['bijenhotel']);
  expect(await shown('?q=leeskrin+in+de+bieb')).toEqual(['leeskring']);
  expect(await shown('?stand=idea')).toEqual(['leeskring']);
  expect(await shown(`?gebied=${code}`)).toEqual(['bijenhotel']);
  expect(await shown('?q=zzzz&gebied=x&stand=x&pagina=-1')).toEqual([]);
  expect(await town.get('/zoeken?q=bijenhotel').then((answer) => answer.text())).toContain(
    'href="/initiatieven/bijenhotel"',
  );
});

test('the map says the same as the list; before outlines are imported each tile leads to the list of its wijk', async () => {
  const page = await (await town.get('/initiatieven?weergave=kaart&stand=running')).text();
  expect(page).toContain('href="/initiatieven/bijenhotel"');
  expect(page).not.toContain('href="/initiatieven/leeskring"');
  expect(page).toMatch(/href="\/initiatieven\?stand=running&amp;gebied=WK\d+"/);
  expect(page).not.toContain('name="afstand"');
});

test('every list has a feed of what is new, and of the area and theme by which it is filtered', async () => {
  const page = await (await town.get('/initiatieven?gebied=WK039215&thema=groen-en-water')).text();
  for (const feed of ['/initiatieven.rss', '/gebied/WK039215.rss', '/thema/groen-en-water.rss'])
    expect(page).toContain(`href="${feed}"`);
});

test('nobody reads further than twenty pages, and what is not there leads to all', async () => {
  expect((await town.get('/initiatieven?pagina=999999')).status).toBe(200);
  expect(await (await town.get('/initiatieven?q=zzzzzz')).text()).toContain('href="/initiatieven?toon=all"');
});

test.skipIf(!haveHaarlem)(
  'near by: within so many kilometres of a wijk, the nearest first, and on the map',
  async () => {
    await importHaarlem(town.deps);
    // In the middle of Delftwijk, a kilometre and a half to the south, and on the other side of town.
    const at = { ver: [4.6555, 52.345], midden: [4.6365, 52.4085], verderop: [4.6365, 52.395] } as const;
    for (const [slug, [lon, lat]] of Object.entries(at))
      await makeInitiative(town, { slug: `plek-${slug}`, title: `Plek ${slug}`, point: { lon, lat } });
    const near = async (query: string) => {
      const page = await (await town.get(`/initiatieven${query}`)).text();
      return { page, slugs: [...page.matchAll(/href="\/initiatieven\/plek-([a-z]+)"/g)].map(([, slug]) => slug) };
    };
    expect((await near('?gebied=WK039215')).slugs).toEqual([]);
    const within = await near('?gebied=WK039215&afstand=5&sorteer=dichtbij');
    expect(within.slugs).toEqual(['midden', 'verderop']);
    expect(within.page).toMatch(/ongeveer [\d,]+ (kilo)?meter verderop/);
    // Without an area nothing is near, and the page says what to do.
    expect((await near('?sorteer=dichtbij')).page).toContain('Kies een gebied.');
    const map = await near('?weergave=kaart&gebied=WK039215&afstand=5');
    expect(map.slugs).toContain('midden');
    expect(map.page).toContain('class="app-map"');
    const part = await near('?weergave=kaart&vak=4.63,52.40,4.65,52.42');
    expect([...new Set(part.slugs)]).toEqual(['midden']);
    expect(part.page).toContain('href="/initiatieven?weergave=kaart"');
  },
);
