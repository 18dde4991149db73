import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, type Result } from '../../../platform/result.ts';
import { loadBudgetFacts } from '../setup/load-facts.ts';
import { type ChangeError, changeBudget } from '../staff/change-budget.ts';
import { type FixError, fixBudget } from './fix-budget.ts';

export type OfficerFixError = ChangeError | FixError | { kind: 'unanswered'; count: number };

/** Fixes a budget by the button. Stricter than the first ballot: every proposal and every objection has its answer first. */
export function fixByOfficer(
  deps: Deps,
  actor: Actor,
  stepId: number,
): Promise<Result<{ tieOrder: number[] }, OfficerFixError>> {
  return changeBudget<{ tieOrder: number[] }, FixError | { kind: 'unanswered'; count: number }>(
    deps,
    actor,
    stepId,
    async (tx, budget, step) => {
      const { unanswered } = await loadBudgetFacts(tx, step);
      if (unanswered > 0) return fail({ kind: 'unanswered', count: unanswered });
      return fixBudget(tx, actor, budget, step, deps.now());
    },
  );
}
