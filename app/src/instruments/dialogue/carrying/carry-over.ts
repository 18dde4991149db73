import { type Instruments, loadStep, type TextToTakeIn } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Counts, loadResult, sharesOf } from '../results/figures.ts';
import { withoutStop } from '../results/without-stop.ts';
import { type ChangeError, changeDialogue } from '../staff/change-dialogue.ts';

export type CarryInput = { stepId: number; toStepId: number; statementIds: readonly number[] };
export type CarryError =
  | ChangeError
  /** It is no step of this trajectory that takes texts in. */
  | { kind: 'no-such-target' }
  /** The step takes nothing any more: people vote on what is in it. */
  | { kind: 'target-fixed' };

/**
 * Brings statements to another step of the same trajectory, to be talked on about or voted on; to each step at most
 * once. What people answered stands with it, as far as it may be shown. Answers how many are new there.
 */
export function carryOver(
  deps: Deps,
  instruments: Pick<Instruments, 'of'>,
  actor: Actor,
  { stepId, toStepId, statementIds }: CarryInput,
): Promise<Result<{ count: number }, CarryError>> {
  return changeDialogue<{ count: number }, CarryError>(deps, actor, stepId, async (tx, { step }) => {
    const at = deps.now();
    const target = await loadStep(tx, toStepId, at);
    const takeIn = target && instruments.of(target).takeIn;
    if (!takeIn || target.projectId !== step.projectId) return fail({ kind: 'no-such-target' });
    const statements = await toCarry(tx, { stepId, toStepId, statementIds });
    if (statements.length === 0) return ok({ count: 0 });
    const result = await loadResult(tx, stepId);
    const counted = new Map(result?.figures.statements.map(({ id, all }) => [id, all]));
    const texts = statements.map(
      ({ id, body }): TextToTakeIn => ({ title: withoutStop(body), body: said(step.title, counted.get(id)) }),
    );
    if ((await takeIn(tx, target, texts, at)) === 'fixed') return fail({ kind: 'target-fixed' });
    await tx
      .insertInto('dialogueCarried')
      .values(statements.map(({ id }) => ({ statementId: id, toStepId, carriedAt: at })))
      .execute();
    const detail = { to: toStepId, count: statements.length };
    await record(tx, { actor, at, act: 'dialogue.carried-over', subject: `step:${stepId}`, detail });
    return ok({ count: statements.length });
  });
}

/** Where a text comes from, in the town's own language as all that it writes. */
function said(dialogue: string, all: Counts | null | undefined): string {
  const from = `Uit de dialoog “${dialogue}”`;
  if (!all) return `${from}.`;
  const { agree, disagree } = sharesOf(all);
  const people = all.agree + all.disagree + all.pass;
  return `${from}. Van de ${people} mensen die antwoordden is ${agree}% het eens en ${disagree}% het oneens.`;
}

function toCarry(tx: Tx, { stepId, toStepId, statementIds }: CarryInput) {
  return tx
    .selectFrom('dialogueStatement')
    .select(['id', 'body'])
    .where('stepId', '=', stepId)
    .where('status', '=', 'published')
    .where('id', 'in', [0, ...statementIds])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('dialogueCarried')
            .select('toStepId')
            .whereRef('statementId', '=', 'dialogueStatement.id')
            .where('toStepId', '=', toStepId),
        ),
      ),
    )
    .orderBy('id')
    .execute();
}
