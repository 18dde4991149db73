import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { haveHaarlem, importHaarlem } from '../../../features/areas/testing/haarlem.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makeIdeas, makeIdeasStep } from '../testing/ideas-step.ts';

let town: TestApp;
let wijk: { id: number };
beforeAll(async () => {
  town = await testApp();
  wijk = await town.db.selectFrom('area').select('id').where('code', '=', 'WK039215').executeTakeFirstOrThrow();
});
afterAll(() => town.drop());

const text = async (path: string) => (await town.get(path)).text();
/** What the marks and tiles of the map are called, and where they lead. */
const linksOf = (page: string) =>
  [...page.matchAll(/<a href="([^"]+)"[^>]*aria-label="([^"]+)"/g)].map(([, href, label]) => ({
    href: (href ?? '').replaceAll('&amp;', '&'),
    label: label ?? '',
  }));

test('before outlines are imported, each tile leads to the list of its wijk', async () => {
  const step = await makeIdeasStep(town.db, 'tegels');
  await makeIdeas(town.db, step, [
    { title: 'Een bank', areaId: wijk.id },
    { title: 'Een boom', areaId: wijk.id },
    { title: 'Voor iedereen' },
  ]);
  const page = await text(`${step.path}/kaart`);
  const tile = linksOf(page).find((link) => link.label.startsWith('Delftwijk'));
  expect(tile).toEqual({ href: `${step.path}?gebied=${wijk.id}`, label: 'Delftwijk 2' });
  expect(page).toContain('Zonder plek: 1 idee');
  expect(await text(tile?.href ?? '')).toContain('Een boom');
});

test('list and map lead to one another and keep what was asked for', async () => {
  const step = await makeIdeasStep(town.db, 'filters');
  expect(await text(`${step.path}?zoek=boom&antwoord=zonder`)).toContain(
    `href="${step.path}/kaart?zoek=boom&amp;antwoord=zonder"`,
  );
  expect(await text(`${step.path}/kaart?zoek=boom`)).toContain(`href="${step.path}?zoek=boom"`);
  const unasked = await makeIdeasStep(town.db, 'zonder-plek', { settings: JSON.stringify({ askPlace: 'no' }) });
  expect(await text(unasked.path)).not.toContain('/kaart');
});

