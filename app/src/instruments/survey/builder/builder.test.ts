import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { makeSurvey } from '../testing/make-survey.ts';
import { onSurveyTown } from '../testing/on-survey-town.ts';

const { its, staff, manage, answer } = onSurveyTown();
const titles = async () => [...(await staff()).matchAll(/>(\d+\. [^<]+)</g)].map(([, title]) => title);

async function emptySurvey() {
  const { id: projectId } = await its.town.db
    .selectFrom('project')
    .select('id')
    .where('slug', '=', its.slug)
    .executeTakeFirstOrThrow();
  const { id } = await its.town.db
    .insertInto('step')
    .values({ projectId, instrument: 'survey', title: 'Nieuw' })
    .returning('id')
    .executeTakeFirstOrThrow();
  its.staff = its.staff.replace(/\d+\/vragenlijst$/, `${id}/vragenlijst`);
  await staff();
}
const choice = { text: 'Komt u vaak?', options: 'Ja\nNee', required: 'ja' };

test('an officer who opens a new questionnaire finds an empty page and adds questions of every kind', async () => {
  await emptySurvey();
  expect(await staff()).toContain('Pagina 1: Uw mening');
  const kinds = {
    single: { options: 'Ja\nNee', other: 'ja' },
    multiple: { options: 'Rood\nGroen', most: '1' },
    scale: { steps: '5', low: 'slecht', high: 'goed' },
    ranking: { options: 'Rood\nGroen', places: '2' },
    matrix: { rows: 'De paden\nHet water', columns: 'Goed\nSlecht' },
    number: { least: '1', most: '9,5', unit: 'mensen' },
    short: {},
    long: {},
    place: {},
  };
  for (const [kind, form] of Object.entries(kinds)) {
    const added = await manage(`/vragen/nieuw?soort=${kind}`, { text: `Vraag ${kind}`, ...form });
    expect([kind, added.status]).toEqual([kind, 303]);
  }
  expect(await titles()).toEqual(Object.keys(kinds).map((kind, index) => `${index + 1}. Vraag ${kind}`));
  const preview = await staff('/voorbeeld');
  for (const kind of Object.keys(kinds)) expect(preview).toContain(`Vraag ${kind}`);
});

test('a double submit adds a question once, and a question without words or answers comes back with why', async () => {
  await emptySurvey();
  const twice = await Promise.all([1, 2].map(() => manage('/vragen/nieuw?soort=single', choice)));
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  expect(await titles()).toEqual(['1. Komt u vaak?']);
  const refused = await manage('/vragen/nieuw?soort=single', { text: '', options: 'Alleen ja' });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Schrijf de vraag op.');
  expect(page).toContain('ten minste twee regels');
  expect(page).toContain('Alleen ja');
});

test('a question on a later page can be for who gave one answer, and that answer cannot go away', async () => {
  const { often, why } = its.questions;
  expect(await staff()).toContain('Alleen voor wie bij “Hoe vaak komt u in het park?” kiest: Nooit');
  const gone = await manage(`/vragen/${often}`, { text: 'Hoe vaak?', options: 'Elke week\nSoms', other: 'ja' });
  expect(gone.status).toBe(409);
  expect(await gone.text()).toContain('De vraag “Waarom komt u nooit?” hangt hiervan af');
  expect((await manage(`/vragen/${often}/weg`, {})).status).toBe(409);
  // Other words before and after it, and the answer itself in another place: the condition still means the same.
  const moved = { text: 'Hoe vaak?', options: 'Nooit\nSoms\nElke dag', other: 'ja' };
  expect((await manage(`/vragen/${often}`, moved)).status).toBe(303);
  expect(await staff()).toContain('Alleen voor wie bij “Hoe vaak?” kiest: Nooit');
  expect((await manage(`/vragen/${why}`, { text: 'Waarom?', onlyIf: `${its.questions.own}:1` })).status).toBe(409);
});

test('questions and pages change places, but a condition never points forward', async () => {
  const before = await titles();
  expect((await manage(`/vragen/${its.questions.safe}/plaats`, { move: 'up' })).status).toBe(303);
  expect(await titles()).toEqual([before[1]?.replace('2.', '1.'), before[0]?.replace('1.', '2.'), ...before.slice(2)]);
  // Over the edge of the page: the question on which another depends would come on the same page.
  const refused = await manage(`/vragen/${its.questions.often}/plaats`, { move: 'down' });
  expect([refused.status, (await refused.text()).includes('eerdere pagina')]).toEqual([409, true]);
  const page = await its.town.db
    .selectFrom('surveySection')
    .select('id')
    .where('stepId', '=', its.stepId)
    .orderBy('ordinal')
    .executeTakeFirstOrThrow();
  expect((await manage(`/paginas/${page.id}/plaats`, { move: 'down' })).status).toBe(409);
  expect((await manage(`/vragen/${its.questions.where}/plaats`, { move: 'up' })).status).toBe(303);
});

