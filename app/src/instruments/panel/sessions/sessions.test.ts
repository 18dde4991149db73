import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { onPanelTown } from '../testing/on-panel-town.ts';

const { its, get, post } = onPanelTown();
const evening = {
  title: 'Avond over parkeren',
  startsAt: '2026-12-03T19:30',
  endsAt: '2026-12-03T21:30',
  place: 'Bibliotheek, Gasthuisstraat 32',
  agenda: '- Kennismaken\n- De kaart',
  openToAll: 'ja',
};
const page = async (part = '') => (await its.town.get(`${its.open}/bijeenkomsten${part}`)).text();

/** Adds a session and answers the path of its staff page, below that of the panel. */
async function planned(fields: Record<string, string> = {}) {
  await get();
  const added = await post('/bijeenkomsten', { ...evening, submissionKey: crypto.randomUUID(), ...fields });
  expect(added.status).toBe(303);
  const id = /bijeenkomsten\/(\d+)/.exec(added.headers.get('location') ?? '')?.[1] ?? '';
  return { id, part: `/bijeenkomsten/${id}` };
}
async function published(fields: Record<string, string> = {}) {
  const session = await planned(fields);
  expect((await post(`${session.part}/publiceer`, {})).status).toBe(303);
  return session;
}
const ofProject = () => its.town.db.selectFrom('step').select('projectId').where('id', '=', its.stepId);
const moments = () =>
  its.town.db.selectFrom('moment').selectAll().where('projectId', '=', ofProject()).orderBy('id').execute();
const news = async () =>
  (
    await its.town.db.selectFrom('update').select('title').where('projectId', '=', ofProject()).orderBy('id').execute()
  ).map(({ title }) => title);

test('a session is for officers until it is published, and then it stands on its page, in the planning and the calendar', async () => {
  const { id, part } = await planned();
  expect(await get('/bijeenkomsten')).toContain('Avond over parkeren');
  expect((await its.town.get(`${its.open}${part}`)).status).toBe(404);
  expect(await page()).not.toContain('Avond over parkeren');
  expect([await moments(), await news()]).toEqual([[], []]);
  expect((await post(`${part}/publiceer`, {})).status).toBe(303);
  const [moment] = await moments();
  expect(moment).toMatchObject({ title: evening.title, place: evening.place, kind: 'meeting', stepId: its.stepId });
  expect(moment?.startsAt).toEqual(new Date('2026-12-03T18:30:00Z'));
  expect(await (await its.town.get(`/moment/${moment?.id}.ics`)).text()).toContain('SUMMARY:Avond over parkeren');
  expect(await page(`/${id}`)).toContain('do 3 december 2026 om 19:30 tot 21:30');
  const panel = await (await its.town.get(its.open)).text();
  expect(panel).toContain('Volgende bijeenkomst');
  expect(panel).toContain(`${its.open}/bijeenkomsten/${id}`);
  expect(await news()).toEqual(['Bijeenkomst: Avond over parkeren']);
});

test('two tabs and an impatient finger make one session, one moment and one piece of news', async () => {
  await get();
  const form = { ...evening, submissionKey: crypto.randomUUID() };
  const adding = await Promise.all(Array.from({ length: 5 }, () => post('/bijeenkomsten', form)));
  const places = new Set(adding.map(({ headers }) => headers.get('location')?.split('?')[0]));
  expect([adding.map(({ status }) => status), places.size]).toEqual([Array(5).fill(303), 1]);
  const part = `/bijeenkomsten/${[...places][0]?.split('/').at(-1)}/publiceer`;
  const publishing = await Promise.all(Array.from({ length: 5 }, () => post(part, {})));
  expect(publishing.map(({ status }) => status)).toEqual(Array(5).fill(303));
  expect([(await moments()).length, (await news()).length]).toEqual([1, 1]);
});

test('another time or place changes the moment, and followers hear of that and of nothing less', async () => {
  const { part } = await published();
  await post(part, { ...evening, agenda: 'Alleen de kaart' });
  expect((await moments())[0]?.description).toBe('Alleen de kaart');
  expect(await news()).toHaveLength(1);
  const moved = { ...evening, startsAt: '2026-12-10T19:30', endsAt: '2026-12-10T21:30' };
  await post(part, moved);
  await post(part, moved);
  expect((await moments()).map(({ startsAt }) => startsAt)).toEqual([new Date('2026-12-10T18:30:00Z')]);
  expect(await news()).toEqual(['Bijeenkomst: Avond over parkeren', 'Gewijzigd: Avond over parkeren']);
});

test('a session that does not take place stays where it was and says why', async () => {
  const { id, part } = await published();
  expect((await post(`${part}/weg`, {})).status).toBe(409);
  const unexplained = await post(`${part}/vervallen`, {});
  expect([unexplained.status, (await unexplained.text()).includes('Vul dit in.')]).toEqual([422, true]);
  expect((await post(`${part}/vervallen`, { because: 'De zaal is dicht.' })).status).toBe(303);
  expect((await post(`${part}/vervallen`, { because: 'Iets anders.' })).status).toBe(409);
  expect((await post(part, evening)).status).toBe(409);
  expect(await page(`/${id}`)).toContain('De zaal is dicht.');
  expect(await page()).toContain('Vervallen');
  expect(await moments()).toMatchObject([{ title: `Vervallen: ${evening.title}`, description: 'De zaal is dicht.' }]);
  expect(await news()).toHaveLength(2);
  expect(await (await its.town.get(its.open)).text()).not.toContain('Volgende bijeenkomst');
});

