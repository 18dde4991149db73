import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { type MadeBudget, makeBudget } from '../testing/make-budget.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());
beforeEach(async () => {
  town.at('2026-11-23T10:00:00Z');
  await town.db.deleteFrom('attempt').execute();
});

const batch = '00000000-0000-4000-8000-000000000099';
const officer = ({ officerId }: MadeBudget) => signInForTest(town.deps, officerId, { strong: true });
const codesOf = ({ stepId }: MadeBudget) =>
  town.db.selectFrom('ballotCode').selectAll().where('stepId', '=', stepId).execute();
const codesIn = (text: string) => [...text.matchAll(/([A-Z0-9]{4}-[A-Z0-9]{4})[;,]/g)].map(([, code]) => code ?? '');

test('an officer makes codes once, however often the button is pressed, and each of them opens the ballot', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const as = await officer(budget);
  const press = () =>
    town.post(`${budget.staffPath}/stemmen/codes`, { count: '30', submissionKey: crypto.randomUUID() }, { as });
  expect((await press()).status).toBe(303);
  const form = { count: '5', submissionKey: batch };
  await Promise.all([1, 2, 3].map(() => town.post(`${budget.staffPath}/stemmen/codes`, form, { as })));
  expect(await codesOf(budget)).toHaveLength(35);
  const csv = await (await town.post(`${budget.staffPath}/stemmen/drukker`, { batch }, { as })).text();
  const codes = codesIn(csv);
  expect(codes).toHaveLength(5);
  for (const code of codes) expect((await town.post('/stemcode', { code })).status).toBe(303);
  const letters = await (await town.post(`${budget.staffPath}/stemmen/brieven`, { batch, from: '1' }, { as })).text();
  for (const said of [...codes, 'Stembiljet', 'Bankjes bij de vijver']) expect(letters).toContain(said);
  const stored = JSON.stringify(await codesOf(budget));
  for (const code of codes) expect(stored).not.toContain(code);
});

test('a list of addresses comes back with a code on every row, and no address is kept', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const as = await officer(budget);
  const file = new File(['naam;adres\nRia;Geheimpad 12\nSamir;Geheimpad 14\n'], 'lijst.csv', { type: 'text/csv' });
  const made = await town.post(`${budget.staffPath}/stemmen/lijst`, { submissionKey: batch }, { as, files: { file } });
  const text = await made.text();
  expect(made.status).toBe(200);
  expect(text).toMatch(/Geheimpad 12.*[A-Z0-9]{4}-[A-Z0-9]{4}/);
  expect(await codesOf(budget)).toHaveLength(2);
  const audit = await town.db.selectFrom('auditLine').selectAll().execute();
  expect(JSON.stringify([await codesOf(budget), audit])).not.toContain('Geheimpad');
  const none = await town.post(`${budget.staffPath}/stemmen/lijst`, { submissionKey: batch }, { as, files: {} });
  expect(none.status).toBe(422);
});

test('only who made the codes gets them, for a day or until they are printed; a colleague sees that they are there', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const { projectId, staffPath } = budget;
  const maker = await officer(budget);
  const role = { role: 'process_manager', projectId } as const;
  const colleague = await signInForTest(town.deps, await makePerson(town.db, { name: 'Sanne', roles: [role] }), {
    strong: true,
  });
  const send = (part: string, as: string, key = batch) =>
    town.post(`${staffPath}/stemmen/${part}`, { count: '3', batch: key, from: '1', submissionKey: key }, { as });
  expect((await send('codes', maker)).status).toBe(303);
  const statuses = async (as: string) => [(await send('drukker', as)).status, (await send('brieven', as)).status];
  expect(await statuses(colleague)).toEqual([403, 403]);
  expect((await send('afgedrukt', colleague)).status).toBe(403);
  expect((await send('codes', colleague)).status).toBe(403);
  const codes = codesIn(await (await send('drukker', maker)).text());
  expect(codes).toHaveLength(3);
  const seen = await (await town.get(`${staffPath}/stemmen`, { as: colleague })).text();
  expect(seen).toContain('Alleen wie ze maakte, kan ze afdrukken.');
  for (const code of codes) expect(seen).not.toContain(code);
  expect((await send('afgedrukt', maker)).status).toBe(303);
  expect(await statuses(maker)).toEqual([409, 409]);
  expect((await send('codes', maker)).status).toBe(409);

  const other = '00000000-0000-4000-8000-000000000098';
  expect((await send('codes', maker, other)).status).toBe(303);
  town.at('2026-11-24T10:00:00Z');
  expect((await send('drukker', await officer(budget), other)).status).toBe(409);
  const lines = town.db
    .selectFrom('auditLine')
    .select(['act', 'detail'])
    .where('subject', '=', `step:${budget.stepId}`);
  const acts = await lines.orderBy('id').execute();
  expect(acts.map(({ act }) => act)).toEqual([
    'budget.codes-made',
    'budget.codes-printed',
    'budget.codes-confirmed',
    'budget.codes-made',
  ]);
  for (const code of codes) expect(JSON.stringify(acts)).not.toContain(code);
});

