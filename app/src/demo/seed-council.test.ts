import { type Transcript, verify } from '@stadmakers/sortition';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing/app.ts';
import { seedDemo } from './seed-demo.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
  await seedDemo(town.deps);
});
afterAll(() => town.drop());

test('the demonstration has a council of 12 that was drawn as any other, sits two years and met twice', async () => {
  const council = await town.db
    .selectFrom('panel')
    .select(['stepId', 'transcript', 'termUntil', 'deleteOn'])
    .where('body', '=', 'council')
    .executeTakeFirstOrThrow();
  expect(verify(council.transcript as unknown as Transcript).passed).toBe(true);
  const seats = town.db.selectFrom('panelSeat').select('state').where('stepId', '=', council.stepId);
  expect(await seats.where('kind', '=', 'member').execute()).toEqual(Array(12).fill({ state: 'confirmed' }));
  const path = `/trajecten/wijkraad-molenwijk/panel/${council.stepId}`;
  const page = await (await town.get(path)).text();
  for (const text of ['Een wijkraad van 12 inwoners', 'Nog 19 maanden.', 'Derde avond: een koel plein'])
    expect(page).toContain(text);
  const work = await (await town.get(`${path}/bijeenkomsten`)).text();
  for (const text of ['Eerste avond: kennismaken', 'Bomen en kabels', 'Wie de wijkraad hoorde', 'Youssef Amrani'])
    expect(work).toContain(text);
  expect(page + work).not.toContain('Verzonnen inwoner');
  const advice = await (await town.get(`${path}/advies`)).text();
  for (const text of ['1 van de 2 aanbevelingen', 'Deels overgenomen', 'Te laat']) expect(advice).toContain(text);
  const file = await town.db.selectFrom('document').select('id').executeTakeFirstOrThrow();
  expect((await town.get(`/documenten/${file.id}.pdf`)).status).toBe(200);
});
