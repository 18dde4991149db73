import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Form, type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { makeIdeasStep } from '../ideas/testing/ideas-step.ts';

let town: TestApp;
let officer: string;
let desk: string;
const residents: string[] = [];
beforeAll(async () => {
  town = await testApp();
  officer = await signInForTest(town.deps, await makePerson(town.db, { name: 'Fatima', roles: ['process_manager'] }), {
    strong: true,
  });
  desk = await signInForTest(town.deps, await makePerson(town.db, { name: 'Wim', roles: ['desk'] }), { strong: true });
  for (let n = 0; n < 6; n += 1)
    residents.push(await signInForTest(town.deps, await makePerson(town.db, { name: `Bewoner ${n}` })));
});
afterAll(() => town.drop());

async function agenda(slug: string) {
  const { stepId } = await makeIdeasStep(town.db, slug, {
    instrument: 'agenda',
    title: 'De agenda',
    assurance: 'email',
  });
  const path = `/trajecten/${slug}/agenda/${stepId}`;
  const staff = `/beheer/trajecten/${slug}/onderdelen/${stepId}/agenda`;
  const by = (as: string | undefined) => (where: string, form: Form) => town.post(where, form, as ? { as } : {});
  const work = async (part: string, form: Form) => (await by(officer)(`${staff}${part}`, form)).status;
  const name = (title: string, as = residents[0], submissionKey: string = crypto.randomUUID()) =>
    by(as)(`${path}/thema`, { title, body: 'Dat is nodig.', submissionKey });
  const ids = async (table: 'contribution' | 'agendaPoint') => {
    const rows = await town.db.selectFrom(table).select('id').where('stepId', '=', stepId).orderBy('id').execute();
    return rows.map(({ id }) => String(id));
  };
  const read = async (part = '') => (await town.get(`${path}${part}`)).text();
  return { stepId, path, staff, by, work, name, ids, read };
}

/** An agenda with three points, from which people choose. */
async function choosing(slug: string, method: 'approval' | 'pairs') {
  const it = await agenda(slug);
  for (const title of ['Oversteken', 'Groen', 'Muziek']) expect((await it.name(title)).status).toBe(303);
  expect(await it.work('/stap', { step: 'stop-collecting' })).toBe(303);
  for (const thema of await it.ids('contribution'))
    expect(await it.work('/bundelen', { thema, title: `Punt ${thema}`, punt: '' })).toBe(303);
  expect(await it.work('/stap', { step: 'open-choosing', method })).toBe(303);
  const points = await it.ids('agendaPoint');
  return { ...it, points: points as [string, string, string] };
}

test('alike themes are merged under a point, and what residents wrote stays readable there', async () => {
  const it = await agenda('samen');
  await it.name('Veilig oversteken bij school');
  await it.name('Veilig oversteken bij de school');
  await it.name('Meer bankjes');
  expect(await it.work('/bundelen', { thema: await it.ids('contribution'), title: 'Oversteken' })).toBe(409);
  await it.work('/stap', { step: 'stop-collecting' });
  expect((await it.name('Te laat')).status).toBe(409);
  const page = await (await town.get(it.staff, { as: officer })).text();
  expect(page).toContain('Lijkt op: Veilig oversteken bij de school');
  const [one, other] = await it.ids('contribution');
  expect(await it.work('/bundelen', { thema: [one ?? '', other ?? ''], title: 'Veilig naar school' })).toBe(303);
  expect(await it.work('/stap', { step: 'open-choosing' })).toBe(409);
  const home = await it.read();
  for (const text of [
    '1. Veilig naar school',
    '2 onderwerpen van bewoners',
    `href="/ideeen/${one}"`,
    'Nog niet samengevoegd',
  ])
    expect(home).toContain(text);
  expect(await it.work(`/punten/${(await it.ids('agendaPoint'))[0]}`, { title: 'x', what: 'apart' })).toBe(303);
  expect(await it.ids('agendaPoint')).toEqual([]);
});

test('a theme that the desk enters after the merging can go under a point, and moves nothing', async () => {
  const it = await choosing('later', 'approval');
  const late = {
    ...{ channel: 'paper', receivedOn: '2026-11-20', who: 'anonymous', title: 'Meer groen', body: 'Op papier.' },
    submissionKey: crypto.randomUUID(),
  };
  expect((await it.by(desk)(`/balie/invoer/${it.stepId}`, late)).status).toBe(303);
  expect(await it.read()).toContain('Later binnengekomen');
  const page = await (await town.get(it.staff, { as: officer })).text();
  expect(page).toContain('Later binnengekomen onderwerpen');
  const [oversteken, , , theme] = (await it.ids('contribution')) as [string, string, string, string];
  const [one, two] = it.points;
  expect(await it.work('/bundelen', { thema: theme, title: '', punt: '' })).toBe(422);
  expect(await it.work('/bundelen', { thema: theme, title: 'Een nieuw punt', punt: '' })).toBe(409);
  expect(await it.work('/bundelen', { thema: oversteken, punt: two })).toBe(409);
  expect(await it.work('/bundelen', { thema: theme, punt: two })).toBe(303);
  expect(await it.work('/bundelen', { thema: theme, punt: one })).toBe(409);
  const home = await it.read();
  expect(home).toContain('2 onderwerpen van bewoners');
  expect(home).not.toContain('Later binnengekomen');
  expect(await it.ids('agendaPoint')).toEqual(it.points);
});

