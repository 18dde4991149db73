import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { makeSurvey } from '../testing/make-survey.ts';
import { onSurveyTown } from '../testing/on-survey-town.ts';

const { its, answer, fillIn } = onSurveyTown();
const field = (name: keyof typeof its.questions, more = '') => `v${its.questions[name]}${more}`;
const sentCount = async () => {
  const all = its.town.db.selectFrom('surveyResponse').select('id').where('stepId', '=', its.stepId);
  return (await all.where('sentAt', 'is not', null).execute()).length;
};
const page = async (path: string, as = '') => (await its.town.get(its.path + path, { as })).text();

test('somebody without an account fills in every kind of question, looks once more and sends', async () => {
  expect(await page('')).toContain('Begin');
  const first = await answer(1, { [field('often')]: '1', [field('safe')]: '4' });
  expect(first.to).toBe('/pagina/2');
  expect(await page('/pagina/2', first.as)).not.toContain('Waarom komt u nooit?');
  const second = await answer(
    2,
    {
      ...{ [field('what')]: ['1', '3'], [field('order', '-p1')]: '2', [field('order', '-p2')]: '1' },
      ...{ [field('rated', '-r1')]: '1', [field('people')]: '2,5', [field('own')]: 'Meer schaduw.', area: '2' },
    },
    first.as,
  );
  expect(second.to).toBe('/nakijken');
  const review = await page('/nakijken', second.as);
  for (const words of ['Elke week', '4 (van 1 tot en met 5)', 'Spelen', '1. Banken', 'de paden: goed', '2,5 mensen'])
    expect(review).toContain(words);
  const sent = await its.town.post(`${its.path}/versturen`, {}, { as: second.as });
  expect(sent.headers.get('location')).toBe(`${its.path}/dank`);
  expect(await page('/dank', second.as)).toContain('Dank u wel');
  expect(await page('', second.as)).toContain('U heeft deze vragenlijst ingevuld');
});

test('which page and question follows, follows from the answers, and an answer that fell away is not sent', async () => {
  const never = await answer(1, { [field('often')]: '3' });
  expect(await page('/pagina/2', never.as)).toContain('Waarom komt u nooit?');
  const why = await answer(2, { [field('why')]: 'Te donker.' }, never.as);
  const changed = await answer(1, { [field('often')]: '2' }, why.as);
  expect(await page('/nakijken', changed.as)).not.toContain('Te donker.');
  expect((await its.town.post(`${its.path}/versturen`, {}, { as: changed.as })).status).toBe(303);
  const answers = its.town.db.selectFrom('surveyAnswer').select('value').where('questionId', '=', its.questions.why);
  expect(await answers.execute()).toEqual([]);
});

test('what is wrong is said at the question, and what was typed comes back', async () => {
  const wrong = async (number: number, form: Record<string, string | string[]>, as = '') => {
    const { response } = await answer(number, form, as);
    return { status: response.status, html: await response.text() };
  };
  const empty = await wrong(1, { [field('safe')]: '9' });
  expect(empty.status).toBe(422);
  expect(empty.html).toContain('Geef een antwoord op: Hoe vaak komt u in het park?');
  expect(empty.html).toContain('Vul een getal in van 1 tot en met 5.');
  expect((await wrong(1, { [field('often')]: 'other' })).html).toContain('Schrijf wat u bedoelt');
  expect((await wrong(1, { [field('often')]: '77' })).html).toContain('Kies een antwoord uit de lijst');
  const { as } = await answer(1, { [field('often')]: '1' });
  const cases: [Record<string, string | string[]>, string][] = [
    [{ [field('what')]: ['1', '2', '3'] }, 'Kies er niet meer dan 2.'],
    [{ [field('order', '-p1')]: '1', [field('order', '-p2')]: '1' }, 'Dit heeft u al gekozen'],
    [{ [field('people')]: 'veel' }, 'Vul een getal in, zoals 12 of 2,5.'],
    [{ [field('people')]: '21' }, 'Vul een getal in van 1 tot en met 20.'],
    [{ [field('own')]: 'x'.repeat(3001) }, 'ten hoogste 3000 tekens'],
  ];
  for (const [form, words] of cases) {
    const refused = await wrong(2, form, as);
    expect([refused.status, refused.html.includes(words)]).toEqual([422, true]);
  }
  expect((await wrong(2, { [field('people')]: 'veel' }, as)).html).toContain('value="veel"');
});

