import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { makeInitiative } from '../../initiatives/testing/make-initiative.ts';
import { askWhetherItHelped } from '../outcome/follow-up-job.ts';
import { outcomeHref } from '../outcome/outcome-token.ts';
import { makeHelper, makeNotice, makeThread } from '../testing/ask-and-offer.ts';
import { threadsADay } from './thread.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const key = () => crypto.randomUUID();
const mailTo = async (email: string | null) =>
  town.db
    .selectFrom('message')
    .select(['subject', 'text'])
    .where('toEmail', '=', email ?? '')
    .orderBy('id')
    .execute();

/** An initiative that asks, somebody who answered, and their conversation. */
async function makeContact(at: TestApp, slug: string) {
  const initiative = await makeInitiative(at, { slug });
  const helper = await makeHelper(town);
  const needId = await makeNotice(at, initiative);
  const threadId = await makeThread(at, helper.actor, { notice: { side: 'need', id: needId } });
  return { initiative, helper, needId, threadId };
}

test('somebody answers a need, the team hears it by mail and answers, and nobody sees an address', async () => {
  const initiative = await makeInitiative(town, { slug: 'pluktuin', title: 'Een pluktuin' });
  const helper = await makeHelper(town, 'Ben');
  const need = await makeNotice(town, initiative, { title: 'Spitten op zaterdag' });
  const path = `/hulp/${need}/gesprek`;
  expect((await town.post(path, { body: '  ' }, { as: helper.as })).status).toBe(422);
  const submissionKey = key();
  const sent = await town.post(path, { body: 'Ik kom met een schep.', submissionKey }, { as: helper.as });
  expect(sent.status).toBe(303);
  const thread = sent.headers.get('location')?.split('?')[0] ?? '';
  const twice = await town.post(path, { body: 'Ik kom met een schep.', submissionKey }, { as: helper.as });
  expect(twice.headers.get('location')).toContain(thread);

  const { email } = await town.db
    .selectFrom('person')
    .select('email')
    .where('id', '=', initiative.initiatorId)
    .executeTakeFirstOrThrow();
  const mails = await mailTo(email);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toContain('Ben');
  expect(mails[0]?.text).toContain('Ik kom met een schep.');
  expect(mails[0]?.text).not.toContain('@bewoner.example');

  expect(
    (await town.post(thread, { body: 'Fijn! Om tien uur.', submissionKey: key() }, { as: initiative.as })).status,
  ).toBe(303);
  const page = await (await town.get(thread, { as: helper.as })).text();
  expect(page).toContain('Fijn! Om tien uur.');
  expect(page).not.toContain('@bewoner.example');
  const own = await (await town.get('/mijn', { as: helper.as })).text();
  expect(own).toContain('1 gesprek, 1 wacht op u');
});

test('whoever stands outside a conversation hears that it is not there, administrators too', async () => {
  const { threadId, helper } = await makeContact(town, 'buiten');
  const other = await makeHelper(town, 'Chris');
  const administrator = await makeHelper(town, 'Anna');
  await town.db.insertInto('roleGrant').values({ personId: administrator.personId, role: 'administrator' }).execute();
  const path = `/hulp/gesprekken/${threadId}`;
  for (const { as } of [other, administrator]) {
    expect((await town.get(path, { as })).status).toBe(404);
    for (const part of ['', '/samen', '/niet-samen', '/hielp-het'])
      expect((await town.post(path + part, { body: 'x', helped: 'yes' }, { as })).status).toBe(404);
  }
  expect((await town.get(path)).status).toBe(303);
  expect((await town.get(path, { as: helper.as })).status).toBe(200);
});

test('nobody answers their own notice, and nobody brings a notice of somebody else', async () => {
  const initiative = await makeInitiative(town, { slug: 'eigen' });
  const helper = await makeHelper(town);
  const need = await makeNotice(town, initiative);
  const offer = await makeNotice(town, helper);
  const others = await makeNotice(town, await makeHelper(town, 'Ans'));
  const post = (path: string, form: Record<string, string>, as: string) =>
    town.post(path, { body: 'Hallo', ...form }, { as });
  expect((await post(`/hulp/${need}/gesprek`, {}, initiative.as)).status).toBe(409);
  expect((await post(`/aanbod/${offer}/gesprek`, {}, helper.as)).status).toBe(409);
  expect((await post(`/hulp/${need}/gesprek`, { with: String(others) }, helper.as)).status).toBe(403);
  expect((await post(`/hulp/${need}/gesprek`, { with: String(offer) }, helper.as)).status).toBe(303);
  // The team asks the same helper for the same need: they come together in the conversation that is there.
  expect((await post(`/aanbod/${offer}/gesprek`, { with: String(need) }, initiative.as)).status).toBe(303);
  const threads = await town.db.selectFrom('helpThread').select('id').where('needId', '=', need).execute();
  expect(threads).toHaveLength(1);
});

test('who writes to everybody is stopped for the day', async () => {
  const helper = await makeHelper(town);
  const needs = [];
  for (let n = 0; n <= threadsADay; n += 1) {
    if (n % 4 === 0) needs.push({ initiative: await makeInitiative(town, { slug: `druk-${n}` }), ids: [] as number[] });
    const last = needs.at(-1);
    last?.ids.push(await makeNotice(town, last.initiative, { title: `Vraag nummer ${n}` }));
  }
  const answers = await Promise.all(
    needs
      .flatMap(({ ids }) => ids)
      .map((id, n) => town.post(`/hulp/${id}/gesprek`, { body: `Hallo ${n}` }, { as: helper.as })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(threadsADay).fill(303), 429]);
});

