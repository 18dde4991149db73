import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { makeInvitation } from '../testing/make-panel.ts';
import { onPanelTown } from '../testing/on-panel-town.ts';
import { remindOfTerm } from './remind-of-term.ts';

const { its, get, post } = onPanelTown();
const council = { body: 'council', from: '2026-12-01', until: '', deleteOn: '' };
const publicPage = async () => (await its.town.get(its.open)).text();
const lines = () =>
  its.town.db
    .selectFrom('auditLine')
    .select('detail')
    .where('subject', '=', `step:${its.stepId}`)
    .where('act', '=', 'panel.term-changed')
    .execute();

test('a council for which nobody says how long sits for two years, and everybody reads how long it has left', async () => {
  await get();
  expect((await post('/termijn', council)).status).toBe(303);
  const staff = await get();
  expect(staff).toContain('<h1');
  expect(staff).toContain('Wijkraad door loting');
  expect(staff).toContain('onderdelen/nieuw?soort=panel');
  const html = await publicPage();
  expect(html).toContain('Zittingstermijn: 1 december 2026 tot en met 30 november 2028.');
  expect(html).toContain('Een wijkraad van 20 inwoners');
  its.town.at('2027-01-15T10:00:00Z');
  expect(await publicPage()).toContain('Nog 22 maanden.');
  its.town.at('2028-12-01T10:00:00Z');
  expect(await publicPage()).toContain('De zitting is voorbij.');
});

test('a panel may go without a term; a council may not, and an end before the beginning comes back', async () => {
  await get();
  expect((await post('/termijn', { body: 'panel' })).status).toBe(303);
  const refused = async (form: Record<string, string>, why: string) => {
    const answer = await post('/termijn', form);
    expect([answer.status, (await answer.text()).includes(why)]).toEqual([422, true]);
  };
  await refused({ body: 'council' }, 'Vul de eerste dag in.');
  await refused({ body: 'panel', from: '2026-12-01' }, 'Vul de laatste dag in.');
  await refused({ body: 'panel', until: '2026-12-01' }, 'Vul de eerste dag in.');
  await refused({ ...council, until: '2026-11-30' }, 'De laatste dag ligt vóór de eerste.');
  await refused({ ...council, from: '9999-01-01' }, 'Vul een datum in');
  expect((await post('/termijn', { ...council, body: 'koning' })).status).toBe(422);
});

test('the people of a body are not deleted while it sits, whichever of the two is filled in last', async () => {
  await get();
  const settings = { size: '24', onePerHousehold: 'ja', answerUntil: '2026-12-20', deleteOn: '2027-06-01' };
  await post('', settings);
  const early = await post('/termijn', { ...council, deleteOn: '2027-06-01' });
  expect(early.status).toBe(422);
  const html = await early.text();
  expect(html).toContain(
    'De leden zitten tot en met 30 november 2028. Kies een dag daarna, bijvoorbeeld 28 december 2028.',
  );
  expect(html).toContain('value="2027-06-01"');
  expect((await post('/termijn', { ...council, deleteOn: '2028-12-28' })).status).toBe(303);
  const late = await post('', settings);
  expect(late.status).toBe(422);
  expect(await late.text()).toContain('bijvoorbeeld 28 december 2028');
});

test('after people were invited everybody reads what the term was, what it became and when', async () => {
  await get();
  await post('/termijn', council);
  await post('/termijn', { ...council, until: '2028-10-31' });
  expect(await publicPage()).not.toContain('Wat er aan de datums veranderde');
  await makeInvitation(its.town.db, its.town.deps.settings.secret, its.stepId);
  const longer = { ...council, until: '2029-05-31' };
  const both = await Promise.all([post('/termijn', longer), post('/termijn', longer)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  const html = await publicPage();
  expect(html.match(/23 november 2026: verlengd van 31 oktober 2028 tot 31 mei 2029\./g)).toHaveLength(1);
  expect(await lines()).toHaveLength(3);
  const without = await post('/termijn', { body: 'panel' });
  expect([without.status, (await without.text()).includes('Vul de eerste dag in.')]).toEqual([422, true]);
});

test('a later day of deleting is a promise that changes too, also where there is no term', async () => {
  await get();
  await post('', { size: '24', answerUntil: '2026-12-20', deleteOn: '2027-06-01' });
  await makeInvitation(its.town.db, its.town.deps.settings.secret, its.stepId);
  await its.town.db
    .updateTable('panel')
    .set({ committedAt: its.town.deps.now() })
    .where('stepId', '=', its.stepId)
    .execute();
  expect((await post('/termijn', { body: 'panel', deleteOn: '2026-11-23' })).status).toBe(422);
  expect((await post('/termijn', { body: 'panel', deleteOn: '2026-12-20' })).status).toBe(422);
  expect((await post('/termijn', { body: 'panel', deleteOn: '2027-09-01' })).status).toBe(303);
  expect(await publicPage()).toContain('ging van 1 juni 2027 naar 1 september 2027');
});

test('only who may see the people changes how long they sit, and nobody after they were deleted', async () => {
  await get();
  const other = await makePerson(its.town.db, { name: 'Karel', roles: ['process_manager'] });
  const as = await signInForTest(its.town.deps, other, { strong: true });
  expect((await post('/termijn', council, as)).status).toBe(403);
  await its.town.db
    .updateTable('panel')
    .set({ deletedAt: its.town.deps.now() })
    .where('stepId', '=', its.stepId)
    .execute();
  expect((await post('/termijn', council)).status).toBe(409);
  expect(await lines()).toEqual([]);
});

test('half a year before the end of a council its officers hear of it, once for each end', async () => {
  await get();
  await its.town.db
    .updateTable('person')
    .set({ email: 'sanne@stadmakers.example' })
    .where('id', '=', its.officerId)
    .execute();
  await post('/termijn', council);
  const mails = async (moment: string) => {
    its.town.at(moment);
    await remindOfTerm(its.town.deps);
    const key = `panel-term:${its.stepId}:%`;
    return its.town.db.selectFrom('message').select('text').where('dedupeKey', 'like', key).execute();
  };
  expect(await mails('2028-05-31T06:00:00Z')).toEqual([]);
  const [mail] = await mails('2028-06-05T06:00:00Z');
  expect(mail?.text).toContain('30 november 2028');
  expect(await mails('2028-06-12T06:00:00Z')).toHaveLength(1);
  its.town.at('2028-06-12T08:00:00Z');
  const as = await signInForTest(its.town.deps, its.officerId, { strong: true });
  expect((await post('/termijn', { ...council, until: '2028-12-05' }, as)).status).toBe(303);
  expect(await mails('2028-06-19T06:00:00Z')).toHaveLength(2);
  await its.town.db.updateTable('panel').set({ termUntil: '2028-06-01' }).where('stepId', '=', its.stepId).execute();
  expect(await mails('2028-06-26T06:00:00Z')).toHaveLength(2);
});
