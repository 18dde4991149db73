import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { type MadeInitiative, makeInitiative } from '../initiatives/testing/make-initiative.ts';
import { remindOfLate } from './actions/remind-job.ts';
import { distributeDaily } from './distribution/daily-job.ts';
import { proposeDistribution } from './distribution/propose-distribution.ts';
import { answerProposal } from './requests/answer-proposal.ts';
import { type MadeOfficer, makeCoordinator, makeOfficer } from './testing/pool.ts';

let town: TestApp;
let coordinator: MadeOfficer;
let tuin: MadeInitiative;
const team = '/initiatieven/buurttuin/beheer/begeleider';
const pool = '/beheer/begeleiding';
const own = `${pool}/initiatieven/buurttuin`;
const key = () => crypto.randomUUID();

vi.setConfig({ testTimeout: 60_000 });
beforeAll(async () => {
  town = await testApp();
});
beforeEach(async () => {
  // Everything that somebody made; areas and themes stay.
  for (const table of ['project', 'person', 'message'] as const) await town.db.deleteFrom(table).execute();
  town.at('2026-11-23T10:00:00Z');
  coordinator = await makeCoordinator(town);
  tuin = await makeInitiative(town);
});
afterAll(() => town.drop());

const ask = (more: Record<string, string> = {}, as = tuin.as) =>
  town.post(team, { expertise: 'groen', areaId: '', question: '', submissionKey: key(), ...more }, { as });
const distribute = () => town.post(`${pool}/verdeling`, {}, { as: coordinator.as });
const newest = () =>
  town.db.selectFrom('companionProposal').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow();
const answer = async (officer: MadeOfficer, fields: Record<string, string>) =>
  town.post(`${pool}/voorstellen/${(await newest()).id}`, { note: '', ...fields }, { as: officer.as });
const mailsTo = (email: string) =>
  town.db.selectFrom('message').select('subject').where('toEmail', '=', email).orderBy('id').execute();
// A session of staff ends after half a day.
const anew = ({ id }: MadeOfficer) => signInForTest(town.deps, id, { strong: true });
const accompany = async (officer: MadeOfficer) => {
  await ask();
  await distribute();
  expect((await answer(officer, { answer: 'accept' })).status).toBe(303);
};

test('a team asks, an officer who knows the subject accepts, and both find each other on one page', async () => {
  const karin = await makeOfficer(town, { name: 'Karin' });
  await makeOfficer(town, { name: 'Mo', expertise: ['verkeer'] });
  expect((await ask({ question: 'Mogen de tegels eruit?' })).status).toBe(303);
  expect((await distribute()).headers.get('location')).toContain('klaar=verdeeld');
  expect((await newest()).personId).toBe(karin.id);
  expect(await mailsTo('karin@stadmakers.example')).toEqual([
    { subject: 'Wilt u dit initiatief begeleiden: Een buurttuin' },
  ]);
  const proposal = await (await town.get(own, { as: karin.as })).text();
  expect(proposal).toContain('Weet veel van groen');
  expect(proposal).toContain('Mogen de tegels eruit?');
  // Until somebody accepts, the team hears no name.
  expect(await (await town.get(team, { as: tuin.as })).text()).not.toContain('Karin');
  expect((await answer(karin, { answer: 'accept' })).status).toBe(303);
  const page = await (await town.get(team, { as: tuin.as })).text();
  expect(page).toContain('Karin');
  expect(page).toContain('Adviseur Karin');
  expect(page).toContain('initiatieven@haarlem.example');
  expect(page).not.toContain('karin@stadmakers.example');
  const publicPage = await (await town.get('/initiatieven/buurttuin')).text();
  expect(publicPage).toContain('wordt begeleid door de gemeente');
  expect(publicPage).not.toContain('Karin');
});

test('who passes it on says why, and is not asked for it again', async () => {
  const [karin, priya] = [await makeOfficer(town, { name: 'Karin' }), await makeOfficer(town, { name: 'Priya' })];
  await ask();
  await distribute();
  const [first, second] = (await newest()).personId === karin.id ? [karin, priya] : [priya, karin];
  const silent = await answer(first, { answer: 'pass_on' });
  expect([silent.status, await silent.text()]).toEqual([422, expect.stringContaining('Schrijf in één zin waarom')]);
  expect((await answer(first, { answer: 'pass_on', note: 'Geen tijd' })).status).toBe(303);
  await distribute();
  expect((await newest()).personId).toBe(second.id);
  expect((await answer(second, { answer: 'pass_on', note: 'Ken de wijk niet' })).status).toBe(303);
  const nobody = await distribute();
  expect([nobody.status, await nobody.text()]).toEqual([
    409,
    expect.stringContaining('Niemand in de pool heeft nu ruimte'),
  ]);
});

