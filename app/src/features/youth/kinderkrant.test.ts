import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeIdeasStep } from '../../instruments/ideas/testing/ideas-step.ts';
import { makeQuestion, type SchoolTown, schoolTown } from './testing/lesson.ts';

let town: SchoolTown;
beforeAll(async () => {
  town = await schoolTown();
});
afterAll(() => town.drop());

const editor = () => ({ as: town.as.editor });
const send = async (path: string, fields: Record<string, string | string[]>) => {
  const response = await town.post(path, fields, editor());
  return { status: response.status, to: response.headers.get('location') ?? '', text: () => response.text() };
};
const idIn = (address: string) => /kinderkrant\/(\d+)/.exec(address)?.[1] ?? '';
/** A class of which one answer was placed; answers its sheet and contribution. */
async function placedAnswer(slug: string, words: string) {
  const step = await makeIdeasStep(town.db, slug);
  const { id, code, home } = await town.begin(await makeQuestion(town.db, step.stepId));
  const sheet = await town.answer(code, words);
  await town.judge(home, [sheet], [sheet]);
  await town.post(
    `/moderatie/klassen/${id}`,
    { shown: String(sheet), place: String(sheet), reason: '' },
    { as: town.as.moderator },
  );
  const kept = town.db.selectFrom('classSheet').select('contributionId').where('id', '=', sheet);
  return { sheet, contribution: (await kept.executeTakeFirstOrThrow()).contributionId ?? 0 };
}

test('a number is made, looked at, published, read and printed; what is taken off the site is gone from it', async () => {
  const slide = await placedAnswer('het-park', 'Een glijbaan van tien meter');
  const hut = await placedAnswer('de-hof', 'Een hut in een boom');
  const begun = await send('/beheer/kinderkrant', { title: 'Spelen', submissionKey: crypto.randomUUID() });
  const home = `/beheer/kinderkrant/${idIn(begun.to)}`;
  expect((await send(`${home}/openbaar`, {})).status).toBe(409);
  const said = { kind: 'answers', title: 'Dit willen kinderen', sheetId: [String(slide.sheet), String(hut.sheet)] };
  expect((await send(`${home}/stukken/nieuw`, said)).status).toBe(303);
  const piece = { kind: 'piece', title: 'Wie leest dit?', body: 'De wethouder leest mee.' };
  expect((await send(`${home}/stukken/nieuw`, piece)).status).toBe(303);

  expect((await town.get('/kinderkrant/1')).status).toBe(404);
  expect(await (await town.get('/kinderkrant/1', editor())).text()).toContain('nog niet openbaar');
  expect((await send(`${home}/openbaar`, {})).status).toBe(303);
  for (const path of ['/kinderkrant/1', '/kinderkrant/1/print?papier=a3&inkt=zwart']) {
    const page = await (await town.get(path)).text();
    for (const words of [
      'De Haarlemse Kinderkrant',
      'Een glijbaan van tien meter',
      'een kind uit Haarlem',
      'De wethouder',
    ])
      expect([path, page.includes(words)]).toEqual([path, true]);
  }
  expect(await (await town.get('/kinderkrant')).text()).toContain('/kinderkrant/1');

  const hide = { decision: 'hide', category: 'personal_data', ownWords: '', seen: '0' };
  const hidden = await town.post(`/moderatie/bijdrage/${slide.contribution}`, hide, { as: town.as.moderator });
  expect(hidden.status).toBe(303);
  const after = await (await town.get('/kinderkrant/1')).text();
  expect([after.includes('tien meter'), after.includes('Een hut in een boom')]).toEqual([false, true]);
});

test('only what was placed can stand in a number, and the same form twice makes one piece', async () => {
  const { id, code } = await town.begin(await makeQuestion(town.db, null, 'Wat vind jij?'));
  const waiting = await town.answer(code, 'Dit las nog niemand');
  const begun = await send('/beheer/kinderkrant', { title: 'Nog een', submissionKey: crypto.randomUUID() });
  const home = `/beheer/kinderkrant/${idIn(begun.to)}`;
  const said = { kind: 'answers', title: 'Stiekem', sheetId: String(waiting) };
  const refused = await send(`${home}/stukken/nieuw`, said);
  expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('Stiekem')]);
  const piece = { kind: 'piece', title: 'Eén keer', body: 'Tekst.', submissionKey: crypto.randomUUID() };
  const both = await Promise.all([send(`${home}/stukken/nieuw`, piece), send(`${home}/stukken/nieuw`, piece)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  const items = town.db.selectFrom('kidsItem').select('id').where('title', '=', 'Eén keer');
  expect(await items.execute()).toHaveLength(1);
  expect(id).toBeGreaterThan(0);
});

test('two editors who begin at once get two numbers, and others make nothing', async () => {
  const begin = () => send('/beheer/kinderkrant', { title: 'Tegelijk', submissionKey: crypto.randomUUID() });
  await Promise.all([begin(), begin(), begin()]);
  const rows = await town.db.selectFrom('kidsIssue').select('number').orderBy('number').execute();
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
  const teacher = await town.post('/beheer/kinderkrant', { title: 'Ik ook' }, { as: town.as.teacher });
  expect(teacher.status).toBe(403);
  expect((await town.post('/beheer/kinderkrant', { title: 'Ik ook' }, { as: town.as.moderator })).status).toBe(403);
});
