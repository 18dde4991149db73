import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Form, type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { remindOfTerms } from './remind-job.ts';

let town: TestApp;
let lotte: string;
let as: string;
let other: string;
beforeAll(async () => {
  town = await testApp();
  lotte = await makePerson(town.db, { name: 'Lotte', email: 'lotte@stadmakers.example', roles: ['programme_team'] });
  const desk = await makePerson(town.db, { name: 'Wim', roles: ['desk'] });
  other = await signInForTest(town.deps, desk, { strong: true });
});
beforeEach(() => later('2026-11-23T10:00:00Z'));
afterAll(() => town.drop());

/** Goes on to another moment, at which Lotte signs in anew. */
async function later(moment: string) {
  town.at(moment);
  as = await signInForTest(town.deps, lotte, { strong: true });
}

const terms: Form = {
  ...{ title: 'Onderhoud van het park', hands: 'budget', bodyKind: 'cooperative', bodyName: 'Coöperatie Schalkwijk' },
  ...{ what: 'Het park onderhouden.', frame: 'Geen bomen kappen.', stays: 'De paden.', watchedBy: 'afdeling Groen' },
  ...{ takeBack: 'Na twee waarschuwingen, door het college.', budgetCents: '12.500', areaId: '7' },
  ...{ startsOn: '2026-11-01', reviewOn: '2027-06-01', endsOn: '2028-12-31' },
};

async function begun(more: Form = {}): Promise<number> {
  const form = { ...terms, submissionKey: crypto.randomUUID(), ...more };
  const response = await town.post('/beheer/zeggenschap/nieuw', form, { as });
  expect(response.status).toBe(303);
  return Number(/\/(\d+)\?/.exec(response.headers.get('location') ?? '')?.[1]);
}
async function seenOf(id: number): Promise<string> {
  const found = town.db.selectFrom('mandate').select('revision').where('id', '=', id);
  return String((await found.executeTakeFirstOrThrow()).revision);
}
async function step(id: number, name: string, more: Form = {}): Promise<Response> {
  const form = {
    seen: await seenOf(id),
    step: name,
    day: '2026-11-23',
    byWhom: 'college',
    note: 'Zo gaat het.',
    ...more,
  };
  return town.post(`/beheer/zeggenschap/${id}/stap`, form, { as });
}
async function walked(id: number, ...steps: string[]) {
  for (const name of steps) expect([name, (await step(id, name)).status]).toEqual([name, 303]);
}
const read = async (path: string, by?: string) => (await town.get(path, by ? { as: by } : {})).text();

test('a mandate goes from draft to running, and everybody reads who decided and where', async () => {
  const id = await begun();
  expect((await town.get(`/zeggenschap/${id}`)).status).toBe(404);
  await walked(id, 'propose');
  expect(await read('/zeggenschap?toon=komt')).toContain('Onderhoud van het park');
  const document = { documentUrl: 'https://haarlem.example/besluit' };
  expect((await step(id, 'decide', document)).status).toBe(303);
  await walked(id, 'start');
  const page = await read(`/zeggenschap/${id}`);
  for (const text of [
    'Coöperatie Schalkwijk',
    'Geen bomen kappen.',
    'href="https://haarlem.example/besluit"',
    '1 juni 2027',
  ])
    expect(page).toContain(text);
  const list = await read('/zeggenschap');
  expect(list).toContain('12.500');
});

test('what is not whole is not proposed, and the page says what lacks', async () => {
  const id = await begun({ frame: '', budgetCents: '' });
  const refused = await step(id, 'propose');
  expect(refused.status).toBe(409);
  const page = await refused.text();
  expect(page).toContain('Dit ontbreekt nog');
  expect(page).toContain('<li class="utrecht-unordered-list__item">Binnen welke grenzen</li>');
  expect(page).toContain('<li class="utrecht-unordered-list__item">Budget</li>');
});

test('the same form sent twice begins one mandate, and of two who act on one page the second hears so', async () => {
  const submissionKey = crypto.randomUUID();
  const [first, second] = await Promise.all([begun({ submissionKey }), begun({ submissionKey })]);
  expect(second).toBe(first);
  const form = { seen: await seenOf(first), step: 'propose', day: '2026-11-23' };
  const both = await Promise.all([1, 2].map(() => town.post(`/beheer/zeggenschap/${first}/stap`, form, { as })));
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  const events = town.db.selectFrom('mandateEvent').select('step').where('mandateId', '=', first);
  expect((await events.execute()).map((event) => event.step)).toEqual(['begin', 'propose']);
});

