import { expect, test, vi } from 'vitest';
import { onConsultationTown } from '../testing/on-consultation-town.ts';

vi.setConfig({ testTimeout: 30_000 });
const { its, read, manage } = onConsultationTown();

const settings = {
  draftTitle: 'Ontwerp-verkeersbesluit Zijlweg',
  basis: 'afdeling 3.4 van de Algemene wet bestuursrecht',
  whoMay: 'everybody',
  firstDay: '2026-11-30',
  termWeeks: '6',
  paperPlace: 'Raakspoort, op werkdagen van 9 tot 17 uur',
  spokenAt: 'Bel 14 023',
};
const stored = () =>
  its.town.db.selectFrom('consultation').selectAll().where('stepId', '=', its.stepId).executeTakeFirstOrThrow();
const step = () => its.town.db.selectFrom('step').selectAll().where('id', '=', its.stepId).executeTakeFirstOrThrow();

/** As if nobody had set it up yet: only the paragraphs are there. */
async function notAnnounced() {
  const { db } = its.town;
  await db
    .updateTable('consultation')
    .set({ announcedAt: null, firstDay: null, lastDay: null, draftTitle: '' })
    .where('stepId', '=', its.stepId)
    .execute();
  await db
    .updateTable('step')
    .set({ status: 'draft', opensAt: null, closesAt: null })
    .where('id', '=', its.stepId)
    .execute();
}

async function withAgreement() {
  const { db } = its.town;
  await db
    .insertInto('agreement')
    .values({ projectId: its.projectId, version: 1, level: 'meedenken', publishedAt: its.town.deps.now() })
    .execute();
}

test('an officer sees the last day and why it is that one, and what lacks', async () => {
  await notAnnounced();
  expect(await read()).toContain('Kies de eerste dag.');
  expect((await manage('', { ...settings, firstDay: '2026-12-01', termWeeks: '4' })).status).toBe(303);
  expect((await stored()).lastDay).toBe('2026-12-28');
  expect((await manage('', { ...settings, firstDay: '2026-11-28', termWeeks: '4' })).status).toBe(303);
  const page = await read();
  expect(page).toContain('Van zaterdag 28 november 2026 tot en met maandag 28 december 2026.');
  expect(page).toContain('4 weken eindigen op vrijdag 25 december 2026. Dat is eerste kerstdag');
});

test('a wrong set-up comes back with what was typed: no title, a past day, too many weeks, no PDF', async () => {
  await notAnnounced();
  const empty = await manage('', { ...settings, draftTitle: ' ' });
  expect([empty.status, (await empty.text()).includes('Raakspoort')]).toEqual([422, true]);
  const past = await manage('', { ...settings, firstDay: '2026-11-22' });
  expect([past.status, (await past.text()).includes('Deze dag is al voorbij.')]).toEqual([422, true]);
  for (const termWeeks of ['0', '27', 'zes', '1.5'])
    expect((await manage('', { ...settings, termWeeks })).status).toBe(422);
  const files = { file: new File(['hallo'], 'ontwerp.pdf', { type: 'application/pdf' }) };
  expect((await its.town.post(its.staff, settings, { as: its.officer, files })).status).toBe(422);
  expect((await stored()).draftTitle).toBe('');
});

test('the PDF of the draft stays where no other is chosen, and goes where the officer says so', async () => {
  await notAnnounced();
  const files = { file: new File(['%PDF-1.7\n%%EOF\n'], 'x.pdf', { type: 'application/pdf' }) };
  expect((await its.town.post(its.staff, settings, { as: its.officer, files })).status).toBe(303);
  const { documentId } = await stored();
  expect((await manage('', settings)).status).toBe(303);
  expect((await stored()).documentId).toBe(documentId);
  expect(await read()).toContain(`/documenten/${documentId}.pdf`);
  await manage('', { ...settings, withoutFile: 'ja' });
  expect((await stored()).documentId).toBeNull();
});

