import type { BudgetLine } from '../states/load-application.ts';
import type { PlanInFigures } from './allowance.ts';

type Planned = { kindKey: string; persons: number | null; lines: readonly BudgetLine[] };

/** The figures of a plan, as the calculator takes them. */
export function figuresOf({ kindKey, persons, lines }: Planned): PlanInFigures {
  const sum = (side: BudgetLine['side']) =>
    lines.filter((line) => line.side === side).reduce((total, { cents }) => total + cents, 0);
  return { kindKey, persons, costCents: sum('cost'), incomeCents: sum('income'), unforeseenCents: sum('unforeseen') };
}
