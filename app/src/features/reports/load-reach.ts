import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { Population } from './reach.ts';
import { type Suppressed, suppressSmall } from './suppress.ts';

/** Who was reached, each counted once, by the first act; with small groups left out. */
export type ReachFigures = {
  participants: Suppressed;
  byChannel: Suppressed;
  /** By the wijk where they lived then; those who did not tell count as ''. */
  byArea: Suppressed;
  /** By the age that they told then, or ''. Absent in reports published before ages were counted. */
  byAge?: Suppressed;
  /** As it was known then. Absent in reports published before the two were compared. */
  population?: Population;
};

type Counts = { channel: string; area: string; age: string; people: number };

/** Counts the people who contributed, supported or reacted, and those who live in the town. */
export async function loadReach(db: Db | Tx, projectId: number): Promise<ReachFigures> {
  const counts = await participants(db, projectId);
  const people = counts.reduce((sum, row) => sum + row.people, 0);
  return {
    participants: suppressSmall([{ key: '', count: people }]),
    byChannel: suppressSmall(sumBy(counts, 'channel')),
    byArea: suppressSmall(sumBy(counts, 'area')),
    byAge: suppressSmall(sumBy(counts, 'age')),
    population: await loadPopulation(db),
  };
}

// Everybody counts once, as in the figures by channel: a contact that became a person is that person, a form without a
// name is one. The first act decides channel, area and age; withdrawn contributions do not count.
async function participants(db: Db | Tx, projectId: number): Promise<Counts[]> {
  const { rows } = await sql<Counts>`
    with recursive up as (
      select id as lives_in, id, parent_id, kind, name, 0 as height from area
      union all
      select up.lives_in, area.id, area.parent_id, area.kind, area.name, up.height + 1
      from area join up on area.id = up.parent_id
    ), wijk as (
      -- Who told a buurt lives in its wijk; who told no more than a gebied keeps that.
      select distinct on (lives_in) lives_in, name from up order by lives_in, kind <> 'wijk', height
    )
    select channel, coalesce(wijk.name, '') as area, coalesce(age_band, '') as age, count(*)::int as people
    from (
      select distinct on (who) channel, area_id, age_band from (
        select act.channel, act.area_id, act.age_band, act.at, act.id, coalesce(
          act.person_id::text, contact.person_id::text, 'contact ' || act.contact_id, 'visitor ' || act.visitor_id,
          case when act.kind = 'contribute' then 'form ' || act.contribution_id end
        ) as who
        from act
        left join contact on contact.id = act.contact_id
        left join contribution on contribution.id = act.contribution_id
        where act.project_id = ${projectId} and act.kind in ('contribute', 'support', 'comment', 'answer')
          and (act.kind <> 'contribute' or contribution.status <> 'withdrawn')
      ) acts
      where who is not null
      order by who, at, id
    ) first_act
    left join wijk on wijk.lives_in = first_act.area_id
    group by 1, 2, 3`.execute(db);
  return rows;
}

/** How many live in each wijk. */
export async function loadPopulation(db: Db | Tx): Promise<Population> {
  const rows = await db
    .selectFrom('area')
    .select(['name', 'population as inhabitants', 'populationSource'])
    .where('kind', '=', 'wijk')
    .where('population', '>', 0)
    .orderBy('name')
    .$narrowType<{ inhabitants: number }>()
    .execute();
  const sources = new Set(rows.map((row) => row.populationSource).filter(Boolean));
  return { areas: rows.map(({ name, inhabitants }) => ({ name, inhabitants })), source: [...sources].join('; ') };
}

function sumBy(counts: readonly Counts[], part: 'channel' | 'area' | 'age') {
  const sums = new Map<string, number>();
  for (const row of counts) sums.set(row[part], (sums.get(row[part]) ?? 0) + row.people);
  return [...sums].map(([key, count]) => ({ key, count }));
}
