import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { measureAll } from './indicators/measure.ts';

let town: TestApp;
let lotte: string;
let project: number;
const staff = '/beheer/programma';
const key = () => crypto.randomUUID();

vi.setConfig({ testTimeout: 60_000 });
beforeAll(async () => {
  town = await testApp();
});
beforeEach(async () => {
  for (const table of ['project', 'indicatorFigure', 'indicatorImport', 'peopleFigures', 'person'] as const)
    await town.db.deleteFrom(table).execute();
  town.at('2026-11-23T10:00:00Z');
  const id = await makePerson(town.db, { name: 'Lotte', roles: ['programme_team'] });
  lotte = await signInForTest(town.deps, id, { strong: true });
  project = await makeProject('park');
});
afterAll(() => town.drop());

async function makeProject(slug: string): Promise<number> {
  const values = { kind: 'trajectory', slug, question: `Hoe wordt ${slug} groener?`, status: 'published' } as const;
  const { id } = await town.db
    .insertInto('project')
    .values({ ...values, publishedAt: new Date('2026-03-02T10:00:00Z') })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
const lineId = async (line: string) =>
  (await town.db.selectFrom('programmeLine').select('id').where('key', '=', line).executeTakeFirstOrThrow()).id;
const page = async (path: string, as?: string) => (await town.get(path, as ? { as } : {})).text();
const linkOf = async (id: number) =>
  (await town.db.selectFrom('programmeLink').select('lineId').where('projectId', '=', id).executeTakeFirst())?.lineId;

test('the programme of the configuration is there from the start, and starting again changes nothing', async () => {
  const { seedProgramme } = await import('./index.ts');
  await seedProgramme(town.db, town.deps.settings.town);
  const { count } = await town.db
    .selectFrom('programmeLine')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(count).toBe(town.deps.settings.town.programme.pillars.flatMap(({ lines }) => lines).length);
  const monitor = await page('/monitor');
  for (const { name } of town.deps.settings.town.programme.pillars) expect(monitor).toContain(name);
  expect(monitor).toContain('0 van 3 per jaar: Initiatievencafés.');
});

test('who is not of the programme team gets none of its pages', async () => {
  const other = await signInForTest(town.deps, await makePerson(town.db, { name: 'Mo', roles: ['desk'] }), {
    strong: true,
  });
  for (const path of ['', '/activiteiten', '/cijfers', '/cijfers/inlezen']) {
    expect((await town.get(`${staff}${path}`, { as: other })).status).toBe(403);
    expect((await town.get(`${staff}${path}`)).status).toBe(303);
  }
});

test('an activity without a line is seen, put under one, and then counted by the monitor', async () => {
  expect(await page(`${staff}/activiteiten?lijn=geen`, lotte)).toContain('Hoe wordt park groener?');
  const line = await lineId('besluitvorming');
  const sent = await town.post(`${staff}/activiteiten`, { [`lijn.project.${project}`]: String(line) }, { as: lotte });
  expect(sent.status).toBe(303);
  expect(await linkOf(project)).toBe(line);
  await measureAll(town.deps);
  expect(await page('/monitor')).toContain('Er liep 1 activiteit in 2026.');
  expect(await page(`/monitor/lijnen/${line}?jaar=2026`)).toContain('Hoe wordt park groener?');
  expect(await page(`/monitor/lijnen/${line}?jaar=2025`)).toContain('In dit jaar liep hier niets.');
  await town.post(`${staff}/activiteiten`, { [`lijn.project.${project}`]: '' }, { as: lotte });
  expect(await linkOf(project)).toBeUndefined();
});

test('a mandate belongs to a line too, and ran from the day on which it began until it was taken back', async () => {
  const made = { createdAt: new Date('2025-01-02T10:00:00Z'), submissionKey: key() };
  const { id: mandateId } = await town.db
    .insertInto('mandate')
    .values({ ...made, state: 'taken_back' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const terms = { hands: 'task', what: 'Het park.', bodyKind: 'cooperative', bodyName: 'De Groene Hand' } as const;
  const version = { mandateId, version: 1, title: 'Het beheer van het park', ...terms };
  await town.db
    .insertInto('mandateVersion')
    .values({ ...version, decidedOn: '2025-02-01', decidedBy: 'college' })
    .execute();
  const step = { mandateId, fromState: 'decided', at: new Date('2025-02-01T10:00:00Z') };
  await town.db
    .insertInto('mandateEvent')
    .values([
      { ...step, step: 'start', toState: 'running', day: '2025-03-01' },
      { ...step, step: 'take-back', fromState: 'running', toState: 'taken_back', day: '2025-11-01' },
    ])
    .execute();
  expect(await page(`${staff}/activiteiten?lijn=geen`, lotte)).toContain('Voorstel: Zeggenschap overdragen');
  const line = await lineId('zeggenschap');
  const sent = await town.post(`${staff}/activiteiten`, { [`lijn.mandate.${mandateId}`]: String(line) }, { as: lotte });
  expect(sent.status).toBe(303);
  const ran = await page(`/monitor/lijnen/${line}?jaar=2025`);
  expect(ran).toContain(`/zeggenschap/${mandateId}`);
  expect(ran).toContain('Het beheer van het park');
  for (const year of [2024, 2026])
    expect(await page(`/monitor/lijnen/${line}?jaar=${year}`)).toContain('In dit jaar liep hier niets.');
  await town.db.deleteFrom('mandate').where('id', '=', mandateId).execute();
});

test('all suggestions are taken over at once, also by two officers together, and choices of before stay', async () => {
  const own = await lineId('zeggenschap');
  const second = await makeProject('plein');
  await town.post(`${staff}/activiteiten`, { [`lijn.project.${project}`]: String(own) }, { as: lotte });
  const both = await Promise.all([1, 2].map(() => town.post(`${staff}/activiteiten/voorstellen`, {}, { as: lotte })));
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect(await linkOf(project)).toBe(own);
  expect(await linkOf(second)).toBe(await lineId('besluitvorming'));
});

test('a line that is not there, or an activity that is gone, changes nothing', async () => {
  const [line, gone] = [`lijn.project.${project}`, 'lijn.project.999999'];
  const some = String(await lineId('loting'));
  for (const form of [{ [line]: '999999' }, { [line]: 'x' }, { [line]: some, [gone]: some }])
    expect((await town.post(`${staff}/activiteiten`, form, { as: lotte })).status).toBe(409);
  expect(await linkOf(project)).toBeUndefined();
});

test('who saves an older page of a line reads so, and what was typed stays', async () => {
  const id = await lineId('jeugd');
  const { pillarId, revision } = await town.db
    .selectFrom('programmeLine')
    .select(['pillarId', 'revision'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const save = (name: string) =>
    town.post(`${staff}/lijnen/${id}`, { name, pillarId: String(pillarId), revision: String(revision) }, { as: lotte });
  expect((await save('Jeugd doet mee')).status).toBe(303);
  const late = await save('Kinderen');
  expect(late.status).toBe(409);
  const text = await late.text();
  expect(text).toContain('Kinderen');
  expect(text).toContain('intussen veranderd');
});

test('a line sent twice is one line, and one without a name comes back with what was typed', async () => {
  const { id } = await town.db.selectFrom('programmePillar').select('id').executeTakeFirstOrThrow();
  const form = {
    name: 'Buurtagenda',
    pillarId: String(id),
    submissionKey: key(),
    yearlyCount: '2',
    yearlyWhat: 'agenda’s',
  };
  const [first, second] = [await add(form), await add(form)];
  expect([first.status, second.status]).toEqual([303, 303]);
  expect(second.headers.get('location')).toBe(first.headers.get('location'));
  const wrong = await add({ ...form, name: '', yearlyWhat: '' });
  expect(wrong.status).toBe(422);
  const text = await wrong.text();
  expect(text).toContain('Vul de naam van de lijn in.');
  expect(text).toContain('of laat beide leeg');
  await town.db.deleteFrom('programmeLine').where('name', '=', 'Buurtagenda').execute();
});
const add = (form: Record<string, string>) => town.post(`${staff}/lijnen/nieuw`, form, { as: lotte });

const file = (text: string) => ({ file: new File([text], 'omnibus.csv', { type: 'text/csv' }) });
const look = (text: string) => town.post(`${staff}/cijfers/inlezen`, {}, { as: lotte, files: file(text) });
const keep = (text: string, more: Record<string, string> = {}) =>
  town.post(`${staff}/cijfers/inlezen/bewaren`, { text, seen: '0', submissionKey: key(), ...more }, { as: lotte });
const head = 'indicator;jaar;waarde;toelichting\n';

test('figures are shown first with what is wrong in which row, then kept, then read by everybody', async () => {
  const text = `${head}vertrouwen-raad;2017;23;Omnibus\nvertrouwen-college;2017;27;\nanswer-rate;2017;50;\nvertrouwen-raad;17;23;\n`;
  const preview = await (await look(text)).text();
  expect(preview).toContain('2 regels kunnen wij niet lezen');
  expect(preview).toContain('Deze indicator meet het platform zelf.');
  expect(preview).toContain('23 %');
  expect(await town.db.selectFrom('indicatorFigure').selectAll().execute()).toEqual([]);
  expect((await keep(text)).status).toBe(303);
  const shown = await page('/monitor/cijfers/vertrouwen-raad');
  expect(shown).toContain('23 %');
  expect(shown).toContain('Bron: Haarlem Omnibus');
  expect(await page('/monitor/cijfers')).toContain('Vertrouwen van inwoners');
});

test('a figure is replaced only with a reason, and what it was stays to be read', async () => {
  await keep(`${head}vertrouwen-raad;2017;23;\n`);
  const text = `${head}vertrouwen-raad;2017;24;\n`;
  expect(await (await look(text)).text()).toContain('Vervangt 23 %');
  expect((await keep(text, { seen: '1' })).status).toBe(422);
  // What was seen in the preview is not what is there: somebody else was first.
  expect((await keep(text, { seen: '0' })).status).toBe(409);
  expect((await keep(text, { seen: '1', reason: 'Het rapport is verbeterd.' })).status).toBe(303);
  const shown = await page('/monitor/cijfers/vertrouwen-raad');
  expect(shown).toContain('24 %');
  expect(shown).toContain('2017: 23 %');
  expect(shown).toContain('Het rapport is verbeterd.');
});

test('a file that is sent twice, or by two at once, is kept once', async () => {
  const text = `${head}vertrouwen-raad;2017;23;\n`;
  const submissionKey = key();
  const twice = await Promise.all([keep(text, { submissionKey }), keep(text, { submissionKey })]);
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  expect((await keep(text)).status).toBe(409);
  await town.db.deleteFrom('indicatorFigure').execute();
  const race = await Promise.all([keep(text), keep(text)]);
  expect(race.map(({ status }) => status).sort()).toEqual([303, 409]);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from indicator_figure`.execute(town.db);
  expect(rows[0]?.count).toBe(1);
});

test('a file that is no csv, or has no columns, says what to do', async () => {
  expect((await look('PK\x03\x04')).status).toBe(422);
  expect(await (await look('a;b\n1;2\n')).text()).toContain('Deze kolommen ontbreken: indicator, jaar, waarde.');
});

test('people are counted in the monitor from five on, and one more does not change what everybody reads', async () => {
  const step = await town.db
    .insertInto('step')
    .values({ projectId: project, instrument: 'ideas', title: 'Ideeën', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const support = async (visitor: number) =>
    town.db
      .insertInto('act')
      .values({ kind: 'comment', at: town.deps.now(), visitorId: `v${visitor}`, projectId: project, stepId: step.id })
      .execute();
  const told = async () => {
    await measureAll(town.deps);
    const figure = town.db.selectFrom('measurement').select('value').where('indicator', '=', 'participants');
    return (await figure.where('year', '=', 2026).executeTakeFirstOrThrow()).value;
  };
  for (let visitor = 0; visitor < 4; visitor++) await support(visitor);
  expect(await told()).toBeNull();
  await support(4);
  expect(await told()).toBe(5);
  for (let visitor = 5; visitor < 9; visitor++) {
    await support(visitor);
    expect(await told()).toBe(5);
  }
  await support(9);
  expect(await told()).toBe(10);
  expect(await page('/monitor/cijfers/participants')).toContain('<span>10</span>');
});
