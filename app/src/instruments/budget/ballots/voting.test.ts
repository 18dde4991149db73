import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { type MadeBudget, makeBudget, makeCode } from '../testing/make-budget.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());
// Everybody in a test comes from one address, and thirty tries an hour are for one of them.
beforeEach(async () => {
  town.at('2026-11-23T10:00:00Z');
  await town.db.deleteFrom('attempt').execute();
});

const resident = async () => signInForTest(town.deps, await makePerson(town.db, { name: 'Ria' }));
// Amounts have a space that does not break.
const textOf = async (response: Response | Promise<Response>) =>
  (await (await response).text()).replaceAll('\u00a0', ' ');
const markIn = (html: string) => /name="mark" value="([0-9a-f]*)"/.exec(html)?.[1] ?? '';
const open = ({ path }: MadeBudget, as: string) => textOf(town.get(`${path}/stemmen`, { as }));
/** Ticks, looks once more and sends, as on the pages. */
async function vote(budget: MadeBudget, as: string, project: string[]) {
  const mark = markIn(await open(budget, as));
  const review = await town.post(`${budget.path}/stemmen/nakijken`, { mark, project }, { as });
  expect(review.status).toBe(200);
  return town.post(`${budget.path}/stemmen`, { mark: markIn(await review.text()), project }, { as });
}
const receiptIn = (html: string) => /translate="no">\s*([0-9A-F-]{24})/.exec(html)?.[1] ?? '';
const ballots = ({ stepId }: MadeBudget) =>
  town.db.selectFrom('ballot').select(['choices', 'channel']).where('stepId', '=', stepId).execute();

