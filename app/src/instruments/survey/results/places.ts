import { sql } from 'kysely';
import { type AreaTile, areaTiles, type Dot, type DrawnArea, drawnAreas } from '../../../features/areas/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Question } from '../questions/question.ts';
import { type Last, sentUntil } from './counted-until.ts';
import { mergePoints } from './merge-points.ts';

/** What a map of the places needs: dots on outlines where there are outlines, and the tiles of the town. */
export type Places = {
  outlines: DrawnArea[];
  tiles: AreaTile[];
  /** By question: around where people pointed, and how many lie too far from others to be drawn. */
  dots: ReadonlyMap<number, { dots: Dot[]; left: number }>;
};

/** Where people pointed in the questionnaires that were sent; null where no question asks for a place. */
export async function loadPlaces(
  db: Db,
  stepId: number,
  questions: readonly Question[],
  { now, last }: { now: Date; last: Last | null },
): Promise<Places | null> {
  if (!questions.some(({ design }) => design.kind === 'place')) return null;
  const points = sql<{ questionId: number; longitude: number; latitude: number }>`
    select a.question_id, (a.value -> 'point' ->> 'longitude')::float8 as longitude,
      (a.value -> 'point' ->> 'latitude')::float8 as latitude
    from survey_answer a join survey_response r on r.id = a.response_id
    where r.step_id = ${stepId} and ${sentUntil(last)} and a.value ->> 'kind' = 'place'
      and jsonb_typeof(a.value -> 'point') = 'object'`.execute(db);
  const [outlines, tiles, { rows }] = await Promise.all([drawnAreas(db, null), areaTiles(db, now), points]);
  const byQuestion = Map.groupBy(rows, ({ questionId }) => questionId);
  return { outlines, tiles, dots: new Map([...byQuestion].map(([id, own]) => [id, mergePoints(own)])) };
}
