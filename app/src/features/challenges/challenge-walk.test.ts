import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { remindOfLooks } from './monitoring/remind-of-looks.ts';
import { decision, onChallengeTown, request } from './testing/challenge-town.ts';

const { its, post, read, status, stateOf, later, officers } = onChallengeTown();

/** Fills in and sends a request as Riet, and answers its id. */
async function send(): Promise<number> {
  const started = await post('/uitdagen/begin', { task: '', project: '0', submissionKey: crypto.randomUUID() }, 'riet');
  const own = started.headers.get('location') ?? '';
  const id = Number(/\/uitdagen\/mijn\/(\d+)\/verzoek/.exec(own)?.[1]);
  const page = `/uitdagen/mijn/${id}`;
  expect((await post(`${page}/indienen`, {}, 'riet')).status).toBe(422);
  expect((await post(`${page}/verzoek`, request.what, 'riet')).status).toBe(303);
  expect((await post(`${page}/wie`, { ...request.who, email: 'geen adres' }, 'riet')).status).toBe(422);
  expect((await post(`${page}/wie`, request.who, 'riet')).status).toBe(303);
  for (const [who, expected] of [
    ['samir', 404],
    ['secretary', 404],
    ['visitor', 303],
  ] as const)
    expect([who, await status(page, who)]).toEqual([who, expected]);
  expect((await post(`${page}/indienen`, {}, 'riet')).status).toBe(303);
  expect((await post(`${page}/indienen`, {}, 'riet')).status).toBe(409);
  return id;
}

test('a group takes over a task: from the request to the lesson', async () => {
  const id = await send();
  const own = `/uitdagen/mijn/${id}`;
  const open = `/uitdagen/verzoeken/${id}`;
  const work = `/beheer/uitdagingen/${id}`;
  expect(await status(open, 'visitor')).toBe(404);
  expect((await its.town.get(`/aanvragen/${id}`, { as: its.as.riet })).headers.get('location')).toBe(own);
  expect((await its.town.get(`/beheer/aanvragen/${id}`, { as: its.as.secretary })).headers.get('location')).toBe(work);

  const grounds = officers.grounds();
  const silent = await post(`${work}/gronden`, { ...grounds, 'reason.cost': '' }, 'secretary');
  expect([silent.status, await silent.text()]).toEqual([422, expect.stringContaining('Schrijf waarom.')]);
  expect((await post(`${work}/gronden`, grounds, 'riet')).status).toBe(403);
  expect((await post(`${work}/gronden`, grounds, 'secretary')).status).toBe(303);
  expect((await post(`${work}/gronden`, { ...grounds, seen: '0' }, 'secretary')).status).toBe(409);

  // Support, without a name.
  expect((await post(`${open}/steun`, { support: 'yes' }, 'riet')).status).toBe(409);
  expect((await post(`${open}/steun`, { support: 'yes' }, 'samir')).status).toBe(303);
  expect((await post(`${open}/steun`, { support: 'yes' }, 'samir')).status).toBe(303);
  expect(await read(open, 'samir')).toContain('1 van de 25 inwoners');
  expect((await post(`${work}/gesprekken`, {}, 'secretary')).status).toBe(409);
  for (let number = 1; number < 25; number += 1) {
    const id = await makePerson(its.town.db, { name: `Buur ${number}`, email: `buur${number}@stadmakers.example` });
    const as = await signInForTest(its.town.deps, id);
    expect((await its.town.post(`${open}/steun`, { support: 'yes' }, { as })).status).toBe(303);
  }
  expect((await post(`${work}/gesprekken`, {}, 'secretary')).status).toBe(303);

  // Talks are of the two sides.
  const talk = { heldOn: '2026-11-23', present: 'Wijkmanager en bestuur', notes: 'Geheime cijfers.', agreed: '' };
  const key = { submissionKey: crypto.randomUUID() };
  expect((await post(`${work}/gesprek`, { ...talk, ...key, heldOn: '2027-01-01' }, 'secretary')).status).toBe(422);
  expect((await post(`${work}/gesprek`, { ...talk, ...key }, 'secretary')).status).toBe(303);
  expect((await post(`${work}/gesprek`, { ...talk, ...key }, 'secretary')).status).toBe(303);
  expect(await read(own, 'riet')).toContain('Geheime cijfers.');
  expect((await post(`${own}/gesprek`, { ...talk, submissionKey: crypto.randomUUID() }, 'riet')).status).toBe(303);
  expect(await read(open, 'samir')).not.toContain('Geheime cijfers.');

  expect((await post(`${work}/uitstel`, { reason: 'Wij wachten op cijfers.' }, 'secretary')).status).toBe(303);
  expect((await post(`${work}/uitstel`, { reason: 'Nog eens.' }, 'secretary')).status).toBe(409);
  expect((await post(`${work}/vergelijking`, { present: '100', finish: 'ja' }, 'secretary')).status).toBe(422);
  expect((await post(`${work}/vergelijking`, officers.comparison(), 'secretary')).status).toBe(303);
  expect(await read(open, 'samir')).not.toContain('Zo gaat het nu.');
  expect((await post(`${work}/besluit`, decision, 'secretary')).status).toBe(403);
  expect((await post(`${work}/besluit`, { ...decision, outcome: 'refuse' }, 'decider')).status).toBe(422);
  expect((await post(`${work}/besluit`, decision, 'decider')).status).toBe(303);
  expect(await read(open, 'samir')).toContain('Zo gaat het nu.');
  expect(await read(`/aanvragen/${id}/brief`, 'riet')).toContain('u mag deze taak overnemen');

  // Both sign the version that they read; who asks needs a legal entity for it.
  expect((await post(`${own}/tekenen`, { version: '1' }, 'riet')).status).toBe(409);
  expect((await post(`${work}/afspraken`, { ...officers.agreement, exitTerms: '' }, 'secretary')).status).toBe(422);
  expect((await post(`${work}/afspraken`, officers.agreement, 'secretary')).status).toBe(303);
  expect((await post(`${work}/afspraken`, officers.agreement, 'secretary')).status).toBe(303);
  expect((await post(`${work}/tekenen`, { version: '1' }, 'decider')).status).toBe(409);
  expect((await post(`${work}/tekenen`, { version: '2' }, 'decider')).status).toBe(303);
  expect((await post(`${own}/tekenen`, { version: '2' }, 'riet')).status).toBe(422);
  expect((await post(`${own}/tekenen`, { version: '2', legalEntity: 'Stichting Bank' }, 'riet')).status).toBe(303);
  expect(await stateOf(id)).toBe('agreed');

  // A look at every point, at its time; then the lesson.
  await later('2027-07-02T10:00:00Z');
  for (let twice = 0; twice < 2; twice += 1) await remindOfLooks(its.town.deps);
  const reminded = await its.town.db
    .selectFrom('message')
    .select('toEmail')
    .where('dedupeKey', 'like', 'challenge-look:%')
    .execute();
  expect(reminded).toEqual([{ toEmail: 'secretary@stadmakers.example' }]);
  const look = { dueOn: '2027-07-01', note: '', 'met.q0': 'partly', 'note.q0': '' };
  expect((await post(`${work}/evaluatie`, officers.evaluation, 'secretary')).status).toBe(409);
  expect((await post(`${work}/meting`, look, 'secretary')).status).toBe(422);
  expect((await post(`${work}/meting`, { ...look, 'note.q0': 'Eén bank stuk.' }, 'secretary')).status).toBe(303);
  expect((await post(`${work}/stoppen`, { reason: '' }, 'secretary')).status).toBe(422);
  expect((await post(`${work}/evaluatie`, officers.evaluation, 'secretary')).status).toBe(303);
  const page = await its.town.get(open).then((answer) => answer.text());
  for (const told of ['Begin eerder.', 'Eén bank stuk.', 'Stichting Bank', 'Deels gehaald'])
    expect(page).toContain(told);
  const register = await its.town.get('/uitdagen/register').then((answer) => answer.text());
  const csv = await its.town.get('/uitdagen/register.csv').then((answer) => answer.text());
  expect(register).toContain('Begin eerder.');
  for (const secret of ['Riet', 'Voorbeeld', 'riet@', 'Geheime', 'Ervaren'])
    expect([page, register, csv].filter((text) => text.includes(secret))).toEqual([]);
});

