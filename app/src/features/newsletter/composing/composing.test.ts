import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { makeSubscribers, recipientStates } from '../testing/make-newsletter.ts';
import { moved } from './pieces.ts';

let town: TestApp;
let lotte: string;
let anna: string;
let noor: string;
let projectId: number;
beforeAll(async () => {
  town = await testApp();
  const as = async (name: string, ...roles: 'programme_team'[]) =>
    signInForTest(town.deps, await makePerson(town.db, { name, email: `${name}@haarlem.example`, roles }), {
      strong: true,
    });
  [lotte, anna, noor] = [await as('lotte', 'programme_team'), await as('anna', 'programme_team'), await as('noor')];
  const publishedAt = new Date('2026-11-20T09:00:00Z');
  const [open, secret] = await town.db
    .insertInto('project')
    .values([
      { kind: 'trajectory', slug: 'park', question: 'Hoe wordt het park groener?', status: 'published', publishedAt },
      { kind: 'trajectory', slug: 'geheim', question: 'Een geheim plan', status: 'draft', publishedAt },
    ])
    .returning('id')
    .execute();
  projectId = open?.id ?? 0;
  await town.db
    .insertInto('update')
    .values([
      { projectId, title: 'De schop gaat de grond in', body: 'Vanaf maandag.', publishedAt },
      { projectId: secret?.id ?? 0, title: 'Nog geheim', body: '', publishedAt },
      { projectId, title: 'Heel oud nieuws', body: '', publishedAt: new Date('2026-01-01T09:00:00Z') },
    ])
    .execute();
  await makeSubscribers(town.db, 4);
});
afterAll(() => town.drop());

const home = '/beheer/nieuwsbrief';
const texts = { titleNl: 'Nieuws van november', introNl: 'Er gebeurde veel.', titleEn: '', introEn: '' };
async function begin(): Promise<string> {
  const begun = await town.post(`${home}/nieuw`, { submissionKey: crypto.randomUUID() }, { as: lotte });
  return begun.headers.get('location') ?? '';
}
const page = async (path: string, as = lotte) => (await town.get(path, { as })).text();

test('an issue is made from records, looked at by somebody else, and sent; who wrote it cannot approve it', async () => {
  const issue = await begin();
  const offered = await page(`${issue}/kiezen`);
  expect(offered).toContain('De schop gaat de grond in');
  expect(offered).not.toContain('geheim');
  expect(offered).not.toContain('Heel oud nieuws');
  const sources = [...offered.matchAll(/value="((?:update|trajectory):\d+)"/g)].map(([, source]) => source ?? '');
  expect(sources).toHaveLength(2);
  expect((await town.post(issue, texts, { as: lotte })).status).toBe(303);
  for (const _ of [1, 2])
    expect((await town.post(`${issue}/kiezen`, { news: sources }, { as: lotte })).status).toBe(303);
  const own = { titleNl: 'Dank u wel', textNl: 'Aan iedereen die meedeed.', submissionKey: crypto.randomUUID() };
  for (const _ of [1, 2]) expect((await town.post(`${issue}/stukken/nieuw`, own, { as: lotte })).status).toBe(303);
  expect(await page(`${issue}/kiezen`)).toContain('Er is niets nieuws');

  const draft = await page(issue);
  const ids = [...new Set([...draft.matchAll(/stukken\/(\d+)\/plaats/g)].map(([, id]) => id))];
  expect(ids).toHaveLength(3);
  await town.post(`${issue}/stukken/${ids[2]}/plaats`, { move: 'up' }, { as: lotte });
  const html = await page(`${issue}/voorbeeld/opgemaakt`);
  expect(html.indexOf('Dank u wel')).toBeLessThan(html.lastIndexOf('<h2'));
  expect(html).not.toContain('<script');

  expect((await town.post(`${issue}/versturen`, { how: 'now' }, { as: lotte })).status).toBe(409);
  expect((await town.post(`${issue}/akkoord`, {}, { as: lotte })).status).toBe(409);
  expect((await town.post(`${issue}/akkoord`, {}, { as: anna })).status).toBe(303);
  // A change after the second look takes it away.
  await town.post(issue, { ...texts, introNl: 'Er gebeurde heel veel.' }, { as: lotte });
  expect((await town.post(`${issue}/versturen`, { how: 'now' }, { as: lotte })).status).toBe(409);
  await town.post(`${issue}/akkoord`, {}, { as: anna });
  const both = await Promise.all([1, 2].map(() => town.post(`${issue}/versturen`, { how: 'now' }, { as: lotte })));
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  const id = Number(issue.split('/').at(-1));
  expect(await recipientStates(town.db, id)).toEqual({ queued: 4 });
  expect((await town.post(issue, texts, { as: lotte })).status).toBe(409);
  expect(await page(issue)).toContain('wordt verstuurd');

  // What was sent stands in the archive for everybody, without what is hidden later.
  expect(await page(`/nieuwsbrief/${id}`, '')).toContain('De schop gaat de grond in');
  expect(await page('/nieuwsbrief', '')).toContain('Nieuws van november');
  expect(await page('/nieuwsbrief.rss', '')).toContain(`/nieuwsbrief/${id}</link>`);
  await town.db.updateTable('project').set({ status: 'draft' }).where('id', '=', projectId).execute();
  expect(await page(`/nieuwsbrief/${id}`, '')).not.toContain('De schop gaat de grond in');
  await town.db.updateTable('project').set({ status: 'published' }).where('id', '=', projectId).execute();
});

