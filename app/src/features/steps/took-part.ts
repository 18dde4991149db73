import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Db, Tx } from '../../platform/db/db.ts';

/**
 * Whether this person or visitor contributed, supported, reacted or answered in the project, or in one step of it; also on
 * paper, where the contact is known.
 */
export async function tookPart(db: Db | Tx, actor: Actor, projectId: number, stepId?: number): Promise<boolean> {
  if (actor.kind === 'visitor' && actor.visitorId === null) return false;
  // The contacts are found first, so that both sides of "or" can be looked up in an index.
  const by =
    actor.kind === 'visitor'
      ? sql<boolean>`act.visitor_id = ${actor.visitorId}`
      : sql<boolean>`(act.person_id = ${actor.personId} or act.contact_id = any (array(
          select contact.id from contact where contact.person_id = ${actor.personId})))`;
  const act = await db
    .selectFrom('act')
    .select('act.id')
    .where('act.projectId', '=', projectId)
    .where('act.kind', 'in', ['contribute', 'support', 'comment', 'answer'])
    .where(by)
    .$if(stepId !== undefined, (query) => query.where('act.stepId', '=', stepId ?? 0))
    .limit(1)
    .executeTakeFirst();
  return act !== undefined;
}
