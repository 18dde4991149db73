import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { problemOf } from '../problem-of.ts';
import { reservesJob } from './choose-reserves-job.ts';
import { drawInThread } from './draw-in-thread.ts';
import type { LockError } from './lock-managed-panel.ts';
import { lockOfficersPanel } from './lock-officers-panel.ts';
import { newSeats } from './new-seats.ts';
import { type SeedKind, seedFrom } from './seed-from.ts';

/** What was typed at the event: the digits of the dice, or the published text. */
export type MakeDraw = { stepId: number; typed: string };
export type MakeDrawError =
  | LockError
  | { kind: 'not-fixed' }
  | { kind: 'drawn-already' }
  | { kind: 'seed-refused'; seedKind: SeedKind; dice: number };

/**
 * Draws, once and for good: the transcript and the seats come together or not at all. Who comes second, in another
 * window or at another desk, changes nothing. Who stands ready is chosen after it, while the hall looks at the result.
 */
export async function makeDraw(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { stepId, typed }: MakeDraw,
): Promise<Result<{ ticket: number }, MakeDrawError>> {
  // Looked at before the draw is written out, and again after it: nothing that it follows from can change in between.
  const before = await db.transaction().execute((tx) => drawable(tx, actor, stepId, now()));
  if (!before.ok) return before;
  const { panel, fixed } = before.value;
  const { commitment, salt, seedKind, tickets } = fixed;
  const seed = seedFrom(typed, seedKind, tickets);
  if (!seed.ok) return seed;
  const problem = await problemOf(db, panel);
  const { json, ticket, members } = await drawInThread({ kind: 'draw', commitment, seed: seed.value, problem, salt });
  return db.transaction().execute(async (tx) => {
    const at = now();
    const still = await drawable(tx, actor, stepId, at);
    if (!still.ok) return still;
    await tx.updateTable('panel').set({ transcript: json, drawnAt: at }).where('stepId', '=', stepId).execute();
    await tx
      .insertInto('panelSeat')
      .values(newSeats(stepId, 'member', members, at))
      .execute();
    await enqueue(tx, reservesJob, { stepId });
    const detail = { ticket, members: members.length };
    await record(tx, { actor: still.value.by, at, act: 'panel.drawn', subject: `step:${stepId}`, detail });
    return ok({ ticket });
  });
}

/** The panel with what was fixed, if this officer may draw now. */
async function drawable(tx: Tx, actor: Actor, stepId: number, at: Date) {
  const locked = await lockOfficersPanel(tx, actor, stepId, at);
  if (!locked.ok) return locked;
  if (locked.value.panel.drawnAt) return fail({ kind: 'drawn-already' as const });
  const fixed = await loadFixed(tx, stepId);
  return fixed ? ok({ ...locked.value, fixed }) : fail({ kind: 'not-fixed' as const });
}

async function loadFixed(tx: Tx, stepId: number) {
  const row = await tx
    .selectFrom('panel')
    .select([
      sql<string | null>`commitment::text`.as('commitment'),
      sql<number>`jsonb_array_length(commitment #> '{content,tickets}')`.as('tickets'),
    ])
    .select(['salt', 'seedKind'])
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  if (!row?.commitment || !row.salt) return undefined;
  const { commitment, tickets, salt } = row;
  return { commitment, tickets, salt, seedKind: row.seedKind as SeedKind };
}
