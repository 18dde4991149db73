import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { loadConversation } from './conversation-row.ts';
import { watchTerms } from './terms/watch-terms.ts';

let town: TestApp;
let team: string;
beforeAll(async () => {
  town = await testApp();
  const lotte = { name: 'Lotte', email: 'lotte@stadmakers.example', roles: ['programme_team'] as const };
  team = await signInForTest(town.deps, await makePerson(town.db, lotte), { strong: true });
});
afterAll(() => town.drop());

const key = () => crypto.randomUUID();
const asked = { whyNow: 'De raad beslist in maart.', momentText: 'De raad in maart', momentOn: '2027-03-11' };
async function resident(proven = true) {
  const id = await makePerson(town.db, { name: 'Truus' });
  const proof = {
    personId: id,
    method: 'post_code',
    level: 'post_code',
    achievedAt: town.deps.now(),
  } as const;
  if (proven) await town.db.insertInto('proof').values(proof).execute();
  return { id, as: await signInForTest(town.deps, id) };
}
async function ask(subject: string, more: Record<string, string> = {}) {
  const { as } = await resident();
  const form = { ...asked, subject, submissionKey: key(), ...more };
  const response = await town.post('/stadsgesprekken/aanvragen', form, { as });
  expect(response.status).toBe(303);
  const id = Number(/stadsgesprekken\/(\d+)/.exec(response.headers.get('location') ?? '')?.[1]);
  return { id, as, form };
}
async function openFor(subject: string, needed: number) {
  const made = await ask(subject);
  await town.post(`/beheer/stadsgesprekken/${made.id}/openen`, {}, { as: team });
  await town.db.updateTable('cityConversation').set({ needed }).where('id', '=', made.id).execute();
  return made;
}
const sign = (id: number, as: string, more: Record<string, string> = {}) =>
  town.post(`/stadsgesprekken/${id}/steun`, { submissionKey: key(), ...more }, { as });
const row = async (id: number) => {
  const found = await loadConversation(town.db, id);
  if (!found) throw new Error('no conversation');
  return found;
};
const mails = async (word: string) =>
  (await town.db.selectFrom('message').select('toEmail').where('subject', 'like', `${word}%`).execute()).map(
    ({ toEmail }) => toEmail,
  );

test('nobody but who asked and the team sees it before it is opened, and a form sent twice asks once', async () => {
  const { id, as, form } = await ask('De markt');
  const again = await town.post('/stadsgesprekken/aanvragen', form, { as });
  expect(again.headers.get('location')).toContain(`/stadsgesprekken/${id}?`);
  expect((await town.get(`/stadsgesprekken/${id}`)).status).toBe(404);
  expect((await town.get(`/stadsgesprekken/${id}`, { as })).status).toBe(200);
  expect(await (await town.get('/stadsgesprekken')).text()).not.toContain('De markt');
  const second = await town.post('/stadsgesprekken/aanvragen', { ...form, submissionKey: key() }, { as });
  expect(second.status).toBe(409);
  const stranger = await resident();
  expect((await sign(id, stranger.as)).status).toBe(404);
  expect((await town.post(`/stadsgesprekken/${id}/terugnemen`, {}, { as: stranger.as })).status).toBe(404);
});

test('a form without a subject comes back with what was typed and why', async () => {
  const { as } = await resident();
  const form = { ...asked, subject: ' ', submissionKey: key() };
  const response = await town.post('/stadsgesprekken/aanvragen', form, { as });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain('De raad beslist in maart.');
});

