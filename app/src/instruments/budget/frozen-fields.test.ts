import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { signInForTest } from '../../testing/sign-in.ts';
import { type MadeBudget, makeBudget } from './testing/make-budget.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());
beforeEach(() => town.at('2026-11-23T10:00:00Z'));

const asMade = {
  instrument: 'budget',
  title: 'Stem over het wijkbudget',
  intro: '',
  opensAt: '2026-11-10T09:00',
  closesAt: '2026-12-10T23:00',
  limitPerPerson: '',
  assurance: 'email',
  moderation: 'after',
};
const officer = ({ officerId }: MadeBudget) => signInForTest(town.deps, officerId, { strong: true });
const pathOf = ({ slug, stepId }: MadeBudget) => `/beheer/trajecten/${slug}/onderdelen/${stepId}`;
const save = async (budget: MadeBudget, more: Record<string, string>) =>
  town.post(pathOf(budget), { ...asMade, ...more }, { as: await officer(budget) });
const stepOf = ({ stepId }: MadeBudget) =>
  town.db
    .selectFrom('step')
    .select(['title', 'opensAt', 'closesAt', 'assurance'])
    .where('id', '=', stepId)
    .executeTakeFirstOrThrow();

test('once people can vote an officer changes the title of a budget, and not who votes or until when', async () => {
  const budget = await makeBudget(town.db);
  const before = await stepOf(budget);
  const changes = [{ closesAt: '2026-12-01T23:00' }, { assurance: 'resident' }, { opensAt: '2026-11-30T09:00' }];
  for (const change of changes) {
    const refused = await save(budget, change);
    expect([refused.status, (await refused.text()).includes('ligt intussen vast')]).toEqual([409, true]);
  }
  expect(await stepOf(budget)).toEqual(before);
  const page = await (await town.get(pathOf(budget), { as: await officer(budget) })).text();
  expect(page).toContain('Dit ligt vast.');
  expect(page).not.toContain('type="datetime-local"');
  expect((await save(budget, { title: 'Stem mee' })).status).toBe(303);
  expect(await stepOf(budget)).toEqual({ ...before, title: 'Stem mee' });
});

test('before the opening of a fixed budget an officer may open it later; before it is fixed everything may change', async () => {
  town.at('2026-11-05T10:00:00Z');
  const fixed = await makeBudget(town.db);
  expect((await save(fixed, { opensAt: '2026-11-12T09:00' })).status).toBe(303);
  expect((await save(fixed, { closesAt: '2026-12-01T23:00' })).status).toBe(409);
  const open = await makeBudget(town.db, { fixed: false });
  expect((await save(open, { closesAt: '2026-12-01T23:00', assurance: 'post_code' })).status).toBe(303);
  expect(await stepOf(open)).toMatchObject({ assurance: 'post_code', closesAt: new Date('2026-12-01T22:00:00Z') });
});

test('a step with a fixed budget is not removed, also while it is a draft', async () => {
  const budget = await makeBudget(town.db);
  await town.db.updateTable('step').set({ status: 'draft' }).where('id', '=', budget.stepId).execute();
  const remove = async () => town.post(`${pathOf(budget)}/weg`, {}, { as: await officer(budget) });
  const refused = await remove();
  expect([refused.status, (await refused.text()).includes('ligt vast en kan niet weg')]).toEqual([409, true]);
  await town.db.updateTable('budget').set({ fixedAt: null }).where('stepId', '=', budget.stepId).execute();
  expect((await remove()).status).toBe(303);
});
