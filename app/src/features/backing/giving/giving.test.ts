import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { haveHaarlem, importHaarlem } from '../../areas/testing/haarlem.ts';
import { type MadeInitiative, makeInitiative } from '../../initiatives/testing/make-initiative.ts';
import { loadFigures } from '../load-figures.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const key = () => crypto.randomUUID();
let made = 0;
const initiative = (wanted: Parameters<typeof makeInitiative>[1] = {}) =>
  makeInitiative(town, { slug: `tuin-${++made}`, point: { lon: 4.6368, lat: 52.3813 }, ...wanted });
const path = ({ slug }: MadeInitiative) => `/initiatieven/${slug}/draagvlak`;
const say = (about: MadeInitiative, form: Record<string, string>, as?: string) =>
  town.post(path(about), { submissionKey: key(), ...form }, as ? { as } : {});
const page = async (about: MadeInitiative, as?: string) => (await town.get(path(about), as ? { as } : {})).text();
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
const kept = (about: MadeInitiative) =>
  town.db.selectFrom('backing').selectAll().where('projectId', '=', about.id).orderBy('id').execute();
async function neighbour(name = 'Truus') {
  const id = await makePerson(town.db, { name, email: `${key()}@bewoner.example` });
  return { id, as: await signInForTest(town.deps, id) };
}
async function wijken() {
  return town.db.selectFrom('area').select(['id', 'name']).where('kind', '=', 'wijk').orderBy('id').execute();
}

test('a neighbour without an account supports an initiative, changes their mind, and takes it back', async () => {
  const tuin = await initiative();
  const first = await say(tuin, { stance: 'support', distance: 'near' });
  expect([first.status, first.headers.get('location')]).toEqual([303, `${path(tuin)}?klaar=gezegd`]);
  const me = cookiesOf(first);
  expect(await page(tuin, me)).toContain('U zei: Ik steun dit.');
  await say(tuin, { stance: 'worry', words: 'Het wordt laat en druk.', distance: 'near' }, me);
  expect((await kept(tuin)).map(({ stance, status }) => [stance, status])).toEqual([['worry', 'published']]);
  expect(await page(tuin)).toContain('Het wordt laat en druk.');
  expect((await town.post(`${path(tuin)}/intrekken`, {}, { as: me })).status).toBe(303);
  expect((await town.post(`${path(tuin)}/intrekken`, {}, { as: me })).status).toBe(303);
  // Of the worry remains that it was there, and nothing that leads to anybody.
  const [gone] = await kept(tuin);
  expect(gone).toMatchObject({ status: 'withdrawn', words: '', visitorId: null, distance: null });
  const after = await page(tuin, me);
  expect(after).not.toContain('Het wordt laat en druk.');
  expect(after).toContain('1 zorg is ingetrokken.');
  expect(await town.db.selectFrom('act').select('id').where('projectId', '=', tuin.id).execute()).toEqual([]);
});

test('the same form sent twice at once, or two tabs of one neighbour, count once', async () => {
  const tuin = await initiative();
  const form = { stance: 'support', submissionKey: key() };
  const sent = await Promise.all([say(tuin, form), say(tuin, form), say(tuin, form)]);
  expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
  const { as } = await neighbour();
  await Promise.all([say(tuin, { stance: 'support' }, as), say(tuin, { stance: 'worry', words: 'Parkeren.' }, as)]);
  expect(await kept(tuin)).toHaveLength((await kept(tuin)).filter(({ status }) => status === 'withdrawn').length + 2);
  expect(await town.db.selectFrom('act').select('id').where('projectId', '=', tuin.id).execute()).toHaveLength(2);
});

test('a worry without words, a stance that is none, and words without end come back with what was typed', async () => {
  const tuin = await initiative();
  const empty = await say(tuin, { stance: 'worry', words: '  ' });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('Schrijf wat uw zorg is.');
  const odd = await say(tuin, { stance: 'hate', words: 'Wat ik typte.' });
  expect(odd.status).toBe(422);
  const text = await odd.text();
  for (const words of ['Kies wat u vindt.', 'Wat ik typte.']) expect(text).toContain(words);
  expect((await say(tuin, { stance: 'worry', words: 'a'.repeat(1001) })).status).toBe(422);
  expect((await say(tuin, { stance: 'worry', words: '😀'.repeat(1000) })).status).toBe(303);
  expect(await kept(tuin)).toHaveLength(1);
});

