/** The same things with one of them a place up or down; at the edge nothing moves. */
export function moved(ids: readonly number[], id: number, direction: 'up' | 'down'): number[] {
  const at = ids.indexOf(id);
  const to = at + (direction === 'up' ? -1 : 1);
  const all = [...ids];
  const [one, other] = [all[at], all[to]];
  if (one === undefined || other === undefined) return all;
  all[at] = other;
  all[to] = one;
  return all;
}
