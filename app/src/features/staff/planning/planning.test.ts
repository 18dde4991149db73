import { expect, test } from 'vitest';
import { onDraft } from '../testing/on-draft.ts';

const { its, as, post } = onDraft();

test('phases are changed, added and taken away in one go; a wrong one brings everything back', async () => {
  const { town, draft } = its;
  const before = await town.db
    .selectFrom('phase')
    .select(['id', 'name'])
    .where('projectId', '=', draft.id)
    .orderBy('ordinal')
    .execute();
  const [first] = before;
  const rows = {
    'phase.0.id': String(first?.id),
    'phase.0.name': 'Verkennen',
    'phase.0.from': '2026-12-01',
    'phase.0.to': '2026-12-20',
    'phase.1.name': '',
    'phase.2.name': 'Bouwen',
    'phase.2.about': 'voorjaar 2027',
  };
  const wrong = await post('/planning', { ...rows, 'phase.0.to': '2026-11-01' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('voorjaar 2027');
  expect((await post('/planning', rows)).status).toBe(303);
  const after = await town.db
    .selectFrom('phase')
    .select(['id', 'name', 'approximate'])
    .where('projectId', '=', draft.id)
    .orderBy('ordinal')
    .execute();
  expect(after.map((phase) => phase.name)).toEqual(['Verkennen', 'Bouwen']);
  expect(after[0]?.id).toBe(first?.id);
});

test('a moment is put down in Dutch time and taken away after a question', async () => {
  const { town, draft } = its;
  const typed = {
    kind: 'meeting',
    title: 'Wandeling',
    startsAt: '2026-12-03T19:30',
    endsAt: '',
    approximate: '',
    place: '',
    description: '',
  };
  expect((await post('/planning/momenten/nieuw', { ...typed, startsAt: '' })).status).toBe(422);
  expect((await post('/planning/momenten/nieuw', typed)).status).toBe(303);
  const moment = await town.db
    .selectFrom('moment')
    .select(['id', 'startsAt'])
    .where('projectId', '=', draft.id)
    .where('title', '=', 'Wandeling')
    .executeTakeFirstOrThrow();
  expect(moment.startsAt?.toISOString()).toBe('2026-12-03T18:30:00.000Z');
  expect(await (await town.get(`${draft.path}/planning/momenten/${moment.id}/weg`, as())).text()).toContain(
    'Wandeling',
  );
  expect((await post(`/planning/momenten/${moment.id}/weg`)).status).toBe(303);
  expect((await post(`/planning/momenten/${moment.id}/weg`)).status).toBe(404);
});
