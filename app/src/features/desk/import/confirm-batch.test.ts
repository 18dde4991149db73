import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { freshDatabase } from '../../../testing/database.ts';
import { makePerson } from '../../../testing/sign-in.ts';
import { enter } from '../entry/enter.ts';
import { channelFigures } from '../figures/channel-figures.ts';
import { makeColleague, makeStep } from '../testing-town.ts';
import { batchPreview } from './batch-preview.ts';
import { confirmBatch } from './confirm-batch.ts';
import { uploadBatch } from './upload-batch.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let wim: Actor;
const now = new Date('2026-11-23T10:00:00Z');
const deps = () => ({ db: fresh.db, now: () => now }) as Parameters<typeof confirmBatch>[0];
beforeAll(async () => {
  fresh = await freshDatabase();
  wim = await makeColleague(fresh.db, 'desk');
});
afterAll(() => fresh.drop());

const upload = async (stepId: number, csv: string, receivedOn = '2026-11-20') => {
  const bytes = Buffer.from(csv);
  const result = await uploadBatch(deps(), wim, { stepId, fileName: 'papier.csv', bytes, receivedOn });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.batchId;
};

test('900 forms come in at once and are counted everywhere, each once', async () => {
  const { stepId, projectId } = await makeStep(fresh.db);
  const rows = Array.from(
    { length: 900 },
    (_, i) => `Idee ${i};Papier ${i};Bewoner ${i % 300};bewoner${i % 300}@post.example;Parkwijk;k-${i}`,
  );
  const batchId = await upload(stepId, `titel;tekst;naam;e-mail;wijk;kenmerk\n${rows.join('\n')}\n`);
  expect((await batchPreview(fresh.db, batchId, 50))?.counts).toEqual({ accepted: 900, refused: 0, duplicate: 0 });
  expect((await channelFigures(fresh.db, projectId)).total.contributions).toBe(0);

  const results = await Promise.all(Array.from({ length: 4 }, () => confirmBatch(deps(), wim, batchId)));
  expect(results.map((result) => result.ok && result.value.added).sort()).toEqual([0, 0, 0, 900]);
  expect(await channelFigures(fresh.db, projectId)).toEqual({
    channels: [{ channel: 'paper', contributions: 900, supports: 0, people: 300 }],
    total: { contributions: 900, supports: 0, people: 300 },
  });
  const counted = await fresh.db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.contributionCount as inStep', 'project.contributionCount as inProject'])
    .where('step.id', '=', stepId)
    .executeTakeFirstOrThrow();
  expect(counted).toEqual({ inStep: 900, inProject: 900 });
  const one = await fresh.db
    .selectFrom('contribution')
    .innerJoin('contact', 'contact.id', 'contribution.contactId')
    .select(['contribution.title', 'contact.name', 'contribution.authorName', 'contribution.body'])
    .where('stepId', '=', stepId)
    .where('title', '=', 'Idee 450')
    .executeTakeFirstOrThrow();
  expect(one).toEqual({ title: 'Idee 450', name: 'Bewoner 150', authorName: '', body: 'Papier 450' });
});

test('the same file sent again, from another tab or day, adds nothing', async () => {
  const { stepId } = await makeStep(fresh.db);
  const csv = 'titel,naam\nBankjes,An\nLantaarns,\n';
  const [one, two] = await Promise.all([upload(stepId, csv), upload(stepId, csv)]);
  expect(one).toBe(two);
  expect(await confirmBatch(deps(), wim, one)).toEqual({ ok: true, value: { added: 2, again: false } });
  const later = await upload(stepId, csv, '2026-11-21');
  expect(later).toBe(one);
  expect(await confirmBatch(deps(), wim, later)).toEqual({ ok: true, value: { added: 0, again: true } });
});

test('somebody in the list who made an account since counts as that account, also for the limit of the step', async () => {
  const { stepId, projectId } = await makeStep(fresh.db, { limitPerPerson: 2 });
  const personId = await makePerson(fresh.db, { name: 'Ria' });
  await fresh.db
    .insertInto('contact')
    .values({ name: 'Ria Rekening', phone: '023 514 00 00', prefers: 'phone', createdAt: now, personId })
    .execute();
  const row = (title: string) => `${title};Ria Rekening;0235140000`;
  const batch = await upload(stepId, ['titel;naam;telefoon', row('Een'), row('Twee'), row('Drie')].join('\n'));
  expect(await confirmBatch(deps(), wim, batch)).toEqual({ ok: true, value: { added: 2, again: false } });
  const mine = await fresh.db.selectFrom('contribution').select('id').where('personId', '=', personId).execute();
  expect(mine).toHaveLength(2);
  expect((await channelFigures(fresh.db, projectId)).total.people).toBe(1);
  const more = await upload(stepId, ['titel;naam;telefoon', row('Vier')].join('\n'));
  expect((await batchPreview(fresh.db, more, 10))?.refused.map(({ problems }) => problems[0]?.kind)).toEqual([
    'limit-reached',
  ]);
});

