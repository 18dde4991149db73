import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../../testing/sign-in.ts';
import { onConsultationTown } from '../../testing/on-consultation-town.ts';
import { giveView, keptViews } from '../../testing/views.ts';

const { its, read, manage } = onConsultationTown();
const correct = (fields: Record<string, string>, as = its.officer) => manage('/zienswijzen/1/dag', fields, as);

/** Three views: one that has a place in the memorandum, one that came late, one that was withdrawn. */
async function threeViews() {
  const { db } = its.town;
  await giveView(its, { name: 'Riet Geplaatst', about: '1' });
  await giveView(its, { name: 'Samir Laat' });
  const { receipt } = await giveView(its, { name: 'Joke Terug' });
  await its.town.post(`${receipt}/intrekken`, {});
  const [first] = await keptViews(its);
  const theme = await db
    .insertInto('consultationTheme')
    .values({ stepId: its.stepId, ordinal: 1, title: 'Te veel verkeer' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('consultationPoint')
    .values({ themeId: theme.id, viewId: first?.id ?? 0, summary: 'Het wordt te druk.' })
    .execute();
  await db
    .updateTable('consultationView')
    .set({ late: true, countsOn: '2026-12-29' })
    .where('stepId', '=', its.stepId)
    .where('number', '=', 2)
    .execute();
}

test('officers see the views by number and choose which', async () => {
  expect(await read('/zienswijzen')).toContain('Er is nog geen zienswijze');
  await threeViews();
  const names = async (query: string) => {
    const html = await read(`/zienswijzen${query}`);
    return ['Riet Geplaatst', 'Samir Laat', 'Joke Terug'].filter((name) => html.includes(name));
  };
  expect(await names('')).toEqual(['Riet Geplaatst', 'Samir Laat', 'Joke Terug']);
  expect(await names('?toon=open')).toEqual(['Samir Laat']);
  expect(await names('?toon=placed')).toEqual(['Riet Geplaatst']);
  expect(await names('?toon=late')).toEqual(['Samir Laat']);
  expect(await names('?toon=withdrawn')).toEqual(['Joke Terug']);
  expect(await names('?kanaal=paper')).toEqual([]);
  expect(await names('?pagina=7')).toEqual([]);
  expect(await read('/zienswijzen')).toContain('3 zienswijzen, 1 na de termijn, 1 ingetrokken.');
});

test('a view is read whole, and its page gives no way to withdraw it', async () => {
  await threeViews();
  const html = await read('/zienswijzen/1');
  for (const words of ['Riet Geplaatst', 'Lindelaan 1', 'Het wordt te druk.', 'Alinea 1', 'Te veel verkeer'])
    expect(html).toContain(words);
  const [kept] = await keptViews(its);
  expect(html).not.toContain(kept?.receipt);
  expect((await its.town.get(`${its.staff}/zienswijzen/4`, { as: its.officer })).status).toBe(404);
});

test('an officer sets the day right for a reason, which the log does not repeat', async () => {
  await giveView(its);
  const term = its.town.db.updateTable('consultation').set({ lastDay: '2026-11-20' });
  await term.where('stepId', '=', its.stepId).execute();
  const refused = await correct({ countsOn: '2026-11-21' });
  expect([refused.status, (await refused.text()).includes('Schrijf waarom de dag anders is.')]).toEqual([422, true]);
  expect((await correct({ countsOn: '2026-11-24', why: 'Stempel.' })).status).toBe(422);
  expect((await correct({ countsOn: '2026-11-21', why: 'Stempel verkeerd gelezen.' })).status).toBe(303);
  expect((await keptViews(its))[0]).toMatchObject({ countsOn: '2026-11-21', late: true, number: 1 });
  const back = { countsOn: '2026-11-20', why: 'Toch goed gelezen.' };
  expect((await Promise.all([correct(back), correct(back)])).map(({ status }) => status)).toEqual([303, 303]);
  expect((await keptViews(its))[0]).toMatchObject({
    countsOn: '2026-11-20',
    late: false,
    lateWhy: 'Toch goed gelezen.',
  });
  const lines = its.town.db
    .selectFrom('auditLine')
    .select('detail')
    .where('act', '=', 'consultation.view-day-corrected');
  expect(await lines.where('subject', '=', `step:${its.stepId}`).orderBy('id').execute()).toEqual([
    { detail: { number: 1, from: '2026-11-23', to: '2026-11-21', late: true } },
    { detail: { number: 1, from: '2026-11-21', to: '2026-11-20', late: false } },
  ]);
});

test('what came by letter is added or withdraws the view, also after the term, and the author hears of it', async () => {
  const email = `${crypto.randomUUID()}@bewoner.example`;
  const { receipt } = await giveView(its, { email });
  const term = its.town.db.updateTable('consultation').set({ lastDay: '2026-11-22' });
  await term.where('stepId', '=', its.stepId).execute();
  const submissionKey = crypto.randomUUID();
  const add = (fields: Record<string, string> = {}) =>
    manage('/zienswijzen/1/aanvulling', { receivedOn: '2026-11-20', body: 'Ook de hoek.', submissionKey, ...fields });
  const empty = await add({ body: ' ' });
  expect([empty.status, (await empty.text()).includes('Typ de aanvulling over.')]).toEqual([422, true]);
  const later = await add({ receivedOn: '2026-11-24' });
  expect([later.status, (await later.text()).includes('Ook de hoek.</textarea>')]).toEqual([422, true]);
  expect((await Promise.all([add(), add()])).map(({ status }) => status)).toEqual([303, 303]);
  const page = await read('/zienswijzen/1');
  expect(page).toContain('Aanvulling 1, ontvangen vr 20 november 2026');
  expect(page).not.toContain('Aanvulling 2');
  const withdraw = () => manage('/zienswijzen/1/intrekking', { receivedOn: '2026-11-23' });
  expect((await Promise.all([withdraw(), withdraw()])).map(({ status }) => status)).toEqual([303, 303]);
  expect(await (await its.town.get(receipt)).text()).toContain('U trok deze zienswijze in op');
  expect((await add({ submissionKey: crypto.randomUUID() })).status).toBe(409);
  const mails = its.town.db.selectFrom('message').select('subject').where('toEmail', '=', email).orderBy('id');
  expect((await mails.execute()).map(({ subject }) => subject.split(':')[0])).toEqual([
    'Ontvangstbewijs van zienswijze 1',
    'Aanvulling op zienswijze 1',
    'Zienswijze 1 is ingetrokken',
  ]);
});

test('the file of the case has everything, runs no formulas, and taking it is logged', async () => {
  await giveView(its, {
    name: '=HYPERLINK("https://elders.example")',
    body: '+31 6 is geen som;\n"echt"',
    about: '1-2',
  });
  const response = await its.town.get(`${its.staff}/zienswijzen/bestand.csv`, { as: its.officer });
  const file = await response.text();
  expect(response.headers.get('cache-control')).toBe('no-store');
  for (const cell of [
    `"'=HYPERLINK(""https://elders.example"")"`,
    `"'+31 6 is geen som;\n""echt"""`,
    '1-2',
    '2026-11-23 11:00',
  ])
    expect(file).toContain(cell);
  const lines = its.town.db.selectFrom('auditLine').select('detail').where('act', '=', 'consultation.views-taken');
  expect(await lines.where('subject', '=', `step:${its.stepId}`).execute()).toEqual([{ detail: { count: 1 } }]);
});

test('a resident, another officer and the desk read no view', async () => {
  await giveView(its, {}, its.resident);
  const { db, deps } = its.town;
  const { id: projectId } = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug: `ander-${its.stepId}`, question: 'Iets anders?' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const other = await makePerson(db, { name: 'Kees' });
  const grant = { personId: other, role: 'process_manager', projectId, grantedAt: deps.now() } as const;
  await db.insertInto('roleGrant').values(grant).execute();
  const desk = await makePerson(db, { name: 'Wim', roles: ['desk'] });
  const others = [
    its.resident,
    await signInForTest(deps, other, { strong: true }),
    await signInForTest(deps, desk, { strong: true }),
  ];
  for (const as of others) {
    for (const part of ['/zienswijzen', '/zienswijzen/1', '/zienswijzen/bestand.csv'])
      expect((await its.town.get(its.staff + part, { as })).status).toBe(403);
    expect((await correct({ countsOn: '2026-11-22', why: 'Zomaar.' }, as)).status).toBe(403);
  }
});

test('nothing of a view stands on a page for everybody, in a feed, in search or in the moderation', async () => {
  const secret = 'Zeldzaamheidsbewijs';
  await giveView(its, { name: `${secret} A`, body: `${secret} B`, postalAddress: `${secret} C` });
  const pages = ['/', `/trajecten/${its.slug}`, its.path, '/trajecten', `/zoeken?q=${secret}`, '/verantwoording'];
  const feeds = [`/trajecten/${its.slug}/berichten.rss`, '/beheer/verantwoording', '/moderatie', '/beheer'];
  for (const page of [...pages, ...feeds]) {
    const html = await (await its.town.get(page, { as: page.startsWith('/beheer') ? its.officer : '' })).text();
    // The search repeats what was asked for.
    expect([page, html.replaceAll(`value="${secret}"`, '').includes(`${secret} `)]).toEqual([page, false]);
  }
  const { rows } = await its.town.db
    .selectFrom('auditLine')
    .selectAll()
    .execute()
    .then((rows) => ({ rows }));
  expect(JSON.stringify(rows)).not.toContain(secret);
});
