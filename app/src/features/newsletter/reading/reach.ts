/** For whom a piece is; neither a theme nor an area is everybody. */
export type About = { themeIds: readonly number[]; areaIds: readonly number[] };
/** What somebody wants to read about; neither a theme nor an area is everything. */
export type Wish = { themeIds: readonly number[]; areaIds: readonly number[] };
export type AreaInTree = { id: number; parentId: number | null };

/**
 * For each area those that it concerns: itself, what lies in it and what it lies in. News of a district concerns all its
 * neighbourhoods, and who follows a district hears of each neighbourhood in it.
 */
export function concernedAreas(areas: readonly AreaInTree[]): Map<number, ReadonlySet<number>> {
  const parents = new Map(areas.map(({ id, parentId }) => [id, parentId]));
  const concerned = new Map(areas.map(({ id }) => [id, new Set([id])]));
  for (const { id } of areas) {
    for (let above = parents.get(id) ?? null; above !== null; above = parents.get(above) ?? null) {
      concerned.get(id)?.add(above);
      concerned.get(above)?.add(id);
    }
  }
  return concerned;
}

/** Whether somebody with this wish gets this piece: it is about one of their themes, or about one of their areas. */
export function reaches(about: About, wish: Wish, concerned: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  if (about.themeIds.length === 0 && about.areaIds.length === 0) return true;
  if (wish.themeIds.length === 0 && wish.areaIds.length === 0) return true;
  if (about.themeIds.some((theme) => wish.themeIds.includes(theme))) return true;
  return wish.areaIds.some((area) => about.areaIds.some((own) => concerned.get(area)?.has(own) ?? area === own));
}

/** The pieces for this wish, in the order of the issue. */
export function itemsFor<Item extends About>(
  items: readonly Item[],
  wish: Wish,
  concerned: ReadonlyMap<number, ReadonlySet<number>>,
): Item[] {
  return items.filter((item) => reaches(item, wish, concerned));
}
