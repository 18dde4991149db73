import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { seatProblems } from '../groups/seats.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import type { PanelFacts } from './checklist.ts';

/** How a panel stands on this day. */
export async function loadPanelFacts(db: Db, { panel, stage }: PanelWork, today: string): Promise<PanelFacts> {
  const { rows } = await sql<{ invited: number; pool: number }>`select
    (select count(*)::int from panel_invitation where step_id = ${panel.stepId}) as invited,
    (select count(*)::int from panel_candidate where step_id = ${panel.stepId}) as pool`.execute(db);
  const { invited = 0, pool = 0 } = rows[0] ?? {};
  return {
    stage,
    dated: hasDates(panel),
    officers: panel.officerIds.length,
    grouped: hasSeats(panel),
    invited,
    pool,
    answering: panel.answerUntil !== null && today <= panel.answerUntil,
  };
}

/** Whether people can be told until when they answer, and when nothing of them is kept any more. */
function hasDates({ answerUntil, deleteOn }: Pick<PanelWork['panel'], 'answerUntil' | 'deleteOn'>): boolean {
  return answerUntil !== null && deleteOn !== null;
}

/** Whether there are groups to draw by, and seats that fill the panel. */
function hasSeats({ size, categories }: Pick<PanelWork['panel'], 'size' | 'categories'>): boolean {
  return (
    categories.length > 0 &&
    categories.every(({ groups }) => groups.length > 1) &&
    seatProblems(size, categories).length === 0
  );
}
