import { expect, test } from 'vitest';
import { createProject, presets } from '../projects/index.ts';
import { agreementValues } from './agreement/agreement-form.ts';
import { loadAgreementForm } from './agreement/load-agreement-form.ts';
import { newTrajectory } from './testing/officer.ts';
import { onDraft } from './testing/on-draft.ts';

const { its } = onDraft();

test.each(presets.map(({ key }) => key))(
  'the draft of "%s" can be published as it is, and its steps open',
  async (preset) => {
    const { town, officer } = its;
    const labels = { themeIds: [], areaIds: [] };
    const made = await createProject(town.deps, officer.actor, {
      ...newTrajectory,
      ...labels,
      preset,
      decisionOn: null,
    });
    if (!made.ok) throw new Error(made.error.kind);
    const path = `/beheer/trajecten/${made.value.slug}`;
    const post = async (part: string, form = {}) => (await town.post(path + part, form, { as: officer.cookie })).status;
    const { start } = await loadAgreementForm(town.db, made.value.id);
    expect(await post('/afspraak', { ...agreementValues(start, 1), what: 'publish' })).toBe(303);
    expect(await post('/openbaar')).toBe(303);
    const steps = await town.db.selectFrom('step').select('id').where('projectId', '=', made.value.id).execute();
    expect(steps.length).toBeGreaterThan(0);
    for (const { id } of steps) expect(await post(`/onderdelen/${id}/openen`)).toBe(303);
    expect((await town.get(`/trajecten/${made.value.slug}`)).status).toBe(200);
  },
);

test('what is not there is not found, and too much is refused without a broken page', async () => {
  const { town, officer, draft } = its;
  const as = { as: officer.cookie };
  for (const part of [
    '/onderdelen/999999',
    '/onderdelen/abc',
    '/planning/momenten/0',
    '/planning/momenten/99999999999999999999',
  ]) {
    expect((await town.get(draft.path + part, as)).status, part).toBe(404);
  }
  expect((await town.get('/beheer/trajecten/bestaat-niet/plan', as)).status).toBe(404);
  expect((await town.post(`${draft.path}/beloften/999999`, { outcome: 'kept' }, as)).status).toBe(404);
  expect((await town.post(`${draft.path}/berichten`, { title: 'Lang', body: 'a'.repeat(200_000) }, as)).status).toBe(
    413,
  );
  const long = await town.post(`${draft.path}/plan`, { 'group.0.targetGroup': 'a'.repeat(501) }, as);
  expect(long.status).toBe(422);
  expect(await long.text()).toContain('Gebruik ten hoogste 500 tekens.');
});
