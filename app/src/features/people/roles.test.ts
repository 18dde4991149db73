import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { grantAdministrator } from './first-administrator.ts';

let town: TestApp;
let anna: string;
let as: string;
beforeAll(async () => {
  town = await testApp();
  anna = await makePerson(town.db, { name: 'Anna', roles: ['administrator'] });
  as = await signInForTest(town.deps, anna, { strong: true });
});
afterAll(() => town.drop());

const grantOf = (personId: string) =>
  town.db.selectFrom('roleGrant').selectAll().where('personId', '=', personId).executeTakeFirst();
const give = (email: string, rol: string, traject = '') => town.post('/beheer/mensen', { email, rol, traject }, { as });

test('an administrator gives somebody a role and takes it away, with a line of each', async () => {
  const wim = await makePerson(town.db, { name: 'Wim', email: 'wim@stadmakers.example' });
  expect((await give('wim@stadmakers.example', 'desk')).status).toBe(303);
  const grant = await grantOf(wim);
  expect(grant).toMatchObject({ role: 'desk', projectId: null, grantedBy: anna });
  expect((await give('wim@stadmakers.example', 'desk')).status).toBe(409);
  expect((await town.post(`/beheer/mensen/${grant?.id}/weg`, {}, { as })).status).toBe(303);
  expect(await grantOf(wim)).toBeUndefined();
  const lines = await town.db
    .selectFrom('auditLine')
    .select(['act', 'actor'])
    .where('subject', '=', `person:${wim}`)
    .execute();
  expect(lines).toEqual([
    { act: 'role.granted', actor: `person:${anna}` },
    { act: 'role.revoked', actor: `person:${anna}` },
  ]);
});

test('who becomes staff does not stay signed in for a month', async () => {
  const noor = await makePerson(town.db, { name: 'Noor', email: 'noor@stadmakers.example' });
  const session = await signInForTest(town.deps, noor);
  await give('noor@stadmakers.example', 'moderator');
  const start = town.deps.now();
  town.at(new Date(start.getTime() + 12 * 3_600_000));
  expect((await town.get('/mijn/veiligheid', { as: session })).status).toBe(303);
  town.at(start);
});

test('the last administrator stays', async () => {
  const grant = await grantOf(anna);
  const refused = await town.post(`/beheer/mensen/${grant?.id}/weg`, {}, { as });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Maak eerst iemand anders beheerder');
});

test('two administrators who remove one another at the same moment leave one', async () => {
  const tom = await makePerson(town.db, { name: 'Tom', roles: ['administrator'] });
  const tomAs = await signInForTest(town.deps, tom, { strong: true });
  const [mine, his] = [await grantOf(anna), await grantOf(tom)];
  const results = await Promise.all([
    town.post(`/beheer/mensen/${his?.id}/weg`, {}, { as }),
    town.post(`/beheer/mensen/${mine?.id}/weg`, {}, { as: tomAs }),
  ]);
  expect(results.filter((response) => response.status === 303)).toHaveLength(1);
  const left = await town.db.selectFrom('roleGrant').select('personId').where('role', '=', 'administrator').execute();
  expect(left).toHaveLength(1);
  if (left[0]?.personId !== anna) {
    await town.db.insertInto('roleGrant').values({ personId: anna, role: 'administrator' }).execute();
  }
});

test('a mistake in the form comes back with what to do', async () => {
  const unknown = await give('niemand@stadmakers.example', 'desk');
  expect([unknown.status, (await unknown.text()).includes('Vraag de persoon eerst in te loggen')]).toEqual([422, true]);
  expect((await give('wim@stadmakers.example', 'koning')).status).toBe(422);
  expect((await give('wim@stadmakers.example', 'desk', '999999')).status).toBe(422);
});

test('nobody else sees or gives roles', async () => {
  const desk = await makePerson(town.db, { name: 'Ben', roles: ['desk', 'moderator', 'process_manager'] });
  const other = await signInForTest(town.deps, desk, { strong: true });
  expect((await town.get('/beheer/mensen', { as: other })).status).toBe(403);
  const body = { email: 'wim@stadmakers.example', rol: 'administrator', traject: '' };
  expect((await town.post('/beheer/mensen', body, { as: other })).status).toBe(403);
  expect((await town.get('/beheer/mensen')).status).toBe(303);
});

test('the first administrator is named from the machine, before signing in for the first time', async () => {
  expect(await grantAdministrator(town.deps, 'Iemand@Town.example ')).toEqual({ ok: true, value: null });
  expect(await grantAdministrator(town.deps, 'iemand@town.example')).toEqual({
    ok: false,
    error: { kind: 'already-granted' },
  });
  const people = await town.db.selectFrom('person').select('id').where('email', '=', 'iemand@town.example').execute();
  expect(people).toHaveLength(1);
});
