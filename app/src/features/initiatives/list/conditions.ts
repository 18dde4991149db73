import { type RawBuilder, sql } from 'kysely';
import { type Box, middleOf, type Within } from '../../areas/index.ts';
import type { Stage } from '../stage.ts';

/** Which initiatives: of `areas` the ids of one area and all within it, and how far around its middle. */
export type InitiativeFilter = {
  show: 'open' | 'all';
  words: string;
  stage: Stage | null;
  themeId: number | null;
  areas: { id: number; inside: readonly number[]; within: Within } | null;
  box: Box | null;
};
/** Words in any of their forms, or, where no text has them, names that are nearly spelt so. */
export type Manner = 'words' | 'alike';

/** What holds for every initiative that is shown: as the index of the newest says it. */
export const shown = sql`project.kind = 'initiative' and project.status <> 'draft'`;

/** What holds besides for each that was asked for, in a query from `project join initiative`. */
export function conditions(filter: InitiativeFilter, manner: Manner): RawBuilder<unknown> {
  const { show, words, stage, themeId, areas, box } = filter;
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (show === 'open') all.push(sql`project.status = 'published'`);
  if (stage) all.push(sql`initiative.stage = ${stage}`);
  if (words) all.push(has(words, manner));
  if (themeId !== null) {
    all.push(
      sql`exists (select from project_theme where project_theme.project_id = project.id and theme_id = ${themeId})`,
    );
  }
  if (areas) all.push(near(areas));
  if (box) all.push(sql`lon between ${box.west} and ${box.east} and lat between ${box.south} and ${box.north}`);
  return sql.join(all, sql` and `);
}

/** What a project has in its texts. */
export function has(words: string, manner: Manner): RawBuilder<unknown> {
  return manner === 'words'
    ? sql`project.search @@ websearch_to_tsquery('dutch', ${words})`
    : sql`project.id in (select initiative_nearly_spelt(${words}))`;
}

/** In the area, or within so many kilometres of its middle; without a map only the area itself is known. */
function near(areas: NonNullable<InitiativeFilter['areas']>): RawBuilder<unknown> {
  return areas.within === 0 ? inArea(areas) : sql`(${inArea(areas)} or ${around(areas)})`;
}

/** In the area itself. */
export function inArea({ inside }: NonNullable<InitiativeFilter['areas']>): RawBuilder<unknown> {
  return sql`exists (select from project_area
    where project_area.project_id = project.id and area_id = any (${inside}::bigint[]))`;
}

/** Within so many kilometres of its middle. */
export function around({ id, within }: NonNullable<InitiativeFilter['areas']>): RawBuilder<unknown> {
  return sql`initiative.spot <@ circle(${middleOf(id)}, ${within * 1_000})`;
}
