import { expect, test } from 'vitest';
import { fundsOn } from './ledger/load-ledger.ts';
import { onSchemeTown, party, quotePdf } from './testing/scheme-town.ts';

const { its, later, post, read, status, stateOf } = onSchemeTown();

/** Fills in everything of a street party as Riet and answers its id. */
async function fillIn(): Promise<number> {
  const started = await post('/regelingen/leefbaarheid/aanvragen', { submissionKey: crypto.randomUUID() }, 'riet');
  const id = Number(/\/aanvragen\/(\d+)\/plan/.exec(started.headers.get('location') ?? '')?.[1]);
  expect((await post(`/aanvragen/${id}/plan`, party.plan, 'riet')).status).toBe(303);
  expect((await post(`/aanvragen/${id}/begroting`, party.budget, 'riet')).status).toBe(303);
  const files = { file: quotePdf() };
  const added = await its.town.post(`/aanvragen/${id}/bijlagen`, { kind: 'quote' }, { as: its.as.riet, files });
  expect(added.status).toBe(303);
  expect((await post(`/aanvragen/${id}/gegevens`, party.applicant, 'riet')).status).toBe(303);
  return id;
}

async function send(): Promise<number> {
  const id = await fillIn();
  expect((await post(`/aanvragen/${id}/indienen`, {}, 'riet')).status).toBe(303);
  return id;
}

const advice = {
  metOn: '2026-11-23',
  outcome: 'grant',
  amount: '',
  present: '3',
  inFavour: '3',
  reasons: 'Goed plan.',
};
const decision = { outcome: 'grant', amount: '', reasons: 'De hele straat doet mee.', deviation: '', conditions: '' };

