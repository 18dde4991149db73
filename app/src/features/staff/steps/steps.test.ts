import { expect, test } from 'vitest';
import { onDraft } from '../testing/on-draft.ts';

const { its, as, post, publishAll, firstId } = onDraft();

test('a step takes the settings of its instrument, and the instrument says what is wrong in them', async () => {
  const { town, draft } = its;
  const step = { instrument: 'outside', title: 'Kaart', intro: '', assurance: 'email', moderation: 'after' };
  const wrong = await post('/onderdelen/nieuw', { ...step, 'settings.url': 'javascript:alert(1)' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('href="#veld-settings-url"');
  expect((await post('/onderdelen/nieuw', { ...step, 'settings.url': 'https://kaart.example/' })).status).toBe(303);
  const saved = await town.db
    .selectFrom('step')
    .select(['id', 'settings'])
    .where('projectId', '=', draft.id)
    .where('title', '=', 'Kaart')
    .executeTakeFirstOrThrow();
  expect(saved.settings).toMatchObject({ url: 'https://kaart.example/' });
  expect(await (await town.get(`${draft.path}/onderdelen/${saved.id}`, as())).text()).toContain(
    'https://kaart.example/',
  );
  expect((await post(`/onderdelen/${saved.id}/weg`)).status).toBe(303);
});

test('opening a step tells who follows, once, however often the button is pressed', async () => {
  const { town, draft } = its;
  await publishAll();
  const id = await firstId('step');
  const pressed = await Promise.all([post(`/onderdelen/${id}/openen`), post(`/onderdelen/${id}/openen`)]);
  expect(pressed.map((answer) => answer.status)).toEqual([303, 303]);
  const told = await town.db
    .selectFrom('update')
    .select(['kind', 'title', 'body'])
    .where('projectId', '=', draft.id)
    .execute();
  expect(told).toHaveLength(1);
  const jobs = await town.db.selectFrom('jobRequest').select('data').where('name', '=', 'update-fan-out').execute();
  expect(jobs).toHaveLength(1);
  expect(told[0]).toMatchObject({ kind: 'opened', title: expect.stringContaining('U kunt meedoen') });
  expect(told[0]?.body).toMatch(/vanaf .+ tot /);
});

test('what a step allows in each phase is kept, and several steps are open at once', async () => {
  const { town, draft } = its;
  await publishAll();
  const phases = await town.db
    .selectFrom('phase')
    .select('id')
    .where('projectId', '=', draft.id)
    .orderBy('ordinal')
    .execute();
  const step = { instrument: 'ideas', intro: 'Vertel het ons', assurance: 'post_code', moderation: 'before' };
  const settings = { limitPerPerson: '3', opensAt: '2026-11-20T08:00', closesAt: '2026-12-20T22:00' };
  const acts = { [`acts.${phases[0]?.id}`]: ['contribute'], [`acts.${phases[1]?.id}`]: ['support', 'comment'] };
  const path = `${draft.path}/onderdelen`;
  for (const title of ['Wat mist u?', 'Wat moet blijven?']) {
    const made = await post('/onderdelen/nieuw', { ...step, ...settings, ...acts, title });
    expect(made.status).toBe(303);
    const { id } = await town.db
      .selectFrom('step')
      .select('id')
      .where('projectId', '=', draft.id)
      .where('title', '=', title)
      .executeTakeFirstOrThrow();
    expect((await post(`/onderdelen/${id}/openen`)).status).toBe(303);
    const kept = await town.db.selectFrom('stepPhase').select(['phaseId', 'acts']).where('stepId', '=', id).execute();
    expect(kept).toEqual([
      { phaseId: phases[0]?.id, acts: ['contribute'] },
      { phaseId: phases[1]?.id, acts: ['support', 'comment'] },
    ]);
  }
  const page = await (await town.get(path, as())).text();
  expect(page.match(/tot zo 20 december 2026/g)).toHaveLength(2);
});