test.each(['1,2,3', 'a,b,c,d', '5,52,4,53', '4,52,5,NaN', '0,0,0,0'])(
  'the part "%s" counts as not asked',
  async (vak) => {
    const step = await makeIdeasStep(town.db, `vak-${vak.replaceAll(/\W/g, '-').toLowerCase()}`);
    const answer = await town.get(`${step.path}/kaart?vak=${vak}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('name="vak"');
  },
);

test.skipIf(!haveHaarlem)('[needs ../shared/data/haarlem] a resident finds an idea by going closer', async () => {
  await importHaarlem(town.deps);
  const step = await makeIdeasStep(town.db, 'dichtbij');
  const spot = { areaId: wijk.id, longitude: 4.6459, latitude: 52.416 };
  const [bank] = await makeIdeas(town.db, step, [
    { title: 'Een bank', ...spot },
    { title: 'Een boom', ...spot, longitude: 4.6461 },
    { title: 'Heel de wijk schoon', areaId: wijk.id },
    { title: 'Genoemd en ernaast gewezen', ...spot, longitude: 4.6 },
    { title: 'Weg', ...spot, status: 'hidden' },
  ]);
  const whole = await text(`${step.path}/kaart`);
  expect(whole).toContain('Bron van de kaart: Kadaster');
  const mark = linksOf(whole).find((link) => link.label === '4 Delftwijk');
  expect(mark?.href).toBe(`${step.path}/kaart?gebied=${wijk.id}`);

  let page = await text(mark?.href ?? '');
  expect(linksOf(page).find((link) => link.label === '2 Heel Delftwijk')?.href).toBe(`${step.path}?gebied=${wijk.id}`);
  for (let closer = 0; closer < 4; closer++) {
    const cluster = linksOf(page).find((link) => link.label.startsWith('2 bij elkaar'));
    if (!cluster) break;
    page = await text(cluster.href);
  }
  expect(page).toContain('Een bank');
  expect(page).toContain(`/ideeen/${bank}`);
  expect(page).not.toContain('Heel de wijk schoon');
});

test.skipIf(!haveHaarlem)('[needs ../shared/data/haarlem] ten thousand points make a small page', async () => {
  await importHaarlem(town.deps);
  const step = await makeIdeasStep(town.db, 'tienduizend');
  await sql`insert into contribution (project_id, step_id, title, status, submitted_at, published_at, area_id, longitude, latitude)
    select ${step.projectId}::bigint, ${step.stepId}::bigint, 'Idee ' || n, 'published', now(), now(),
      ${wijk.id}::bigint, 4.62 + (n % 100) * 0.0004, 52.40 + (n / 100) * 0.0003
    from generate_series(0, 9999) n`.execute(town.db);
  for (const path of [
    `${step.path}/kaart`,
    `${step.path}/kaart?gebied=${wijk.id}`,
    `${step.path}/kaart?vak=4.62,52.4,4.66,52.43`,
  ]) {
    const page = await text(path);
    expect(Buffer.byteLength(page)).toBeLessThan(50_000);
    const marks = linksOf(page).filter((link) => /^\d+ /.test(link.label));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.length).toBeLessThanOrEqual(89);
  }
});

test.skipIf(!haveHaarlem)('[needs ../shared/data/haarlem] who points outside the town is told so', async () => {
  await importHaarlem(town.deps);
  const step = await makeIdeasStep(town.db, 'buiten');
  const idea = { title: 'Een boei', body: 'In zee.', area: '', submissionKey: crypto.randomUUID() };
  const refused = await town.post(`${step.path}/nieuw`, { ...idea, longitude: '4.2', latitude: '52.4' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('ligt buiten de gemeente');
  const placed = await town.post(`${step.path}/nieuw`, { ...idea, longitude: '4.644123', latitude: '52.416987' });
  expect(placed.status).toBe(303);
  const saved = await town.db
    .selectFrom('contribution')
    .innerJoin('area', 'area.id', 'contribution.areaId')
    .select(['area.kind', 'longitude', 'latitude'])
    .where('stepId', '=', step.stepId)
    .executeTakeFirstOrThrow();
  expect(saved).toEqual({ kind: 'buurt', longitude: 4.6441, latitude: 52.417 });
});

test.skipIf(!haveHaarlem)(
  '[needs ../shared/data/haarlem] who moves through the map also meets the ideas that name a wijk and no spot',
  async () => {
    await importHaarlem(town.deps);
    const step = await makeIdeasStep(town.db, 'zonder-punt');
    const buurt = await town.db
      .selectFrom('area')
      .select('id')
      .where('parentId', '=', wijk.id)
      .executeTakeFirstOrThrow();
    await makeIdeas(town.db, step, [
      { title: 'Over de wijk', areaId: wijk.id },
      { title: 'Over de buurt', areaId: buurt.id },
      { title: 'Op een plek', areaId: wijk.id, longitude: 4.6366, latitude: 52.4162 },
      { title: 'Nergens' },
    ]);
    const spots = async (vak: string) =>
      ((await (await town.get(`${step.path}/kaart.json?vak=${vak}`)).json()) as { spots: { whole: boolean }[] }).spots;
    expect((await spots('4.5,52.3,4.8,52.5')).filter((spot) => spot.whole)).toMatchObject([
      { name: 'Over heel Delftwijk, zonder punt', count: 2, href: `${step.path}?gebied=${wijk.id}` },
    ]);
    expect((await spots('4.6,52.3,4.8,52.36')).filter((spot) => spot.whole)).toEqual([]);
  },
);

test('an idea with a place shows where in town that is, in words too', async () => {
  const step = await makeIdeasStep(town.db, 'waar');
  const [id] = await makeIdeas(town.db, step, [{ title: 'Een bank', areaId: wijk.id }]);
  const page = await text(`/ideeen/${id}`);
  expect(page).toContain('aria-label="Kaart van Haarlem. Gekleurd: Delftwijk, in Noord."');
  expect(page).toContain('href="/wijken/WK039215"');
});
