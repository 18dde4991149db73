import { expect, test } from 'vitest';
import { onSurveyTown } from '../testing/on-survey-town.ts';

const { its, staff, manage, fillIn } = onSurveyTown();
const field = (name: keyof typeof its.questions, more = '') => `v${its.questions[name]}${more}`;
const publicPage = async () => (await its.town.get(`${its.path}/uitkomsten`)).text();
/** What everybody reads once it closed. */
async function atTheEnd() {
  its.town.at('2026-12-11T10:00:00Z');
  const page = await publicPage();
  its.town.at('2026-11-23T10:00:00Z');
  return page;
}
const csv = async (file: string) =>
  (await (await its.town.get(`${its.staff}/uitkomsten/${file}.csv`, { as: its.officer })).text())
    .split('\r\n')
    .map((line) => line.split(';'));

/** Twelve people: eight come every week, three sometimes, one never. */
async function twelve() {
  for (let number = 0; number < 12; number++) {
    const choice = number < 8 ? '1' : number < 11 ? '2' : '3';
    const { sent } = await fillIn(choice, {
      ...{ [field('safe')]: String(1 + (number % 5)), [field('what')]: number % 2 ? ['1', '2'] : ['1'] },
      ...{ [field('order', '-p1')]: '1', [field('order', '-p2')]: number % 2 ? '2' : '3' },
      ...{ [field('rated', '-r1')]: '1', [field('people')]: String(1 + (number % 4)), area: '' },
      ...(number === 0 && { [field('own')]: '=SOM(A1) Meer schaduw.' }),
      ...(number === 1 && { [field('own')]: 'Bel mij op 06 12345678.' }),
      ...(number > 8 && { [field('own')]: 'Niets.' }),
    });
    expect(sent.status).toBe(303);
  }
}

test('nobody sees results of fewer than ten people, and an officer cannot publish them', async () => {
  await fillIn('1');
  expect(await staff('/uitkomsten')).toContain('Er zijn nog geen 10 antwoorden');
  expect((await manage('/uitkomsten', { publish: 'ja' })).status).toBe(409);
  expect((await its.town.get(`${its.path}/uitkomsten`)).status).toBe(303);
  expect((await its.town.get(`${its.staff}/uitkomsten/antwoorden.csv`, { as: its.officer })).status).toBe(409);
});

test('everybody sees charts with their figures once an officer publishes them, and not after they were taken back', async () => {
  await twelve();
  expect((await its.town.get(`${its.path}/uitkomsten`)).status).toBe(303);
  expect((await manage('/uitkomsten', { publish: 'ja' })).status).toBe(303);
  const page = await atTheEnd();
  expect(page).toContain('De vragenlijst is 12 keer ingevuld.');
  expect(page).toContain('Iemand kan dus vaker hebben ingevuld.');
  expect(page).toContain('67 procent');
  expect(page).toContain('<svg class="app-shares"');
  expect(page).toContain('Gemiddeld: 2,5. De helft noemde 2,5 of minder.');
  expect(page).toContain('100 procent (12)');
  expect(await (await its.town.get(its.path)).text()).toContain('Bekijk de uitkomsten');
  await manage('/uitkomsten', { publish: 'nee' });
  expect((await its.town.get(`${its.path}/uitkomsten`)).status).toBe(303);
});

test('where people pointed is shown by wijk, and on a map, with nobody on their own', async () => {
  await twelve();
  await manage('/uitkomsten', { publish: 'ja' });
  const wijk = await its.town.db
    .selectFrom('area')
    .select(['id', 'name'])
    .where('kind', '=', 'wijk')
    .executeTakeFirst();
  const responses = await its.town.db
    .selectFrom('surveyResponse')
    .select('id')
    .where('stepId', '=', its.stepId)
    .execute();
  const place = (areaId: number | undefined) => JSON.stringify({ kind: 'place', areaId: areaId ?? null, point: null });
  const answers = responses.map(({ id }, index) => ({
    ...{ responseId: id, questionId: its.questions.where, value: place(index < 7 ? wijk?.id : undefined) },
  }));
  await its.town.db.insertInto('surveyAnswer').values(answers).execute();
  const page = await atTheEnd();
  expect(page).toContain('aria-label="Kaart bij vraag 8"');
  expect(page).toMatch(new RegExp(`${wijk?.name}[\\s\\S]*?58 procent[\\s\\S]*?Andere plekken[\\s\\S]*?42 procent`));
});

test('own words are read by an officer before everybody reads them, and data of a person is pointed out', async () => {
  await twelve();
  await manage('/uitkomsten', { publish: 'ja' });
  expect(await atTheEnd()).not.toContain('Meer schaduw.');
  const path = `/uitkomsten/woorden/${its.questions.own}`;
  const reading = await staff(path);
  expect(reading).toContain('Let op: hier lijkt een adres, telefoonnummer');
  const id = /value="(\d+)"[^>]*>(?:(?!value=)[\s\S])*?Meer schaduw\./.exec(reading)?.[1] ?? '';
  expect((await manage(path, { judge: 'shown' })).status).toBe(422);
  expect((await manage(path, { judge: 'shown', response: id })).status).toBe(303);
  const page = await atTheEnd();
  expect(page).toContain('Meer schaduw.');
  expect(page).not.toContain('06 12345678');
  await manage(path, { judge: 'hidden', response: id });
  expect(await atTheEnd()).not.toContain('Meer schaduw.');
});

