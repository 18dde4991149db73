import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Who } from '../taking-part/participant.ts';

/** A statement as who wrote it sees it again; `reason` says why it does not take part. */
export type OwnStatement = {
  id: number;
  body: string;
  bodyEn: string;
  status: 'waiting' | 'published' | 'hidden';
  reason: string;
};

/** What somebody wrote in this dialogue, the newest first, with what was decided: also for who has no account. */
export async function ownStatements(db: Db, stepId: number, who: Who | null): Promise<OwnStatement[]> {
  if (who === null) return [];
  const own = db
    .selectFrom('dialogueStatement')
    .select(['id', 'body', 'bodyEn', 'status'])
    .select(
      sql<string>`coalesce((select reason from dialogue_decision decision
        where decision.statement_id = dialogue_statement.id order by decision.id desc limit 1), '')`.as('reason'),
    )
    .where('stepId', '=', stepId)
    .where('source', '=', 'participant')
    .orderBy('id', 'desc');
  const mine =
    who.personId === null ? own.where('visitorId', '=', who.visitorId) : own.where('personId', '=', who.personId);
  return mine.execute();
}
