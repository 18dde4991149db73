import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { digestJob, fanOutJob } from '../following/index.ts';
import { makeInitiative } from './testing/make-initiative.ts';

let town: TestApp;
beforeEach(async () => {
  town = await testApp();
});
afterEach(() => town.drop());

const somebody = async (name: string) => {
  const id = await makePerson(town.db, { name, email: `${name.toLowerCase()}@bewoner.example` });
  return { id, as: await signInForTest(town.deps, id) };
};
const follow = (who: { as: string }, of: Record<string, number>, frequency = 'immediately') => {
  const fields = Object.fromEntries(Object.entries(of).map(([name, id]) => [name, String(id)]));
  return town.post('/volgen', { ...fields, frequency, terug: '/' }, { as: who.as });
};
/** Does the work that was left for later, each time anew. */
const tellFollowers = async () => {
  const jobs = await town.db.selectFrom('jobRequest').select('data').where('name', '=', 'update-fan-out').execute();
  for (const { data } of jobs) await fanOutJob.run(town.deps, data as { updateId: number });
};
const mails = () =>
  town.db.selectFrom('message').select(['toEmail', 'subject', 'text']).orderBy('toEmail').orderBy('id').execute();
const read = async (path: string) => (await town.get(path)).text();

test('who follows an area and a theme hears once that something new began there, and reads it in their feeds', async () => {
  const area = await town.db.selectFrom('area').selectAll().where('name', '=', 'Delftwijk').executeTakeFirstOrThrow();
  const theme = await town.db.selectFrom('theme').selectAll().orderBy('id').executeTakeFirstOrThrow();
  const noor = await somebody('Noor');
  const sem = await somebody('Sem');
  await follow(noor, { areaId: area.id });
  await follow(noor, { themeId: theme.id });
  await follow(sem, { areaId: area.id }, 'daily');
  const made = await makeInitiative(town, {
    ...{ slug: 'geveltuin', title: 'Een geveltuin', status: 'draft', by: 'Lien' },
    ...{ areaIds: [area.id], themeIds: [theme.id] },
  });
  const publish = () => town.post('/initiatieven/geveltuin/beheer/openbaar', {}, { as: made.as });
  expect((await Promise.all([publish(), publish()])).map(({ status }) => status)).toEqual([303, 303]);
  await tellFollowers();
  await tellFollowers();
  town.at('2026-11-23T17:00:00Z');
  await digestJob.run(town.deps, {});
  await digestJob.run(town.deps, {});
  const told = await mails();
  expect(told.map(({ toEmail }) => toEmail)).toEqual(['noor@bewoner.example', 'sem@bewoner.example']);
  for (const { subject, text } of told) {
    expect(text).toMatch(/een geveltuin/i);
    expect(subject + text).toContain('Er is een nieuw initiatief');
    expect(text).toContain('/initiatieven/geveltuin');
    expect(text).not.toContain('/trajecten/geveltuin');
  }
  expect(told[0]?.text).toContain('omdat u dit initiatief volgt');
  for (const feed of ['/initiatieven', `/gebied/${area.code}`, `/thema/${theme.slug}`])
    expect(await read(`${feed}.rss`), feed).toContain('/initiatieven/geveltuin');
  expect(await read('/trajecten.rss')).not.toContain('geveltuin');
});

test('another stage is news on the page and for who follows, each move once; writing down a lesson is none', async () => {
  const made = await makeInitiative(town, { slug: 'geveltuin', stage: 'idea', by: 'Lien' });
  await follow(await somebody('Noor'), { projectId: made.id });
  await follow(await somebody('Sem'), { projectId: made.id }, 'daily');
  const move = (form: Record<string, string>) =>
    town.post('/initiatieven/geveltuin/beheer/fase', form, { as: made.as });
  const moved = { to: 'exploring', why: '', lesson: '' };
  expect((await Promise.all([move(moved), move(moved)])).map(({ status }) => status)).toEqual([303, 303]);
  await move({ to: 'exploring', lesson: 'Vraag het eerst aan de buren.' });
  await move({ to: 'stopped', why: 'De buren wilden niet.', lesson: 'Vraag het eerst aan de buren.' });
  await tellFollowers();
  await tellFollowers();
  town.at('2026-11-23T17:00:00Z');
  await digestJob.run(town.deps, {});
  const told = await mails();
  expect(told.map(({ toEmail, subject }) => [toEmail, subject])).toEqual([
    ['noor@bewoner.example', 'Wij zoeken uit wat er kan'],
    ['noor@bewoner.example', 'Wij zijn gestopt'],
    ['sem@bewoner.example', 'Nieuws: 2 berichten'],
  ]);
  expect(told[0]?.text).toContain('Het initiatief ging van “Idee” naar “Verkennen”.');
  expect(told[1]?.text).toContain('De buren wilden niet.');
  expect(told[1]?.text).toContain('Vraag het eerst aan de buren.');
  const page = await read('/initiatieven/geveltuin');
  expect(page).toContain('Wij zoeken uit wat er kan');
  expect(page).toContain('Wij zijn gestopt');
});

test('nobody hears of an initiative that a moderator took off the site meanwhile', async () => {
  const made = await makeInitiative(town, { slug: 'geveltuin', stage: 'idea', by: 'Lien' });
  await follow(await somebody('Noor'), { projectId: made.id });
  await follow(await somebody('Sem'), { projectId: made.id }, 'daily');
  await town.post('/initiatieven/geveltuin/beheer/fase', { to: 'running' }, { as: made.as });
  await town.db.updateTable('project').set({ status: 'draft' }).where('id', '=', made.id).execute();
  await tellFollowers();
  town.at('2026-11-23T17:00:00Z');
  await digestJob.run(town.deps, {});
  expect(await mails()).toEqual([]);
  expect((await town.get('/initiatieven/geveltuin.rss')).status).toBe(404);
});

test('what programs read of an initiative stands at its own address; the one of a trajectory leads there', async () => {
  await makeInitiative(town, { slug: 'geveltuin' });
  for (const ending of ['rss', 'ics']) {
    expect((await town.get(`/initiatieven/geveltuin.${ending}`)).status).toBe(200);
    const old = await town.get(`/trajecten/geveltuin.${ending}`);
    expect([old.status, old.headers.get('location')]).toEqual([301, `/initiatieven/geveltuin.${ending}`]);
  }
});
