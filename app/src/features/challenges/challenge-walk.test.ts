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
  const support = () => ({ distance: 'near', submissionKey: crypto.randomUUID() });
  expect((await post(`${open}/steun`, support(), 'riet')).status).toBe(409);
  for (let twice = 0; twice < 2; twice += 1) expect((await post(`${open}/steun`, support(), 'samir')).status).toBe(303);
  expect(await read(open, 'samir')).toContain('1 van de 25 inwoners');
  expect((await post(`${open}/steun/intrekken`, {}, 'samir')).status).toBe(303);
  expect(await read(open, 'samir')).toContain('0 van de 25 inwoners');
  expect((await post(`${open}/steun`, support(), 'samir')).status).toBe(303);
  expect(await read('/mijn', 'samir')).toContain('U steunt een verzoek om een taak over te nemen');
  expect((await post(`${work}/gesprekken`, {}, 'secretary')).status).toBe(409);
  for (let number = 1; number < 25; number += 1) {
    const id = await makePerson(its.town.db, { name: `Buur ${number}`, email: `buur${number}@stadmakers.example` });
    const as = await signInForTest(its.town.deps, id);
    expect((await its.town.post(`${open}/steun`, support(), { as })).status).toBe(303);
  }
  // Where so many support it, everybody sees how near they live.
  expect(await read(open, 'samir')).toContain('Minder dan 250 meter');
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
  const look: Record<string, string> = { dueOn: '2027-07-01', note: '', 'met.q0': 'partly', 'note.q0': '' };
  expect((await post(`${work}/evaluatie`, officers.evaluation, 'secretary')).status).toBe(409);
  expect((await post(`${work}/meting`, look, 'secretary')).status).toBe(422);
  const { revision } = await its.town.db
    .selectFrom('application')
    .select('revision')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const found = { ...look, 'note.q0': 'Eén bank stuk.', seen: String(revision), about: 'Foto van de bank', open: 'ja' };
  const measure = (form: Record<string, string>) =>
    its.town.post(`${work}/meting`, form, {
      ...{ as: its.as.secretary, files: { file: new File(['%PDF-1.4\n%%EOF'], 'bank.pdf') } },
    });
  expect((await measure({ ...found, about: '' })).status).toBe(422);
  expect((await measure(found)).status).toBe(303);
  expect((await post(`${work}/stoppen`, { reason: '' }, 'secretary')).status).toBe(422);
  expect((await post(`${work}/evaluatie`, officers.evaluation, 'secretary')).status).toBe(303);
  const page = await its.town.get(open).then((answer) => answer.text());
  for (const told of ['Foto van de bank', 'Begin eerder.', 'Eén bank stuk.', 'Stichting Bank', 'Deels gehaald'])
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
  // Everybody reads on which ground and why, and nothing that leads to who asked.
  const page = await its.town.get(`/uitdagen/verzoeken/${id}`).then((answer) => answer.text());
  for (const told of ['Alleen de gemeente mag het', 'Alleen de politie mag dit.', 'Wij onderhouden de banken.'])
    expect(page).toContain(told);
  const register = await its.town.get('/uitdagen/register').then((answer) => answer.text());
  for (const secret of ['Riet', 'Buurtgroep', 'Elke maand een ronde.', 'Dat speelt hier niet.', 'Ervaren'])
    expect([page, register].filter((text) => text.includes(secret))).toEqual([]);
  expect(register).toContain('Banken in het Spaarnepark');
});

test('why a request cannot go on is for everybody, so it names nobody', async () => {
  const id = await send();
  const reason = 'Bel mij op 06 12345678 of mail riet@stadmakers.example.';
  const grounds = { ...officers.grounds(), 'applies.harm': 'yes', 'reason.harm': reason };
  const refused = await post(`/beheer/uitdagingen/${id}/gronden`, grounds, 'secretary');
  expect([refused.status, (await refused.text()).includes('persoonsgegeven')]).toEqual([422, true]);
  expect(await stateOf(id)).toBe('submitted');
});