test('a change is written beside what holds, and holds once it was decided on', async () => {
  const id = await begun();
  await walked(id, 'propose', 'decide', 'start', 'open-review', 'change');
  const changed = { ...terms, seen: await seenOf(id), frame: 'Wel snoeien.', changeNote: '' };
  expect((await town.post(`/beheer/zeggenschap/${id}/tekst`, changed, { as })).status).toBe(303);
  expect(await read(`/zeggenschap/${id}`)).not.toContain('Wel snoeien.');
  expect((await step(id, 'decide-change')).status).toBe(409);
  const told = { ...changed, seen: await seenOf(id), changeNote: 'Snoeien bleek nodig.' };
  expect((await town.post(`/beheer/zeggenschap/${id}/tekst`, told, { as })).status).toBe(303);
  await walked(id, 'decide-change');
  const page = await read(`/zeggenschap/${id}`);
  for (const text of ['Wel snoeien.', 'Geen bomen kappen.', 'Snoeien bleek nodig.', 'Versie 2'])
    expect(page).toContain(text);
  expect((await town.post(`/beheer/zeggenschap/${id}/tekst`, { ...told, seen: await seenOf(id) }, { as })).status).toBe(
    409,
  );
});

test('taking back needs a ground, and ends it for good', async () => {
  const id = await begun();
  await walked(id, 'propose', 'decide', 'start');
  const without = await step(id, 'take-back', { note: '' });
  expect(without.status).toBe(422);
  expect(await without.text()).toContain('Schrijf op waarom');
  await walked(id, 'take-back');
  expect((await step(id, 'start')).status).toBe(409);
  expect(await read('/zeggenschap?toon=voorbij')).toContain('teruggenomen');
});

test('what was spent is told by year, put right, and never of a year that is to come', async () => {
  const id = await begun();
  const report = async (year: string, cents: string) =>
    town.post(`/beheer/zeggenschap/${id}/geld`, { seen: await seenOf(id), year, cents, note: 'Planten' }, { as });
  expect((await report('2026', '1.000')).status).toBe(409);
  await walked(id, 'propose', 'decide', 'start');
  expect((await report('2027', '1.000')).status).toBe(422);
  expect((await report('2025', '1.000')).status).toBe(422);
  expect((await report('2026', '1.000')).status).toBe(303);
  expect((await report('2026', '1.250,50')).status).toBe(303);
  const data = (await (await town.get('/zeggenschap/register.json')).json()) as {
    mandates: { id: number; spentCents: number }[];
  };
  expect(data.mandates.find((one) => one.id === id)?.spentCents).toBe(125_050);
  expect(await read('/zeggenschap/register.csv')).toContain('1250,50');
});

test('the team hears once that a review is due and that a term ends', async () => {
  const id = await begun({ reviewOn: '2026-12-01', endsOn: '2027-01-31', title: 'Kort' });
  await walked(id, 'propose', 'decide', 'start');
  await later('2026-12-10T10:00:00Z');
  await remindOfTerms(town.deps);
  await remindOfTerms(town.deps);
  const mails = await town.db.selectFrom('message').select('subject').where('subject', 'like', '%Kort').execute();
  expect(mails.map(({ subject }) => subject).sort()).toEqual(['Loopt bijna af: Kort', 'Tijd om te evalueren: Kort']);
});

test('only the programme team works on mandates', async () => {
  const id = await begun();
  const form = { ...terms, submissionKey: crypto.randomUUID() };
  expect((await town.post('/beheer/zeggenschap/nieuw', form, { as: other })).status).toBe(403);
  expect((await town.get(`/beheer/zeggenschap/${id}`, { as: other })).status).toBe(403);
  expect((await town.get('/zeggenschap/999999')).status).toBe(404);
});

test('what was handed over to an initiative stands on its page, and a scheme is chosen by its name', async () => {
  const { id: projectId } = await town.db
    .insertInto('project')
    .values({ kind: 'initiative', slug: 'de-kruimel', question: 'De Kruimel', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await town.db.insertInto('initiative').values({ projectId, stage: 'running' }).execute();
  const form = await read('/beheer/zeggenschap/nieuw', as);
  expect(form).toContain('De Kruimel');
  for (const { key } of await town.db.selectFrom('scheme').select('key').execute())
    expect(form).not.toContain(`>${key}<`);
  const id = await begun({ title: 'Het veldje', bodyKind: 'initiative', projectId: String(projectId) });
  expect(await read('/initiatieven/de-kruimel')).not.toContain('Het veldje');
  await walked(id, 'propose');
  const page = await read('/initiatieven/de-kruimel');
  expect(page).toContain('Wat de gemeente overdroeg');
  expect(page).toContain(`href="/zeggenschap/${id}"`);
  await town.db.updateTable('initiative').set({ hiddenAt: new Date() }).where('projectId', '=', projectId).execute();
  expect(await read(`/zeggenschap/${id}`)).not.toContain('/initiatieven/de-kruimel');
});
