import { randomBytes } from 'node:crypto';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { problemOf } from '../problem-of.ts';
import { drawInThread } from './draw-in-thread.ts';
import type { LockError } from './lock-managed-panel.ts';
import { lockOfficersPanel } from './lock-officers-panel.ts';
import type { SeedKind } from './seed-from.ts';
import { fixedSource } from './seed-source.ts';
import { type Solved, solvedLottery } from './solved-lottery.ts';

/** Where the seed of a draw will come from: dice thrown at the event, or what somebody else publishes, in words. */
export type FixDraw = { stepId: number; seedKind: SeedKind; seedSource: string };
export type FixDrawError =
  | LockError
  | { kind: 'fixed-already' }
  | { kind: 'no-lottery'; why: Exclude<Solved['kind'], 'ready'> };

/**
 * Fixes the draw before anybody can know its seed: from here the pool, the groups and the tickets cannot change. The
 * digest stands on the public page at once; the salt that makes the pseudonyms stays here.
 */
export async function fixDraw(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { stepId, seedKind, seedSource }: FixDraw,
): Promise<Result<{ digest: string }, FixDrawError>> {
  // Looked at before the hashes are made, and again after it: the panel is not locked for as long as a thread is at work.
  const before = await db.transaction().execute((tx) => fixable(tx, actor, stepId, now()));
  if (!before.ok) return before;
  const { step, panel, solved } = before.value;
  const salt = randomBytes(32);
  const source = fixedSource(seedKind, seedSource, solved.lottery.tickets.length);
  const about = { title: step.title, seedSource: source };
  const task = { kind: 'commit', problem: await problemOf(db, panel), lottery: solved.lottery, salt, about } as const;
  const { json, digest, people, tickets } = await drawInThread(task);
  return db.transaction().execute(async (tx) => {
    const at = now();
    const still = await fixable(tx, actor, stepId, at);
    if (!still.ok) return still;
    // Another lottery, or one of another pool: what was hashed is not what stands.
    if (still.value.solved.solveId !== solved.solveId) return fail({ kind: 'no-lottery', why: 'pool-changed' });
    await tx
      .updateTable('panel')
      .set({ salt, seedKind, seedSource: source, commitment: json, committedAt: at })
      .where('stepId', '=', stepId)
      .execute();
    const detail = { digest, people, tickets, seed: seedKind };
    await record(tx, { actor: still.value.by, at, act: 'panel.draw-fixed', subject: `step:${stepId}`, detail });
    return ok({ digest });
  });
}

/** The panel and its lottery, if this officer may fix its draw now. */
async function fixable(tx: Tx, actor: Actor, stepId: number, at: Date) {
  const locked = await lockOfficersPanel(tx, actor, stepId, at);
  if (!locked.ok) return locked;
  const { panel } = locked.value;
  if (panel.committedAt || panel.deletedAt) return fail({ kind: 'fixed-already' as const });
  const solved = await solvedLottery(tx, stepId);
  if (solved.kind !== 'ready') return fail({ kind: 'no-lottery' as const, why: solved.kind });
  return ok({ ...locked.value, solved });
}
