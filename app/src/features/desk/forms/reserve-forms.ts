import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type DeskStepError, paperStep } from '../desk-step.ts';

/** Gives out numbers for paper forms, so that every form can be recognised when it comes back. */
export function reserveForms(
  deps: Deps,
  actor: Actor,
  input: { stepId: number; count: number },
): Promise<Result<{ first: number; last: number }, DeskStepError>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const step = await paperStep(tx, actor, input.stepId, at);
    if (!step.ok) return step;
    const { lastNumber } = await tx
      .insertInto('paperFormSeries')
      .values({ stepId: input.stepId, lastNumber: input.count })
      .onConflict((conflict) =>
        conflict
          .column('stepId')
          .doUpdateSet((eb) => ({ lastNumber: eb('paperFormSeries.lastNumber', '+', input.count) })),
      )
      .returning('lastNumber')
      .executeTakeFirstOrThrow();
    const first = lastNumber - input.count + 1;
    await record(tx, {
      actor,
      at,
      act: 'forms.reserved',
      subject: `step:${input.stepId}`,
      detail: { first, last: lastNumber },
    });
    return ok({ first, last: lastNumber });
  });
}

/** The number on a paper form: that of the step and its own ("12-0007"). */
export function formReference(stepId: number, number: number): string {
  return `${stepId}-${String(number).padStart(4, '0')}`;
}
