import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPanel } from '../instruments/panel/panel.ts';
import { problemOf } from '../instruments/panel/problem-of.ts';
import { inThread } from '../instruments/panel/solve/in-thread.ts';
import { type TestApp, testApp } from '../testing/app.ts';
import { seedDemo } from './seed-demo.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
  await seedDemo(town.deps);
});
afterAll(() => town.drop());

test('the demonstration has a panel of 24 that can be drawn from 300 people, all of them made up', async () => {
  const { stepId } = await town.db.selectFrom('panel').select('stepId').orderBy('stepId').executeTakeFirstOrThrow();
  const panel = await loadPanel(town.db, stepId);
  if (!panel) throw new Error('no panel');
  const problem = await problemOf(town.db, panel);
  expect(problem.people).toHaveLength(300);
  expect(new Set(problem.people.map(({ household }) => household)).size).toBe(288);
  const outcome = await inThread({ kind: 'solve', problem, objective: { kind: panel.objective } }, town.deps.log);
  expect(outcome.kind === 'lottery' && outcome.lottery.certificate.exact).toBe(true);
  const identities = await town.db
    .selectFrom('panelIdentity')
    .innerJoin('panelInvitation', 'panelInvitation.id', 'panelIdentity.invitationId')
    .select(['name', 'address', 'email'])
    .where('stepId', '=', stepId)
    .execute();
  expect(identities).toHaveLength(300);
  for (const { name, address, email } of identities)
    expect([name.split(' ', 2).join(' '), address.split(' ')[0], email]).toEqual([
      'Verzonnen inwoner',
      'Voorbeeldlaan',
      null,
    ]);
  const sent = town.db.selectFrom('panelInvitation').select('answer').where('stepId', '=', stepId);
  const invitations = await sent.execute();
  expect(invitations).toHaveLength(2000);
  expect(invitations.filter(({ answer }) => answer === 'yes')).toHaveLength(300);
});
