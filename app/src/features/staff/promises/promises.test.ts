import { expect, test } from 'vitest';
import { agreementOf } from '../testing/officer.ts';
import { onDraft } from '../testing/on-draft.ts';
import { remindOwners } from './promise-reminders.ts';

const { its, post, publishAll, firstId } = onDraft();

test('a promise gets one outcome, with the reason when it was not kept, and stays in the next version', async () => {
  const { town, officer, draft } = its;
  await publishAll();
  const id = await firstId('task');
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

test('the owner of a promise is reminded once in the week before, once on the day and once when it is overdue', async () => {
  const { town } = its;
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
});
