import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { compose } from '../../../platform/mail/compose.ts';
import { judgeFailure, neverReached, type SendFailure } from '../../../platform/mail/judge-failure.ts';
import { lanes, type MailTransport } from '../../../platform/mail/open-transport.ts';
import { queueMail } from '../../../platform/mail/queue-mails.ts';
import type { RenderedMail } from '../../../platform/mail/render-mail.ts';
import { markAbandoned, withSender } from '../../../platform/mail/sender.ts';
import { unsubscribePlace } from '../../../platform/mail/unsubscribe-place.ts';
import { bounceOf } from '../subscribing/bounce.ts';
import { recordBounce } from '../subscribing/record-bounce.ts';
import { stopHref } from '../subscribing/subscriber-token.ts';
import { type Claimed, claim } from './claim.ts';
import { editionsOf } from './editions.ts';
import { pacer } from './pacer.ts';

/** What is left after a while of sending. */
export type Left =
  | { kind: 'nothing' }
  | { kind: 'more' }
  /** Somebody else is sending this issue. */
  | { kind: 'busy' }
  | { kind: 'server-away' };

// Two senders of one issue would go twice as fast as was set: the first half of the lock on an issue.
const issueLock = 4247;

/**
 * Sends an issue for some seconds. A reader is marked as being sent to, and that is committed, before the mail server
 * hears of it, one for each lane: whatever is killed, nobody gets it twice, and at most as many as there are lanes are
 * left in doubt. Those are never sent again by themselves. Without a transport mail goes to the outbox.
 */
export async function sendForAWhile(
  deps: Deps,
  transport: MailTransport | null,
  issueId: number,
  { ms }: { ms: number },
): Promise<Left> {
  const doubt = await markAbandoned(deps.db, 'newsletter_recipient');
  if (doubt > 0) deps.log(`Newsletter: ${doubt} readers may or may not have got it; see /beheer/nieuwsbrief.`);
  if (transport) {
    try {
      await transport.verify();
    } catch {
      // Nobody was taken yet, so nobody loses their turn.
      return { kind: 'server-away' };
    }
  }
  return withSender(deps.db, async (connection, sender) => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_lock(${issueLock}, ${issueId}::int) as mine`.execute(connection);
    if (!rows[0]?.mine) return { kind: 'busy' };
    try {
      // Each lane writes over a connection of its own: one after another they would wait for each other's commit. Whoever
      // dies loses the lock of the sender with this connection, and what comes late after that changes nothing.
      return await run({ deps, connection: deps.db, sender, transport, issueId, until: performance.now() + ms });
    } finally {
      await sql`select pg_advisory_unlock(${issueLock}, ${issueId}::int)`.execute(connection);
    }
  });
}

type Run = {
  deps: Deps;
  connection: Db;
  sender: number;
  transport: MailTransport | null;
  issueId: number;
  /** On the clock of the process, which no test sets. */
  until: number;
};

async function run(all: Run): Promise<Left> {
  const { deps, connection, issueId } = all;
  const mailOf = await editionsOf(deps, issueId);
  const pace = pacer();
  let left: Left = { kind: 'more' };
  let { perSecond } = await connection
    .selectFrom('newsletterIssue')
    .select('perSecond')
    .where('id', '=', issueId)
    .executeTakeFirstOrThrow();
  const lane = async () => {
    while (left.kind === 'more' && performance.now() < all.until) {
      // Before somebody is taken: who waits for their turn is not in doubt.
      await pause(pace(perSecond));
      const reader = await claim(connection, issueId, all.sender, deps.now());
      if (!reader) {
        left = left.kind === 'more' ? { kind: 'nothing' } : left;
        return;
      }
      perSecond = reader.perSecond;
      const reached = await send(all, reader, mailOf);
      if (!reached) left = { kind: 'server-away' };
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return left;
}

/** Sends to one reader and writes down what became of it; false when the mail server is away. */
async function send(all: Run, reader: Claimed, mailOf: (editionId: number) => Promise<RenderedMail>): Promise<boolean> {
  const { deps, connection } = all;
  const at = deps.now();
  if (reader.email === null || reader.subscriberId === null) {
    await settle(connection, reader, { status: 'skipped' });
    return true;
  }
  try {
    await handOver(all, { ...reader, email: reader.email, subscriberId: reader.subscriberId }, mailOf);
  } catch (error) {
    const failure = error as SendFailure;
    if (neverReached(failure)) {
      // It says nothing of this reader, so it costs no attempt.
      await settle(connection, reader, { status: 'queued', attempts: reader.attempts - 1 });
      return false;
    }
    const verdict = judgeFailure(failure, reader.attempts, at);
    const lastError = [failure.code, failure.responseCode].filter(Boolean).join(' ') || 'unknown';
    await settle(connection, reader, { ...verdict, lastError });
    if (verdict.status === 'failed') await recordBounce(deps.db, reader.subscriberId, bounceOf(failure), at);
    return true;
  }
  await settle(connection, reader, { status: 'sent', sentAt: at, lastError: null });
  if (reader.softBounces > 0) {
    const { subscriberId } = reader;
    await connection
      .updateTable('newsletterSubscriber')
      .set({ softBounces: 0 })
      .where('id', '=', subscriberId)
      .execute();
  }
  return true;
}

async function handOver(
  { deps, connection, transport }: Run,
  reader: Claimed & { email: string; subscriberId: number },
  mailOf: (editionId: number) => Promise<RenderedMail>,
): Promise<void> {
  const { settings } = deps;
  const mail = await mailOf(reader.editionId);
  const unsubscribeUrl = `${settings.baseUrl}${stopHref(settings.secret, reader.subscriberId)}`;
  if (!transport) {
    await queueMail(
      connection,
      { dedupeKey: `newsletter:${reader.id}`, to: reader.email, mail, unsubscribeUrl },
      deps.now(),
    );
    return;
  }
  const text = mail.text.replace(unsubscribePlace, () => unsubscribeUrl);
  const html = mail.html.replace(unsubscribePlace, () => unsubscribeUrl);
  const message = { ...mail, text, html, id: reader.id, toEmail: reader.email, unsubscribeUrl, list: 'newsletter' };
  await transport.sendMail(compose(message, settings));
}

type Outcome =
  | { status: 'skipped' }
  | { status: 'queued'; attempts: number }
  | { status: 'queued'; nextAttemptAt: Date; lastError: string }
  | { status: 'failed' | 'uncertain'; lastError: string }
  | { status: 'sent'; sentAt: Date; lastError: null };

async function settle(connection: Db, { id, attempts }: Claimed, outcome: Outcome): Promise<void> {
  // Only while it is still ours: somebody may have decided about it meanwhile.
  await connection
    .updateTable('newsletterRecipient')
    .set(outcome)
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .where('attempts', '=', attempts)
    .execute();
}
