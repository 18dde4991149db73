import { expect, test } from 'vitest';
import { onDraft } from '../testing/on-draft.ts';

const { its, as, post } = onDraft();

test('the plan keeps whole cents and adds them up', async () => {
  const { town, draft } = its;
  const rows = {
    youthGoal: 'Twee klassen doen mee',
    'group.0.targetGroup': 'Ouders',
    'group.0.budget': '1.250,50',
    'group.1.targetGroup': 'Winkels',
    'group.1.budget': '100',
  };
  const wrong = await post('/plan', { ...rows, 'group.1.budget': 'veel' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('1.250,50');
  expect((await post('/plan', rows)).status).toBe(303);
  expect(await (await town.get(`${draft.path}/plan`, as())).text()).toMatch(/Totaal budget: €\s1\.350,50/);
});

test('every plan says how children and young people take part, or why not', async () => {
  const neither = await post('/plan', { 'group.0.targetGroup': 'Ouders' });
  expect([neither.status, await neither.text()]).toEqual([422, expect.stringContaining('Ouders')]);
  expect((await post('/plan', { youthGoal: 'Twee klassen', youthReason: 'Gaat over parkeren' })).status).toBe(422);
  expect((await post('/plan', { youthGoal: '', youthReason: 'Gaat over parkeren' })).status).toBe(303);
  const { town, draft } = its;
  expect(await (await town.get(`${draft.path}/plan`, as())).text()).toContain('Gaat over parkeren');
});
