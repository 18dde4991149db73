import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeSeat } from '../seats/change-seat.ts';
import { makeMembers } from '../testing/make-members.ts';
import { onVotingTown } from '../testing/on-voting-town.ts';
import { castVote } from './cast-vote.ts';
import { countVotes, countVotesJob } from './count-votes.ts';

const { its, dilemma, enter, vote, page, invitationOf } = onVotingTown();
const after = '2026-12-03T19:01:00Z';
const counts = async (id: number) => {
  const rows = its.town.db.selectFrom('panelVoteCount').select(['number', 'votes']).where('dilemmaId', '=', id);
  return Object.fromEntries((await rows.execute()).map(({ number, votes }) => [number, votes]));
};
const links = async (id: number) =>
  (await its.town.db.selectFrom('panelVote').select('ballot').where('dilemmaId', '=', id).execute()).length;
const choices = () => page(`${its.panel.path}/keuzes`);
const leave = (index: number, stepId = its.panel.stepId) => {
  const roles = [{ role: 'process_manager' as const, projectId: null }];
  const by = { kind: 'person', personId: its.officerId, name: '', email: null, roles, assurance: 'email', strong: true } as const; // biome-ignore format: one actor
  const change = { to: 'left', reason: 'time' } as const;
  return changeSeat(its.town.deps, by, { stepId, seatId: its.panel.seatIds[index] ?? 0, change });
};
const invitationsOf = async (stepId: number) => {
  const rows = its.town.db
    .selectFrom('panelCandidate')
    .select('invitationId')
    .where('stepId', '=', stepId)
    .orderBy('id');
  return (await rows.execute()).map(({ invitationId }) => invitationId);
};

test('members vote with the code of their letter, and the result tells figures only', async () => {
  const id = await dilemma();
  const [a = '', b = '', c = '', d = '', e = ''] = its.panel.codes;
  for (const [code, choice] of [[a, '1'], [b, '1'], [c, '2'], [d, '1'], [e, 'geen']] as const) // biome-ignore format: a table
    expect((await vote(code, id, choice)).status).toBe(303);
  const during = await choices();
  expect(during).toContain('5 van de 6 leden hebben al gestemd');
  expect(during).not.toContain('De meeste stemmen');
  const staff = await page(`${its.panel.staff}/stemmen`, its.officer);
  expect(staff).toContain('5 van de 6 leden hebben al gestemd');
  expect(staff).not.toContain('<td');
  expect(await page(its.panel.path)).toContain('De leden stemmen nu over een keuze.');
  its.town.at(after);
  const result = await choices();
  expect(result).toMatch(/De meeste stemmen:<\/strong> Brede stoep/);
  expect(result).toContain('5 van de 6 leden stemden.');
  expect(await counts(id)).toEqual({ 1: 3, 2: 1, 3: 0 });
  expect(await links(id)).toBe(0);
  expect(await page(its.panel.path)).toContain('Over één keuze is gestemd.');
});

test('a member who votes twice counts once, and for what was chosen last', async () => {
  const id = await dilemma();
  for (const code of its.panel.codes) await vote(code, id, '1');
  const [first = ''] = its.panel.codes;
  await vote(first, id, '3');
  expect(await page('/loting/stemmen', await enter(first))).toMatch(/value="3"[^>]* checked/);
  its.town.at(after);
  await choices();
  expect(await counts(id)).toEqual({ 1: 5, 2: 0, 3: 1 });
});

test('seven posts at once of one member are one vote', async () => {
  const id = await dilemma();
  const as = await enter(its.panel.codes[0] ?? '');
  const form = { invitation: await invitationOf(as), dilemma: String(id), choice: '2' };
  const posts = Array.from({ length: 7 }, () => its.town.post('/loting/stemmen/uitbrengen', form, { as }));
  expect((await Promise.all(posts)).map(({ status }) => status)).toEqual(Array(7).fill(303));
  expect(await links(id)).toBe(1);
});

test('whatever order votes and changes come in, the last vote of each member is counted', async () => {
  const turns = fc.array(
    fc.record({ member: fc.nat({ max: 5 }), choice: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }) }),
    { minLength: 1, maxLength: 20 },
  );
  const people = await invitationsOf(its.panel.stepId);
  await fc.assert(
    fc.asyncProperty(turns, async (all) => {
      its.town.at('2026-11-23T10:00:00Z');
      const id = await dilemma({ kind: 'many' });
      const last = new Map<number, number[]>();
      for (const { member, choice } of all) {
        await castVote(its.town.deps, people[member] ?? 0, { dilemmaId: id, choice });
        last.set(member, choice);
      }
      its.town.at(after);
      await countVotes(its.town.deps, its.panel.stepId);
      const expected = (number: number) => [...last.values()].filter((choice) => choice.includes(number)).length;
      expect(await counts(id)).toEqual(last.size < 5 ? {} : { 1: expected(1), 2: expected(2), 3: expected(3) });
    }),
    { numRuns: 15 },
  );
});

test('who has another code gets told in a friendly way that it does not vote', async () => {
  const id = await dilemma();
  const elsewhere = await makeMembers(its.town.db, `elders-${id}`);
  for (const [code, text] of [
    [its.panel.reserveCode, 'U bent reserve.'],
    [its.panel.poolCode, 'Stemmen doen alleen de mensen die in het panel zitten.'],
  ] as const) {
    const refused = await its.town.get('/loting/stemmen', { as: await enter(code) });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain(text);
    const [invitation] = (await invitationsOf(its.panel.stepId)).slice(code === its.panel.reserveCode ? 6 : 7);
    const form = { invitation: String(invitation), dilemma: String(id), choice: '1' };
    expect((await its.town.post('/loting/stemmen/uitbrengen', form, { as: await enter(code) })).status).toBe(403);
  }
  // A member of another panel votes there and not here.
  const [stranger] = await invitationsOf(elsewhere.stepId);
  const as = await enter(elsewhere.codes[0] ?? '');
  const form = { invitation: String(stranger), dilemma: String(id), choice: '1' };
  expect((await its.town.post('/loting/stemmen/uitbrengen', form, { as })).status).toBe(404);
  expect((await its.town.post('/loting/stemmen', { code: 'ACDE-2346' })).status).toBe(422);
  expect(await links(id)).toBe(0);
});

