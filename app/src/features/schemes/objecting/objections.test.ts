import { expect, test } from 'vitest';
import { fundsOn } from '../ledger/load-ledger.ts';
import { remindOfTerms } from '../terms/remind-of-terms.ts';
import { makeApplication } from '../testing/make-application.ts';
import { onSchemeTown } from '../testing/scheme-town.ts';

const { its, later, post, read, status, stateOf } = onSchemeTown();

const decision = { reasons: 'Dat past niet.', deviation: '', conditions: '' };

/** An application of Riet for 400 euros that was decided on Monday 23 November 2026; she can object until 4 January. */
async function decided(number: number, outcome: 'grant' | 'partly' | 'refuse', amount = '') {
  const id = await makeApplication(its.town, number, { applicantId: its.ids.riet });
  const account = {
    applicationId: id,
    iban: 'NL91ABNA0417164300',
    holder: 'R. Voorbeeld',
    givenAt: its.town.deps.now(),
  };
  await its.town.db.insertInto('applicationAccount').values(account).execute();
  const made = await post(`/beheer/aanvragen/${id}/besluit`, { ...decision, outcome, amount }, 'decider');
  expect(made.status).toBe(303);
  return id;
}
const object = (id: number, grounds = 'Het is wel voor de hele buurt.') =>
  post(`/aanvragen/${id}/bezwaar`, { grounds }, 'riet');
const answer = (id: number, form: Record<string, string>) =>
  post(
    `/beheer/aanvragen/${id}/bezwaar`,
    { reasons: 'Wij lazen het te streng.', amount: '', conditions: '', ...form },
    'decider',
  );
const objectionOf = (id: number) =>
  its.town.db.selectFrom('applicationObjection').selectAll().where('applicationId', '=', id).executeTakeFirst();
const mailsAbout = async (id: number) =>
  its.town.db
    .selectFrom('message')
    .select(['subject', 'text'])
    .where('dedupeKey', 'like', `application:${id}:objection%`)
    .orderBy('id')
    .execute();

test('an objection to a refusal is confirmed, seen with its term, and founded: the money is paid after all', async () => {
  const id = await decided(1, 'refuse');
  expect(await read(`/aanvragen/${id}`, 'riet')).toContain('tot en met 4 januari 2027');
  expect((await object(id, '')).status).toBe(422);
  expect((await object(id)).status).toBe(303);
  expect((await object(id)).status).toBe(409);
  expect(await objectionOf(id)).toMatchObject({ inTime: true, dueOn: '2027-02-15', came: 'web' });
  const [receipt] = await mailsAbout(id);
  expect(receipt?.text).toContain('15 februari 2027');

  const page = await read(`/beheer/aanvragen/${id}`, 'secretary');
  for (const word of ['Het is wel voor de hele buurt.', '15 februari 2027', 'Dit is aan wie beslist.'])
    expect(page).toContain(word);
  expect(await read('/beheer/aanvragen', 'decider')).toContain(`/beheer/aanvragen/${id}`);
  expect(
    (await post(`/beheer/aanvragen/${id}/bezwaar`, { outcome: 'unfounded', reasons: 'Nee.' }, 'secretary')).status,
  ).toBe(403);

  for (const [form, wrong] of [
    [{ outcome: 'founded' }, 'Vul het bedrag in.'],
    [{ outcome: 'founded', amount: '400,01' }, 'Meer toekennen kan niet'],
    [{ outcome: 'founded', amount: 'veel' }, 'Vul een bedrag in'],
    [{ outcome: 'founded', amount: '300', reasons: '' }, 'Schrijf op waarom'],
    [{ amount: '300' }, 'Kies wat u besluit'],
  ] as const) {
    const refused = await answer(id, form);
    expect([refused.status, (await refused.text()).includes(wrong)]).toEqual([422, true]);
  }
  expect((await answer(id, { outcome: 'founded', amount: '300' })).status).toBe(303);
  expect((await answer(id, { outcome: 'founded', amount: '300' })).status).toBe(409);
  expect(await stateOf(id)).toBe('partly');
  expect(await read(`/aanvragen/${id}/bezwaar/brief`, 'riet')).toContain('uw bezwaar is gegrond');
  expect(await read(`/aanvragen/${id}/brief`, 'riet')).toContain('u krijgt geen geld');
  const pdf = await its.town.get(`/aanvragen/${id}/bezwaar/brief.pdf`, { as: its.as.riet });
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await mailsAbout(id))[1]?.text).toContain('rechtbank');

  expect((await post('/beheer/betalingen/bestand', {}, 'finance')).status).toBe(303);
  const order = await its.town.db
    .selectFrom('paymentOrder')
    .selectAll()
    .where('applicationId', '=', id)
    .executeTakeFirstOrThrow();
  expect(order.cents).toBe(30_000);
  expect((await post(`/beheer/betalingen/${order.id}/betaald`, { paidOn: '2026-11-23' }, 'finance')).status).toBe(303);
  expect(await stateOf(id)).toBe('paid');

  const register = await its.town.get('/regelingen/leefbaarheid/register').then((answered) => answered.text());
  expect(register).toContain('Na bezwaar is op 23 november 2026 opnieuw besloten.');
  expect(register).not.toContain('Het is wel voor de hele buurt.');
});