test('two coordinators who distribute at once propose once, and the other reads why', async () => {
  await makeOfficer(town, { name: 'Karin' });
  await makeOfficer(town, { name: 'Priya' });
  await ask();
  const both = await Promise.all([distribute(), distribute()]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  const { proposals } = await town.db
    .selectFrom('companionProposal')
    .select((eb) => eb.fn.countAll<number>().as('proposals'))
    .executeTakeFirstOrThrow();
  expect(proposals).toBe(1);
});

test('an officer and a coordinator who answer at once: one answers, the other sees what was answered', async () => {
  const karin = await makeOfficer(town, { name: 'Karin' });
  await ask();
  await distribute();
  const proposalId = (await newest()).id;
  const results = await Promise.all([
    answerProposal(town.deps, karin.actor, { proposalId, answer: 'accept', note: '' }),
    answerProposal(town.deps, coordinator.actor, { proposalId, answer: 'pass_on', note: 'Is ziek' }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { kind: 'already-answered' } });
});

test('nobody is asked while away, without the role, beyond the hours, or for an initiative of their own', async () => {
  const karin = await makeOfficer(town, { name: 'Karin', hours: 4 });
  const away = { startsOn: '2026-11-27', endsOn: '2026-12-20' };
  expect((await town.post(`${pool}/kaart/${karin.id}/afwezig`, away, { as: karin.as })).status).toBe(303);
  await ask();
  expect((await distribute()).status).toBe(409);
  const { id } = await town.db.selectFrom('companionAbsence').select('id').executeTakeFirstOrThrow();
  await town.post(`${pool}/kaart/${karin.id}/afwezig/${id}/weg`, {}, { as: karin.as });
  const mine = { personId: karin.id, role: 'initiator', projectId: tuin.id } as const;
  await town.db.insertInto('roleGrant').values(mine).execute();
  expect((await distribute()).status).toBe(409);
  await town.db.deleteFrom('roleGrant').where('personId', '=', karin.id).where('role', '=', 'initiator').execute();
  expect((await distribute()).status).toBe(303);
  await makeInitiative(town, { slug: 'tweede', title: 'Een tweede' }).then(({ as }) =>
    town.post('/initiatieven/tweede/beheer/begeleider', { expertise: 'groen', submissionKey: key() }, { as }),
  );
  expect((await distribute()).status).toBe(409);
});

test('the first message or action of the town hall is the first answer, and the figures count it', async () => {
  const karin = await makeOfficer(town, { name: 'Karin' });
  await accompany(karin);
  town.at('2026-11-25T10:00:00Z');
  karin.as = await anew(karin);
  const message = { body: 'Dag, ik zoek het uit.', submissionKey: key() };
  expect((await town.post(`${own}/bericht`, message, { as: karin.as })).status).toBe(303);
  expect((await town.post(`${own}/bericht`, message, { as: karin.as })).status).toBe(303);
  town.at('2026-11-26T10:00:00Z');
  expect((await town.post(`${team}/bericht`, { body: 'Dank u!', submissionKey: key() }, { as: tuin.as })).status).toBe(
    303,
  );
  const { messages } = await town.db
    .selectFrom('companionMessage')
    .select((eb) => eb.fn.countAll<number>().as('messages'))
    .executeTakeFirstOrThrow();
  expect(messages).toBe(2);
  expect((await mailsTo('buurttuin@bewoner.example')).map(({ subject }) => subject)).toEqual([
    'Karin begeleidt uw initiatief',
    'Een bericht van uw begeleider',
  ]);
  expect((await mailsTo('karin@stadmakers.example')).at(-1)).toEqual({ subject: 'Een bericht van Een buurttuin' });
  coordinator.as = await anew(coordinator);
  const figures = await (await town.get(`${pool}/cijfers`, { as: coordinator.as })).text();
  expect(figures).toContain('2 dagen');
  const csv = await (await town.get(`${pool}/cijfers.csv`, { as: coordinator.as })).text();
  expect(csv).toContain('2026-11;1;1;2;0;0');
});

test('a late action is mailed to the companion first, and days later to the coordinator, once each', async () => {
  const karin = await makeOfficer(town, { name: 'Karin' });
  await accompany(karin);
  const action = { what: 'Leidingen nakijken', fromWhom: 'afdeling Ondergrond', dueOn: '2026-11-24' };
  const past = await town.post(`${own}/acties`, { ...action, dueOn: '2026-11-01' }, { as: karin.as });
  expect([past.status, await past.text()]).toEqual([422, expect.stringContaining('Leidingen nakijken')]);
  expect((await town.post(`${own}/acties`, action, { as: karin.as })).status).toBe(303);
  const late = async () => {
    await remindOfLate(town.deps);
    await remindOfLate(town.deps);
    const [officer, leader] = [await mailsTo('karin@stadmakers.example'), await mailsTo('fatima@stadmakers.example')];
    return [officer, leader].map(
      (mails) => mails.filter(({ subject }) => /te laat|blijft liggen/i.test(subject)).length,
    );
  };
  expect(await late()).toEqual([0, 0]);
  town.at('2026-11-25T08:00:00Z');
  expect(await late()).toEqual([1, 0]);
  expect(await (await town.get(team, { as: tuin.as })).text()).toContain('Te laat');
  town.at('2026-11-29T08:00:00Z');
  expect(await late()).toEqual([1, 1]);
  karin.as = await anew(karin);
  const { id } = await town.db.selectFrom('task').select('id').executeTakeFirstOrThrow();
  const dropped = await town.post(`${own}/acties/${id}`, { outcome: 'not_kept', note: '' }, { as: karin.as });
  expect(dropped.status).toBe(422);
  expect((await town.post(`${own}/acties/${id}`, { outcome: 'kept', note: '' }, { as: karin.as })).status).toBe(303);
  expect((await town.post(`${own}/acties/${id}`, { outcome: 'kept', note: '' }, { as: karin.as })).status).toBe(409);
});

test('who leaves the pool hands everything over: the team is told, and actions and messages stay', async () => {
  const karin = await makeOfficer(town, { name: 'Karin' });
  await accompany(karin);
  await town.post(`${own}/bericht`, { body: 'Dag!', submissionKey: key() }, { as: karin.as });
  expect((await town.post(`${pool}/kaart/${karin.id}/uit-de-pool`, {}, { as: karin.as })).status).toBe(303);
  expect((await town.get(pool, { as: karin.as })).status).toBe(403);
  expect((await mailsTo('buurttuin@bewoner.example')).at(-1)).toEqual({ subject: 'U krijgt een andere begeleider' });
  const priya = await makeOfficer(town, { name: 'Priya' });
  await distribute();
  expect((await answer(priya, { answer: 'accept' })).status).toBe(303);
  expect(await (await town.get(own, { as: priya.as })).text()).toContain('Dag!');
});

test('a coordinator lets an officer in, who fills in the card, and chooses somebody by hand', async () => {
  await makePerson(town.db, { name: 'Els', email: 'els@stadmakers.example' });
  const admit = (email: string) => town.post(`${pool}/mensen`, { email, hours: '8' }, { as: coordinator.as });
  expect((await admit('niemand@stadmakers.example')).status).toBe(422);
  const admitted = await admit('Els@stadmakers.example');
  const card = admitted.headers.get('location')?.split('?')[0] ?? '';
  expect([admitted.status, (await admit('els@stadmakers.example')).status]).toEqual([303, 409]);
  const fields = { job: 'Vergunningverlener', expertise: 'vergunningen', hours: '12' };
  expect((await town.post(card, fields, { as: coordinator.as })).status).toBe(303);
  expect((await town.post(card, { ...fields, hours: 'veel' }, { as: coordinator.as })).status).toBe(422);
  await ask();
  const personId = card.split('/').at(-1) ?? '';
  expect((await town.post(`${own}/voorstel`, { personId }, { as: coordinator.as })).status).toBe(303);
  const again = await town.post(`${own}/voorstel`, { personId }, { as: coordinator.as });
  expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('Els is net gevraagd')]);
});

