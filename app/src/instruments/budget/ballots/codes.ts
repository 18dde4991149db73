import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type LockError, lockManagedBudget } from '../staff/lock-managed-budget.ts';
import { codeOf, hashOfCode } from './ballot-code.ts';

/** Rights to vote that are made at once. */
export const maxCodes = 20_000;
const printableHours = 24;

export type CodesError =
  | LockError
  | { kind: 'closed' }
  | { kind: 'no-codes-here' }
  /** Where a voter chooses in the own wijk and one other, a code has to know which is the own one. */
  | { kind: 'area-needed' }
  | PrintError;
export type PrintError = { kind: 'batch-not-found' } | { kind: 'not-the-maker' } | { kind: 'no-longer-printable' };

/** What was made by one press of the button; null for codes without a wijk. */
export type Batch = {
  batch: string;
  count: number;
  area: string | null;
  madeAt: Date;
  madeBy: string | null;
  printedAt: Date | null;
};
type NewCodes = { stepId: number; batch: string; count: number; areaId: number | null };

/** Until when who made these codes can get them. */
export function printableUntil({ madeAt }: Pick<Batch, 'madeAt'>): Date {
  return new Date(madeAt.getTime() + printableHours * 3_600_000);
}

/** Decides whether somebody gets the codes of a batch: only who made it, for a day, until they are printed. */
export function mayPrint(
  batch: Pick<Batch, 'madeAt' | 'madeBy' | 'printedAt'>,
  personId: string | null,
  now: Date,
): Result<null, PrintError> {
  if (personId === null || batch.madeBy !== personId) return fail({ kind: 'not-the-maker' });
  if (batch.printedAt || now >= printableUntil(batch)) return fail({ kind: 'no-longer-printable' });
  return ok(null);
}

/** Makes rights to vote by code. `batch` is of the form: sent twice, the same rights come back. */
export function makeCodes(
  deps: Deps,
  actor: Actor,
  { stepId, batch, count, areaId }: NewCodes,
): Promise<Result<string[], CodesError>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const locked = await lockManagedBudget(tx, actor, stepId, at);
    if (!locked.ok) return locked;
    const { budget, by } = locked.value;
    if (budget.closedAt) return fail({ kind: 'closed' });
    if (budget.access !== 'code') return fail({ kind: 'no-codes-here' });
    const known = await batchOf(tx, stepId, batch);
    if (known) {
      const printable = mayPrint(known, by.personId, at);
      return printable.ok ? ok(await codesOf(deps, tx, stepId, batch)) : printable;
    }
    const own = budget.reach === 'all' ? null : areaId;
    if (budget.reach !== 'all' && !(await isWijk(tx, own))) return fail({ kind: 'area-needed' });
    await tx.insertInto('ballotBatch').values({ stepId, batch, madeAt: at, madeBy: by.personId }).execute();
    const { rows } = await sql<{ id: number }>`
      insert into ballot_code (step_id, batch, code_hash, area_id, made_at)
      select ${stepId}, ${batch}::uuid, gen_random_uuid(), ${own}::bigint, ${at}
      from generate_series(1, ${count}) returning id`.execute(tx);
    const codes = await keepHashes(deps, tx, rows);
    await record(tx, { actor, at, act: 'budget.codes-made', subject: `step:${stepId}`, detail: { count } });
    return ok(codes);
  });
}

/** Keeps the hashes of new rights to vote, and answers their codes: the hash follows from the number of the right. */
export async function keepHashes(
  { settings }: Pick<Deps, 'settings'>,
  tx: Tx,
  rows: readonly { id: number }[],
): Promise<string[]> {
  const codes = rows.map(({ id }) => ({ id, code: codeOf(settings.secret, id) }));
  const hashes = JSON.stringify(codes.map(({ id, code }) => ({ id, hash: hashOfCode(settings.secret, code) })));
  await sql`update ballot_code set code_hash = made.hash
    from jsonb_to_recordset(${hashes}::jsonb) as made (id bigint, hash text) where made.id = ballot_code.id`.execute(
    tx,
  );
  return codes.map(({ code }) => code);
}