test('a resident goes from an idea to money in the bank, and tells how it went', async () => {
  const id = await send();
  const own = `/beheer/aanvragen/${id}`;
  expect((await post(`${own}/compleet`, {}, 'secretary')).status).toBe(422);
  expect((await post(`${own}/compleet`, { names: 'ja' }, 'secretary')).status).toBe(303);
  expect(await status(`/raad/${id}`, 'joke')).toBe(404);
  expect((await post(`${own}/raad`, {}, 'secretary')).status).toBe(303);

  // Others' marks are not there before one's own.
  const marks = { 'score.many': '5', 'score.together': '4', 'score.better': '4', 'score.money': '3' };
  expect((await post(`/raad/${id}/oordeel`, { ...marks, 'note.many': 'De hele straat' }, 'joke')).status).toBe(303);
  expect(await read(`/raad/${id}`, 'hans')).not.toContain('joke');
  expect((await post(`/raad/${id}/oordeel`, { 'score.many': '5' }, 'hans')).status).toBe(422);
  expect((await post(`/raad/${id}/oordeel`, marks, 'hans')).status).toBe(303);
  expect(await read(`/raad/${id}`, 'hans')).toContain('joke');
  expect((await post(`${own}/advies`, advice, 'secretary')).status).toBe(303);
  expect((await post(`/raad/${id}/oordeel`, marks, 'aicha')).status).toBe(409);

  expect((await post(`${own}/besluit`, decision, 'secretary')).status).toBe(403);
  expect((await post(`${own}/besluit`, decision, 'administrator')).status).toBe(403);
  const less = { ...decision, outcome: 'partly', amount: '300' };
  const silent = await post(`${own}/besluit`, less, 'decider');
  expect([silent.status, await silent.text()]).toEqual([422, expect.stringContaining('anders dan het advies')]);
  expect((await post(`${own}/besluit`, decision, 'decider')).status).toBe(303);
  expect(await stateOf(id)).toBe('granted');

  const letter = await read(`/aanvragen/${id}/brief`, 'riet');
  expect(letter).toContain('u krijgt €\u00a0400');
  expect(letter).toContain('4 januari 2027');
  const pdf = await its.town.get(`/aanvragen/${id}/brief.pdf`, { as: its.as.riet });
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const mail = await its.town.db
    .selectFrom('message')
    .select('text')
    .where('dedupeKey', '=', `application:${id}:decided`)
    .executeTakeFirstOrThrow();
  expect(mail.text).toContain('bezwaar');

  expect(await read('/beheer/betalingen', 'finance')).toContain('NL91 ABNA 0417 1643 00');
  expect((await post('/beheer/betalingen/bestand', {}, 'finance')).status).toBe(303);
  expect((await post('/beheer/betalingen/bestand', {}, 'finance')).status).toBe(409);
  const file = await read('/beheer/betalingen/1.csv', 'finance');
  expect(file).toContain('R. Voorbeeld;NL91ABNA0417164300;"400,00";2026-001');
  const { id: order } = await its.town.db.selectFrom('paymentOrder').select('id').executeTakeFirstOrThrow();
  expect((await post(`/beheer/betalingen/${order}/betaald`, { paidOn: '2026-11-24' }, 'finance')).status).toBe(422);
  expect((await post(`/beheer/betalingen/${order}/betaald`, { paidOn: '2026-11-23' }, 'finance')).status).toBe(303);
  expect((await post(`/beheer/betalingen/${order}/betaald`, { paidOn: '2026-11-23' }, 'finance')).status).toBe(409);

  const told = { told: 'Er kwamen tachtig buren.', reached: '80', spent: '350', lesson: '', remark: '', rating: '5' };
  expect((await post(`/aanvragen/${id}/verslag`, { ...told, spent: 'veel' }, 'riet')).status).toBe(422);
  expect((await post(`/aanvragen/${id}/verslag`, told, 'riet')).status).toBe(303);
  expect((await post(`/aanvragen/${id}/verslag`, told, 'riet')).status).toBe(409);
  expect(await read(own, 'secretary')).toContain('value="50"');
  expect((await post(`${own}/afrekenen`, { reclaim: '50', reasons: '' }, 'secretary')).status).toBe(422);
  expect((await post(`${own}/afrekenen`, { reclaim: '50', reasons: 'Over.' }, 'secretary')).status).toBe(303);
  expect((await post(`/beheer/betalingen/${id}/terug`, { amount: '50,01' }, 'finance')).status).toBe(422);
  expect((await post(`/beheer/betalingen/${id}/terug`, { amount: '50' }, 'finance')).status).toBe(303);
  expect(await stateOf(id)).toBe('settled');
  const [fund] = await fundsOn(its.town.db, 1, '2026-12-31');
  expect(fund?.balance).toEqual({
    ceiling: -23_000_000,
    available: 22_965_000,
    reserved: 0,
    paid: 35_000,
    returned: 0,
  });

  const register = await its.town.get('/regelingen/leefbaarheid/register').then((page) => page.text());
  expect(register).toContain('Straatfeest in de Lindestraat');
  expect(register).toContain('Er kwamen tachtig buren.');
  for (const secret of ['Riet', 'Voorbeeld', 'NL91', 'riet@']) expect(register).not.toContain(secret);
  expect((await its.town.get('/regelingen/leefbaarheid/evaluatie')).status).toBe(200);
  expect(await read('/beheer/regelingen/leefbaarheid/kas', 'finance')).toContain('Opnieuw te verdelen');
});

test('what is asked back stops the clock, and an answer moves the last day on by as many working days', async () => {
  const id = await send();
  const due = async () =>
    (await its.town.db.selectFrom('application').select('dueOn').where('id', '=', id).executeTakeFirst())?.dueOn;
  expect(await due()).toBe('2026-12-21');
  expect((await post(`/beheer/aanvragen/${id}/vraag`, { question: 'Komt er bingo?' }, 'secretary')).status).toBe(303);
  expect((await post(`/beheer/aanvragen/${id}/niet-verder`, {}, 'secretary')).status).toBe(409);
  await later('2026-11-30T10:00:00Z');
  expect((await post(`/aanvragen/${id}/plan`, { ...party.plan, summary: 'Zonder bingo.' }, 'riet')).status).toBe(303);
  expect((await post(`/aanvragen/${id}/vraag`, { answer: '' }, 'riet')).status).toBe(422);
  expect((await post(`/aanvragen/${id}/vraag`, { answer: 'Nee.' }, 'riet')).status).toBe(303);
  expect((await post(`/aanvragen/${id}/vraag`, { answer: 'Nee.' }, 'riet')).status).toBe(409);
  // Five working days later; Christmas is not one.
  expect(await due()).toBe('2026-12-29');
  expect((await post(`/aanvragen/${id}/plan`, party.plan, 'riet')).status).toBe(409);

  expect((await post(`/beheer/aanvragen/${id}/vraag`, { question: 'En loten?' }, 'secretary')).status).toBe(303);
  await later('2026-12-20T10:00:00Z');
  expect((await post(`/beheer/aanvragen/${id}/niet-verder`, {}, 'secretary')).status).toBe(303);
  expect(await stateOf(id)).toBe('set_aside');
});

