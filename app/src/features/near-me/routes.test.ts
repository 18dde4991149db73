import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../../demo/seed-demo.ts';
import { type TestApp, testApp } from '../../testing/app.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
  await seedDemo(town.deps);
});
afterAll(() => town.drop());

const text = async (path: string) => (await town.get(path)).text();

test('somebody chooses a wijk by its name and comes to its page', async () => {
  const answer = await town.get('/wijken?wijk=WK039215');
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/wijken/WK039215');
  expect(await text('/wijken/WK039215')).toContain('<h1 class="utrecht-heading-1">Bij u in Delftwijk</h1>');
});

test('the page of all areas lists every wijk with what is open there', async () => {
  const page = await text('/wijken');
  const wijken = await town.db.selectFrom('area').select(['code', 'name']).where('kind', '=', 'wijk').execute();
  expect(wijken).toHaveLength(21);
  for (const { code } of wijken) expect(page).toContain(`href="/wijken/${code}"`);
});

test('a wijk shows its own trajectories first, and those of the gebied around it marked as such', async () => {
  const oost = await town.db.selectFrom('area').select('id').where('code', '=', 'OOST').executeTakeFirstOrThrow();
  const own = await openProjectOf('WK039207');
  const around = await openProjectOf('WK039211');
  await town.db.updateTable('projectArea').set({ areaId: oost.id }).where('projectId', '=', around.id).execute();

  const [before = '', after = ''] = (await text('/wijken/WK039207')).split('Deze trajecten gaan over Oost of Haarlem.');
  expect(before).toContain(`/trajecten/${own.slug}`);
  expect(before).not.toContain(`/trajecten/${around.slug}`);
  expect(after).toContain(`/trajecten/${around.slug}`);
});

test('whoever opens the page of an area can follow it, also with a feed reader', async () => {
  const { id } = await town.db.selectFrom('area').select('id').where('code', '=', 'WK039215').executeTakeFirstOrThrow();
  const page = await text('/wijken/WK039215');
  expect(page).toContain(`name="areaId" value="${id}"`);
  const feed = /type="application\/rss\+xml" href="([^"]+)"/.exec(page)?.[1] ?? '';
  expect((await town.get(feed)).status).toBe(200);
});

test('an idea that is hidden is not among the newest of its area', async () => {
  const idea = await town.db
    .selectFrom('contribution')
    .innerJoin('area', 'area.id', 'contribution.areaId')
    .select(['contribution.id', 'area.code'])
    .where('contribution.status', '=', 'published')
    .orderBy('contribution.publishedAt', 'desc')
    .orderBy('contribution.id', 'desc')
    .executeTakeFirstOrThrow();
  expect(await text(`/wijken/${idea.code}`)).toContain(`/ideeen/${idea.id}"`);
  await town.db.updateTable('contribution').set({ status: 'hidden' }).where('id', '=', idea.id).execute();
  expect(await text(`/wijken/${idea.code}`)).not.toContain(`/ideeen/${idea.id}"`);
});

test.each(['/wijken/WK999999', "/wijken/'%20or%201=1", '/wijken/%00', `/wijken/${'x'.repeat(5000)}`])(
  'the unknown area %s is not found',
  async (path) => expect((await town.get(path)).status).toBe(404),
);

test('the page of an area shows what residents began there, and leads to all of it', async () => {
  const { code, slug } = await town.db
    .selectFrom('project')
    .innerJoin('projectArea', 'projectArea.projectId', 'project.id')
    .innerJoin('area', 'area.id', 'projectArea.areaId')
    .select(['area.code', 'project.slug'])
    .where('project.kind', '=', 'initiative')
    .where('project.status', '=', 'published')
    .where('area.kind', '=', 'wijk')
    .orderBy('project.publishedAt', 'desc')
    .orderBy('project.id', 'desc')
    .executeTakeFirstOrThrow();
  const page = await text(`/wijken/${code}`);
  expect(page).toContain(`href="/initiatieven/${slug}"`);
  expect(page).toContain(`href="/initiatieven?gebied=${code}"`);
  const { id } = await town.db.selectFrom('project').select('id').where('slug', '=', slug).executeTakeFirstOrThrow();
  await town.db.updateTable('project').set({ status: 'draft' }).where('id', '=', id).execute();
  expect(await text(`/wijken/${code}`)).not.toContain(`href="/initiatieven/${slug}"`);
});

test('an unknown choice shows all areas', async () => {
  expect((await town.get('/wijken?wijk=')).status).toBe(200);
  expect((await town.get('/wijken?wijk=WK999999')).status).toBe(200);
});

function openProjectOf(code: string) {
  return town.db
    .selectFrom('project')
    .innerJoin('projectArea', 'projectArea.projectId', 'project.id')
    .innerJoin('area', 'area.id', 'projectArea.areaId')
    .select(['project.id', 'project.slug'])
    .where('project.kind', '=', 'trajectory')
    .where('area.code', '=', code)
    .where('project.status', '=', 'published')
    .executeTakeFirstOrThrow();
}
