import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { seatProblems } from '../groups/seats.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import type { PanelFacts } from './checklist.ts';

type Counts = Pick<PanelFacts, 'invited' | 'sent' | 'pool' | 'solved' | 'openSeats' | 'unanswered'> & {
  advice: 'draft' | 'published' | null;
};

/** How a panel stands on this day. */
export async function loadPanelFacts(
  db: Db,
  { panel, stage }: Pick<PanelWork, 'panel' | 'stage'>,
  today: string,
): Promise<PanelFacts> {
  const { rows } = await sql<Counts>`select
    (select count(*)::int from panel_invitation where step_id = ${panel.stepId}) as invited,
    (select count(sent_at)::int from panel_invitation where step_id = ${panel.stepId}) as sent,
    (select count(*)::int from panel_candidate where step_id = ${panel.stepId}) as pool,
    coalesce((select lottery is not null from panel_solve where step_id = ${panel.stepId} order by id desc limit 1),
      false) as solved,
    (select count(*)::int from panel_seat as seat where step_id = ${panel.stepId} and kind = 'member'
      and state <> 'confirmed' and not exists (select from panel_seat where replaces_id = seat.id)) as open_seats,
    (select case when published_at is null then 'draft' else 'published' end from panel_advice
      where step_id = ${panel.stepId}) as advice,
    (select count(*)::int from panel_recommendation where step_id = ${panel.stepId} and answer is null) as unanswered`.execute(
    db,
  );
  const [counts] = rows;
  if (!counts) throw new Error('A question without a table always has one answer.');
  return {
    stage,
    dated: hasDates(panel),
    officers: panel.officerIds.length,
    grouped: hasSeats(panel),
    ...counts,
    advice: counts.advice ?? 'none',
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
