import { type RawBuilder, sql } from 'kysely';
import { middleOf } from '../../areas/index.ts';
import { around, conditions, type InitiativeFilter, inArea, type Manner, shown } from './conditions.ts';
import { mostShown, type Sort } from './list-choice.ts';

/** Which part of a list, in which order. */
export type Part = { sort: Sort; limit: number; offset: number };

// What few have is looked up; what many have is met soon enough by walking along an index from the newest or the nearest on.
// The planner of a prepared statement cannot know which.

/** Whether walking past all that do not fit costs little: neither a text nor a second table is read for each. */
export function walksLightly(filter: InitiativeFilter, part: Part): boolean {
  const { words, stage, box, areas } = filter;
  return words === '' && stage === null && box === null && (areas?.within ?? 0) === 0 && !isNearest(filter, part);
}

/** Those that fit, in no order, as far as anybody reads and one more. */
export function any(filter: InitiativeFilter, manner: Manner): RawBuilder<unknown> {
  const { areas } = filter;
  const from = sql`select project.id from project join initiative on initiative.project_id = project.id where ${shown}`;
  if (!areas?.within) return sql`${from} and ${conditions(filter, manner)} limit ${mostShown + 1}`;
  const besides = conditions({ ...filter, areas: null }, manner);
  // Words are rarer than what lies around.
  const close = filter.words === '' ? around(areas) : asDistance(areas);
  return firstThen(
    sql`${from} and ${besides} and ${close} limit ${mostShown + 1}`,
    sql`${from} and ${besides} and ${inArea(areas)} and (${around(areas)}) is not true`,
    mostShown + 1,
  );
}

/** As `around`: of a distance the planner expects many, of a circle few, and would look up or sort all that lie in it. */
function asDistance({ id, within }: NonNullable<InitiativeFilter['areas']>): RawBuilder<unknown> {
  return sql`initiative.spot <-> ${middleOf(id)} <= ${within * 1_000}::float8`;
}

/** What comes first, and the rest only as far as that leaves room: `limit` of both together. */
function firstThen(first: RawBuilder<unknown>, rest: RawBuilder<unknown>, limit: number): RawBuilder<unknown> {
  return sql`with first as materialized (${first})
    select * from first union all (${rest} limit ${limit} - (select count(*) from first))`;
}

/** A page of these, which are all that there are. */
export function amongFew(ids: readonly number[], filter: InitiativeFilter, part: Part): RawBuilder<unknown> {
  return sql`select project.id, ${metresOf(filter)} as metres
    from project join initiative on initiative.project_id = project.id where project.id = any (${ids}::bigint[])
    order by ${orderOf(filter, part)} limit ${part.limit} offset ${part.offset}`;
}

/** A page of very many, by walking. */
export function amongMany(filter: InitiativeFilter, part: Part, manner: Manner): RawBuilder<unknown> {
  const { areas } = filter;
  const nearest = areas !== null && areas.within > 0 && isNearest(filter, part);
  // Asked as a truth, so that no other index than that of the order is used.
  const asked = sql`${shown} and (${conditions(nearest ? { ...filter, areas: null } : filter, manner)}) is true`;
  const from = sql`select project.id, ${metresOf(filter)} as metres, project.published_at
    from project join initiative on initiative.project_id = project.id`;
  if (!nearest) {
    return sql`${from} where ${asked} order by ${orderOf(filter, part)} limit ${part.limit} offset ${part.offset}`;
  }
  // First what lies around, from the middle on; then what is about the area without a place in it.
  const most = part.offset + part.limit;
  const both = firstThen(
    sql`${from} where ${asDistance(areas)} and ${asked} order by ${metresOf(filter)} limit ${most}`,
    sql`${from} where ${asked} and ${inArea(areas)} and (${around(areas)}) is not true order by ${newest}`,
    most,
  );
  return sql`select * from (${both}) near_by order by metres nulls last, published_at desc, id desc
    limit ${part.limit} offset ${part.offset}`;
}

const newest = sql`project.published_at desc, project.id desc`;

/** The order of a page, in a query from `project join initiative`. */
export function orderOf(filter: InitiativeFilter, part: Part, metres = metresOf(filter)): RawBuilder<unknown> {
  return isNearest(filter, part) ? sql`${metres} nulls last, ${newest}` : newest;
}

/** Without an area nothing is near. */
function isNearest({ areas }: InitiativeFilter, { sort }: Part): boolean {
  return sort === 'dichtbij' && areas !== null;
}

function metresOf({ areas }: InitiativeFilter): RawBuilder<unknown> {
  return areas ? sql`initiative.spot <-> ${middleOf(areas.id)}` : sql`null::float8`;
}
