import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { BallotDesign } from '../choices.ts';

/** What the ballot box of a budget knows; without a secret it takes no ballots (not yet, or no longer). */
export type BallotBox = BallotDesign & {
  stepId: number;
  reach: 'all' | 'own-and-other';
  access: 'person' | 'code';
  /** Whether ballots went out on paper: with letters, or from the desk. */
  paper: boolean;
  fixedAt: Date | null;
  secret: Buffer | null;
  closedAt: Date | null;
};

/** A project on the ballot; `number` is the same on every paper ballot. */
export type BallotProject = {
  id: number;
  number: number;
  title: string;
  body: string;
  cost: number;
  areaId: number | null;
  area: string | null;
};

/** The ballot box of a step, or undefined where the step has no budget. */
export function loadBox(db: Db | Tx, stepId: number): Promise<BallotBox | undefined> {
  return boxOf(db, stepId).executeTakeFirst();
}

/** The same, held open: nobody closes it before this transaction ends, and others may vote at the same time. */
export function holdBox(tx: Tx, stepId: number): Promise<BallotBox | undefined> {
  return boxOf(tx, stepId).forShare().executeTakeFirst();
}

/** The same, for one alone: who votes has to wait, and finds it as this transaction leaves it. */
export function lockBox(tx: Tx, stepId: number): Promise<BallotBox | undefined> {
  return boxOf(tx, stepId).forUpdate().executeTakeFirst();
}

function boxOf(db: Db | Tx, stepId: number) {
  return db
    .selectFrom('budget')
    .select(['stepId', 'ballot', 'amount', 'minChoices', 'maxChoices', 'points', 'reach', 'access'])
    .select(['fixedAt', 'secret', 'closedAt'])
    .select(
      sql<boolean>`access = 'code' or exists (select 1 from ballot_code where ballot_code.step_id = budget.step_id)`.as(
        'paper',
      ),
    )
    .where('stepId', '=', stepId);
}

/** What can be chosen, in the order of the paper ballot. */
export function ballotProjects(db: Db | Tx, stepId: number): Promise<BallotProject[]> {
  return (
    db
      .selectFrom('budgetProject')
      .leftJoin('area', 'area.id', 'budgetProject.areaId')
      .select(['budgetProject.id', 'title', 'body', 'areaId', 'area.name as area'])
      .select(sql<number>`row_number() over (order by budget_project.id)::int`.as('number'))
      // An admitted project has a cost: the database sees to it.
      .select(sql<number>`cost`.as('cost'))
      .where('stepId', '=', stepId)
      .where('status', '=', 'admitted')
      .orderBy('budgetProject.id')
      .execute()
  );
}