test('who wants to help signs in first and keeps what they typed; where the team asks an account, so does everybody', async () => {
  const tuin = await initiative();
  const refused = await say(tuin, { stance: 'help', words: 'Ik heb een kruiwagen.' });
  expect(refused.status).toBe(403);
  const text = await refused.text();
  for (const words of ['Ik heb een kruiwagen.', 'heeft een account nodig', '/inloggen?terug='])
    expect(text).toContain(words);
  const { as } = await neighbour();
  expect((await say(tuin, { stance: 'help', words: 'Ik heb een kruiwagen.' }, as)).status).toBe(303);
  // What is offered is for the team alone.
  expect(await page(tuin)).not.toContain('kruiwagen');
  const rule = await town.post(`/initiatieven/${tuin.slug}/beheer/draagvlak/regel`, { assurance: 'email' }, tuin);
  expect(rule.status).toBe(303);
  expect((await say(tuin, { stance: 'support' })).status).toBe(403);
  expect((await say(tuin, { stance: 'support' }, (await neighbour()).as)).status).toBe(303);
});

test('the team does not support itself, and what is over or not there yet takes nothing', async () => {
  const tuin = await initiative();
  expect((await say(tuin, { stance: 'support' }, tuin.as)).status).toBe(403);
  const done = await initiative({ stage: 'done', status: 'closed' });
  expect((await say(done, { stance: 'support' })).status).toBe(409);
  const draft = await initiative({ status: 'draft' });
  expect((await say(draft, { stance: 'support' })).status).toBe(404);
  expect((await town.get(path(draft))).status).toBe(404);
});

test('figures tell where people live, never of a group so small that one could be recognised, and never who', async () => {
  const tuin = await initiative();
  const [here, there] = await wijken();
  const many = Array.from({ length: 12 }, (_, index) => ({
    ...{ projectId: tuin.id, stance: 'support' as const, visitorId: `v${index}`, givenAt: town.deps.now() },
    areaId: (index < 9 ? here : there)?.id ?? null,
    distance: index < 7 ? ('near' as const) : ('far' as const),
  }));
  await town.db.insertInto('backing').values(many).execute();
  const { as, id } = await neighbour('Wilhelmina Quispel');
  await say(tuin, { stance: 'worry', words: 'Het water loopt weg.', area: String(there?.id), distance: 'walk' }, as);
  const figures = await loadFigures(town.db, { projectId: tuin.id });
  expect(figures).toMatchObject({ support: 12, worry: 1, help: 0, answered: 0 });
  const seen = [...figures.byArea.backs.shown, ...figures.byArea.worries.shown, ...figures.byDistance.backs.shown];
  for (const { count } of seen) expect(count).toBeGreaterThanOrEqual(5);
  const text = await page(tuin);
  for (const words of ['Het water loopt weg.', 'Een zorg uit de buurt', 'Minder dan 250 meter'])
    expect(text).toContain(words);
  for (const secret of ['Quispel', id, `Een zorg uit ${there?.name}`]) expect(text).not.toContain(secret);
  const front = await (await town.get(`/initiatieven/${tuin.slug}`)).text();
  for (const words of ['Wat vindt de buurt?', 'steunen dit', 'De ene zorg heeft nog geen antwoord.'])
    expect(front).toContain(words);
});

