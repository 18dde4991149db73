import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { BallotDesign } from './choices.ts';

/** A budget that residents divide, as it was set up; amounts are cents. Moments are null until they happened. */
export type Budget = BallotDesign & {
  stepId: number;
  reach: 'all' | 'own-and-other';
  rule: 'greedy' | 'equal-shares';
  minVotes: number;
  access: 'person' | 'code';
  /** The last day (YYYY-MM-DD) on which residents propose projects themselves; null where they do not. */
  proposalsUntil: string | null;
  fixedAt: Date | null;
  /** The ids of the admitted projects in the order that decides ties; null until it was drawn. */
  tieOrder: number[] | null;
  closedAt: Date | null;
  countedAt: Date | null;
  publishedAt: Date | null;
};

/** How far a budget is; each stage allows what belongs to it. The period of the step says whether people can vote. */
export type Stage = 'preparing' | 'voting' | 'closed' | 'counted' | 'published';

/** The stage that follows from what happened. */
export function stageOf(budget: Pick<Budget, 'fixedAt' | 'closedAt' | 'countedAt' | 'publishedAt'>): Stage {
  if (budget.publishedAt) return 'published';
  if (budget.countedAt) return 'counted';
  if (budget.closedAt) return 'closed';
  return budget.fixedAt ? 'voting' : 'preparing';
}

/** The budget of a step, or undefined where the step is no budget that was started. */
export function loadBudget(db: Db | Tx, stepId: number): Promise<Budget | undefined> {
  return (
    db
      .selectFrom('budget')
      .select([
        'stepId',
        'amount',
        'ballot',
        'minChoices',
        'maxChoices',
        'points',
        'reach',
        'rule',
        'minVotes',
        'access',
        'proposalsUntil',
      ])
      .select(['fixedAt', 'closedAt', 'countedAt', 'publishedAt'])
      // As JSON, because an array of bigint would come as texts.
      .select(sql<number[] | null>`to_json(tie_order)`.as('tieOrder'))
      .where('stepId', '=', stepId)
      .executeTakeFirst()
  );
}

/** The budget, locked: nobody else changes it, fixes it or votes before this transaction ends. */
export async function lockBudget(tx: Tx, stepId: number): Promise<Budget | undefined> {
  await tx.selectFrom('budget').select('stepId').where('stepId', '=', stepId).forUpdate().execute();
  return loadBudget(tx, stepId);
}