test('pages come, change and go, but not with questions on them', async () => {
  expect((await manage('/paginas', { title: 'Tot slot' })).status).toBe(303);
  const { id } = await its.town.db
    .selectFrom('surveySection')
    .select('id')
    .where('stepId', '=', its.stepId)
    .orderBy('ordinal', 'desc')
    .executeTakeFirstOrThrow();
  expect((await manage(`/paginas/${id}`, { title: 'Het einde', intro: 'Bijna klaar.' })).status).toBe(303);
  expect(await staff()).toContain('Pagina 3: Het einde');
  expect((await manage(`/paginas/${id}/weg`, {})).status).toBe(303);
  const { id: first } = await its.town.db
    .selectFrom('surveySection')
    .select('id')
    .where('stepId', '=', its.stepId)
    .orderBy('ordinal')
    .executeTakeFirstOrThrow();
  expect((await manage(`/paginas/${first}/weg`, {})).status).toBe(409);
});

test('after the first answer an officer mends words and nothing else', async () => {
  const { often, safe } = its.questions;
  await answer(1, { [`v${often}`]: '1' });
  expect(await staff()).toContain('kunt u alleen nog woorden verbeteren');
  const words = { text: 'Hoe vaak komt u hier?', options: 'Iedere week\nSoms\nNooit' };
  expect((await manage(`/vragen/${often}`, words)).status).toBe(303);
  const page = await (await its.town.get(`${its.path}/pagina/1`)).text();
  expect(page).toContain('Iedere week');
  // What is not a word stays, whatever is sent.
  expect(page).toContain('Iets anders');
  expect((await manage(`/vragen/${often}`, { ...words, options: 'Iedere week\nSoms' })).status).toBe(409);
  expect((await manage(`/vragen/${safe}/weg`, {})).status).toBe(409);
  expect((await manage(`/vragen/${safe}/plaats`, { move: 'up' })).status).toBe(409);
  expect((await manage('/vragen/nieuw?soort=short', { text: 'Nog iets?' })).status).toBe(409);
  expect((await manage('/paginas', { title: 'Nog een' })).status).toBe(409);
});

test('an officer who adds a question while the first answer comes in is in time or too late, and never in between', async () => {
  const { often } = its.questions;
  const [added, first] = await Promise.all([
    manage('/vragen/nieuw?soort=short', { text: 'Nog iets?' }),
    answer(1, { [`v${often}`]: '1' }),
  ]);
  expect([303, 409]).toContain(added.status);
  expect(first.response.status).toBe(303);
  expect((await manage('/vragen/nieuw?soort=short', { text: 'En nog iets?' })).status).toBe(409);
  expect((await titles()).filter((title) => title?.includes('og iets?'))).toHaveLength(added.status === 303 ? 1 : 0);
});

test('an officer begins with the questions of another questionnaire, conditions included, and sending twice is once', async () => {
  const from = String(its.stepId);
  const { staff: source, questions } = its;
  await emptySurvey();
  expect(await staff()).toContain('Neem vragen over');
  const twice = await Promise.all([1, 2].map(() => manage('/overnemen', { from })));
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  const page = await staff();
  expect(page).toContain('Alleen voor wie bij “Hoe vaak komt u in het park?” kiest: Nooit');
  expect(page).not.toContain('Neem vragen over');
  const own = await titles();
  const copied = /vragen\/(\d+)"[^>]*>1\. /.exec(page)?.[1];
  expect(copied).not.toBe(String(questions.often));
  // What is changed here stays as it was there.
  await manage(`/vragen/${copied}`, { text: 'Hoe dikwijls?', options: 'Elke week\nSoms\nNooit', other: 'ja' });
  its.staff = source;
  expect(await titles()).toEqual(own);
});

test('a questionnaire that has questions takes none over, and one that is not public yet is no example for others', async () => {
  const other = await makeSurvey(its.town.db);
  await manage('/vragen/nieuw?soort=short', { text: 'Nog iets?' });
  expect((await manage('/overnemen', { from: String(other.stepId) })).status).toBe(409);
  const { id: projectId } = await its.town.db
    .selectFrom('project')
    .select('id')
    .where('slug', '=', its.slug)
    .executeTakeFirstOrThrow();
  const role = { personId: await makePerson(its.town.db, { name: 'Piet' }), projectId };
  await its.town.db
    .insertInto('roleGrant')
    .values({ ...role, role: 'process_manager' })
    .execute();
  const officer = await signInForTest(its.town.deps, role.personId, { strong: true });
  await emptySurvey();
  await its.town.db.updateTable('step').set({ status: 'draft' }).where('id', '=', other.stepId).execute();
  expect((await manage('/overnemen', { from: String(other.stepId) }, officer)).status).toBe(404);
  expect((await manage('/overnemen', { from: '' }, officer)).status).toBe(422);
});

test('who sets up the step chooses who may answer, also without an account, and is asked for no limit', async () => {
  const form = await (await its.town.get(its.staff.replace(/\/vragenlijst$/, ''), { as: its.officer })).text();
  expect(form).toMatch(/type="radio"[^>]*name="assurance"[^>]*value="anonymous"/);
  expect(form).toMatch(/type="hidden" name="limitPerPerson"/);
  expect(form).not.toMatch(/type="radio"[^>]*name="moderation"/);
});

test('residents get no staff page', async () => {
  for (const part of ['', '/paginas', '/vragen/nieuw', `/vragen/${its.questions.safe}`])
    expect((await manage(part, choice, its.resident)).status).toBe(403);
});
