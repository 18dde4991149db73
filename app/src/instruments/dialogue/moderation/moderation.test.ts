import { expect, test } from 'vitest';
import { findLookAlikes, lookAlikesAmong } from '../statements/look-alikes.ts';
import { onDialogueTown } from '../testing/on-dialogue-town.ts';

const { its, get, post, setUp } = onDialogueTown();
/** A statement of the resident that waits; answers its number. */
const waits = async (body: string, as = its.resident) => {
  await its.town.db.updateTable('step').set({ moderation: 'before' }).where('id', '=', its.stepId).execute();
  await its.town.post(`${its.open}/schrijven`, { body, anyway: 'ja', submissionKey: crypto.randomUUID() }, { as });
  const newest = its.town.db.selectFrom('dialogueStatement').select('id').where('stepId', '=', its.stepId);
  return (await newest.orderBy('id', 'desc').executeTakeFirstOrThrow()).id;
};
const mails = async () => {
  const all = its.town.db.selectFrom('message').select(['subject', 'text']).orderBy('id', 'desc');
  return all.execute();
};
const rules = async () => (await its.town.get(`${its.open}/regels`)).text();

test('an officer places a statement with one press, and its writer gets a mail', async () => {
  await setUp(['Er komen meer bomen op de pleinen.']);
  const id = await waits('Meer bomen op het plein.');
  const queue = await get('/beoordelen');
  expect(queue).toContain('Meer bomen op het plein.');
  expect(queue).toContain('Er komen meer bomen op de pleinen.');
  expect((await post(`/stellingen/${id}/besluit`, { decision: 'publish', seen: '0' })).status).toBe(303);
  expect(await get('/beoordelen')).toContain('Er wacht niets');
  expect((await mails())[0]?.subject).toBe('Uw stelling doet mee');
  expect(await rules()).toContain('Meer bomen op het plein.');
});

test('in the queue an officer sees at each statement the same look-alikes as on its own page', async () => {
  const { db } = its.town;
  await setUp(['Er komen meer bomen op de pleinen.', 'Het plein krijgt meer bomen.', 'De bus rijdt vaker.']);
  for (const body of ['Meer bomen op het plein.', 'Bussen rijden vaker.', 'Honden los.']) await waits(body);
  const all = await db
    .selectFrom('dialogueStatement')
    .select(['id', 'body'])
    .where('stepId', '=', its.stepId)
    .execute();
  const among = await lookAlikesAmong(
    db,
    its.stepId,
    all.map(({ id }) => id),
  );
  expect(among.size).toBeGreaterThan(2);
  for (const { id, body } of all)
    expect(among.get(id) ?? []).toEqual(await findLookAlikes(db, its.stepId, body, { except: id, waiting: true }));
});

test('who hides says why: the writer reads the reason and the other statement, everybody else only the kind of reason', async () => {
  const [other = 0] = await setUp(['Er komen meer bomen op de pleinen.']);
  const id = await waits('Meer bomen op het plein.');
  const path = `/stellingen/${id}/besluit`;
  expect((await post(path, { decision: 'hide', seen: '0' })).status).toBe(422);
  expect((await post(path, { decision: 'hide', seen: '0', category: 'other' })).status).toBe(422);
  const ruling = { decision: 'hide', seen: '0', category: 'duplicate', sameAs: String(other), ownWords: 'Dank u!' };
  expect((await post(path, ruling)).status).toBe(303);
  const [mail] = await mails();
  expect(mail?.text).toContain('“Er komen meer bomen op de pleinen.”');
  expect(mail?.text).toContain('Dank u!');
  const mine = await (await its.town.get(`${its.open}/mijn-antwoorden`, { as: its.resident })).text();
  expect(mine).toContain('doet niet mee');
  expect(mine).toContain('Dank u!');
  const log = await rules();
  expect(log).toContain('Een andere stelling zegt hetzelfde');
  expect(log).not.toContain('Meer bomen op het plein.');
  expect(log).not.toContain('Dank u!');
});

test('two officers who decide at the same moment do not overrule each other', async () => {
  await setUp();
  const id = await waits('Meer bankjes.');
  const path = `/stellingen/${id}/besluit`;
  const both = await Promise.all([
    post(path, { decision: 'publish', seen: '0' }),
    post(path, { decision: 'hide', seen: '0', category: 'off-topic' }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  const late = both.find(({ status }) => status === 409);
  expect(await late?.text()).toContain('Iemand anders heeft intussen beslist');
});

test('a statement that was taken away can come back, and its answers count again', async () => {
  await setUp();
  const id = await waits('Meer bankjes.');
  await post(`/stellingen/${id}/besluit`, { decision: 'hide', seen: '0', category: 'off-topic' });
  const page = await get(`/stellingen/${id}`);
  const seen = /name="seen" value="(\d+)"/.exec(page)?.[1] ?? '';
  expect((await post(`/stellingen/${id}/besluit`, { decision: 'restore', seen })).status).toBe(303);
  expect(await get('/stellingen')).toContain('doet mee');
  expect(await rules()).toContain('Alsnog geplaatst');
});

test('nobody decides about a statement of their own', async () => {
  await setUp();
  const id = await waits('Meer bankjes.', its.officer);
  expect(await get(`/stellingen/${id}`)).toContain('U schreef deze stelling zelf');
  expect((await post(`/stellingen/${id}/besluit`, { decision: 'publish', seen: '0' })).status).toBe(409);
});