/** The codes of a batch, worked out anew for who made it; leaves a line, since whoever has a code can vote. */
export function printCodes(
  deps: Deps,
  actor: Actor,
  { stepId, batch }: { stepId: number; batch: string },
): Promise<Result<string[], CodesError>> {
  return onOwnBatch(deps, actor, { stepId, batch }, async (tx, at) => {
    const codes = await codesOf(deps, tx, stepId, batch);
    const detail = { count: codes.length };
    await record(tx, { actor, at, act: 'budget.codes-printed', subject: `step:${stepId}`, detail });
    return codes;
  });
}

/** Who made the codes says that they are printed: from then on nobody gets them here any more. */
export function confirmPrinted(
  deps: Deps,
  actor: Actor,
  { stepId, batch }: { stepId: number; batch: string },
): Promise<Result<null, CodesError>> {
  return onOwnBatch(deps, actor, { stepId, batch }, async (tx, at) => {
    const row = tx.updateTable('ballotBatch').set({ printedAt: at });
    await row.where('stepId', '=', stepId).where('batch', '=', batch).execute();
    await record(tx, { actor, at, act: 'budget.codes-confirmed', subject: `step:${stepId}` });
    return null;
  });
}

function onOwnBatch<Value>(
  deps: Deps,
  actor: Actor,
  { stepId, batch }: { stepId: number; batch: string },
  act: (tx: Tx, at: Date) => Promise<Value>,
): Promise<Result<Value, CodesError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Value, CodesError>> => {
    const at = deps.now();
    const locked = await lockManagedBudget(tx, actor, stepId, at);
    if (!locked.ok) return locked;
    if (locked.value.budget.closedAt) return fail({ kind: 'closed' });
    const known = await batchOf(tx, stepId, batch);
    if (!known) return fail({ kind: 'batch-not-found' });
    const printable = mayPrint(known, locked.value.by.personId, at);
    return printable.ok ? ok(await act(tx, at)) : printable;
  });
}

/** What was made for this budget, the newest first. */
export function loadBatches(db: Db, stepId: number): Promise<Batch[]> {
  return db
    .selectFrom('ballotBatch')
    .innerJoin('ballotCode', (join) =>
      join.onRef('ballotCode.stepId', '=', 'ballotBatch.stepId').onRef('ballotCode.batch', '=', 'ballotBatch.batch'),
    )
    .leftJoin('area', 'area.id', 'ballotCode.areaId')
    .select(['ballotBatch.batch', 'ballotBatch.madeAt', 'madeBy', 'printedAt', 'area.name as area'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('ballotBatch.stepId', '=', stepId)
    .groupBy(['ballotBatch.stepId', 'ballotBatch.batch', 'area.id'])
    .orderBy('ballotBatch.madeAt', 'desc')
    .execute();
}

function batchOf(tx: Tx, stepId: number, batch: string) {
  const row = tx.selectFrom('ballotBatch').select(['madeAt', 'madeBy', 'printedAt']).where('stepId', '=', stepId);
  return row.where('batch', '=', batch).executeTakeFirst();
}

async function isWijk(tx: Tx, areaId: number | null): Promise<boolean> {
  const area = tx.selectFrom('area').select('id').where('kind', '=', 'wijk');
  return areaId !== null && (await area.where('id', '=', areaId).executeTakeFirst()) !== undefined;
}

async function codesOf({ settings }: Pick<Deps, 'settings'>, tx: Tx, stepId: number, batch: string) {
  const rows = tx.selectFrom('ballotCode').select('id').where('stepId', '=', stepId).where('batch', '=', batch);
  return (await rows.orderBy('id').execute()).map(({ id }) => codeOf(settings.secret, id));
}
