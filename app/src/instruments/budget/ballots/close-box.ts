import { sql } from 'kysely';
import { loadStep, openness, type Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockBudget } from '../budget.ts';
import { fixBudget } from '../fixing/fix-budget.ts';
import { countBudgetJob } from '../result/count-job.ts';
import { type BallotBox, loadBox, lockBox } from './ballot-box.ts';
import { blur } from './blur.ts';
import { publishHead } from './heads.ts';

// Paper that was handed in on the last day is keyed in by then, or somebody closes the box earlier.
const paperDays = 7;

export type CloseError = { kind: 'step-not-found' } | { kind: 'still-open' };

/** When a box closes by itself: as the time to vote ends, or a week later where paper may have to be keyed in. */
export function closesItself(box: Pick<BallotBox, 'paper'>, closesAt: Date): Date {
  return box.paper ? new Date(closesAt.getTime() + paperDays * 24 * 3_600_000) : closesAt;
}

/**
 * Closes a box whose time has come: the choices go, in an order of chance and under fresh numbers, where they are
 * counted; the receipts that count are kept apart; what could tie one to the other, or to a voter, is destroyed. Twice
 * is once. `by` is the officer who says that all paper is in, or the system.
 */
export function closeBox(
  deps: Pick<Deps, 'db' | 'now'>,
  by: Actor | 'system',
  stepId: number,
): Promise<Result<{ closed: boolean }, CloseError>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const box = await lockBox(tx, stepId);
    const step = box && (await loadStep(tx, stepId, at));
    if (!box || !step) return fail({ kind: 'step-not-found' });
    if (box.closedAt) return ok({ closed: false });
    if (!box.fixedAt || !step.closesAt || at < step.closesAt) return fail({ kind: 'still-open' });
    if (by === 'system' && at < closesItself(box, step.closesAt)) return fail({ kind: 'still-open' });
    await publishHead(tx, stepId, at);
    const ballots = await copyChoices(tx, stepId);
    await copyReceipts(tx, stepId);
    await tx.deleteFrom('ballot').where('stepId', '=', stepId).execute();
    const { numDeletedRows } = await tx.deleteFrom('ballotPaper').where('stepId', '=', stepId).executeTakeFirst();
    await tx.updateTable('budget').set({ closedAt: at, secret: null }).where('stepId', '=', stepId).execute();
    await enqueue(tx, countBudgetJob, { stepId });
    const detail = { ballots, unsettledPaper: Number(numDeletedRows) };
    await record(tx, { actor: by, at, act: 'budget.closed', subject: `step:${stepId}`, detail });
    return ok({ closed: true });
  });
}

/** Closes every box whose time has come and tells how many; what a crash left open is closed the next time. */
export async function closeBoxesDue(deps: Pick<Deps, 'db' | 'now'>): Promise<number> {
  const due = deps.db
    .selectFrom('budget')
    .innerJoin('step', 'step.id', 'budget.stepId')
    .select('budget.stepId')
    .where('fixedAt', 'is not', null)
    .where('closedAt', 'is', null)
    .where('step.closesAt', '<=', deps.now());
  let count = 0;
  for (const { stepId } of await due.execute()) {
    const result = await closeBox(deps, 'system', stepId);
    if (result.ok && result.value.closed) count += 1;
  }
  return count;
}

/** The box of a step as it should be by now: fixed if people can vote, closed if its time has come and the job was late. */
export async function currentBox(
  deps: Pick<Deps, 'db' | 'now'>,
  step: Pick<Step, 'id' | 'status' | 'projectStatus' | 'opensAt' | 'closesAt'>,
): Promise<BallotBox | undefined> {
  const box = await loadBox(deps.db, step.id);
  if (!box || box.closedAt) return box;
  // Everybody who votes comes by here, so nothing is locked before there is something to do.
  const at = deps.now();
  const due = step.closesAt !== null && at >= closesItself(box, step.closesAt);
  const changed = box.fixedAt
    ? due && (await closeBox(deps, 'system', step.id)).ok
    : openness(step, at) === 'open' && (await fixOpened(deps, step.id));
  return changed ? loadBox(deps.db, step.id) : box;
}

// Whatever officers forgot to press: from the opening on nothing of the rules and projects may change.
function fixOpened(deps: Pick<Deps, 'db' | 'now'>, stepId: number): Promise<boolean> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const budget = await lockBudget(tx, stepId);
    const step = budget && (await loadStep(tx, stepId, at));
    if (!budget || !step || openness(step, at) !== 'open') return false;
    return budget.fixedAt !== null || (await fixBudget(tx, 'system', budget, step, at)).ok;
  });
}

async function copyChoices(tx: Tx, stepId: number): Promise<number> {
  const cells = await tx
    .selectFrom('ballot')
    .select(['areaId', 'ageBand'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('stepId', '=', stepId)
    .groupBy(['areaId', 'ageBand'])
    .execute();
  const kept = JSON.stringify(
    blur(cells).map(({ areaId, ageBand, keepArea, keepAge }) => ({
      area_id: areaId,
      age_band: ageBand,
      keep_area: keepArea,
      keep_age: keepAge,
    })),
  );
  // A random UUID is the database's own strong chance.
  const { numAffectedRows } = await sql`
    insert into ballot_counted (step_id, number, choices, channel, area_id, age_band)
    select ${stepId}, row_number() over (order by gen_random_uuid()), choices, channel, keep_area, keep_age
    from ballot join jsonb_to_recordset(${kept}::jsonb)
      as cell (area_id bigint, age_band text, keep_area bigint, keep_age text)
      on cell.area_id is not distinct from ballot.area_id and cell.age_band is not distinct from ballot.age_band
    where step_id = ${stepId}`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

async function copyReceipts(tx: Tx, stepId: number): Promise<void> {
  await tx
    .insertInto('ballotReceipt')
    .columns(['stepId', 'leaf'])
    .expression((eb) => eb.selectFrom('ballot').select(['stepId', 'leaf']).where('stepId', '=', stepId).orderBy('leaf'))
    .execute();
}
