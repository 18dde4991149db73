import { expect, test } from 'vitest';
import { loadStep } from '../../../features/steps/index.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { onScanTown } from '../testing/on-scan-town.ts';
import { foundIn } from './found.ts';

const { its, at, score, crowd, page, staff } = onScanTown();
const between = () => at('2027-01-15');

test('nobody sees what others think before their own score is in, officers no more than residents', async () => {
  await crowd(9, 1, [5, 5, 5]);
  const cookies = await crowd(6, 2, [1, 1, 1]);
  const results = `${its.path}/uitkomsten`;
  expect((await its.town.get(results)).status).toBe(303);
  expect((await its.town.get(results, { as: its.resident })).status).toBe(303);
  const officers = await staff('/uitkomsten');
  expect(officers).toContain('Vooraf scoorden 15 mensen.');
  expect(officers).toContain('ziet u alleen hoeveel het er zijn');
  expect(officers).not.toContain('gemiddeld');
  expect((await its.town.get(`${its.staffPath}/uitkomsten/scores.csv`, { as: its.officer })).status).toBe(409);
  // Who scored sees figures of the first ten, and of no groups.
  const own = await page('/uitkomsten', cookies[0]);
  expect(own).toContain('de cijfers gaan over de eerste 10 mensen');
  expect(own).toContain('gemiddeld 4,6');
  expect(own).not.toContain('Per groep');
  expect((await score(3, [3, 3, 3], its.officer)).status).toBe(303);
  expect(await staff('/uitkomsten')).toContain('gemiddeld');
  // Published or not: while people score only who scored reads on.
  const publish = { publish: 'ja' };
  expect((await its.town.post(`${its.staffPath}/uitkomsten`, publish, { as: its.officer })).status).toBe(303);
  expect((await its.town.get(results)).status).toBe(303);
  await between();
  expect((await its.town.get(results)).status).toBe(200);
  await at('2027-05-20');
  expect((await its.town.get(results, { as: cookies[0] ?? '' })).status).toBe(303);
});

test('it says where groups differ and where people agree, and joins groups of fewer than five', async () => {
  await crowd(6, 1, [5, 4, 4]);
  await crowd(7, 2, [4, 5, 1]);
  const cookies = await crowd(3, 3, [4, 4, 2]);
  await between();
  const html = (await page('/uitkomsten', cookies[0])).replace(/\s+/g, ' ');
  expect(html).toContain('Over “Sociaal” zijn mensen het eens: veel waarde, gemiddeld 4,4.');
  // The three are too few, and taken together with the last group that is large enough.
  expect(html).toContain('Bewoners en andere groepen verschillen over “Ecologisch”: gemiddeld 4,0 tegen 1,3.');
  expect(html).toContain('gemiddeld 1,3 (10 mensen)');
  expect(html).not.toContain('(3 mensen)');
  expect(html).not.toContain('Ambtenaren');
});

test('before is held against after for who scored twice, and the file joins their lines without a name', async () => {
  const cookies = await crowd(12, 1, [2, 2, 5]);
  await crowd(6, 2, [2, 2, 5]);
  await at('2027-05-20');
  for (const as of cookies) expect((await score(1, [4, 4, 2], as)).status).toBe(303);
  await at('2028-02-01');
  const html = (await page('/uitkomsten', cookies[0])).replace(/\s+/g, ' ');
  expect(html).toContain('“Sociaal” is meer waard dan mensen vooraf dachten: van gemiddeld 2,0 naar 4,0.');
  expect(html).toContain('“Ecologisch” is minder waard dan mensen vooraf dachten: van gemiddeld 5,0 naar 2,0.');
  const file = await (await its.town.get(`${its.staffPath}/uitkomsten/scores.csv`, { as: its.officer })).text();
  const lines = file
    .trim()
    .replace('\uFEFF', '')
    .split(/\r?\n/)
    .map((line) => line.split(';'));
  expect(lines[0]).toEqual(['nummer', 'ronde', 'groep', 'w1_1', 'w1_2', 'w2_1']);
  expect(lines).toHaveLength(1 + 18 + 12);
  const perPerson = Map.groupBy(lines.slice(1), ([person]) => person);
  expect([...perPerson.values()].filter((own) => own.length === 2)).toHaveLength(12);
  const book = await (await its.town.get(`${its.staffPath}/uitkomsten/codeboek.csv`, { as: its.officer })).text();
  expect(book).toContain('w2_1;Ecologisch: Er komt meer groen.;5;helemaal wel');
  const step = await loadStep(its.town.db, its.stepId, its.town.deps.now());
  expect(step && (await foundIn(its.town.deps, step))).toEqual([
    '18 mensen zeiden vooraf wat het waard is, en 12 mensen achteraf.',
    'Over “Sociaal” zijn mensen het eens: veel waarde, gemiddeld 4,0.',
    '“Sociaal” is meer waard dan mensen vooraf dachten: van gemiddeld 2,0 naar 4,0.',
    'Over “Ecologisch” zijn mensen het eens: weinig waarde, gemiddeld 2,0.',
    '“Ecologisch” is minder waard dan mensen vooraf dachten: van gemiddeld 5,0 naar 2,0.',
  ]);
});

test('of fewer than ten people nothing is shown, published or filed, and of who scored twice only if nobody follows', async () => {
  const cookies = await crowd(9, 1, [4, 4, 4]);
  await between();
  const few = await page('/uitkomsten', cookies[0]);
  expect(few).toContain('Nog geen 10 mensen scoorden');
  expect(few).not.toContain('gemiddeld');
  const results = `${its.staffPath}/uitkomsten`;
  expect((await its.town.post(results, { publish: 'ja' }, { as: its.officer })).status).toBe(409);
  expect((await its.town.get(`${results}/scores.csv`, { as: its.officer })).status).toBe(409);
  const outsider = await signInForTest(its.town.deps, await makePerson(its.town.db, { name: 'Wim' }), { strong: true });
  expect((await its.town.get(results, { as: outsider })).status).toBe(403);
  // Twelve in all, eleven of them twice: what the one thinks would follow by subtraction.
  await at('2026-11-24');
  cookies.push(...(await crowd(3, 1, [4, 4, 4])));
  await at('2027-05-20');
  for (const as of cookies.slice(1)) await score(1, [2, 2, 2], as);
  await at('2028-02-01');
  expect(await page('/uitkomsten', cookies[0])).toContain('Te weinig mensen scoorden twee keer');
});