test('after a session everybody reads what was done and how many were there, never more than there are seats', async () => {
  const { id, part } = await published();
  const report = { report: 'Wij keken naar de kaart.', attended: '17' };
  expect((await post(`${part}/verslag`, report)).status).toBe(409);
  its.town.at('2026-12-04T09:00:00Z');
  its.officer = await signInForTest(its.town.deps, its.officerId, { strong: true });
  expect(await page(`/${id}`)).toContain('Het verslag komt nog.');
  const many = await post(`${part}/verslag`, { ...report, attended: '21' });
  expect(many.status).toBe(422);
  const html = await many.text();
  expect(html).toContain('Er zijn 20 plaatsen');
  expect(html).toContain('Wij keken naar de kaart.');
  expect((await post(`${part}/verslag`, { ...report, attended: 'veel' })).status).toBe(422);
  expect((await post(`${part}/verslag`, report)).status).toBe(303);
  expect(await page(`/${id}`)).toContain('17 van de 20 leden waren er.');
  expect((await post(`${part}/vervallen`, { because: 'Toch niet.' })).status).toBe(409);
  const later = { ...evening, startsAt: '2027-01-03T19:30', endsAt: '2027-01-03T21:30' };
  expect((await post(part, later)).status).toBe(409);
});

test('an end before the beginning, a day without a time and a place of nowhere come back with what was typed', async () => {
  await get();
  const key = { submissionKey: crypto.randomUUID() };
  const turned = await post('/bijeenkomsten', { ...evening, ...key, endsAt: '2026-12-03T19:00' });
  expect([turned.status, (await turned.text()).includes('Het einde moet na het begin zijn.')]).toEqual([422, true]);
  const wrong = await post('/bijeenkomsten', { ...evening, ...key, startsAt: '2026-12-03', place: ' ' });
  const html = await wrong.text();
  expect([wrong.status, html.includes('Vul een dag en een tijd in.')]).toEqual([422, true]);
  expect(html).toContain('value="Avond over parkeren"');
  expect(html).toContain(key.submissionKey);
});

test('what nobody saw yet can be taken away, and residents are not led to a page that is not there', async () => {
  const { part } = await planned();
  await its.town.db.updateTable('step').set({ status: 'draft' }).where('id', '=', its.stepId).execute();
  const early = await post(`${part}/publiceer`, {});
  expect([early.status, (await early.text()).includes('Open eerst het onderdeel')]).toEqual([409, true]);
  expect((await post(`${part}/weg`, {})).status).toBe(303);
  expect((await post(`${part}/weg`, {})).status).toBe(404);
  expect(await moments()).toEqual([]);
});

test('a moment of a session is changed at the session: the planning shows it and leaves it be', async () => {
  await published();
  const [moment] = await moments();
  const planning = its.path.replace(/onderdelen.*/, 'planning');
  const html = await (await its.town.get(planning, { as: its.officer })).text();
  expect(html).toContain('van een onderdeel');
  expect(html).not.toContain(`momenten/${moment?.id}`);
  const typed = { kind: 'meeting', title: 'Anders', startsAt: '2026-12-03T19:30' };
  for (const part of ['', '/weg'])
    expect((await its.town.post(`${planning}/momenten/${moment?.id}${part}`, typed, { as: its.officer })).status).toBe(
      404,
    );
  expect((await moments())[0]?.title).toBe(evening.title);
});

test('a session of another panel is not found, a resident plans none, and a finished project stays as it is', async () => {
  const { part } = await planned();
  const elsewhere = its.path.replace(String(its.stepId), String(its.stepId - 1));
  expect((await its.town.post(`${elsewhere}${part}`, evening, { as: its.officer })).status).toBe(404);
  const as = await signInForTest(its.town.deps, await makePerson(its.town.db, { name: 'Piet' }), { strong: true });
  expect((await post(part, evening, as)).status).toBe(403);
  await its.town.db.updateTable('project').set({ status: 'closed' }).where('id', '=', ofProject()).execute();
  const late = await post(part, evening);
  expect([late.status, (await late.text()).includes('Dit traject is afgerond')]).toEqual([409, true]);
});

test('every change of a session leaves a line, with numbers and no words', async () => {
  const { part } = await published();
  await post(part, { ...evening, place: 'Stadhuis' });
  await post(`${part}/vervallen`, { because: 'De zaal is dicht.' });
  const lines = await its.town.db
    .selectFrom('auditLine')
    .select(['act', 'detail'])
    .where('subject', '=', `step:${its.stepId}`)
    .where('act', 'like', 'panel.session%')
    .orderBy('id')
    .execute();
  expect(lines.map(({ act }) => act.replace('panel.session-', ''))).toEqual([
    'added',
    'published',
    'changed',
    'cancelled',
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/zaal|Stadhuis|parkeren/);
});