test('the files hold codes and their meaning, no words that were not shown, and nothing that a spreadsheet would run', async () => {
  await twelve();
  const before = await csv('antwoorden');
  expect(before[0]?.slice(0, 4)).toEqual(['nummer', 'kanaal', 'v1', 'v1_other_tekst']);
  expect(before.filter((line) => line[2] === '1')).toHaveLength(8);
  expect(before.flat().join()).not.toContain('schaduw');
  await its.town.db
    .updateTable('surveyAnswer')
    .set({ words: 'shown' })
    .where('questionId', '=', its.questions.own)
    .execute();
  expect((await csv('antwoorden')).flat().join()).toContain("'=SOM(A1) Meer schaduw.");
  const book = await csv('codeboek');
  expect(book).toContainEqual(['v1', 'Hoe vaak komt u in het park?', '3', 'Nooit', '']);
  expect(book).toContainEqual(['v3_2', 'Wat doet u er? Sporten', '0', 'nee', '']);
  // One person was asked why: too few to put beside what else they answered.
  expect(book).toContainEqual([
    'v9',
    'Waarom komt u nooit?',
    '',
    'Niet ingevuld',
    'Alleen gevraagd bij v1 = 3. Leeg: te weinig mensen gaven antwoord.',
  ]);
});

/** So many people by each way who gave the first, second and third answer, straight into the database. */
async function answeredBy(ways: { web?: readonly number[]; paper?: readonly number[] }) {
  const { db } = its.town;
  const at = new Date('2026-11-20T10:00:00Z');
  for (const [channel, counts] of Object.entries(ways) as ['web' | 'paper', number[]][]) {
    const chosen = counts.flatMap((count, index) => Array.from({ length: count }, () => String(index + 1)));
    const response = { stepId: its.stepId, channel, startedAt: at, changedAt: at, sentAt: at };
    const made = await db
      .insertInto('surveyResponse')
      .values(chosen.map(() => response))
      .returning('id')
      .execute();
    const answers = made.map(({ id }, index) => ({
      ...{ responseId: id, questionId: its.questions.often },
      value: JSON.stringify({ kind: 'choice', options: [chosen[index]], other: '' }),
    }));
    await db.insertInto('surveyAnswer').values(answers).execute();
  }
}
const crossed = async () => {
  const page = await staff(`/uitkomsten?rij=kanaal&kolom=${its.questions.often}`);
  return page.slice(page.indexOf('<table', page.indexOf('id="kruis"')));
};

test('groups are compared as long as they are large, and then each has its share', async () => {
  await answeredBy({ web: [20, 12, 8], paper: [5, 10, 15] });
  expect(await crossed()).toContain('50 procent (20)');
  expect(await crossed()).not.toContain('verborgen');
});

test('a small number in one group is not found by taking the other group from the total', async () => {
  await answeredBy({ web: [20, 30, 3], paper: [15, 12, 9] });
  const page = await crossed();
  // The three, its neighbours on paper, and another pair so that no total gives them away.
  expect(page.match(/verborgen/g)).toHaveLength(4);
  expect(page).not.toMatch(/>3</);
});

test('while answers come in nobody reads what one person answered in the difference of before and after', async () => {
  await answeredBy({ web: [7, 4, 3] });
  await manage('/uitkomsten', { publish: 'ja' });
  expect(await publicPage()).toContain('zodra de vragenlijst 15 keer is ingevuld');
  const figures = async () => (await publicPage()).match(/\d+ procent/g)?.join();
  await answeredBy({ web: [4, 0, 0] });
  const before = await figures();
  expect(before).toBeTruthy();
  expect(await publicPage()).toContain('De cijfers gaan over de eerste 10.');
  await fillIn('3');
  expect(await figures()).toBe(before);
  expect((await atTheEnd()).match(/\d+ procent/g)?.join()).not.toBe(before);
});

test('with one group, or only small ones, there is nothing to compare', async () => {
  await twelve();
  const alone = await staff(`/uitkomsten?rij=kanaal&kolom=${its.questions.often}`);
  expect(alone).toContain('De groepen zijn te klein om te vergelijken.');
  const same = await staff(`/uitkomsten?rij=${its.questions.often}&kolom=${its.questions.often}`);
  expect(same).toContain('Kies twee verschillende vragen.');
});

test('residents read and publish nothing behind the screens', async () => {
  for (const part of ['/uitkomsten', `/uitkomsten/woorden/${its.questions.own}`])
    expect((await manage(part, { publish: 'ja' }, its.resident)).status).toBe(403);
  const file = await its.town.get(`${its.staff}/uitkomsten/antwoorden.csv`, { as: its.resident });
  expect(file.status).toBe(403);
});
