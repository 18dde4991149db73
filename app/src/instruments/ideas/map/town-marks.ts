import { type AreaOption, type DrawnArea, labelDegrees, type Mark } from '../../../features/areas/index.ts';
import { type ListFilter, listAddress } from '../list-filter.ts';
import { stepPath } from '../step-path.ts';
import type { AreaCount } from './count-by-area.ts';

/** A place with its number of ideas, in the list beside the map; without an id they are about no place. */
export type PlaceRow = {
  id: number | null;
  code: string;
  name: string;
  kind: AreaOption['kind'] | null;
  count: number;
};

/** The address of the map of a step. */
export function mapPath(step: { id: number; projectSlug: string }): string {
  return `${stepPath(step)}/kaart`;
}

/** The counts by wijk, what is about a buurt counted in its wijk; then what is about more than a wijk, or no place. */
export function townRows(all: readonly AreaOption[], counts: readonly AreaCount[]): PlaceRow[] {
  const byId = new Map(all.map((area) => [area.id, area]));
  const rows = new Map<number | null, PlaceRow>();
  for (const { areaId, count } of counts) {
    const own = areaId === null ? undefined : byId.get(areaId);
    const area = own?.kind === 'buurt' ? byId.get(own.parentId ?? 0) : own;
    const id = area?.id ?? null;
    const row = rows.get(id) ?? {
      id,
      code: area?.code ?? '',
      name: area?.name ?? '',
      kind: area?.kind ?? null,
      count: 0,
    };
    rows.set(id, { ...row, count: row.count + count });
  }
  const order = ['wijk', 'gebied', 'gemeente', null];
  return [...rows.values()].sort(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || one.name.localeCompare(other.name, 'nl'),
  );
}

/** A mark in every wijk that has ideas; it leads to the map of that wijk with the same filters. */
export function townMarks(
  areas: readonly DrawnArea[],
  rows: readonly PlaceRow[],
  path: string,
  filter: ListFilter,
): Mark[] {
  return areas.flatMap((area) => {
    const count = rows.find((row) => row.id === area.id)?.count;
    if (!count) return [];
    const href = listAddress(path, { ...filter, areaId: area.id });
    return [{ ...labelDegrees(area.drawing), count, href, name: area.name, caption: area.short, whole: false }];
  });
}