test('who votes without a choice, or with two that exclude each other, hears what to do', async () => {
  const id = await dilemma({ kind: 'many' });
  const [code = ''] = its.panel.codes;
  const empty = await vote(code, id, []);
  expect([empty.status, (await empty.text()).includes('Kies eerst wat u wilt.')]).toEqual([422, true]);
  const both = await vote(code, id, ['1', 'geen']);
  const html = await both.text();
  expect([both.status, html.includes('geen van deze')]).toEqual([422, true]);
  expect(html).toMatch(/value="1"[^>]* checked/);
  expect((await vote(code, id, '6')).status).toBe(422);
});

test('a choice that comes without a code waits until the code is there', async () => {
  const id = await dilemma();
  const lost = await its.town.post('/loting/stemmen/uitbrengen', { invitation: '1', dilemma: String(id), choice: '2' });
  expect(lost.status).toBe(401);
  expect(await lost.text()).toMatch(/name="choice" value="2"/);
  const back = await its.town.post('/loting/stemmen', {
    code: its.panel.codes[0] ?? '',
    dilemma: String(id),
    choice: '2',
  });
  expect(await back.text()).toMatch(/value="2"[^>]* checked/);
  // Of somebody else in the house: asked again, and not voted for the other.
  const as = await enter(its.panel.codes[0] ?? '');
  const other = { invitation: String((await invitationsOf(its.panel.stepId))[1]), dilemma: String(id), choice: '2' };
  expect((await its.town.post('/loting/stemmen/uitbrengen', other, { as })).status).toBe(409);
  expect(await links(id)).toBe(0);
});

test('who stops counts in what was closed, also when it is counted late, and not in what is open', async () => {
  const closing = await dilemma();
  const staying = await dilemma({ closesAt: '2026-12-10T20:00' });
  for (const code of its.panel.codes) for (const id of [closing, staying]) await vote(code, id, '1');
  its.town.at(after);
  await leave(0);
  expect(await counts(closing)).toEqual({ 1: 6, 2: 0, 3: 0 });
  its.town.at('2026-12-10T20:00:00Z');
  await countVotesJob.run(its.town.deps, {});
  await countVotesJob.run(its.town.deps, {});
  expect(await counts(staying)).toEqual({ 1: 5, 2: 0, 3: 0 });
  const figures = its.town.db.selectFrom('panelDilemma').select(['members', 'voters']);
  expect(await figures.where('id', '=', closing).execute()).toEqual([{ members: 6, voters: 6 }]);
  expect(await figures.where('id', '=', staying).execute()).toEqual([{ members: 5, voters: 5 }]);
});

test('a vote that comes after closing is refused, and many who look at once count it once', async () => {
  const id = await dilemma();
  for (const code of its.panel.codes.slice(0, 5)) await vote(code, id, '2');
  const as = await enter(its.panel.codes[5] ?? '');
  const form = { invitation: await invitationOf(as), dilemma: String(id), choice: '1' };
  its.town.at(after);
  const late = its.town.post('/loting/stemmen/uitbrengen', form, { as: await enter(its.panel.codes[5] ?? '') });
  const looking = Array.from({ length: 6 }, () => its.town.get(`${its.panel.path}/keuzes`));
  const statuses = (await Promise.all([late, ...looking])).map(({ status }) => status);
  expect(statuses).toEqual([409, ...Array(6).fill(200)]);
  expect(await counts(id)).toEqual({ 1: 0, 2: 5, 3: 0 });
  const lines = its.town.db.selectFrom('auditLine').select('detail').where('act', '=', 'panel.votes-counted');
  const own = (await lines.execute()).filter(({ detail }) => (detail as { dilemma: number }).dilemma === id);
  expect(own).toEqual([{ detail: { dilemma: id, members: 6, voters: 5 } }]);
});

test('of fewer than five votes nobody reads what was chosen, in the database neither', async () => {
  const id = await dilemma();
  for (const code of its.panel.codes.slice(0, 4)) await vote(code, id, '1');
  its.town.at(after);
  const html = await choices();
  expect(html).toContain('4 van de 6 leden stemden.');
  expect(html).toContain('Minder dan vijf leden stemden');
  expect([await counts(id), await links(id)]).toEqual([{}, 0]);
});

test('no line of the log ties a vote to somebody', async () => {
  const id = await dilemma();
  await vote(its.panel.codes[0] ?? '', id, '1');
  const line = its.town.db
    .selectFrom('auditLine')
    .select(['actor', 'subject', 'detail'])
    .where('act', '=', 'panel.voted');
  const [last] = await line.orderBy('id', 'desc').limit(1).execute();
  expect(last).toEqual({ actor: 'visitor', subject: `dilemma:${id}`, detail: {} });
});

test('who is done leaves nothing on the device', async () => {
  const as = await enter(its.panel.codes[0] ?? '');
  const done = await its.town.post('/loting/stemmen/klaar', {}, { as });
  expect(done.headers.get('location')).toBe('/loting/stemmen?klaar=vergeten');
  expect(done.headers.getSetCookie().join()).toMatch(/loting=;.*Max-Age=0/);
});
