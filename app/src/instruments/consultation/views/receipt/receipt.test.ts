import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { onConsultationTown } from '../../testing/on-consultation-town.ts';
import { giveView, keptViews } from '../../testing/views.ts';

const { its } = onConsultationTown();
const read = async (path: string) => (await its.town.get(path)).text();
const key = () => crypto.randomUUID();
const mails = () =>
  its.town.db.selectFrom('message').select(['toEmail', 'subject', 'text', 'html']).orderBy('id').execute();

test('the receipt shows number, moment, text and a code that anybody can compute', async () => {
  const { receipt } = await giveView(its, { about: '2' });
  const page = await its.town.get(receipt);
  const html = await page.text();
  for (const words of [
    'Ontvangstbewijs van zienswijze 1',
    'ma 23 november 2026 om 11:00',
    'Het wordt te druk.',
    'Lindelaan 1',
  ])
    expect(html).toContain(words);
  expect([page.headers.get('cache-control'), page.headers.get('x-robots-tag')]).toEqual([
    'no-store',
    'noindex, nofollow',
  ]);
  const file = Buffer.from(await (await its.town.get(`${receipt}/bewijs.txt`)).arrayBuffer());
  expect(html).toContain(createHash('sha256').update(file).digest('hex'));
  expect((await its.town.get(`${receipt}/bewijs-1.txt`)).status).toBe(404);
});

test('no receipt is found by guessing', async () => {
  await giveView(its);
  for (const path of ['/zienswijze/1', `/zienswijze/${key()}`, '/zienswijze/00000000-0000-0000-0000-000000000000'])
    for (const part of ['', '/bewijs.txt', '/aanvullen', '/intrekken'])
      expect([path + part, (await its.town.get(path + part)).status]).toEqual([path + part, 404]);
});

test('who leaves an address gets the receipt by mail, without the text in it', async () => {
  const email = `${key()}@bewoner.example`;
  const { receipt } = await giveView(its, { email });
  const [kept] = await keptViews(its);
  const [mail] = (await mails()).filter(({ toEmail }) => toEmail === email);
  expect(mail?.subject).toBe('Ontvangstbewijs van zienswijze 1: Ontwerp-verkeersbesluit Lindelaan');
  for (const words of [receipt, kept?.textSha256 ?? '', 'maandag 28 december 2026'])
    expect(mail?.text).toContain(words);
  expect(`${mail?.text}${mail?.html}`).not.toContain('te druk');
});

test('an address that somebody else types in gets a dozen mails a day at most, and the views count all the same', async () => {
  const email = `${key()}@bewoner.example`;
  for (let time = 0; time < 14; time += 1) expect((await giveView(its, { email })).response.status).toBe(303);
  expect((await mails()).filter(({ toEmail }) => toEmail === email)).toHaveLength(12);
});

test('what is added has a moment and code of its own, and the view stays as it was', async () => {
  const email = `${key()}@bewoner.example`;
  const { receipt } = await giveView(its, { email });
  const before = await keptViews(its);
  const submissionKey = key();
  const add = (body: string, again = submissionKey) =>
    its.town.post(`${receipt}/aanvullen`, { body, submissionKey: again });
  const twice = await Promise.all([add('Ook de hoek.'), add('Ook de hoek.')]);
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  its.town.at('2026-11-24T10:00:00Z');
  expect((await add('En de boom.', key())).status).toBe(303);
  const empty = await add('  ', key());
  expect([empty.status, (await empty.text()).includes('Schrijf wat u wilt aanvullen.')]).toEqual([422, true]);
  const html = await read(receipt);
  for (const words of ['Aanvulling 1', 'Ook de hoek.', 'Aanvulling 2', 'di 24 november 2026'])
    expect(html).toContain(words);
  expect(html).not.toContain('Aanvulling 3');
  const file = Buffer.from(await (await its.town.get(`${receipt}/bewijs-2.txt`)).arrayBuffer());
  expect(html).toContain(createHash('sha256').update(file).digest('hex'));
  expect(await keptViews(its)).toEqual(before);
  expect((await mails()).filter(({ toEmail }) => toEmail === email)).toHaveLength(3);
});

test('who withdraws a view does so once, and nothing is added any more', async () => {
  const { receipt } = await giveView(its);
  expect(await read(`${receipt}/intrekken`)).toContain('Ja, trek in');
  const twice = await Promise.all([1, 2].map(() => its.town.post(`${receipt}/intrekken`, {})));
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  const lines = its.town.db
    .selectFrom('auditLine')
    .select('act')
    .where('subject', '=', `step:${its.stepId}`)
    .where('act', '=', 'consultation.view-withdrawn');
  expect(await lines.execute()).toHaveLength(1);
  expect(await read(receipt)).toContain('U trok deze zienswijze in op');
  const added = await its.town.post(`${receipt}/aanvullen`, { body: 'Toch niet.', submissionKey: key() });
  expect([added.status, (await added.text()).includes('Toch niet.')]).toEqual([409, true]);
  expect((await its.town.get(`${receipt}/aanvullen`)).status).toBe(303);
  // Somebody who changes their mind gives a new view.
  expect((await giveView(its)).response.status).toBe(303);
  expect((await keptViews(its)).map(({ number, withdrawnAt }) => [number, withdrawnAt !== null])).toEqual([
    [1, true],
    [2, false],
  ]);
});

test('after the term the receipt stays to be read, and nothing about the view changes', async () => {
  const { receipt } = await giveView(its);
  its.town.at('2026-12-28T23:00:00Z');
  expect(await read(receipt)).toContain('De termijn is voorbij.');
  const added = await its.town.post(`${receipt}/aanvullen`, { body: 'Te laat bedacht.', submissionKey: key() });
  expect([added.status, (await added.text()).includes('Te laat bedacht.</textarea>')]).toEqual([409, true]);
  expect((await its.town.post(`${receipt}/intrekken`, {})).status).toBe(409);
  expect((await keptViews(its))[0]?.withdrawnAt).toBeNull();
});

test('a receipt is in English for who reads English, and the words of people are marked as Dutch', async () => {
  const { receipt } = await giveView(its);
  const html = await (await its.town.get(receipt, { as: 'taal=en' })).text();
  expect(html).toContain('Receipt of view 1');
  expect(html).toContain('<div class="app-prose" lang="nl">');
});
