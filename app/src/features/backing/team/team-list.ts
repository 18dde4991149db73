import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Distance, Stance } from '../backing.ts';
import { tellings } from './to-tell.ts';

/** What one of the neighbours said, as the team reads it: never who it was. */
export type TeamItem = {
  id: number;
  stance: Stance;
  words: string;
  status: 'published' | 'waiting' | 'hidden';
  givenAt: Date;
  area: string | null;
  distance: Distance | null;
  answer: string;
  /** The team was told that it waits too long. */
  late: boolean;
};

/** Worries and offers that the team has to answer, or has answered; of one stance, the unanswered first. */
export async function listForTeam(
  db: Db,
  projectId: number,
  stance: Stance,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<TeamItem[]> {
  const { rows } = await sql<TeamItem>`
    select backing.id, stance, words, status, given_at, distance, answer, answer = '' and told >= ${tellings.late} as late,
      -- Of a worry no more than the page shows; who offers help tells it to be found.
      case when stance = 'help' then area.name end as area
    from backing left join area on area.id = backing.area_id
    where project_id = ${projectId} and stance = ${stance} and status = 'published'
      and (stance <> 'support' or words <> '')
    order by answer <> '', given_at desc, backing.id desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** How many worries wait so long that the town was told. */
export async function countLateWorries(db: Db, projectId: number): Promise<number> {
  const { count } = await db
    .selectFrom('backing')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('projectId', '=', projectId)
    .where('status', '=', 'published')
    .where('answer', '=', '')
    .where('told', '>=', tellings.town)
    .executeTakeFirstOrThrow();
  return count;
}

/** How many worries and offers wait for the team. */
export async function countWaiting(db: Db, projectId: number): Promise<{ worry: number; help: number }> {
  return db
    .selectFrom('backing')
    .select([
      sql<number>`count(*) filter (where stance = 'worry')::int`.as('worry'),
      sql<number>`count(*) filter (where stance = 'help')::int`.as('help'),
    ])
    .where('projectId', '=', projectId)
    .where('status', '=', 'published')
    .where('answer', '=', '')
    .executeTakeFirstOrThrow();
}
