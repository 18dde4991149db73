import type { Actor } from '../../platform/actor.ts';
import type { Db, Tx } from '../../platform/db/db.ts';

/** Whether this person or visitor contributed, supported or reacted; also on paper, where the contact is known. */
export async function tookPart(db: Db | Tx, actor: Actor, projectId: number): Promise<boolean> {
  if (actor.kind === 'visitor' && actor.visitorId === null) return false;
  const act = await db
    .selectFrom('act')
    .select('act.id')
    .where('act.projectId', '=', projectId)
    .where('act.kind', 'in', ['contribute', 'support', 'comment'])
    .where((eb) =>
      actor.kind === 'visitor'
        ? eb('act.visitorId', '=', actor.visitorId)
        : eb.or([
            eb('act.personId', '=', actor.personId),
            eb(
              'act.contactId',
              'in',
              eb.selectFrom('contact').select('contact.id').where('contact.personId', '=', actor.personId),
            ),
          ]),
    )
    .limit(1)
    .executeTakeFirst();
  return act !== undefined;
}
