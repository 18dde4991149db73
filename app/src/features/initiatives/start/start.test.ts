import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { makeInitiative } from '../testing/make-initiative.ts';

let town: TestApp;
let noor: string;
beforeAll(async () => {
  town = await testApp();
  noor = await signInForTest(town.deps, await makePerson(town.db, { name: 'Noor', email: 'noor@post.example' }));
});
afterAll(() => town.drop());

const form = {
  title: 'Geveltuinen in de Kerkstraat',
  what: 'Wij halen tegels weg en planten bloemen.',
  why: 'Dan blijft het koeler.',
  place: 'De hele straat',
  who: 'Alle bewoners',
};
const begin = (more: Record<string, string> = {}, as?: string) =>
  town.post('/begin-iets/nieuw', { ...form, ...more }, as ? { as } : {});
const initiatives = () => town.db.selectFrom('project').selectAll().where('kind', '=', 'initiative').orderBy('id');

test('somebody begins in one form, sent twice it is one draft that only they see, and publishes it', async () => {
  const submissionKey = crypto.randomUUID();
  const sent = await Promise.all([begin({ submissionKey }, noor), begin({ submissionKey }, noor)]);
  expect(sent.map(({ status }) => status)).toEqual([303, 303]);
  const page = sent[0]?.headers.get('location') ?? '';
  expect(page).toBe('/initiatieven/geveltuinen-in-de-kerkstraat/beheer?klaar=begun');
  expect(await initiatives().execute()).toHaveLength(1);
  expect((await town.get('/initiatieven/geveltuinen-in-de-kerkstraat')).status).toBe(404);

  const published = await town.post('/initiatieven/geveltuinen-in-de-kerkstraat/beheer/openbaar', {}, { as: noor });
  expect(published.status).toBe(303);
  expect(await (await town.get('/initiatieven/geveltuinen-in-de-kerkstraat')).text()).toContain('koeler');
});

test('what a visitor typed is there again after signing in, and is gone once it is kept', async () => {
  const sent = await begin({ title: 'Een kinderkoor', anyway: 'ja' });
  expect(sent.headers.get('location')).toBe('/inloggen?terug=%2Fbegin-iets%2Fnieuw');
  const draft = cookieIn(sent, 'initiatief');
  const as = `${draft}; ${noor}`;
  const page = await (await town.get('/begin-iets/nieuw', { as })).text();
  expect(page).toContain('value="Een kinderkoor"');
  expect(page).toContain('Wat u typte staat er nog.');
  expect((await begin({ title: 'Een kinderkoor', anyway: 'ja' }, as)).status).toBe(303);
  expect(await town.db.selectFrom('initiativeDraft').selectAll().execute()).toEqual([]);
});

test('who forgets something hears what, with everything still there', async () => {
  const answer = await begin({ title: '', why: 'x'.repeat(2001) }, noor);
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('Geef uw initiatief een naam.');
  expect(page).toContain('hoogstens 2000 tekens');
  expect(page).toContain(form.what);
});

test('who begins sees what looks like it first, with why it stopped and what it taught', async () => {
  const { id } = await makeInitiative(town, { slug: 'vogelhuisjes', title: 'Vogelhuisjes timmeren', stage: 'stopped' });
  await town.db
    .updateTable('initiative')
    .set({ lesson: 'Vraag eerst de buurman.' })
    .where('projectId', '=', id)
    .execute();
  const body = 'Een vogelhuisje hangt het best op het noorden.';
  await town.db.insertInto('lesson').values({ body, cameFrom: 'project', createdAt: town.deps.now() }).execute();
  const typed = { title: 'Een vogelhuisje voor iedereen' };
  const first = await begin(typed, noor);
  expect(first.status).toBe(422);
  const page = await first.text();
  expect(page).toContain('Gestopt: Geen tijd meer.');
  // What the initiative itself taught stands there once, beside what the town learnt.
  expect(page.split('Vraag eerst de buurman.')).toHaveLength(2);
  expect(page).toContain(body);
  expect(page).toContain('name="anyway"');
  const whileTyping = await (await town.get('/begin-iets/lijkt-op?q=vogelhuisje')).text();
  expect(whileTyping).toContain('/initiatieven/vogelhuisjes');
  expect(whileTyping).toContain(body);
  const onlyLearnt = await (await town.get('/begin-iets/lijkt-op?q=noorden')).text();
  expect([onlyLearnt.includes(body), onlyLearnt.includes('anyway')]).toEqual([true, false]);
  expect((await begin({ ...typed, anyway: 'ja' }, noor)).status).toBe(303);
});

test('readers report an initiative; a moderator takes it off the site and says why, and puts it back', async () => {
  const moderator = await signInForTest(town.deps, await makePerson(town.db, { name: 'Mo', roles: ['moderator'] }), {
    strong: true,
  });
  const { id, as } = await makeInitiative(town, { slug: 'reclame', title: 'Koop nu goedkope dakpannen' });
  const report = await town.post(`/melden/initiatief/${id}`, { reason: 'spam' });
  expect(report.status).toBe(303);
  expect(await (await town.get('/moderatie?lijst=reported', { as: moderator })).text()).toContain('dakpannen');
  expect((await town.get('/moderatie', { as })).status).not.toBe(500);

  const decide = (decision: string, seen: number) =>
    town.post(`/moderatie/initiatief/${id}`, { decision, seen: String(seen), category: 'spam' }, { as: moderator });
  expect((await decide('hide', 0)).status).toBe(303);
  expect((await town.get('/initiatieven/reclame')).status).toBe(404);
  expect((await town.get('/initiatieven/reclame', { as })).status).toBe(200);
  expect((await town.post('/initiatieven/reclame/beheer/openbaar', {}, { as })).status).toBe(409);
  const mail = await town.db
    .selectFrom('message')
    .select(['subject', 'text'])
    .where('toEmail', '=', 'reclame@bewoner.example')
    .executeTakeFirstOrThrow();
  expect(mail.subject).toBe('Uw initiatief staat niet meer op de site');
  const log = await (await town.get('/moderatiebeleid/logboek')).text();
  expect(log).toContain('Initiatief');
  expect(log).not.toContain('dakpannen');

  const last = await town.db.selectFrom('moderationDecision').select('id').executeTakeFirstOrThrow();
  expect((await decide('restore', last.id)).status).toBe(303);
  expect((await town.get('/initiatieven/reclame')).status).toBe(200);
});

test('an initiative with a telephone number in it is on the site at once, and before a moderator', async () => {
  await begin({ title: 'Buurtbarbecue op zondag', who: 'Bel mij: 06 12345678', anyway: 'ja' }, noor);
  await town.post('/initiatieven/buurtbarbecue-op-zondag/beheer/openbaar', {}, { as: noor });
  const flags = await town.db
    .selectFrom('flag')
    .select(['automatic', 'explanation'])
    .where('settledAt', 'is', null)
    .execute();
  expect(flags).toEqual([{ automatic: true, explanation: 'phone' }]);
});

test('whose drafts are ten begins no other', async () => {
  const many = await signInForTest(town.deps, await makePerson(town.db, { name: 'Veel' }));
  const names = Array.from({ length: 10 }, (_, number) => `Plan nummer ${number}`);
  for (const title of names) expect((await begin({ title, anyway: 'ja' }, many)).status).toBe(303);
  expect((await begin({ title: 'Nog een', anyway: 'ja' }, many)).status).toBe(409);
});
