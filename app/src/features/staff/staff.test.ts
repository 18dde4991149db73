import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { remindOwners } from './promises/promise-reminders.ts';
import { agreementOf, makeDraft, makeOfficer, newTrajectory, type Officer } from './testing/officer.ts';

let town: TestApp;
let officer: Officer;
let draft: { id: number; path: string; slug: string };
beforeAll(async () => {
  town = await testApp();
  officer = await makeOfficer(town);
});
beforeEach(async () => {
  draft = await makeDraft(town, officer);
});
afterAll(() => town.drop());

const as = (cookie = officer.cookie) => ({ as: cookie });
const post = (path: string, form: Record<string, string> = {}, cookie = officer.cookie) =>
  town.post(`${draft.path}${path}`, form, { as: cookie });
const publishAll = async () => {
  await post('/afspraak', agreementOf(officer));
  await post('/openbaar');
};

test('every staff page of a trajectory opens for its officer, and none for a resident or visitor', async () => {
  const resident = await signInForTest(town.deps, await makePerson(town.db, { name: 'Ben' }), { strong: true });
  const parts = ['', '/gegevens', '/afspraak', '/afspraak/raadsnota', '/planning', '/planning/momenten/nieuw'];
  const more = ['/onderdelen', '/onderdelen/nieuw', '/onderdelen/nieuw?soort=ideas', '/onderdelen/nieuw?soort=outside'];
  for (const part of [...parts, ...more, '/plan', '/beloften', '/berichten', '/cijfers']) {
    expect((await town.get(draft.path + part, as())).status, part).toBe(200);
    expect((await town.get(draft.path + part, as(resident))).status, part).toBe(403);
    expect((await town.get(draft.path + part)).headers.get('location'), part).toContain('/inloggen');
  }
  expect((await town.get('/beheer', as(resident))).status).toBe(403);
});

test('an officer without a second factor is sent to set one up', async () => {
  const weak = await signInForTest(town.deps, officer.personId, { strong: false });
  expect((await town.get('/beheer', as(weak))).headers.get('location')).toContain('/inloggen/tweede-stap');
  expect((await post('/openbaar', {}, weak)).headers.get('location')).toContain('/inloggen/tweede-stap');
});

test('an officer of another trajectory may not come here', async () => {
  const other = await makeDraft(town, officer);
  const roles = [{ role: 'process_manager' as const, projectId: other.id }];
  const cookie = await signInForTest(town.deps, await makePerson(town.db, { name: 'Kees', roles }), { strong: true });
  expect((await town.get(draft.path, as(cookie))).status).toBe(403);
  expect((await town.get(other.path, as(cookie))).status).toBe(200);
  expect((await town.get('/beheer/trajecten/nieuw', as(cookie))).status).toBe(403);
  const step = await town.db
    .selectFrom('step')
    .select('id')
    .where('projectId', '=', draft.id)
    .executeTakeFirstOrThrow();
  const opened = await town.post(`${other.path}/onderdelen/${step.id}/openen`, {}, as(cookie));
  expect(opened.status).toBe(404);
});

test('one page gives a draft with dates, steps and promises', async () => {
  const made = await town.post('/beheer/trajecten/nieuw', newTrajectory, as());
  expect(made.status).toBe(303);
  const page = await (await town.get(made.headers.get('location') ?? '', as())).text();
  expect(page).toContain('Het concept staat klaar');
  expect(page).toContain('Publiceer eerst de afspraak');
});

test('what was typed comes back when something is missing', async () => {
  const answer = await town.post('/beheer/trajecten/nieuw', { ...newTrajectory, question: '', preset: 'x' }, as());
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('Vul de vraag aan bewoners in.');
  expect(page).toContain('De rijbaan blijft');
});

test('a trajectory or step does not open without an agreement, with the reason and a link', async () => {
  const step = await town.db
    .selectFrom('step')
    .select('id')
    .where('projectId', '=', draft.id)
    .executeTakeFirstOrThrow();
  for (const answer of [await post('/openbaar'), await post(`/onderdelen/${step.id}/openen`)]) {
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain('Publiceer eerst de afspraak. Zonder afspraak');
    expect(page).toContain(`${draft.path}/afspraak">Naar de afspraak`);
  }
  await publishAll();
  expect((await post(`/onderdelen/${step.id}/openen`)).status).toBe(303);
});

test('an agreement with gaps is kept as a draft and says what is missing', async () => {
  const gaps = { goal: '', 'promise.0.what': '' };
  const answer = await post('/afspraak', agreementOf(officer, { ...gaps, impact: 'Er komt minder steen' }));
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('href="#veld-goal"');
  expect(page).toContain('Beloof ten minste één ding');
  expect(page).toContain('Er komt minder steen');
  expect(await (await town.get(`${draft.path}/afspraak`, as())).text()).toContain('Er komt minder steen');
});

