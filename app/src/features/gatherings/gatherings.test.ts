import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Form, type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { registrationPath } from './registering/registration-token.ts';
import { remindOfGatherings } from './registering/remind-job.ts';
import { makeGathering, makeRegistration } from './testing/make-gathering.ts';

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

async function later(moment: string) {
  town.at(moment);
  as = await signInForTest(town.deps, lotte, { strong: true });
}

const plan: Form = {
  ...{ kind: 'course', title: 'Van idee naar plan', audience: 'everybody', minutes: '120', place: 'Bibliotheek' },
  ...{ start1: '2026-12-03T19:30', start2: '2026-12-10T19:30', seats: '2', certificateAfter: '2' },
  onlineUrl: 'https://meet.example/geheim',
};

async function planned(more: Form = {}): Promise<number> {
  const form = { ...plan, submissionKey: crypto.randomUUID(), ...more };
  const response = await town.post('/beheer/bijeenkomsten/nieuw', form, { as });
  expect(response.status).toBe(303);
  return Number(/\/(\d+)\?/.exec(response.headers.get('location') ?? '')?.[1]);
}
async function announced(more: Form = {}): Promise<number> {
  const id = await planned(more);
  expect((await step(id, 'announce')).status).toBe(303);
  return id;
}
async function step(id: number, name: string, more: Form = {}): Promise<Response> {
  const row = town.db.selectFrom('gathering').select('revision').where('id', '=', id);
  const seen = String((await row.executeTakeFirstOrThrow()).revision);
  return town.post(`/beheer/bijeenkomsten/${id}/stap`, { seen, step: name, ...more }, { as });
}
const register = (id: number, name: string, more: Form = {}) =>
  town.post(`/bijeenkomsten/${id}/aanmelden`, {
    ...{ naam: name, email: `${name}@bewoner.example`, submissionKey: crypto.randomUUID() },
    ...more,
  });
const people = (id: number) =>
  town.db.selectFrom('gatheringRegistration').selectAll().where('gatheringId', '=', id).orderBy('id').execute();
const mailsTo = async (name: string) => {
  const rows = town.db.selectFrom('message').select('subject').where('toEmail', '=', `${name}@bewoner.example`);
  return (await rows.orderBy('id').execute()).map(({ subject }) => subject);
};
const own = (id: number, part = '') => registrationPath(town.deps.settings.secret, id, part);
const read = async (path: string, by?: string) => (await town.get(path, by ? { as: by } : {})).text();

test('a course is planned once, is nobody else’s to see as a draft, and is announced', async () => {
  const submissionKey = crypto.randomUUID();
  const [one, two] = [await planned({ submissionKey }), await planned({ submissionKey })];
  expect(two).toBe(one);
  expect((await town.get(`/bijeenkomsten/${one}`)).status).toBe(404);
  expect((await town.get(`/beheer/bijeenkomsten/${one}`, { as: other })).status).toBe(403);
  expect((await step(one, 'announce')).status).toBe(303);
  expect(await read('/bijeenkomsten?soort=leren')).toContain('Van idee naar plan');
  const page = await read(`/bijeenkomsten/${one}`);
  expect(page).toContain('10 december 2026');
  expect(page).not.toContain('meet.example');
  const calendar = await read(`/bijeenkomsten/${one}.ics`);
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});

