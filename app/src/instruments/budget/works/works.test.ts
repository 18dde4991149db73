import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { countedBudget } from '../testing/counted-budget.ts';
import { listUpdates, listWorks } from './load-works.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

async function publishedBudget() {
  const budget = await countedBudget(town);
  const as = await signInForTest(town.deps, budget.officerId, { strong: true });
  await town.post(`${budget.staffPath}/uitslag`, {}, { as });
  return { ...budget, as, works: `${budget.staffPath}/uitvoering` };
}
type Published = Awaited<ReturnType<typeof publishedBudget>>;

// Nobody stays signed in for months.
const signedInAnew = async (budget: Published): Promise<Published> => ({
  ...budget,
  as: await signInForTest(town.deps, budget.officerId, { strong: true }),
});

const submissionKey = () => crypto.randomUUID();
const save = ({ works, as }: Published, projectId: number | undefined, form: Record<string, string>) =>
  town.post(`${works}/${projectId}`, { state: 'planned', submissionKey: submissionKey(), ...form }, { as });
const page = async (path: string, as?: string) => (await town.get(path, as ? { as } : {})).text();

test('what won becomes a work, and residents read how far it is, who sees to it and what was spent', async () => {
  const budget = await publishedBudget();
  const [a, b, c, d] = budget.projects;
  expect((await listWorks(town.db, budget.stepId)).map(({ projectId }) => projectId)).toEqual([a, b, c]);
  expect((await town.get(`${budget.works}/${d}`, { as: budget.as })).status).toBe(404);
  const begun = { state: 'busy', owner: 'Afdeling Groen', expectedOn: '2027-03-01', spent: '3.000' };
  const silent = await save(budget, a, begun);
  expect([silent.status, await silent.text()]).toEqual([422, expect.stringContaining('Afdeling Groen')]);
  const told = { ...begun, told: 'De bankjes zijn besteld.' };
  expect((await save(budget, a, told)).status).toBe(303);
  const shown = await page(`${budget.path}/projecten/${a}`);
  for (const said of ['Bezig', 'Afdeling Groen', '1 maart 2027', 'De bankjes zijn besteld.'])
    expect(shown).toContain(said);
  const finished = { ...begun, state: 'done', spent: '12.000', told: 'De bankjes staan er.' };
  expect((await save(budget, a, finished)).status).toBe(303);
  expect(await page(`${budget.path}/uitslag`)).toContain('1 van de 3 projecten zijn klaar.');
  // Finished is finished, unless residents hear why not.
  expect((await save(budget, a, { state: 'busy' })).status).toBe(422);
  expect((await save(budget, a, { state: 'busy', told: 'Een bank brak.' })).status).toBe(303);
});