test('twenty people sign at once: each counts once, the tenth calls it, and the term begins once', async () => {
  const { id } = await openFor('De Waag', 10);
  const people = await Promise.all(Array.from({ length: 20 }, () => resident()));
  const answers = await Promise.all(people.flatMap(({ as }) => [sign(id, as), sign(id, as)]));
  expect(answers.every(({ status }) => status === 303)).toBe(true);
  const called = await row(id);
  expect(called).toMatchObject({ state: 'called', supporters: 20, planBefore: '2026-12-23' });
  const lines = town.db.selectFrom('auditLine').select('act').where('subject', '=', `conversation:${id}`);
  expect((await lines.where('act', '=', 'conversation.called').execute()).length).toBe(1);
  expect((await mails('Het stadsgesprek komt er: De Waag')).length).toBe(2);
  const page = await (await town.get(`/stadsgesprekken/${id}`)).text();
  expect(page).toContain('De gemeente plant het binnen 30 dagen');
  expect(page).not.toContain('Truus');
});

test('who lacks the proof is told where to give it, and does not count', async () => {
  const { id } = await openFor('De proef', 5);
  const { as } = await resident(false);
  const refused = await sign(id, as);
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('/mijn/brief?terug=');
  expect((await row(id)).supporters).toBe(0);
});

test('what was called stays called when a signature goes, and can be neither refused nor taken back', async () => {
  const { id, as } = await openFor('Het pad', 2);
  const [first, second] = [await resident(), await resident()];
  await sign(id, first.as, { invite: 'ja' });
  await sign(id, second.as);
  await town.post(`/stadsgesprekken/${id}/steun/intrekken`, {}, { as: first.as });
  expect(await row(id)).toMatchObject({ state: 'called', supporters: 1 });
  const guests = town.db.selectFrom('cityConversationGuest').selectAll().where('conversationId', '=', id);
  expect(await guests.execute()).toEqual([]);
  expect((await town.post(`/stadsgesprekken/${id}/terugnemen`, {}, { as })).status).toBe(409);
  const no = { ground: 'decided', reason: 'Het is besloten.' };
  expect((await town.post(`/beheer/stadsgesprekken/${id}/weigeren`, no, { as: team })).status).toBe(409);
});

test('a refusal names a ground and no people; a text that insults is not repeated', async () => {
  const { id } = await ask('Die nare buurman');
  const path = `/beheer/stadsgesprekken/${id}/weigeren`;
  expect((await town.post(path, { reason: 'Nee.' }, { as: team })).status).toBe(422);
  const naming = { ground: 'persons', reason: 'Bel 06 12345678 voor meer.' };
  expect((await town.post(path, naming, { as: team })).status).toBe(422);
  const { as } = await resident();
  expect((await town.post(path, naming, { as })).status).toBe(403);
  const good = { ground: 'persons', reason: 'Praat samen met buurtbemiddeling.' };
  expect((await town.post(path, good, { as: team })).status).toBe(303);
  const page = await (await town.get(`/stadsgesprekken/${id}`)).text();
  expect(page).toContain('Praat samen met buurtbemiddeling.');
  expect(page).not.toContain('Die nare buurman');
  expect(await (await town.get('/stadsgesprekken')).text()).not.toContain('Die nare buurman');
});

test('the desk enters a signature with a name, and the same person on the web counts once', async () => {
  const { id } = await openFor('Op papier', 5);
  const desk = await signInForTest(town.deps, await makePerson(town.db, { name: 'Wim', roles: ['desk'] }), {
    strong: true,
  });
  const form = { channel: 'paper', stance: 'support', receivedOn: '2026-11-20' };
  const enter = (more: Record<string, string>) =>
    town.post(`/balie/stadsgesprekken/${id}`, { ...form, submissionKey: key(), ...more }, { as: desk });
  expect((await enter({ name: '' })).status).toBe(422);
  expect((await enter({ name: 'R. Jonker' })).status).toBe(303);
  expect((await row(id)).supporters).toBe(1);
  const { id: personId, as } = await resident();
  await town.db.updateTable('contact').set({ personId }).where('name', '=', 'R. Jonker').execute();
  await sign(id, as);
  expect((await row(id)).supporters).toBe(1);
});

