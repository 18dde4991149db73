import { describe, expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { plainRules } from '../testing/on-budget-town.ts';
import { onProposalsTown } from '../testing/on-proposals-town.ts';

const { its, get, post, read, proposed, check, mails } = onProposalsTown();

describe('the proposer hears what the town decides', () => {
  test('once: on the ballot', async () => {
    const id = await proposed();
    const form = { cost: '1.800', status: 'admitted' };
    await check(id, form);
    await check(id, { ...form, cost: '1.900' });
    expect(await mails()).toEqual([
      expect.stringMatching(/^Uw voorstel staat op het stembiljet[\s\S]*\/projecten\/\d+/),
    ]);
  });

  test('refused with the reason and how to object, and what the town says to the objection', async () => {
    const id = await proposed();
    await check(id, { status: 'refused', why: 'Er liggen kabels.' });
    expect((await mails())[0]).toMatch(/Er liggen kabels\.[\s\S]*één keer reageren/);
    const object = (objection: string) =>
      its.town.post(`${its.open}/projecten/${id}/bezwaar`, { objection }, { as: its.resident });
    expect((await object('Leg hem iets verder.')).status).toBe(303);
    const silent = await check(id, { status: 'refused', why: 'Er liggen kabels.' });
    expect(silent.status).toBe(422);
    expect(await silent.text()).toContain('Schrijf wat u op de reactie zegt');
    await check(id, { status: 'refused', why: 'Er liggen kabels.', answer: 'Ook verderop liggen kabels.' });
    expect((await mails())[1]).toMatch(/^Antwoord op uw reactie[\s\S]*Ook verderop liggen kabels/);
    expect(await read(`/projecten/${id}`)).toContain('Ook verderop liggen kabels.');
    expect(await get('/projecten')).not.toContain('bezwaar: kijk opnieuw');
  });

  test('and a refusal is the answer to the proposal once the budget is fixed, so that nobody has to write it twice', async () => {
    const id = await proposed();
    await check(id, { status: 'refused', why: 'Er liggen kabels.' });
    for (const title of ['Bomen', 'Bankjes']) {
      const added = await post('/projecten', { title });
      const other = added.headers.get('location')?.split('/').at(-1);
      await post(`/projecten/${other}`, { title, cost: '100', status: 'admitted' });
    }
    await post('', plainRules);
    const told = (await mails()).length;
    expect((await post('/vast', {})).status).toBe(303);
    const answers = its.town.db
      .selectFrom('response')
      .innerJoin('contribution', 'contribution.responseId', 'response.id')
      .innerJoin('budgetProject', 'budgetProject.contributionId', 'contribution.id')
      .select(['outcome', 'response.why'])
      .where('budgetProject.id', '=', id);
    expect(await answers.execute()).toEqual([{ outcome: 'not_adopted', why: 'Er liggen kabels.' }]);
    expect((await mails()).length).toBe(told);
  });

  test('also whose idea was brought over, and the idea leads to its project', async () => {
    await post('/projecten/halen', { idea: String(its.ideaId) });
    const { id } = await its.town.db
      .selectFrom('budgetProject')
      .select('id')
      .where('contributionId', '=', its.ideaId)
      .executeTakeFirstOrThrow();
    await check(id, { cost: '500', status: 'admitted' });
    expect(await mails()).toHaveLength(1);
    const idea = await (await its.town.get(`/ideeen/${its.ideaId}`)).text();
    expect(idea).toContain(`href="${its.open}/projecten/${id}"`);
    expect(idea).toContain('Staat op het stembiljet');
  });
});

describe('a proposer takes the proposal back', () => {
  test('once, and it is gone for everybody else', async () => {
    const id = await proposed();
    const page = `${its.open}/projecten/${id}`;
    const withdraw = (as: string) => its.town.post(`${page}/trek-in`, {}, { as });
    expect((await withdraw(its.officer)).status).toBe(403);
    expect(await (await its.town.get(`${page}/trek-in`, { as: its.resident })).text()).toContain('Ja, trek het in');
    const twice = await Promise.all([withdraw(its.resident), withdraw(its.resident)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await its.town.get(page)).status).toBe(404);
    expect(await read(`/projecten/${id}`, its.resident)).toContain('Dit voorstel is ingetrokken');
    expect(await mails()).toHaveLength(1);
    expect((await check(id, { status: 'admitted', cost: '5' })).status).toBe(404);
    const { contributionCount } = await its.town.db
      .selectFrom('step')
      .select('contributionCount')
      .where('id', '=', its.stepId)
      .executeTakeFirstOrThrow();
    expect(contributionCount).toBe(0);
  });
});

test('of two officers who check one proposal the second hears what the first saved, and keeps what was typed', async () => {
  const id = await proposed();
  const first = { status: 'admitted', cost: '1.800', version: '1' };
  expect((await check(id, first)).status).toBe(303);
  expect((await check(id, first)).status).toBe(303);
  const second = await check(id, { status: 'refused', why: 'Te duur.', version: '1' });
  expect(second.status).toBe(409);
  const page = await second.text();
  expect(page).toContain('op het stembiljet, €\u00a01.800');
  expect(page).toContain('Te duur.');
  expect((await check(id, { status: 'refused', why: 'Te duur.', version: '2' })).status).toBe(303);
});

test('an officer who saves goes on to the next that waits', async () => {
  const [first, second] = [await proposed(), await proposed({ title: 'Een fontein', anyway: 'ja' })];
  const saved = await check(first, { status: 'admitted', cost: '1.800', next: 'ja' });
  expect(saved.headers.get('location')).toBe(`${its.path}/projecten/${second}?klaar=bewaard`);
  const last = await check(second, { status: 'admitted', cost: '1.800', next: 'ja' });
  expect(last.headers.get('location')).toBe(`${its.path}/projecten?klaar=bewaard`);
});

test('a neighbour reports a proposal, and gets no way to withdraw it', async () => {
  const id = await proposed();
  const neighbour = await signInForTest(its.town.deps, await makePerson(its.town.db, { name: 'Ali' }));
  const page = await read(`/projecten/${id}`, neighbour);
  expect(page).toMatch(/href="\/melden\/bijdrage\/\d+"/);
  expect(page).not.toContain('Trek dit voorstel in');
});

test('what a moderator hides is gone for everybody, and the officer is told to take it out of the text', async () => {
  const id = await proposed({ authorName: 'Riet' });
  await its.town.db.updateTable('contribution').set({ status: 'hidden' }).where('stepId', '=', its.stepId).execute();
  expect((await its.town.get(`${its.open}/projecten/${id}`)).status).toBe(404);
  expect(await get('/projecten')).not.toContain('wacht op u');
  expect(await get(`/projecten/${id}`)).toContain('heeft de tekst van de indiener verborgen');
  await check(id, { status: 'admitted', cost: '1.800', title: 'Een bank' });
  expect(await read(`/projecten/${id}`)).not.toContain('Riet');
});

test('who takes an idea off the budget keeps it as an idea', async () => {
  await post('/projecten/halen', { idea: String(its.ideaId) });
  const { id } = await its.town.db
    .selectFrom('budgetProject')
    .select('id')
    .where('contributionId', '=', its.ideaId)
    .executeTakeFirstOrThrow();
  expect((await its.town.post(`${its.open}/projecten/${id}/trek-in`, {}, { as: its.resident })).status).toBe(303);
  const idea = await its.town.get(`/ideeen/${its.ideaId}`);
  expect(idea.status).toBe(200);
  expect(await idea.text()).toContain('Ingetrokken');
});

test('an erased proposer hears nothing more, and the proposal stays without a name', async () => {
  const { db, deps } = its.town;
  const personId = await makePerson(db, { name: 'Ali' });
  const as = await signInForTest(deps, personId);
  const id = await proposed({ authorName: 'Ali' }, as);
  expect((await its.town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as })).status).toBe(303);
  await db.deleteFrom('message').execute();
  await check(id, { status: 'refused', why: 'Er liggen kabels.' });
  expect(await mails()).toEqual([]);
  const page = await read(`/projecten/${id}`);
  expect(page).toContain('Een bewoner');
  expect(page).not.toContain('Ali');
});

test('who sent an idea on paper hears of it in their way, and reacts once it is beside their account', async () => {
  const { db, deps } = its.town;
  const personId = await makePerson(db, { name: 'Ali' });
  const { id: contactId } = await db
    .insertInto('contact')
    .values({ name: 'Ali', postalAddress: 'Kerkstraat 1, Haarlem', prefers: 'letter', createdAt: deps.now(), personId })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.updateTable('contribution').set({ personId: null, contactId }).where('id', '=', its.ideaId).execute();
  await post('/projecten/halen', { idea: String(its.ideaId) });
  const project = db.selectFrom('budgetProject').select('id').where('contributionId', '=', its.ideaId);
  const { id } = await project.executeTakeFirstOrThrow();
  await check(id, { status: 'refused', why: 'Er liggen kabels.' });
  const letters = await db.selectFrom('letter').select('subject').where('contactId', '=', contactId).execute();
  expect(letters).toEqual([{ subject: 'Uw voorstel kan niet' }]);
  const page = await read(`/projecten/${id}`, await signInForTest(deps, personId));
  expect(page).toContain('Plaats uw reactie');
});
