import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPanel, type Panel } from '../panel.ts';
import { fillPool, times } from '../testing/fill-pool.ts';
import { onPanelTown } from '../testing/on-panel-town.ts';
import { proposeSeats, seatProblems } from './seats.ts';

const { its, get, post } = onPanelTown();
const ages = {
  'soort.0.name': 'Leeftijd',
  'soort.0.question': 'Hoe oud bent u?',
  'groep0.0.name': 'jong',
  'groep0.0.share': '40',
  'groep0.0.min': '',
  'groep0.0.max': '',
  'groep0.1.name': 'oud',
  'groep0.1.share': '60,0 %',
  'groep0.1.min': '11',
  'groep0.1.max': '13',
};
const seatsOf = async () => {
  const panel = await loadPanel(its.town.db, its.stepId);
  return panel?.categories.map(({ name, groups }) => [
    name,
    ...groups.map((one) => `${one.name} ${one.min}-${one.max}`),
  ]);
};

test('seats that were left open follow from the share of the town, and are kept with what was typed', async () => {
  expect((await post('/groepen', ages)).status).toBe(303);
  expect(await seatsOf()).toEqual([['Leeftijd', 'jong 7-9', 'oud 11-13']]);
  await post('/groepen', { ...ages, margin: 'five-percent', 'groep0.1.min': '20', 'groep0.1.max': '20' });
  expect(await seatsOf()).toEqual([['Leeftijd', 'jong 7-9', 'oud 11-13']]);
});

test('a row without a name goes away, and after saving there are new rows to fill in', async () => {
  await post('/groepen', { ...ages, 'groep0.2.name': 'midden', 'groep0.2.min': '0', 'groep0.2.max': '3' });
  await post('/groepen', { ...ages, 'groep0.2.name': '' });
  expect(await seatsOf()).toEqual([['Leeftijd', 'jong 7-9', 'oud 11-13']]);
  const page = await get('/groepen');
  expect(page).toContain('name="groep0.3.name"');
  expect(page).toContain('name="soort.1.name"');
});

test('what is impossible is said at its row, with what was typed', async () => {
  const wrong = { ...ages, 'groep0.0.min': '9', 'groep0.0.max': '2', 'groep0.1.share': '140' };
  const refused = await post('/groepen', wrong);
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('“jong” moet ten minste 9 plaatsen krijgen en mag er ten hoogste 2');
  expect(page).toContain('“oud” is een getal van 0 tot en met 100');
  expect(page).toContain('value="140"');
  expect(await (await post('/groepen', { 'soort.0.name': 'Wijk' })).text()).toContain('ten minste twee groepen');
});

test('seats that can never fill the panel are pointed out at once', async () => {
  await post('/groepen', {
    ...ages,
    'groep0.0.min': '10',
    'groep0.0.max': '12',
    'groep0.1.min': '15',
    'groep0.1.max': '15',
  });
  expect(await get('/groepen')).toContain('samen ten minste 25 plaatsen krijgen, maar het panel heeft er 20');
  await post('/groepen', {
    ...ages,
    'groep0.0.min': '0',
    'groep0.0.max': '3',
    'groep0.1.min': '1',
    'groep0.1.max': '9',
  });
  expect(await get('/groepen')).toContain('samen ten hoogste 12 plaatsen krijgen, maar het panel heeft er 20');
});

test('known categories are one button each, the areas by how many live there', async () => {
  await its.town.db.updateTable('area').set({ population: 1000 }).where('kind', '=', 'wijk').execute();
  for (const preset of ['age', 'age', 'area']) expect((await post('/groepen/bekend', { preset })).status).toBe(303);
  const panel = await loadPanel(its.town.db, its.stepId);
  expect(panel?.categories.map(({ name }) => name)).toEqual(['Leeftijd', 'Wijk']);
  const shares = panel?.categories[1]?.groups.map(({ population }) => population ?? 0) ?? [];
  expect(shares.length).toBeGreaterThan(5);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
  expect(await get('/groepen')).not.toContain('value="age"');
});

describe('groups from a file', () => {
  const upload = async (text: string) =>
    its.town.post(
      `${its.path}/groepen/bestand`,
      {},
      { as: its.officer, files: { file: new File([text], 'groepen.csv') } },
    );

  test('replace those that were there', async () => {
    await post('/groepen', ages);
    const sent = await upload('\ufeffcategory;value;share;min;max\r\nGeslacht;vrouw;50;9;11\r\nGeslacht;man;50;;\r\n');
    expect(sent.status).toBe(303);
    expect(await seatsOf()).toEqual([['Geslacht', 'vrouw 9-11', 'man 9-11']]);
  });

  test('that are wrong are refused with the row, and nothing changes', async () => {
    await post('/groepen', ages);
    const sent = await upload('category,value,share,min,max\nGeslacht,vrouw,veel,1,2\nGeslacht,man,50,5,2\n');
    expect(sent.status).toBe(422);
    const page = await sent.text();
    expect(page).toContain('Regel 2: Het deel van de stad van “vrouw”');
    expect(page).toContain('Regel 3: “man” moet ten minste 5');
    expect(await (await upload('naam,aantal\na,1\n')).text()).toContain('ontbreekt: category, value, share');
    expect(await (await upload('\u0000')).text()).toContain('geen tekstbestand');
    expect(await seatsOf()).toEqual([['Leeftijd', 'jong 7-9', 'oud 11-13']]);
  });
});

