import type { Actor } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { hasSession } from '../documents/documents.ts';
import { type Clock, type Done, onWork, type WorkError } from '../sessions/on-work.ts';
import type { PanelStep } from '../sessions/write-session.ts';

/** Who can propose somebody whom the panel hears. */
export const proposers = ['officer', 'panel', 'city_council'] as const;

/** Somebody whom the panel hears: who, of what, from which viewpoint, and who thought of them. */
export type ExpertInput = {
  name: string;
  role: string;
  viewpoint: string;
  proposedBy: (typeof proposers)[number];
  sessionId: number | null;
  submissionKey: string;
};
export type ExpertError = WorkError | { kind: 'session-not-found' } | { kind: 'expert-not-found' };
export type Expert = Awaited<ReturnType<typeof loadExperts>>[number];

/** Whom a panel heard or will hear, in the order in which they were added; `session` only where everybody sees it. */
export function loadExperts(db: Db | Tx, stepId: number) {
  return db
    .selectFrom('panelExpert')
    .leftJoin('panelSession', (join) =>
      join.onRef('panelSession.id', '=', 'panelExpert.sessionId').on('panelSession.publishedAt', 'is not', null),
    )
    .select(['panelExpert.id', 'panelExpert.sessionId', 'name', 'role', 'viewpoint', 'proposedBy'])
    .select(['panelSession.title as session', 'panelSession.startsAt'])
    .where('panelExpert.stepId', '=', stepId)
    .orderBy('panelExpert.id')
    .execute();
}

/** Puts somebody on the public list who knows of it; a form that comes twice adds one. */
export function addExpert(
  deps: Clock,
  actor: Actor,
  step: PanelStep,
  input: ExpertInput,
): Promise<Result<null, ExpertError>> {
  return onWork<null, ExpertError>(deps, actor, step, async (tx, at): Promise<Result<Done<null>, ExpertError>> => {
    if (!(await hasSession(tx, step.id, input.sessionId))) return fail({ kind: 'session-not-found' });
    const added = await tx
      .insertInto('panelExpert')
      .values({ stepId: step.id, ...input, consentedAt: at })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    return ok(
      added ? { value: null, act: 'panel.expert-added', detail: { expert: added.id } } : { value: null, act: null },
    );
  });
}

/** Takes somebody off the list; nothing of who it was remains. */
export function removeExpert(
  deps: Clock,
  actor: Actor,
  step: PanelStep,
  id: number,
): Promise<Result<null, ExpertError>> {
  return onWork<null, ExpertError>(deps, actor, step, async (tx) => {
    const removed = await tx
      .deleteFrom('panelExpert')
      .where('id', '=', id)
      .where('stepId', '=', step.id)
      .returning('id')
      .executeTakeFirst();
    if (!removed) return fail({ kind: 'expert-not-found' });
    return ok({ value: null, act: 'panel.expert-removed', detail: { expert: id } });
  });
}
