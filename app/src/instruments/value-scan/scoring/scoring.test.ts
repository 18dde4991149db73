import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { makeScan, scoreFields } from '../testing/make-scan.ts';
import { onScanTown } from '../testing/on-scan-town.ts';

const { its, at, score, page } = onScanTown();
const scores = () =>
  its.town.db
    .selectFrom('valueScanScore as score')
    .innerJoin('valueScanParticipant as participant', 'participant.id', 'score.participantId')
    .select(['participantId', 'round', 'channel', 'personId', 'roleId'])
    .where('participant.stepId', '=', its.stepId)
    .orderBy('score.id')
    .execute();
const codeIn = (html: string) => /Uw code is ([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(html)?.[1] ?? '';

test('somebody without an account scores before and a year later, and the two scores belong together', async () => {
  expect(await page()).toContain('Geef uw score');
  const first = await score(1, [4, 5, 'x']);
  expect(first.response.headers.get('location')).toBe(`${its.path}/dank`);
  const thanks = await page('/dank', first.cookie);
  expect(thanks).toContain('Uw code is');
  expect(await page('', first.cookie)).toContain('Uw score is binnen');
  await at('2027-01-15');
  expect(await page()).toContain('De tweede begint op 1 mei 2027');
  expect((await score(1, [3, 3, 3])).status).toBe(409);
  await at('2027-05-20');
  expect(await page('/scoren', first.cookie)).toMatch(/Uw groep:\s+Bewoners/);
  expect((await score(2, [2, 2, 2], first.cookie)).status).toBe(303);
  // On another device with the code, however it is typed.
  const code = codeIn(thanks).toLowerCase().replace('-', ' ');
  expect((await score(1, [1, 1, 1], '', { code })).status).toBe(409);
  const [before, after, ...more] = await scores();
  expect(more).toEqual([]);
  expect([before?.round, after?.round, before?.roleId === its.roleIds[0]]).toEqual([1, 2, true]);
  expect(after?.participantId).toBe(before?.participantId);
});

test('the code of the first round joins a score with an account to it, and nobody else can use it', async () => {
  const code = codeIn(await page('/dank', (await score(2, [4, 4, 4])).cookie));
  await at('2027-05-20');
  const wrong = await score(1, [3, 3, 3], its.resident, { code: 'AAAA-AAAA' });
  expect([wrong.status, (await wrong.response.text()).includes('Deze code kennen wij niet')]).toEqual([422, true]);
  expect((await score(1, [3, 3, 3], its.resident, { code })).status).toBe(303);
  const both = await scores();
  expect(both.map(({ participantId }) => participantId)).toEqual([both[0]?.participantId, both[0]?.participantId]);
  expect(both[1]?.personId).not.toBeNull();
  expect((await score(1, [3, 3, 3], '', { code })).status).toBe(422);
});

test('what is left open is said at the sentence, and what was chosen comes back', async () => {
  const form = { ...scoreFields(its, 1, [4, 9, 2]), role: '' };
  const refused = await its.town.post(`${its.path}/scoren`, form);
  const html = await refused.text();
  expect(refused.status).toBe(422);
  expect(html).toContain('Kies bij welke groep u hoort.');
  expect(html).toContain('Kies een cijfer, of: weet ik niet.');
  expect(html).toMatch(/value="4" checked/);
  const nothing = await score(1, ['x', 'x', 'x']);
  expect([nothing.status, (await nothing.response.text()).includes('ten minste één stelling')]).toEqual([422, true]);
  expect((await score(9, [1, 1, 1])).status).toBe(422);
  expect(await scores()).toEqual([]);
});

test('a score counts once: sent twice, from two tabs, or changed afterwards', async () => {
  const form = scoreFields(its, 1, [4, 4, 4]);
  const twice = await Promise.all([1, 2, 3].map(() => its.town.post(`${its.path}/scoren`, form)));
  expect(twice.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await scores()).toHaveLength(1);
  const tabs = await Promise.all([1, 2].map(() => score(1, [2, 2, 2], its.resident)));
  expect(tabs.map(({ status }) => status).sort()).toEqual([303, 409]);
  const step = its.town.db.selectFrom('step').select('contributionCount').where('id', '=', its.stepId);
  expect(await step.executeTakeFirstOrThrow()).toEqual({ contributionCount: 2 });
  const acts = its.town.db.selectFrom('act').select('channel').where('stepId', '=', its.stepId);
  expect(await acts.execute()).toEqual([{ channel: 'web' }, { channel: 'web' }]);
});

test('the next person at the same tablet scores as somebody else', async () => {
  const { cookie } = await score(1, [4, 4, 4]);
  const released = await its.town.post(`${its.path}/opnieuw`, {}, { as: cookie });
  expect(released.headers.getSetCookie().join()).toContain(`waardenscan-${its.stepId}=;`);
  expect((await score(2, [1, 1, 1])).status).toBe(303);
  expect(new Set((await scores()).map(({ participantId }) => participantId)).size).toBe(2);
});

test('where an account is asked for, a visitor signs in first and loses nothing', async () => {
  const made = await makeScan(its.town.db, { assurance: 'email' });
  const form = scoreFields(made, 1, [4, 4, 4]);
  const kept = await its.town.post(`${made.path}/scoren`, form);
  expect(kept.status).toBe(401);
  const person = await signInForTest(its.town.deps, await makePerson(its.town.db, { name: 'Samir' }));
  expect((await its.town.post(`${made.path}/scoren`, form, { as: person })).status).toBe(303);
});

test('the desk keys in scores from paper, joined by the code that it gave, also after the closing of a round', async () => {
  const desk = `/balie/waardenscan/${its.stepId}`;
  const [social, ecological] = its.valueIds.map((id) => `w${id}`);
  const keyIn = (form: Record<string, string>) =>
    its.town.post(
      desk,
      { channel: 'paper', round: '1', submissionKey: crypto.randomUUID(), ...form },
      { as: its.officer },
    );
  await at('2027-01-15');
  const first = await keyIn({ role: '2', [social ?? '']: '4 0', [ecological ?? '']: '5' });
  const code = /code=(\w{8})/.exec(first.headers.get('location') ?? '')?.[1] ?? '';
  expect(first.status).toBe(303);
  const next = await (await its.town.get(first.headers.get('location') ?? '', { as: its.officer })).text();
  expect(next).toContain(`De code is ${code.slice(0, 4)}-${code.slice(4)}`);
  const wrong: [Record<string, string>, number, string][] = [
    [{ role: '2', [social ?? '']: '4' }, 422, 'Typ voor elke stelling een cijfer'],
    [{ role: '2', [social ?? '']: '6 1' }, 422, 'Typ voor elke stelling een cijfer'],
    [{ role: '7', [social ?? '']: '41' }, 422, 'Typ het nummer van een groep'],
    [{ role: '1' }, 422, 'Vul bij ten minste één waarde cijfers in.'],
    [{ role: '1', [social ?? '']: '41', round: '2' }, 409, 'De tweede ronde is nog niet begonnen.'],
    [{ code, [social ?? '']: '41' }, 409, 'al gescoord'],
  ];
  for (const [form, status, words] of wrong) {
    const refused = await keyIn(form);
    expect([refused.status, (await refused.text()).includes(words)]).toEqual([status, true]);
  }
  await at('2027-06-01');
  expect(await (await its.town.get(`${desk}/papier`, { as: its.officer })).text()).toContain('Schrijf hier uw code');
  expect((await keyIn({ code, round: '2', [social ?? '']: '2,2' })).status).toBe(303);
  const all = await scores();
  expect(all.map(({ round, channel }) => `${round} ${channel}`)).toEqual(['1 paper', '2 paper']);
  expect(all[0]?.participantId).toBe(all[1]?.participantId);
  expect((await its.town.get(desk, { as: its.resident })).status).toBe(403);
});
