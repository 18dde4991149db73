import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson } from '../../testing/sign-in.ts';
import { makeContact, makeContributions, makeTrajectory } from '../answers/testing/trajectory.ts';
import { publishedReports } from './load-report.ts';
import { publishReport } from './publish-report.ts';
import { saveReport } from './save-report.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const texts = {
  reached: 'Veel buren.',
  how: 'Online.',
  said: 'Meer bomen.',
  done: 'Tien bomen.',
  notDone: 'Geen vijver.',
};
const messages = () => town.db.selectFrom('message').select(['toEmail', 'dedupeKey', 'language', 'text']).execute();

test('everybody who took part and left an address hears of the report once, whatever is published again', async () => {
  const park = await makeTrajectory(town.db, 'het-park');
  const joke = await makePerson(town.db, { name: 'Joke', email: 'joke@post.example' });
  const ann = await makePerson(town.db, { name: 'Ann', email: 'ann@post.example' });
  await town.db.updateTable('person').set({ locale: 'en' }).where('id', '=', ann).execute();
  const jokeAtDesk = await makeContact(town.db, { prefers: 'email', email: 'Joke@post.example' });
  const byLetter = await makeContact(town.db, { prefers: 'letter', postalAddress: 'Kade 1' });
  const not = await makeContact(town.db, { prefers: 'none', email: 'nee@post.example', postalAddress: 'Kade 2' });
  await makeContributions(town.db, park, [
    { personId: joke },
    { personId: joke },
    { personId: ann },
    { contactId: jokeAtDesk },
    { contactId: byLetter },
    { contactId: not },
    { visitorId: 'v1' },
  ]);
  await saveReport(town.deps, park.officer, park.id, { ...texts, changeNote: '', announce: true });
  expect(await publishReport(town.deps, park.officer, park.id)).toEqual({
    ok: true,
    value: { version: 1, mails: 2, letters: 1 },
  });
  const sent = await messages();
  expect(sent.map((mail) => [mail.toEmail, mail.language]).sort()).toEqual([
    ['ann@post.example', 'en'],
    ['joke@post.example', 'nl'],
  ]);
  for (const { text } of sent) {
    expect(text).toContain('/trajecten/het-park/verslag');
    expect(text).toContain('/trajecten/het-park/waardering');
  }
  expect(await publishReport(town.deps, park.officer, park.id)).toEqual({
    ok: false,
    error: { kind: 'nothing-to-publish' },
  });

  // A small correction: only who came later hears of it.
  const late = await makePerson(town.db, { name: 'Laat', email: 'laat@post.example' });
  await makeContributions(town.db, park, [{ personId: late }]);
  await saveReport(town.deps, park.officer, park.id, {
    ...texts,
    done: 'Elf bomen.',
    changeNote: 'Elf.',
    announce: false,
  });
  expect(await publishReport(town.deps, park.officer, park.id)).toMatchObject({ value: { version: 2, mails: 1 } });
  expect((await messages()).map((mail) => mail.toEmail)).toContain('laat@post.example');

  // A correction that matters: everybody hears of it, again once.
  await saveReport(town.deps, park.officer, park.id, { ...texts, changeNote: 'Toch tien.', announce: true });
  expect(await publishReport(town.deps, park.officer, park.id)).toMatchObject({
    value: { version: 3, mails: 3, letters: 1 },
  });
  expect(await messages()).toHaveLength(6);
  const versions = await publishedReports(town.db, park.id);
  expect(versions.map((version) => version.version)).toEqual([3, 2, 1]);
  expect(versions[2]?.figures?.contributions).toBe(7);
  expect(versions[0]?.figures?.contributions).toBe(8);
  // The small correction is no news to who follows.
  const news = await town.db.selectFrom('update').select('kind').where('projectId', '=', park.id).execute();
  expect(news.map((update) => update.kind)).toEqual(['report', 'report']);
  const told = await town.db.selectFrom('jobRequest').select('name').where('name', '=', 'update-fan-out').execute();
  expect(told).toHaveLength(2);
});

test('two officers who publish at once make one version, and people hear it once', async () => {
  const brug = await makeTrajectory(town.db, 'de-brug');
  const personId = await makePerson(town.db, { name: 'Ali', email: 'ali@post.example' });
  await makeContributions(town.db, brug, [{ personId }]);
  await saveReport(town.deps, brug.officer, brug.id, { ...texts, changeNote: '', announce: true });
  const results = await Promise.all([
    publishReport(town.deps, brug.officer, brug.id),
    publishReport(town.deps, brug.officer, brug.id),
  ]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect((await messages()).filter((mail) => mail.toEmail === 'ali@post.example')).toHaveLength(1);
});

test('ten thousand participants hear of the report by one statement', async () => {
  const plein = await makeTrajectory(town.db, 'het-plein');
  const people = Array.from({ length: 10_000 }, (_, index) => ({ id: crypto.randomUUID(), index }));
  for (let from = 0; from < people.length; from += 2000) {
    const some = people.slice(from, from + 2000);
    await town.db
      .insertInto('person')
      .values(some.map(({ id, index }) => ({ id, name: 'Buur', email: `buur${index}@post.example` })))
      .execute();
    await town.db
      .insertInto('act')
      .values(
        some.map(({ id }) => ({ kind: 'support' as const, at: town.deps.now(), personId: id, projectId: plein.id })),
      )
      .execute();
  }
  await saveReport(town.deps, plein.officer, plein.id, { ...texts, changeNote: '', announce: true });
  expect(await publishReport(town.deps, plein.officer, plein.id)).toMatchObject({ value: { mails: 10_000 } });
});

test('a report with holes is not published, and says which', async () => {
  const kade = await makeTrajectory(town.db, 'de-kade');
  await saveReport(town.deps, kade.officer, kade.id, {
    ...texts,
    said: ' ',
    notDone: '',
    changeNote: '',
    announce: true,
  });
  expect(await publishReport(town.deps, kade.officer, kade.id)).toEqual({
    ok: false,
    error: { kind: 'report-incomplete', missing: ['said', 'notDone'] },
  });
});
