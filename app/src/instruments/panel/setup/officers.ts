import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

/** At most so many people see who the persons of a panel are. */
export const mostOfficers = 2;

export type Officer = { id: string; name: string };
export type OfficerError =
  | { kind: 'not-an-officer' }
  | { kind: 'no-such-colleague' }
  | { kind: 'already' }
  | { kind: 'enough' }
  | { kind: 'last-officer' };

/** The officers of a panel, by name. */
export function listOfficers(db: Db | Tx, stepId: number): Promise<Officer[]> {
  return db
    .selectFrom('panelOfficer')
    .innerJoin('person', 'person.id', 'panelOfficer.personId')
    .select(['person.id', 'person.name'])
    .where('stepId', '=', stepId)
    .orderBy('person.name')
    .execute();
}

/** Lets a colleague who manages the project see the persons too. Only an officer does that, or anybody while there is none. */
export function addOfficer(
  deps: Deps,
  actor: Actor,
  stepId: number,
  email: string,
): Promise<Result<null, OfficerError>> {
  return changeOfficers(deps, actor, stepId, async (tx, officers) => {
    const colleague = await managerBehind(tx, stepId, email);
    if (!colleague) return fail({ kind: 'no-such-colleague' });
    if (officers.some(({ id }) => id === colleague)) return fail({ kind: 'already' });
    if (officers.length >= mostOfficers) return fail({ kind: 'enough' });
    await tx.insertInto('panelOfficer').values({ stepId, personId: colleague }).execute();
    return ok({ act: 'panel.officer-added', personId: colleague });
  });
}

/** Takes the sight of the persons away from an officer; one always remains. */
export function removeOfficer(
  deps: Deps,
  actor: Actor,
  stepId: number,
  personId: string,
): Promise<Result<null, OfficerError>> {
  return changeOfficers(deps, actor, stepId, async (tx, officers) => {
    if (!officers.some(({ id }) => id === personId)) return fail({ kind: 'no-such-colleague' });
    if (officers.length === 1) return fail({ kind: 'last-officer' });
    await tx.deleteFrom('panelOfficer').where('stepId', '=', stepId).where('personId', '=', personId).execute();
    return ok({ act: 'panel.officer-removed', personId });
  });
}

type Change = (
  tx: Tx,
  officers: readonly Officer[],
) => Promise<Result<{ act: string; personId: string }, OfficerError>>;

function changeOfficers(deps: Deps, actor: Actor, stepId: number, change: Change): Promise<Result<null, OfficerError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, OfficerError>> => {
    // Two who add a second officer at the same moment wait here, and one is refused.
    await tx.selectFrom('panel').select('stepId').where('stepId', '=', stepId).forUpdate().executeTakeFirstOrThrow();
    const officers = await listOfficers(tx, stepId);
    const isOfficer = actor.kind === 'person' && officers.some(({ id }) => id === actor.personId);
    if (actor.kind !== 'person' || (officers.length > 0 && !isOfficer)) return fail({ kind: 'not-an-officer' });
    const changed = await change(tx, officers);
    if (!changed.ok) return changed;
    const { act, personId } = changed.value;
    await record(tx, { actor, at: deps.now(), act, subject: `step:${stepId}`, detail: { personId } });
    return ok(null);
  });
}

/** Somebody with this confirmed address who manages the project itself; to administer is not enough. */
async function managerBehind(tx: Tx, stepId: number, email: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('person')
    .innerJoin('roleGrant', 'roleGrant.personId', 'person.id')
    .select('person.id')
    .where(sql`lower(person.email)`, '=', email.trim().toLowerCase())
    .where('person.emailVerified', '=', true)
    .where('roleGrant.role', '=', 'process_manager')
    .where(
      sql<boolean>`(role_grant.project_id is null or role_grant.project_id = (select project_id from step where id = ${stepId}))`,
    )
    .executeTakeFirst();
  return found?.id;
}
