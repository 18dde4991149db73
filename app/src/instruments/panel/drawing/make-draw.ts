import { type Commitment, draw, idsBehind, transcribe } from '@stadmakers/sortition';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { candidateId, problemOf } from '../problem-of.ts';
import { chooseReserves } from './choose-reserves.ts';
import { type LockError, lockManagedPanel } from './lock-managed-panel.ts';
import { type SeedKind, seedFrom } from './seed-from.ts';

/** What was typed at the event: the digits of the dice, or the published text. */
export type MakeDraw = { stepId: number; typed: string };
export type MakeDrawError =
  | LockError
  | { kind: 'not-fixed' }
  | { kind: 'drawn-already' }
  | { kind: 'seed-refused'; seedKind: SeedKind; dice: number };

/**
 * Draws, once and for good: the transcript, the seats and those who stand ready come together or not at all. Who comes
 * second, in another window or at another desk, changes nothing.
 */
export async function makeDraw(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { stepId, typed }: MakeDraw,
): Promise<Result<{ ticket: number }, MakeDrawError>> {
  return db.transaction().execute(async (tx) => {
    const at = now();
    const locked = await lockManagedPanel(tx, actor, stepId, at);
    if (!locked.ok) return locked;
    const { panel, by } = locked.value;
    if (panel.drawnAt) return fail({ kind: 'drawn-already' });
    const fixed = await loadFixed(tx, stepId);
    if (!fixed) return fail({ kind: 'not-fixed' });
    const { commitment, salt, seedKind } = fixed;
    const seed = seedFrom(typed, seedKind, commitment.content.tickets.length);
    if (!seed.ok) return seed;
    const problem = await problemOf(tx, panel);
    const transcript = transcribe(commitment, draw(commitment, seed.value), problem, salt);
    const members = idsBehind(transcript.panel, problem, salt);
    const reserves = chooseReserves(problem, members, transcript);
    await tx
      .updateTable('panel')
      .set({ transcript: JSON.stringify(transcript), drawnAt: at })
      .where('stepId', '=', stepId)
      .execute();
    const seats = (kind: 'member' | 'alternate', names: readonly string[]) =>
      names.map((name, index) => ({
        stepId,
        candidateId: candidateId(name),
        kind,
        ordinal: index + 1,
        changedAt: at,
      }));
    await tx
      .insertInto('panelSeat')
      .values([...seats('member', members), ...seats('alternate', reserves)])
      .execute();
    const detail = { ticket: transcript.ticket, members: members.length, alternates: reserves.length };
    await record(tx, { actor: by, at, act: 'panel.drawn', subject: `step:${stepId}`, detail });
    return ok({ ticket: transcript.ticket });
  });
}

async function loadFixed(tx: Tx, stepId: number) {
  const row = await tx
    .selectFrom('panel')
    .select(['commitment', 'salt', 'seedKind'])
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  if (!row?.commitment || !row.salt) return undefined;
  return {
    commitment: row.commitment as unknown as Commitment,
    salt: row.salt,
    seedKind: row.seedKind as SeedKind,
  };
}
