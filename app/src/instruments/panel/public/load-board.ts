import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Panel } from '../panel.ts';
import { loadOpened } from './load-standing.ts';

/** What the board shows after the draw: a pseudonym on each seat, and the groups counted one category at a time. */
export type Board = {
  pseudonyms: string[];
  alternates: number;
  categories: { name: string; groups: { name: string; people: number; min: number; max: number }[] }[];
};

/** The board of a draw, or undefined before it was made. */
export async function loadBoard(db: Db, panel: Panel): Promise<Board | undefined> {
  const row = await db
    .selectFrom('panel')
    .select([
      sql<string[] | null>`transcript -> 'panel'`.as('pseudonyms'),
      sql<number>`(select count(*)::int from panel_seat where panel_seat.step_id = panel.step_id and kind = 'alternate')`.as(
        'alternates',
      ),
    ])
    .where('stepId', '=', panel.stepId)
    .executeTakeFirst();
  const opened = await loadOpened(db, panel.stepId);
  if (!row?.pseudonyms || !opened) return undefined;
  return {
    pseudonyms: row.pseudonyms,
    alternates: row.alternates,
    categories: panel.categories.map(({ name, groups }) => ({
      name,
      groups: groups.map(({ name: group, min, max }) => ({
        name: group,
        people:
          opened.find(({ category }) => category === name)?.values.filter(({ value }) => value === group).length ?? 0,
        min,
        max,
      })),
    })),
  };
}
