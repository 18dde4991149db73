import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { signInForTest } from '../../../testing/sign-in.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { makeInvitation, makePanel } from '../testing/make-panel.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());
// Everybody in a test comes from one address, and thirty tries an hour are for one of them.
beforeEach(() => town.db.deleteFrom('attempt').execute());

type Panel = Awaited<ReturnType<typeof makePanel>>;
const invite = async (panel: Panel, who = {}) => makeInvitation(town.db, town.deps.settings.secret, panel.stepId, who);
/** Types the code as on a phone and answers the cookie that keeps it. */
async function enter(code: string): Promise<string> {
  const response = await town.post('/loting', { code });
  expect([response.status, response.headers.get('location')]).toEqual([303, '/loting/aanmelden']);
  return cookieIn(response, 'loting');
}
const yes = (panel: Panel, invitation: number, first = 0) => ({
  invitation: String(invitation),
  [`vraag-${panel.groups[0]?.category}`]: String(panel.groups[first]?.group),
  [`vraag-${panel.groups[2]?.category}`]: String(panel.groups[2]?.group),
  name: 'Ria de Wit',
  email: '',
  phone: '06 12 34 56 78',
});
const pool = (panel: Panel) =>
  town.db
    .selectFrom('panelCandidate')
    .innerJoin('panelIdentity', 'panelIdentity.invitationId', 'panelCandidate.invitationId')
    .select(['groups', 'household', 'name', 'phone', 'email'])
    .where('stepId', '=', panel.stepId)
    .execute();
