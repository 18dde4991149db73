import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { defaultPolicy } from './default-policy.ts';

export type PolicyVersion = { version: number; body: string; bodyEn: string; changeNote: string; publishedAt: Date };
export type PublishPolicyError =
  | { kind: 'not-allowed' }
  | { kind: 'nothing-changed' }
  | { kind: 'newer-version'; version: number };

/** All versions of the moderation policy, newest first; a published version never changes. */
export function policyVersions(db: Db | Tx): Promise<PolicyVersion[]> {
  return db
    .selectFrom('policyText')
    .select(['version', 'body', 'bodyEn', 'changeNote', 'publishedAt'])
    .where('kind', '=', 'moderation')
    .orderBy('version', 'desc')
    .execute();
}

/** Publishes the first version where there is none, so that a new town starts with a policy. */
export async function seedModerationPolicy(tx: Db | Tx, now: Date): Promise<void> {
  await tx
    .insertInto('policyText')
    .values({ kind: 'moderation', version: 1, body: defaultPolicy.nl, bodyEn: defaultPolicy.en, publishedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Publishes a new version; `basedOn` is the one that the writer started from (0: none), so that none is overwritten. */
export function publishPolicy(
  deps: Deps,
  actor: Actor,
  input: { basedOn: number; body: string; bodyEn: string; changeNote: string },
): Promise<Result<{ version: number }, PublishPolicyError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !mayWritePolicy(actor)) return fail({ kind: 'not-allowed' });
    const [current] = await policyVersions(tx);
    const newest = current?.version ?? 0;
    if (newest !== input.basedOn) return fail({ kind: 'newer-version', version: newest });
    if (current && current.body === input.body && current.bodyEn === input.bodyEn) {
      return fail({ kind: 'nothing-changed' });
    }
    const at = deps.now();
    const added = await tx
      .insertInto('policyText')
      .values({
        kind: 'moderation',
        version: newest + 1,
        body: input.body,
        bodyEn: input.bodyEn,
        changeNote: input.changeNote,
        publishedAt: at,
        publishedBy: actor.personId,
      })
      // Two writers at the same moment: the second is told.
      .onConflict((conflict) => conflict.columns(['kind', 'version']).doNothing())
      .returning('version')
      .executeTakeFirst();
    if (!added) return fail({ kind: 'newer-version', version: newest + 1 });
    await record(tx, { actor, at, act: 'policy.published', subject: `policy:moderation:${added.version}` });
    return ok(added);
  });
}

/** Whether somebody may write the policy of the town: a role for the whole town, not for one project. */
export function mayWritePolicy(actor: Actor): boolean {
  return hasRole(actor, 'moderator') || hasRole(actor, 'process_manager');
}
