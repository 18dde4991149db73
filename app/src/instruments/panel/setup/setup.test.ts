import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { onPanelTown } from '../testing/on-panel-town.ts';

const { its, get, post } = onPanelTown();
const settings = { size: '24', onePerHousehold: 'ja', answerUntil: '2026-12-20', deleteOn: '2027-06-01' };

test('who opens the panel first may see its people; everybody can read until when they answer and when all is deleted', async () => {
  expect(await get()).toContain('Sanne');
  expect((await post('', settings)).status).toBe(303);
  const sentence = 'kan antwoorden tot en met 20 december 2026. Op 1 juni 2027 wist de gemeente alle namen';
  expect(await get()).toContain(sentence);
  expect(await (await its.town.get(its.open)).text()).toContain(sentence);
  const lines = await its.town.db
    .selectFrom('auditLine')
    .select('act')
    .where('subject', '=', `step:${its.stepId}`)
    .orderBy('id')
    .execute();
  expect(lines.map(({ act }) => act)).toEqual(['panel.started', 'panel.saved']);
});

test('an impossible size or date comes back with what was typed and why', async () => {
  const refused = await post('', { ...settings, size: '0', deleteOn: '2026-13-01' });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('van 1 tot en met 1000');
  expect(page).toContain('Vul een datum in');
  expect(page).toContain('value="2026-12-20"');
  const early = await post('', { ...settings, deleteOn: '2026-12-20' });
  expect(early.status).toBe(422);
  expect(await early.text()).toContain('Kies een dag na de laatste dag');
});

test('at most two colleagues see the people, and one always remains', async () => {
  await get();
  const { db } = its.town;
  const [second, third] = ['tweede@stadmakers.example', `derde-${its.stepId}@stadmakers.example`];
  const secondId = await makePerson(db, { name: 'Joris', email: second, roles: ['process_manager'] });
  await makePerson(db, { name: 'Derde', email: third, roles: ['process_manager'] });
  expect((await post('/medewerkers/weg', { personId: its.officerId })).status).toBe(409);
  expect((await post('/medewerkers', { email: 'nobody@stadmakers.example' })).status).toBe(422);
  expect((await post('/medewerkers', { email: ` ${second.toUpperCase()} ` })).status).toBe(303);
  expect((await post('/medewerkers', { email: third })).status).toBe(409);
  expect((await post('/medewerkers/weg', { personId: secondId })).status).toBe(303);
  expect(await get()).not.toContain('Joris');
});

test('an administrator may set the panel up but never lets herself see its people', async () => {
  const email = `beheer-${its.stepId}@stadmakers.example`;
  const administrator = await makePerson(its.town.db, { name: 'Anna', email, roles: ['administrator'] });
  const as = await signInForTest(its.town.deps, administrator, { strong: true });
  expect(await get('', as)).toContain('Nog niemand');
  expect((await post('/medewerkers', { email }, as)).status).toBe(422);
  await post('/medewerkers', { email: (await mailOf(its.officerId)) ?? '' }, as);
  expect((await post('/medewerkers', { email }, as)).status).toBe(403);
});

test('residents and managers of another project get no staff page', async () => {
  const { db, deps } = its.town;
  const { id: projectId } = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug: `ander-${its.stepId}`, question: 'Iets anders?' })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const roles of [[], [{ role: 'process_manager' as const, projectId }]]) {
    const as = await signInForTest(deps, await makePerson(db, { name: 'Ander', roles }), { strong: true });
    expect((await its.town.get(its.path, { as })).status).toBe(403);
    expect((await post('', settings, as)).status).toBe(403);
  }
});

async function mailOf(personId: string) {
  return (await its.town.db.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow())
    .email;
}
