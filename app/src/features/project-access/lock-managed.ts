import type { Selectable } from 'kysely';
import { type Actor, manages } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { DB } from '../../platform/db/schema.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

type Managed = Pick<Selectable<DB['project']>, 'id' | 'kind' | 'slug' | 'question' | 'status'>;
export type ManageError = { kind: 'project-not-found' } | { kind: 'not-allowed' };

/** Locks a project for a change by who manages it, so that two officers change it one after the other. */
export async function lockManaged(tx: Tx, actor: Actor, projectId: number): Promise<Result<Managed, ManageError>> {
  const project = await tx
    .selectFrom('project')
    .select(['id', 'kind', 'slug', 'question', 'status'])
    .where('id', '=', projectId)
    .forUpdate()
    .executeTakeFirst();
  if (!project) return fail({ kind: 'project-not-found' });
  return manages(actor, projectId) ? ok(project) : fail({ kind: 'not-allowed' });
}