test('after its last day nobody signs any more, and who asked hears it once', async () => {
  const { id } = await openFor('Te laat', 5);
  const before = town.deps.now();
  town.at('2027-01-23T12:00:00Z');
  const { as } = await resident();
  expect((await sign(id, as)).status).toBe(409);
  await watchTerms(town.deps);
  await watchTerms(town.deps);
  expect((await mails('De tijd is om: Te laat')).length).toBe(1);
  town.at(before);
});

test('who looks after it hears in the last week that it is not planned, the whole team when it is late', async () => {
  const other = await makePerson(town.db, { name: 'Ada', email: 'ada@stadmakers.example', roles: ['programme_team'] });
  const { id } = await openFor('Nog te plannen', 1);
  await sign(id, (await resident()).as);
  const before = town.deps.now();
  const day = async (at: string) => {
    town.at(at);
    await watchTerms(town.deps);
    await watchTerms(town.deps);
  };
  await day('2026-12-10T07:00:00Z');
  expect(await mails('Plan dit stadsgesprek: Nog')).toEqual([]);
  await day('2026-12-17T07:00:00Z');
  expect(await mails('Plan dit stadsgesprek: Nog')).toEqual(['lotte@stadmakers.example']);
  await day('2026-12-24T07:00:00Z');
  expect((await mails('Te laat: dit stadsgesprek is niet gepland: Nog')).toSorted()).toEqual([
    'ada@stadmakers.example',
    'lotte@stadmakers.example',
  ]);
  expect(await (await town.get(`/stadsgesprekken/${id}`)).text()).toContain('1 dag te laat');
  await town.db.deleteFrom('roleGrant').where('personId', '=', other).execute();
  town.at(before);
});

test('what college or council ask has a term too and gathers no signatures', async () => {
  const form = { ...asked, subject: 'De begroting', calledBy: 'council', submissionKey: key() };
  const response = await town.post('/beheer/stadsgesprekken/nieuw', form, { as: team });
  const id = Number(/(\d+)\?/.exec(response.headers.get('location') ?? '')?.[1]);
  expect(await row(id)).toMatchObject({ state: 'called', calledBy: 'council', planBefore: '2026-12-23', needed: null });
  const page = await (await town.get(`/stadsgesprekken/${id}`)).text();
  expect(page).toContain('Gevraagd door de gemeenteraad');
  expect(page).not.toContain('Handtekeningen');
});

test('a called conversation is planned once, in a trajectory, and who wanted it is invited', async () => {
  const { id } = await openFor('Het stationsplein', 1);
  const guest = await resident();
  await sign(id, guest.as, { invite: 'ja' });
  const project = {
    kind: 'trajectory',
    slug: 'station',
    question: 'Hoe wordt het station?',
    status: 'published',
  } as const;
  const added = town.db.insertInto('project').values(project).returning('id');
  const { id: projectId } = await added.executeTakeFirstOrThrow();
  const form = {
    projectId: String(projectId),
    startsAt: '2026-12-15T19:30',
    endsAt: '2026-12-15T21:30',
    place: 'De Egelantier',
  };
  const path = `/beheer/stadsgesprekken/${id}/plannen`;
  expect((await town.post(path, { ...form, endsAt: '2026-12-15T19:00' }, { as: team })).status).toBe(422);
  expect((await town.post(path, { ...form, projectId: '999' }, { as: team })).status).toBe(422);
  expect((await town.post(path, form, { as: guest.as })).status).toBe(403);
  const both = await Promise.all([town.post(path, form, { as: team }), town.post(path, form, { as: team })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const moments = await town.db.selectFrom('moment').select('title').where('projectId', '=', projectId).execute();
  expect(moments).toEqual([{ title: 'Stadsgesprek: Het stationsplein' }]);
  expect((await mails('Er is een datum voor het stadsgesprek: Het stationsplein')).length).toBe(2);
  expect(await (await town.get(`/stadsgesprekken/${id}`)).text()).toContain('De Egelantier');
});
