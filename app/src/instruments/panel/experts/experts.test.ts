import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { onPanelTown } from '../testing/on-panel-town.ts';

const { its, get, post } = onPanelTown();
const fields = {
  name: 'Ilse Verzonnen',
  role: 'hoogleraar, Hogeschool Voorbeeld',
  viewpoint: 'Onderzoek naar hitte',
  proposedBy: 'panel',
  session: '',
  consent: 'ja',
};
const page = async () => (await its.town.get(`${its.open}/bijeenkomsten`)).text();
const add = (more: Record<string, string> = {}, as = its.officer) =>
  post('/deskundigen', { ...fields, submissionKey: crypto.randomUUID(), ...more }, as);
const rows = () => its.town.db.selectFrom('panelExpert').select('id').where('stepId', '=', its.stepId).execute();

test('everybody reads whom the panel heard, from which side, and who asked for that', async () => {
  await get();
  expect((await add()).status).toBe(303);
  const html = await page();
  expect(html).toContain('Wie het panel hoorde');
  expect(html).toContain('Ilse Verzonnen, hoogleraar, Hogeschool Voorbeeld');
  expect(html).toContain('Onderzoek naar hitte. Gevraagd door de leden zelf.');
  expect(await (await its.town.get(its.open)).text()).toContain(`${its.open}/bijeenkomsten`);
});

test('nobody comes on the list who does not know of it, and what was typed comes back', async () => {
  await get();
  const refusals: [Record<string, string>, string][] = [
    [{ consent: '' }, 'Vraag het eerst'],
    [{ proposedBy: 'niemand' }, 'Kies wie deze persoon voorstelde.'],
    [{ name: ' ' }, 'Vul dit in.'],
    [{ session: '999999' }, 'Deze bijeenkomst is er niet meer.'],
  ];
  for (const [more, why] of refusals) {
    const refused = await add(more);
    const html = await refused.text();
    expect([why, refused.status, html.includes(why), html.includes(fields.role)]).toEqual([why, 422, true, true]);
  }
  expect(await rows()).toEqual([]);
});

test('a form that comes five times at once adds one, and who goes leaves nothing behind', async () => {
  await get();
  const submissionKey = crypto.randomUUID();
  const sent = await Promise.all(Array.from({ length: 5 }, () => add({ submissionKey })));
  expect(sent.map(({ status }) => status)).toEqual(Array(5).fill(303));
  const [expert, ...more] = await rows();
  expect(more).toEqual([]);
  const form = { id: String(expert?.id) };
  expect((await post('/deskundigen/weg', form)).status).toBe(303);
  expect((await post('/deskundigen/weg', form)).status).toBe(404);
  expect(await page()).not.toContain('Verzonnen');
  const lines = await its.town.db.selectFrom('auditLine').selectAll().where('act', 'like', 'panel.expert%').execute();
  expect(JSON.stringify(lines)).not.toContain('Verzonnen');
});

test('a resident puts nobody on the list, and in a finished project nobody does', async () => {
  await get();
  const as = await signInForTest(its.town.deps, await makePerson(its.town.db, { name: 'Piet' }), { strong: true });
  expect((await add({}, as)).status).toBe(403);
  const project = its.town.db.selectFrom('step').select('projectId').where('id', '=', its.stepId);
  await its.town.db.updateTable('project').set({ status: 'closed' }).where('id', '=', project).execute();
  expect((await add()).status).toBe(409);
});
