import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Budget } from '../budget.ts';
import { type ChangeError, changeBudget } from '../staff/change-budget.ts';

/** What an officer decides about a budget; the amount in cents. */
export type BudgetInput = Pick<
  Budget,
  | 'amount'
  | 'ballot'
  | 'minChoices'
  | 'maxChoices'
  | 'points'
  | 'reach'
  | 'rule'
  | 'minVotes'
  | 'access'
  | 'proposalsUntil'
> & {
  /** How many proposals somebody may make, null for any number, and when a moderator reads them; undefined stays as it is. */
  limitPerPerson?: number | null | undefined;
  moderation?: Step['moderation'] | undefined;
};

type LateError = { kind: 'proposals-after-opening'; opensAt: Date };
export type SaveBudgetError = ChangeError | LateError;

/** Changes the rules of a budget, as long as it was not fixed. */
export function saveBudget(
  deps: Deps,
  actor: Actor,
  stepId: number,
  { limitPerPerson, moderation, ...input }: BudgetInput,
): Promise<Result<null, SaveBudgetError>> {
  return changeBudget<null, LateError>(deps, actor, stepId, async (tx, _budget, { opensAt }) => {
    const { proposalsUntil } = input;
    if (proposalsUntil && opensAt && proposalsUntil >= townDay(opensAt))
      return fail({ kind: 'proposals-after-opening', opensAt });
    await tx.updateTable('budget').set(input).where('stepId', '=', stepId).execute();
    const ofStep = {
      ...(limitPerPerson === undefined ? {} : { limitPerPerson }),
      ...(moderation === undefined ? {} : { moderation }),
    };
    if (Object.keys(ofStep).length > 0) await tx.updateTable('step').set(ofStep).where('id', '=', stepId).execute();
    await record(tx, {
      actor,
      at: deps.now(),
      act: 'budget.saved',
      subject: `step:${stepId}`,
      detail: { ...input, ...ofStep },
    });
    return ok(null);
  });
}
