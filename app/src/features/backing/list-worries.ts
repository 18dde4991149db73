import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { BackingFigures } from './load-figures.ts';

/** A worry as everybody reads it. */
export type Worry = {
  id: number;
  words: string;
  givenAt: Date;
  answer: string;
  answeredAt: Date | null;
  /** The district, only where so many worries come from it that it leads to nobody. */
  area: string | null;
};

/** The worries on the page, those without an answer first and then the newest. */
export async function listWorries(
  db: Db,
  projectId: number,
  { byArea }: Pick<BackingFigures, 'byArea'>,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Worry[]> {
  const told = byArea.worries.shown.map(({ key }) => key).filter((key) => key !== '');
  const { rows } = await sql<Worry>`
    with recursive up as (
      select id as lives_in, parent_id, kind, name from area
      union all
      select up.lives_in, area.parent_id, area.kind, area.name from area join up on area.id = up.parent_id
    )
    select id, words, given_at, answer, answered_at,
      (select name from up where lives_in = backing.area_id and name = any(${told}) limit 1) as area
    from backing
    where project_id = ${projectId} and stance = 'worry' and status = 'published'
    order by answer <> '', given_at desc, id desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}
