import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { makeContributions, makeTrajectory, type Trajectory } from '../answers/testing/trajectory.ts';
import { sendDigests } from '../following/digest.ts';
import { fanOut } from '../following/fan-out.ts';
import { publishReport } from '../reports/publish-report.ts';
import { saveReport } from '../reports/save-report.ts';
import { closeProject } from './index.ts';

let town: TestApp;
let park: Trajectory;
beforeEach(async () => {
  town = await testApp();
  park = await makeTrajectory(town.db, 'het-park');
});
afterEach(() => town.drop());

const follower = async (name: string, frequency: 'immediately' | 'daily') => {
  const id = await makePerson(town.db, { name, email: `${name.toLowerCase()}@post.example` });
  const as = await signInForTest(town.deps, id);
  await town.post('/volgen', { projectId: String(park.id), frequency, terug: '/trajecten/het-park' }, { as });
  return id;
};
const report = async () => {
  const texts = { reached: 'Buren.', how: 'Online.', said: 'Bomen.', done: 'Tien bomen.', notDone: 'Geen vijver.' };
  await saveReport(town.deps, park.officer, park.id, { ...texts, changeNote: '', announce: true });
  expect((await publishReport(town.deps, park.officer, park.id)).ok).toBe(true);
};
/** Runs what waits: the queue itself is tested elsewhere. */
const tellFollowers = async () => {
  const jobs = await town.db.selectFrom('jobRequest').select('data').where('name', '=', 'update-fan-out').execute();
  for (const { data } of jobs) await fanOut(town.deps, (data as { updateId: number }).updateId);
};
const mailsTo = async (name: string) => {
  const to = `${name.toLowerCase()}@post.example`;
  const mails = await town.db
    .selectFrom('message')
    .select(['subject', 'text'])
    .where('toEmail', '=', to)
    .orderBy('id')
    .execute();
  return mails;
};
const close = async () => expect((await closeProject(town.deps, park.officer, park.id)).ok).toBe(true);

test('who follows hears that a trajectory is finished, at once or in the digest, and once', async () => {
  await follower('Meteen', 'immediately');
  await follower('Dagelijks', 'daily');
  town.at('2026-11-24T09:00:00Z');
  await report();
  await tellFollowers();
  town.at('2026-11-24T17:00:00Z');
  await sendDigests(town.deps);
  town.at('2026-11-25T09:00:00Z');
  await close();
  await tellFollowers();
  await tellFollowers();
  town.at('2026-11-25T17:00:00Z');
  await sendDigests(town.deps);
  expect((await mailsTo('Meteen')).map(({ subject }) => subject)).toEqual([
    'Het verslag is klaar',
    'Dit traject is afgerond',
  ]);
  const digests = await mailsTo('Dagelijks');
  expect(digests).toHaveLength(2);
  expect(digests[1]?.text).toContain('Dit traject is afgerond');
});

test('a report and the end of a trajectory on one day are one mail', async () => {
  await follower('Meteen', 'immediately');
  await follower('Dagelijks', 'daily');
  await report();
  await close();
  await tellFollowers();
  town.at('2026-11-23T17:00:00Z');
  await sendDigests(town.deps);
  expect((await mailsTo('Meteen')).map(({ subject }) => subject)).toEqual(['Het verslag is klaar']);
  expect(await mailsTo('Dagelijks')).toHaveLength(1);
  expect(await (await town.get('/trajecten/het-park')).text()).toContain('Dit traject is afgerond');
});

test('who follows a trajectory and took part in it hears of the report once', async () => {
  for (const frequency of ['immediately', 'daily'] as const) {
    const personId = await follower(frequency, frequency);
    await makeContributions(town.db, park, [{ personId }]);
  }
  await report();
  await tellFollowers();
  town.at('2026-11-23T17:00:00Z');
  await sendDigests(town.deps);
  expect(await mailsTo('immediately')).toHaveLength(1);
  expect(await mailsTo('daily')).toHaveLength(1);
});
