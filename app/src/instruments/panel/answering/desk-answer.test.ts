import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { makeInvitation, makePanel } from '../testing/make-panel.ts';

let town: TestApp;
let desk: string;
beforeAll(async () => {
  town = await testApp();
  desk = await colleague({ role: 'desk', projectId: null });
});
afterAll(() => town.drop());

async function colleague(role: { role: 'desk' | 'moderator'; projectId: number | null }): Promise<string> {
  const id = await makePerson(town.db, { name: 'Wim', roles: [role] });
  return signInForTest(town.deps, id, { strong: true });
}
async function invited() {
  const panel = await makePanel(town.db);
  const invitation = await makeInvitation(town.db, town.deps.settings.secret, panel.stepId);
  const yes = {
    code: invitation.code,
    channel: 'paper',
    answer: 'yes',
    [`vraag-${panel.groups[0]?.category}`]: String(panel.groups[0]?.group),
    [`vraag-${panel.groups[2]?.category}`]: String(panel.groups[2]?.group),
    name: 'Gerrit Oud',
  };
  return { panel, yes, ...invitation };
}
const answers = (stepId: number) =>
  town.db
    .selectFrom('panelInvitation')
    .leftJoin('panelIdentity', 'panelIdentity.invitationId', 'panelInvitation.id')
    .select(['answer', 'answerChannel', 'name'])
    .where('stepId', '=', stepId)
    .execute();

test('a form that came back by post is entered with its code, and the log has no name', async () => {
  const { panel, yes, id, code } = await invited();
  const form = await town.post('/balie/loting', { code: code.toLowerCase() }, { as: desk });
  expect([form.status, (await form.text()).includes('Hoe oud bent u?')]).toEqual([200, true]);
  const saved = await town.post(`/balie/loting/${id}`, yes, { as: desk });
  expect(saved.headers.get('location')).toBe('/balie/loting?klaar=ja');
  expect(await answers(panel.stepId)).toEqual([{ answer: 'yes', answerChannel: 'paper', name: 'Gerrit Oud' }]);
  const lines = await town.db
    .selectFrom('auditLine')
    .selectAll()
    .where('subject', '=', `panel-invitation:${id}`)
    .execute();
  expect(lines).toMatchObject([{ act: 'panel.answered', detail: { answer: 'yes', channel: 'paper' } }]);
  expect(JSON.stringify(lines)).not.toContain('Gerrit');
});

test('the desk does not get to see what was answered before', async () => {
  const { yes, id, code } = await invited();
  await town.post(`/balie/loting/${id}`, yes, { as: desk });
  const page = await (await town.post('/balie/loting', { code }, { as: desk })).text();
  expect([page.includes('al geantwoord'), page.includes('Gerrit')]).toEqual([true, false]);
});

test('a no by phone needs nothing else, and a yes says what still lacks', async () => {
  const { panel, yes, id, code } = await invited();
  const unfinished = await town.post(`/balie/loting/${id}`, { ...yes, name: '' }, { as: desk });
  expect([unfinished.status, (await unfinished.text()).includes('Vul uw naam in')]).toEqual([422, true]);
  expect((await town.post(`/balie/loting/${id}`, { code }, { as: desk })).status).toBe(422);
  expect((await town.post(`/balie/loting/${id}`, { code, channel: 'phone', answer: 'no' }, { as: desk })).status).toBe(
    303,
  );
  expect(await answers(panel.stepId)).toEqual([{ answer: 'no', answerChannel: 'phone', name: '' }]);
});

test('without the code of the letter, and by colleagues of other work, nothing is entered', async () => {
  const [one, other] = [await invited(), await invited()];
  expect((await town.post(`/balie/loting/${one.id}`, { ...one.yes, code: other.code }, { as: desk })).status).toBe(422);
  const moderator = await colleague({ role: 'moderator', projectId: null });
  const elsewhere = await colleague({ role: 'desk', projectId: other.panel.projectId });
  expect((await town.post(`/balie/loting/${one.id}`, one.yes, { as: moderator })).status).toBe(403);
  expect((await town.post('/balie/loting', { code: one.code }, { as: elsewhere })).status).toBe(403);
  expect((await town.post(`/balie/loting/${one.id}`, one.yes, { as: elsewhere })).status).toBe(403);
  expect((await town.post('/balie/loting', { code: one.code })).status).toBe(401);
  expect(await answers(one.panel.stepId)).toEqual([{ answer: null, answerChannel: null, name: '' }]);
});
