import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { lanes, openTransport } from '../../../platform/mail/open-transport.ts';
import { openPostbox, type Postbox } from '../../../platform/mail/testing.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson } from '../../../testing/sign-in.ts';
import { withDatabase } from '../../../testing/template.ts';
import { makeReady, makeSubscribers, recipientStates } from '../testing/make-newsletter.ts';
import { controlSending, settleDoubt } from './control-sending.ts';
import { newsletterClockJob, sendIssue } from './send-job.ts';
import { beginPlanned, planSending } from './start-sending.ts';

let town: TestApp;
let postbox: Postbox | undefined;
let lotte: Actor;
beforeEach(async () => {
  town = await testApp();
  const personId = await makePerson(town.db, { name: 'Lotte', roles: ['programme_team'] });
  const roles = [{ role: 'programme_team', projectId: null }] as const;
  lotte = { kind: 'person', personId, name: 'Lotte', email: null, roles, assurance: 'email', strong: true };
});
afterEach(async () => {
  await postbox?.close();
  postbox = undefined;
  await town.drop();
});

const later = (ms: number) => town.at(new Date(town.deps.now().getTime() + ms));
const states = (issueId: number) => recipientStates(town.db, issueId);
const issueOf = (id: number) =>
  town.db.selectFrom('newsletterIssue').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const addresses = ({ received }: Postbox) => received.map(({ to }) => to);

/** Runs the job as often as it asks for, until nothing is due. */
async function send(issueId: number, url: string, ms = 5_000): Promise<void> {
  const transport = openTransport(url as `smtp://${string}`);
  try {
    for (let turn = 0; turn < 50; turn += 1) {
      await sendIssue(town.deps, transport, issueId, { ms });
      const { state, nextRunAt } = await issueOf(issueId);
      if (state !== 'sending' || (nextRunAt !== null && nextRunAt > town.deps.now())) return;
    }
  } finally {
    transport.close();
  }
}

async function begin(issueId: number): Promise<void> {
  expect(await planSending(town.deps, lotte, issueId, null)).toEqual({ ok: true, value: null });
}

