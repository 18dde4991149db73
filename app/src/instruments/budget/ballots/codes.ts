import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type LockError, lockManagedBudget } from '../staff/lock-managed-budget.ts';
import { codeOf, hashOfCode } from './ballot-code.ts';

/** Rights to vote that are made at once. */
export const maxCodes = 20_000;
export type CodesError = LockError | { kind: 'closed' } | { kind: 'no-codes-here' };
/** What was made by one press of the button. */
export type Batch = { batch: string; count: number; madeAt: Date };

/** Makes rights to vote by code. `batch` is of the form: sent twice, the same rights come back. */
export function makeCodes(
  { db, now, settings }: Deps,
  actor: Actor,
  { stepId, batch, count }: { stepId: number; batch: string; count: number },
): Promise<Result<string[], CodesError>> {
  return db.transaction().execute(async (tx) => {
    const at = now();
    const locked = await lockManagedBudget(tx, actor, stepId, at);
    if (!locked.ok) return locked;
    if (locked.value.budget.closedAt) return fail({ kind: 'closed' });
    if (locked.value.budget.access !== 'code') return fail({ kind: 'no-codes-here' });
    const earlier = await codesOf({ db: tx, settings }, stepId, batch);
    if (earlier.length > 0) return ok(earlier);
    const { rows } = await sql<{ id: number }>`
      insert into ballot_code (step_id, batch, code_hash, made_at)
      select ${stepId}, ${batch}::uuid, gen_random_uuid(), ${at} from generate_series(1, ${count}) returning id`.execute(
      tx,
    );
    const codes = rows.map(({ id }) => ({ id, code: codeOf(settings.secret, id) }));
    // The hash follows from the number, which the database gives.
    const hashes = JSON.stringify(codes.map(({ id, code }) => ({ id, hash: hashOfCode(settings.secret, code) })));
    await sql`update ballot_code set code_hash = made.hash
      from jsonb_to_recordset(${hashes}::jsonb) as made (id bigint, hash text) where made.id = ballot_code.id`.execute(
      tx,
    );
    await record(tx, { actor, at, act: 'budget.codes-made', subject: `step:${stepId}`, detail: { count } });
    return ok(codes.map(({ code }) => code));
  });
}

/** The codes of a batch, worked out anew; leaves a line, since whoever has a code can vote. */
export async function printCodes(
  deps: Deps,
  actor: Actor,
  { stepId, batch }: { stepId: number; batch: string },
): Promise<string[]> {
  return deps.db.transaction().execute(async (tx) => {
    const codes = await codesOf({ db: tx, settings: deps.settings }, stepId, batch);
    const detail = { count: codes.length };
    const line = { actor, at: deps.now(), act: 'budget.codes-printed', subject: `step:${stepId}`, detail };
    if (codes.length > 0) await record(tx, line);
    return codes;
  });
}

/** What was made for this budget, the newest first. */
export function loadBatches(db: Db, stepId: number): Promise<Batch[]> {
  return db
    .selectFrom('ballotCode')
    .select(['batch', 'madeAt'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('stepId', '=', stepId)
    .groupBy(['batch', 'madeAt'])
    .orderBy('madeAt', 'desc')
    .execute();
}

async function codesOf({ db, settings }: Pick<Deps, 'db' | 'settings'>, stepId: number, batch: string) {
  const rows = db.selectFrom('ballotCode').select('id').where('stepId', '=', stepId).where('batch', '=', batch);
  return (await rows.orderBy('id').execute()).map(({ id }) => codeOf(settings.secret, id));
}
