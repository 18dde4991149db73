import { sql } from 'kysely';
import { type Actor, type Role, roles } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { sessionSeconds } from '../../platform/identity/session.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

export type GrantRole = { personId: string; role: Role; projectId: number | null };
export type RoleError =
  | { kind: 'person-not-found' }
  | { kind: 'project-not-found' }
  | { kind: 'already-granted' }
  | { kind: 'administrator-is-for-the-town' }
  | { kind: 'grant-not-found' }
  | { kind: 'last-administrator' };

/** Gives somebody a role, for the town or for one project. Sessions of the person become as short as those of staff. */
export function grantRole(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor | 'system',
  input: GrantRole,
): Promise<Result<null, RoleError>> {
  const { personId, role, projectId } = input;
  return deps.db.transaction().execute(async (tx) => {
    if (role === 'administrator' && projectId !== null) return fail({ kind: 'administrator-is-for-the-town' });
    const person = await tx.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst();
    if (!person) return fail({ kind: 'person-not-found' });
    const project = await tx.selectFrom('project').select('id').where('id', '=', projectId).executeTakeFirst();
    if (projectId !== null && !project) return fail({ kind: 'project-not-found' });
    const at = deps.now();
    const grantedBy = actor !== 'system' && actor.kind === 'person' ? actor.personId : null;
    const granted = await tx
      .insertInto('roleGrant')
      .values({ personId, role, projectId, grantedBy, grantedAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!granted) return fail({ kind: 'already-granted' });
    const latest = new Date(at.getTime() + sessionSeconds.staff * 1000);
    await tx
      .updateTable('session')
      .set({ endsAt: sql`least(ends_at, ${latest})` })
      .where('personId', '=', personId)
      .execute();
    await record(tx, { actor, at, act: 'role.granted', subject: `person:${personId}`, detail: { role, projectId } });
    return ok(null);
  });
}

/** Takes a role away, at once in every session. Somebody must remain who can give roles. */
export function revokeRole(deps: Deps, actor: Actor, grantId: number): Promise<Result<null, RoleError>> {
  return deps.db.transaction().execute(async (tx) => {
    const administrators = await lockAdministrators(tx);
    // Who runs an initiative is of its team, not of the town.
    const given = tx.selectFrom('roleGrant').selectAll().where('id', '=', grantId).where('role', 'in', roles);
    const grant = await given.executeTakeFirst();
    if (!grant) return fail({ kind: 'grant-not-found' });
    if (administrators.length === 1 && administrators[0] === grantId) return fail({ kind: 'last-administrator' });
    const { role, projectId } = grant;
    await tx.deleteFrom('roleGrant').where('id', '=', grantId).execute();
    const subject = `person:${grant.personId}`;
    await record(tx, { actor, at: deps.now(), act: 'role.revoked', subject, detail: { role, projectId } });
    return ok(null);
  });
}

// Two administrators who remove one another at the same moment wait here, and the second is refused.
async function lockAdministrators(tx: Tx): Promise<number[]> {
  const rows = await tx
    .selectFrom('roleGrant')
    .select('id')
    .where('role', '=', 'administrator')
    .where('projectId', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map((row) => row.id);
}
