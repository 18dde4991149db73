import { type Transcript, verify } from '@stadmakers/sortition';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { deletePersonsDue } from '../deleting/delete-persons.ts';
import { type MadePool, makePool, solvePanel } from '../testing/make-pool.ts';

let town: TestApp;
let officer: string;
let officerId: string;
beforeAll(async () => {
  town = await testApp();
  officerId = await makePerson(town.db, { name: 'Fatima', roles: ['process_manager'] });
  officer = await signInForTest(town.deps, officerId, { strong: true });
});
afterAll(() => town.drop());

const text = async (path: string) => {
  const response = await town.get(path);
  expect(response.status, path).toBe(200);
  return response.text();
};
async function fixed(slug: string): Promise<MadePool> {
  const made = await makePool(town.db, slug, { officers: [officerId] });
  await solvePanel(town.db, made.stepId);
  const response = await town.post(`${made.staff}/loting/vast`, { seedKind: 'dice' }, { as: officer });
  expect(response.status).toBe(303);
  return made;
}
async function drawn(slug: string): Promise<MadePool> {
  const made = await fixed(slug);
  const response = await town.post(`${made.staff}/loting/trekking`, { seed: '7 0 3', sure: 'ja' }, { as: officer });
  expect(response.status).toBe(303);
  return made;
}

test('before the draw everybody reads the code, since when it stands and where the lot will come from', async () => {
  const { path, stepId } = await fixed('bomen');
  const { commitment } = await town.db
    .selectFrom('panel')
    .select('commitment')
    .where('stepId', '=', stepId)
    .executeTakeFirstOrThrow();
  const digest = (commitment as { digest: string }).digest;
  const page = await text(path);
  expect(page).toContain(digest.match(/.{4}/g)?.join(' '));
  expect(page).toContain('23 november 2026');
  expect(page).toContain('3 dobbelstenen met tien kanten');
  expect(await (await town.get(`${path}/loting/vastgelegd.json`)).json()).toEqual(commitment);
  expect(await text(`${path}/loting`)).toContain('Er is nog niet geloot');
  expect(await (await town.get(`${path}/loting/stand.json`)).json()).toEqual({ drawn: false });
  expect((await town.get(`${path}/loting/transcript.json`)).status).toBe(404);
});

test('after the draw everybody sees the seats and can check the transcript, and nowhere who it is', async () => {
  const { path } = await drawn('water');
  const transcript = (await (await town.get(`${path}/loting/transcript.json`)).json()) as Transcript;
  expect(verify(transcript)).toMatchObject({ passed: true });
  const board = await text(`${path}/loting`);
  for (const pseudonym of transcript.panel) expect(board).toContain(pseudonym.slice(0, 4));
  expect(board.match(/data-seat/g)).toHaveLength(8);
  const pages = [board, await text(path), await text(`${path}/controleren`), JSON.stringify(transcript)];
  for (const page of pages) expect(page).not.toMatch(/Persoon \d|Verzonnenstraat|huis \d/);
  expect(pages[2]).not.toContain('app-check--no');
  expect(await (await town.get(`${path}/loting/stand.json`)).json()).toEqual({ drawn: true });
});

test('a transcript that somebody changed in the database fails on the page, and says on what', async () => {
  const { path, stepId } = await drawn('lucht');
  const { transcript } = await town.db
    .selectFrom('panel')
    .select('transcript')
    .where('stepId', '=', stepId)
    .executeTakeFirstOrThrow();
  const changed = structuredClone(transcript) as unknown as Transcript;
  changed.panel.reverse();
  await town.db
    .updateTable('panel')
    .set({ transcript: JSON.stringify(changed) })
    .where('stepId', '=', stepId)
    .execute();
  const page = await text(`${path}/controleren`);
  expect(page).toContain('Het panel is niet wie op die lijst staat.');
  expect(page).toContain('Onze eigen computer vond een fout');
});

test('a whole other draw in the place of the one that was fixed is seen by its code', async () => {
  const { path, stepId } = await drawn('regen');
  const other = await drawn('zon');
  const theirs = town.db.selectFrom('panel').select('transcript').where('stepId', '=', other.stepId);
  const { transcript } = await theirs.executeTakeFirstOrThrow();
  await town.db
    .updateTable('panel')
    .set({ transcript: JSON.stringify(transcript) })
    .where('stepId', '=', stepId)
    .execute();
  const page = await text(`${path}/controleren`);
  expect(page.match(/app-check--no"/g)).toHaveLength(1);
  expect(page).toContain('De code is een andere dan die vooraf op deze site stond.');
});

test('once the people are deleted the draw still stands and can be checked, and the seats of each group too', async () => {
  const { path, stepId } = await drawn('sneeuw');
  await town.db.updateTable('panel').set({ deleteOn: '2026-11-23' }).where('stepId', '=', stepId).execute();
  expect(await deletePersonsDue(town.deps)).toEqual([stepId]);
  const page = await text(path);
  expect(page).toContain('De gegevens van de mensen zijn gewist op 23 november 2026');
  expect(page).toContain('hoeveel plaatsen in het panel');
  expect(page).not.toContain('te weinig om te tonen');
  expect(await text(`${path}/controleren`)).not.toContain('app-check--no');
  expect((await text(`${path}/loting`)).match(/data-seat/g)).toHaveLength(8);
});

test('of fewer than five people nothing is told', async () => {
  const { path } = await makePool(town.db, 'wind', { pool: 4 });
  const page = await text(path);
  expect(page).toContain('minder dan vijf');
  expect(page).toContain('te weinig om te tonen');
});

test('a step without a panel tells that it is being prepared, and a draft is for its officers', async () => {
  const { path, stepId } = await makePool(town.db, 'licht', { officers: [officerId] });
  await town.db.updateTable('step').set({ status: 'draft' }).where('id', '=', stepId).execute();
  expect((await town.get(path)).status).toBe(404);
  expect((await town.get(`${path}/loting`)).status).toBe(404);
  expect((await town.get(path, { as: officer })).status).toBe(200);
});

test('an officer who forgets a die or the tick gets the form back, and nothing is drawn', async () => {
  const { staff, stepId } = await fixed('geluid');
  const send = (form: Record<string, string>) => town.post(`${staff}/loting/trekking`, form, { as: officer });
  const short = await send({ seed: '70', sure: 'ja' });
  expect(short.status).toBe(422);
  expect(await short.text()).toContain('Vul 3 cijfers in');
  expect((await send({ seed: '703' })).status).toBe(422);
  expect((await send({ seed: '703', sure: 'ja' })).status).toBe(303);
  const again = await send({ seed: '111', sure: 'ja' });
  expect(again.status).toBe(409);
  expect(await again.text()).toContain('Er is al geloot');
  const seats = await town.db.selectFrom('panelSeat').select('id').where('stepId', '=', stepId).execute();
  expect(seats).toHaveLength(8);
});
