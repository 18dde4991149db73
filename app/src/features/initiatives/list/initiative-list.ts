import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Stage } from '../stage.ts';
import { amongFew, amongMany, any, orderOf, type Part, walksLightly } from './choose-page.ts';
import { has, type InitiativeFilter, type Manner, shown } from './conditions.ts';
import { mostShown } from './list-choice.ts';

/** One initiative in a list. */
export type InitiativeRow = {
  id: number;
  slug: string;
  title: string;
  what: string;
  stage: Stage;
  area: string | null;
  pattern: string | null;
  pictureId: string | null;
  pictureAlt: string | null;
  /** From the middle of the area that was asked for, where both places are known. */
  metres: number | null;
};
/** `manner` is 'alike' where nothing has these very words; `total` counts no further than one past `mostShown`. */
export type InitiativeList = { rows: InitiativeRow[]; total: number; manner: Manner };

/** A page of published initiatives, the newest or the nearest first, and how many there are. */
export async function listInitiatives(db: Db, filter: InitiativeFilter, part: Part): Promise<InitiativeList> {
  const exact = await read(db, filter, part, 'words');
  const { words } = filter;
  return words === '' || exact.total > 0 || (await anyHas(db, words)) ? exact : read(db, filter, part, 'alike');
}

/** Whether any text has these words at all: then they are spelt well, and it is the rest that nothing fits. */
async function anyHas(db: Db, words: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (
    select from project where ${shown} and ${has(words, 'words')}) as found`.execute(db);
  return rows[0]?.found === true;
}

/** The newest of what was asked for, without counting how many there are. */
export function newestInitiatives(db: Db, filter: InitiativeFilter, limit: number): Promise<InitiativeRow[]> {
  const part = { sort: 'nieuwste', limit, offset: 0 } as const;
  return rowsOf(db, amongMany(filter, part, 'words'), orderOf(filter, part));
}

async function read(db: Db, filter: InitiativeFilter, part: Part, manner: Manner): Promise<InitiativeList> {
  const { limit, offset } = part;
  const walked = walksLightly(filter, part);
  const found = walked ? amongMany(filter, { ...part, limit: mostShown + 1, offset: 0 }, manner) : any(filter, manner);
  const ids = (await sql<{ id: number }>`${found}`.execute(db)).rows.map(({ id }) => id);
  const total = ids.length;
  if (total === 0) return { rows: [], total, manner };
  const chosen = walked
    ? amongFew(ids.slice(offset, offset + limit), filter, { ...part, offset: 0 })
    : total > mostShown
      ? amongMany(filter, part, manner)
      : amongFew(ids, filter, part);
  return { rows: await rowsOf(db, chosen, orderOf(filter, part, sql`chosen.metres`)), total, manner };
}

/** What a list shows of the chosen page. */
async function rowsOf(db: Db, chosen: RawBuilder<unknown>, order: RawBuilder<unknown>): Promise<InitiativeRow[]> {
  const { rows } = await sql<InitiativeRow>`
    with chosen as materialized (${chosen})
    select project.id, slug, question as title, intro as what, stage, chosen.metres,
      (select name from project_area join area on area.id = area_id
        where project_area.project_id = project.id order by name limit 1) as area,
      (select pattern from project_theme join theme on theme.id = theme_id
        where project_theme.project_id = project.id order by name_nl limit 1) as pattern,
      shown.id as picture_id, shown.alt as picture_alt
    from chosen join project using (id) join initiative on initiative.project_id = project.id
    left join lateral (
      select picture.id, alt from initiative_picture join picture on picture.id = picture_id
      where initiative_picture.project_id = project.id order by added_at, picture.id limit 1
    ) shown on true
    order by ${order}`.execute(db);
  return rows;
}