test('an officer keeps the register of tasks, and nobody challenges one that is closed', async () => {
  const task = {
    title: 'Bankjes in het park',
    about: 'Banken.',
    department: 'Groen',
    present: '12500',
    presentQuality: '',
  };
  const more = { areaId: '', contractUntil: '', closedBecause: '', submissionKey: crypto.randomUUID() };
  expect((await post('/beheer/uitdagen/nieuw', { ...task, ...more }, 'riet')).status).toBe(403);
  expect((await post('/beheer/uitdagen/nieuw', { ...task, ...more, present: 'veel' }, 'secretary')).status).toBe(422);
  for (let twice = 0; twice < 2; twice += 1)
    expect((await post('/beheer/uitdagen/nieuw', { ...task, ...more }, 'secretary')).status).toBe(303);
  const rows = await its.town.db.selectFrom('challengeTask').select('id').execute();
  expect(rows).toHaveLength(1);
  const id = rows[0]?.id ?? 0;
  expect(await read(`/uitdagen/taken/${id}`, 'samir')).toContain('12.500');
  const closed = { ...task, ...more, closedBecause: 'Wij stoppen met banken.' };
  expect((await post(`/beheer/uitdagen/${id}`, closed, 'secretary')).status).toBe(303);
  const refused = await post('/uitdagen/begin', { task: String(id), submissionKey: crypto.randomUUID() }, 'samir');
  expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('Wij stoppen met banken.')]);
});

test('a request that a ground stands in the way of ends there, and who asked hears why', async () => {
  const id = await send();
  const grounds = { ...officers.grounds(), 'applies.by-law': 'yes', 'reason.by-law': 'Alleen de politie mag dit.' };
  expect((await post(`/beheer/uitdagingen/${id}/gronden`, grounds, 'secretary')).status).toBe(303);
  expect(await stateOf(id)).toBe('inadmissible');
  expect(await read(`/uitdagen/mijn/${id}`, 'riet')).toContain('Alleen de politie mag dit.');
  expect(await status(`/uitdagen/verzoeken/${id}`, 'visitor')).toBe(404);
});