test('a required answer that lacks is asked for before sending', async () => {
  const { as, to } = await answer(1, { go: 'later', [field('safe')]: '2' });
  expect(to).toBe('/later');
  const refused = await its.town.post(`${its.path}/versturen`, {}, { as });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toMatch(/Deze vraag moet u nog beantwoorden[\s\S]{0,200}Hoe vaak komt u in het park\?/);
  expect(await sentCount()).toBe(0);
});

test('a double submit begins one response and sends it once, also from two tabs at once', async () => {
  const submissionKey = crypto.randomUUID();
  const form = { [field('often')]: '1', submissionKey };
  const twice = await Promise.all([answer(1, form), answer(1, form)]);
  expect(twice.map(({ to }) => to)).toEqual(['/pagina/2', '/pagina/2']);
  const all = its.town.db.selectFrom('surveyResponse').select('id').where('stepId', '=', its.stepId);
  expect(await all.execute()).toHaveLength(1);
  const as = twice[0]?.as ?? '';
  const sent = await Promise.all([1, 2, 3].map(() => its.town.post(`${its.path}/versturen`, {}, { as })));
  expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
  const step = await its.town.db.selectFrom('step').selectAll().where('id', '=', its.stepId).executeTakeFirstOrThrow();
  const acts = await its.town.db.selectFrom('act').select('channel').where('stepId', '=', its.stepId).execute();
  expect([step.contributionCount, acts]).toEqual([1, [{ channel: 'web' }]]);
});

test('what was sent does not change any more', async () => {
  const { as } = await fillIn('1');
  expect((await answer(1, { [field('often')]: '2' }, as)).response.status).toBe(409);
  expect((await its.town.get(`${its.path}/nakijken`, { as })).status).toBe(303);
});

