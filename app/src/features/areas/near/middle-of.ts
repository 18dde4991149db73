import { type RawBuilder, sql } from 'kysely';

/**
 * The middle of an area in metres on the flat map, or null without an outline. Asked as a value of its own, so that an index
 * is searched around a known point.
 */
export function middleOf(areaId: number): RawBuilder<unknown> {
  return sql`(select help_spot((west + east) / 2, (south + north) / 2) from area where id = ${areaId})`;
}