test('fifty register at once for twenty seats: twenty have one, thirty wait, and nobody is overtaken', async () => {
  const id = await announced({ seats: '20' });
  const names = Array.from({ length: 50 }, (_, index) => `vijftig${index}`);
  const answers = await Promise.all(names.map((name) => register(id, name)));
  expect(answers.map(({ status }) => status)).toEqual(names.map(() => 303));
  const rows = await people(id);
  expect(rows.map(({ state }) => state)).toEqual([
    ...Array.from({ length: 20 }, () => 'registered'),
    ...Array.from({ length: 30 }, () => 'waiting'),
  ]);
  const leaving = rows.slice(0, 5).map((row) => town.post(own(row.id, '/afmelden'), {}));
  expect((await Promise.all(leaving)).map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
  const after = await people(id);
  expect(after.filter(({ state }) => state === 'registered').map((row) => row.id)).toEqual(
    rows.slice(5, 25).map((row) => row.id),
  );
  const moved = rows[20]?.name ?? '';
  expect(await mailsTo(moved)).toEqual([
    'U staat op de wachtlijst: Van idee naar plan',
    'Er is plaats voor u: Van idee naar plan',
  ]);
});

test('the same address has one place, however often it is sent, and the page does not tell', async () => {
  const id = await announced();
  const submissionKey = crypto.randomUUID();
  const answers = await Promise.all([
    ...[register(id, 'dubbel', { submissionKey }), register(id, 'dubbel', { submissionKey })],
    register(id, 'dubbel', { email: 'DUBBEL@bewoner.example' }),
  ]);
  const known = answers.map((answer) => [answer.status, answer.headers.get('location')]);
  expect(new Set(known.map(String)).size).toBe(1);
  expect(await people(id)).toHaveLength(1);
  expect(await mailsTo('dubbel')).toHaveLength(1);
});

test('who fills in nothing reads why, and keeps what was typed', async () => {
  const id = await announced();
  const refused = await register(id, 'Jan', { email: 'geen adres' });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('value="Jan"');
  expect(page).toContain('Vul een e-mailadres in');
});

test('one’s own page says where it is online, cancels once, and is nobody else’s', async () => {
  const id = await announced();
  await register(id, 'eigen');
  const [mine] = await people(id);
  const path = own(mine?.id ?? 0);
  expect(await read(path)).toContain('https://meet.example/geheim');
  expect((await town.get(`${path.slice(0, -1)}!`)).status).toBe(404);
  for (const _ of [1, 2]) expect((await town.post(`${path}/afmelden`, {})).status).toBe(303);
  expect((await people(id))[0]?.state).toBe('cancelled');
  expect(await read(path)).not.toContain('meet.example');
});

test('everybody hears of a cancellation with its reason, which is needed; then nobody can register', async () => {
  const id = await announced();
  await register(id, 'hoort');
  expect((await step(id, 'cancel')).status).toBe(422);
  expect((await step(id, 'cancel', { because: 'De spreker is ziek.' })).status).toBe(303);
  expect(await mailsTo('hoort')).toEqual([
    'U bent aangemeld: Van idee naar plan',
    'Gaat niet door: Van idee naar plan',
  ]);
  expect(await read(`/bijeenkomsten/${id}`)).toContain('De spreker is ziek.');
  expect((await register(id, 'telaat')).status).toBe(409);
});

test('more seats go to who waits; another day is told to everybody', async () => {
  const id = await announced({ seats: '1' });
  await register(id, 'eerste');
  await register(id, 'tweede');
  const form = { ...plan, seats: '5', start1: '2026-12-04T19:30', seen: '2' };
  expect((await town.post(`/beheer/bijeenkomsten/${id}/tekst`, form, { as })).status).toBe(303);
  expect((await people(id)).map(({ state }) => state)).toEqual(['registered', 'registered']);
  expect(await mailsTo('tweede')).toContain('Andere tijd of plaats: Van idee naar plan');
  expect((await town.post(`/beheer/bijeenkomsten/${id}/tekst`, form, { as })).status).toBe(409);
});

test('the day before everybody with a seat gets one reminder', async () => {
  const id = await announced({ seats: '1' });
  await register(id, 'morgen');
  await register(id, 'wacht');
  await remindOfGatherings(town.deps);
  expect(await mailsTo('morgen')).toHaveLength(1);
  await later('2026-12-02T07:10:00Z');
  await Promise.all([remindOfGatherings(town.deps), remindOfGatherings(town.deps)]);
  expect(await mailsTo('morgen')).toEqual(['U bent aangemeld: Van idee naar plan', 'Binnenkort: Van idee naar plan']);
  expect(await mailsTo('wacht')).toHaveLength(1);
});

test('by phone, at the door, a walk-in; who was there often enough gets a certificate and says how it was', async () => {
  const id = await announced();
  const phone = { name: 'Truus', email: '', channel: 'phone', submissionKey: crypto.randomUUID() };
  expect((await town.post(`/beheer/bijeenkomsten/${id}/aanmeldingen`, phone, { as })).status).toBe(303);
  await register(id, 'cursist');
  const [truus, cursist] = await people(id);
  const code = await town.get(own(cursist?.id ?? 0).replace('/aanmelding/', '/beheer/inchecken/'), { as });
  expect(code.headers.get('location')).toBe(`/beheer/bijeenkomsten/${id}/deur?naam=cursist`);
  const meetings = await town.db.selectFrom('gatheringMeeting').select('id').where('gatheringId', '=', id).execute();
  const door = (registrationId: number, meetingId: number, by = as) =>
    town.post(
      `/beheer/bijeenkomsten/${id}/deur`,
      { registrationId: String(registrationId), meetingId: String(meetingId), present: 'ja' },
      { as: by },
    );
  expect((await door(cursist?.id ?? 0, meetings[0]?.id ?? 0, other)).status).toBe(403);
  await later('2026-12-10T18:40:00Z');
  for (const meeting of meetings) expect((await door(cursist?.id ?? 0, meeting.id)).status).toBe(303);
  expect((await door(truus?.id ?? 0, meetings[0]?.id ?? 0)).status).toBe(303);
  const walkIn = { name: 'Zomaar', meetingId: String(meetings[0]?.id), submissionKey: crypto.randomUUID() };
  for (const _ of [1, 2]) {
    expect((await town.post(`/beheer/bijeenkomsten/${id}/binnengelopen`, walkIn, { as })).status).toBe(303);
  }
  expect(await people(id)).toHaveLength(3);
  expect((await step(id, 'hold')).status).toBe(303);
  expect(await mailsTo('cursist')).toContain('Hoe was het? Van idee naar plan');
  const pdf = await town.get(own(cursist?.id ?? 0, '/bewijs.pdf'));
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect((await town.get(own(truus?.id ?? 0, '/bewijs.pdf'))).status).toBe(404);
  expect((await town.post(own(cursist?.id ?? 0, '/cijfer'), { cijfer: '5' })).status).toBe(303);
  expect((await people(id))[1]?.score).toBe(5);
  expect(await read(`/bijeenkomsten/${id}`)).not.toContain('gemiddeld');
  expect(await read(`/beheer/bijeenkomsten/${id}/lijst.csv`, as)).toContain('cursist@bewoner.example');
});

test('a training for officers takes officers only', async () => {
  const id = await announced({ kind: 'training', audience: 'officers' });
  expect((await register(id, 'bewoner')).status).toBe(403);
  const form = { submissionKey: crypto.randomUUID(), naam: 'Wim', email: 'wim@stadmakers.example' };
  expect((await town.post(`/bijeenkomsten/${id}/aanmelden`, form, { as: other })).status).toBe(303);
});

test('who waits and is noted at the door by mistake waits on, and overtakes nobody', async () => {
  const id = await announced({ seats: '1' });
  for (const name of ['eerst', 'tweede', 'derde']) await register(id, name);
  const last = (await people(id)).at(-1)?.id ?? 0;
  const meetings = town.db.selectFrom('gatheringMeeting').select('id').where('gatheringId', '=', id);
  const { id: meetingId } = await meetings.executeTakeFirstOrThrow();
  for (const present of ['ja', 'nee']) {
    const form = { registrationId: String(last), meetingId: String(meetingId), present };
    expect((await town.post(`/beheer/bijeenkomsten/${id}/deur`, form, { as })).status).toBe(303);
  }
  expect((await people(id)).map(({ state }) => state)).toEqual(['registered', 'waiting', 'waiting']);
});

test('the mean of the marks changes by five at a time, so that none can be found by subtracting', async () => {
  const at = town.deps.now();
  const made = await makeGathering(town.db, at, { state: 'held', hours: -72 });
  const page = async () => /gemiddeld[^.<]*/.exec(await read(`/bijeenkomsten/${made.id}`))?.[0];
  const seen: (string | undefined)[] = [];
  for (const [index, cijfer] of ['5', '5', '5', '5', '5', '1', '1', '1', '1', '1'].entries()) {
    const email = `cijfer${index}@bewoner.example`;
    const mark = await makeRegistration(town.db, at, made, { email, there: true });
    expect((await town.post(own(mark, '/cijfer'), { cijfer })).status).toBe(303);
    seen.push(await page());
  }
  expect(seen.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
  expect(new Set(seen.slice(4, 9)).size).toBe(1);
  expect(seen[4]).toBeDefined();
  expect(seen[9]).not.toBe(seen[8]);
});

test('the calendar of somebody who registered hears that it is off; a plan for no project is refused', async () => {
  const made = await makeGathering(town.db, town.deps.now(), { state: 'cancelled' });
  expect(await read(`/bijeenkomsten/${made.id}.ics`)).toContain('STATUS:CANCELLED');
  const form = { ...plan, projectId: '999999', submissionKey: crypto.randomUUID() };
  expect((await town.post('/beheer/bijeenkomsten/nieuw', form, { as })).status).toBeLessThan(500);
});
