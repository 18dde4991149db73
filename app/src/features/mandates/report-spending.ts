import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { type LockError, lockMandate } from './lock-mandate.ts';
import type { Spending } from './mandate.ts';

export type ReportSpendingError =
  | LockError
  | { kind: 'no-budget' }
  | { kind: 'year-in-future' }
  | { kind: 'before-start' };

/** Writes down what the body spent in a year, as it reported; a year that was reported already is put right. */
export function reportSpending(
  deps: Deps,
  actor: Actor,
  which: { id: number; seen: number },
  { year, cents, note }: Spending,
): Promise<Result<null, ReportSpendingError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockMandate(tx, actor, which);
    if (!locked.ok) return locked;
    const { id, revision } = locked.value;
    const decided = tx.selectFrom('mandateVersion').select(['budgetCents', 'startsOn']).where('mandateId', '=', id);
    const holding = await decided.where('decidedOn', 'is not', null).orderBy('version', 'desc').executeTakeFirst();
    if (!holding?.budgetCents) return fail({ kind: 'no-budget' });
    const at = deps.now();
    if (year > Number(townDay(at).slice(0, 4))) return fail({ kind: 'year-in-future' });
    if (holding.startsOn && year < Number(holding.startsOn.slice(0, 4))) return fail({ kind: 'before-start' });
    await tx
      .insertInto('mandateSpending')
      .values({ mandateId: id, year, cents, note, reportedAt: at })
      .onConflict((conflict) => conflict.columns(['mandateId', 'year']).doUpdateSet({ cents, note, reportedAt: at }))
      .execute();
    await tx
      .updateTable('mandate')
      .set({ revision: revision + 1 })
      .where('id', '=', id)
      .execute();
    await record(tx, {
      actor,
      at,
      act: 'mandate.spending-reported',
      subject: `mandate:${id}`,
      detail: { year, cents },
    });
    return ok(null);
  });
}
