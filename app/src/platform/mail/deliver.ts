import { sql } from 'kysely';
import type { Db } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import { compose, type OutgoingMessage } from './compose.ts';
import { judgeFailure, type SendFailure } from './judge-failure.ts';
import type { MailTransport } from './open-transport.ts';
import { markAbandoned, withSender } from './sender.ts';

// Small, because all of a batch is uncertain if the process dies; twice the lanes keeps every lane busy.
const batchSize = 10;
const batchesPerRun = 50;

type Claimed = OutgoingMessage & { attempts: number };

/**
 * Delivers what is due, at most some hundreds of mails, and answers whether there is more. A mail is marked as being
 * sent, and that is committed, before the mail server hears of it: whatever is killed, nobody gets a mail twice.
 */
export async function deliverMail(deps: Deps, transport: MailTransport): Promise<boolean> {
  const abandoned = await markAbandoned(deps.db);
  if (abandoned > 0) deps.log(`Mail: ${abandoned} messages may or may not have arrived; see /beheer/post.`);
  if (!(await somethingIsDue(deps))) return false;
  // A mail server that is away costs no message an attempt: nothing is taken before it has answered.
  await transport.verify();
  return withSender(deps.db, async (connection, sender) => {
    for (let batch = 0; batch < batchesPerRun; batch += 1) {
      const messages = await claim(connection, sender, deps.now());
      await Promise.all(messages.map((message) => send(deps, connection, transport, message)));
      if (messages.length < batchSize) return false;
    }
    return true;
  });
}

async function somethingIsDue({ db, now }: Deps): Promise<boolean> {
  const due = await db
    .selectFrom('message')
    .select('id')
    .where('status', '=', 'queued')
    .where('nextAttemptAt', '<=', now())
    .limit(1)
    .executeTakeFirst();
  return due !== undefined;
}

/** Takes messages that no other process is taking; committed at once, being a statement of its own. */
async function claim(connection: Db, sender: number, now: Date): Promise<Claimed[]> {
  return connection
    .updateTable('message')
    .set({ status: 'sending', sender, attempts: sql`attempts + 1` })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('message')
        .select('id')
        .where('status', '=', 'queued')
        .where('nextAttemptAt', '<=', now)
        .orderBy('nextAttemptAt')
        .orderBy('id')
        .limit(batchSize)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'toEmail', 'subject', 'text', 'html', 'language', 'unsubscribeUrl', 'attempts'])
    .execute();
}

async function send(deps: Deps, connection: Db, transport: MailTransport, message: Claimed): Promise<void> {
  const outcome = await attempt(deps, transport, message);
  // Only while it is still ours: a person may have asked meanwhile to send it again.
  await connection
    .updateTable('message')
    .set(outcome)
    .where('id', '=', message.id)
    .where('attempts', '=', message.attempts)
    .execute();
}

async function attempt(deps: Deps, transport: MailTransport, message: Claimed) {
  try {
    await transport.sendMail(compose(message, deps.settings));
    return { status: 'sent', sentAt: deps.now(), lastError: null } as const;
  } catch (error) {
    const failure = error as SendFailure;
    // The code and not the text: a mail server likes to repeat the address in it.
    const lastError = [failure.code, failure.responseCode].filter(Boolean).join(' ') || 'unknown';
    return { ...judgeFailure(failure, message.attempts, deps.now()), lastError };
  }
}
