import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { type LockError, lockMandate } from './lock-mandate.ts';
import { type Terms, wrongDay } from './mandate.ts';
import { isWritten } from './steps.ts';

type DayError = { kind: 'wrong-day'; field: 'endsOn' | 'reviewOn' };
export type SaveMandateError = LockError | DayError | { kind: 'not-written-now' };

/** Begins a mandate as a draft; the same form sent twice begins one. */
export function beginMandate(
  deps: Deps,
  actor: Actor,
  submissionKey: string,
  terms: Terms,
): Promise<Result<{ id: number }, { kind: 'not-allowed' } | DayError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    const wrong = wrongDay(terms);
    if (wrong) return fail({ kind: 'wrong-day', field: wrong });
    const at = deps.now();
    const made = await tx
      .insertInto('mandate')
      .values({ submissionKey, createdBy: actor.personId, createdAt: at })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) {
      const before = tx.selectFrom('mandate').select('id').where('submissionKey', '=', submissionKey);
      return ok(await before.executeTakeFirstOrThrow());
    }
    await tx
      .insertInto('mandateVersion')
      .values({ ...terms, mandateId: made.id, version: 1 })
      .execute();
    await tx
      .insertInto('mandateEvent')
      .values({
        ...{ mandateId: made.id, step: 'begin', fromState: 'draft', toState: 'draft' },
        ...{ day: townDay(at), personId: actor.personId, at },
      })
      .execute();
    await record(tx, { actor, at, act: 'mandate.begun', subject: `mandate:${made.id}` });
    return ok(made);
  });
}

/** Changes what is written and not decided on yet: a draft, or the next version while a change is prepared. */
export function saveTerms(
  deps: Deps,
  actor: Actor,
  which: { id: number; seen: number },
  terms: Terms,
): Promise<Result<null, SaveMandateError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockMandate(tx, actor, which);
    if (!locked.ok) return locked;
    const { id, state, revision } = locked.value;
    if (!isWritten(state)) return fail({ kind: 'not-written-now' });
    const wrong = wrongDay(terms);
    if (wrong) return fail({ kind: 'wrong-day', field: wrong });
    const at = deps.now();
    await tx
      .updateTable('mandateVersion')
      .set(terms)
      .where('mandateId', '=', id)
      .where('decidedOn', 'is', null)
      .execute();
    await tx
      .updateTable('mandate')
      .set({ revision: revision + 1 })
      .where('id', '=', id)
      .execute();
    await record(tx, { actor, at, act: 'mandate.saved', subject: `mandate:${id}` });
    return ok(null);
  });
}
