import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { haarlem } from '../../../../config/haarlem.ts';
import { freshDatabase } from '../../testing/database.ts';
import type { Deps } from '../deps.ts';
import { deliverMail } from './deliver.ts';
import { openTransport } from './open-transport.ts';
import { queueMail } from './queue-mails.ts';
import { renderMail } from './render-mail.ts';
import { resend } from './resend.ts';
import { openPostbox, type Postbox } from './testing.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let deps: Deps;
let clock: Date;
let postbox: Postbox | undefined;
beforeEach(async () => {
  database = await freshDatabase();
  clock = new Date('2026-11-23T10:00:00Z');
  deps = {
    db: database.db,
    now: () => clock,
    settings: {
      baseUrl: 'https://stadmakers.example',
      secret: 'x'.repeat(32),
      demo: false,
      smtpUrl: undefined,
      mailFrom: 'stadmakers@haarlem.example',
      sharedPageSeconds: 0,
      oidc: undefined,
      town: haarlem,
    },
    assets: { url: (source) => source },
    log: () => {},
  };
});
afterEach(async () => {
  await postbox?.close();
  postbox = undefined;
  await database.drop();
});

const mailTo = (to: string, extra: { unsubscribeUrl?: string } = {}) =>
  queueMail(
    deps.db,
    {
      dedupeKey: `test:${to}`,
      to,
      mail: renderMail(
        { subject: 'Uw antwoord\nis er', greet: '', parts: [], reason: 'U deed mee.' },
        deps.settings,
        'nl',
      ),
      ...extra,
    },
    clock,
  );
const states = async () =>
  Object.fromEntries(
    (await deps.db.selectFrom('message').select(['toEmail', 'status']).execute()).map((row) => [
      row.toEmail,
      row.status,
    ]),
  );
async function deliver(url: string) {
  const transport = openTransport(url);
  try {
    return await deliverMail(deps, transport);
  } finally {
    transport.close();
  }
}

test('somebody gets the mail once, with a way to unsubscribe in one click', async () => {
  postbox = await openPostbox();
  await mailTo('noor@bewoner.example', { unsubscribeUrl: 'https://stadmakers.example/afmelden/abc' });
  await mailTo('noor@bewoner.example');
  await deliver(postbox.url);
  await deliver(postbox.url);
  expect(postbox.received.map(({ to }) => to)).toEqual(['noor@bewoner.example']);
  const { mail } = postbox.received[0] ?? expect.unreachable();
  expect(mail.subject).toBe('Uw antwoord is er');
  const headers = Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.replace(/^[^:]+: /, '')]));
  expect(headers).toMatchObject({
    'message-id': expect.stringMatching(/^<message-\d+@stadmakers\.example>$/),
    'content-language': 'nl',
    'auto-submitted': 'auto-generated',
    'list-unsubscribe': '<https://stadmakers.example/afmelden/abc>',
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  });
});