test('a resident chooses, looks once more, sends, and reads that the vote was received, with a receipt', async () => {
  const budget = await makeBudget(town.db);
  const as = await resident();
  const [a, b] = budget.projects.map(String) as [string, string];
  const page = await open(budget, as);
  for (const said of ['€ 60.000', 'Bankjes bij de vijver', '€ 12.000', 'Stemmen kan tot']) expect(page).toContain(said);
  const review = await town.post(`${budget.path}/stemmen/nakijken`, { mark: markIn(page), project: [a, b] }, { as });
  expect(await review.text()).toContain('Uw stem is nog niet verstuurd.');
  expect(await ballots(budget)).toEqual([]);
  const sent = await vote(budget, as, [a, b]);
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${budget.path}/ontvangst`]);
  const receipt = await textOf(town.get(`${budget.path}/ontvangst`, { as }));
  const received = `Ontvangen op ${formatMoment(town.deps.now(), 'nl')}`;
  for (const said of ['Uw stem is ontvangen', received, 'Verlichting in het park', '10 december 2026'])
    expect(receipt).toContain(said);
  expect(receiptIn(receipt)).toMatch(/^([0-9A-F]{4}-){4}[0-9A-F]{4}$/);
});

test('on another device the same resident reads that they voted, sees the own choices, and can change them', async () => {
  const budget = await makeBudget(town.db);
  const personId = await makePerson(town.db, { name: 'Ria' });
  const [a, b] = budget.projects.map(String) as [string, string];
  await vote(budget, await signInForTest(town.deps, personId), [a]);
  const elsewhere = await signInForTest(town.deps, personId);
  const page = await open(budget, elsewhere);
  for (const said of ['U heeft al gestemd', 'Ontvangen op']) expect(page).toContain(said);
  expect(page).toMatch(new RegExp(`value="${a}" checked`));
  const before = receiptIn(await textOf(town.get(`${budget.path}/ontvangst`, { as: elsewhere })));
  await vote(budget, elsewhere, [b]);
  const after = await textOf(town.get(`${budget.path}/ontvangst`, { as: elsewhere }));
  expect(after).toContain('Verlichting in het park');
  expect(receiptIn(after)).not.toBe(before);
  expect(await ballots(budget)).toEqual([{ choices: { projects: [Number(b)] }, channel: 'web' }]);
});

test('that somebody voted is told to nobody else', async () => {
  const budget = await makeBudget(town.db);
  await vote(budget, await resident(), [String(budget.projects[0])]);
  for (const as of [await resident(), '']) {
    expect(await open(budget, as)).not.toContain('al gestemd');
    const receipt = await town.get(`${budget.path}/ontvangst`, { as });
    expect(await receipt.text()).not.toContain('Uw stem is ontvangen');
  }
});

test('what was chosen comes back when it is no ballot, with what is wrong', async () => {
  const budget = await makeBudget(town.db, { ballot: 'knapsack' });
  const as = await resident();
  const mark = markIn(await open(budget, as));
  for (const part of ['/stemmen', '/stemmen/nakijken']) {
    const all = await town.post(budget.path + part, { mark, project: budget.projects.map(String) }, { as });
    const page = await textOf(all);
    expect(all.status).toBe(422);
    expect(page).toContain('Uw keuze kost € 39.000 te veel');
    expect(page.match(/ checked/g)).toHaveLength(4);
    const none = await town.post(budget.path + part, { mark }, { as });
    expect([none.status, (await none.text()).includes('Kies minstens 1 project.')]).toEqual([422, true]);
    const strange = await town.post(budget.path + part, { mark, project: 'x' }, { as });
    expect(strange.status).toBe(422);
  }
});

test('points and an order are typed as numbers; a word or a place that is there twice comes back', async () => {
  const as = await resident();
  const points = await makeBudget(town.db, { ballot: 'points' });
  const [a, b] = points.projects as [number, number];
  const mark = markIn(await open(points, as));
  const send = (form: Record<string, string>) => town.post(`${points.path}/stemmen`, { mark, ...form }, { as });
  const wrong = await send({ [`punten-${a}`]: 'veel' });
  expect([wrong.status, (await wrong.text()).includes('value="veel"')]).toEqual([422, true]);
  expect(await textOf(send({ [`punten-${a}`]: '7', [`punten-${b}`]: '4' }))).toContain('hoogstens 10 punten');
  expect((await send({ [`punten-${b}`]: '7', [`punten-${a}`]: '3' })).status).toBe(303);
  expect(await ballots(points)).toMatchObject([{ choices: { projects: [a, b], points: [3, 7] } }]);

  const ranking = await makeBudget(town.db, { ballot: 'ranking' });
  const [c, d] = ranking.projects as [number, number];
  const own = markIn(await open(ranking, as));
  const twice = { mark: own, [`plek-${c}`]: '1', [`plek-${d}`]: '1' };
  expect(await textOf(town.post(`${ranking.path}/stemmen`, twice, { as }))).toContain('Plaats 1 staat er twee keer');
  const inOrder = { mark: own, [`plek-${c}`]: '2', [`plek-${d}`]: '1' };
  expect((await town.post(`${ranking.path}/stemmen`, inOrder, { as })).status).toBe(303);
  expect(await ballots(ranking)).toMatchObject([{ choices: { projects: [d, c] } }]);
});

test('somebody who is not signed in is led there and back; a ballot sent too late keeps what was chosen', async () => {
  const budget = await makeBudget(town.db);
  const page = await open(budget, '');
  expect(page).toContain(`/inloggen?terug=${encodeURIComponent(`${budget.path}/stemmen`)}`);
  const sent = await town.post(`${budget.path}/stemmen`, { mark: 'x', project: String(budget.projects[0]) });
  expect(sent.status).toBe(401);
  expect(await sent.text()).toContain(`value="${budget.projects[0]}"`);
});

test('the order of the projects is each visitor’s own, the same on the list and the ballot, also after signing in', async () => {
  const budget = await makeBudget(town.db);
  const orders = new Set<string>();
  for (let person = 0; person < 8; person++) {
    const first = await town.get(budget.path);
    const device = cookieIn(first, 'volgorde');
    const list = [...(await first.text()).matchAll(/\/projecten\/(\d+)"/g)].map(([, id]) => id).join();
    const ballot = await open(budget, `${await resident()}; ${device}`);
    expect([...ballot.matchAll(/name="project" value="(\d+)"/g)].map(([, id]) => id).join()).toBe(list);
    orders.add(list);
  }
  expect(orders.size).toBeGreaterThan(1);
});

test('a code from a letter votes without an account, once, and “klaar” makes the device forget it', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const { code } = await makeCode(town.db, town.deps.settings.secret, budget.stepId);
  const entered = await town.post('/stemcode', { code: ` ${code.toLowerCase().replace('-', ' ')} ` });
  expect([entered.status, entered.headers.get('location')]).toEqual([303, `${budget.path}/stemmen`]);
  const as = cookieIn(entered, 'stemcode');
  expect((await vote(budget, as, [String(budget.projects[2])])).status).toBe(303);
  const again = cookieIn(await town.get(`/stemcode?code=${code}`), 'stemcode');
  expect(await open(budget, again)).toContain('U heeft al gestemd');
  await vote(budget, again, [String(budget.projects[3])]);
  expect(await ballots(budget)).toEqual([{ choices: { projects: [budget.projects[3]] }, channel: 'web' }]);
  const done = await town.post('/stemcode/klaar', {}, { as });
  expect(done.headers.get('set-cookie')).toContain('Max-Age=0');
  expect(await open(budget, '')).toContain('stemcode');
});

test('a form of another voter on the same device is shown once more before anything is sent', async () => {
  const budget = await makeBudget(town.db);
  const [one, other] = [await resident(), await resident()];
  const mark = markIn(await open(budget, one));
  const sent = await town.post(`${budget.path}/stemmen`, { mark, project: String(budget.projects[0]) }, { as: other });
  expect([sent.status, await ballots(budget)]).toEqual([409, []]);
  expect(await sent.text()).toContain('intussen iemand anders');
});

test('when the code is gone the choices wait for it', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const { code } = await makeCode(town.db, town.deps.settings.secret, budget.stepId);
  const project = String(budget.projects[1]);
  const sent = await town.post(`${budget.path}/stemmen`, { mark: 'x', project });
  expect([sent.status, (await sent.text()).includes(`value="${project}"`)]).toEqual([401, true]);
  expect((await town.post(`${budget.path}/stemmen/nakijken`, { project, code: 'ACDE-2345' })).status).toBe(422);
  const again = await town.post(`${budget.path}/stemmen/nakijken`, { project, code });
  expect([again.status, (await again.text()).includes('Verlichting in het park')]).toEqual([200, true]);
});

test('after the end a receipt is found among those that were counted, and what was voted nowhere', async () => {
  const budget = await makeBudget(town.db);
  const as = await resident();
  const lookUp = async (code: string) => textOf(town.post(`${budget.path}/controleren`, { code }));
  await vote(budget, as, [String(budget.projects[0])]);
  const first = receiptIn(await textOf(town.get(`${budget.path}/ontvangst`, { as })));
  expect(await lookUp(first)).toContain('Deze stem is ontvangen');
  await vote(budget, as, [String(budget.projects[1])]);
  const last = receiptIn(await textOf(town.get(`${budget.path}/ontvangst`, { as })));
  expect(await lookUp(first)).toContain('Deze stem is vervangen');
  expect((await town.get(`${budget.path}/controleren/ontvangstcodes.csv`)).status).toBe(404);
  town.at('2026-12-10T22:00:00Z');
  const closed = await textOf(town.get(`${budget.path}/ontvangst`, { as }));
  expect(closed).toContain('Het stemmen is gesloten');
  expect(closed).not.toContain(last);
  expect((await town.post(`${budget.path}/stemmen`, { project: '1' }, { as })).status).toBe(409);
  expect(await lookUp(last.toLowerCase())).toContain('Deze stem is geteld');
  expect(await lookUp(first)).toContain('vervangen en niet geteld');
  expect(await lookUp('0000-0000-0000-0000-0000')).toContain('vinden deze code niet');
  expect((await town.post(`${budget.path}/controleren`, { code: 'abc' })).status).toBe(422);
  const receipts = await textOf(town.get(`${budget.path}/controleren/ontvangstcodes.csv`));
  expect(receipts.toUpperCase()).toContain(last.replaceAll('-', ''));
  const log = await textOf(town.get(`${budget.path}/controleren/logboek.csv`));
  expect(log.trim().split('\n')).toHaveLength(3);
});
