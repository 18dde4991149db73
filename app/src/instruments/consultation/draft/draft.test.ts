import { beforeEach, expect, test, vi } from 'vitest';
import { onConsultationTown } from '../testing/on-consultation-town.ts';
import { loadDraft, versionOf } from './draft.ts';

vi.setConfig({ testTimeout: 30_000 });
const { its, read, manage } = onConsultationTown();
beforeEach(async () => {
  const consultation = its.town.db.updateTable('consultation').set({ announcedAt: null });
  await consultation.where('stepId', '=', its.stepId).execute();
});

const draft = () => loadDraft(its.town.db, its.stepId);
const bodies = async () => (await draft()).map(({ body }) => body);
const idAt = (place: number) => its.paragraphs[place] ?? 0;
const seen = async (place: number) => ({ version: versionOf(await draft(), idAt(place)) });
const change = async (place: number, fields: Record<string, string>, part = '') =>
  manage(`/ontwerp/${idAt(place)}${part}`, { ...(await seen(place)), ...fields });

test('an officer pastes a text, sees how it is divided, and only then uses it', async () => {
  const text = 'Kop\n\nEerste alinea.\n\nTweede <b>alinea</b>.';
  const preview = await manage('/ontwerp', { text, go: 'split' });
  expect([preview.status, (await preview.text()).includes('2 alinea’s en 1 kopjes')]).toEqual([200, true]);
  expect(await bodies()).toHaveLength(3);
  expect((await manage('/ontwerp', { text, go: 'use' })).status).toBe(303);
  expect(await bodies()).toEqual(['Kop', 'Eerste alinea.', 'Tweede <b>alinea</b>.']);
  expect(await read('/ontwerp')).toContain('Tweede &lt;b&gt;alinea&lt;/b&gt;.');
});

test('headings have no number, and paragraphs are counted', async () => {
  expect((await draft()).map(({ number }) => number)).toEqual([null, 1, 2]);
});

test('a blank line splits a paragraph, of which the first part stays the same one', async () => {
  const typed = { kind: 'text', body: 'De Lindelaan wordt een fietsstraat.\n\nHet is een proef.' };
  const same = await seen(1);
  expect((await change(1, typed)).status).toBe(303);
  const after = await draft();
  expect(after.map(({ body }) => body)).toEqual([
    'Wat er verandert',
    'De Lindelaan wordt een fietsstraat.',
    'Het is een proef.',
    'Auto’s rijden er hoogstens dertig kilometer per uur.',
  ]);
  expect(after[1]?.id).toBe(idAt(1));
  // The same form once more.
  expect((await manage(`/ontwerp/${idAt(1)}`, { ...same, ...typed })).status).toBe(303);
  expect(await bodies()).toHaveLength(4);
});

test('paragraphs move, join and go', async () => {
  expect((await change(2, { arrange: 'up' }, '/schik')).status).toBe(303);
  expect((await draft()).map(({ id }) => id)).toEqual([idAt(0), idAt(2), idAt(1)]);
  expect((await change(1, { arrange: 'join' }, '/schik')).status).toBe(303);
  expect((await bodies())[1]).toBe(
    'Auto’s rijden er hoogstens dertig kilometer per uur.\nDe Lindelaan wordt een fietsstraat.',
  );
  expect((await change(0, { arrange: 'remove' }, '/schik')).status).toBe(303);
  expect((await draft()).map(({ id }) => id)).toEqual([idAt(2)]);
});

test('who changes a paragraph that somebody else changed meanwhile sees both, and loses nothing', async () => {
  const before = await seen(1);
  await change(1, { kind: 'text', body: 'Van een collega.' });
  const late = await manage(`/ontwerp/${idAt(1)}`, { ...before, kind: 'text', body: 'Van mij.' });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Van mij.');
  expect(await bodies()).toContain('Van een collega.');
  const moved = await manage(`/ontwerp/${idAt(1)}/schik`, { ...before, arrange: 'remove' });
  expect(moved.status).toBe(409);
});

test('a draft of more than 2,000 paragraphs or 200,000 characters is refused and comes back', async () => {
  const many = 'Een regel.\n\n'.repeat(2001);
  const refused = await manage('/ontwerp', { text: many, go: 'use' });
  expect([refused.status, (await refused.text()).includes('meer dan 2.000 alinea’s')]).toEqual([422, true]);
  expect((await manage('/ontwerp', { text: 'Een regel.\n\n'.repeat(2000), go: 'use' })).status).toBe(303);
  const long = await manage('/ontwerp', { text: 'a'.repeat(200_001), go: 'use' });
  expect([long.status, (await long.text()).includes('ten hoogste 200.000 tekens')]).toEqual([422, true]);
  expect((await manage('/ontwerp', { text: 'é'.repeat(200_000), go: 'use' })).status).toBe(303);
});

test('an announced draft does not change, and its officer reads why', async () => {
  const announced = its.town.db.updateTable('consultation').set({ announcedAt: its.town.deps.now() });
  await announced.where('stepId', '=', its.stepId).execute();
  for (const refused of [
    await manage('/ontwerp', { text: 'Anders.', go: 'use' }),
    await change(1, { kind: 'text', body: 'Anders.' }),
    await change(1, { arrange: 'remove' }, '/schik'),
  ])
    expect([refused.status, (await refused.text()).includes('want mensen reageren erop')]).toEqual([409, true]);
  expect(await bodies()).toHaveLength(3);
  expect(await read('/ontwerp')).not.toContain('<textarea');
});

test('a paragraph of another consultation is not found', async () => {
  const other = { ...(await seen(1)), kind: 'text', body: 'x' };
  expect((await manage('/ontwerp/999999', other)).status).toBe(404);
  expect((await manage('/ontwerp', { text: 'x', go: 'use' }, its.resident)).status).toBe(403);
});
