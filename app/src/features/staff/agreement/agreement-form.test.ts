import { expect, test } from 'vitest';
import { agreementOf } from '../testing/officer.ts';
import { onDraft } from '../testing/on-draft.ts';

const { its, as, post, publishAll, firstId } = onDraft();

test('an agreement with gaps is kept as a draft and says what is missing', async () => {
  const { town, officer, draft } = its;
  const gaps = { goal: '', 'promise.0.what': '' };
  const answer = await post('/afspraak', agreementOf(officer, { ...gaps, impact: 'Er komt minder steen' }));
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('href="#veld-goal"');
  expect(page).toContain('Beloof ten minste één ding');
  expect(page).toContain('Er komt minder steen');
  expect(await (await town.get(`${draft.path}/afspraak`, as())).text()).toContain('Er komt minder steen');
});

test('two officers who publish at once make one version; the other keeps the text and hears why', async () => {
  const { town, officer, draft } = its;
  const answers = await Promise.all([
    post('/afspraak', agreementOf(officer, { goal: 'Doel van de een' })),
    post('/afspraak', agreementOf(officer, { goal: 'Doel van de ander' })),
  ]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409]);
  const refused = await answers.find((answer) => answer.status === 409)?.text();
  expect(refused).toContain('publiceerde intussen versie 1');
  expect(refused).toContain('Doel van de ');
  const versions = await town.db.selectFrom('agreement').select('version').where('projectId', '=', draft.id).execute();
  expect(versions).toEqual([{ version: 1 }]);
});

test('a second version asks why, keeps open promises, and becomes news', async () => {
  const { town, officer, draft } = its;
  await publishAll();
  const id = await firstId('task');
  const second = agreementOf(officer, { version: '2', 'promise.0.taskId': String(id), goal: 'Een koeler plein' });
  const unexplained = await post('/afspraak', second);
  expect(unexplained.status).toBe(422);
  expect(await unexplained.text()).toContain('Schrijf op wat er verandert en waarom.');
  const dropped = await post('/afspraak', { ...second, changeNote: 'Het werd heter', 'promise.0.taskId': '' });
  expect(dropped.status).toBe(409);
  expect(await dropped.text()).toContain('loopt nog');
  expect((await post('/afspraak', { ...second, changeNote: 'Het werd heter' })).status).toBe(303);
  const news = await town.db.selectFrom('update').select(['kind', 'body']).where('projectId', '=', draft.id).execute();
  expect(news).toEqual([{ kind: 'agreement', body: 'Het werd heter' }]);
});

test('a councillor copies the paragraph for a note without signing in, once there is an agreement', async () => {
  const { town, draft } = its;
  const note = `/trajecten/${draft.slug}/afspraak/raadsnota`;
  expect((await town.get(note)).status).toBe(404);
  await publishAll();
  const page = await (await town.get(note)).text();
  expect(page).toContain('is het niveau van invloed: meedenken');
  expect(page).toContain('versie 1 van 23 november 2026');
});
