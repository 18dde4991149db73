import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { lockTeam, type TeamError } from '../../initiatives/index.ts';

/** Who may say what they think of an initiative: everybody, or only who has an account. */
export const ruleLevels = ['anonymous', 'email'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** The team chooses who may respond from now on; what was said before stays. */
export function setRule(
  deps: Deps,
  actor: Actor,
  { projectId, assurance }: { projectId: number; assurance: RuleLevel },
): Promise<Result<null, TeamError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockTeam(tx, actor, projectId);
    if (!locked.ok) return locked;
    await tx
      .insertInto('backingRule')
      .values({ projectId, assurance })
      .onConflict((conflict) => conflict.column('projectId').doUpdateSet({ assurance }))
      .execute();
    const subject = `project:${projectId}`;
    await record(tx, { actor, at: deps.now(), act: 'backing.rule-set', subject, detail: { assurance } });
    return ok(null);
  });
}
