/** The area itself and everything inside it. */
export function areasWithin(areas: readonly { id: number; parentId: number | null }[], areaId: number): number[] {
  const inside = [areaId];
  // Grows while it is walked, so that children of children are reached as well.
  for (const id of inside) for (const area of areas) if (area.parentId === id) inside.push(area.id);
  return inside;
}
