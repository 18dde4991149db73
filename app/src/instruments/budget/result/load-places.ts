import { type AreaTile, areaTiles, listAreas } from '../../../features/areas/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { listBudgetProjects } from '../projects/list-projects.ts';
import type { Outcome } from './outcome.ts';

/** Where the winners come: per area which, and the wijken of the town with how many in each. */
export type WinnerPlaces = { areas: { name: string; titles: string[] }[]; tiles: AreaTile[] };

/** The places of the winners; undefined where none of them has a wijk or buurt. */
export async function loadPlaces(
  { db, now }: Deps,
  stepId: number,
  outcome: Outcome,
): Promise<WinnerPlaces | undefined> {
  const [projects, areas, tiles] = await Promise.all([
    listBudgetProjects(db, stepId),
    listAreas(db),
    areaTiles(db, now()),
  ]);
  const areaOf = new Map(projects.map(({ id, areaId }) => [id, areas.find((area) => area.id === areaId)]));
  const placed = outcome.winners.flatMap(({ id, title }) => {
    const area = areaOf.get(id);
    return area ? [{ area, title }] : [];
  });
  const counts = new Map<number, number>();
  for (const { area } of placed) {
    const wijk = area.kind === 'buurt' ? area.parentId : area.kind === 'wijk' ? area.id : null;
    if (wijk !== null) counts.set(wijk, (counts.get(wijk) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const byArea = Map.groupBy(placed, ({ area }) => area.name);
  return {
    areas: [...byArea].map(([name, found]) => ({ name, titles: found.map(({ title }) => title) })),
    tiles: tiles.map((tile) => ({ ...tile, open: counts.get(tile.id) ?? 0 })),
  };
}