test('no line break in a subject, a name or an address adds a header, a reader or a text', async () => {
  const open = await openPostbox();
  postbox = open;
  const breaks = ['\r\n', '\n', '\r', '\u2028', '\0\r\n', '%0D%0A'];
  for (const [index, end] of breaks.entries()) {
    const trick = `Dag${end}Bcc: derde@elders.example${end}Content-Type: text/html${end}${end}<h1>Nep</h1>`;
    const text = {
      subject: trick.replaceAll('\0', ''),
      greet: trick.replaceAll('\0', ''),
      parts: [],
      reason: 'U deed mee.',
    };
    const mail = renderMail(text, deps.settings, 'nl');
    const to = `bea${index}@bewoner.example`;
    await queueMail(deps.db, { dedupeKey: `trick:${index}`, to, mail }, clock);
    const address = `x${index}@bewoner.example${end.replaceAll('\0', '')}Bcc: derde@elders.example`;
    await queueMail(deps.db, { dedupeKey: `address:${index}`, to: address, mail }, clock);
    // As if a subject came into the outbox in another way.
    const raw = { ...mail, subject: text.subject };
    await queueMail(deps.db, { dedupeKey: `raw:${index}`, to: `raw${index}@bewoner.example`, mail: raw }, clock);
  }
  await deliver(open.url);
  expect(open.received.filter(({ to }) => to.startsWith('bea') || to.startsWith('raw'))).toHaveLength(
    2 * breaks.length,
  );
  for (const { to, mail } of open.received) {
    expect(to).not.toContain('elders.example');
    expect(mail.headers.has('bcc')).toBe(false);
    expect(mail.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' });
    expect(mail.headerLines.filter(({ key }) => key === 'to' || key === 'subject')).toHaveLength(2);
  }
});

test('several processes that deliver at once send nobody two mails', async () => {
  const open = await openPostbox();
  postbox = open;
  const people = Array.from({ length: 120 }, (_, index) => `bewoner${index}@bewoner.example`);
  for (const person of people) await mailTo(person);
  await Promise.all([1, 2, 3].map(() => deliver(open.url)));
  expect(open.received.map(({ to }) => to).sort()).toEqual([...people].sort());
  expect(new Set(Object.values(await states()))).toEqual(new Set(['sent']));
});

test('a process that is killed while it sends leaves mail that is sent at most once', async () => {
  let kill = () => {};
  const open = await openPostbox({
    beforeAccepting: () => {
      // The text has arrived, the sender does not know it: the worst moment to die.
      if (open.received.length === 7) kill();
    },
  });
  postbox = open;
  const people = Array.from({ length: 30 }, (_, index) => `bewoner${index}@bewoner.example`);
  for (const person of people) await mailTo(person);
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', childProgram], {
    env: { ...process.env, CHILD_DATABASE: database.url, CHILD_SMTP: open.url },
    stdio: 'inherit',
  });
  kill = () => child.kill('SIGKILL');
  await once(child, 'exit');
  // The database may notice only later that the sender is gone; until then its mails are not abandoned.
  const underWay = async () => Object.values(await states()).some((state) => state === 'queued' || state === 'sending');
  while (await underWay()) await deliver(open.url);
  const arrived = open.received.map(({ to }) => to);
  expect(new Set(arrived).size).toBe(arrived.length);
  const after = await states();
  for (const person of people) {
    // Whoever got nothing is on the list that staff sees; nobody is lost silently.
    if (!arrived.includes(person)) expect(after[person]).toBe('uncertain');
    else expect(['sent', 'uncertain']).toContain(after[person]);
  }
  expect(Object.values(after)).toContain('uncertain');
});
const childProgram = `
  const { openDb } = await import('${import.meta.dirname}/../db/db.ts');
  const { deliverMail } = await import('${import.meta.dirname}/deliver.ts');
  const { openTransport } = await import('${import.meta.dirname}/open-transport.ts');
  const settings = { baseUrl: 'https://stadmakers.example', mailFrom: 'a@haarlem.example', town: { name: 'Haarlem' } };
  const deps = { db: openDb(process.env.CHILD_DATABASE), now: () => new Date('2026-11-23T10:00:00Z'), settings, log() {} };
  await deliverMail(deps, openTransport(process.env.CHILD_SMTP));
`;

test('mail of a process that still lives is not taken for abandoned', async () => {
  let second: Promise<boolean> | undefined;
  const open = await openPostbox({
    beforeAccepting: async () => {
      second ??= deliver(open.url);
      await second;
    },
  });
  postbox = open;
  await mailTo('noor@bewoner.example');
  await deliver(open.url);
  expect(await states()).toEqual({ 'noor@bewoner.example': 'sent' });
  expect(open.received).toHaveLength(1);
});

test('who is refused for now gets the mail later, who is refused for good is on the list of staff', async () => {
  let busy = true;
  postbox = await openPostbox({
    refuse: (address) => (address.startsWith('vol') && busy ? 452 : address.startsWith('weg') ? 550 : undefined),
  });
  await mailTo('vol@bewoner.example');
  await mailTo('weg@bewoner.example');
  await deliver(postbox.url);
  expect(await states()).toEqual({ 'vol@bewoner.example': 'queued', 'weg@bewoner.example': 'failed' });
  busy = false;
  await deliver(postbox.url);
  expect(postbox.received).toHaveLength(0);
  clock = new Date('2026-11-23T10:02:00Z');
  await deliver(postbox.url);
  expect(await states()).toEqual({ 'vol@bewoner.example': 'sent', 'weg@bewoner.example': 'failed' });
});

test('a mail server that is away costs no mail an attempt', async () => {
  postbox = await openPostbox();
  const { url } = postbox;
  await postbox.close();
  postbox = undefined;
  await mailTo('noor@bewoner.example');
  await expect(deliver(url)).rejects.toThrow();
  expect(await deps.db.selectFrom('message').select(['status', 'attempts']).execute()).toEqual([
    { status: 'queued', attempts: 0 },
  ]);
});

test('staff sends a failed mail again, and only once', async () => {
  let gone = true;
  postbox = await openPostbox({ refuse: () => (gone ? 550 : undefined) });
  await mailTo('noor@bewoner.example');
  await deliver(postbox.url);
  gone = false;
  const { id } = await deps.db.selectFrom('message').select('id').executeTakeFirstOrThrow();
  const actor = { kind: 'visitor', visitorId: null } as const;
  expect(await resend(deps, actor, id)).toEqual({ ok: true, value: null });
  expect(await resend(deps, actor, id)).toEqual({ ok: false, error: { kind: 'nothing-to-resend' } });
  await deliver(postbox.url);
  expect(postbox.received).toHaveLength(1);
});
