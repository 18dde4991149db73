import { expect, test } from 'vitest';
import { onConsultationTown } from '../../testing/on-consultation-town.ts';
import { giveView, keptViews, viewForm } from '../../testing/views.ts';

const { its } = onConsultationTown();
const form = () => `${its.path}/zienswijze`;

test('somebody without an account gives a view, looks once more, and gets a receipt', async () => {
  const page = await (await its.town.get(form())).text();
  expect(page).toContain('U kunt dit doen tot en met maandag 28 december 2026.');
  const typed = viewForm({ go: 'check', about: '1-2', onBehalfOf: 'De buurtvereniging' });
  const review = await its.town.post(form(), typed);
  const html = await review.text();
  expect(review.status).toBe(200);
  for (const words of ['nog niet ingediend', 'Het wordt te druk.', 'Alinea 1-2', 'De buurtvereniging', 'Lindelaan 1'])
    expect(html).toContain(words);
  expect(await keptViews(its)).toEqual([]);
  const changed = await (await its.town.post(form(), { ...typed, go: 'change' })).text();
  expect(changed).toContain('Het wordt te druk.</textarea>');
  const sent = await its.town.post(form(), { ...typed, go: 'send' });
  expect(sent.status).toBe(303);
  expect(sent.headers.get('location')).toMatch(/^\/zienswijze\/[0-9a-f-]{36}\?klaar=given$/);
  const [kept] = await keptViews(its);
  expect(kept).toMatchObject({ number: 1, channel: 'web', personId: null, late: false, countsOn: '2026-11-23' });
  const about = its.town.db
    .selectFrom('consultationViewParagraph')
    .select('paragraphId')
    .where('viewId', '=', kept?.id ?? 0);
  expect((await about.execute()).map(({ paragraphId }) => paragraphId)).toEqual(its.paragraphs.slice(1));
});

test('a view counts for reach and for the step, and the log says neither whose it is nor what it says', async () => {
  await giveView(its, {}, its.resident);
  const [kept] = await keptViews(its);
  expect(kept?.personId).toBe(its.residentId);
  const acts = its.town.db.selectFrom('act').select(['kind', 'channel', 'personId']).where('stepId', '=', its.stepId);
  expect(await acts.execute()).toEqual([{ kind: 'contribute', channel: 'web', personId: its.residentId }]);
  const step = its.town.db.selectFrom('step').select('contributionCount').where('id', '=', its.stepId);
  expect(await step.executeTakeFirst()).toEqual({ contributionCount: 1 });
  const lines = its.town.db
    .selectFrom('auditLine')
    .select(['act', 'detail'])
    .where('subject', '=', `step:${its.stepId}`);
  expect(await lines.execute()).toEqual([{ act: 'consultation.view-received', detail: { channel: 'web' } }]);
});

test('what is missing comes back with what was typed and why', async () => {
  const refused = await its.town.post(form(), { go: 'check', body: 'Te druk.', about: '2, 99', email: 'riet' });
  const html = await refused.text();
  expect(refused.status).toBe(422);
  for (const words of ['Vul voornaam en achternaam in.', 'Vul het adres in.', 'Te druk.</textarea>', 'value="riet"'])
    expect(html).toContain(words);
  const numbers = await its.town.post(form(), viewForm({ about: '2, 99' }));
  expect([numbers.status, (await numbers.text()).includes('Alinea 99 staat niet in het ontwerp.')]).toEqual([
    422,
    true,
  ]);
  // The heading has no number.
  expect((await its.town.post(form(), viewForm({ about: '3' }))).status).toBe(422);
  expect(await keptViews(its)).toEqual([]);
});

