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
});