test('two officers who act at once: one wins, and the other sees why', async () => {
  const id = await send();
  const form = { seen: '2', names: 'ja' };
  const accept = () => its.town.post(`/beheer/aanvragen/${id}/compleet`, form, { as: its.as.secretary });
  const answers = await Promise.all([accept(), accept()]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409]);
  const lost = answers.find((answer) => answer.status === 409);
  expect(await lost?.text()).toContain('was u voor');
});

test('a draft is its writer’s alone, and what was sent is for who works on it', async () => {
  const draft = await fillIn();
  for (const part of ['plan', 'begroting', 'bijlagen', 'gegevens', 'controle'])
    for (const [who, expected] of [
      ['riet', 200],
      ['samir', 404],
      ['secretary', 404],
      ['visitor', 303],
    ] as const)
      expect([part, who, await status(`/aanvragen/${draft}/${part}`, who)]).toEqual([part, who, expected]);
  expect(await status(`/beheer/aanvragen/${draft}`, 'secretary')).toBe(404);
  expect((await post(`/aanvragen/${draft}/plan`, party.plan, 'samir')).status).toBe(404);
  const page = await read(`/aanvragen/${draft}/bijlagen`, 'riet');
  const file = /\/aanvragen\/\d+\/bestanden\/[0-9a-f-]{36}/.exec(page)?.[0] ?? '';
  for (const [who, expected] of [
    ['riet', 200],
    ['samir', 404],
    ['secretary', 404],
    ['visitor', 404],
  ] as const)
    expect([who, await status(file, who)]).toEqual([who, expected]);
  expect(await read(`/aanvragen/${draft}/gegevens`, 'riet')).not.toContain('0417');

  expect((await post(`/aanvragen/${draft}/indienen`, {}, 'riet')).status).toBe(303);
  for (const [who, expected] of [
    ['secretary', 200],
    ['decider', 200],
    ['finance', 403],
    ['samir', 403],
  ] as const)
    expect([who, await status(`/beheer/aanvragen/${draft}`, who)]).toEqual([who, expected]);
  for (const [who, expected] of [
    ['finance', 200],
    ['secretary', 403],
    ['decider', 403],
    ['administrator', 403],
  ] as const)
    expect([who, await status('/beheer/betalingen', who)]).toEqual([who, expected]);
  expect(await read(`/beheer/aanvragen/${draft}`, 'decider')).not.toContain('Riet Voorbeeld');
});

test('a member with an interest sees nothing, by the address either, and counts for nothing', async () => {
  const id = await send();
  await post(`/beheer/aanvragen/${id}/compleet`, { names: 'ja' }, 'secretary');
  await post(`/beheer/aanvragen/${id}/raad`, {}, 'secretary');
  const marks = { 'score.many': '1', 'score.together': '1', 'score.better': '1', 'score.money': '1' };
  await post(`/raad/${id}/oordeel`, marks, 'aicha');
  expect((await post(`/raad/${id}/belang`, {}, 'aicha')).status).toBe(303);
  expect(await status(`/raad/${id}`, 'aicha')).toBe(403);
  expect((await post(`/raad/${id}/oordeel`, marks, 'aicha')).status).toBe(403);
  expect(await read('/raad', 'aicha')).not.toContain(`/raad/${id}`);
  const page = await read(`/beheer/aanvragen/${id}`, 'secretary');
  const file = /\/aanvragen\/\d+\/bestanden\/[0-9a-f-]{36}/.exec(page)?.[0] ?? '';
  expect([await status(file, 'aicha'), await status(file, 'joke'), await status(file, 'samir')]).toEqual([
    404, 200, 404,
  ]);
  expect(page).toContain('Eén lid heeft een belang');
  const own = `/beheer/aanvragen/${id}/advies`;
  expect((await post(own, advice, 'secretary')).status).toBe(422);
  expect((await post(own, { ...advice, present: '2', inFavour: '1' }, 'secretary')).status).toBe(422);
  expect((await post(own, { ...advice, metOn: '2026-12-01', present: '2', inFavour: '2' }, 'secretary')).status).toBe(
    422,
  );
  expect((await post(own, { ...advice, present: '2', inFavour: '2' }, 'secretary')).status).toBe(303);
});