test('where people choose in the own wijk and one other, codes are made for a wijk, and the ballot says which is the own', async () => {
  const wijken = await town.db.selectFrom('area').select(['id', 'name']).where('kind', '=', 'wijk').limit(3).execute();
  const [own, second, third] = wijken.map(({ id }) => id) as [number, number, number];
  const budget = await makeBudget(town.db, {
    access: 'code',
    reach: 'own-and-other',
    areas: [own, second, third, null],
  });
  const as = await officer(budget);
  const make = (areaId: string) =>
    town.post(`${budget.staffPath}/stemmen/codes`, { count: '1', areaId, submissionKey: batch }, { as });
  for (const wrong of ['', '999999', 'x']) {
    const refused = await make(wrong);
    expect([refused.status, (await refused.text()).includes('Kies een wijk')]).toEqual([422, true]);
  }
  expect((await make(String(own))).status).toBe(303);
  const page = await (await town.get(`${budget.staffPath}/stemmen`, { as })).text();
  expect(page).toContain(`1 codes voor ${wijken[0]?.name}`);
  const [code = ''] = codesIn(await (await town.post(`${budget.staffPath}/stemmen/drukker`, { batch }, { as })).text());
  const voter = cookieIn(await town.post('/stemcode', { code }), 'stemcode');
  const ballot = await (await town.get(`${budget.path}/stemmen`, { as: voter })).text();
  expect(ballot).toContain(`in uw eigen wijk (${wijken[0]?.name})`);
  expect(ballot.match(/\(uw wijk\)/g)).toHaveLength(1);
  const mark = /name="mark" value="([0-9a-f]*)"/.exec(ballot)?.[1] ?? '';
  const vote = async (projects: number[]) =>
    (await town.post(`${budget.path}/stemmen`, { mark, project: projects.map(String) }, { as: voter })).status;
  expect(await vote(budget.projects.slice(0, 3))).toBe(422);
  expect(await vote([budget.projects[0], budget.projects[1], budget.projects[3]] as number[])).toBe(303);
});

test('who votes with an account and did not tell a wijk is asked for it, and comes back to the ballot', async () => {
  const [wijk] = await town.db.selectFrom('area').select(['id', 'name']).where('kind', '=', 'wijk').limit(1).execute();
  const budget = await makeBudget(town.db, { reach: 'own-and-other', areas: [wijk?.id ?? 0] });
  const as = await signInForTest(town.deps, await makePerson(town.db, { name: 'Ria' }));
  const page = await (await town.get(`${budget.path}/stemmen`, { as })).text();
  const back = `${budget.path}/stemmen`;
  expect(page).toContain(`/mijn/gegevens?terug=${encodeURIComponent(back)}`);
  const form = await (await town.get(`/mijn/gegevens?terug=${encodeURIComponent(back)}`, { as })).text();
  expect(form).toContain(`name="terug" value="${back}"`);
  const told = { name: 'Ria', areaId: String(wijk?.id), ageBand: '', locale: 'nl', terug: back };
  const saved = await town.post('/mijn/gegevens', told, { as });
  expect([saved.status, saved.headers.get('location')]).toEqual([303, back]);
  expect(await (await town.get(back, { as })).text()).toContain(`in uw eigen wijk (${wijk?.name})`);
});
