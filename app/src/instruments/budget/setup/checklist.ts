import type { Budget } from '../budget.ts';
import type { BudgetPart } from '../budget-path.ts';

/** How a budget stands, as far as its checklist needs it. */
export type BudgetFacts = {
  closes: boolean;
  /** The step is public: people read about it, and vote once it is open. */
  published: boolean;
  admitted: number;
  /** Proposals without a decision, and refusals that the proposer answered and nobody looked at again. */
  unanswered: number;
  /** Admitted projects that lie in no wijk. */
  withoutArea: number;
};
export type BudgetCheck = {
  key: 'rules' | 'period' | 'projects' | 'fixed' | 'published' | 'votes' | 'result';
  state: 'done' | 'todo' | 'blocked';
  part: BudgetPart | null;
};

/** What is done, what is next and what cannot be done yet, in the order in which a budget comes about. */
export function budgetChecklist(
  budget: Pick<Budget, 'amount' | 'fixedAt' | 'closedAt' | 'publishedAt'>,
  { closes, published, admitted, unanswered }: BudgetFacts,
): BudgetCheck[] {
  const fixed = budget.fixedAt !== null;
  const ready = budget.amount > 0 && closes && admitted > 1 && unanswered === 0;
  const stateOf = (done: boolean, possible = true) => (done ? 'done' : possible ? 'todo' : 'blocked');
  return [
    { key: 'rules', state: stateOf(budget.amount > 0), part: null },
    { key: 'period', state: stateOf(closes), part: null },
    { key: 'projects', state: stateOf(fixed || (admitted > 1 && unanswered === 0)), part: 'projects' },
    { key: 'fixed', state: stateOf(fixed, ready), part: null },
    { key: 'published', state: stateOf(published), part: null },
    { key: 'votes', state: stateOf(budget.closedAt !== null, fixed && published), part: 'votes' },
    { key: 'result', state: stateOf(budget.publishedAt !== null, budget.closedAt !== null), part: 'result' },
  ];
}
