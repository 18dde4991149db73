import { expect, test, vi } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { onConsultationTown } from '../testing/on-consultation-town.ts';
import { remarkTitle } from './remark-title.ts';

vi.setConfig({ testTimeout: 30_000 });
const { its } = onConsultationTown();

const idAt = (place: number) => its.paragraphs[place] ?? 0;
const at = (place: number) => `${its.path}/alinea/${idAt(place)}`;
const typed = (body = 'Dertig is nog te hard.') => ({ body, submissionKey: crypto.randomUUID() });
const look = async (path: string, as = '') => (await its.town.get(path, { as })).text();
const respond = (place: number, form: Record<string, string>, as = '') => its.town.post(at(place), form, { as });
const remarks = () =>
  its.town.db
    .selectFrom('consultationRemark')
    .innerJoin('contribution', 'contribution.id', 'contributionId')
    .select(['contribution.id', 'paragraphId', 'title', 'body', 'status'])
    .where('stepId', '=', its.stepId)
    .orderBy('contribution.id')
    .execute();

test('everybody reads until when the draft lies open, and how many responded to a paragraph', async () => {
  const before = await look(its.path);
  expect(before).toContain('Tot en met maandag 28 december 2026');
  expect(before).toContain('nog 35 dagen');
  expect(before).toContain('Wat er verandert');
  expect(before).not.toContain('1 reactie');
  await respond(2, typed());
  expect(await look(its.path)).toContain('1 reactie');
});

test('a resident responds below the paragraph, without leaving the draft, and what is refused comes back with it', async () => {
  const draft = await look(its.path, its.resident);
  const here = `${its.path}?reageer=${idAt(2)}`;
  expect(draft).toContain(`href="${here}#alinea-${idAt(2)}"`);
  expect(draft).not.toContain('<textarea');
  const open = await look(here, its.resident);
  expect(open.match(/<textarea/g)).toHaveLength(1);
  expect(open.indexOf('<textarea')).toBeGreaterThan(open.indexOf(`id="alinea-${idAt(2)}"`));
  expect(open).toContain(`action="${at(2)}"`);
  expect(await look(`${its.path}?reageer=${idAt(0)}`)).not.toContain('<textarea');
  its.town.at('2026-12-30T10:00:00Z');
  expect(await look(here, its.resident)).not.toContain('<textarea');
});

test('a resident responds to a paragraph, and the remark leads back to it', async () => {
  const done = await respond(2, typed(), its.resident);
  const [made] = await remarks();
  expect(done.headers.get('location')).toBe(`${at(2)}?klaar=geplaatst#reactie-${made?.id}`);
  expect(made).toMatchObject({
    paragraphId: idAt(2),
    title: 'Bij 2: Auto’s rijden er hoogstens dertig kilometer per uur',
    status: 'published',
  });
  const page = await look(`/ideeen/${made?.id}`, its.resident);
  expect(page).toContain('Dertig is nog te hard.');
  expect(page).toContain(`href="${its.path}#alinea-${idAt(2)}"`);
  expect(page).toContain(`href="${its.path}"`);
});

test('others support a remark and discuss it, as an idea', async () => {
  await respond(1, typed(), its.resident);
  const [made] = await remarks();
  const neighbour = await signInForTest(its.town.deps, await makePerson(its.town.db, { name: 'Samir' }));
  expect((await its.town.post(`/ideeen/${made?.id}/steun`, {}, { as: neighbour })).status).toBe(303);
  expect((await its.town.post(`/ideeen/${made?.id}/reactie`, { body: 'Eens.' }, { as: neighbour })).status).toBe(303);
  const page = await look(at(1));
  expect(page).toContain('1 steun · 1 antwoord');
  const empty = await its.town.post(`/ideeen/${made?.id}/reactie`, { body: '' }, { as: neighbour });
  expect(empty.status).toBe(422);
});

