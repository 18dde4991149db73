import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { type Suppressed, suppressSmall } from '../reports/index.ts';
import { type About, isAbout } from './about.ts';
import { type Distance, distances, type Stance } from './backing.ts';

/** How many people think what, by where they live. Groups so small that one could be recognised are told together. */
export type BackingFigures = Record<Stance, number> & {
  /** Worries on the page, those of them that were answered, and those that were taken back. */
  answered: number;
  withdrawn: number;
  byArea: Spread;
  byDistance: Spread;
  byChannel: Suppressed;
};
/** Those who support it or want to help, and those with a worry; the key '' is of who did not tell. */
export type Spread = { backs: Suppressed; worries: Suppressed };

type Counted = { stance: Stance; area: string; distance: Distance | ''; channel: string; people: number };

/** The figures as they are now. */
export async function loadFigures(db: Db | Tx, about: About): Promise<BackingFigures> {
  const [counts, worries] = await Promise.all([countPeople(db, about), countWorries(db, about)]);
  const spread = (part: 'area' | 'distance') => ({
    backs: suppressSmall(sumBy(counts, part, (stance) => stance !== 'worry')),
    worries: suppressSmall(sumBy(counts, part, (stance) => stance === 'worry')),
  });
  const people = (stance: Stance) =>
    counts.filter((row) => row.stance === stance).reduce((sum, row) => sum + row.people, 0);
  return {
    support: people('support'),
    worry: people('worry'),
    help: people('help'),
    ...worries,
    byArea: spread('area'),
    byDistance: spread('distance'),
    byChannel: suppressSmall(sumBy(counts, 'channel', () => true)),
  };
}

// A contact that became a person and said it again is that person.
async function countPeople(db: Db | Tx, about: About): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    with recursive up as (
      select id as lives_in, id, parent_id, kind, name, 0 as height from area
      union all
      select up.lives_in, area.id, area.parent_id, area.kind, area.name, up.height + 1
      from area join up on area.id = up.parent_id
    ), wijk as (
      select distinct on (lives_in) lives_in, name from up order by lives_in, kind <> 'wijk', height
    )
    select stance, coalesce(wijk.name, '') as area, coalesce(distance, '') as distance, channel, count(*)::int as people
    from backing left join wijk on wijk.lives_in = backing.area_id
    where ${isAbout(about)} and backing.status = 'published'
      and not exists (
        select from contact join backing own on own.person_id = contact.person_id
        where contact.id = backing.contact_id and own.project_id is not distinct from backing.project_id
          and own.application_id is not distinct from backing.application_id
          and own.conversation_id is not distinct from backing.conversation_id and own.status = 'published')
    group by 1, 2, 3, 4`.execute(db);
  return rows;
}

function countWorries(db: Db | Tx, about: About): Promise<{ answered: number; withdrawn: number }> {
  return db
    .selectFrom('backing')
    .select([
      sql<number>`count(*) filter (where status = 'published' and answer <> '')::int`.as('answered'),
      sql<number>`count(*) filter (where status = 'withdrawn')::int`.as('withdrawn'),
    ])
    .where(isAbout(about))
    .where('stance', '=', 'worry')
    .executeTakeFirstOrThrow();
}

function sumBy(counts: readonly Counted[], part: 'area' | 'distance' | 'channel', of: (stance: Stance) => boolean) {
  const sums = new Map<string, number>();
  for (const row of counts) if (of(row.stance)) sums.set(row[part], (sums.get(row[part]) ?? 0) + row.people);
  return [...sums].map(([key, count]) => ({ key, count }));
}

/** A row of the table: a place, or '' where it was not told; null for a group that is too small to be told apart. */
export type SpreadRow = { key: string; backs: number | null; worries: number | null };

/** The places that may be shown, the nearest or most heard first, and what is left of all small groups together. */
export function rowsOf({ backs, worries }: Spread): { rows: SpreadRow[]; others: { backs: number; worries: number } } {
  const shown = ({ shown: cells }: Suppressed) => new Map(cells.map(({ key, count }) => [key, count]));
  const [left, right] = [shown(backs), shown(worries)];
  const order = (key: string) => (key === '' ? 9 : (distances as readonly string[]).indexOf(key));
  const rows = [...new Set([...left.keys(), ...right.keys()])]
    .map((key) => ({ key, backs: left.get(key) ?? null, worries: right.get(key) ?? null }))
    .sort((a, b) => order(a.key) - order(b.key) || (b.backs ?? 0) - (a.backs ?? 0) || (a.key < b.key ? -1 : 1));
  return { rows, others: { backs: backs.others ?? 0, worries: worries.others ?? 0 } };
}
