import { expect, test } from 'vitest';
import { makeFigures } from '../results/figures-job.ts';
import { answerInGroups } from '../testing/answer-in-groups.ts';
import { onDialogueTown } from '../testing/on-dialogue-town.ts';

const { its, get, post, setUp } = onDialogueTown();
const ideasStep = async () => {
  const made = await its.town.db
    .insertInto('step')
    .values({ projectId: its.projectId, instrument: 'ideas', title: 'Ideeën', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return made.id;
};
const ideas = (stepId: number) =>
  its.town.db.selectFrom('contribution').select(['title', 'body']).where('stepId', '=', stepId).execute();

test('an officer carries statements on to ideas, once, with what people answered', async () => {
  const ids = await setUp();
  const { db, deps } = its.town;
  await answerInGroups(db, its.stepId, ids, { people: 30, at: deps.now() });
  await makeFigures(deps, its.stepId);
  const to = await ideasStep();
  expect(await get('/meenemen')).toContain('% eens');
  const form = { statement: ids.slice(0, 2).map(String), to: String(to) };
  const both = await Promise.all([post('/meenemen', form), post('/meenemen', form)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  const made = await ideas(to);
  expect(made.map(({ title }) => title).sort()).toEqual([
    'De winkels moeten met de auto bereikbaar blijven',
    'Er mogen minder auto’s in de binnenstad',
  ]);
  expect(made[0]?.body).toContain('Van de 30 mensen die antwoordden');
  const acts = db.selectFrom('act').select('id').where('stepId', '=', to);
  expect(await acts.execute()).toEqual([]);
});

test('nothing chosen, or a step that takes nothing, comes back; without such a step the page says what to do', async () => {
  const [first = 0] = await setUp();
  expect(await get('/meenemen')).toContain('nog geen onderdeel met ideeën of een budget');
  const to = await ideasStep();
  expect((await post('/meenemen', { to: String(to) })).status).toBe(422);
  expect((await post('/meenemen', { statement: String(first) })).status).toBe(422);
  const wrong = await post('/meenemen', { statement: String(first), to: String(its.stepId) });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('Kies een onderdeel met ideeën of een budget');
  expect(await ideas(to)).toEqual([]);
});

test('what people share is chosen already, and goes straight to a budget until that is fixed', async () => {
  const ids = await setUp();
  const { db, deps } = its.town;
  await answerInGroups(db, its.stepId, ids, { people: 30, at: deps.now() });
  await makeFigures(deps, its.stepId);
  await ideasStep();
  const { id: budgetStep } = await db
    .insertInto('step')
    .values({ projectId: its.projectId, instrument: 'budget', title: 'Geld voor de buurt', status: 'draft' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const page = await get('/meenemen');
  expect(page).toMatch(/name="statement" value="\d+"[^>]* checked/);
  const form = { statement: ids.slice(0, 2).map(String), to: String(budgetStep) };
  const both = await Promise.all([post('/meenemen', form), post('/meenemen', form)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  const projects = () => db.selectFrom('budgetProject').select(['body', 'status']).where('stepId', '=', budgetStep);
  expect(await projects().execute()).toHaveLength(2);
  expect((await projects().execute())[0]?.body).toContain('Uit de dialoog “Praat mee over de binnenstad”');
  expect(await get('/meenemen')).toContain('staat al bij:');
  expect((await post('/meenemen', form)).headers.get('location')).toContain('klaar=stond-er-al');
  await db.updateTable('budget').set({ fixedAt: deps.now() }).where('stepId', '=', budgetStep).execute();
  const late = await post('/meenemen', { statement: String(ids[2]), to: String(budgetStep) });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Dit budget ligt vast');
  expect(await projects().execute()).toHaveLength(2);
});
