import { expect, test } from 'vitest';
import { remindModerators } from '../../../features/moderation/reminder.ts';
import { instruments } from '../../registry.ts';
import { onDialogueTown } from '../testing/on-dialogue-town.ts';

const { its, get, post, setUp } = onDialogueTown();
/** The step looks before anything is placed, and the resident writes something. */
const waits = async (body: string) => {
  await its.town.db.updateTable('step').set({ moderation: 'before' }).where('id', '=', its.stepId).execute();
  const form = { body, anyway: 'ja', submissionKey: crypto.randomUUID() };
  await its.town.post(`${its.open}/schrijven`, form, { as: its.resident });
  const newest = its.town.db.selectFrom('dialogueStatement').select('id').where('stepId', '=', its.stepId);
  return (await newest.orderBy('id', 'desc').executeTakeFirstOrThrow()).id;
};
const report = (id: number, explanation: string, as?: string) =>
  its.town.post(`/melden/stelling/${id}`, { reason: 'offensive', explanation }, as === undefined ? {} : { as });
const seenOn = (html: string) => /name="seen" value="(\d+)"/.exec(html)?.[1] ?? '';

test('a moderator finds what waits in a dialogue where other texts wait, and decides about it', async () => {
  await setUp();
  const id = await waits('Meer bankjes.');
  const all = await (await its.town.get('/moderatie', { as: its.moderator })).text();
  expect(all).toContain(`href="${its.path}/beoordelen"`);
  expect(all).toContain('1 nieuw');
  const queue = await get('/beoordelen', its.moderator);
  expect(queue).toContain('Meer bankjes.');
  expect(queue).not.toContain(`href="${its.path}/meenemen"`);
  const page = await get(`/stellingen/${id}`, its.moderator);
  expect(page).not.toContain('In het Engels');
  expect((await post(`/stellingen/${id}/besluit`, { decision: 'publish', seen: '0' }, its.moderator)).status).toBe(303);
  expect(await get('/beoordelen', its.moderator)).toContain('Er wacht niets');
});

test('a moderator of another trajectory, and a resident, do not get in', async () => {
  await setUp();
  const id = await waits('Meer bankjes.');
  await its.town.db
    .updateTable('roleGrant')
    .set({ projectId: its.projectId - 1 })
    .where('role', '=', 'moderator')
    .execute();
  try {
    for (const as of [its.moderator, its.resident])
      expect((await post(`/stellingen/${id}/besluit`, { decision: 'publish', seen: '0' }, as)).status).toBe(403);
  } finally {
    await its.town.db.updateTable('roleGrant').set({ projectId: null }).where('role', '=', 'moderator').execute();
  }
});

test('a moderator only moderates: settings, first statements and carrying on stay with the managers', async () => {
  await setUp();
  for (const part of ['', '/stellingen', '/meenemen'])
    expect((await its.town.get(its.path + part, { as: its.moderator })).status).toBe(403);
});

test('a reader without an account reports a statement; it stands in the queue with the reason until somebody decides', async () => {
  const [first = 0] = await setUp();
  expect(await (await its.town.get(`${its.open}/meedoen`)).text()).toContain('/melden/stelling/');
  expect((await report(first, 'Dit scheldt.')).status).toBe(303);
  expect((await report(first, 'Dit klopt niet.', its.resident)).status).toBe(303);
  const queue = await get('/beoordelen');
  expect(queue).toContain('2 meldingen van lezers');
  expect(queue).toContain('Dit scheldt.');
  const left = await post(`/stellingen/${first}/besluit`, { decision: 'leave', seen: seenOn(queue) });
  expect(left.status).toBe(303);
  expect(await get('/beoordelen')).toContain('Er wacht niets');
  const [mail] = await its.town.db
    .selectFrom('message')
    .select(['toEmail', 'text'])
    .where('dedupeKey', 'like', 'dialogue-decision:%:reporter:%')
    .execute();
  expect(mail?.toEmail).toBe('riet@stadmakers.example');
  expect(mail?.text).toContain('blijft staan');
  // Without a new report there is nothing to leave.
  const again = await post(`/stellingen/${first}/besluit`, {
    decision: 'leave',
    seen: seenOn(await get(`/stellingen/${first}`)),
  });
  expect(again.status).toBe(409);
});

test('what is not shown cannot be reported', async () => {
  await setUp();
  expect((await report(await waits('Meer bankjes.'), 'Niet goed.')).status).toBe(404);
});

test('moderators are reminded of statements by mail, once a day', async () => {
  await setUp();
  await waits('Meer bankjes.');
  const reminders = () =>
    its.town.db.selectFrom('message').select('text').where('dedupeKey', 'like', 'moderation-reminder:%').execute();
  its.town.at('2026-11-24T07:00:00Z');
  await remindModerators(its.town.deps, instruments);
  await remindModerators(its.town.deps, instruments);
  expect(await reminders()).toHaveLength(1);
});

test('the queue has pages, and the log is a file that repeats nothing that was hidden', async () => {
  await setUp();
  const waiting = Array.from({ length: 21 }, (_, index) => ({
    stepId: its.stepId,
    body: `Stelling van iemand, nummer ${index + 1}.`,
    source: 'participant' as const,
    status: 'waiting' as const,
    submittedAt: its.town.deps.now(),
  }));
  const made = await its.town.db.insertInto('dialogueStatement').values(waiting).returning('id').execute();
  expect(await get('/beoordelen')).not.toContain('Plaats: Stelling van iemand, nummer 21.');
  expect(await get('/beoordelen?pagina=2')).toContain('Plaats: Stelling van iemand, nummer 21.');
  const [placed, hidden] = made.map(({ id }) => `/stellingen/${id}/besluit`);
  await post(placed ?? '', { decision: 'publish', seen: '0' });
  await post(hidden ?? '', { decision: 'hide', seen: '0', category: 'off-topic' });
  const file = await its.town.get(`${its.open}/regels/logboek.csv`);
  expect(file.headers.get('content-type')).toContain('text/csv');
  const lines = (await file.text()).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('Niet geplaatst;Gaat niet over de vraag;');
  expect(lines[1]).not.toContain('nummer 2');
  expect(lines[2]).toContain('nummer 1.');
});