test('a file is for the two sides, and for everybody once its owner says so and the request was admitted', async () => {
  const started = await post('/uitdagen/begin', { task: '', project: '0', submissionKey: crypto.randomUUID() }, 'riet');
  const own = (started.headers.get('location') ?? '').replace('/verzoek', '');
  const id = Number(own.split('/').at(-1));
  const add = (name: string, bytes: string, more: Record<string, string>) =>
    its.town.post(`${own}/bijlagen`, more, { as: its.as.riet, files: { file: new File([bytes], name) } });
  const pdf = '%PDF-1.4\n%%EOF';
  expect((await add('riet.pdf', pdf, { about: '' })).status).toBe(422);
  expect((await add('riet.pdf', 'MZ een programma', { about: 'Begroting' })).status).toBe(415);
  expect((await add('riet.pdf', pdf, { about: 'Begroting' })).status).toBe(303);
  expect((await add('riet.pdf', pdf, { about: 'Tekening', open: 'ja' })).status).toBe(303);
  const files = await its.town.db
    .selectFrom('applicationFile')
    .select(['id', 'public'])
    .where('applicationId', '=', id)
    .orderBy('addedAt')
    .execute();
  const [closed = '', open = ''] = [false, true].map((shown) => files.find((file) => file.public === shown)?.id);
  const file = (which: string) => `/aanvragen/${id}/bestanden/${which}`;
  expect(await status(file(open), 'samir')).toBe(404);
  expect((await post(`${own}/verzoek`, request.what, 'riet')).status).toBe(303);
  expect((await post(`${own}/wie`, request.who, 'riet')).status).toBe(303);
  expect((await post(`${own}/indienen`, {}, 'riet')).status).toBe(303);
  expect((await add('laat.pdf', pdf, { about: 'Te laat' })).status).toBe(409);
  expect(await status(file(closed), 'secretary')).toBe(200);
  expect((await post(`/beheer/uitdagingen/${id}/gronden`, officers.grounds(), 'secretary')).status).toBe(303);
  expect([await status(file(open), 'visitor'), await status(file(closed), 'samir')]).toEqual([200, 404]);
  const shown = await its.town.get(file(open));
  expect(shown.headers.get('content-disposition')).not.toContain('riet');
  const page = await read(`/uitdagen/verzoeken/${id}`, 'samir');
  expect([page.includes('Tekening'), page.includes('Begroting')]).toEqual([true, false]);
});

test('the desk enters a request that came on paper, and who signed the list for it', async () => {
  const at = { as: its.as.desk };
  const begin = { task: '', channel: 'paper', submissionKey: crypto.randomUUID() };
  expect((await post('/balie/uitdagen', begin, 'riet')).status).toBe(403);
  const started = await its.town.post('/balie/uitdagen', begin, at);
  const own = (started.headers.get('location') ?? '').replace('/verzoek', '');
  const id = Number(own.split('/').at(-1));
  for (const [part, form] of [['/verzoek', request.what] as const, ['/wie', request.who] as const])
    expect((await its.town.post(`${own}${part}`, form, at)).status).toBe(303);
  expect((await its.town.post(`${own}/indienen`, {}, at)).status).toBe(422);
  expect((await its.town.post(`${own}/indienen`, { receivedOn: '2026-11-19' }, at)).status).toBe(303);
  const { dueOn } = await its.town.db
    .selectFrom('application')
    .select('dueOn')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  // Forty working days from the day on which it came, past Christmas and New Year.
  expect(dueOn).toBe('2027-01-18');
  expect((await post(`/beheer/uitdagingen/${id}/gronden`, officers.grounds(), 'secretary')).status).toBe(303);
  const signed = { channel: 'paper', stance: 'support', distance: 'walk', receivedOn: '2026-11-20' };
  const enter = (more: Record<string, string>) =>
    its.town.post(`/balie/uitdagen/${id}`, { ...signed, submissionKey: crypto.randomUUID(), ...more }, at);
  expect((await enter({ receivedOn: '2028-03-01' })).status).toBe(422);
  expect((await enter({ name: 'Buurvrouw' })).status).toBe(303);
  expect((await post(`/balie/uitdagen/${id}`, signed, 'riet')).status).toBe(403);
  expect(await read(`/uitdagen/verzoeken/${id}`, 'samir')).toContain('1 van de 25 inwoners');
});