test('announcing opens the step from the start of the first day to the end of the last, and is news once', async () => {
  await notAnnounced();
  expect((await manage('', settings)).status).toBe(303);
  const refused = await manage('/aankondigen', {});
  expect([refused.status, (await refused.text()).includes('Publiceer eerst de afspraak')]).toEqual([409, true]);
  await withAgreement();
  const two = await Promise.all([manage('/aankondigen', {}), manage('/aankondigen', {})]);
  expect(two.map(({ status }) => status)).toEqual([303, 303]);
  expect(await step()).toMatchObject({
    status: 'published',
    opensAt: new Date('2026-11-29T23:00:00Z'),
    closesAt: new Date('2027-01-11T23:00:00Z'),
  });
  const news = its.town.db.selectFrom('update').select(['title', 'body']).where('projectId', '=', its.projectId);
  expect(await news.execute()).toEqual([
    {
      title: 'Ter inzage: Ontwerp-verkeersbesluit Zijlweg',
      body: expect.stringContaining('van maandag 30 november 2026 tot en met maandag 11 januari 2027'),
    },
  ]);
});

test('the list of steps does not open a consultation, its announcement does', async () => {
  await notAnnounced();
  await withAgreement();
  const steps = its.staff.replace(/\/\d+\/inspraak$/, '');
  const list = await (await its.town.get(steps, { as: its.officer })).text();
  expect(list).not.toContain(`${its.stepId}/openen`);
  const refused = await its.town.post(`${steps}/${its.stepId}/openen`, {}, { as: its.officer });
  expect([refused.status, (await refused.text()).includes(its.staff)]).toEqual([409, true]);
  expect((await step()).status).toBe('draft');
});

test('nothing is announced without a title, a first day that is still to come, and a draft', async () => {
  await notAnnounced();
  await withAgreement();
  const why = async () => (await manage('/aankondigen', {})).text();
  expect(await why()).toContain('Vul in hoe het ontwerp heet.');
  await manage('', settings);
  const past = its.town.db.updateTable('consultation').set({ firstDay: '2026-11-22' });
  await past.where('stepId', '=', its.stepId).execute();
  expect(await why()).toContain('De eerste dag is voorbij.');
  await manage('', settings);
  await its.town.db.deleteFrom('consultationParagraph').where('stepId', '=', its.stepId).execute();
  expect(await why()).toContain('Plak de tekst van het ontwerp.');
  expect((await stored()).announcedAt).toBeNull();
});

test('once it is announced only the places change, and the form of the step cannot contradict the term', async () => {
  const late = await manage('', settings);
  expect([late.status, (await late.text()).includes('intussen aangekondigd')]).toEqual([409, true]);
  expect((await manage('/plekken', { paperPlace: 'Bibliotheek', spokenAt: '' })).status).toBe(303);
  expect(await stored()).toMatchObject({ paperPlace: 'Bibliotheek', draftTitle: 'Ontwerp-verkeersbesluit Lindelaan' });
  const form = { instrument: 'consultation', title: 'Reageer', intro: '', limitPerPerson: '', moderation: 'after' };
  const term = { opensAt: '2026-11-16T00:00', closesAt: '2026-12-29T00:00', assurance: 'anonymous' };
  const edit = (more: object) =>
    its.town.post(its.staff.replace(/\/inspraak$/, ''), { ...form, ...term, ...more }, { as: its.officer });
  expect((await edit({})).status).toBe(303);
  expect((await edit({ closesAt: '2026-12-01T00:00' })).status).toBe(409);
  expect((await edit({ opensAt: '2026-11-20T00:00' })).status).toBe(409);
});

test('a running term becomes longer for a reason that everybody reads, never shorter, and once', async () => {
  const longer = (lastDay: string, reason = 'De stukken waren twee dagen niet te lezen.') =>
    manage('/verlengen', { lastDay, reason });
  expect((await longer('2026-12-28')).status).toBe(422);
  expect((await longer('2026-12-31', '')).status).toBe(422);
  expect((await longer('2027-12-31')).status).toBe(422);
  const two = await Promise.all([longer('2027-01-09'), longer('2027-01-09')]);
  expect(two.map(({ status }) => status)).toEqual([303, 303]);
  expect((await stored()).lastDay).toBe('2027-01-11');
  expect((await step()).closesAt).toEqual(new Date('2027-01-11T23:00:00Z'));
  expect(await read()).toContain('Verlengd van 28 december 2026 tot en met 11 januari 2027.');
  const over = its.town.db.updateTable('consultation').set({ lastDay: '2026-11-22' });
  await over.where('stepId', '=', its.stepId).execute();
  expect((await longer('2027-02-01')).status).toBe(409);
});

test('a resident sets nothing up', async () => {
  for (const part of ['', '/plekken', '/aankondigen', '/verlengen'])
    expect((await manage(part, settings, its.resident)).status).toBe(403);
});
