import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
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
