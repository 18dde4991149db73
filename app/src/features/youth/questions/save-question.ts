import { type Actor, hasRole, manages } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadStep } from '../../steps/index.ts';

export type QuestionDraft = { question: string; about: string; pictogram: string };
export type SaveQuestionError = { kind: 'not-found' } | { kind: 'not-allowed' };

/** Keeps the question of a step in a child's words, by who manages its project. */
export function saveStepQuestion(
  deps: Deps,
  actor: Actor,
  stepId: number,
  draft: QuestionDraft,
): Promise<Result<null, SaveQuestionError>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const step = await loadStep(tx, stepId, at);
    if (!step) return fail({ kind: 'not-found' });
    if (!manages(actor, step.projectId)) return fail({ kind: 'not-allowed' });
    await tx
      .insertInto('childQuestion')
      .values({ stepId, ...draft, changedAt: at })
      .onConflict((conflict) => conflict.column('stepId').doUpdateSet({ ...draft, changedAt: at }))
      .execute();
    await record(tx, { actor, at, act: 'child-question.saved', subject: `step:${stepId}` });
    return ok(null);
  });
}

/** Keeps a free question of the Kinderkrant, a new one where there is no id; closed, no class begins with it any more. */
export function saveFreeQuestion(
  deps: Deps,
  actor: Actor,
  id: number | null,
  draft: QuestionDraft & { open: boolean; submissionKey: string | null },
): Promise<Result<{ id: number }, SaveQuestionError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    const at = deps.now();
    const { open: _, submissionKey: __, ...texts } = draft;
    const saved =
      id === null
        ? await tx
            .insertInto('childQuestion')
            .values({ ...draft, changedAt: at })
            // The same form sent twice makes one question.
            .onConflict((conflict) => conflict.column('submissionKey').doUpdateSet({ changedAt: at }))
            .returning('id')
            .executeTakeFirst()
        : await tx
            .updateTable('childQuestion')
            .set({ ...texts, open: draft.open, changedAt: at })
            .where('id', '=', id)
            .where('stepId', 'is', null)
            .returning('id')
            .executeTakeFirst();
    if (!saved) return fail({ kind: 'not-found' });
    const detail = { open: draft.open };
    await record(tx, { actor, at, act: 'child-question.saved', subject: `child-question:${saved.id}`, detail });
    return ok(saved);
  });
}
