import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { type MadeInitiative, makeInitiative } from '../initiatives/testing/make-initiative.ts';
import { isAgreed, type Side, sides, sign, stateOf, type Version } from './arrangement.ts';
import { remindOfEnds } from './remind-of-end.ts';
import { checklist } from './testing/arrangement-form.ts';

let town: TestApp;
let garden: MadeInitiative;
let officerId: string;
let officer: string;
let number = 0;
beforeAll(async () => {
  town = await testApp();
  officerId = await makePerson(town.db, {
    name: 'Sanne Ambtenaar',
    email: 'sanne@stad.example',
    roles: ['process_manager'],
  });
  officer = await signInForTest(town.deps, officerId, { strong: true });
});
beforeEach(async () => {
  number += 1;
  garden = await makeInitiative(town, { slug: `tuin-${number}`, title: `Buurttuin ${number}`, by: 'Noor Tuinier' });
});
afterAll(() => town.drop());

const team = (part = '') => `/initiatieven/${garden.slug}/beheer/afspraken${part}`;
const staff = (part = '') => `/beheer/afspraken/${garden.slug}${part}`;
const open = (part = '') => `/initiatieven/${garden.slug}${part}`;
const asTeam = (part: string, form: Record<string, string>) => town.post(team(part), form, { as: garden.as });
const asTown = (part: string, form: Record<string, string>) => town.post(staff(part), form, { as: officer });
const html = async (path: string, as = '') => (await town.get(path, { as })).text();
const signTown = (seen: number) => asTown('/tekenen', { seen: String(seen), function: 'Gebiedsmanager Noord' });
const signTeam = (seen: number) => asTeam('/tekenen', { seen: String(seen) });
const subjects = async () => {
  const mails = town.db
    .selectFrom('message')
    .select(['toEmail', 'subject'])
    .where('subject', 'like', `%Buurttuin ${number}`);
  return (await mails.orderBy('id').execute()).map(({ toEmail, subject }) => `${toEmail}: ${subject}`);
};

test('both sides write and sign one page, which everybody then reads without a name', async () => {
  expect((await asTeam('/wijzigen', checklist(0))).status).toBe(303);
  expect(await html(team(), garden.as)).toContain('Nog niemand tekende.');
  expect(await html('/beheer/afspraken', officer)).toContain(`Buurttuin ${number}`);
  expect((await signTeam(1)).status).toBe(303);
  expect((await town.get(open('/afspraken'))).status).toBe(404);
  expect(await html(open())).not.toContain('spraken dit af');
  expect((await signTown(1)).status).toBe(303);
  const page = await html(open('/afspraken'));
  for (const words of ['samen', 'De beplanting kiest het initiatief.', 'Gebiedsmanager Noord', '31 december 2027'])
    expect(page).toContain(words);
  expect(page).not.toMatch(/Noor Tuinier|Sanne/);
  expect(await html(open())).toContain('spraken dit af');
  const pdf = await town.get(open('/afspraken/afspraken.pdf'));
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(await subjects()).toEqual([`${garden.slug}@bewoner.example: De afspraken gelden: Buurttuin ${number}`]);
});

test('a change after signing asks both again, and until then the page before it holds', async () => {
  await asTown('/wijzigen', checklist(0));
  await Promise.all([signTeam(1), signTown(1)]);
  expect(await html(team(), garden.as)).toContain('De afspraken gelden.');
  // The same once more is no change.
  expect((await asTeam('/wijzigen', checklist(1))).status).toBe(303);
  expect(await html(team(), garden.as)).toContain('De afspraken gelden.');
  expect((await asTeam('/wijzigen', checklist(1, { 'keuze-freedom': 'plan' }))).status).toBe(303);
  const work = await html(staff(), officer);
  expect(work).toContain('Nog niemand tekende.');
  expect(work).toContain('gelden de vorige afspraken nog');
  expect(await html(open('/afspraken'))).toContain('Ruim: het kiest zelf hoe');
  expect((await signTown(1)).status).toBe(409);
  await Promise.all([signTown(2), signTeam(2)]);
  expect(await html(open('/afspraken'))).toContain('Binnen het plan dat er ligt');
  expect((await subjects()).filter((one) => one.includes('Gewijzigde'))).toEqual([
    `sanne@stad.example: Gewijzigde afspraken: Buurttuin ${number}`,
  ]);
});

test('who signs what was changed meanwhile is told so, and who saves over another keeps what was typed', async () => {
  await asTown('/wijzigen', checklist(0));
  await asTown('/wijzigen', checklist(1, { 'uitleg-help': 'Maait het gras.' }));
  const late = await signTeam(1);
  expect([late.status, (await late.text()).includes('Lees ze eerst opnieuw')]).toEqual([409, true]);
  const over = await asTeam('/wijzigen', checklist(1, { 'uitleg-help': 'Brengt een bank.' }));
  const page = await over.text();
  expect([over.status, page.includes('Brengt een bank.'), page.includes('name="seen" value="2"')]).toEqual([
    409,
    true,
    true,
  ]);
});