test('two officers who publish at once make one version; the other keeps the text and hears why', async () => {
  const answers = await Promise.all([
    post('/afspraak', agreementOf(officer, { goal: 'Doel van de een' })),
    post('/afspraak', agreementOf(officer, { goal: 'Doel van de ander' })),
  ]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409]);
  const refused = await answers.find((answer) => answer.status === 409)?.text();
  expect(refused).toContain('publiceerde intussen versie 1');
  expect(refused).toContain('Doel van de ');
  const versions = await town.db.selectFrom('agreement').select('version').where('projectId', '=', draft.id).execute();
  expect(versions).toEqual([{ version: 1 }]);
});

test('a second version asks why, keeps open promises, and becomes news', async () => {
  await publishAll();
  const { id } = await town.db
    .selectFrom('task')
    .select('id')
    .where('projectId', '=', draft.id)
    .executeTakeFirstOrThrow();
  const second = agreementOf(officer, { version: '2', 'promise.0.taskId': String(id), goal: 'Een koeler plein' });
  const unexplained = await post('/afspraak', second);
  expect(unexplained.status).toBe(422);
  expect(await unexplained.text()).toContain('Schrijf op wat er verandert en waarom.');
  const dropped = await post('/afspraak', { ...second, changeNote: 'Het werd heter', 'promise.0.taskId': '' });
  expect(dropped.status).toBe(409);
  expect(await dropped.text()).toContain('loopt nog');
  expect((await post('/afspraak', { ...second, changeNote: 'Het werd heter' })).status).toBe(303);
  const news = await town.db.selectFrom('update').select(['kind', 'body']).where('projectId', '=', draft.id).execute();
  expect(news).toEqual([{ kind: 'agreement', body: 'Het werd heter' }]);
});

test('a promise gets one outcome, with the reason when it was not kept, and stays in the next version', async () => {
  await publishAll();
  const { id } = await town.db
    .selectFrom('task')
    .select('id')
    .where('projectId', '=', draft.id)
    .executeTakeFirstOrThrow();
  const silent = await post(`/beloften/${id}`, { outcome: 'not_kept', note: '' });
  expect(silent.status).toBe(422);
  expect(await silent.text()).toContain('Schrijf op waarom');
  expect((await post(`/beloften/${id}`, { outcome: 'not_kept', note: 'Te weinig tijd' })).status).toBe(303);
  expect((await post(`/beloften/${id}`, { outcome: 'kept', note: '' })).status).toBe(409);
  expect(await (await town.get(`/trajecten/${draft.slug}`)).text()).toContain('Te weinig tijd');
  const next = { version: '2', changeNote: 'Nieuw', 'promise.0.what': 'Een brief aan iedereen' };
  expect((await post('/afspraak', agreementOf(officer, next))).status).toBe(303);
  const tasks = await town.db.selectFrom('task').select('what').where('projectId', '=', draft.id).execute();
  expect(tasks).toHaveLength(2);
});

test('a trajectory with an open promise or without a report does not close, and says where to go', async () => {
  await publishAll();
  const open = await post('/afronden');
  expect(open.status).toBe(409);
  expect(await open.text()).toContain(`${draft.path}/beloften`);
  const { id } = await town.db
    .selectFrom('task')
    .select('id')
    .where('projectId', '=', draft.id)
    .executeTakeFirstOrThrow();
  await post(`/beloften/${id}`, { outcome: 'kept', note: '' });
  const unreported = await post('/afronden');
  expect(unreported.status).toBe(409);
  expect(await unreported.text()).toContain(`${draft.path}/verslag`);
});