test('the same form sent twice at once is one remark', async () => {
  const form = typed();
  const both = await Promise.all([respond(1, form, its.resident), respond(1, form, its.resident)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect(await remarks()).toHaveLength(1);
});

test('a form of elsewhere sent again does not bring a remark to another paragraph', async () => {
  const form = typed();
  await respond(1, form, its.resident);
  await respond(2, form, its.resident);
  expect((await remarks()).map(({ paragraphId }) => paragraphId)).toEqual([idAt(1)]);
});

test('an empty remark and one with a telephone number come back, and a moderator may look first', async () => {
  expect((await respond(1, typed(' '))).status).toBe(422);
  expect((await respond(1, typed('a'.repeat(2001)))).status).toBe(422);
  const personal = await respond(1, typed('Bel mij: 06 12345678.'));
  const page = await personal.text();
  expect([personal.status, page.includes('06 12345678')]).toEqual([422, true]);
  expect(page).toContain('Laat het zo staan.');
  const anyway = await respond(1, { ...typed('Bel mij: 06 12345678.'), moderatorFirst: 'ja' });
  expect(anyway.headers.get('location')).toBe(`${at(1)}?klaar=wacht`);
  expect(await look(at(1))).not.toContain('06 12345678');
});

test('who has to prove something first hears so before typing, and keeps what was typed', async () => {
  await its.town.db.updateTable('step').set({ assurance: 'email' }).where('id', '=', its.stepId).execute();
  const page = await look(at(1));
  expect(page).toContain('Log in om te reageren.');
  expect(page).not.toContain('<textarea');
  const refused = await respond(1, typed('Mijn mening.'));
  expect([refused.status, (await refused.text()).includes('Mijn mening.')]).toEqual([403, true]);
  expect((await respond(1, typed(), its.resident)).status).toBe(303);
});

test('before the first day nobody reads the draft but its officers, and after the term nobody responds', async () => {
  its.town.at('2026-11-15T22:59:59Z');
  expect(await look(its.path)).toContain('Vanaf maandag 16 november 2026 leest u hier het ontwerp.');
  expect(await look(its.path)).not.toContain('fietsstraat');
  expect((await its.town.get(at(1))).status).toBe(404);
  its.town.at('2026-11-15T23:00:00Z');
  expect(await look(its.path)).toContain('fietsstraat');
  its.town.at('2026-12-28T22:59:59Z');
  expect(await look(its.path)).toContain('vandaag is de laatste dag');
  expect((await respond(1, typed())).status).toBe(303);
  its.town.at('2026-12-28T23:00:00Z');
  const late = await respond(1, typed('Te laat, maar niet weg.'));
  expect([late.status, (await late.text()).includes('Te laat, maar niet weg.')]).toEqual([409, true]);
  expect(await look(its.path)).toContain('De gemeente schrijft nu de nota van beantwoording.');
});

test('a heading and a paragraph of nothing are not found', async () => {
  for (const path of [at(0), `${its.path}/alinea/999999`, `${its.path}/alinea/x`])
    expect((await its.town.get(path)).status).toBe(404);
});

test('what is not announced is being prepared, for its officer too', async () => {
  const preparing = its.town.db.updateTable('consultation').set({ announcedAt: null });
  await preparing.where('stepId', '=', its.stepId).execute();
  expect(await look(its.path)).toContain('Het wordt nog voorbereid.');
  expect(await look(its.path)).not.toContain('fietsstraat');
  expect(await look(its.path, its.officer)).toContain('Alleen u ziet dit.');
  expect((await respond(1, typed())).status).toBe(404);
});

test('the title of a remark ends at a whole word', () => {
  const long = remarkTitle(12, `Dit is een lange alinea over ${'bomen en bankjes '.repeat(10)}`);
  expect(long).toBe('Bij 12: Dit is een lange alinea over bomen en bankjes bomen en bankjes bomen …');
  expect([...remarkTitle(3, 'a'.repeat(300))].length).toBeLessThanOrEqual(80);
});