test('many who sign at once are one signature for each side, and two drafts at once are one', async () => {
  const drafts = await Promise.all(
    ['Maait het gras.', 'Levert een bank.'].map((text) => asTeam('/wijzigen', checklist(0, { 'uitleg-help': text }))),
  );
  expect(drafts.map(({ status }) => status).sort()).toEqual([303, 409]);
  const all = await Promise.all([signTeam(1), signTown(1), signTeam(1), signTown(1)]);
  expect(all.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  const signatures = town.db
    .selectFrom('signOff')
    .innerJoin('arrangementVersion', 'arrangementVersion.id', 'signOff.arrangementVersionId')
    .select('side')
    .where('projectId', '=', garden.id);
  expect((await signatures.execute()).map(({ side }) => side).sort()).toEqual(['initiative', 'town']);
});

test('nobody signs for both sides, and nobody who does not belong to it reads or signs a draft', async () => {
  await town.db
    .insertInto('roleGrant')
    .values({ personId: officerId, role: 'initiator', projectId: garden.id })
    .execute();
  await asTown('/wijzigen', checklist(0));
  expect((await signTown(1)).status).toBe(303);
  const both = await town.post(team('/tekenen'), { seen: '1' }, { as: officer });
  expect([both.status, (await both.text()).includes('voor de andere kant')]).toEqual([409, true]);
  const neighbour = await signInForTest(town.deps, await makePerson(town.db, { name: 'Buur' }));
  for (const path of [team(), staff(), team('/afspraken.pdf'), '/beheer/afspraken'])
    expect([path, (await town.get(path, { as: neighbour })).status]).toEqual([path, 403]);
  expect((await town.get(staff(), { as: garden.as })).status).toBe(403);
  expect((await town.get(team('/afspraken.pdf'), { as: garden.as })).status).toBe(200);
  const draft = await makeInitiative(town, { slug: `concept-${number}`, status: 'draft' });
  expect((await town.get(`/beheer/afspraken/${draft.slug}`, { as: officer })).status).toBe(404);
});

test('four weeks before it ends both sides hear of it once, and what both signed stays the PDF that it was', async () => {
  await asTeam('/wijzigen', checklist(0, { validUntil: '2026-12-21' }));
  await signTeam(1);
  await remindOfEnds(town.deps);
  expect((await subjects()).filter((subject) => subject.includes('lopen af'))).toEqual([]);
  await signTown(1);
  const kept = town.db.selectFrom('arrangementVersion').select('pdf').where('projectId', '=', garden.id);
  const { pdf } = await kept.executeTakeFirstOrThrow();
  const sent = await town.get(open('/afspraken/afspraken.pdf'));
  expect(Buffer.from(await sent.arrayBuffer()).equals(pdf ?? Buffer.alloc(0))).toBe(true);
  for (let twice = 0; twice < 2; twice += 1) await remindOfEnds(town.deps);
  const warned = (await subjects()).filter((subject) => subject.includes('lopen af'));
  expect(warned.map((subject) => subject.split(':')[0]).sort()).toEqual([
    'sanne@stad.example',
    `tuin-${number}@bewoner.example`,
  ]);
});

test('what lacks comes back with what was typed, and what is over is not changed', async () => {
  const wrong = checklist(0, { 'keuze-risk': 'nonsense', 'uitleg-contact': '', validUntil: '2026-01-01' });
  const refused = await asTown('/wijzigen', wrong);
  const page = await refused.text();
  expect(refused.status).toBe(422);
  for (const words of [
    'Kies wat past.',
    'Schrijf hier kort wat u afspreekt.',
    'Kies een dag die nog komt.',
    'Levert grond.',
  ])
    expect(page).toContain(words);
  await asTown('/wijzigen', checklist(0));
  expect((await asTown('/tekenen', { seen: '1', function: '' })).status).toBe(422);
  const done = await makeInitiative(town, { slug: `klaar-${number}`, stage: 'done', status: 'closed' });
  const late = await town.post(`/beheer/afspraken/${done.slug}/wijzigen`, checklist(0), { as: officer });
  expect(late.status).toBe(409);
  expect(
    (await town.post(`/beheer/afspraken/${done.slug}/tekenen`, { seen: '1', function: 'X' }, { as: officer })).status,
  ).toBe(409);
});

test('an arrangement holds only when both read and signed the same version, in whatever order people sign', () => {
  const deeds = fc.array(
    fc.record({
      side: fc.constantFrom(...sides),
      person: fc.constantFrom('a', 'b', 'c'),
      seen: fc.integer({ min: 1, max: 3 }),
    }),
  );
  fc.assert(
    fc.property(deeds, (all) => {
      const version: Version = {
        ...{ id: 1, version: 2, answers: [], validUntil: '2027-01-01', savedSide: 'town', savedAt: new Date(0) },
        signatures: [],
      };
      for (const { side, person: personId, seen } of all) {
        const decision = sign(version, { side, personId, seen }, '2026-12-01');
        if (seen !== 2) expect(decision).toEqual({ ok: false, error: { kind: 'newer-version', version: 2 } });
        if (decision.ok && decision.value !== 'already')
          version.signatures.push({ side, function: '', signedBy: personId, signedAt: new Date(0) });
      }
      const by = (side: Side) => version.signatures.filter((one) => one.side === side);
      expect(Math.max(...sides.map((side) => by(side).length))).toBeLessThanOrEqual(1);
      if (isAgreed(version)) expect(by('town')[0]?.signedBy).not.toBe(by('initiative')[0]?.signedBy);
      expect(stateOf(version, '2026-12-01') === 'signed').toBe(isAgreed(version));
      expect(stateOf(version, '2027-01-02')).toBe('ended');
      expect(sign({ ...version, signatures: [] }, { side: 'town', personId: 'a', seen: 2 }, '2027-01-02').ok).toBe(
        false,
      );
    }),
  );
});