test('more after an objection is an order of its own, also when the rest was paid, and nothing is settled before', async () => {
  const before = (await fundsOn(its.town.db, 1, '2026-12-31'))[0]?.balance;
  const id = await decided(2, 'partly', '250');
  expect((await object(id)).status).toBe(303);
  const pay = async () => {
    expect((await post('/beheer/betalingen/bestand', {}, 'finance')).status).toBe(303);
    const open = its.town.db
      .selectFrom('paymentOrder')
      .select('id')
      .where('applicationId', '=', id)
      .where('paidOn', 'is', null);
    const { id: order } = await open.executeTakeFirstOrThrow();
    return (await post(`/beheer/betalingen/${order}/betaald`, { paidOn: '2026-11-23' }, 'finance')).status;
  };
  expect(await pay()).toBe(303);
  const told = { told: 'Er kwamen tachtig buren.', reached: '80', spent: '400', lesson: '', remark: '' };
  expect((await post(`/aanvragen/${id}/verslag`, told, 'riet')).status).toBe(303);
  const settle = () => post(`/beheer/aanvragen/${id}/afrekenen`, { reclaim: '0', reasons: '' }, 'secretary');
  expect((await settle()).status).toBe(409);
  expect((await answer(id, { outcome: 'founded', amount: '200' })).status).toBe(422);
  expect((await answer(id, { outcome: 'founded', amount: '400' })).status).toBe(303);
  expect((await settle()).status).toBe(409);
  expect(await stateOf(id)).toBe('reported');
  expect(await pay()).toBe(303);
  expect((await settle()).status).toBe(303);
  const paid = its.town.db.selectFrom('message').select('text').where('dedupeKey', 'like', `application:${id}:paid:%`);
  expect(await paid.execute()).toHaveLength(2);
  const now = (await fundsOn(its.town.db, 1, '2026-12-31'))[0]?.balance;
  expect([(now?.paid ?? 0) - (before?.paid ?? 0), now?.reserved]).toEqual([40_000, 0]);
});

test('the desk enters a letter with its postmark; late is said and not refused, and may be why it is not handled', async () => {
  const id = await decided(3, 'refuse');
  await later('2027-01-12T10:00:00Z');
  const letter = {
    scheme: 'leefbaarheid',
    number: '2026-003',
    came: 'letter',
    grounds: 'Ik ben het er niet mee eens.',
  };
  const enter = (more: Record<string, string>) => post('/balie/aanvragen/bezwaar', { ...letter, ...more }, 'desk');
  expect((await post('/balie/aanvragen/bezwaar', { ...letter, postedOn: '', receivedOn: '' }, 'riet')).status).toBe(
    403,
  );
  for (const [more, wrong] of [
    [{ postedOn: '', receivedOn: '2027-01-12' }, 'poststempel'],
    [{ postedOn: '2027-01-04', receivedOn: '2027-01-13' }, 'vandaag of eerder'],
    [{ postedOn: '2026-11-20', receivedOn: '2026-11-22' }, 'kan niet eerder'],
    [{ postedOn: '2027-01-12', receivedOn: '2027-01-11' }, 'nadat hij kwam'],
    [{ postedOn: '2027-01-04', receivedOn: '2027-01-11', number: '2026-999' }, 'geen aanvraag'],
  ] as const) {
    const refused = await enter(more);
    expect([more, refused.status, (await refused.text()).includes(wrong)]).toEqual([more, 422, true]);
  }
  const entered = await enter({ postedOn: '2027-01-04', receivedOn: '2027-01-12' });
  expect(entered.headers.get('location')).toBe('/balie/aanvragen?klaar=telaat');
  expect(await objectionOf(id)).toMatchObject({ inTime: false, postedOn: '2027-01-04', dueOn: '2027-02-23' });
  expect((await mailsAbout(id))[0]?.text).toContain('Had u daar een goede reden voor?');
  expect(await read(`/beheer/aanvragen/${id}`, 'decider')).toContain('kwam te laat');
  expect((await answer(id, { outcome: 'inadmissible' })).status).toBe(303);
  expect(await stateOf(id)).toBe('refused');
});

