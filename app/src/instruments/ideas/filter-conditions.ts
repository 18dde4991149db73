import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Box } from '../../features/areas/index.ts';
import type { DB } from '../../platform/db/schema.ts';
import type { ListFilter } from './list-filter.ts';
import { matches } from './search.ts';

/** What an idea of the step must be to stand in the list, or on the map, that a visitor asked for. */
export function conditions(eb: ExpressionBuilder<DB, 'contribution'>, stepId: number, filter: ListFilter) {
  const wanted: Expression<SqlBool>[] = [
    eb('contribution.stepId', '=', stepId),
    eb('contribution.status', '=', 'published'),
  ];
  if (filter.query) wanted.push(matches(stepId, filter.query));
  if (filter.areaId !== null) wanted.push(inArea(filter.areaId));
  if (filter.box) wanted.push(inBox(eb, filter.box));
  if (filter.answer === 'met') wanted.push(eb('contribution.answeredAt', 'is not', null));
  if (filter.answer === 'zonder') wanted.push(eb('contribution.answeredAt', 'is', null));
  if (filter.withPicture) wanted.push(eb('contribution.pictureId', 'is not', null));
  return wanted;
}

/** In the area itself or in any place inside it. */
function inArea(areaId: number) {
  return sql<SqlBool>`contribution.area_id in (
    with recursive inside as (
      select id from area where id = ${areaId}
      union all select area.id from area join inside on area.parent_id = inside.id
    ) select id from inside)`;
}

function inBox(eb: ExpressionBuilder<DB, 'contribution'>, { west, south, east, north }: Box) {
  return eb.and([eb.between('contribution.longitude', west, east), eb.between('contribution.latitude', south, north)]);
}
