import { type Box, labelDegrees, type Mark } from '../../../features/areas/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import { conditions } from '../filter-conditions.ts';
import { type ListFilter, listAddress } from '../list-filter.ts';
import { stepPath } from '../step-path.ts';

type Place = { id: number; projectSlug: string };

/**
 * The ideas that name an area and no spot in it: one mark for each wijk (its buurten included) or gebied, in its middle.
 * Only those inside the box; what is about the whole town has no middle, and stands in the list.
 */
export async function wholeAreaMarks(db: Db, step: Place, filter: ListFilter, box: Box): Promise<Mark[]> {
  const areas = await db
    .selectFrom('contribution')
    .innerJoin('area as own', 'own.id', 'contribution.areaId')
    .innerJoin('area', (join) =>
      join.on((eb) =>
        eb(
          'area.id',
          '=',
          eb.case().when('own.kind', '=', 'buurt').then(eb.ref('own.parentId')).else(eb.ref('own.id')).end(),
        ),
      ),
    )
    .select((eb) => ['area.id', 'area.name', 'area.drawing', eb.fn.countAll<number>().as('count')])
    .where((eb) => eb.and(conditions(eb, step.id, { ...filter, box: null })))
    .where('contribution.longitude', 'is', null)
    .where('area.drawing', 'is not', null)
    .groupBy('area.id')
    .execute();
  return areas.flatMap(({ id, name, drawing, count }) => {
    const at = labelDegrees(drawing as unknown as Parameters<typeof labelDegrees>[0]);
    const inside =
      at.longitude > box.west && at.longitude < box.east && at.latitude > box.south && at.latitude < box.north;
    if (!inside) return [];
    return [
      { ...at, count, href: listAddress(stepPath(step), { ...filter, box: null, areaId: id }), name, whole: true },
    ];
  });
}