test('phases are changed, added and taken away in one go; a wrong one brings everything back', async () => {
  const before = await town.db
    .selectFrom('phase')
    .select(['id', 'name'])
    .where('projectId', '=', draft.id)
    .orderBy('ordinal')
    .execute();
  const [first] = before;
  const rows = {
    'phase.0.id': String(first?.id),
    'phase.0.name': 'Verkennen',
    'phase.0.from': '2026-12-01',
    'phase.0.to': '2026-12-20',
    'phase.1.name': '',
    'phase.2.name': 'Bouwen',
    'phase.2.about': 'voorjaar 2027',
  };
  const wrong = await post('/planning', { ...rows, 'phase.0.to': '2026-11-01' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('voorjaar 2027');
  expect((await post('/planning', rows)).status).toBe(303);
  const after = await town.db
    .selectFrom('phase')
    .select(['id', 'name', 'approximate'])
    .where('projectId', '=', draft.id)
    .orderBy('ordinal')
    .execute();
  expect(after.map((phase) => phase.name)).toEqual(['Verkennen', 'Bouwen']);
  expect(after[0]?.id).toBe(first?.id);
});

test('a moment is put down in Dutch time and taken away after a question', async () => {
  const typed = {
    kind: 'meeting',
    title: 'Wandeling',
    startsAt: '2026-12-03T19:30',
    endsAt: '',
    approximate: '',
    place: '',
    description: '',
  };
  expect((await post('/planning/momenten/nieuw', { ...typed, startsAt: '' })).status).toBe(422);
  expect((await post('/planning/momenten/nieuw', typed)).status).toBe(303);
  const moment = await town.db
    .selectFrom('moment')
    .select(['id', 'startsAt'])
    .where('projectId', '=', draft.id)
    .where('title', '=', 'Wandeling')
    .executeTakeFirstOrThrow();
  expect(moment.startsAt?.toISOString()).toBe('2026-12-03T18:30:00.000Z');
  expect(await (await town.get(`${draft.path}/planning/momenten/${moment.id}/weg`, as())).text()).toContain(
    'Wandeling',
  );
  expect((await post(`/planning/momenten/${moment.id}/weg`)).status).toBe(303);
  expect((await post(`/planning/momenten/${moment.id}/weg`)).status).toBe(404);
});

test('a step takes the settings of its instrument, and the instrument says what is wrong in them', async () => {
  const step = { instrument: 'outside', title: 'Kaart', intro: '', assurance: 'email', moderation: 'after' };
  const wrong = await post('/onderdelen/nieuw', { ...step, 'settings.url': 'javascript:alert(1)' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('href="#veld-settings-url"');
  expect((await post('/onderdelen/nieuw', { ...step, 'settings.url': 'https://kaart.example/' })).status).toBe(303);
  const saved = await town.db
    .selectFrom('step')
    .select(['id', 'settings'])
    .where('projectId', '=', draft.id)
    .where('title', '=', 'Kaart')
    .executeTakeFirstOrThrow();
  expect(saved.settings).toMatchObject({ url: 'https://kaart.example/' });
  expect(await (await town.get(`${draft.path}/onderdelen/${saved.id}`, as())).text()).toContain(
    'https://kaart.example/',
  );
  expect((await post(`/onderdelen/${saved.id}/weg`)).status).toBe(303);
});

test('the plan keeps whole cents and adds them up', async () => {
  const rows = {
    'group.0.targetGroup': 'Ouders',
    'group.0.budget': '1.250,50',
    'group.1.targetGroup': 'Winkels',
    'group.1.budget': '100',
  };
  const wrong = await post('/plan', { ...rows, 'group.1.budget': 'veel' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('1.250,50');
  expect((await post('/plan', rows)).status).toBe(303);
  expect(await (await town.get(`${draft.path}/plan`, as())).text()).toMatch(/Totaal budget: €\s1\.350,50/);
});

test('news goes on the site once, and only when residents can see the trajectory', async () => {
  const news = { title: 'Schets klaar', body: 'De schets hangt in de bibliotheek.' };
  const early = await post('/berichten', news);
  expect(early.status).toBe(409);
  expect(await early.text()).toContain('De schets hangt in de bibliotheek.');
  await publishAll();
  expect(
    (await Promise.all([post('/berichten', news), post('/berichten', news)])).map((answer) => answer.status),
  ).toEqual([303, 303]);
  const page = await (await town.get(`/trajecten/${draft.slug}`)).text();
  expect(page.split('Schets klaar')).toHaveLength(2);
});

test('the owner of a promise is reminded once in the week before, once on the day and once when it is overdue', async () => {
  await publishAll();
  const mails = () =>
    town.db.selectFrom('message').select('subject').where('dedupeKey', 'like', 'promise-reminder:%').execute();
  const count = async () => (await mails()).length;
  town.at('2026-11-23T07:00:00Z');
  await remindOwners(town.deps);
  const before = await count();
  town.at('2026-11-24T07:00:00Z');
  await remindOwners(town.deps);
  await remindOwners(town.deps);
  const soon = await count();
  expect(soon).toBeGreaterThan(before);
  town.at('2026-12-01T07:00:00Z');
  await remindOwners(town.deps);
  await remindOwners(town.deps);
  const today = await count();
  expect(today).toBeGreaterThan(soon);
  town.at('2026-12-02T07:00:00Z');
  await remindOwners(town.deps);
  await remindOwners(town.deps);
  expect(await count()).toBeGreaterThan(today);
  town.at('2026-11-23T10:00:00Z');
});

test('the first page shows an overdue promise as overdue', async () => {
  await publishAll();
  town.at('2026-12-05T10:00:00Z');
  const page = await (
    await town.get('/beheer', as(await signInForTest(town.deps, officer.personId, { strong: true })))
  ).text();
  town.at('2026-11-23T10:00:00Z');
  expect(page).toContain('te laat, was voor 1 december 2026');
  expect(page).toContain('Nieuw traject');
});