test('a piece about something that was hidden meanwhile is not sent', async () => {
  const issue = await begin();
  await town.post(issue, texts, { as: lotte });
  const { id } = await town.db
    .insertInto('update')
    .values({ projectId, title: 'Wordt verborgen', body: '', publishedAt: town.deps.now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  await town.post(`${issue}/kiezen`, { news: `update:${id}` }, { as: lotte });
  await town.post(`${issue}/akkoord`, {}, { as: anna });
  await town.db.deleteFrom('update').where('id', '=', id).execute();
  const refused = await town.post(`${issue}/versturen`, { how: 'now' }, { as: lotte });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('niet meer openbaar');
});

test('a form that is not right comes back with what was typed, and nobody else comes in', async () => {
  const issue = await begin();
  const empty = await town.post(issue, { titleNl: '', introNl: 'Mijn begin' }, { as: lotte });
  expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Mijn begin')]);
  expect((await town.post(`${issue}/stukken/nieuw`, { titleNl: 'x' }, { as: lotte })).status).toBe(422);
  const planned = await town.post(`${issue}/versturen`, { how: 'later', sendAt: 'morgen' }, { as: lotte });
  expect(planned.status).toBe(422);
  for (const path of [home, issue, `${home}/abonnees`]) expect((await town.get(path, { as: noor })).status).toBe(403);
  expect((await town.get(`/nieuwsbrief/${issue.split('/').at(-1)}`)).status).toBe(404);
  expect((await town.post(`${issue}/weg`, {}, { as: lotte })).status).toBe(303);
  expect((await town.get(issue, { as: lotte })).status).toBe(404);
});

test('an officer unsubscribes who calls, and takes in a list of what came back', async () => {
  const found = await page(`${home}/abonnees?adres=Lezer00001@bewoner.example`);
  const id = /abonnees\/(\d+)\/afmelden/.exec(found)?.[1];
  expect((await town.post(`${home}/abonnees/${id}/afmelden`, { because: 'complaint' }, { as: lotte })).status).toBe(
    303,
  );
  expect((await town.post(`${home}/abonnees/${id}/afmelden`, { because: 'asked' }, { as: lotte })).status).toBe(404);
  const csv =
    'E-mail;Soort\r\nlezer00002@bewoner.example;bestaat niet\r\nLEZER00003@bewoner.example;vol\r\nniemand@bewoner.example;vol\r\n';
  const file = () => ({ bestand: new File([csv], 'terug.csv', { type: 'text/csv' }) });
  const taken = await town.post(`${home}/abonnees/teruggekomen`, {}, { as: lotte, files: file() });
  expect(await taken.text()).toContain('2 adressen herkend; 1 daarvan');
  const wrong = await town.post(
    `${home}/abonnees/teruggekomen`,
    {},
    { as: lotte, files: { bestand: new File(['a;b\r\n1;2'], 'x.csv') } },
  );
  expect(wrong.status).toBe(422);
});

test('moving keeps every piece, and moving back gives the old order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 9 }), fc.nat(8), (order, at) => {
      const place = at % order.length;
      const up = moved(order, place, 'up');
      expect([...up].sort()).toEqual([...order].sort());
      if (place > 0) expect(moved(up, place - 1, 'down')).toEqual(order);
      else expect(up).toEqual(order);
    }),
  );
});
