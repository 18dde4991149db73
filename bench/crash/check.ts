import type { Db } from '../../app/src/platform/db/db.ts';
import type { Postbox } from '../../app/src/platform/mail/testing.ts';
import type { Acknowledged } from './writers.ts';

/** What was acknowledged and is not there; empty as it should be. */
export async function missing(db: Db, said: Acknowledged): Promise<string[]> {
  const ideas = await db.selectFrom('contribution').select('title').execute();
  const comments = await db.selectFrom('comment').select('body').execute();
  const supports = await db
    .selectFrom('act')
    .select(['contributionId', 'visitorId'])
    .where('kind', '=', 'support')
    .execute();
  const there = new Set([
    ...ideas.map((idea) => idea.title),
    ...comments.map((comment) => comment.body),
    ...supports.map(({ contributionId, visitorId }) => `${contributionId} ${visitorId}`),
  ]);
  const promised = [...said.ideas, ...said.comments, ...said.supports.map(({ idea, visitor }) => `${idea} ${visitor}`)];
  return promised.filter((mark) => !there.has(mark));
}

/** Counts that stand beside what they count and differ from it; empty as it should be. */
export async function wrongCounts(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('contribution')
    .select((eb) => [
      'id',
      'supportCount',
      'commentCount',
      eb
        .selectFrom('act')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('act.contributionId', '=', 'contribution.id')
        .where('act.kind', '=', 'support')
        .as('supports'),
      eb
        .selectFrom('comment')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('comment.contributionId', '=', 'contribution.id')
        .where('comment.status', '=', 'published')
        .as('comments'),
    ])
    .execute();
  return rows
    .filter((row) => row.supportCount !== row.supports || row.commentCount !== row.comments)
    .map(
      (row) =>
        `idea ${row.id}: ${row.supportCount}/${row.supports} supports, ${row.commentCount}/${row.comments} reactions`,
    );
}

/** Mails that arrived twice; empty as it should be. Every mail has a reader and a subject of its own. */
export function twice({ received }: Postbox): string[] {
  const seen = new Set<string>();
  return received.flatMap(({ to, mail }) => {
    const which = `${to}: ${mail.subject}`;
    if (seen.has(which)) return [which];
    seen.add(which);
    return [];
  });
}

/** How the mails of the outbox stand. */
export async function mailStates(db: Db): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('message')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.status, row.count]));
}