test('somebody stops, and goes on with the link on another device', async () => {
  const { as } = await answer(1, { go: 'later', [field('often')]: '2' });
  const link = /http:\/\/[^"<]+\/verder\/[\w-]+/.exec(await page('/later', as))?.[0] ?? '';
  const { pathname } = new URL(link);
  const mailed = await its.town.post(`${its.path}/later`, { email: 'riet@bewoner.example' }, { as });
  expect(mailed.headers.get('location')).toBe(`${its.path}/later?klaar=ja`);
  const mail = await its.town.db.selectFrom('message').select('text').where('toEmail', '=', 'riet@bewoner.example');
  expect((await mail.executeTakeFirstOrThrow()).text).toContain(pathname);
  const elsewhere = await its.town.get(pathname);
  const cookie = elsewhere.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect(await page('', cookie)).toContain('U bent al begonnen');
  expect(await page('/pagina/1', cookie)).toMatch(/value="2" checked/);
  const forged = pathname.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  expect((await its.town.get(forged)).status).toBe(404);
  for (const email of ['a@b.example', 'c@d.example', 'e@f.example'])
    await its.town.post(`${its.path}/later`, { email }, { as });
  expect((await its.town.post(`${its.path}/later`, { email: 'g@h.example' }, { as })).status).toBe(429);
});

test('the next person at the same tablet begins anew, and both count', async () => {
  const { as } = await fillIn('1');
  expect(await page('', as)).toContain('Bent u iemand anders?');
  const anew = await its.town.post(`${its.path}/opnieuw`, {}, { as });
  expect(anew.headers.getSetCookie().join()).toMatch(/vragenlijst-\d+=;/);
  await fillIn('2');
  expect(await sentCount()).toBe(2);
});

test('a link leads no further once the answers were sent, or the questionnaire closed, and says so kindly', async () => {
  const { as } = await answer(1, { go: 'later', [field('often')]: '2' });
  const { pathname } = new URL(/http:\/\/[^"<]+\/verder\/[\w-]+/.exec(await page('/later', as))?.[0] ?? '');
  const follow = async (cookie = '') => {
    const response = await its.town.get(pathname, { as: cookie });
    return [response.status, response.headers.getSetCookie().join().includes('vragenlijst'), await response.text()];
  };
  expect((await follow()).slice(0, 2)).toEqual([303, true]);
  expect(await follow(its.resident)).toEqual([409, false, expect.stringContaining('Log uit en open de link')]);
  its.town.at('2026-12-11T10:00:00Z');
  expect(await follow()).toEqual([410, false, expect.stringContaining('Uw antwoorden waren nog niet verstuurd')]);
  its.town.at('2026-11-23T10:00:00Z');
  expect((await its.town.post(`${its.path}/versturen`, {}, { as })).status).toBe(303);
  expect(await follow()).toEqual([410, false, expect.stringContaining('is al verstuurd')]);
});

test('a link that belongs to another questionnaire is none', async () => {
  const { as } = await answer(1, { go: 'later', [field('often')]: '2' });
  const code = /verder\/([\w-]+)/.exec(await page('/later', as))?.[1];
  const other = await makeSurvey(its.town.db);
  const elsewhere = `/trajecten/${other.slug}/vragenlijst/${other.stepId}/verder/${code}`;
  expect((await its.town.get(elsewhere)).status).toBe(404);
});

test('what somebody began at the tablet of the library does not become that of who signs in there next', async () => {
  const begun = await answer(1, { [field('often')]: '2', [field('safe')]: '5' });
  const { db, deps } = its.town;
  const next = `${begun.as}; ${await signInForTest(deps, await makePerson(db, { name: 'Bea' }))}`;
  expect(await page('', next)).toContain('Op dit apparaat begon iemand zonder in te loggen');
  expect(await page('/pagina/1', next)).not.toContain('checked');
  await answer(1, { [field('often')]: '1' }, next);
  const all = await db
    .selectFrom('surveyResponse')
    .select(['personId'])
    .where('stepId', '=', its.stepId)
    .orderBy('id')
    .execute();
  expect(all.map(({ personId }) => personId === null)).toEqual([true, false]);
  // Signed out, the first goes on where they were.
  expect(await page('/pagina/1', begun.as)).toMatch(/value="2" checked/);
});

test('where an account is asked, everybody answers once, whatever the device', async () => {
  const { db, deps } = its.town;
  const made = await makeSurvey(db, { assurance: 'email' });
  const path = `/trajecten/${made.slug}/vragenlijst/${made.stepId}`;
  const form = { go: 'next', [`v${made.questions.often}`]: '1' };
  expect(await (await its.town.get(path)).text()).toContain('Log eerst in');
  const visitor = await its.town.post(`${path}/pagina/1`, form);
  expect(visitor.status).toBe(401);
  const personId = await makePerson(db, { name: 'Bea' });
  const [phone, laptop] = [await signInForTest(deps, personId), await signInForTest(deps, personId)];
  const both = await Promise.all([phone, laptop].map((as) => its.town.post(`${path}/pagina/1`, form, { as })));
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect((await its.town.post(`${path}/versturen`, {}, { as: phone })).status).toBe(303);
  expect((await its.town.post(`${path}/pagina/1`, form, { as: laptop })).status).toBe(409);
  const all = await db.selectFrom('surveyResponse').select('id').where('stepId', '=', made.stepId).execute();
  expect(all).toHaveLength(1);
});

test('a questionnaire that is closed or not open yet takes nothing', async () => {
  its.town.at('2026-12-11T10:00:00Z');
  expect(await page('')).toContain('Deze vragenlijst is gesloten.');
  expect((await answer(1, { [field('often')]: '1' })).response.status).toBe(409);
  its.town.at('2026-11-01T10:00:00Z');
  expect(await page('')).toContain('U kunt deze vragenlijst invullen vanaf');
});

test('without script the map is a page of its own, and the other answers are kept meanwhile', async () => {
  const { as } = await answer(1, { [field('often')]: '1' });
  const asked = await its.town.post(`${its.path}/pagina/2/plek`, { [field('own')]: 'Hier.', area: '' }, { as });
  const to = asked.headers.get('location') ?? '';
  expect(to).toContain('/pagina/2/plek?');
  expect((await its.town.get(to.replace(/#.*/, ''), { as })).status).toBe(200);
  expect(await page('/pagina/2', as)).toContain('Hier.');
});

test('somebody reads the own answers in all that is kept, and after erasing they lead to nobody', async () => {
  const { db, deps } = its.town;
  const sender = await signInForTest(deps, await makePerson(db, { name: 'Bea' }));
  await answer(1, { [field('often')]: '1' }, sender);
  await answer(2, { [field('own')]: 'Meer schaduw bij de vijver.' }, sender);
  expect((await its.town.post(`${its.path}/versturen`, {}, { as: sender })).status).toBe(303);
  const other = await signInForTest(deps, await makePerson(db, { name: 'Cor' }));
  await answer(1, { [field('often')]: '2' }, other);
  const kept = await (await its.town.get('/mijn/gegevens/overzicht', { as: sender })).text();
  expect(kept).toContain('Meer schaduw bij de vijver.');
  for (const as of [sender, other])
    expect((await its.town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as })).status).toBe(303);
  const left = db.selectFrom('surveyResponse').select(['personId', 'sentAt']).where('stepId', '=', its.stepId);
  expect(await left.execute()).toEqual([{ personId: null, sentAt: deps.now() }]);
});