test('twenty people at once get the numbers 1 to 20, and who presses twice gets one', async () => {
  const given = await Promise.all(Array.from({ length: 20 }, () => giveView(its)));
  expect(new Set(given.map(({ response }) => response.status))).toEqual(new Set([303]));
  expect((await keptViews(its)).map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  const submissionKey = crypto.randomUUID();
  const twice = await Promise.all([1, 2, 3].map(() => giveView(its, { submissionKey })));
  expect(new Set(twice.map(({ receipt }) => receipt)).size).toBe(1);
  expect(await keptViews(its)).toHaveLength(21);
});

test('the last second of the last day is in time, the next is late, and the text comes back', async () => {
  its.town.at('2026-12-28T22:59:59.999Z');
  const submissionKey = crypto.randomUUID();
  const { response, receipt } = await giveView(its, { submissionKey });
  expect(response.status).toBe(303);
  its.town.at('2026-12-28T23:00:00.000Z');
  // Who pressed twice over the end of the day still comes to the receipt.
  expect((await giveView(its, { submissionKey })).receipt).toBe(receipt);
  for (const go of ['check', 'change', 'send']) {
    const late = await its.town.post(form(), viewForm({ go }));
    const html = await late.text();
    expect(late.status).toBe(409);
    for (const words of [
      'De termijn liep tot en met maandag 28 december 2026.',
      'maandag 4 januari 2027',
      'Het wordt te druk.',
    ])
      expect(html).toContain(words);
  }
  expect((await its.town.get(form())).status).toBe(200);
  expect(await keptViews(its)).toHaveLength(1);
});

test('nothing is taken before the first day, before the announcement, or when the trajectory is closed', async () => {
  const { db } = its.town;
  its.town.at('2026-11-15T22:59:59Z');
  const early = await its.town.post(form(), viewForm());
  expect([early.status, (await early.text()).includes('vanaf maandag 16 november 2026')]).toEqual([409, true]);
  its.town.at('2026-11-15T23:00:00Z');
  expect((await giveView(its)).response.status).toBe(303);
  await db.updateTable('consultation').set({ announcedAt: null }).where('stepId', '=', its.stepId).execute();
  expect((await giveView(its)).response.status).toBe(409);
  await db.updateTable('consultation').set({ announcedAt: new Date() }).where('stepId', '=', its.stepId).execute();
  await db.updateTable('step').set({ status: 'draft' }).where('id', '=', its.stepId).execute();
  expect((await giveView(its)).response.status).toBe(404);
  expect((await giveView(its, {}, its.officer)).response.status).toBe(409);
  await db.updateTable('step').set({ status: 'published' }).where('id', '=', its.stepId).execute();
  const closed = { status: 'closed', closedAt: its.town.deps.now() } as const;
  await db.updateTable('project').set(closed).where('id', '=', its.projectId).execute();
  expect((await giveView(its)).response.status).toBe(409);
});

test('only where the law asks for an interest it is asked for', async () => {
  const own = its.town.db.updateTable('consultation').where('stepId', '=', its.stepId);
  await own.set({ whoMay: 'interested' }).execute();
  const refused = await its.town.post(form(), viewForm());
  expect([refused.status, (await refused.text()).includes('Schrijf waarom dit u aangaat.')]).toEqual([422, true]);
  expect((await giveView(its, { interest: 'Ik woon ernaast.' })).response.status).toBe(303);
});

test('twenty thousand characters fit, one more does not, and signs that nobody sees are left out', async () => {
  const { response } = await giveView(its, { body: '🚲'.repeat(20_000) });
  expect(response.status).toBe(303);
  const more = await its.town.post(form(), viewForm({ body: 'x'.repeat(20_001) }));
  expect([more.status, (await more.text()).includes('hoogstens 20000 tekens')]).toEqual([422, true]);
  await giveView(its, { body: '\u202eTegen\u0007\u001b[31m.\r\n\tPunt.', name: '\u0000\u0001' + 'Riet' });
  const last = (await keptViews(its)).at(-1);
  expect([last?.body, last?.name]).toEqual(['Tegen[31m.\n\tPunt.', 'Riet']);
});

test('who types a BSN is told before sending that it is not needed', async () => {
  const review = async (body: string) => (await its.town.post(form(), viewForm({ go: 'check', body }))).text();
  expect(await review('Mijn nummer is 111222333.')).toContain('burgerservicenummer');
  expect(await review('Mijn nummer is 111222334.')).not.toContain('burgerservicenummer');
});

test('who was signed out while writing gives the view all the same, and finds it by its receipt', async () => {
  const { response, receipt } = await giveView(its, {}, 'sessie=weg');
  expect(response.status).toBe(303);
  expect((await its.town.get(receipt)).status).toBe(200);
  expect((await keptViews(its))[0]?.personId).toBeNull();
});

test('a view is given from our own page only', async () => {
  const headers = { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' };
  expect((await its.town.post(form(), viewForm(), { headers })).status).toBe(403);
  expect(await keptViews(its)).toEqual([]);
});

test('who comes from a paragraph finds its number filled in', async () => {
  expect(await (await its.town.get(`${form()}?alinea=${its.paragraphs[2]}`)).text()).toContain(
    'name="about" aria-describedby',
  );
  expect(await (await its.town.get(`${form()}?alinea=${its.paragraphs[2]}`)).text()).toMatch(
    /name="about"[^>]*value="2"/,
  );
  expect(await (await its.town.get(`${form()}?alinea=999999`)).text()).not.toMatch(/name="about"[^>]*value="\d/);
});