const answerOf = async (id: number) =>
  town.db
    .selectFrom('panelInvitation')
    .select(['answer', 'answerChannel'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

test('somebody with a letter types the code any way, reads what it is about, and is in the pool', async () => {
  const panel = await makePanel(town.db);
  const { id, code } = await invite(panel);
  const as = await enter(` ${code.toLowerCase().replace('-', ' ')} `);
  const page = await (await town.get('/loting/aanmelden', { as })).text();
  for (const said of [
    'Wat doen wij met de markt?',
    'Vier avonden',
    '10 december 2026',
    '1 maart 2027',
    'Hoe oud bent u?',
  ])
    expect(page).toContain(said);
  const sent = await town.post('/loting/aanmelden', yes(panel, id), { as });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/loting/klaar?antwoord=ja']);
  expect(await pool(panel)).toEqual([
    {
      groups: {
        [String(panel.groups[0]?.category)]: panel.groups[0]?.group,
        [String(panel.groups[2]?.category)]: panel.groups[2]?.group,
      },
      household: expect.stringMatching(/^\S{43}$/),
      name: 'Ria de Wit',
      phone: '06 12 34 56 78',
      email: null,
    },
  ]);
  expect(await answerOf(id)).toEqual({ answer: 'yes', answerChannel: 'web' });
});

test('the QR code brings the code along, and the next address does not have it any more', async () => {
  const { code } = await invite(await makePanel(town.db));
  const response = await town.get(`/loting?code=${code}`);
  expect([response.status, response.headers.get('location')]).toEqual([303, '/loting/aanmelden']);
  expect(response.headers.get('set-cookie')).toMatch(/HttpOnly/);
});

test('what was left open comes back with everything that was typed', async () => {
  const panel = await makePanel(town.db);
  const { id, code } = await invite(panel);
  const as = await enter(code);
  const { [`vraag-${panel.groups[0]?.category}`]: _, ...rest } = yes(panel, id);
  const response = await town.post('/loting/aanmelden', { ...rest, email: 'ria' }, { as });
  const page = await response.text();
  expect(response.status).toBe(422);
  for (const said of ['Kies wat bij u past', 'value="ria"', 'Ria de Wit', 'naam@voorbeeld.nl'])
    expect(page).toContain(said);
  expect(await pool(panel)).toEqual([]);
});

test('a yes that is sent twice, also in the same moment, counts once; the last answer stands', async () => {
  const panel = await makePanel(town.db);
  const { id, code } = await invite(panel);
  const as = await enter(code);
  const sent = await Promise.all(
    [0, 1, 0, 1].map((first) => town.post('/loting/aanmelden', yes(panel, id, first), { as })),
  );
  expect(sent.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  expect(await pool(panel)).toHaveLength(1);
  const again = await enter(code);
  expect(await (await town.get('/loting/aanmelden', { as: again })).text()).toContain('Ria de Wit');
  expect((await town.post('/loting/nee', { invitation: String(id) }, { as: again })).status).toBe(303);
  expect([await pool(panel), await answerOf(id)]).toEqual([[], { answer: 'no', answerChannel: 'web' }]);
  const identity = town.db.selectFrom('panelIdentity').selectAll().where('invitationId', '=', id);
  expect(await identity.executeTakeFirst()).toMatchObject({
    name: '',
    phone: null,
    address: expect.stringContaining('Duinpad'),
  });
});

test('two letters in one house, each in a tab: the second tab never answers for the first', async () => {
  const panel = await makePanel(town.db);
  const [one, other] = [await invite(panel), await invite(panel)];
  await enter(one.code);
  const as = await enter(other.code);
  const sent = await town.post('/loting/aanmelden', yes(panel, one.id), { as });
  const page = await sent.text();
  expect(sent.status).toBe(409);
  expect(page).toContain('value="Ria de Wit"');
  expect(await pool(panel)).toEqual([]);
});

test('who took an hour types the code again and finds everything that was filled in', async () => {
  const panel = await makePanel(town.db);
  const { id, code } = await invite(panel);
  const late = await town.post('/loting/aanmelden', yes(panel, id));
  expect(late.status).toBe(401);
  expect(await late.text()).toContain('value="Ria de Wit"');
  const { invitation: _, ...typed } = yes(panel, id);
  const again = await town.post('/loting/opnieuw', { ...typed, code });
  const page = await again.text();
  expect(again.status).toBe(200);
  expect(page).toMatch(new RegExp(`value="${panel.groups[0]?.group}" checked`));
  const sent = await town.post('/loting/aanmelden', yes(panel, id), { as: cookieIn(again, 'loting') });
  expect(sent.status).toBe(303);
});

test('a wrong code is told so with what was typed; after thirty tries even the right one waits an hour', async () => {
  const { code } = await invite(await makePanel(town.db));
  const wrong = await town.post('/loting', { code: 'ACDE-2346' });
  expect([wrong.status, (await wrong.text()).includes('value="ACDE-2346"')]).toEqual([422, true]);
  for (let tries = 1; tries < 30; tries += 1) await town.post('/loting', { code: 'ACDE-2346' });
  expect((await town.post('/loting', { code })).status).toBe(429);
});

test('after the answer date, and once the draw is fixed, nothing changes and it is told kindly', async () => {
  const panel = await makePanel(town.db, { answerUntil: '2026-11-22' });
  const { id, code } = await invite(panel);
  const as = await enter(code);
  const page = await (await town.get('/loting/aanmelden', { as })).text();
  expect(page).toContain('22 november 2026');
  expect((await town.post('/loting/aanmelden', yes(panel, id), { as })).status).toBe(409);
  expect((await town.post('/loting/nee', { invitation: String(id) }, { as })).status).toBe(409);
  const fixed = await makePanel(town.db);
  const other = await invite(fixed);
  await town.db.updateTable('panel').set({ committedAt: town.deps.now() }).where('stepId', '=', fixed.stepId).execute();
  const cookie = await enter(other.code);
  expect((await town.post('/loting/aanmelden', yes(fixed, other.id), { as: cookie })).status).toBe(409);
  expect([await pool(panel), await pool(fixed)]).toEqual([[], []]);
});

test('"haal mij eruit" leaves nothing of somebody, and the code works no more', async () => {
  const panel = await makePanel(town.db);
  const { id, code } = await invite(panel, { email: 'ria@bewoner.example' });
  const as = await enter(code);
  await town.post('/loting/aanmelden', yes(panel, id), { as });
  expect((await town.post('/loting/wissen', { invitation: String(id) }, { as })).status).toBe(422);
  const erased = await town.post('/loting/wissen', { invitation: String(id), asked: 'ja' }, { as });
  expect(erased.headers.get('location')).toBe('/loting/klaar?antwoord=gewist');
  const left = await town.db
    .selectFrom('panelIdentity')
    .select('invitationId')
    .where('invitationId', '=', id)
    .execute();
  expect([left, await pool(panel)]).toEqual([[], []]);
  expect((await town.post('/loting', { code })).status).toBe(422);
  expect((await town.post('/loting/wissen', { invitation: String(id), asked: 'ja' }, { as })).status).toBe(401);
});

test('somebody who is signed in is not tied to the letter in the log, and the log says nothing of the answer', async () => {
  const panel = await makePanel(town.db);
  const { id, code } = await invite(panel);
  const session = await signInForTest(town.deps, panel.officerId);
  const as = `${session}; ${await enter(code)}`;
  await town.post('/loting/aanmelden', yes(panel, id), { as });
  const lines = await town.db
    .selectFrom('auditLine')
    .select(['actor', 'act', 'detail'])
    .where('subject', '=', `panel-invitation:${id}`)
    .execute();
  expect(lines).toEqual([{ actor: 'visitor', act: 'panel.answered', detail: { answer: 'yes', channel: 'web' } }]);
});
