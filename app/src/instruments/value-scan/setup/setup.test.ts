import { expect, test } from 'vitest';
import { onScanTown } from '../testing/on-scan-town.ts';

const { its, at, score, staff, page } = onScanTown();
const send = (part: string, form: Record<string, string>, as = its.officer) =>
  its.town.post(its.staffPath + part, form, { as });

test('an officer begins with five values and makes them fit', async () => {
  const { id } = await its.town.db
    .insertInto('step')
    .values({ projectId: its.projectId, instrument: 'value_scan', title: 'Nieuw' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const path = its.staffPath.replace(`/onderdelen/${its.stepId}/`, `/onderdelen/${id}/`);
  const both = await Promise.all([1, 2].map(() => its.town.get(path, { as: its.officer })));
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const html = (await both[0]?.text()) ?? '';
  for (const name of ['Sociaal', 'Ecologisch', 'Economisch', 'Cultureel', 'Democratisch', 'Ondernemers'])
    expect(html).toContain(name);
  const values = its.town.db.selectFrom('valueScanValue').select('name').where('stepId', '=', id);
  expect(await values.execute()).toHaveLength(5);
});

test('values, statements and groups change until the first score, and after it only the days and the words', async () => {
  const added = {
    name: 'Cultureel',
    about: 'Wat de buurt eigen maakt.',
    statements: 'Het past hier.\n\nEr is meer te doen. ',
  };
  expect((await send('/waarden/nieuw', added)).status).toBe(303);
  expect((await send('/waarden/nieuw', added)).status).toBe(422);
  expect((await send(`/waarden/${its.valueIds[0]}`, { name: 'Samen', statements: 'Iedereen doet mee.' })).status).toBe(
    303,
  );
  expect((await send('/rollen', { roles: 'Buren\nWinkels' })).status).toBe(303);
  const html = await staff();
  for (const words of ['Cultureel', 'Er is meer te doen.', 'Samen', 'Winkels']) expect(html).toContain(words);
  expect(html).not.toContain('Buren leren elkaar kennen.');
  expect((await send(`/waarden/${its.valueIds[1]}/weg`, {})).status).toBe(303);
  const scan = await page('/scoren');
  const fields = [...scan.matchAll(/name="(s\d+)" value="3"/g)].map(([, field]) => [field, '3']);
  const [role] = /(?<=name="role" value=")\d+/.exec(scan) ?? [''];
  const form = { role, submissionKey: crypto.randomUUID(), ...Object.fromEntries(fields) };
  expect((await its.town.post(`${its.path}/scoren`, form)).status).toBe(303);
  for (const [part, changed] of [
    ['/waarden/nieuw', { name: 'Nog een', statements: 'Een.' }],
    [`/waarden/${its.valueIds[0]}`, { name: 'Anders', statements: 'Een.' }],
    [`/waarden/${its.valueIds[0]}/weg`, {}],
    ['/rollen', { roles: 'Een\nTwee' }],
  ] as const) {
    const refused = await send(part, changed);
    expect([part, refused.status, (await refused.text()).includes('Daarom ligt dit vast')]).toEqual([part, 409, true]);
  }
  expect((await send('', { afterFrom: '2027-09-01', thanks: 'Wij lezen alles.' })).status).toBe(303);
  expect(await staff()).toContain('Wij lezen alles.');
});

test('wrong days and lines come back with the reason', async () => {
  const overlap = await send('', { beforeUntil: '2027-05-01', afterFrom: '2027-05-01', thanks: 'Dank.' });
  const html = await overlap.text();
  expect([overlap.status, html.includes('voordat de eerste voorbij is'), html.includes('Dank.')]).toEqual([
    422,
    true,
    true,
  ]);
  expect((await send('', { afterFrom: 'morgen' })).status).toBe(422);
  expect((await send('/rollen', { roles: 'Een' })).status).toBe(422);
  expect((await send('/rollen', { roles: 'Een\nEen' })).status).toBe(422);
  expect((await send('/waarden/nieuw', { name: '', statements: '' })).status).toBe(422);
  expect((await send('/waarden/99999', { name: 'Een', statements: 'Een.' })).status).toBe(404);
  expect((await send('', {}, its.resident)).status).toBe(403);
});

test('the second round stays where it is once somebody scored in it', async () => {
  await at('2027-05-20');
  expect((await score(1, [3, 3, 3])).status).toBe(303);
  expect((await send('', { afterFrom: '2027-09-01' })).status).toBe(409);
  expect((await send('', { afterFrom: '2027-05-01', thanks: 'Dank.' })).status).toBe(303);
});