test('every morning: who never asked is offered somebody, what stopped ends, and a second run changes nothing', async () => {
  await makeOfficer(town, { name: 'Karin', hours: 40 });
  const over = await makeInitiative(town, { slug: 'over', title: 'Over' });
  await town.post(
    '/initiatieven/over/beheer/begeleider',
    { expertise: 'groen', submissionKey: key() },
    { as: over.as },
  );
  await town.db
    .updateTable('initiative')
    .set({ stage: 'stopped', stoppedBecause: 'Verhuisd' })
    .where('projectId', '=', over.id)
    .execute();
  await town.db.updateTable('project').set({ status: 'closed' }).where('id', '=', over.id).execute();
  await distributeDaily(town.deps);
  const standing = () =>
    town.db
      .selectFrom('companionRequest')
      .leftJoin('companionProposal', 'companionProposal.requestId', 'companionRequest.id')
      .select(['projectId', 'source', 'closedAs', 'state'])
      .orderBy('projectId')
      .execute();
  const after = await standing();
  expect(after).toEqual([
    { projectId: tuin.id, source: 'offered', closedAs: null, state: 'proposed' },
    { projectId: over.id, source: 'asked', closedAs: 'finished', state: null },
  ]);
  await distributeDaily(town.deps);
  expect(await standing()).toEqual(after);
});

