import { expect, test } from 'vitest';
import { onDialogueTown, plainRules, plainSeeds } from '../testing/on-dialogue-town.ts';

const { its, get, post, setUp, answer } = onDialogueTown();

test('an officer asks the question, and everybody can begin once there is something to answer', async () => {
  expect(await (await its.town.get(its.open)).text()).toContain('Deze dialoog wordt voorbereid');
  expect(await get()).toContain('Vul hieronder in waar de stellingen over gaan');
  await setUp();
  const page = await (await its.town.get(its.open)).text();
  expect(page).toContain(plainRules.question);
  expect(page).toContain('Begin, 2 minuten');
});

test('the checklist asks for ten first statements and for more than one side', async () => {
  await setUp(plainSeeds);
  let page = await get();
  expect(page).toContain('zijn 6 eerste stellingen');
  expect(page).toContain('Zet bij elke eerste stelling van welke kant die is');
  await post('/stellingen', {
    bodies: ['a', 'b', 'c', 'd'].map((one) => `Stelling ${one}`).join('\n'),
    side: 'winkels',
  });
  page = await get();
  expect(page).toContain('zijn 10 eerste stellingen');
  expect(page).not.toContain('Zet bij elke eerste stelling van welke kant die is');
});

test('impossible rules come back with what was typed and why', async () => {
  const refused = await post('', { ...plainRules, question: '', threshold: '2', maxLength: 'lang' });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Vul in waar de stellingen over gaan');
  expect(page).toContain('Vul een heel getal in van 5 tot en met 100');
  expect(page).toContain('value="lang"');
});

test('the question stays once somebody answered to it; the rest can still change', async () => {
  const [first = 0] = await setUp();
  expect((await answer(first, 'agree')).status).toBe(303);
  const refused = await post('', { ...plainRules, question: 'Iets anders?' });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Mensen hebben op deze vraag al geantwoord');
  expect((await post('', { ...plainRules, threshold: '12' })).status).toBe(303);
});

test('a first statement that is too long, or has no side, comes back; one that stands there already is not added', async () => {
  await setUp(['Meer bomen.']);
  const long = await post('/stellingen', { bodies: 'x'.repeat(141), side: 'bewoners' });
  expect(long.status).toBe(422);
  expect(await long.text()).toContain('Maak deze korter, tot 140 tekens');
  expect((await post('/stellingen', { bodies: 'Meer bankjes.', side: '' })).status).toBe(422);
  await post('/stellingen', { bodies: 'Meer bomen.\n\n- Meer bankjes.', side: 'bewoners' });
  const page = await get('/stellingen');
  expect(page.match(/Meer bomen\./g)).toHaveLength(1);
  expect(page.match(/Meer bankjes\./g)).toHaveLength(1);
});

test('an officer translates a statement; its words stay once somebody answered them', async () => {
  const [first = 0] = await setUp(['Meer bomen.']);
  await answer(first, 'agree');
  const edit = { body: 'Meer bomen.', bodyEn: 'More trees.', side: 'bewoners' };
  expect((await post(`/stellingen/${first}`, edit)).status).toBe(303);
  const english = await its.town.get(`${its.open}/meedoen`, { headers: { 'accept-language': 'en' } });
  expect(await english.text()).toContain('More trees.');
  const changed = await post(`/stellingen/${first}`, { ...edit, body: 'Minder bomen.' });
  expect(changed.status).toBe(409);
  expect(await changed.text()).toContain('De woorden blijven zoals ze zijn');
});

test('residents get no staff page', async () => {
  for (const part of ['', '/stellingen', '/stellingen/1', '/stellingen/1/besluit'])
    expect((await post(part, plainRules, its.resident)).status).toBe(403);
});
