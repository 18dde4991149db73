import { expect, test } from 'vitest';
import { onBudgetTown, plainRules } from '../testing/on-budget-town.ts';

const { its, get, post, admit } = onBudgetTown();

test('an officer sets the amount and the rules, and everybody reads the amount', async () => {
  expect(await (await its.town.get(its.open)).text()).toContain('De gemeente bereidt dit budget voor');
  expect(await get()).toContain('Vul hieronder in hoeveel geld er is');
  expect((await post('', plainRules)).status).toBe(303);
  expect(await (await its.town.get(its.open)).text()).toContain('€&nbsp;60.000'.replace('&nbsp;', '\u00a0'));
});

test('an impossible amount or number comes back with what was typed and why', async () => {
  const refused = await post('', { ...plainRules, amount: 'veel', minChoices: '3', maxChoices: '2.5' });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Vul een bedrag in van meer dan nul');
  expect(page).toContain('value="veel"');
  const below = await post('', { ...plainRules, minChoices: '3', maxChoices: '2' });
  expect(await below.text()).toContain('niet kleiner is dan het minste aantal');
});

test('a budget is fixed only when it has an amount, two projects and an answer for everybody who proposed one', async () => {
  await get();
  expect(await (await post('/vast', {})).text()).toContain('Vul eerst in hoeveel geld er is');
  await post('', plainRules);
  await admit('Bankjes', '12.500');
  expect((await post('/vast', {})).status).toBe(409);
  await admit('Bomen', '8.000');
  await post('/projecten/halen', { idea: String(its.ideaId) });
  expect(await (await post('/vast', {})).text()).toContain('Besluit eerst over het project dat nog wacht');
});

test('two officers who fix at the same moment draw one order, and nothing changes after it', async () => {
  await post('', plainRules);
  const ids = [await admit('Bankjes', '12.500'), await admit('Bomen', '8.000')];
  const both = await Promise.all([post('/vast', {}), post('/vast', {})]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  const { tieOrder } = await its.town.db
    .selectFrom('budget')
    .select('tieOrder')
    .where('stepId', '=', its.stepId)
    .executeTakeFirstOrThrow();
  expect((tieOrder ?? []).map(Number).sort((one, other) => one - other)).toEqual(ids);
  expect((await post('', { ...plainRules, amount: '1' })).status).toBe(409);
  expect((await post('/projecten', { title: 'Te laat' })).status).toBe(409);
  expect((await post(`/projecten/${ids[0]}`, { title: 'Anders', status: 'proposed' })).status).toBe(409);
  expect(await get()).toContain('Ligt vast sinds');
  expect(await (await its.town.get(its.open)).text()).toContain('Dit is vooraf geloot');
});

test('an officer reads all that misses at once, with the way to each, and looks at the ballot before fixing it', async () => {
  const at = await get();
  expect(at).toContain('Dit mist nog');
  expect(at).toContain('href="#veld-amount"');
  expect(at).toContain('Zet eerst ten minste twee projecten');
  await post('', { ...plainRules, minChoices: '3', reach: 'own-and-other' });
  await admit('Bankjes', '12.500');
  await admit('Bomen', '8.000');
  await post('/projecten/halen', { idea: String(its.ideaId) });
  const now = await get();
  expect(now).toContain('Mensen moeten 3 projecten kiezen');
  expect(now).toContain('Besluit eerst over het project dat nog wacht');
  expect(now).toContain('2 projecten hebben geen wijk');
  const ballot = await get('/stembiljet');
  expect(ballot).toContain('Bankjes');
  expect(ballot).toContain('Wat u hier aankruist, telt niet');
});

test('residents get no staff page', async () => {
  for (const part of ['', '/vast', '/projecten', '/projecten/halen', '/projecten/1'])
    expect((await post(part, plainRules, its.resident)).status).toBe(403);
});
