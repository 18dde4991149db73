import { sql } from 'kysely';
import { type Step, snapshotOf } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { knownVisitor, visitorCookie } from '../../../platform/identity/visitor-cookie.ts';

/** Who takes part, by account or by browser; exactly one is set. */
export type Who = { personId: string; visitorId: null } | { personId: null; visitorId: string };

/** Who looks at a page, as far as we know them; null for a browser in which nobody did anything yet. */
export async function whoLooks(c: AppContext, deps: Deps): Promise<Who | null> {
  const actor = c.get('actor');
  if (actor.kind === 'person') return { personId: actor.personId, visitorId: null };
  const visitorId = await knownVisitor(c, deps);
  return visitorId === null ? null : { personId: null, visitorId };
}

/**
 * Who sends a form. A new browser gets its number from `begin`, a code in the form: the same form sent twice at once is
 * then of one participant. The number is a keyed hash, so that nobody can take that of another.
 */
export async function whoActs(c: AppContext, deps: Deps, begin: string | null): Promise<{ actor: Actor; who: Who }> {
  const actor = c.get('actor');
  if (actor.kind === 'person') return { actor, who: { personId: actor.personId, visitorId: null } };
  const fresh = begin === null ? undefined : keyedHash(deps.settings.secret, 'dialogue-visitor', begin);
  const visitorId = await visitorCookie(c, deps, fresh);
  return { actor: { kind: 'visitor', visitorId }, who: { personId: null, visitorId } };
}

/** The number of a participant in this dialogue, or null for who did not take part yet. */
export async function participantId(db: Db | Tx, stepId: number, who: Who | null): Promise<number | null> {
  if (who === null) return null;
  const own = db.selectFrom('dialogueParticipant').select('id').where('stepId', '=', stepId);
  const found =
    who.personId === null ? own.where('visitorId', '=', who.visitorId) : own.where('personId', '=', who.personId);
  return (await found.executeTakeFirst())?.id ?? null;
}

/**
 * The number of who takes part, given now if there was none; their other forms wait until this transaction ends. That
 * somebody new takes part is kept for the figures of the trajectory.
 */
export async function joinDialogue(
  tx: Tx,
  { id: stepId, projectId }: Pick<Step, 'id' | 'projectId'>,
  who: Who,
  at: Date,
): Promise<number> {
  const own = who.personId === null ? ('visitorId' as const) : ('personId' as const);
  const { id, fresh } = await tx
    .insertInto('dialogueParticipant')
    .values({ stepId, ...who, joinedAt: at })
    .onConflict((conflict) => conflict.columns(['stepId', own]).doUpdateSet({ stepId }))
    // A row that was there already has been locked by the update.
    .returning(['id', sql<boolean>`xmax = 0`.as('fresh')])
    .executeTakeFirstOrThrow();
  if (fresh) {
    const participant = { ...who, contactId: null };
    await tx
      .insertInto('act')
      .values({ kind: 'answer', at, ...participant, projectId, stepId, ...snapshotOf(participant) })
      .execute();
  }
  return id;
}