test('a request is sent once, only by the team, only for what is on the site, and the team can stop it', async () => {
  const submissionKey = key();
  expect([(await ask({ submissionKey })).status, (await ask({ submissionKey })).status]).toEqual([303, 303]);
  const second = await ask();
  expect([second.status, await second.text()]).toEqual([
    409,
    expect.stringContaining('Er is al een begeleider gevraagd'),
  ]);
  const stranger = await signInForTest(town.deps, await makePerson(town.db, { name: 'Iemand' }));
  expect((await ask({}, stranger)).status).toBe(403);
  expect((await town.get(team, { as: stranger })).status).toBe(403);
  expect((await town.post(`${team}/stoppen`, { note: 'Al gelukt' }, { as: tuin.as })).status).toBe(303);
  expect((await town.post(`${team}/stoppen`, {}, { as: tuin.as })).status).toBe(409);
  const draft = await makeInitiative(town, { slug: 'concept', status: 'draft' });
  const early = { expertise: 'groen', submissionKey: key() };
  expect((await town.post('/initiatieven/concept/beheer/begeleider', early, { as: draft.as })).status).toBe(409);
  expect((await ask({ expertise: 'toveren' })).status).toBe(422);
});

test('colleagues of the pool see the load, not the conversation, and only coordinators distribute or open other cards', async () => {
  const karin = await makeOfficer(town, { name: 'Karin' });
  const mo = await makeOfficer(town, { name: 'Mo', expertise: ['verkeer'] });
  await accompany(karin);
  await town.post(`${own}/bericht`, { body: 'Alleen voor het team', submissionKey: key() }, { as: karin.as });
  expect(await (await town.get(pool, { as: mo.as })).text()).toContain('1 van 2');
  expect(await (await town.get(own, { as: mo.as })).text()).not.toContain('Alleen voor het team');
  expect((await town.post(`${own}/bericht`, { body: 'x', submissionKey: key() }, { as: mo.as })).status).toBe(403);
  expect((await town.get(`${pool}/kaart/${karin.id}`, { as: mo.as })).status).toBe(403);
  expect(await proposeDistribution(town.deps, mo.actor)).toEqual({ ok: false, error: { kind: 'not-allowed' } });
  expect((await town.post(`${own}/stoppen`, { step: 'finish', note: 'Klaar' }, { as: mo.as })).status).toBe(403);
  expect((await town.post(`${own}/stoppen`, { step: 'finish', note: 'Klaar' }, { as: karin.as })).status).toBe(303);
  const resident = await signInForTest(town.deps, await makePerson(town.db, { name: 'Iemand' }));
  expect((await town.get(pool, { as: resident })).status).toBe(403);
});

test('who writes down a holiday while an initiative waits for an answer gives it back at once', async () => {
  const karin = await makeOfficer(town, { name: 'Karin' });
  await ask();
  await distribute();
  expect((await newest()).state).toBe('proposed');
  const later = { startsOn: '2027-02-01', endsOn: '2027-02-14' };
  expect((await town.post(`${pool}/kaart/${karin.id}/afwezig`, later, { as: karin.as })).status).toBe(303);
  expect((await newest()).state).toBe('proposed');
  const soon = { startsOn: '2026-11-28', endsOn: '2026-12-12' };
  expect((await town.post(`${pool}/kaart/${karin.id}/afwezig`, soon, { as: karin.as })).status).toBe(303);
  expect((await newest()).state).toBe('handed_over');
  const priya = await makeOfficer(town, { name: 'Priya' });
  await distribute();
  expect((await newest()).personId).toBe(priya.id);
});
