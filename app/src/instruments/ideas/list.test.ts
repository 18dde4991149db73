import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { listIdeas } from './idea-list.ts';
import { type ListFilter, listAddress, readFilter, sorts } from './list-filter.ts';
import { makeIdeas, makeIdeasStep } from './testing/ideas-step.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const all: ListFilter = {
  sort: 'nieuwste',
  query: '',
  areaId: null,
  box: null,
  answer: null,
  withPicture: false,
  page: 1,
};
const day = '2026-11-23';

test('every published idea stands exactly once in the pages of each order, and nothing else does', async () => {
  let number = 0;
  const some = fc.record({
    supportCount: fc.nat(3),
    commentCount: fc.nat(3),
    // Few different moments, so that many ideas are equal in the order.
    publishedAt: fc.integer({ min: 1, max: 4 }).map((hour) => new Date(`2026-11-0${hour}T10:00:00Z`)),
    status: fc.constantFrom(
      'published' as const,
      'published' as const,
      'published' as const,
      'hidden' as const,
      'waiting' as const,
      'withdrawn' as const,
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(some, { maxLength: 70 }), fc.constantFrom(...sorts), async (made, sort) => {
      number += 1;
      const step = await makeIdeasStep(town.db, `lijst-${number}`);
      const ids = await makeIdeas(
        town.db,
        step,
        made.map((one, index) => ({ title: `Idee ${index}`, ...one })),
      );
      const published = ids.filter((_, index) => made[index]?.status === 'published');
      const seen: number[] = [];
      for (let page = 1; page <= Math.ceil(published.length / 20); page++) {
        const { ideas, total } = await listIdeas(town.db, step.stepId, { ...all, sort, page }, day);
        expect(total).toBe(published.length);
        seen.push(...ideas.map((idea) => idea.id));
      }
      expect(seen.toSorted((a, b) => a - b)).toEqual(published.toSorted((a, b) => a - b));
      const counts = seen.map((id) => made[ids.indexOf(id)]?.[sort === 'steun' ? 'supportCount' : 'commentCount'] ?? 0);
      if (sort === 'steun' || sort === 'reacties') expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }),
    { numRuns: 25 },
  );
});

test('the random order stays the same all day and is another the next day', async () => {
  const step = await makeIdeasStep(town.db, 'willekeurig');
  await makeIdeas(
    town.db,
    step,
    Array.from({ length: 20 }, (_, index) => ({ title: `Idee ${index}` })),
  );
  const on = async (date: string) =>
    (await listIdeas(town.db, step.stepId, { ...all, sort: 'willekeurig' }, date)).ideas.map((idea) => idea.id);
  expect(await on(day)).toEqual(await on(day));
  expect(await on(day)).not.toEqual(await on('2026-11-24'));
});

test('words are found in Dutch, in any form, and with a typing error where nothing else fits', async () => {
  const step = await makeIdeasStep(town.db, 'zoeken');
  await makeIdeas(town.db, step, [
    { title: 'Een pluktuin bij de school', body: 'Kinderen plukken er bessen.' },
    { title: 'Meer bankjes', body: 'Waar ouderen kunnen zitten.' },
    { title: 'Geheime tuin', status: 'hidden' },
  ]);
  const find = async (query: string) =>
    (await listIdeas(town.db, step.stepId, { ...all, query }, day)).ideas.map((idea) => idea.title);
  expect(await find('kinderen pluk')).toEqual(['Een pluktuin bij de school']);
  expect(await find('bankje')).toEqual(['Meer bankjes']);
  expect(await find('plukuin')).toEqual(['Een pluktuin bij de school']);
  expect(await find('"zitten ouderen" -meer | :* \' ((')).toEqual([]);
  expect(await find('geheime')).toEqual([]);
});

test('a wijk holds what is about its buurten; with and without an answer or photo are told apart', async () => {
  const step = await makeIdeasStep(town.db, 'filter');
  const [here, there] = await makeIdeas(town.db, step, [{ title: 'Hier' }, { title: 'Daar' }]);
  const wijken = await town.db
    .selectFrom('area')
    .selectAll()
    .where('kind', '=', 'wijk')
    .orderBy('id')
    .limit(2)
    .execute();
  const buurt = await town.db
    .insertInto('area')
    .values({
      code: 'BU-proef',
      name: 'Proefbuurt',
      shortName: 'Proef',
      kind: 'buurt',
      parentId: wijken[0]?.id ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await town.db
    .updateTable('contribution')
    .set({ areaId: buurt.id })
    .where('id', '=', here ?? 0)
    .execute();
  await town.db
    .updateTable('contribution')
    .set({ answeredAt: new Date('2026-11-20') })
    .where('id', '=', there ?? 0)
    .execute();
  const titles = async (filter: Partial<ListFilter>) =>
    (await listIdeas(town.db, step.stepId, { ...all, ...filter }, day)).ideas.map((idea) => idea.title);
  expect(await titles({ areaId: wijken[0]?.id ?? 0 })).toEqual(['Hier']);
  expect(await titles({ areaId: wijken[1]?.id ?? 0 })).toEqual([]);
  expect(await titles({ answer: 'met' })).toEqual(['Daar']);
  expect(await titles({ answer: 'zonder' })).toEqual(['Hier']);
  expect(await titles({ withPicture: true })).toEqual([]);
});

test('the address of a list says all that was asked of it, whatever was asked', () => {
  const filter = fc.record({
    sort: fc.constantFrom(...sorts),
    query: fc.string({ maxLength: 60 }).map((text) => text.trim()),
    areaId: fc.option(fc.integer({ min: 1, max: 10_000 })),
    box: fc.option(
      fc
        .record({ west: fc.integer({ min: 3000, max: 7000 }), south: fc.integer({ min: 50_000, max: 53_000 }) })
        .map(({ west, south }) => ({
          west: west / 1000,
          south: south / 1000,
          east: (west + 7) / 1000,
          north: (south + 9) / 1000,
        })),
    ),
    answer: fc.constantFrom('met' as const, 'zonder' as const, null),
    withPicture: fc.boolean(),
    page: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(filter, (asked) => {
      const address = new URL(listAddress('/lijst', asked, asked.page), 'http://stad.example');
      expect(readFilter(Object.fromEntries(address.searchParams))).toEqual(asked);
    }),
  );
});

test('an address that makes no sense gives the first page, and a page past the last leads to the first', async () => {
  const step = await makeIdeasStep(town.db, 'onzin');
  await makeIdeas(town.db, step, [{ title: 'Het enige idee' }]);
  const page = await town.get(`${step.path}?sorteer=boos&gebied=-1&antwoord=misschien&pagina=nul&zoek=`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Het enige idee');
  expect((await town.get(`${step.path}?pagina=9`)).headers.get('location')).toBe(step.path);
});
