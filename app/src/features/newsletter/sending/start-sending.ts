import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { listAreas } from '../../areas/index.ts';
import { type ChangeError, onIssue } from '../composing/change-issue.ts';
import { type Item, type NotReady, ready } from '../composing/issue.ts';
import { itemsOf } from '../composing/load-issue.ts';
import { stillPublic } from '../composing/sources.ts';
import { concernedAreas, itemsFor } from '../reading/reach.ts';

/** The name of the job that sends; jobs.ts knows it by send-job.ts. */
export const sendJobName = { name: 'newsletter-send' } as const;

export type SendError =
  | NotReady
  | Exclude<ChangeError, { kind: 'not-a-draft' }>
  | { kind: 'in-the-past' }
  | { kind: 'nobody-gets-it' };

/** Sends an issue, now or at a moment. Who gets it is fixed when sending begins. */
export function planSending(
  deps: Deps,
  actor: Actor,
  issueId: number,
  sendAt: Date | null,
): Promise<Result<null, SendError>> {
  return onIssue<null, SendError>(deps, actor, issueId, async (tx, issue) => {
    const at = deps.now();
    const items = await itemsOf(tx, issueId);
    const open = await stillPublic(
      tx,
      items.map(({ source }) => source),
      at,
    );
    const may = ready({
      ...issue,
      items: items.map(({ source }) => ({ public: source === null || open.has(source) })),
    });
    if (!may.ok) return may;
    if (sendAt !== null && sendAt <= at) return fail({ kind: 'in-the-past' });
    const subject = `newsletter:${issueId}`;
    if (sendAt !== null) {
      await tx.updateTable('newsletterIssue').set({ state: 'planned', sendAt }).where('id', '=', issueId).execute();
      await record(tx, { actor, at, act: 'newsletter.planned', subject });
      await enqueue(tx, sendJobName, { issueId }, { startAfter: sendAt });
      return ok(null);
    }
    const count = await fixRecipients(tx, issueId, items, at);
    if (count === 0) return fail({ kind: 'nobody-gets-it' });
    await record(tx, { actor, at, act: 'newsletter.sent', subject, detail: { count } });
    await enqueue(tx, sendJobName, { issueId });
    return ok(null);
  });
}

export type UnplanError = Exclude<ChangeError, { kind: 'not-a-draft' }> | { kind: 'not-planned' };

/** Takes a plan back, to change the issue or to wait. */
export function unplan(deps: Deps, actor: Actor, issueId: number): Promise<Result<null, UnplanError>> {
  return onIssue<null, UnplanError>(deps, actor, issueId, async (tx, { state }) => {
    if (state !== 'planned') return fail({ kind: 'not-planned' });
    await tx.updateTable('newsletterIssue').set({ state: 'draft', sendAt: null }).where('id', '=', issueId).execute();
    await record(tx, { actor, at: deps.now(), act: 'newsletter.unplanned', subject: `newsletter:${issueId}` });
    return ok(null);
  });
}

/**
 * Begins what was planned for a moment that has come. What was hidden since it was planned is left out; where nothing
 * or nobody is left it becomes a draft again, for the team to look at.
 */
export async function beginPlanned(deps: Deps, issueId: number): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const due = await tx
      .selectFrom('newsletterIssue')
      .select('id')
      .where('id', '=', issueId)
      .where('state', '=', 'planned')
      .where('sendAt', '<=', at)
      .forUpdate()
      .executeTakeFirst();
    if (!due) return;
    const items = await itemsOf(tx, issueId);
    const open = await stillPublic(
      tx,
      items.map(({ source }) => source),
      at,
    );
    const left = items.filter(({ source }) => source === null || open.has(source));
    const count = await fixRecipients(tx, issueId, left, at);
    if (count === 0) {
      const back = { state: 'draft', sendAt: null, approvedBy: null, approvedAt: null } as const;
      await tx.updateTable('newsletterIssue').set(back).where('id', '=', issueId).execute();
    }
    const act = count === 0 ? 'newsletter.unplanned' : 'newsletter.sent';
    await record(tx, { actor: 'system', at, act, subject: `newsletter:${issueId}`, detail: { count } });
  });
}

const batchSize = 5_000;

/** Writes down who gets this issue with which pieces, once; who would get none is passed over. Answers how many. */
async function fixRecipients(tx: Tx, issueId: number, items: readonly Item[], at: Date): Promise<number> {
  const concerned = concernedAreas(await listAreas(tx));
  const editions = new Map<string, { language: 'nl' | 'en'; itemIds: number[]; readers: number[] }>();
  const chosen = new Map<string, string | null>();
  for (let after = 0; ; ) {
    const readers = await tx
      .selectFrom('newsletterSubscriber')
      .select(['id', 'language', 'themeIds', 'areaIds'])
      .where('state', '=', 'active')
      .where('id', '>', after)
      .orderBy('id')
      .limit(batchSize)
      // Who leaves while this is written down waits a moment, and is passed over when their turn comes.
      .forKeyShare()
      .execute();
    for (const { id, language, ...wish } of readers) {
      // Many people wish for the same: what they get is worked out once.
      const wished = `${language}|${wish.themeIds}|${wish.areaIds}`;
      let edition = chosen.get(wished);
      if (edition === undefined) {
        const itemIds = itemsFor(items, wish, concerned).map((item) => item.id);
        edition = itemIds.length === 0 ? null : `${language}|${itemIds}`;
        chosen.set(wished, edition);
        if (edition !== null && !editions.has(edition)) editions.set(edition, { language, itemIds, readers: [] });
      }
      if (edition !== null) editions.get(edition)?.readers.push(id);
    }
    if (readers.length < batchSize) break;
    after = readers.at(-1)?.id ?? 0;
  }
  let count = 0;
  for (const { language, itemIds, readers } of editions.values()) {
    const edition = await tx
      .insertInto('newsletterEdition')
      .values({ issueId, language, itemIds })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (let from = 0; from < readers.length; from += batchSize) {
      await sql`insert into newsletter_recipient (issue_id, edition_id, subscriber_id, next_attempt_at)
        select ${issueId}::bigint, ${edition.id}::bigint, reader, ${at}::timestamptz
        from unnest(${readers.slice(from, from + batchSize)}::bigint[]) as reader`.execute(tx);
    }
    count += readers.length;
  }
  if (count > 0) {
    const begun = { state: 'sending', sendAt: at, startedAt: at, nextRunAt: at } as const;
    await tx.updateTable('newsletterIssue').set(begun).where('id', '=', issueId).execute();
  }
  return count;
}
