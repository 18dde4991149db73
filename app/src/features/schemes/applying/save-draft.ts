import type { Updateable } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { DB } from '../../../platform/db/schema.ts';
import type { Deps } from '../../../platform/deps.ts';
import { ok, type Result } from '../../../platform/result.ts';
import type { BudgetLine } from '../states/load-application.ts';
import { lockOwn, lockToChange, lockToWork, type OwnError } from './lock-own.ts';

type Saved = Promise<Result<null, OwnError>>;
type Columns = Updateable<DB['application']>;
export type SavePlan = Required<
  Pick<Columns, 'title' | 'summary' | 'plan' | 'neighbours' | 'purpose' | 'areaId' | 'startsOn'>
>;
export type SaveBudget = { kindKey: string; persons: number | null; lines: readonly BudgetLine[] };
export type SaveApplicant = Required<
  Pick<Columns, 'applicantKind' | 'applicantName' | 'organisation' | 'email' | 'postalAddress'>
> & {
  /** Null leaves the account as it is. */
  account: { iban: string; holder: string } | null;
};

/** Keeps the words of a plan, also while they are not whole yet. */
export function savePlan(deps: Deps, actor: Actor, id: number, plan: SavePlan): Saved {
  return saving(deps, actor, id, 'plan', plan);
}

/** Keeps the kind and the budget of a plan; its lines are replaced as a whole. */
export function saveBudget(deps: Deps, actor: Actor, id: number, { lines, ...columns }: SaveBudget): Saved {
  return saving(deps, actor, id, 'budget', columns, async (tx) => {
    await tx.deleteFrom('applicationLine').where('applicationId', '=', id).execute();
    if (lines.length === 0) return;
    const rows = lines.map((line, ordinal) => ({ ...line, ordinal, applicationId: id }));
    await tx.insertInto('applicationLine').values(rows).execute();
  });
}

/** Keeps who asks, and the account to which the money goes. */
export function saveApplicant(deps: Deps, actor: Actor, id: number, { account, ...columns }: SaveApplicant): Saved {
  return saving(deps, actor, id, 'applicant', columns, async (tx) => {
    if (account === null) return;
    const values = { ...account, givenAt: deps.now() };
    await tx
      .insertInto('applicationAccount')
      .values({ applicationId: id, ...values })
      .onConflict((conflict) => conflict.column('applicationId').doUpdateSet(values))
      .execute();
  });
}

function saving(
  deps: Deps,
  actor: Actor,
  id: number,
  part: 'plan' | 'budget' | 'applicant',
  columns: Columns,
  also: (tx: Tx) => Promise<void> = async () => {},
): Saved {
  // Who asks and where the money goes is for whose it is; the team works on the rest.
  const lock = part === 'applicant' ? lockOwn : lockToWork;
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockToChange(tx, actor, id, lock);
    if (!locked.ok) return locked;
    await tx.updateTable('application').set(columns).where('id', '=', id).execute();
    await also(tx);
    await record(tx, {
      ...{ actor, at: deps.now(), act: 'application.saved', subject: `application:${id}` },
      detail: { part },
    });
    return ok(null);
  });
}
