import type { Db } from '../../../platform/db/db.ts';
import { codeInLetter, type MadePool, makePool } from './make-pool.ts';

/** A panel in which the first people of the pool sit, who all said that they come; the next one is a reserve. */
export type MadePanel = MadePool & { codes: string[]; reserveCode: string; poolCode: string; seatIds: number[] };

/** Makes such a panel as if it was drawn, without the draw. */
export async function makeMembers(
  db: Db,
  slug: string,
  members = 6,
  officers: readonly string[] = [],
): Promise<MadePanel> {
  const made = await makePool(db, slug, { size: members, pool: members + 2, officers });
  const { stepId } = made;
  const at = new Date('2026-11-21T10:00:00Z');
  await db
    .updateTable('panel')
    .set({ committedAt: at, drawnAt: at, deleteOn: '2027-03-01' })
    .where('stepId', '=', stepId)
    .execute();
  const candidates = await db
    .selectFrom('panelCandidate')
    .select('id')
    .where('stepId', '=', stepId)
    .orderBy('id')
    .execute();
  const seats = candidates.slice(0, members + 1).map(({ id: candidateId }, index) => ({
    stepId,
    candidateId,
    kind: index < members ? ('member' as const) : ('alternate' as const),
    ordinal: index < members ? index + 1 : 1,
    state: index < members ? ('confirmed' as const) : ('drawn' as const),
    changedAt: at,
  }));
  const inserted = await db.insertInto('panelSeat').values(seats).returning('id').execute();
  const code = (index: number) => codeInLetter(stepId, index);
  return {
    ...made,
    codes: Array.from({ length: members }, (_, index) => code(index)),
    reserveCode: code(members),
    poolCode: code(members + 1),
    seatIds: inserted.map(({ id }) => id),
  };
}