test('an application that is not whole says what is missing, and amounts are read as people type them', async () => {
  const id = await fillIn();
  const budget = (more: Record<string, string>) =>
    post(`/aanvragen/${id}/begroting`, { ...party.budget, ...more }, 'riet');
  for (const typed of ['veel', '-5', '1e9', '12,345', '1,234.50'])
    expect([typed, (await budget({ 'cost.0.amount': typed })).status]).toEqual([typed, 422]);
  for (const typed of ['€ 1.234,56', '1234.56', '1234,56']) {
    expect((await budget({ 'cost.0.amount': typed })).status).toBe(303);
    expect(await read(`/aanvragen/${id}/begroting`, 'riet')).toContain('value="1234,56"');
  }
  expect((await budget({ unforeseen: '500' })).status).toBe(303);
  await post(`/aanvragen/${id}/plan`, { ...party.plan, startsOn: '2026-11-01', title: '' }, 'riet');
  const refused = await post(`/aanvragen/${id}/indienen`, {}, 'riet');
  const page = await refused.text();
  expect(refused.status).toBe(422);
  for (const missing of ['Geef uw plan een titel', 'onvoorzien is te hoog', 'begindatum is al voorbij'])
    expect(page).toContain(missing);
  const nothing = new File(['hallo'], 'x.pdf', { type: 'application/pdf' });
  const cut = new File(['%PDF-1.7 en verder'], 'x.pdf', { type: 'application/pdf' });
  for (const [file, code] of [
    [nothing, 415],
    [cut, 422],
  ] as const) {
    const sent = await its.town.post(
      `/aanvragen/${id}/bijlagen`,
      { kind: 'other' },
      { as: its.as.riet, files: { file } },
    );
    expect(sent.status).toBe(code);
  }
});

test('a paper application is entered by the desk and answered by letter', async () => {
  const as = its.as.desk;
  const form = { scheme: 'leefbaarheid', channel: 'paper', submissionKey: crypto.randomUUID() };
  const started = await its.town.post('/balie/aanvragen', form, { as });
  const id = Number(/\/aanvragen\/(\d+)\//.exec(started.headers.get('location') ?? '')?.[1]);
  await its.town.post(`/aanvragen/${id}/plan`, party.plan, { as });
  await its.town.post(`/aanvragen/${id}/begroting`, party.budget, { as });
  await its.town.post(`/aanvragen/${id}/bijlagen`, { kind: 'quote' }, { as, files: { file: quotePdf() } });
  await its.town.post(`/aanvragen/${id}/gegevens`, { ...party.applicant, email: '' }, { as });
  expect((await its.town.post(`/aanvragen/${id}/indienen`, { receivedOn: '2026-11-30' }, { as })).status).toBe(422);
  expect((await its.town.post(`/aanvragen/${id}/indienen`, { receivedOn: '2026-11-20' }, { as })).status).toBe(303);
  const letters = await its.town.db
    .selectFrom('letter')
    .select('subject')
    .where('recipient', '=', 'Riet Voorbeeld')
    .execute();
  expect(letters).toHaveLength(1);
  // The term runs from the day on which the paper came.
  const row = await its.town.db.selectFrom('application').select('dueOn').where('id', '=', id).executeTakeFirst();
  expect(row?.dueOn).toBe('2026-12-18');
});