test('three hundred readers get it once each, in their language, with a way to stop in one click', async () => {
  postbox = await openPostbox();
  await makeSubscribers(town.db, 300);
  await town.db
    .updateTable('newsletterSubscriber')
    .set({ language: 'en' })
    .where('email', '=', 'lezer00001@bewoner.example')
    .execute();
  const issueId = await makeReady(town.db, town.deps.now());
  await town.db.updateTable('newsletterIssue').set({ titleEn: 'News of the town' }).where('id', '=', issueId).execute();
  await begin(issueId);
  await send(issueId, postbox.url);
  expect(new Set(addresses(postbox)).size).toBe(300);
  expect(postbox.received).toHaveLength(300);
  expect(await states(issueId)).toEqual({ sent: 300 });
  expect(await issueOf(issueId)).toMatchObject({ state: 'sent' });
  const english = postbox.received.find(({ to }) => to === 'lezer00001@bewoner.example')?.mail;
  expect(english?.subject).toBe('News of the town');
  expect(english?.html).toContain('<h2 lang="nl"');
  const dutch = postbox.received.find(({ to }) => to === 'lezer00002@bewoner.example')?.mail;
  expect(dutch?.text).toContain('DE TUIN IS OPEN');
  const headers = Object.fromEntries((dutch?.headerLines ?? []).map(({ key, line }) => [key, line]));
  expect(headers['list-unsubscribe-post']).toContain('List-Unsubscribe=One-Click');
  expect(headers['list-id']).toContain('<newsletter.');
  const [, path] = /<http:\/\/127\.0\.0\.1:3000([^>]+)>/.exec(headers['list-unsubscribe'] ?? '') ?? [];
  expect(dutch?.text).toContain(path);
  // Nothing is loaded and nothing counts: no picture, and every link leads to the site itself.
  expect(dutch?.html).not.toMatch(/<img|background=/);
  const links = [...String(dutch?.html).matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  for (const href of links) expect(href).toMatch(/^http:\/\/127\.0\.0\.1:3000(\/nieuwsbrief\/|$)/);
  const gone = await town.send(path ?? '', {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(gone.status).toBe(200);
  const left = await town.db.selectFrom('newsletterSubscriber').select('email').execute();
  expect(left.map(({ email }) => email)).not.toContain('lezer00002@bewoner.example');
});

test('each gets the pieces of their area and theme, and who would get none gets no mail', async () => {
  postbox = await openPostbox();
  const area = async (name: string) =>
    (await town.db.selectFrom('area').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
  const [north, other] = [await area('Delftwijk'), await area('Europawijk')];
  await makeSubscribers(town.db, 3);
  const wish = async (number: number, areaIds: number[]) =>
    town.db
      .updateTable('newsletterSubscriber')
      .set({ areaIds })
      .where('email', '=', `lezer0000${number}@bewoner.example`)
      .execute();
  await wish(1, [north]);
  await wish(2, [other]);
  const issueId = await makeReady(town.db, town.deps.now());
  await town.db
    .updateTable('newsletterItem')
    .set({ areaIds: [north] })
    .where('issueId', '=', issueId)
    .execute();
  await begin(issueId);
  await send(issueId, postbox.url);
  expect(addresses(postbox).sort()).toEqual(['lezer00001@bewoner.example', 'lezer00003@bewoner.example']);
});

test('nobody gets it twice though the process is killed half-way, and those in doubt are shown and never sent by themselves', async () => {
  let kill = () => {};
  const open = await openPostbox({
    beforeAccepting: () => {
      // The text has arrived and its sender does not know it: the worst moment to die.
      if (open.received.length === 90) kill();
    },
  });
  postbox = open;
  await makeSubscribers(town.db, 200);
  const issueId = await makeReady(town.db, town.deps.now());
  await begin(issueId);
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', childProgram], {
    env: { ...process.env, CHILD_DATABASE: await urlOf(), CHILD_SMTP: open.url, CHILD_ISSUE: String(issueId) },
    stdio: 'inherit',
  });
  kill = () => child.kill('SIGKILL');
  await once(child, 'exit');
  // The database may notice only later that the sender is gone.
  for (let turn = 0; turn < 100; turn += 1) {
    await send(issueId, open.url);
    if ((await issueOf(issueId)).state === 'sent') break;
    later(6_000);
  }
  const arrived = addresses(open);
  expect(new Set(arrived).size).toBe(arrived.length);
  const { sent = 0, uncertain = 0 } = await states(issueId);
  expect(sent + uncertain).toBe(200);
  expect(uncertain).toBeGreaterThan(0);
  expect(uncertain).toBeLessThanOrEqual(lanes);
  expect(arrived.length).toBeGreaterThanOrEqual(sent);

  expect((await settleDoubt(town.deps, lotte, issueId, 'again')).ok).toBe(true);
  expect((await settleDoubt(town.deps, lotte, issueId, 'again')).ok).toBe(false);
  await send(issueId, open.url);
  expect(await states(issueId)).toEqual({ sent: 200 });
}, 60_000);
const childProgram = `
  const { openDb } = await import('${import.meta.dirname}/../../../platform/db/db.ts');
  const { openTransport } = await import('${import.meta.dirname}/../../../platform/mail/open-transport.ts');
  const { sendForAWhile } = await import('${import.meta.dirname}/send-issue.ts');
  const { haarlem } = await import('${import.meta.dirname}/../../../../../config/haarlem.ts');
  const settings = { baseUrl: 'https://stadmakers.example', secret: 'x'.repeat(40), mailFrom: 'a@haarlem.example', town: haarlem };
  const deps = { db: openDb(process.env.CHILD_DATABASE), now: () => new Date('2026-11-23T10:00:00Z'), settings, log() {} };
  await sendForAWhile(deps, openTransport(process.env.CHILD_SMTP), Number(process.env.CHILD_ISSUE), { ms: 60_000 });
`;

test('two processes that send at once send nobody two, and one refused reader stops nobody', async () => {
  postbox = await openPostbox({
    refuse: (address) =>
      address === 'lezer00007@bewoner.example' ? 550 : address === 'lezer00008@bewoner.example' ? 452 : undefined,
  });
  await makeSubscribers(town.db, 60);
  const issueId = await makeReady(town.db, town.deps.now());
  await begin(issueId);
  const { url } = postbox;
  await Promise.all([send(issueId, url), send(issueId, url)]);
  await send(issueId, url);
  expect(new Set(addresses(postbox)).size).toBe(58);
  expect(postbox.received).toHaveLength(58);
  expect(await states(issueId)).toEqual({ sent: 58, failed: 1, queued: 1 });
  const gone = town.db
    .selectFrom('newsletterSubscriber')
    .select('state')
    .where('email', '=', 'lezer00007@bewoner.example');
  expect(await gone.executeTakeFirstOrThrow()).toEqual({ state: 'suspended' });
  // The full mailbox is tried again after a while, and the issue is not done before.
  expect((await issueOf(issueId)).state).toBe('sending');
});

test('a mail server that is away costs nobody their turn, and the issue goes on when it is back', async () => {
  const away = await openPostbox();
  await away.close();
  await makeSubscribers(town.db, 10);
  const issueId = await makeReady(town.db, town.deps.now());
  await begin(issueId);
  await send(issueId, away.url);
  expect(await states(issueId)).toEqual({ queued: 10 });
  const waiting = await issueOf(issueId);
  expect(waiting.awaySince).not.toBeNull();
  expect(waiting.nextRunAt?.getTime()).toBe(town.deps.now().getTime() + 15_000);
  postbox = await openPostbox();
  await send(issueId, postbox.url);
  expect(await states(issueId)).toEqual({ sent: 10 });
  expect((await issueOf(issueId)).awaySince).toBeNull();
});

test('who unsubscribes while it is sent is passed over, and pausing and stopping keep the rest', async () => {
  postbox = await openPostbox();
  await makeSubscribers(town.db, 20);
  const issueId = await makeReady(town.db, town.deps.now());
  await begin(issueId);
  await town.db.deleteFrom('newsletterSubscriber').where('email', '=', 'lezer00004@bewoner.example').execute();
  expect((await controlSending(town.deps, lotte, issueId, 'pause')).ok).toBe(true);
  await send(issueId, postbox.url);
  expect(postbox.received).toHaveLength(0);
  expect((await controlSending(town.deps, lotte, issueId, 'resume')).ok).toBe(true);
  await send(issueId, postbox.url);
  expect(await states(issueId)).toEqual({ sent: 19, skipped: 1 });
  expect(await controlSending(town.deps, lotte, issueId, 'stop')).toEqual({ ok: false, error: { kind: 'not-now' } });
});

test('a planned issue begins at its moment and once, and a run that was lost with its process is asked for again', async () => {
  await makeSubscribers(town.db, 5);
  const issueId = await makeReady(town.db, town.deps.now());
  const moment = new Date('2026-11-24T08:00:00Z');
  expect(await planSending(town.deps, lotte, issueId, new Date('2026-11-20T08:00:00Z'))).toEqual({
    ok: false,
    error: { kind: 'in-the-past' },
  });
  expect((await planSending(town.deps, lotte, issueId, moment)).ok).toBe(true);
  await beginPlanned(town.deps, issueId);
  expect((await issueOf(issueId)).state).toBe('planned');
  town.at(moment);
  await Promise.all([beginPlanned(town.deps, issueId), beginPlanned(town.deps, issueId)]);
  expect(await states(issueId)).toEqual({ queued: 5 });
  await town.db.deleteFrom('jobRequest').execute();
  later(31_000);
  await newsletterClockJob.run(town.deps, {});
  await newsletterClockJob.run(town.deps, {});
  const asked = await town.db.selectFrom('jobRequest').select(['name', 'data']).execute();
  expect(asked).toEqual([{ name: 'newsletter-send', data: { issueId } }]);
});

test('without a mail server it waits in the outbox, once for each reader', async () => {
  await makeSubscribers(town.db, 3);
  const issueId = await makeReady(town.db, town.deps.now());
  await begin(issueId);
  await sendIssue(town.deps, null, issueId, { ms: 2_000 });
  expect(await town.db.selectFrom('message').select('toEmail').orderBy('toEmail').execute()).toHaveLength(3);
  expect(await states(issueId)).toEqual({ sent: 3 });
});

/** The address of this file's own database, for a process of its own. */
async function urlOf(): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(town.db);
  return withDatabase(inject('template').serverUrl, rows[0]?.name ?? '');
}
