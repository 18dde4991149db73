import { afterAll, beforeAll, expect, test } from 'vitest';
import { neutral } from '../../../config/neutral.ts';
import { seedTown } from '../features/areas/index.ts';
import { type TestApp, testApp } from '../testing/app.ts';
import { seedDemo } from './seed-demo.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
  // As a fresh database of another municipality.
  await town.db.deleteFrom('theme').execute();
  await town.db.deleteFrom('area').where('kind', '=', 'wijk').execute();
  await town.db.deleteFrom('area').where('kind', '=', 'gebied').execute();
  await town.db.deleteFrom('area').execute();
  await seedTown(town.db, neutral);
});
afterAll(() => town.drop());

test('another municipality sees the demonstration too, told of its whole town', async () => {
  await seedDemo(town.deps);
  const places = await town.db
    .selectFrom('projectArea')
    .innerJoin('area', 'area.id', 'projectArea.areaId')
    .select('area.name')
    .distinct()
    .execute();
  expect(places).toEqual([{ name: 'Onze gemeente' }]);
  expect(await (await town.get('/trajecten')).text()).toContain('Hoe wordt het Spaarnepark groener?');
  // A budget of last year was counted by the code that counts every budget, and published.
  const budgets = await town.db.selectFrom('budget').select(['publishedAt', 'manifest']).orderBy('stepId').execute();
  expect(budgets).toMatchObject([
    { publishedAt: null },
    {
      publishedAt: expect.any(Date),
      manifest: { cost: 4_600_000, other: { cost: 4_900_000 }, secondCounter: { ok: true } },
    },
  ]);
});
