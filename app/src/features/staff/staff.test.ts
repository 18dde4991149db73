import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { makeDraft, newTrajectory } from './testing/officer.ts';
import { onDraft } from './testing/on-draft.ts';

const { its, as, post, publishAll, firstId } = onDraft();

test('every staff page of a trajectory opens for its officer, and none for a resident or visitor', async () => {
  const { town, draft } = its;
  const resident = await signInForTest(town.deps, await makePerson(town.db, { name: 'Ben' }), { strong: true });
  const parts = ['', '/gegevens', '/afspraak', '/planning', '/planning/momenten/nieuw'];
  const more = ['/onderdelen', '/onderdelen/nieuw', '/onderdelen/nieuw?soort=ideas', '/onderdelen/nieuw?soort=outside'];
  for (const part of [...parts, ...more, '/plan', '/beloften', '/berichten', '/cijfers']) {
    expect((await town.get(draft.path + part, as())).status, part).toBe(200);
    expect((await town.get(draft.path + part, as(resident))).status, part).toBe(403);
    expect((await town.get(draft.path + part)).headers.get('location'), part).toContain('/inloggen');
  }
  expect((await town.get('/beheer', as(resident))).status).toBe(403);
});

test('an officer without a second factor is sent to set one up', async () => {
  const { town, officer } = its;
  const weak = await signInForTest(town.deps, officer.personId, { strong: false });
  expect((await town.get('/beheer', as(weak))).headers.get('location')).toContain('/inloggen/tweede-stap');
  expect((await post('/openbaar', {}, weak)).status).toBe(401);
});

test('an officer of another trajectory may not come here', async () => {
  const { town, officer, draft } = its;
  const other = await makeDraft(town, officer);
  const roles = [{ role: 'process_manager' as const, projectId: other.id }];
  const cookie = await signInForTest(town.deps, await makePerson(town.db, { name: 'Kees', roles }), { strong: true });
  expect((await town.get(draft.path, as(cookie))).status).toBe(403);
  expect((await town.get(other.path, as(cookie))).status).toBe(200);
  expect((await town.get('/beheer/trajecten/nieuw', as(cookie))).status).toBe(403);
  const stepId = await firstId('step');
  const opened = await town.post(`${other.path}/onderdelen/${stepId}/openen`, {}, as(cookie));
  expect(opened.status).toBe(404);
});

test('one page gives a draft with dates, steps and promises', async () => {
  const { town } = its;
  const made = await town.post('/beheer/trajecten/nieuw', newTrajectory, as());
  expect(made.status).toBe(303);
  const page = await (await town.get(made.headers.get('location') ?? '', as())).text();
  expect(page).toContain('Het concept staat klaar');
  expect(page).toContain('Publiceer eerst de afspraak');
});

test('what was typed comes back when something is missing', async () => {
  const { town } = its;
  const answer = await town.post('/beheer/trajecten/nieuw', { ...newTrajectory, question: '', preset: 'x' }, as());
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('Vul de vraag aan bewoners in.');
  expect(page).toContain('De rijbaan blijft');
});

test('a trajectory or step does not open without an agreement, with the reason and a link', async () => {
  const { draft } = its;
  const stepId = await firstId('step');
  for (const answer of [await post('/openbaar'), await post(`/onderdelen/${stepId}/openen`)]) {
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain('Publiceer eerst de afspraak. Zonder afspraak');
    expect(page).toContain(`${draft.path}/afspraak">Naar de afspraak`);
  }
  await publishAll();
  expect((await post(`/onderdelen/${stepId}/openen`)).status).toBe(303);
});

test('a trajectory with an open promise or without a report does not close, and says where to go', async () => {
  const { draft } = its;
  await publishAll();
  const open = await post('/afronden');
  expect(open.status).toBe(409);
  expect(await open.text()).toContain(`${draft.path}/beloften`);
  const id = await firstId('task');
  await post(`/beloften/${id}`, { outcome: 'kept', note: '' });
  const unreported = await post('/afronden');
  expect(unreported.status).toBe(409);
  expect(await unreported.text()).toContain(`${draft.path}/verslag`);
});

test('areas that do not exist are not a broken page', async () => {
  const answer = await post('/gegevens', {
    question: 'Wat nu?',
    intro: 'Het plein',
    areaIds: '999999',
    themeIds: '8888',
  });
  expect(answer.status).toBe(303);
});
