import { expect, test } from 'vitest';
import { onBudgetTown, plainRules } from '../testing/on-budget-town.ts';

const { its, get, post, admit } = onBudgetTown();
const read = async (part = '', as = '') => (await its.town.get(its.open + part, { as })).text();

async function refusedIdea(): Promise<number> {
  await post('', plainRules);
  await post('/projecten/halen', { idea: String(its.ideaId) });
  const { id } = await its.town.db
    .selectFrom('budgetProject')
    .select('id')
    .where('contributionId', '=', its.ideaId)
    .executeTakeFirstOrThrow();
  const refusal = { title: 'Een pluktuin', status: 'refused', why: 'De grond is vervuild.' };
  expect((await post(`/projecten/${id}`, refusal)).status).toBe(303);
  return id;
}

test('an idea that two officers bring over at once becomes one project', async () => {
  await get();
  const idea = String(its.ideaId);
  const all = await Promise.all([1, 2, 3].map(() => post('/projecten/halen', { idea })));
  expect(all.map(({ status }) => status)).toEqual([303, 303, 303]);
  const projects = await its.town.db
    .selectFrom('budgetProject')
    .select('title')
    .where('stepId', '=', its.stepId)
    .execute();
  expect(projects).toEqual([{ title: 'Een pluktuin' }]);
  expect(await get('/projecten')).toContain('Er zijn geen ideeën meer');
});

test('a project comes on the ballot with what it costs, and is refused only with a reason', async () => {
  await post('', plainRules);
  await admit('Bankjes', '12.500');
  const { id } = await its.town.db
    .selectFrom('budgetProject')
    .select('id')
    .where('stepId', '=', its.stepId)
    .executeTakeFirstOrThrow();
  const change = (form: Record<string, string>) => post(`/projecten/${id}`, { title: 'Bankjes', ...form });
  expect(await (await change({ status: 'admitted' })).text()).toContain('Vul in wat het kost');
  expect(await (await change({ status: 'refused' })).text()).toContain('Schrijf waarom het niet kan');
  expect((await change({ status: 'admitted', cost: '60.001' })).status).toBe(422);
  expect((await change({ status: 'admitted', cost: '5', areaId: '999999' })).status).toBe(422);
  expect(await read()).toContain('21 procent van het budget');
});

test('everybody reads why a proposal is refused; who proposed it objects once, and the town looks again', async () => {
  const id = await refusedIdea();
  const page = `/projecten/${id}`;
  expect(await read()).toContain('De grond is vervuild.');
  expect(await read(page)).not.toContain('Plaats uw reactie');
  expect(await read(page, its.resident)).toContain('Plaats uw reactie');
  const object = (objection: string, as = its.resident) =>
    its.town.post(`${its.open}${page}/bezwaar`, { objection }, { as });
  expect((await object('Nee', its.officer)).status).toBe(403);
  expect((await object('')).status).toBe(422);
  expect((await object('Bel mij op 06 12345678')).status).toBe(422);
  its.town.at('2026-11-23T10:05:00Z');
  const twice = await Promise.all([object('Het kan in bakken.'), object('Het kan in bakken.')]);
  expect(twice.map(({ status }) => status).sort()).toEqual([303, 409]);
  expect(await read(page)).toContain('Het kan in bakken.');
  expect(await get('/projecten')).toContain('bezwaar: kijk opnieuw');
  its.town.at('2026-11-23T10:10:00Z');
  expect((await post(page, { title: 'Een pluktuin', cost: '4.000', status: 'admitted' })).status).toBe(303);
  expect((await object('Nog iets')).status).toBe(409);
});

test('of projects in one group the page says that only one can win', async () => {
  await post('', plainRules);
  const first = await admit('Plein met bomen', '20.000', { group: 'Plein' });
  await admit('Plein met water', '30.000', { group: 'Plein' });
  expect(await read(`/projecten/${first}`)).toContain('Plein met water');
});

test('each visitor has an order of their own, and keeps it', async () => {
  await post('', plainRules);
  for (let number = 1; number <= 8; number++) await admit(`Plan ${number}`, '1.000');
  const orderOf = (html: string) => [...html.matchAll(/Plan \d/g)].map(([title]) => title).join();
  const visit = async (cookie?: string) => {
    const response = await its.town.get(its.open, cookie ? { as: cookie } : {});
    const given = response.headers.get('set-cookie')?.split(';')[0];
    return { order: orderOf(await response.text()), cookie: given ?? cookie ?? '' };
  };
  const visits = await Promise.all([1, 2, 3, 4].map(() => visit()));
  expect(new Set(visits.map(({ order }) => order)).size).toBeGreaterThan(1);
  for (const { order, cookie } of visits) expect((await visit(cookie)).order).toBe(order);
});
