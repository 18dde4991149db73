import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { panelDeletionJob } from '../deleting/deletion-job.ts';
import { onVotingTown } from '../testing/on-voting-town.ts';

const { its, signIn, staff, put, dilemma, vote, page } = onVotingTown();
const ours = () => page(`${its.panel.staff}/stemmen`, its.officer);
const choices = () => page(`${its.panel.path}/keuzes`);
const hands = (id: number, fields: Record<string, string>) => staff('handen', { id: String(id), ...fields });
const raised = { 'handen.1.votes': '3', 'handen.2.votes': '1', 'handen.3.votes': '1', blank: '1', voters: '6' };

test('a dilemma that is sent twice is one, and before it opens only officers see it', async () => {
  const form = { submissionKey: crypto.randomUUID(), opensAt: '2026-11-25T09:00' };
  const sent = await Promise.all([put(form), put(form)]);
  expect(sent.map(({ status }) => status)).toEqual([303, 303]);
  expect((await ours()).match(/<h2[^>]*>Wat doen wij met de stoep\?/g)).toHaveLength(1);
  expect(await choices()).not.toContain('Wat doen wij met de stoep?');
  its.town.at('2026-11-25T08:00:00Z');
  expect(await choices()).toContain('Wat doen wij met de stoep?');
});

test('what cannot be put to a panel comes back with what was typed and why', async () => {
  for (const [changes, text] of [
    [{ question: '' }, 'Vul dit in.'],
    [{ kind: '' }, 'Kies wat een lid mag kiezen.'],
    [{ 'keuze.1.name': '', 'keuze.2.name': '' }, 'Geef minstens twee mogelijkheden.'],
    [{ 'keuze.2.name': 'brede stoep' }, 'Deze mogelijkheid staat er al.'],
    [{ closesAt: '' }, 'Kies tot wanneer leden kunnen stemmen.'],
    [{ closesAt: '2026-11-20T10:00' }, 'Kies een moment dat nog komt'],
    [{ closesAt: '2027-03-01T10:00' }, 'Kies een moment vóór 1 maart 2027'],
  ] as const) {
    const response = await put(changes);
    const html = await response.text();
    expect([response.status, html.includes(text), html.includes('Breed is fijn')]).toEqual([422, true, true]);
  }
});

test('until members can vote a dilemma can be changed and taken away, and after that not', async () => {
  const id = await dilemma({ opensAt: '2026-11-25T09:00' });
  const changed = { id: String(id), opensAt: '2026-11-25T09:00', question: 'Waar komen bomen?', 'keuze.2.name': '' };
  expect((await put(changed)).status).toBe(303);
  expect(await ours()).toContain('Waar komen bomen?');
  its.town.at('2026-11-25T08:00:00Z');
  await signIn();
  const late = await put({ ...changed, question: 'Iets anders?' });
  expect([late.status, (await late.text()).includes('Iets anders?')]).toEqual([409, true]);
  expect((await staff('weg', { id: String(id) })).status).toBe(409);
  its.town.at('2026-11-24T08:00:00Z');
  await signIn();
  expect((await staff('weg', { id: String(id) })).status).toBe(303);
  expect((await staff('weg', { id: String(id) })).status).toBe(404);
});