test('the same theme sent twice is one', async () => {
  const it = await agenda('dubbel');
  const key = crypto.randomUUID();
  const both = await Promise.all([it.name('Water', residents[1], key), it.name('Water', residents[1], key)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect((await it.ids('contribution')).length).toBe(1);
});

test('people choose, nobody sees a result before the end, and then nothing leads to who chose', async () => {
  const it = await choosing('kiezen', 'approval');
  const [first, second, third] = it.points;
  for (const as of residents.slice(0, 4))
    expect((await it.by(as)(`${it.path}/kiezen`, { punt: [first, second] })).status).toBe(303);
  // Somebody changes their mind in two tabs: one voter, the last choice.
  await Promise.all([1, 2].map(() => it.by(residents[0])(`${it.path}/kiezen`, { punt: second })));
  const paper = { typed: '2, 3', channel: 'paper', submissionKey: crypto.randomUUID() };
  for (let n = 0; n < 2; n += 1) expect((await it.by(desk)(`/balie/agenda/${it.stepId}`, paper)).status).toBe(303);
  expect((await it.by(desk)(`/balie/agenda/${it.stepId}`, { ...paper, typed: '9' })).status).toBe(422);
  expect(await it.read()).not.toContain('Wat bewoners kozen');
  expect(await it.work('/stap', { step: 'end-choosing' })).toBe(303);
  const voters = await town.db.selectFrom('agendaVoter').selectAll().where('stepId', '=', it.stepId).execute();
  expect(voters.map(({ personId, visitorId }) => [personId, visitorId])).toEqual(Array(5).fill([null, null]));
  const home = await it.read();
  for (const text of ['5 mensen deden mee', '5 van 5', '3 van 5', '1 van 5']) expect(home).toContain(text);
  expect((await it.by(residents[5])(`${it.path}/kiezen`, { punt: third })).status).toBe(409);
  expect(await it.read('/agenda.csv')).toContain(`;5;5;1;nee`);
});

test('the body adopts; another order needs a public reason, and its points are tracked', async () => {
  const it = await choosing('vast', 'pairs');
  const [first, second, third] = it.points;
  for (const as of residents.slice(0, 5))
    for (const [een, twee] of [
      [first, second],
      [first, third],
      [second, third],
    ] as const)
      expect((await it.by(as)(`${it.path}/kiezen`, { een, twee, wint: 'een' })).status).toBe(303);
  expect((await it.by(residents[5])(`${it.path}/kiezen`, { een: second, twee: first, wint: 'een' })).status).toBe(409);
  await it.work('/stap', { step: 'end-choosing' });
  const adoption = {
    ...{ adoptedBy: 'wijkraad', adoptedOn: '2026-11-23', termFrom: '2027-01-01', termUntil: '2028-12-31' },
    ...{ [`place-${first}`]: '2', [`place-${second}`]: '1', [`place-${third}`]: '' },
  };
  const refused = await it.by(officer)(`${it.staff}/vaststellen`, adoption);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('waarom dit lager komt');
  const told = { ...adoption, [`why-${first}`]: 'De school begint pas in mei.' };
  const both = await Promise.all([1, 2].map(() => it.work('/vaststellen', told)));
  expect(both.sort()).toEqual([303, 409]);
  const news = { state: 'not_done', owner: 'afdeling Verkeer', submissionKey: crypto.randomUUID() };
  expect(await it.work(`/punten/${second}/nieuws`, news)).toBe(422);
  for (let n = 0; n < 2; n += 1)
    expect(await it.work(`/punten/${second}/nieuws`, { ...news, body: 'Er is geen geld.' })).toBe(303);
  expect(await it.work(`/punten/${third}/nieuws`, { ...news, body: 'Staat er niet op.' })).toBe(409);
  const home = await it.read();
  for (const text of [
    'De school begint pas in mei.',
    'gaat niet door',
    'afdeling Verkeer',
    'Niet op de agenda',
    'wijkraad',
  ])
    expect(home).toContain(text);
  expect(home.match(/Er is geen geld\./g)?.length).toBe(1);
});

test('below five people nothing of the result is shown', async () => {
  const it = await choosing('weinig', 'approval');
  for (const as of residents.slice(0, 4)) await it.by(as)(`${it.path}/kiezen`, { punt: it.points[0] });
  await it.work('/stap', { step: 'end-choosing' });
  expect(await it.read()).toContain('Minder dan vijf mensen kozen');
  expect(await it.read('/agenda.csv')).not.toContain(';4;4;');
});

test('who is not signed in is shown the way, and who does not manage it is refused', async () => {
  const it = await choosing('toegang', 'approval');
  expect((await it.by(undefined)(`${it.path}/kiezen`, { punt: it.points[0] })).status).toBe(403);
  expect((await town.get(it.staff, { as: desk })).status).toBe(403);
  expect(await (await town.get(`${it.path}/kiezen`)).text()).toContain('/inloggen?terug=');
});
