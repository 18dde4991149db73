import { beforeAll, expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../../testing/sign-in.ts';
import { onConsultationTown } from '../../testing/on-consultation-town.ts';
import { keptViews, viewForm } from '../../testing/views.ts';

const { its } = onConsultationTown();
const desk = () => `/balie/zienswijzen/${its.stepId}`;
let wim: string;
let wimId: string;
beforeAll(async () => {
  const { db, deps } = its.town;
  wimId = await makePerson(db, { name: 'Wim', roles: ['desk'] });
  wim = await signInForTest(deps, wimId, { strong: true });
});
const enter = (fields: Record<string, string> = {}, as = wim) =>
  its.town.post(desk(), viewForm({ channel: 'paper', receivedOn: '2026-11-20', ...fields }), { as });

test('the desk enters a letter, says its number, and the receipt goes by post', async () => {
  const page = await (await its.town.get('/balie', { as: wim })).text();
  expect(page).toContain(`href="${desk()}"`);
  const entered = await enter({ about: '2' });
  expect(entered.headers.get('location')).toBe(`${desk()}?klaar=1`);
  const next = await (await its.town.get(`${desk()}?klaar=1`, { as: wim })).text();
  expect(next).toContain('Dit is zienswijze 1.');
  expect(next).not.toContain('te druk');
  const [kept] = await keptViews(its);
  expect(kept).toMatchObject({ channel: 'paper', countsOn: '2026-11-20', late: false, personId: null });
  const letters = its.town.db.selectFrom('letter').select(['recipient', 'postalAddress', 'body']).orderBy('id', 'desc');
  const letter = await letters.executeTakeFirstOrThrow();
  expect(letter).toMatchObject({ recipient: 'Riet Jonker', postalAddress: 'Lindelaan 1\n2000 AA Haarlem' });
  expect(letter.body).toContain(kept?.receipt);
  expect(letter.body).not.toContain('te druk');
  const acts = its.town.db.selectFrom('act').select(['channel', 'personId']).where('stepId', '=', its.stepId);
  expect(await acts.execute()).toEqual([{ channel: 'paper', personId: null }]);
});

test('who told their view reads in the letter what was written down', async () => {
  await enter({ channel: 'phone' });
  const letters = its.town.db.selectFrom('letter').select('body').orderBy('id', 'desc');
  expect((await letters.executeTakeFirstOrThrow()).body).toContain('te druk');
});

test('a letter that was posted in time counts until a week after the term, and whatever comes later is late', async () => {
  its.town.at('2027-01-05T10:00:00Z');
  const later = await signInForTest(its.town.deps, wimId, { strong: true });
  const cases: [Record<string, string>, string, boolean][] = [
    [{ receivedOn: '2027-01-04', postedOn: '2026-12-28' }, '2026-12-28', false],
    [{ receivedOn: '2027-01-05', postedOn: '2026-12-28' }, '2027-01-05', true],
    [{ receivedOn: '2026-12-30' }, '2026-12-30', true],
    [{ receivedOn: '2026-12-28', channel: 'desk' }, '2026-12-28', false],
  ];
  for (const [fields] of cases) expect((await enter(fields, later)).status).toBe(303);
  const kept = await keptViews(its);
  expect(kept.map(({ countsOn, late }) => [countsOn, late])).toEqual(cases.map(([, day, late]) => [day, late]));
});

test('days that cannot be are told at their field, and what was typed comes back', async () => {
  const cases: [Record<string, string>, string][] = [
    [{ receivedOn: '2026-11-24' }, 'Deze dag moet nog komen.'],
    [{ receivedOn: '2026-11-09' }, 'pas op 10 november 2026 aangekondigd'],
    [{ postedOn: '2026-11-21' }, 'niet later zijn gepost dan ontvangen'],
    [{ channel: 'desk', postedOn: '2026-11-19' }, 'Een poststempel hoort bij een brief.'],
    [{ channel: 'duif' }, 'Kies hoe de zienswijze binnenkwam.'],
    [{ receivedOn: '2026-02-30' }, 'Vul de dag van ontvangst in.'],
    [{ about: 'veel' }, '“veel” is geen nummer'],
    [{ name: '' }, 'Vul voornaam en achternaam in.'],
  ];
  for (const [fields, words] of cases) {
    const refused = await enter(fields);
    const html = await refused.text();
    expect([words, refused.status, html.includes(words), html.includes('te druk')]).toEqual([words, 422, true, true]);
  }
  expect(await keptViews(its)).toEqual([]);
});

test('a letter without an address or an interest is entered as it is, and then no receipt can be sent', async () => {
  const own = its.town.db.updateTable('consultation').where('stepId', '=', its.stepId);
  await own.set({ whoMay: 'interested' }).execute();
  const count = async () => (await its.town.db.selectFrom('letter').select('id').execute()).length;
  const before = await count();
  expect((await enter({ postalAddress: '', interest: '' })).status).toBe(303);
  expect(await count()).toBe(before);
});

test('a form sent twice is one view, together with what comes in on the site', async () => {
  const submissionKey = crypto.randomUUID();
  const web = () => its.town.post(`${its.path}/zienswijze`, viewForm());
  const all = await Promise.all([enter({ submissionKey }), web(), enter({ submissionKey }), web(), enter()]);
  expect(all.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
  expect((await keptViews(its)).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test('only the desk enters, only once it was announced and while the trajectory goes on', async () => {
  const { db } = its.town;
  expect((await enter({}, its.resident)).status).toBe(403);
  expect((await enter({}, '')).status).toBe(401);
  const elsewhere = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug: `elders-${its.stepId}`, question: 'Iets anders?' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const stranger = await makePerson(db, { name: 'Kees', roles: [] });
  await db
    .insertInto('roleGrant')
    .values({ personId: stranger, role: 'desk', projectId: elsewhere.id, grantedAt: its.town.deps.now() })
    .execute();
  const kees = await signInForTest(its.town.deps, stranger, { strong: true });
  expect((await enter({}, kees)).status).toBe(403);
  expect((await its.town.get(`${desk()}/papier`, { as: kees })).status).toBe(403);
  const own = db.updateTable('consultation').where('stepId', '=', its.stepId);
  await own.set({ announcedAt: null }).execute();
  expect((await enter()).status).toBe(409);
  await own.set({ announcedAt: new Date('2026-11-10T09:00:00Z') }).execute();
  const closed = { status: 'closed', closedAt: its.town.deps.now() } as const;
  await db.updateTable('project').set(closed).where('id', '=', its.projectId).execute();
  expect((await enter()).status).toBe(409);
  expect(await keptViews(its)).toEqual([]);
});

test('the empty form says what it is, until when, and where it goes', async () => {
  const sheet = await (await its.town.get(`${desk()}/papier`, { as: wim })).text();
  for (const words of [
    'Ontwerp-verkeersbesluit Lindelaan',
    'Doe dat uiterlijk maandag 28 december 2026.',
    'Handtekening',
  ])
    expect(sheet.toLowerCase()).toContain(words.toLowerCase());
});