test('a match is asked about after two weeks, once, and the link in the mail answers without signing in', async () => {
  town.at('2026-11-23T10:00:00Z');
  const { threadId, helper, initiative } = await makeContact(town, 'samen');
  const path = `/hulp/gesprekken/${threadId}`;
  expect((await town.post(`${path}/hielp-het`, { helped: 'yes' }, { as: helper.as })).status).toBe(409);
  expect((await town.post(`${path}/samen`, {}, { as: initiative.as })).status).toBe(303);
  expect((await town.post(`${path}/samen`, {}, { as: helper.as })).status).toBe(409);
  expect((await town.post(`${path}/niet-samen`, {}, { as: helper.as })).status).toBe(303);
  expect((await town.post(`${path}/samen`, {}, { as: helper.as })).status).toBe(303);

  await askWhetherItHelped(town.deps);
  const { email } = await town.db
    .selectFrom('person')
    .select('email')
    .where('id', '=', helper.personId)
    .executeTakeFirstOrThrow();
  const asked = async () => (await mailTo(email)).filter(({ subject }) => subject.startsWith('Hielp het?'));
  expect(await asked()).toHaveLength(0);
  town.at('2026-12-07T08:00:00Z');
  await askWhetherItHelped(town.deps);
  await askWhetherItHelped(town.deps);
  const [mail, ...more] = await asked();
  expect(more).toHaveLength(0);
  const link = /\/hielp-het\/[\w.-]+/.exec(mail?.text ?? '')?.[0] ?? '';
  expect(link).toBe(outcomeHref(town.deps.settings.secret, { threadId, side: 'helper' }));
  expect(await (await town.get(link)).text()).toContain('Hielp het?');
  expect((await town.post(link, { helped: 'no' })).status).toBe(422);
  expect((await town.post(link, { helped: 'no', why: 'Het regende.' })).status).toBe(303);
  expect((await town.post(link, { helped: 'a_bit', why: '' })).status).toBe(303);
  expect((await town.get(`${link.slice(0, -1)}x`)).status).toBe(404);
  expect((await town.post(`${path}/hielp-het`, { helped: 'yes', why: 'Top' }, { as: initiative.as })).status).toBe(303);
  expect((await town.post(`${path}/niet-samen`, {}, { as: helper.as })).status).toBe(409);
  const outcomes = await town.db
    .selectFrom('helpOutcome')
    .select(['side', 'helped'])
    .where('threadId', '=', threadId)
    .orderBy('side')
    .execute();
  expect(outcomes).toEqual([
    { side: 'asker', helped: 'yes' },
    { side: 'helper', helped: 'a_bit' },
  ]);

  const officer = await makeHelper(town, 'Fatima');
  await town.db.insertInto('roleGrant').values({ personId: officer.personId, role: 'process_manager' }).execute();
  const as = await signInForTest(town.deps, officer.personId, { strong: true });
  const figures = await (await town.get('/beheer/hulp', { as })).text();
  expect(figures).toContain('Top');
  expect(await (await town.get('/beheer/hulp.csv', { as })).text()).toMatch(/Handen;\d+;\d+;1;2;0/);
  expect((await town.get('/beheer/hulp', { as: helper.as })).status).toBe(403);
});

test('who is gone can no longer be written to, and what was written stays readable for the other', async () => {
  town.at('2026-11-23T10:00:00Z');
  const { threadId, helper, initiative } = await makeContact(town, 'weg');
  const own = await makeNotice(town, helper, { title: 'Mijn oude aanbod' });
  const erased = await town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as: helper.as });
  expect(erased.status).toBe(303);
  expect((await town.get(`/aanbod/${own}`)).status).toBe(404);
  const path = `/hulp/gesprekken/${threadId}`;
  expect((await town.post(path, { body: 'Ben je er nog?' }, { as: initiative.as })).status).toBe(409);
  expect((await town.post(`${path}/samen`, {}, { as: initiative.as })).status).toBe(409);
  expect(await (await town.get(path, { as: initiative.as })).text()).toContain('Dit bericht is gewist.');
});

test('a message is reported by the other side only, and hidden by a moderator of the whole town', async () => {
  const { threadId, initiative } = await makeContact(town, 'melden');
  const { id } = await town.db
    .selectFrom('helpMessage')
    .select('id')
    .where('threadId', '=', threadId)
    .executeTakeFirstOrThrow();
  const outsider = await makeHelper(town, 'Els');
  expect((await town.get(`/melden/bericht/${id}`, { as: outsider.as })).status).toBe(404);
  expect((await town.post(`/melden/bericht/${id}`, { reason: 'offensive' })).status).toBe(404);
  expect((await town.post(`/melden/bericht/${id}`, { reason: 'offensive' }, { as: initiative.as })).status).toBe(303);
  const person = await makePerson(town.db, { name: 'Noor', roles: ['moderator'] });
  const as = await signInForTest(town.deps, person, { strong: true });
  expect(await (await town.get('/moderatie?lijst=reported', { as })).text()).toContain('Ik help graag.');
  const ruling = { decision: 'hide', category: 'offensive', ownWords: '', seen: '0' };
  expect((await town.post(`/moderatie/bericht/${id}`, ruling, { as: initiative.as })).status).toBe(404);
  expect((await town.post(`/moderatie/bericht/${id}`, ruling, { as })).status).toBe(303);
  const page = await (await town.get(`/hulp/gesprekken/${threadId}`, { as: initiative.as })).text();
  expect(page).toContain('Een moderator heeft dit bericht verborgen.');
  expect(page).not.toContain('Ik help graag.');
});
