import { expect, test } from 'vitest';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { answerInGroups } from '../testing/answer-in-groups.ts';
import { onDialogueTown, plainSeeds } from '../testing/on-dialogue-town.ts';
import { figuresJob, makeFigures } from './figures-job.ts';

const { its, post, setUp, answer } = onDialogueTown();
const twelve = [...plainSeeds, ...plainSeeds.map((body) => `${body.slice(0, -1)} op zondag.`)];
const page = async (part: string, as?: string) =>
  (await its.town.get(its.open + part, as === undefined ? {} : { as })).text();
const people = async (count: number, statements: readonly number[]) => {
  const { db, deps } = its.town;
  await answerInGroups(db, its.stepId, statements, { people: count, at: deps.now() });
  await makeFigures(deps, its.stepId);
};

test('everybody reads what all groups share, where they differ, and who the groups are, with the own answers beside it', async () => {
  const ids = await setUp(twelve);
  const as = cookieIn(await answer(ids[0] ?? 0, 'agree'), 'bezoeker');
  for (const id of ids.slice(1)) await answer(id, 'agree', as);
  await people(60, ids);
  const html = await page('/uitkomst', as);
  expect(html).toContain('Er zijn 2 groepen die anders antwoorden');
  expect(html).toContain('In beide groepen is');
  expect(html).toContain('De groepen verschillen over');
  expect(html).toContain('Uw antwoorden lijken het meest op die van deze groep');
  expect(html).toContain('U: Eens');
  expect(html).toContain('<svg class="app-opinions"');
  const stranger = await page('/uitkomst');
  expect(stranger).not.toContain('U: Eens');
  expect(stranger).not.toContain('Uw antwoorden lijken');
});

test('of fewer people than the threshold nothing shows: no sentence, no table, no map, no file', async () => {
  const ids = await setUp(twelve, { threshold: '20' });
  await people(19, ids);
  const html = await page('/uitkomst');
  expect(html).toContain('zodra er 20 mensen meedoen. Nog 1 te gaan.');
  expect(html).not.toContain('% eens');
  expect(html).not.toContain(twelve[0]);
  expect((await its.town.get(`${its.open}/uitkomst/statements.csv`)).status).toBe(404);
  await people(1, ids);
  expect(await page('/uitkomst')).toContain('% eens');
});

test('a threshold that was raised holds at once', async () => {
  const ids = await setUp(twelve);
  await people(30, ids);
  expect(await page('/uitkomst')).toContain('% eens');
  const rules = { question: 'Hoe houden wij de binnenstad leefbaar?', writing: 'participants', maxLength: '140' };
  expect((await post('', { ...rules, threshold: '50', policy: '' })).status).toBe(303);
  expect(await page('/uitkomst')).not.toContain('% eens');
});

test('open data hold no person and carry their licence', async () => {
  const ids = await setUp(twelve);
  await people(40, ids);
  const file = await its.town.get(`${its.open}/uitkomst/statements.csv`);
  expect(file.headers.get('content-type')).toContain('text/csv');
  expect(file.headers.get('link')).toContain('creativecommons.org/licenses/by/4.0');
  expect((await file.text()).split('\r\n')[0]).toContain('statement,text,agree,disagree,pass');
  const about = await (await its.town.get(`${its.open}/uitkomst/about.json`)).json();
  expect(about).toMatchObject({ hiddenBelow: 5, participants: 40 });
  expect(JSON.stringify(about)).not.toContain('"x"');
  expect((await its.town.get(`${its.open}/uitkomst/votes.csv`)).status).toBe(404);
});

test('however many answers come in at once, figures are asked for once', async () => {
  const ids = await setUp();
  const asked = () => its.town.db.selectFrom('jobRequest').select('data').where('name', '=', figuresJob.name).execute();
  const before = (await asked()).length;
  its.town.at('2026-11-23T11:00:00Z');
  await Promise.all(Array.from({ length: 12 }, (_, index) => answer(ids[index % ids.length] ?? 0, 'agree')));
  expect(await asked()).toHaveLength(before + 1);
});

test('what was asked for and never done is done by itself', async () => {
  const [first = 0] = await setUp();
  for (const choice of ['agree', 'agree', 'agree', 'agree', 'disagree']) await answer(first, choice);
  await figuresJob.run(its.town.deps, {});
  const row = its.town.db.selectFrom('dialogueResult').select(['participants', 'answers']);
  expect(await row.where('stepId', '=', its.stepId).executeTakeFirst()).toEqual({ participants: 5, answers: 5 });
});

test('a statement that many people passed comes up less than one that few people saw', async () => {
  const [passed = 0, fresh = 0] = await setUp(['Meer bomen.', 'Meer bankjes.']);
  for (let one = 0; one < 8; one += 1) await answer(passed, 'pass');
  await makeFigures(its.town.deps, its.stepId);
  const rows = await its.town.db.selectFrom('dialogueStatement').select(['id', 'priority']).orderBy('id').execute();
  const of = (id: number) => rows.find((row) => row.id === id)?.priority ?? 0;
  expect(of(fresh)).toBeGreaterThan(of(passed));
});

test('who has the result open hears of new figures', async () => {
  const ids = await setUp(twelve);
  await people(10, ids);
  const stream = await its.town.get(`${its.open}/uitkomst/stroom`);
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  const reader = stream.body?.getReader();
  const read = await reader?.read();
  expect(new TextDecoder().decode(read?.value)).toContain('event: computed');
  await reader?.cancel();
});

test('what people share goes into the draft of the report of the trajectory', async () => {
  const ids = await setUp(twelve);
  await people(40, ids);
  const { db } = its.town;
  const { slug } = await db
    .selectFrom('project')
    .select('slug')
    .where('id', '=', its.projectId)
    .executeTakeFirstOrThrow();
  const draft = await (await its.town.get(`/beheer/trajecten/${slug}/verslag`, { as: its.officer })).text();
  expect(draft).toContain('Uit “Praat mee over de binnenstad”');
  expect(draft).toContain('- In beide groepen is');
  expect(draft).toContain('- De groepen verschillen over');
});