test('once people were asked, seats may change and groups may not', async () => {
  await post('/groepen', ages);
  await fillPool(its.town.db, its.stepId, times(1, 'jong'));
  expect((await post('/groepen', { ...ages, 'groep0.2.name': 'midden', 'groep0.2.share': '1' })).status).toBe(409);
  const [category] = (await loadPanel(its.town.db, its.stepId))?.categories ?? [];
  const ids = {
    'soort.0.id': String(category?.id),
    'groep0.0.id': String(category?.groups[0]?.id),
    'groep0.1.id': String(category?.groups[1]?.id),
  };
  expect((await post('/groepen', { ...ages, ...ids, 'groep0.0.min': '6', 'groep0.0.max': '9' })).status).toBe(303);
  expect(await seatsOf()).toEqual([['Leeftijd', 'jong 6-9', 'oud 11-13']]);
});

test('a pool without a panel is explained, and a way out is one button', async () => {
  await post('/groepen', ages);
  await fillPool(its.town.db, its.stepId, [...times(3, 'jong'), ...times(40, 'oud')]);
  const page = await get('/aanmeldingen');
  expect(page).toContain('geen panel mogelijk');
  expect(page).toContain('Geen enkel panel van 20 mensen heeft ten hoogste 13 uit “Leeftijd: oud”');
  const forms = [...page.matchAll(/<form[^>]*groepen\/ruimte.*?<\/form>/gs)].map(([form]) => form);
  expect(forms).toHaveLength(3);
  const before = await loadPanel(its.town.db, its.stepId);
  for (const form of forms) {
    const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].filter(([, name]) => name !== 'part');
    const values = (name: string) => fields.filter((field) => field[1] === name).map((field) => field[2] ?? '');
    const names = [...new Set(fields.map(([, name = '']) => name))];
    const way = Object.fromEntries(names.map((name) => [name, values(name)]));
    expect((await post('/groepen/ruimte', { ...way, part: 'pool' })).status).toBe(303);
    expect(await get('/aanmeldingen')).toContain('is een panel mogelijk');
    await restore(before);
    expect(await get('/aanmeldingen')).toContain('geen panel mogelijk');
  }
});

/** Size, households and seats as they were. */
async function restore(panel: Panel | undefined): Promise<void> {
  const { size, onePerHousehold, categories } = panel as Panel;
  await its.town.db.updateTable('panel').set({ size, onePerHousehold }).where('stepId', '=', its.stepId).execute();
  for (const { id, min, max } of categories.flatMap(({ groups }) => groups)) {
    const seats = { seatsMin: min, seatsMax: max };
    await its.town.db.updateTable('panelGroup').set(seats).where('id', '=', id).execute();
  }
}

test('while an officer types, the page tells what would come of it, and nothing is saved', async () => {
  const tried = async (changed: Record<string, string>) => {
    const answer = await post('/groepen/proef', { ...ages, ...changed });
    return [answer.status, await answer.text()] as const;
  };
  expect(await tried({})).toEqual([200, expect.stringContaining('kan een panel van 20 vol raken')]);
  expect(await tried({ 'groep0.0.min': '15', 'groep0.0.max': '16' })).toEqual([
    200,
    expect.stringContaining('kan het panel niet vol raken'),
  ]);
  expect(await tried({ 'groep0.0.min': 'veel' })).toEqual([422, expect.any(String)]);
  await post('/groepen', ages);
  await fillPool(its.town.db, its.stepId, [...times(3, 'jong'), ...times(40, 'oud')]);
  const [category] = (await loadPanel(its.town.db, its.stepId))?.categories ?? [];
  const ids = Object.fromEntries(category?.groups.map(({ id }, index) => [`groep0.${index}.id`, String(id)]) ?? []);
  const asked = { 'soort.0.id': String(category?.id), ...ids };
  const [, impossible] = await tried(asked);
  expect(impossible).toContain('geen panel mogelijk');
  expect(impossible).toContain('Wel met');
  const room = { 'groep0.0.min': '0', 'groep0.1.max': '20' };
  expect(await tried({ ...asked, ...room })).toEqual([200, expect.stringContaining('is een panel mogelijk')]);
  expect(await seatsOf()).toEqual([['Leeftijd', 'jong 7-9', 'oud 11-13']]);
});

test('people of one address may sit together where there is no other way', async () => {
  await post('/groepen', ages);
  await its.town.db.updateTable('panel').set({ onePerHousehold: true }).where('stepId', '=', its.stepId).execute();
  expect((await post('/groepen/ruimte', { household: 'any', part: 'groups' })).status).toBe(303);
  expect(await loadPanel(its.town.db, its.stepId)).toMatchObject({ onePerHousehold: false });
  expect((await post('/groepen/ruimte', { size: 'veel', part: 'groups' })).status).toBe(422);
});

test('nothing changes once the draw is fixed', async () => {
  await post('/groepen', ages);
  await its.town.db
    .updateTable('panel')
    .set({ committedAt: its.town.deps.now() })
    .where('stepId', '=', its.stepId)
    .execute();
  expect((await post('/groepen', { ...ages, 'groep0.1.max': '14' })).status).toBe(409);
  expect((await post('/groepen/ruimte', { change: '1:0:20' })).status).toBe(409);
  expect(await get('/groepen')).toContain('jong: 7 tot 9');
  expect(await seatsOf()).toEqual([['Leeftijd', 'jong 7-9', 'oud 11-13']]);
});

test('proposed seats hold the share of the panel, and those of a whole town can fill it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 2 }),
      fc.constantFrom('one' as const, 'five-percent' as const),
      (size, parts, margin) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const groups = parts.map((part) => proposeSeats(size, (100 * part) / total, margin));
        for (const [index, { min, max }] of groups.entries()) {
          const exact = (size * (parts[index] ?? 0)) / total;
          expect(min).toBeLessThanOrEqual(exact);
          expect(max).toBeGreaterThanOrEqual(exact);
        }
        expect(seatProblems(size, [{ name: 'x', groups }])).toEqual([]);
      },
    ),
  );
});