test('a message that is sent twice is told once, to followers and to whose idea it was', async () => {
  const budget = await publishedBudget();
  const [a = 0] = budget.projects;
  const personId = await makePerson(town.db, { name: 'Riet', email: 'riet@voorbeeld.example' });
  const idea = { projectId: budget.projectId, stepId: budget.stepId, personId, status: 'published' } as const;
  const { id: contributionId } = await town.db
    .insertInto('contribution')
    .values({ ...idea, title: 'Bankjes', body: 'Bij de vijver.', submittedAt: town.deps.now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  await town.db.updateTable('budgetProject').set({ contributionId }).where('id', '=', a).execute();
  const form = { state: 'busy', told: 'De bankjes zijn besteld.', submissionKey: submissionKey() };
  const both = await Promise.all([save(budget, a, form), save(budget, a, form)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect(await listUpdates(town.db, a)).toHaveLength(1);
  const news = town.db.selectFrom('update').select(['title', 'body']).where('projectId', '=', budget.projectId);
  expect(await news.orderBy('id', 'desc').limit(1).execute()).toEqual([
    { title: 'Bankjes bij de vijver: bezig', body: 'De bankjes zijn besteld.' },
  ]);
  const mails = town.db
    .selectFrom('message')
    .select(['subject', 'text'])
    .where('toEmail', '=', 'riet@voorbeeld.example');
  expect(await mails.execute()).toEqual([
    {
      subject: 'Nieuws over uw idee: Bankjes bij de vijver',
      text: expect.stringContaining('De bankjes zijn besteld.'),
    },
  ]);
});

test('whoever brought an idea to the desk and wants letters gets a letter', async () => {
  const budget = await publishedBudget();
  const [a = 0] = budget.projects;
  const contact = { name: 'Piet de Wit', prefers: 'letter', postalAddress: 'Duinpad 1, Haarlem' } as const;
  const { id: contactId } = await town.db
    .insertInto('contact')
    .values(contact)
    .returning('id')
    .executeTakeFirstOrThrow();
  const idea = { projectId: budget.projectId, stepId: budget.stepId, contactId, channel: 'desk' } as const;
  const { id: contributionId } = await town.db
    .insertInto('contribution')
    .values({ ...idea, status: 'published', title: 'Bankjes', body: 'Daar.', submittedAt: town.deps.now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  await town.db.updateTable('budgetProject').set({ contributionId }).where('id', '=', a).execute();
  await save(budget, a, { state: 'busy', told: 'De bankjes zijn besteld.' });
  const letters = town.db.selectFrom('letter').select(['recipient', 'subject']).where('contactId', '=', contactId);
  expect(await letters.execute()).toEqual([
    { recipient: 'Piet de Wit', subject: 'Nieuws over uw idee: Bankjes bij de vijver' },
  ]);
});

test('a work of which residents heard nothing for three months stands first, and on the first page of its officer', async () => {
  const won = await publishedBudget();
  const [a, b, c] = won.projects;
  town.at('2027-02-01T10:00:00Z');
  const winter = await signedInAnew(won);
  await save(winter, a, { told: 'Wij wachten op de vergunning.' });
  await save(winter, c, { state: 'done', told: 'De tuin is er.' });
  expect(await page(winter.works, winter.as)).not.toContain('Al 3 maanden geen bericht');
  town.at('2027-03-20T10:00:00Z');
  const spring = await signedInAnew(won);
  const list = await page(spring.works, spring.as);
  expect(list.indexOf('Al 3 maanden geen bericht')).toBeGreaterThan(list.indexOf(`${spring.works}/${b}"`));
  expect(list.indexOf('Al 3 maanden geen bericht')).toBeLessThan(list.indexOf(`${spring.works}/${a}"`));
  const first = await page('/beheer', spring.as);
  expect(first).toContain(`${spring.works}/${b}`);
  expect(first).not.toContain(`${spring.works}/${a}`);
});

test('a winner that the town drops stops with the reason, and goes on when that is taken back', async () => {
  const budget = await publishedBudget();
  const [, b] = budget.projects;
  const decisions = `${budget.staffPath}/uitslag/besluiten`;
  await town.post(decisions, { decision: `${b}:not`, why: 'Er ligt al een kabel.' }, { as: budget.as });
  const stopped = await page(`${budget.path}/projecten/${b}`);
  for (const said of ['Gestopt', 'Er ligt al een kabel.']) expect(stopped).toContain(said);
  const { id } = await town.db
    .selectFrom('budgetDeviation')
    .select('id')
    .where('stepId', '=', budget.stepId)
    .executeTakeFirstOrThrow();
  await town.post(`${decisions}/${id}/intrekken`, { why: 'De kabel gaat weg.' }, { as: budget.as });
  const updates = await listUpdates(town.db, b ?? 0);
  expect(updates).toMatchObject([
    { state: 'planned', body: 'De kabel gaat weg.' },
    { state: 'stopped', body: 'Er ligt al een kabel.' },
  ]);
});

test('only the officers of a trajectory tell how far a work is', async () => {
  const budget = await publishedBudget();
  const neighbour = await signInForTest(town.deps, await makePerson(town.db, { name: 'Ria' }));
  const asNeighbour = { ...budget, as: neighbour };
  expect((await save(asNeighbour, budget.projects[0], { state: 'done', told: 'Klaar.' })).status).toBe(403);
  expect((await save(budget, budget.projects[0], { spent: 'veel' })).status).toBe(422);
});
