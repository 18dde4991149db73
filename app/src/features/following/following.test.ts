import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliverMail } from '../../platform/mail/deliver.ts';
import { openTransport } from '../../platform/mail/open-transport.ts';
import { queueMail } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { openPostbox } from '../../platform/mail/testing.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { sendDigests } from './digest.ts';
import { fanOut } from './fan-out.ts';
import { publishUpdate } from './publish-update.ts';

let town: TestApp;
let projectId: number;
let themeId: number;
let areaId: number;
beforeEach(async () => {
  town = await testApp();
  const project = await town.db
    .insertInto('project')
    .values({ kind: 'trajectory', slug: 'spaarnepark', question: 'Hoe maken wij het park groen?', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  projectId = project.id;
  ({ id: themeId } = await town.db
    .selectFrom('theme')
    .select('id')
    .where('slug', '=', 'groen-en-water')
    .executeTakeFirstOrThrow());
  ({ id: areaId } = await town.db
    .selectFrom('area')
    .select('id')
    .where('name', '=', 'Delftwijk')
    .executeTakeFirstOrThrow());
  await town.db.insertInto('projectTheme').values({ projectId, themeId }).execute();
  const north = await town.db.selectFrom('area').select('id').where('code', '=', 'NOORD').executeTakeFirstOrThrow();
  await town.db.insertInto('projectArea').values({ projectId, areaId: north.id }).execute();
});
afterEach(() => town.drop());

const person = async (name: string, locale: 'nl' | 'en' = 'nl') => {
  const id = await makePerson(town.db, { name, email: `${name.toLowerCase()}@bewoner.example` });
  await town.db.updateTable('person').set({ locale }).where('id', '=', id).execute();
  return { id, as: await signInForTest(town.deps, id) };
};
const follow = async (who: { as: string }, target: Record<string, number>, frequency: string) => {
  const fields = Object.fromEntries(Object.entries(target).map(([name, value]) => [name, String(value)]));
  const response = await town.post(
    '/volgen',
    { ...fields, frequency, terug: '/trajecten/spaarnepark' },
    { as: who.as },
  );
  expect(response.status).toBe(303);
};
const publish = async (title: string, event?: string) => {
  const update = { projectId, kind: 'news', title, body: 'Het plan is klaar.', ...(event ? { event } : {}) } as const;
  const id = await town.db.transaction().execute((tx) => publishUpdate(tx, 'system', update, town.deps.now()));
  return id ?? expect.unreachable('this event was news before');
};
const mails = () =>
  town.db
    .selectFrom('message')
    .select(['toEmail', 'subject', 'text', 'html', 'unsubscribeUrl'])
    .orderBy('toEmail')
    .execute();

test('who follows trajectory, theme and area gets the news once, and with an own link to stop', async () => {
  const noor = await person('Noor');
  const sem = await person('Sem', 'en');
  for (const target of [{ projectId }, { themeId }, { areaId }]) await follow(noor, target, 'immediately');
  await follow(sem, { areaId }, 'immediately');
  await fanOut(town.deps, await publish('Het plan is klaar'));
  const sent = await mails();
  expect(sent.map(({ toEmail }) => toEmail)).toEqual(['noor@bewoner.example', 'sem@bewoner.example']);
  expect(new Set(sent.map(({ unsubscribeUrl }) => unsubscribeUrl)).size).toBe(2);
  for (const mail of sent) {
    expect(mail.text).toContain(mail.unsubscribeUrl);
    expect(mail.html).toContain(mail.unsubscribeUrl);
    expect(mail.html).not.toContain('.invalid');
  }
  expect(sent[0]?.text).toContain('Er is nieuws over');
  expect(sent[1]?.text).toContain('There is news about');
});

test('one job tells all followers, and a job that runs again tells nobody twice', async () => {
  await follow(await person('Noor'), { projectId }, 'immediately');
  const id = await publish('Het plan is klaar');
  expect(await town.db.selectFrom('jobRequest').select(['name', 'data']).execute()).toEqual([
    { name: 'update-fan-out', data: { updateId: id } },
  ]);
  await fanOut(town.deps, id);
  await fanOut(town.deps, id);
  expect(await mails()).toHaveLength(1);
});

test('the same event is news once, and who was already told of it in another mail is told once', async () => {
  const noor = await person('Noor');
  const sem = await person('Sem');
  const yara = await person('Yara');
  await follow(noor, { projectId }, 'immediately');
  await follow(sem, { projectId }, 'daily');
  await follow(yara, { areaId }, 'immediately');
  // Noor and Sem took part, so they got the report itself.
  const mail = renderMail({ subject: 'Het verslag', parts: [], reason: '' }, town.deps.settings, 'nl');
  for (const { id } of [noor, sem]) {
    const told = { dedupeKey: `report:${projectId}:1:${id}`, to: 'deelnemer@bewoner.example', mail };
    await queueMail(town.db, told, town.deps.now());
  }
  await fanOut(town.deps, await publish('Het verslag is klaar', `report:${projectId}:1`));
  await expect(publish('Het verslag is klaar', `report:${projectId}:1`)).rejects.toThrow('news before');
  town.at('2026-11-23T16:00:00Z');
  await sendDigests(town.deps);
  expect((await mails()).map(({ toEmail }) => toEmail)).toEqual([
    'deelnemer@bewoner.example',
    'deelnemer@bewoner.example',
    'yara@bewoner.example',
  ]);
});

test('the news reaches a mail server, with a link that a mail program can use', async () => {
  await follow(await person('Noor'), { projectId }, 'immediately');
  const gone = await person('Weg');
  await follow(gone, { projectId }, 'immediately');
  // Who left the town has no address here any more.
  await town.db.updateTable('person').set({ email: null }).where('id', '=', gone.id).execute();
  await fanOut(town.deps, await publish('Het plan is klaar'));
  const postbox = await openPostbox();
  const transport = openTransport(postbox.url);
  await deliverMail(town.deps, transport);
  await deliverMail(town.deps, transport);
  transport.close();
  await postbox.close();
  expect(postbox.received.map(({ to }) => to)).toEqual(['noor@bewoner.example']);
  const headers = postbox.received[0]?.mail.headerLines.map(({ line }) => line) ?? [];
  expect(headers).toContainEqual(expect.stringMatching(/^List-Unsubscribe:\s+<http.*\/afmelden\/.*>$/s));
  expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

test('the digest brings everything since the last one in one mail, also when it is late or runs twice', async () => {
  const noor = await person('Noor');
  await follow(noor, { themeId }, 'daily');
  for (const title of ['Eerste bericht', 'Tweede bericht']) await fanOut(town.deps, await publish(title));
  town.at('2026-11-24T08:00:00Z');
  await fanOut(town.deps, await publish('Derde bericht'));
  await sendDigests(town.deps);
  await sendDigests(town.deps);
  const first = await mails();
  expect(first).toHaveLength(1);
  for (const title of ['Eerste', 'Tweede', 'Derde']) expect(first[0]?.text).toContain(`${title} bericht`);
  town.at('2026-11-24T16:30:00Z');
  await fanOut(town.deps, await publish('Vierde bericht'));
  await sendDigests(town.deps);
  const both = await mails();
  expect(both).toHaveLength(2);
  expect(both.filter(({ text }) => text.includes('Vierde bericht'))).toHaveLength(1);
  expect(both.filter(({ text }) => text.includes('Derde bericht'))).toHaveLength(1);
});

test('who changes between at once and by the day misses nothing and gets nothing twice', async () => {
  const noor = await person('Noor');
  const sem = await person('Sem');
  await follow(noor, { projectId }, 'immediately');
  await follow(sem, { projectId }, 'daily');
  await fanOut(town.deps, await publish('Het plan is klaar'));
  await follow(noor, { projectId }, 'daily');
  await follow(sem, { projectId }, 'immediately');
  town.at('2026-11-23T16:00:00Z');
  await sendDigests(town.deps);
  expect((await mails()).map(({ toEmail }) => toEmail)).toEqual(['noor@bewoner.example', 'sem@bewoner.example']);
});

test('a digest that was broken off goes to who did not get it yet', async () => {
  for (const name of ['Noor', 'Sem', 'Yara']) await follow(await person(name), { projectId }, 'daily');
  await fanOut(town.deps, await publish('Het plan is klaar'));
  town.at('2026-11-23T16:00:00Z');
  await sendDigests(town.deps);
  await town.db.deleteFrom('message').where('toEmail', '=', 'yara@bewoner.example').execute();
  await town.db.updateTable('digestRun').set({ finishedAt: null }).execute();
  town.at('2026-11-25T09:00:00Z');
  await sendDigests(town.deps);
  expect((await mails()).map(({ toEmail }) => toEmail)).toEqual(
    ['noor', 'sem', 'yara'].map((name) => `${name}@bewoner.example`),
  );
});

test('a visitor signs in first, and the wish to follow is not lost', async () => {
  const fields = { projectId: String(projectId), frequency: 'daily', terug: '/trajecten/spaarnepark' };
  const refused = await town.post('/volgen', fields);
  expect(refused.status).toBe(303);
  const to = new URL(refused.headers.get('location') ?? '', 'http://here.example');
  expect(to.pathname).toBe('/inloggen');
  const noor = await person('Noor');
  const page = await (await town.get(to.searchParams.get('terug') ?? '', { as: noor.as })).text();
  expect(page).toContain('Hoe maken wij het park groen?');
  expect(page).toMatch(/value="daily"[^>]*checked/);
  expect(await town.db.selectFrom('follow').selectAll().execute()).toEqual([]);
});

test('somebody sees what they follow, changes how often, and stops', async () => {
  const noor = await person('Noor');
  await follow(noor, { projectId }, 'immediately');
  await follow(noor, { areaId }, 'daily');
  const page = await (await town.get('/mijn/volgen', { as: noor.as })).text();
  expect(page).toContain('Hoe maken wij het park groen?');
  expect(page).toContain('Delftwijk');
  await follow(noor, { projectId }, 'daily');
  expect((await town.db.selectFrom('follow').select('frequency').execute()).map((row) => row.frequency)).toEqual([
    'daily',
    'daily',
  ]);
  await town.post('/volgen/stop', { areaId: String(areaId) }, { as: noor.as });
  expect(await town.db.selectFrom('follow').select(['projectId', 'areaId']).execute()).toEqual([
    { projectId, areaId: null },
  ]);
});

test.each([
  ['nothing', {}],
  ['two things at once', { projectId: '1', areaId: '1' }],
  ['something that is not there', { projectId: '999999' }],
])('somebody who asks to follow %s gets a clear no', async (_what, fields) => {
  const noor = await person('Noor');
  expect((await town.post('/volgen', { ...fields, frequency: 'daily' }, { as: noor.as })).status).toBe(404);
});

test('a draft cannot be followed and sends no news', async () => {
  const noor = await person('Noor');
  await follow(noor, { themeId }, 'immediately');
  await town.db.updateTable('project').set({ status: 'draft' }).execute();
  expect(
    (await town.post('/volgen', { projectId: String(projectId), frequency: 'daily' }, { as: noor.as })).status,
  ).toBe(404);
  await fanOut(town.deps, await publish('Nog geheim'));
  town.at('2026-11-23T16:00:00Z');
  await sendDigests(town.deps);
  expect(await mails()).toEqual([]);
});

test('a mail program unsubscribes with one post, without signing in, and somebody who opens the link only sees a button', async () => {
  const noor = await person('Noor');
  await follow(noor, { projectId }, 'immediately');
  await follow(noor, { themeId }, 'immediately');
  await fanOut(town.deps, await publish('Het plan is klaar'));
  const [mail] = await mails();
  const path = new URL(mail?.unsubscribeUrl ?? '').pathname;
  const page = await (await town.get(path)).text();
  expect(page).toContain('Stop met deze mail');
  expect(await town.db.selectFrom('follow').select('id').execute()).toHaveLength(2);
  const post = () =>
    town.app.request(`${town.deps.settings.baseUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
  expect((await post()).status).toBe(200);
  expect(await town.db.selectFrom('follow').select('id').execute()).toEqual([]);
  expect((await post()).status).toBe(200);
  expect((await town.get(`${path}x`)).status).toBe(404);
});
