import { expect, test } from 'vitest';
import { haveHaarlem, importHaarlem } from '../../../features/areas/testing/haarlem.ts';
import { onBudgetTown, plainRules } from '../testing/on-budget-town.ts';

const { its, post, admit } = onBudgetTown();
const map = async (query = '') => (await its.town.get(`${its.open}/kaart${query}`)).text();
const list = async () => (await its.town.get(its.open)).text();
const marksOf = (page: string) =>
  [...page.matchAll(/<a href="[^"]+"[^>]*aria-label="([^"]+)"/g)].map(([, name]) => name);
const wijk = async (code: string) =>
  (await its.town.db.selectFrom('area').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id;

async function plans() {
  await post('', plainRules);
  const [delftwijk, parkwijk] = [await wijk('WK039215'), await wijk('WK039209')];
  await admit('Bankjes', '1.000', { areaId: String(delftwijk) });
  await admit('Bomen', '2.000', { areaId: String(delftwijk) });
  await admit('Een klimrek', '3.000', { areaId: String(parkwijk) });
  await admit('Voor iedereen', '4.000');
  return { delftwijk, parkwijk };
}

test('where a town has no outlines yet, tiles count the projects of each wijk, and the list says the same', async () => {
  const { delftwijk } = await plans();
  expect(await list()).toContain(`href="${its.open}/kaart"`);
  const page = await map();
  expect(marksOf(page)).toContain('Delftwijk 2');
  expect(page).toContain('geen wijk in het bijzonder');
  const narrowed = await map(`?wijk=${delftwijk}`);
  expect(narrowed).toContain('Bomen');
  expect(narrowed).not.toContain('Een klimrek');
  expect(narrowed).toContain('Toon alle projecten');
});

test.skipIf(!haveHaarlem)(
  '[needs ../shared/data/haarlem] a project with a spot of its own has a mark of its own, the others of a wijk one together',
  async () => {
    await importHaarlem(its.town.deps);
    await plans();
    await post('/projecten/halen', { idea: String(its.ideaId) });
    await its.town.db
      .updateTable('contribution')
      .set({ longitude: 4.6459, latitude: 52.416 })
      .where('id', '=', its.ideaId)
      .execute();
    const { id } = await its.town.db
      .selectFrom('budgetProject')
      .select('id')
      .where('contributionId', '=', its.ideaId)
      .executeTakeFirstOrThrow();
    await post(`/projecten/${id}`, { title: 'Een pluktuin', cost: '500', status: 'admitted' });
    const marks = marksOf(await map());
    expect(marks).toContain('1 Een pluktuin');
    expect(marks).toContain('2 Delftwijk');
    expect(marks.some((name) => name?.startsWith('1 ') && name.includes('Een klimrek'))).toBe(true);
  },
);
