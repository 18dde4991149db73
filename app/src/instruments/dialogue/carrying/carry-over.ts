import { type AllowedContribution, insertContributions, loadStep } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadResult, sharesOf } from '../results/figures.ts';
import { withoutStop } from '../results/without-stop.ts';
import { type ChangeError, changeDialogue } from '../staff/change-dialogue.ts';

export type CarryInput = { stepId: number; toStepId: number; statementIds: readonly number[] };
export type CarryError = ChangeError | { kind: 'no-ideas-step' };
const nobody = { personId: null, contactId: null, visitorId: null } as const;

/**
 * Makes ideas of statements in another step of the same trajectory, from where they can go on to a budget; each at most
 * once. What people answered stands with it, as far as it may be shown. Answers how many are new.
 */
export function carryOver(
  deps: Deps,
  actor: Actor,
  { stepId, toStepId, statementIds }: CarryInput,
): Promise<Result<{ count: number }, CarryError>> {
  return changeDialogue<{ count: number }, CarryError>(deps, actor, stepId, async (tx, { step }) => {
    const at = deps.now();
    const target = await loadStep(tx, toStepId, at);
    if (target?.instrument !== 'ideas' || target.projectId !== step.projectId) return fail({ kind: 'no-ideas-step' });
    const statements = await toCarry(tx, stepId, statementIds);
    if (statements.length === 0) return ok({ count: 0 });
    const result = await loadResult(tx, stepId);
    const counted = new Map(result?.figures.statements.map(({ id, all }) => [id, all]));
    const said = (id: number) => {
      const all = counted.get(id);
      const from = `Uit de dialoog “${step.title}”`;
      if (!all) return `${from}.`;
      const { agree, disagree } = sharesOf(all);
      const people = all.agree + all.disagree + all.pass;
      return `${from}. Van de ${people} mensen die antwoordden is ${agree}% het eens en ${disagree}% het oneens.`;
    };
    const ideas = statements.map(({ id, body }): AllowedContribution => {
      const draft = { title: withoutStop(body), body: said(id), authorName: '', areaId: null, point: null };
      const unsent = { pictureId: null, submissionKey: null };
      return { who: nobody, draft: { ...draft, ...unsent }, channel: 'web', submittedAt: at, byTown: true };
    });
    const made = await insertContributions(tx, target, ideas, at);
    for (const [index, { id }] of statements.entries())
      await tx
        .updateTable('dialogueStatement')
        .set({ contributionId: made[index]?.id ?? null })
        .where('id', '=', id)
        .execute();
    const detail = { to: toStepId, count: made.length };
    await record(tx, { actor, at, act: 'dialogue.carried-over', subject: `step:${stepId}`, detail });
    return ok({ count: made.length });
  });
}

function toCarry(tx: Tx, stepId: number, ids: readonly number[]) {
  return tx
    .selectFrom('dialogueStatement')
    .select(['id', 'body'])
    .where('stepId', '=', stepId)
    .where('status', '=', 'published')
    .where('contributionId', 'is', null)
    .where('id', 'in', [0, ...ids])
    .orderBy('id')
    .execute();
}
