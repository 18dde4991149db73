import { beforeEach, describe, expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { onBudgetTown, plainRules } from '../testing/on-budget-town.ts';

const { its, get, post } = onBudgetTown();
const read = async (part = '', as = '') => (await its.town.get(its.open + part, { as })).text();
const bench = { title: 'Een bank bij de bushalte', body: 'Om op te wachten.', estimate: '1.500' };
const propose = (form: Record<string, string> = {}, as = its.resident) =>
  its.town.post(`${its.open}/voorstel`, { ...bench, submissionKey: crypto.randomUUID(), ...form }, { as });
const proposed = async (form: Record<string, string> = {}, as = its.resident) => {
  const sent = await propose(form, as);
  if (sent.status !== 303) throw new Error(await sent.text());
  return Number(/projecten\/(\d+)/.exec(sent.headers.get('location') ?? '')?.[1]);
};
const check = (id: number, form: Record<string, string>) =>
  post(`/projecten/${id}`, { title: bench.title, body: bench.body, ...form });
const mails = async () => {
  const sent = await its.town.db.selectFrom('message').select(['subject', 'text']).orderBy('id').execute();
  return sent.map(({ subject, text }) => `${subject}\n${text}`);
};

beforeEach(async () => {
  const { db } = its.town;
  await db.deleteFrom('message').execute();
  await db
    .updateTable('step')
    .set({ opensAt: new Date('2026-12-01T08:00:00Z') })
    .where('id', '=', its.stepId)
    .execute();
  await post('', { ...plainRules, proposalsUntil: '2026-11-28' });
});

describe('a resident proposes a project', () => {
  test('and everybody reads it, with its state on the own page of the proposer', async () => {
    expect(await read()).toContain('Doe een voorstel');
    const id = await proposed({ authorName: 'Riet' });
    expect(await read()).toContain('1 voorstel bekijken wij nog');
    const page = await read(`/projecten/${id}`);
    expect(page).toContain('De gemeente bekijkt of dit kan');
    expect(page).toContain('Riet');
    expect(await (await its.town.get('/mijn', { as: its.resident })).text()).toContain(
      'De gemeente bekijkt of dit kan',
    );
    expect(await get('/projecten')).toContain('1 voorstel wacht op u');
    expect(await get(`/projecten/${id}`)).toContain('De indiener schat de kosten op €\u00a01.500');
  });

  test('and two sends of one form are one proposal', async () => {
    const submissionKey = crypto.randomUUID();
    const both = await Promise.all([propose({ submissionKey }), propose({ submissionKey })]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(new Set(both.map(({ headers }) => headers.get('location'))).size).toBe(1);
  });

  test('and is asked first whether a look-alike is meant, with what was typed still there', async () => {
    await proposed();
    const again = await propose({ title: 'Banken bij de bushalte' });
    expect(again.status).toBe(422);
    const page = await again.text();
    expect(page).toContain('Bedoelt u een van deze voorstellen?');
    expect(page).toContain('Om op te wachten.');
    expect((await propose({ title: 'Banken bij de bushalte', anyway: 'ja' })).status).toBe(303);
    const found = await its.town.get(`${its.open}/voorstel/lijkt-op?q=bank+bij+halte`);
    expect(await found.text()).toContain('Een bank bij de bushalte');
  });

  test('and a phone number waits for a moderator, unseen by others', async () => {
    const text = { body: 'Bel mij op 06 12345678' };
    expect((await propose(text)).status).toBe(422);
    const id = await proposed({ ...text, moderatorFirst: 'ja' });
    expect((await its.town.get(`${its.open}/projecten/${id}`)).status).toBe(404);
    expect(await read(`/projecten/${id}`, its.resident)).toContain('Een moderator leest uw voorstel');
    expect(await read()).not.toContain('bekijken wij nog');
  });

  test('only up to and including the last day, and never in a budget that takes none', async () => {
    its.town.at('2026-11-28T22:30:00Z');
    await proposed();
    its.town.at('2026-11-28T23:30:00Z');
    const late = await propose({ title: 'Iets heel anders' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Iets heel anders');
    expect(await read('/voorstel')).toContain('is voorbij');
    its.town.at('2026-11-23T10:00:00Z');
    await post('', plainRules);
    expect((await propose({ title: 'Iets heel anders' })).status).toBe(409);
  });

  test('but not without an account, nor with an impossible amount', async () => {
    expect((await propose({}, '')).status).toBe(401);
    expect(await read('/voorstel')).toContain('Log in om een voorstel te doen');
    const wrong = await propose({ estimate: 'veel', title: '' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="veel"');
  });

  test('as often as the step allows, also from two windows at once', async () => {
    await post('', { ...plainRules, proposalsUntil: '2026-11-28', limitPerPerson: '1' });
    const both = await Promise.all([propose(), propose({ title: 'Een fontein', anyway: 'ja' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  test('and it waits for a moderator where the town reads all proposals first', async () => {
    await post('', { ...plainRules, proposalsUntil: '2026-11-28', moderation: 'before' });
    expect(await read('/voorstel', its.resident)).toContain('voordat het op de site komt');
    const sent = await propose();
    expect(sent.headers.get('location')).toContain('klaar=wacht');
    expect(await get('/projecten')).toContain(bench.title);
    expect(await read()).not.toContain(bench.title);
  });

  test('and the address of contributions leads to it', async () => {
    const id = await proposed();
    const { contributionId } = await its.town.db
      .selectFrom('budgetProject')
      .select('contributionId')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const led = await its.town.get(`/ideeen/${contributionId}`);
    expect(led.headers.get('location')).toBe(`${its.open}/projecten/${id}`);
  });
});

describe('the last day for proposals', () => {
  test('lies before the vote opens', async () => {
    const refused = await post('', { ...plainRules, proposalsUntil: '2026-12-01' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Kies een dag voor 1 december 2026');
  });

  test('goes by before anything is fixed', async () => {
    for (const title of ['Bomen', 'Bankjes']) {
      const added = await post('/projecten', { title });
      const id = added.headers.get('location')?.split('/').at(-1);
      await post(`/projecten/${id}`, { title, cost: '100', status: 'admitted' });
    }
    expect(await (await post('/vast', {})).text()).toContain('nog voorstellen doen tot en met 28 november 2026');
    await post('', { ...plainRules, proposalsUntil: '2026-11-22' });
    expect((await post('/vast', {})).status).toBe(303);
  });
});

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
