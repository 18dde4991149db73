import { sql } from 'kysely';
import type { Step } from '../../../features/steps/index.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Budget } from '../budget.ts';

/** What is still missing before anybody can vote. */
export type Missing =
  | { kind: 'no-amount' }
  | { kind: 'no-closing-time' }
  | { kind: 'closing-time-past' }
  | { kind: 'proposals-open'; until: string }
  | { kind: 'too-few-projects' }
  | { kind: 'fewer-than-minimum'; min: number }
  | { kind: 'project-over-budget'; title: string };

type Rules = Pick<Budget, 'amount' | 'minChoices' | 'proposalsUntil'>;
type Admitted = { id: number; title: string; cost: number };

/** What can be chosen as it stands now. */
export function admittedProjects(db: Db | Tx, stepId: number): Promise<Admitted[]> {
  return (
    db
      .selectFrom('budgetProject')
      // An admitted project has a cost: the database sees to it.
      .select(['id', 'title', sql<number>`cost`.as('cost')])
      .where('stepId', '=', stepId)
      .where('status', '=', 'admitted')
      .orderBy('id')
      .execute()
  );
}

/** All that is missing before a budget can be fixed, in the order in which one would mend it. */
export function missingBeforeFix(
  { amount, minChoices, proposalsUntil }: Rules,
  { closesAt }: Pick<Step, 'closesAt'>,
  admitted: readonly Admitted[],
  now: Date,
): Missing[] {
  const missing: Missing[] = [];
  if (amount === 0) missing.push({ kind: 'no-amount' });
  if (!closesAt) missing.push({ kind: 'no-closing-time' });
  else if (now >= closesAt) missing.push({ kind: 'closing-time-past' });
  if (proposalsUntil && townDay(now) <= proposalsUntil) missing.push({ kind: 'proposals-open', until: proposalsUntil });
  if (admitted.length < 2) missing.push({ kind: 'too-few-projects' });
  else if (admitted.length < minChoices) missing.push({ kind: 'fewer-than-minimum', min: minChoices });
  for (const { title, cost } of admitted)
    if (amount > 0 && cost > amount) missing.push({ kind: 'project-over-budget', title });
  return missing;
}
