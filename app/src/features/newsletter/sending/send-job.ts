import { sql } from 'kysely';
import type { Deps } from '../../../platform/deps.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import type { MailTransport } from '../../../platform/mail/open-transport.ts';
import { openTransport } from '../../../platform/mail/open-transport.ts';
import { sendForAWhile } from './send-issue.ts';
import { beginPlanned, sendJobName } from './start-sending.ts';

// A run ends within the ten seconds that a stopping process gives its jobs, so that nobody is left in doubt by it.
const runMs = 8_000;
const second = 1_000;
/** Long after the next run was due it was lost with its process. */
const lostAfter = 30 * second;

/** Sends an issue, a few seconds at a time; each run asks for the next. */
export const newsletterSendJob = defineJob<{ issueId: number }>({
  ...sendJobName,
  expireInSeconds: 120,
  run: async (deps, { issueId }) => {
    const { smtpUrl } = deps.settings;
    const transport = smtpUrl ? openTransport(smtpUrl) : null;
    try {
      await beginPlanned(deps, issueId);
      await sendIssue(deps, transport, issueId);
    } finally {
      transport?.close();
    }
  },
});

/** Every minute: goes on with what a process that died left, and begins what should have begun. */
export const newsletterClockJob = defineJob<Record<string, never>>({
  name: 'newsletter-clock',
  schedule: '* * * * *',
  run: async ({ db, now }) => {
    const lost = new Date(now().getTime() - lostAfter);
    await db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ id: number }>`
        update newsletter_issue set next_run_at = ${now()}
        where (state = 'sending' and next_run_at < ${lost})
          or (state = 'planned' and send_at < ${lost} and coalesce(next_run_at, send_at) < ${lost})
        returning id::int`.execute(tx);
      for (const { id } of rows) await enqueue(tx, sendJobName, { issueId: id });
    });
  },
});

/** One run: sends for some seconds, and then asks for the next run or says that all is done. */
export async function sendIssue(
  deps: Deps,
  transport: MailTransport | null,
  issueId: number,
  { ms = runMs }: { ms?: number } = {},
): Promise<void> {
  const { db, now } = deps;
  const sending = await db
    .updateTable('newsletterIssue')
    .set({ nextRunAt: new Date(now().getTime() + ms) })
    .where('id', '=', issueId)
    .where('state', '=', 'sending')
    .returning('awayTimes')
    .executeTakeFirst();
  if (!sending) return;
  const left = await sendForAWhile(deps, transport, issueId, { ms });
  switch (left.kind) {
    case 'busy':
      return;
    case 'server-away':
      return again(deps, issueId, afterAway(now(), sending.awayTimes), { away: true });
    case 'more':
      return again(deps, issueId, now(), { away: false });
    case 'nothing':
      return finish(deps, issueId);
  }
}

/** A mail server that is away is asked again after a quarter of a minute, and then less and less often. */
function afterAway(now: Date, times: number): Date {
  return new Date(now.getTime() + Math.min(15 * 60, 15 * 2 ** Math.min(times, 10)) * second);
}

async function again({ db, now }: Deps, issueId: number, at: Date, { away }: { away: boolean }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const going = await tx
      .updateTable('newsletterIssue')
      .set((eb) => ({
        nextRunAt: at,
        awaySince: away ? eb.fn.coalesce('awaySince', eb.val(now())) : null,
        awayTimes: away ? eb('awayTimes', '+', 1) : 0,
      }))
      .where('id', '=', issueId)
      .where('state', '=', 'sending')
      .returning('id')
      .executeTakeFirst();
    if (going) await enqueue(tx, sendJobName, { issueId }, at > now() ? { startAfter: at } : {});
  });
}

/** Nothing is due: all is sent, or some wait for a mailbox that was full. */
async function finish(deps: Deps, issueId: number): Promise<void> {
  const { db, now } = deps;
  const { next, busy } = await db
    .selectFrom('newsletterRecipient')
    .select((eb) => [
      eb.fn.min('nextAttemptAt').filterWhere('status', '=', 'queued').as('next'),
      eb.fn.countAll<number>().filterWhere('status', '=', 'sending').as('busy'),
    ])
    .where('issueId', '=', issueId)
    .where('status', 'in', ['queued', 'sending'])
    .executeTakeFirstOrThrow();
  if (next !== null) return again(deps, issueId, next, { away: false });
  // What another process is sending right now is looked at again.
  if (busy > 0) return again(deps, issueId, new Date(now().getTime() + 5 * second), { away: false });
  await db
    .updateTable('newsletterIssue')
    .set({ state: 'sent', finishedAt: now(), awaySince: null, awayTimes: 0 })
    .where('id', '=', issueId)
    .where('state', '=', 'sending')
    .execute();
}