test('what was set aside is taken up again when the objection is founded, in a full term', async () => {
  const id = await makeApplication(its.town, 4, {
    applicantId: its.ids.riet,
    state: 'incomplete',
    answerDue: '2026-11-20',
  });
  expect((await post(`/beheer/aanvragen/${id}/niet-verder`, {}, 'secretary')).status).toBe(303);
  expect((await object(id, 'Ik lag in het ziekenhuis.')).status).toBe(303);
  expect((await answer(id, { outcome: 'founded' })).status).toBe(303);
  expect(await stateOf(id)).toBe('submitted');
  const row = its.town.db.selectFrom('application').select(['dueOn', 'answerDue']).where('id', '=', id);
  expect(await row.executeTakeFirst()).toEqual({ dueOn: '2026-12-21', answerDue: null });
});

test('an objection is its maker’s alone, and gives way when the application is taken back', async () => {
  const id = await decided(5, 'partly', '100');
  for (const [who, expected] of [
    ['riet', 200],
    ['samir', 404],
    ['secretary', 404],
    ['visitor', 303],
  ] as const)
    expect([who, await status(`/aanvragen/${id}/bezwaar`, who)]).toEqual([who, expected]);
  expect((await post(`/aanvragen/${id}/bezwaar`, { grounds: 'Ook ik.' }, 'samir')).status).toBe(404);
  expect((await object(id)).status).toBe(303);
  expect((await post(`/aanvragen/${id}/intrekken`, {}, 'riet')).status).toBe(303);
  expect(await objectionOf(id)).toMatchObject({ outcome: 'withdrawn' });
  const waiting = await makeApplication(its.town, 6, { applicantId: its.ids.riet, state: 'submitted' });
  expect(await status(`/aanvragen/${waiting}/bezwaar`, 'riet')).toBe(303);
});

test('of two who decide on an objection at once one wins, and the other sees why', async () => {
  const id = await decided(7, 'refuse');
  await object(id);
  const page = await read(`/beheer/aanvragen/${id}`, 'decider');
  const seen = /name="seen" value="(\d+)"/.exec(page)?.[1] ?? '';
  const send = (outcome: string) =>
    its.town.post(
      `/beheer/aanvragen/${id}/bezwaar`,
      { seen, outcome, amount: '400', reasons: 'Daarom.', conditions: '' },
      { as: its.as.decider },
    );
  const answers = await Promise.all([send('founded'), send('unfounded')]);
  expect(answers.map((one) => one.status).sort()).toEqual([303, 409]);
  expect(await answers.find((one) => one.status === 409)?.text()).toContain('was u voor');
});

test('who decides hears in time of an objection, and when it is late the whole team does', async () => {
  await its.town.db
    .updateTable('applicationObjection')
    .set({ outcome: 'withdrawn', reasons: 'Test.', decidedOn: '2026-11-23', decidedAt: its.town.deps.now() })
    .where('outcome', 'is', null)
    .execute();
  await its.town.db.updateTable('application').set({ dueOn: null }).execute();
  const id = await decided(8, 'refuse');
  await object(id);
  const told = async () => {
    await remindOfTerms(its.town.deps);
    await remindOfTerms(its.town.deps);
    const mails = its.town.db.selectFrom('message').select('toEmail').where('dedupeKey', 'like', `scheme-term:${id}:%`);
    return (await mails.orderBy('id').execute()).map(({ toEmail }) => toEmail.split('@')[0]);
  };
  its.town.at('2027-02-05T07:00:00Z');
  expect(await told()).toEqual([]);
  its.town.at('2027-02-08T07:00:00Z');
  expect(await told()).toEqual(['decider']);
  its.town.at('2027-02-16T07:00:00Z');
  expect(await told()).toEqual(['decider', 'decider']);
  its.town.at('2027-02-18T07:00:00Z');
  expect((await told()).slice(2).sort()).toEqual(['decider', 'secretary']);
});
