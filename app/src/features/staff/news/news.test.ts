import { expect, test } from 'vitest';
import { onDraft } from '../testing/on-draft.ts';

const { its, post, publishAll } = onDraft();

test('news goes on the site once, and only when residents can see the trajectory', async () => {
  const { town, draft } = its;
  const news = { title: 'Schets klaar', body: 'De schets hangt in de bibliotheek.' };
  const early = await post('/berichten', news);
  expect(early.status).toBe(409);
  expect(await early.text()).toContain('De schets hangt in de bibliotheek.');
  await publishAll();
  expect(
    (await Promise.all([post('/berichten', news), post('/berichten', news)])).map((answer) => answer.status),
  ).toEqual([303, 303]);
  const page = await (await town.get(`/trajecten/${draft.slug}`)).text();
  expect(page.split('Schets klaar')).toHaveLength(2);
});