test('a form that was typed in after the preview does not come in a second time', async () => {
  const { stepId } = await makeStep(fresh.db);
  const batchId = await upload(stepId, 'titel;kenmerk\nEen;9-0001\nTwee;9-0002\n');
  await enter(deps(), wim, {
    stepId,
    channel: 'paper',
    receivedOn: '2026-11-20',
    contributor: { kind: 'anonymous' },
    contribution: { title: 'Een', body: '', areaId: null },
    reaction: null,
    showName: false,
    supports: [],
    reference: '9-0001',
    submissionKey: crypto.randomUUID(),
  });
  expect(await confirmBatch(deps(), wim, batchId)).toEqual({ ok: true, value: { added: 1, again: false } });
  const after = await batchPreview(fresh.db, batchId, 50);
  expect(after?.counts).toEqual({ accepted: 1, refused: 0, duplicate: 1 });
  expect(after?.refused[0]?.problems).toEqual([{ column: 'reference', kind: 'reference-known', value: '9-0001' }]);
});

test('what came in is kept once, and refused rows until they can be mended', async () => {
  const { stepId } = await makeStep(fresh.db, { onlyParkwijk: true });
  const batchId = await upload(stepId, 'titel;wijk;naam\nGoed;Parkwijk;An\nFout;Spaarndam;Bea\n');
  expect(await confirmBatch(deps(), wim, batchId)).toEqual({ ok: true, value: { added: 1, again: false } });
  const rows = fresh.db.selectFrom('importRow').select('cells').where('batchId', '=', batchId).orderBy('number');
  expect((await rows.execute()).map((row) => row.cells)).toEqual([[], ['Fout', 'Spaarndam', 'Bea']]);
});

test('colleagues of other trajectories and of other work are refused, and so is a closed day', async () => {
  const { stepId } = await makeStep(fresh.db, { closesAt: '2026-11-21T16:00:00Z' });
  const bytes = Buffer.from('titel\nIets\n');
  const moderator = await makeColleague(fresh.db, 'moderator');
  const file = { stepId, fileName: 'a.csv', bytes, receivedOn: '2026-11-20' };
  expect(await uploadBatch(deps(), moderator, file)).toEqual({ ok: false, error: { kind: 'not-allowed' } });
  const late = await uploadBatch(deps(), wim, { ...file, receivedOn: '2026-11-22' });
  expect(late.ok ? '' : late.error.kind).toBe('received-outside-period');
  const batchId = await upload(stepId, 'titel\nIets\n');
  expect(await confirmBatch(deps(), moderator, batchId)).toEqual({ ok: false, error: { kind: 'not-allowed' } });
  expect(await confirmBatch(deps(), wim, 999_999)).toEqual({ ok: false, error: { kind: 'batch-not-found' } });
});

test('a row about somebody known fills in what was not known, never what was; the preview says of how many', async () => {
  const { stepId } = await makeStep(fresh.db);
  const known = async (name: string, means: { email?: string; phone?: string; personId?: string }) =>
    (
      await fresh.db
        .insertInto('contact')
        .values({ name, prefers: 'phone', ...means })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id;
  const ria = await known('Ria Vult', { phone: '023 600 00 01' });
  const ton = await known('Ton Blijft', { phone: '023 600 00 02', email: 'ton@oud.example' });
  const account = await makePerson(fresh.db, { name: 'Els' });
  const els = await known('Els Account', { phone: '023 600 00 03', personId: account });
  const batchId = await upload(
    stepId,
    [
      'titel;naam;telefoon;e-mail;adres',
      'Een;Ria Vult;023 600 00 01;ria@nieuw.example;Kade 1, Haarlem',
      // Known by the row above only.
      'Twee;Ria Vult;;ria@nieuw.example;',
      'Drie;Ton Blijft;023 600 00 02;ton@nieuw.example;',
      'Vier;Els Account;023 600 00 03;els@nieuw.example;',
    ].join('\n'),
  );
  expect((await batchPreview(fresh.db, batchId, 50))?.filled).toBe(1);
  expect(await confirmBatch(deps(), wim, batchId)).toMatchObject({ ok: true, value: { added: 4 } });
  const after = await fresh.db
    .selectFrom('contact')
    .select(['id', 'phone', 'email', 'postalAddress'])
    .where('name', 'in', ['Ria Vult', 'Ton Blijft', 'Els Account'])
    .orderBy('id')
    .execute();
  expect(after).toEqual([
    { id: ria, phone: '023 600 00 01', email: 'ria@nieuw.example', postalAddress: 'Kade 1, Haarlem' },
    { id: ton, phone: '023 600 00 02', email: 'ton@oud.example', postalAddress: null },
    { id: els, phone: '023 600 00 03', email: null, postalAddress: null },
  ]);
});

test('where people of the list live counts for their act; a wijk that nobody knows refuses the row', async () => {
  const { stepId, projectId, parkwijk } = await makeStep(fresh.db);
  const batchId = await upload(stepId, 'titel;woont in\nEen boom;Parkwijk\nEen bank;\nEen kuil;Atlantis\n');
  const preview = await batchPreview(fresh.db, batchId, 50);
  expect(preview?.refused.map((row) => row.problems)).toEqual([
    [{ column: 'livesIn', kind: 'unknown-area', value: 'Atlantis' }],
  ]);
  await confirmBatch(deps(), wim, batchId);
  const acts = await fresh.db
    .selectFrom('act')
    .select('areaId')
    .where('projectId', '=', projectId)
    .orderBy('id')
    .execute();
  expect(acts).toEqual([{ areaId: parkwijk }, { areaId: null }]);
});
