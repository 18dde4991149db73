import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { type MadeInitiative, makeInitiative } from '../../initiatives/testing/make-initiative.ts';
import { tellOfWorries } from './tell-of-worries.ts';

let town: TestApp;
let made = 0;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const key = () => crypto.randomUUID();
const initiative = () => makeInitiative(town, { slug: `plein-${++made}`, isPhysical: true });
const teamPath = ({ slug }: MadeInitiative) => `/initiatieven/${slug}/beheer/draagvlak`;
const reportPath = ({ slug }: MadeInitiative) => `/initiatieven/${slug}/participatieverslag`;
const read = async (path: string, as?: string) => (await town.get(path, as ? { as } : {})).text();
async function neighbour(email = `${key()}@bewoner.example`) {
  const id = await makePerson(town.db, { name: 'Wilhelmina', email });
  return { id, email, as: await signInForTest(town.deps, id) };
}
/** A neighbour says something; answers its number. */
async function said({ slug, id }: MadeInitiative, stance: string, words: string, as: string): Promise<number> {
  const form = { stance, words, submissionKey: key() };
  expect((await town.post(`/initiatieven/${slug}/draagvlak`, form, { as })).status).toBe(303);
  const newest = town.db.selectFrom('backing').select('id').where('projectId', '=', id);
  return (await newest.orderBy('id', 'desc').executeTakeFirstOrThrow()).id;
}
const mails = (to: string) =>
  town.db.selectFrom('message').select(['subject', 'text']).where('toEmail', '=', to).orderBy('id').execute();
const texts = { reached: 'Wij belden overal aan.', changed: '- Een bank minder', notChanged: 'De boom blijft.' };
const write = (plein: MadeInitiative, form: Record<string, string>, as = plein.as) =>
  town.post(`${teamPath(plein)}/verslag`, { what: 'publish', changeNote: '', ...texts, ...form }, { as });

test('the team answers a worry for everybody, and who has it hears that once, by mail and on their page', async () => {
  const plein = await initiative();
  const { as, email } = await neighbour();
  const id = await said(plein, 'worry', 'Het water loopt naar mijn kelder.', as);
  expect(await read(`/initiatieven/${plein.slug}/beheer`, plein.as)).toContain('1 zorg zonder antwoord');
  const answer = (words: string, seen = '', by = plein.as) =>
    town.post(`${teamPath(plein)}/zorgen/${id}`, { answer: words, seen }, { as: by });
  expect((await answer('  ')).status).toBe(422);
  expect((await answer('Ik ben het team niet.', '', as)).status).toBe(403);
  expect((await answer('Er komt een wadi.')).status).toBe(303);
  expect((await answer('Er komt een wadi.')).status).toBe(303);
  const page = await read(`/initiatieven/${plein.slug}/draagvlak`);
  for (const words of ['Het water loopt naar mijn kelder.', 'Er komt een wadi.', 'De ene zorg heeft een antwoord.'])
    expect(page).toContain(words);
  expect(page).not.toContain('Wilhelmina');
  const [mail, ...more] = await mails(email);
  expect(more).toEqual([]);
  expect(mail?.text).toContain('Er komt een wadi.');
  expect(await read('/mijn', as)).toContain('Het team antwoordde: Er komt een wadi.');
  // Another of the team, who still had the page without an answer before them, does not write over it.
  const late = await answer('Wij doen niets.');
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Iemand van uw team gaf net een ander antwoord.');
  expect((await answer('Er komt een grote wadi.', 'Er komt een wadi.')).status).toBe(303);
  expect(await mails(email)).toHaveLength(2);
});

test('who changes a worry that was answered begins anew, so that no answer stands under other words', async () => {
  const plein = await initiative();
  const { as } = await neighbour();
  const id = await said(plein, 'worry', 'Te weinig licht.', as);
  await town.post(`${teamPath(plein)}/zorgen/${id}`, { answer: 'Er komt een lamp.' }, plein);
  await said(plein, 'worry', 'Te veel licht.', as);
  const page = await read(`/initiatieven/${plein.slug}/draagvlak`);
  for (const words of ['Te veel licht.', 'Nog geen antwoord.', '1 zorg is ingetrokken.']) expect(page).toContain(words);
  for (const words of ['Te weinig licht.', 'Er komt een lamp.']) expect(page).not.toContain(words);
  const answered = await town.post(`${teamPath(plein)}/zorgen/${id}`, { answer: 'Toch een lamp.' }, plein);
  expect(answered.status).toBe(404);
});

test('the team writes once to who wants to help, without seeing or giving an address', async () => {
  const plein = await initiative();
  const { as, email } = await neighbour();
  const id = await said(plein, 'help', 'Ik kan lassen.', as);
  const team = await read(teamPath(plein), plein.as);
  expect(team).toContain('Ik kan lassen.');
  for (const secret of [email, 'Wilhelmina']) expect(team).not.toContain(secret);
  const send = (answer: string) => town.post(`${teamPath(plein)}/hulp/${id}`, { answer }, plein);
  expect((await send('Kom zaterdag naar het plein.')).status).toBe(303);
  expect((await send('Nog iets.')).status).toBe(409);
  const [mail, ...more] = await mails(email);
  expect(more).toEqual([]);
  expect(mail?.text).toContain('Kom zaterdag naar het plein.');
  expect(mail?.text).not.toContain(`${plein.slug}@bewoner.example`);
  expect(await read('/mijn', as)).toContain('Kom zaterdag naar het plein.');
  // What another initiative was told is not theirs to answer.
  const other = await initiative();
  expect((await town.post(`${teamPath(other)}/hulp/${id}`, { answer: 'Hoi.' }, other)).status).toBe(404);
});

