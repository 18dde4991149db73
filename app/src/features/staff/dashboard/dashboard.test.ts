import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { makeDraft } from '../testing/officer.ts';
import { onDraft } from '../testing/on-draft.ts';

const { its, as, publishAll } = onDraft();

test('who manages one trajectory sees only what waits there', async () => {
  const { town, officer, draft } = its;
  await publishAll();
  const other = await makeDraft(town, officer);
  await town.db
    .updateTable('step')
    .set({ title: 'Sluit zaterdag', status: 'published', opensAt: null, closesAt: new Date('2026-11-28T21:00:00Z') })
    .where('projectId', '=', draft.id)
    .execute();
  const cookieFor = async (projectId: number) => {
    const roles = [{ role: 'process_manager' as const, projectId }];
    return signInForTest(town.deps, await makePerson(town.db, { name: 'Kees', roles }), { strong: true });
  };
  const mine = await (await town.get('/beheer', as(await cookieFor(draft.id)))).text();
  expect(mine).toContain('Sluit zaterdag');
  expect(mine).toContain('onderdeel sluit deze week');
  expect(mine).not.toContain(other.slug);
  const theirs = await (await town.get('/beheer', as(await cookieFor(other.id)))).text();
  expect(theirs).not.toContain('Sluit zaterdag');
});

test('the first page shows an overdue promise as overdue', async () => {
  const { town, officer } = its;
  await publishAll();
  town.at('2026-12-05T10:00:00Z');
  const page = await (
    await town.get('/beheer', as(await signInForTest(town.deps, officer.personId, { strong: true })))
  ).text();
  expect(page).toContain('te laat, was voor 1 december 2026');
  expect(page).toContain('Nieuw traject');
});
