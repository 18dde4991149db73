import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { listTeam } from '../load-initiative.ts';
import { lockInitiative, type TeamError } from '../lock-team.ts';
import { changeInitiative } from './change-initiative.ts';
import { join, leave } from './join.ts';

export type MemberError = { kind: 'member-not-found' } | { kind: 'last-initiator' };
export type MemberInput = { personId: string; role: 'initiator' | 'member'; title: string };

/** Changes what somebody does in the team. Somebody always runs it. */
export function changeMember(
  deps: Deps,
  actor: Actor,
  projectId: number,
  { personId, role, title }: MemberInput,
): Promise<Result<null, TeamError | MemberError>> {
  return changeInitiative<null, MemberError>(deps, actor, projectId, 'initiative.member-changed', async (tx, _, at) => {
    const stays = await mayGo(tx, projectId, personId);
    if (!stays.ok && (stays.error.kind === 'member-not-found' || role === 'member')) return stays;
    await join(tx, { projectId, personId, role, title, at });
    return ok(null);
  });
}

/** Takes somebody out of the team: an initiator does so, and everybody may leave by themselves. */
export function removeMember(
  deps: Deps,
  actor: Actor,
  projectId: number,
  personId: string,
): Promise<Result<null, TeamError | MemberError>> {
  if (actor.kind !== 'person' || actor.personId !== personId) {
    return changeInitiative<null, MemberError>(deps, actor, projectId, 'initiative.member-removed', (tx) =>
      remove(tx, projectId, personId),
    );
  }
  return deps.db.transaction().execute(async (tx): Promise<Result<null, TeamError | MemberError>> => {
    if (!(await lockInitiative(tx, projectId))) return fail({ kind: 'initiative-not-found' });
    const left = await remove(tx, projectId, personId);
    if (left.ok) await record(tx, { actor, at: deps.now(), act: 'initiative.left', subject: `project:${projectId}` });
    return left;
  });
}

async function remove(tx: Tx, projectId: number, personId: string): Promise<Result<null, MemberError>> {
  const allowed = await mayGo(tx, projectId, personId);
  if (allowed.ok) await leave(tx, projectId, personId);
  return allowed;
}

/** Whether the team goes on without this person as an initiator. */
async function mayGo(tx: Tx, projectId: number, personId: string): Promise<Result<null, MemberError>> {
  const team = await listTeam(tx, projectId);
  const member = team.find((one) => one.personId === personId);
  if (!member) return fail({ kind: 'member-not-found' });
  const others = team.some((one) => one.role === 'initiator' && one.personId !== personId);
  return member.role === 'member' || others ? ok(null) : fail({ kind: 'last-initiator' });
}