test('the report tells how, whom, when, what came out and what was done; a later version keeps the one before', async () => {
  const plein = await initiative();
  expect(await read(reportPath(plein))).toContain('Er is nog geen verslag');
  expect((await town.get(`${reportPath(plein)}.pdf`)).status).toBe(404);
  const { as } = await neighbour();
  const id = await said(plein, 'worry', 'Waar speelt mijn kind?', as);
  await town.post(`${teamPath(plein)}/zorgen/${id}`, { answer: 'Er komt een zandbak.' }, plein);
  const holes = await write(plein, { changed: ' ' });
  expect(holes.status).toBe(422);
  const typed = await holes.text();
  for (const words of ['Wij belden overal aan.', 'Schrijf wat er veranderde.']) expect(typed).toContain(words);
  expect((await write(plein, { what: 'save' })).status).toBe(303);
  expect(await read(reportPath(plein))).toContain('Er is nog geen verslag');
  // Two presses at once make one version.
  const pressed = await Promise.all([write(plein, {}), write(plein, {})]);
  expect(pressed.map(({ status }) => status)).toEqual([303, 303]);
  const first = await read(reportPath(plein));
  for (const words of [
    ...['Versie 1', 'Wij belden overal aan.', 'Een bank minder', 'De boom blijft.', 'Hoe de buurt kon meedoen'],
    ...['Waar speelt mijn kind?', 'Er komt een zandbak.', 'Van 23 november 2026', 'Omgevingsregeling'],
  ])
    expect(first).toContain(words);
  expect((await write(plein, { reached: 'Ook een brief.' })).status).toBe(422);
  expect((await write(plein, { reached: 'Ook een brief.', changeNote: 'De brief.' })).status).toBe(303);
  expect(await read(reportPath(plein))).toContain('Ook een brief.');
  const older = await read(`${reportPath(plein)}/versie/1`);
  for (const words of ['Wij belden overal aan.', 'Dit is een oudere versie.']) expect(older).toContain(words);
  expect((await town.get(`${reportPath(plein)}/versie/3`)).status).toBe(404);
  const news = town.db.selectFrom('update').select('title').where('projectId', '=', plein.id);
  expect(await news.execute()).toHaveLength(2);
});

test('of a worry that is taken back no words stay in any version, as page or as PDF', async () => {
  const plein = await initiative();
  const { as } = await neighbour();
  const id = await said(plein, 'worry', 'Mijn hortensia.', as);
  await town.post(`${teamPath(plein)}/zorgen/${id}`, { answer: 'Die hortensia blijft.' }, plein);
  await write(plein, {});
  const pdf = async () => {
    const response = await town.get(`${reportPath(plein)}.pdf`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    return Buffer.from(await response.arrayBuffer());
  };
  const before = await pdf();
  expect(before.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await read(reportPath(plein))).toContain('Mijn hortensia.');
  await town.post(`/initiatieven/${plein.slug}/draagvlak/intrekken`, {}, { as });
  const after = await read(reportPath(plein));
  for (const words of ['Mijn hortensia.', 'Die hortensia blijft.']) expect(after).not.toContain(words);
  expect(after).toContain('Deze zorg is ingetrokken.');
  expect((await pdf()).length).not.toBe(before.length);
  const kept = await town.db.selectFrom('participationReportWorry').select(['words', 'answer']).execute();
  expect(JSON.stringify(kept)).not.toContain('hortensia');
});

test('the team hears of new worries in one mail of the morning, then that an answer is late, and only then the town', async () => {
  // What the neighbours of other initiatives said is not of this one.
  await town.db.deleteFrom('project').execute();
  const plein = await initiative();
  const boss = 'wim@stad.example';
  await makePerson(town.db, { name: 'Wim', email: boss, roles: ['process_manager'] });
  const team = `${plein.slug}@bewoner.example`;
  const morning = async (moment: string) => {
    town.at(moment);
    const before = [(await mails(team)).length, (await mails(boss)).length];
    for (let twice = 0; twice < 2; twice += 1) await tellOfWorries(town.deps);
    const [hears, sees] = [await mails(team), await mails(boss)];
    return [hears.slice(before[0]), sees.slice(before[1])].map((some) =>
      some.map(({ text }) => text.replaceAll(/\s+/g, ' ')),
    );
  };
  for (const words of ['Het wordt laat.', 'Waar blijft de bus?'])
    await said(plein, 'worry', words, (await neighbour()).as);
  const [fresh = [], none] = await morning('2026-11-24T07:10:00Z');
  expect([fresh.length, fresh[0]?.includes('2 zorgen'), none]).toEqual([1, true, []]);
  expect(await morning('2026-11-25T07:10:00Z')).toEqual([[], []]);
  const [late = [], still] = await morning('2026-11-30T07:10:00Z');
  expect([late.length, late[0], still]).toEqual([1, expect.stringContaining('langer dan een week'), []]);
  const [quiet, seen = []] = await morning('2026-12-08T07:10:00Z');
  expect([quiet, seen.length, seen[0]?.includes('langer dan twee weken')]).toEqual([[], 1, true]);
  expect(await morning('2026-12-09T07:10:00Z')).toEqual([[], []]);
});