test('the desk enters what came by phone, once for each person, and the person sees it when they have an account', async () => {
  const tuin = await initiative();
  const desk = await makePerson(town.db, { name: 'Bea', roles: ['desk'] });
  const staff = await signInForTest(town.deps, desk, { strong: true });
  const { as: resident } = await neighbour();
  const at = `/balie/draagvlak/${tuin.id}`;
  const who = { name: 'Mevrouw Visser', email: 'visser@post.example', prefers: 'email' };
  const enter = (form: Record<string, string>, as = staff) =>
    town.post(at, { channel: 'phone', receivedOn: '2026-11-20', submissionKey: key(), ...form }, { as });
  expect((await enter({ stance: 'support' }, resident)).status).toBe(403);
  expect((await enter({ stance: 'help', words: 'Ik bak taart.' })).status).toBe(422);
  expect((await enter({ stance: 'worry', words: 'Mijn ramen.', ...who })).status).toBe(303);
  expect((await enter({ stance: 'support', ...who, prefers: 'email' })).status).toBe(303);
  expect((await enter({ stance: 'support' })).status).toBe(303);
  const live = (await kept(tuin)).filter(({ status }) => status === 'published');
  expect(live.map(({ stance, channel }) => [stance, channel])).toEqual([
    ['support', 'phone'],
    ['support', 'phone'],
  ]);
  const list = await (await town.get('/balie/draagvlak', { as: staff })).text();
  expect(list).toContain(at);
  // With an account it is theirs, and again it counts once.
  const visser = await makePerson(town.db, { name: 'Visser', email: 'visser@post.example' });
  await town.db.updateTable('contact').set({ personId: visser }).where('name', '=', 'Mevrouw Visser').execute();
  const as = await signInForTest(town.deps, visser);
  expect(await (await town.get('/mijn', { as })).text()).toContain('U steunt een initiatief');
  await say(tuin, { stance: 'help', words: 'Toch ook taart.' }, as);
  expect(await loadFigures(town.db, { projectId: tuin.id })).toMatchObject({ support: 1, help: 1 });
});

test('a worry with personal data waits for a moderator, one that readers report is judged, and nobody else may', async () => {
  const tuin = await initiative();
  const { as, id } = await neighbour();
  const waits = await say(tuin, { stance: 'worry', words: 'Bel mij op 06 12345678.' }, as);
  expect(waits.headers.get('location')).toContain('klaar=wacht');
  expect(await page(tuin)).not.toContain('06 12345678');
  const moderator = await signInForTest(town.deps, await makePerson(town.db, { name: 'Mo', roles: ['moderator'] }), {
    strong: true,
  });
  expect(await (await town.get('/moderatie', { as: moderator })).text()).toContain('Zorg over een initiatief');
  await say(tuin, { stance: 'worry', words: 'Die dwaze buren.' }, as);
  const [worry] = (await kept(tuin)).filter(({ personId }) => personId === id);
  expect(worry?.status).toBe('published');
  const report = await town.post(`/melden/zorg/${worry?.id}`, { reason: 'offensive' });
  expect(report.status).toBe(303);
  const judge = (by: string) =>
    town.post(
      `/moderatie/zorg/${worry?.id}`,
      { decision: 'hide', category: 'offensive', ownWords: '', seen: '0' },
      { as: by },
    );
  expect((await judge(tuin.as)).status).toBe(404);
  expect((await judge(moderator)).status).toBe(303);
  expect(await page(tuin)).not.toContain('Die dwaze buren.');
  expect(await page(tuin, as)).toContain('Een moderator heeft uw woorden verborgen.');
  // Other words in their place are looked at first.
  const again = await say(tuin, { stance: 'worry', words: 'Mijn buren.' }, as);
  expect(again.headers.get('location')).toContain('klaar=wacht');
  const log = await (await town.get('/moderatiebeleid/logboek')).text();
  expect(log).not.toContain('Die dwaze buren.');
});

test('without outlines of areas nobody is asked to point at a map on which nothing can be measured', async () => {
  const tuin = await initiative();
  expect(await page(tuin)).not.toContain('/draagvlak/plek');
  expect((await town.get(`${path(tuin)}/plek`)).status).toBe(303);
});

test.skipIf(!haveHaarlem)(
  'who points out where they live sends on only how far that is, and in which district',
  async () => {
    const tuin = await initiative();
    await importHaarlem(town.deps);
    expect(await page(tuin)).toContain('/draagvlak/plek');
    const text = await (await town.get(`${path(tuin)}/plek?longitude=4.6368&latitude=52.3853&breedte=900`)).text();
    expect(text).toContain('250 meter tot 1 kilometer');
    const form = /<form method="get" action="[^"]*#reageer">(.*?)<\/form>/s.exec(text)?.[1] ?? '';
    expect(form).toContain('name="afstand" value="walk"');
    expect(form).not.toMatch(/4\.63|52\.38|longitude/);
    expect(await (await town.get(`${path(tuin)}?afstand=walk`)).text()).toMatch(/value="walk" selected/);
  },
);
