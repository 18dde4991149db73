import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../../demo/seed-demo.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { asCut, partsOf, startMark, stopMark } from './snippet.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
  await seedDemo(town.deps);
});
afterAll(() => town.drop());

const ask = (q: string, more = '') => town.get(`/zoeken?q=${encodeURIComponent(q)}${more}`);
const text = async (q: string, more = '') => (await ask(q, more)).text();

async function anIdea(
  title: string,
  body: string,
  status: 'published' | 'hidden' | 'waiting' | 'withdrawn' = 'published',
) {
  const step = await town.db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'step.projectId'])
    .where('project.status', '=', 'published')
    .where('instrument', '=', 'ideas')
    .executeTakeFirstOrThrow();
  const at = town.deps.now();
  const values = { stepId: step.id, projectId: step.projectId, title, body, status, submittedAt: at, publishedAt: at };
  return town.db.insertInto('contribution').values(values).returning('id').executeTakeFirstOrThrow();
}

test('who types nothing gets places to begin', async () => {
  for (const path of ['/zoeken', '/zoeken?q=', '/zoeken?q=%20%20']) {
    const page = await (await town.get(path)).text();
    expect(page).toContain('Waar gaat het om?');
    expect(page).toContain('href="/wijken"');
  }
});

test('other forms of a word are found too, and the word is marked in the text', async () => {
  const { id } = await anIdea('Twee zonnewijzers', 'Zet op het plein een grote zonnewijzer van steen.');
  const page = await text('zonnewijzer');
  expect(page).toContain(`href="/ideeen/${id}"`);
  expect(page).toContain('Twee <mark>zonnewijzers</mark>');
  expect(page).toContain('een grote <mark>zonnewijzer</mark> van steen');
});

test('a word that is spelt nearly right finds what was meant', async () => {
  await anIdea('Een kabouterpad', 'Langs de bomen.');
  const page = await text('kaboutrpad');
  expect(page).toContain('Dit lijkt erop');
  expect(page).toContain('Een kabouterpad');
});

test('what is hidden, waits or belongs to a draft is not found', async () => {
  await anIdea('Schuilhut een', 'schuilhut', 'hidden');
  await anIdea('Schuilhut twee', 'schuilhut', 'waiting');
  await anIdea('Schuilhut drie', 'schuilhut', 'withdrawn');
  await town.db
    .insertInto('project')
    .values({ kind: 'trajectory', slug: 'schuilhut', question: 'Een schuilhut?' })
    .execute();
  const page = await text('schuilhut');
  expect(page).toContain('Niets gevonden voor');
  expect(page).toContain('Zoek op de naam van uw wijk');
});

test('everything public has its own tab: trajectory, news, answer, moment and area', async () => {
  const project = await town.db
    .selectFrom('project')
    .select(['id', 'slug'])
    .where('status', '=', 'published')
    .executeTakeFirstOrThrow();
  const at = town.deps.now();
  await town.db.updateTable('project').set({ intro: 'Over de vuurtoren.' }).where('id', '=', project.id).execute();
  await town.db
    .insertInto('update')
    .values({ projectId: project.id, title: 'Vuurtoren', body: 'Nieuws.', publishedAt: at })
    .execute();
  await town.db
    .insertInto('moment')
    .values({ projectId: project.id, kind: 'meeting', title: 'Naar de vuurtoren', startsAt: at })
    .execute();
  const response = await town.db
    .insertInto('response')
    .values({ projectId: project.id, outcome: 'adopted', why: 'De vuurtoren komt er.', givenAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  const idea = await anIdea('Licht aan zee', 'Bouw er een.');
  await town.db.updateTable('contribution').set({ responseId: response.id }).where('id', '=', idea.id).execute();

  expect(await text('vuurtoren', '&soort=trajecten')).toContain(`href="/initiatieven/${project.slug}"`);
  expect(await text('vuurtoren', '&soort=nieuws')).toContain('<mark>Vuurtoren</mark>');
  expect(await text('vuurtoren', '&soort=agenda')).toContain('Naar de <mark>vuurtoren</mark>');
  expect(await text('vuurtoren', '&soort=antwoorden')).toContain(`href="/antwoorden/${response.id}"`);
  expect(await text('Meerw', '&soort=wijken')).toContain('href="/wijken/WK039221"');
});

test('the second page goes on where the first one ended', async () => {
  for (let number = 1; number <= 25; number += 1) await anIdea(`Windmolentje ${number}`, 'Draait.');
  const links = (page: string) => [...page.matchAll(/href="(\/ideeen\/\d+)"/g)].map((match) => match[1]);
  const first = links(await text('windmolentje'));
  const second = links(await text('windmolentje', '&soort=ideeen&pagina=2'));
  expect(first).toHaveLength(20);
  expect(new Set([...first, ...second]).size).toBe(25);
  expect((await ask('windmolentje', '&soort=ideeen&pagina=999999999')).status).toBe(200);
});

test('a script in an idea is shown as text', async () => {
  await anIdea('Toverbol <script>alert(1)</script>', '<img src=x onerror=alert(2)> toverbol');
  const page = await text('toverbol');
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('<img src=x');
  expect(page).toContain('&lt;img src=x onerror=alert(2)&gt; <mark>toverbol</mark>');
});

test.each([
  '%',
  '_',
  "'",
  '"',
  '\\',
  '&|!()<->',
  'de het een',
  '"open',
  '-',
  'x'.repeat(10_000),
  '😀',
  '<b>',
  'a'.repeat(201),
])('whoever types %j gets a page', async (q) => {
  const answer = await ask(q);
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toContain('<b>');
});

test('half a letter or an unknown kind is no problem either', async () => {
  expect((await town.get('/zoeken?q=%ED%A0%80&soort=geheim&pagina=-1')).status).toBe(200);
  expect((await town.get('/zoeken?q=%E0%A4%A')).status).toBe(200);
});

test('whatever marks a text holds, its letters stay the same', () => {
  const mixed = fc.array(fc.oneof(fc.string(), fc.constantFrom(startMark, stopMark))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(mixed, (marked) => {
      const shown = partsOf(marked)
        .map((part) => part.text)
        .join('');
      expect(shown).toBe(marked.replaceAll(startMark, '').replaceAll(stopMark, ''));
    }),
  );
});

test('a text that was cut in the middle of a sentence shows that it goes on', () => {
  const shown = (text: string) =>
    asCut(partsOf(text))
      .map((part) => part.text)
      .join('');
  expect(shown(`zelf verzorgen. Met ${startMark}water${stopMark} geven en`)).toBe(
    '… zelf verzorgen. Met water geven en …',
  );
  expect(shown(`${startMark}Water${stopMark} is leuk.`)).toBe('Water is leuk.');
  expect(shown('')).toBe('');
});
