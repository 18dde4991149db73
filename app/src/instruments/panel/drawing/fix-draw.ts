import { randomBytes } from 'node:crypto';
import { commit } from '@stadmakers/sortition';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { problemOf } from '../problem-of.ts';
import { type LockError, lockManagedPanel } from './lock-managed-panel.ts';
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
  return db.transaction().execute(async (tx) => {
    const at = now();
    const locked = await lockManagedPanel(tx, actor, stepId, at);
    if (!locked.ok) return locked;
    const { step, panel, by } = locked.value;
    if (panel.committedAt || panel.deletedAt) return fail({ kind: 'fixed-already' });
    const solved = await solvedLottery(tx, stepId);
    if (solved.kind !== 'ready') return fail({ kind: 'no-lottery', why: solved.kind });
    const salt = randomBytes(32);
    const source = fixedSource(seedKind, seedSource, solved.lottery.tickets.length);
    const about = { title: step.title, seedSource: source };
    const commitment = commit(await problemOf(tx, panel), solved.lottery, salt, about);
    await tx
      .updateTable('panel')
      .set({ salt, seedKind, seedSource: source, commitment: JSON.stringify(commitment), committedAt: at })
      .where('stepId', '=', stepId)
      .execute();
    const { digest, content } = commitment;
    const detail = { digest, people: content.people.length, tickets: content.tickets.length, seed: seedKind };
    await record(tx, { actor: by, at, act: 'panel.draw-fixed', subject: `step:${stepId}`, detail });
    return ok({ digest });
  });
}
