import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { participantOf } from '../../features/steps/index.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Db } from '../../platform/db/db.ts';
import { isMine } from './load-idea.ts';

export const conversationsPerPage = 20;
export type DiscussionOrder = 'nieuwste' | 'oudste';

/** A reaction; what is hidden or withdrawn keeps its place, without its words. */
export type Reaction = {
  id: number;
  authorName: string;
  official: boolean;
  body: string;
  status: 'waiting' | 'published' | 'hidden' | 'withdrawn';
  submittedAt: Date;
};
export type Conversation = Reaction & { answers: Reaction[] };
export type DiscussionPage = { conversations: Conversation[]; total: number };

/** One page of conversations with all their answers, in one query however long the discussion is. */
export async function loadDiscussion(
  db: Db,
  ideaId: number,
  actor: Actor,
  { order, page }: { order: DiscussionOrder; page: number },
): Promise<DiscussionPage> {
  const who = participantOf(actor);
  // What waits for a moderator is seen by its author only.
  const visible = sql<boolean>`(comment.status <> 'waiting' or ${isMine('comment', who)})`;
  const reaction = ['comment.id', 'comment.official', 'comment.status', 'comment.submittedAt'] as const;
  // Hidden words do not leave the database, and neither does the name under them.
  const shown = (column: 'body' | 'author_name') =>
    sql<string>`case when comment.status in ('published', 'waiting') then ${sql.ref(`comment.${column}`)} else '' end`;
  const words = [shown('body').as('body'), shown('author_name').as('authorName')];
  const rows = await db
    .selectFrom('comment')
    .select([...reaction, ...words])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom((inner) =>
            inner
              .selectFrom('comment as answer')
              .selectAll()
              .whereRef('answer.parentId', '=', 'comment.id')
              .as('comment'),
          )
          .select([...reaction, ...words])
          .where(visible)
          .orderBy('comment.submittedAt')
          .orderBy('comment.id'),
      ).as('answers'),
      eb
        .selectFrom('comment')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .where('comment.contributionId', '=', ideaId)
        .where('comment.parentId', 'is', null)
        .where(visible)
        .as('total'),
    ])
    .where('comment.contributionId', '=', ideaId)
    .where('comment.parentId', 'is', null)
    .where(visible)
    .orderBy('comment.submittedAt', order === 'nieuwste' ? 'desc' : 'asc')
    .orderBy('comment.id', order === 'nieuwste' ? 'desc' : 'asc')
    .limit(conversationsPerPage)
    .offset((page - 1) * conversationsPerPage)
    .execute();
  return {
    total: rows[0]?.total ?? 0,
    conversations: rows.map(({ total: _, answers, ...top }) => ({
      ...top,
      // JSON has no dates.
      answers: answers.map((answer) => ({ ...answer, submittedAt: new Date(answer.submittedAt) })),
    })),
  };
}
