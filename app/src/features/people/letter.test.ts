import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';

let town: TestApp;
let wijk: number;
beforeAll(async () => {
  town = await testApp();
  const area = await town.db.selectFrom('area').select('id').where('kind', '=', 'wijk').executeTakeFirstOrThrow();
  wijk = area.id;
});
afterAll(() => town.drop());

async function resident(name: string) {
  const id = await makePerson(town.db, { name });
  return { id, as: await signInForTest(town.deps, id), name };
}
const ask = (person: { as: string; name: string }) =>
  town.post(
    '/mijn/brief',
    { naam: person.name, adres: 'Verzonnenstraat 1\n2000 AA Haarlem', wijk: String(wijk) },
    person,
  );
const redeem = async (person: { as: string }, code: string) =>
  (await town.post('/mijn/brief/code', { code }, person)).status;
async function codeFor(name: string): Promise<string> {
  const letter = await town.db
    .selectFrom('letter')
    .select('body')
    .where('recipient', '=', name)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(letter.body)?.[0] ?? '';
}
const proofsOf = (id: string) =>
  town.db.selectFrom('proof').select(['level', 'areaId']).where('personId', '=', id).execute();

test('a resident proves an address with the code of a letter, typed as people type', async () => {
  const joke = await resident('J. de Boer');
  expect((await ask(joke)).headers.get('location')).toBe('/mijn/brief?klaar=aangevraagd');
  const code = await codeFor(joke.name);
  expect(await redeem(joke, ` ${code.toLowerCase().replace('-', ' ')} `)).toBe(303);
  expect(await proofsOf(joke.id)).toEqual([{ level: 'post_code', areaId: wijk }]);
  expect(await redeem(joke, code)).toBe(409);
});

test('the code stands only in the letter, not in the table that checks it', async () => {
  const samir = await resident('S. El Idrissi');
  await ask(samir);
  const code = await codeFor(samir.name);
  const rows = JSON.stringify(await town.db.selectFrom('postCode').selectAll().execute());
  expect(rows).not.toContain(code);
  expect(rows).not.toContain(code.replace('-', ''));
});

test('the code of a neighbour is of no use', async () => {
  const [one, two] = [await resident('Buur Een'), await resident('Buur Twee')];
  await ask(one);
  await ask(two);
  expect(await redeem(two, await codeFor(one.name))).toBe(422);
  expect(await proofsOf(two.id)).toEqual([]);
});

test('a new letter makes the code before worthless', async () => {
  const riet = await resident('R. Jonker');
  await ask(riet);
  const first = await codeFor(riet.name);
  await ask(riet);
  expect(await redeem(riet, first)).toBe(422);
  expect(await redeem(riet, await codeFor(riet.name))).toBe(303);
});

test('after five wrong codes the right one is refused', async () => {
  const tom = await resident('T. Jansen');
  await ask(tom);
  const code = await codeFor(tom.name);
  const wrong = code.startsWith('A') ? 'BBBB-BBBB' : 'AAAA-AAAA';
  const statuses = [];
  for (const typed of [wrong, wrong, wrong, wrong, wrong, code]) statuses.push(await redeem(tom, typed));
  expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
});

test('a code ends after six weeks', async () => {
  const ben = await makePerson(town.db, { name: 'B. Mulder' });
  const start = town.deps.now();
  await ask({ name: 'B. Mulder', as: await signInForTest(town.deps, ben) });
  town.at(new Date(start.getTime() + 42 * 24 * 3_600_000));
  expect(await redeem({ as: await signInForTest(town.deps, ben) }, await codeFor('B. Mulder'))).toBe(410);
  town.at(start);
});

test('a person gets three letters, not four', async () => {
  const yara = await resident('Y. Haddad');
  const statuses = [
    (await ask(yara)).status,
    (await ask(yara)).status,
    (await ask(yara)).status,
    (await ask(yara)).status,
  ];
  expect(statuses).toEqual([303, 303, 303, 429]);
});

test('a form without an address comes back with what is needed', async () => {
  const wim = await resident('W. Bakker');
  const response = await town.post('/mijn/brief', { naam: 'W. Bakker', adres: '', wijk: '' }, wim);
  expect(response.status).toBe(422);
  const page = await response.text();
  expect(page).toContain('Vul uw straat, huisnummer, postcode en plaats in.');
  expect(page).toContain('Kies uw wijk.');
  expect(page).toContain('value="W. Bakker"');
});
