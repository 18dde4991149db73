import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyRetention } from '../../../features/my-page/retention.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { giveAnswer } from '../answering/give-answer.ts';
import { loadInvited } from '../answering/invited.ts';
import { makeInvitation, makePanel } from '../testing/make-panel.ts';
import { panelDeletionJob } from './deletion-job.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const night = () => panelDeletionJob.run(town.deps, {});
const mailsTo = (key: string) =>
  town.db.selectFrom('message').select(['subject', 'toEmail', 'text']).where('dedupeKey', 'like', key).execute();

/** A panel with somebody who said yes, and a mail to them. */
async function panelWith(name: string, deleteOn: string) {
  town.at('2026-11-23T10:00:00Z');
  const panel = await makePanel(town.db, { deleteOn });
  const { id, code } = await makeInvitation(town.db, town.deps.settings.secret, panel.stepId);
  const groups = { [String(panel.groups[0]?.category)]: panel.groups[0]?.group ?? 0 };
  const answer = { answer: 'yes', groups, name, email: `${name}@bewoner.example`, phone: '' } as const;
  expect((await giveAnswer(town.deps, { channel: 'web' }, id, answer)).ok).toBe(true);
  const mail = { subject: 'Doet u mee?', text: code, html: code, toEmail: `${name}@bewoner.example` };
  const times = { createdAt: town.deps.now(), nextAttemptAt: town.deps.now(), sentAt: town.deps.now() };
  await town.db
    .insertInto('message')
    .values({ dedupeKey: `panel-invitation:${id}:mail`, status: 'sent', ...mail, ...times })
    .execute();
  await town.db
    .updateTable('panel')
    .set({ salt: Buffer.alloc(32, 7) })
    .where('stepId', '=', panel.stepId)
    .execute();
  return { ...panel, id, code };
}

test('on its day everything about the people of a panel is gone, everywhere, and only the numbers stay', async () => {
  const gone = await panelWith('Gerrit', '2026-12-20');
  const stays = await panelWith('Blijvend', '2026-12-21');
  town.at('2026-12-20T02:40:00Z');
  await night();
  const tables = ['panelInvitation', 'panelIdentity', 'panelCandidate', 'message', 'auditLine'] as const;
  const everything = async () =>
    JSON.stringify(await Promise.all(tables.map((table) => town.db.selectFrom(table).selectAll().execute())));
  expect([(await everything()).includes('Gerrit@'), (await everything()).includes('Blijvend@')]).toEqual([false, true]);
  expect(await loadInvited(town.deps, gone.code)).toBeUndefined();
  expect(await loadInvited(town.deps, stays.code)).toMatchObject({ name: 'Blijvend' });
  const candidate = town.db.selectFrom('panelCandidate').select(['groups', 'household']);
  expect(await candidate.where('stepId', '=', gone.stepId).execute()).toEqual([{ groups: {}, household: null }]);
  const panel = town.db.selectFrom('panel').select(['salt', 'deletedAt']).where('stepId', '=', gone.stepId);
  expect(await panel.executeTakeFirst()).toEqual({ salt: null, deletedAt: new Date('2026-12-20T02:40:00Z') });
  const count = town.db.selectFrom('panelInvitation').select(['answer']).where('stepId', '=', gone.stepId);
  expect(await count.execute()).toEqual([{ answer: 'yes' }]);
  await night();
  const lines = await town.db
    .selectFrom('auditLine')
    .select(['actor', 'detail'])
    .where('act', '=', 'panel.persons-deleted')
    .where('subject', '=', `panel:${gone.stepId}`)
    .execute();
  expect(lines).toEqual([{ actor: 'system', detail: { identities: 1 } }]);
});

test('officers hear it a week before, once for each day that is chosen', async () => {
  const panel = await panelWith('Week', '2027-02-10');
  const key = `panel-deletion:${panel.stepId}:%`;
  town.at('2027-02-02T02:40:00Z');
  await night();
  expect(await mailsTo(key)).toEqual([]);
  town.at('2027-02-03T02:40:00Z');
  await night();
  await night();
  const [mail, ...more] = await mailsTo(key);
  expect([mail?.text.includes('10 februari 2027'), more]).toEqual([true, []]);
  await town.db.updateTable('panel').set({ deleteOn: '2027-02-09' }).where('stepId', '=', panel.stepId).execute();
  await night();
  expect(await mailsTo(key)).toHaveLength(2);
});

test('a list that nobody drew from is gone after a day, and a code in a mail after a week', async () => {
  const { stepId, id } = await panelWith('Lijst', '2027-06-01');
  const frame = { stepId, sha256: 'x', rows: '[]', refused: '[]', uploadedAt: town.deps.now() };
  await town.db.insertInto('panelFrame').values(frame).execute();
  const left = async () => [
    (await town.db.selectFrom('panelFrame').select('stepId').where('stepId', '=', stepId).execute()).length,
    (await mailsTo(`panel-invitation:${id}:mail`))[0]?.text !== '',
  ];
  await applyRetention(town.deps);
  expect(await left()).toEqual([1, true]);
  town.at('2026-11-24T11:00:00Z');
  await applyRetention(town.deps);
  expect(await left()).toEqual([0, true]);
  town.at('2026-11-30T11:00:00Z');
  await applyRetention(town.deps);
  expect(await left()).toEqual([0, false]);
});