test('a show of hands stands on the site as what it is, with the reasons of the minority', async () => {
  const id = await dilemma({ way: 'hands', closesAt: '' });
  expect((await staff('minderheid', { id: String(id), minority: 'Te vroeg.' })).status).toBe(409);
  const wrong = await hands(id, { ...raised, voters: '5' });
  const html = await wrong.text();
  expect([wrong.status, html.includes('samen zijn het 6 stemmen'), html.includes('value="5"')]).toEqual([
    422,
    true,
    true,
  ]);
  expect((await hands(id, { ...raised, blank: '2', voters: '7' })).status).toBe(422);
  expect((await hands(id, { ...raised, 'handen.2.votes': 'veel' })).status).toBe(422);
  const both = await Promise.all([hands(id, raised), hands(id, raised)]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  expect((await staff('minderheid', { id: String(id), minority: 'Denk aan de bomen.' })).status).toBe(303);
  const shown = await choices();
  expect(shown).toContain('opgestoken handen in een bijeenkomst');
  expect(shown).toContain('6 van de 6 leden stemden.');
  expect(shown).toContain('Koos niet');
  expect(shown).toContain('Denk aan de bomen.');
});

test('hands that were noted wrongly are taken back in the open, and what members voted with codes is not', async () => {
  const id = await dilemma({ way: 'hands', closesAt: '' });
  await hands(id, raised);
  expect((await staff('intrekken', { id: String(id), why: '' })).status).toBe(422);
  expect((await staff('intrekken', { id: String(id), why: 'Er is verkeerd geteld.' })).status).toBe(303);
  expect((await staff('intrekken', { id: String(id), why: 'Nog eens.' })).status).toBe(409);
  const shown = await choices();
  expect(shown).toContain('Er is verkeerd geteld.');
  expect(shown).toContain('Wat er eerst stond');
  const coded = await dilemma();
  its.town.at('2026-12-03T19:01:00Z');
  await signIn();
  expect((await staff('intrekken', { id: String(coded), why: 'Liever niet.' })).status).toBe(409);
  expect((await hands(coded, raised)).status).toBe(409);
});

test('a vote that is stopped leaves no vote behind', async () => {
  const id = await dilemma();
  await vote(its.panel.codes[0] ?? '', id, '1');
  expect((await staff('intrekken', { id: String(id), why: 'De vraag klopt niet.' })).status).toBe(303);
  const left = its.town.db.selectFrom('panelVote').select('ballot').where('dilemmaId', '=', id);
  expect(await left.execute()).toEqual([]);
  expect((await vote(its.panel.codes[1] ?? '', id, '1')).status).toBe(409);
  its.town.at('2026-12-03T19:01:00Z');
  expect(await choices()).toContain('De vraag klopt niet.');
});

test('who does not manage the project puts nothing to the panel', async () => {
  const person = await makePerson(its.town.db, { name: 'Piet' });
  const cookie = await signInForTest(its.town.deps, person, { strong: true });
  const id = await dilemma();
  for (const part of ['bewaar', 'weg', 'handen', 'minderheid', 'intrekken'])
    expect((await staff(part, { id: String(id), why: 'Nee.' }, cookie)).status).toBe(403);
});

test('a recommendation leads to the vote that it rests on, and not to one of another panel', async () => {
  const id = await dilemma({ way: 'hands', closesAt: '' });
  await hands(id, raised);
  const advise = (part: string, form: Record<string, string>) =>
    its.town.post(`${its.panel.staff}/advies/${part}`, form, { as: its.officer });
  await advise('bewaar', { title: 'Deel de straat', introduction: 'Wij spraken vier avonden.' });
  const recommendation = { title: 'Een brede stoep', body: '', dilemmaId: String(id) };
  expect((await advise('aanbeveling', recommendation)).status).toBe(303);
  const open = await dilemma();
  expect((await advise('aanbeveling', { ...recommendation, title: 'Nog een', dilemmaId: String(open) })).status).toBe(
    404,
  );
  await advise('publiceer', { answerDue: '2027-01-18' });
  expect(await page(`${its.panel.path}/advies`)).toContain(`${its.panel.path}/keuzes#keuze-${id}`);
});

test('on the day that the people are erased no vote stays with a seat', async () => {
  const id = await dilemma({ closesAt: '2027-02-28T20:00' });
  for (const code of its.panel.codes) await vote(code, id, '1');
  await its.town.db
    .updateTable('panel')
    .set({ deleteOn: '2027-01-10' })
    .where('stepId', '=', its.panel.stepId)
    .execute();
  its.town.at('2027-01-10T02:40:00Z');
  await panelDeletionJob.run(its.town.deps, {});
  expect(await its.town.db.selectFrom('panelVote').select('ballot').where('dilemmaId', '=', id).execute()).toEqual([]);
  expect(await choices()).toContain('6 van de 6 leden stemden.');
});
