import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { type ChannelFigures, channelFigures } from '../../desk/index.ts';
import { loadReach, type ReachFigures } from '../../reports/index.ts';

export type ProjectFigures = ChannelFigures & {
  reach: ReachFigures;
  /** The name is null for contributions without a place. */
  areas: { name: string | null; contributions: number }[];
  /** Newest first; only days on which something came in. */
  days: { day: string; contributions: number; supports: number }[];
};

const mostDays = 60;

/** Who took part: by channel, by where they live and how old they are; and what came in, by place and by day. Withdrawn contributions do not count. */
export async function loadFigures(db: Db, projectId: number): Promise<ProjectFigures> {
  const [channels, reach, areas, days] = await Promise.all([
    channelFigures(db, projectId),
    loadReach(db, projectId),
    db
      .selectFrom('contribution')
      .leftJoin('area', 'area.id', 'contribution.areaId')
      .select('area.name')
      .select((eb) => eb.fn.countAll<number>().as('contributions'))
      .where('contribution.projectId', '=', projectId)
      .where('contribution.status', '<>', 'withdrawn')
      .groupBy('area.id')
      .orderBy('contributions', 'desc')
      .orderBy('area.name')
      .execute(),
    perDay(db, projectId),
  ]);
  return { ...channels, reach, areas, days };
}

async function perDay(db: Db, projectId: number): Promise<ProjectFigures['days']> {
  const { rows } = await sql<ProjectFigures['days'][number]>`
    select to_char(act.at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day,
      count(*) filter (where act.kind = 'contribute')::int as contributions,
      count(*) filter (where act.kind = 'support')::int as supports
    from act left join contribution on contribution.id = act.contribution_id
    where act.project_id = ${projectId} and act.kind in ('contribute', 'support')
      and (act.kind <> 'contribute' or contribution.status <> 'withdrawn')
    group by 1 order by 1 desc limit ${mostDays}`.execute(db);
  return rows;
}
