import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { CountedProject } from './count-election.ts';

type Rule = { name: 'greedy' | 'equal-shares' };

/** A count as pages show it; amounts are cents. `served`: who voted and has a winner among their choices. */
export type BudgetResult = {
  cost: number;
  served: number;
  projects: CountedProject[];
  turnout: { web: number; paper: number };
  other: { rule: Rule; served: number };
  /** `winners` in the order in which the rule found them. */
  result: { rule: Rule; digest: string; winners: string[] };
  secondCounter: { ok: boolean };
  sha256: string;
  software: string;
};

/** What was counted, or undefined before the count. */
export async function loadResult(db: Db | Tx, stepId: number): Promise<BudgetResult | undefined> {
  const row = await db
    .selectFrom('budget')
    .select(sql<BudgetResult>`manifest`.as('manifest'))
    .where('stepId', '=', stepId)
    .where('countedAt', 'is not', null)
    .executeTakeFirst();
  return row?.manifest;
}

/** The published file of ballots, or undefined before the count. */
export async function loadBallotFile(db: Db, stepId: number): Promise<string | undefined> {
  const row = await db.selectFrom('budget').select('ballotFile').where('stepId', '=', stepId).executeTakeFirst();
  return row?.ballotFile ?? undefined;
}
