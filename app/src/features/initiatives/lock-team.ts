import { type Actor, isInitiator } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { Stage } from './stage.ts';

/** The initiative as a command of its team needs it, while nobody else changes it. */
export type LockedInitiative = {
  id: number;
  slug: string;
  title: string;
  status: 'draft' | 'published' | 'closed';
  stage: Stage;
  hiddenAt: Date | null;
};
export type TeamError = { kind: 'initiative-not-found' } | { kind: 'not-allowed' };

/** The status of each reason why somebody may not change an initiative. */
export const teamStatus = { 'initiative-not-found': 404, 'not-allowed': 403 } as const satisfies Record<
  TeamError['kind'],
  number
>;

/**
 * Locks an initiative, whoever asks; for what others than its team do with it. Both rows: who waited for the first alone
 * would read the second as it was before.
 */
export function lockInitiative(tx: Tx, projectId: number): Promise<LockedInitiative | undefined> {
  return tx
    .selectFrom('project')
    .innerJoin('initiative', 'initiative.projectId', 'project.id')
    .select(['project.id', 'project.slug', 'project.question as title', 'project.status'])
    .select(['initiative.stage', 'initiative.hiddenAt'])
    .where('project.id', '=', projectId)
    .forUpdate(['project', 'initiative'])
    .executeTakeFirst();
}

/** Locks an initiative for a change by one of its initiators, so that two of them change it one after the other. */
export async function lockTeam(tx: Tx, actor: Actor, projectId: number): Promise<Result<LockedInitiative, TeamError>> {
  const initiative = await lockInitiative(tx, projectId);
  if (!initiative) return fail({ kind: 'initiative-not-found' });
  return isInitiator(actor, projectId) ? ok(initiative) : fail({ kind: 'not-allowed' });
}
