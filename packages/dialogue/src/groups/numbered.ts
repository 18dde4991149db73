/** The same groups, numbered from the largest to the smallest; of two of one size the one whose first person comes first. */
export function bySize(groupOf: Int32Array, groups: number): { groupOf: Int32Array; order: number[] } {
  const sizes = new Int32Array(groups);
  const first = new Int32Array(groups).fill(groupOf.length);
  for (const [index, group] of groupOf.entries()) {
    if (group < 0) continue;
    sizes[group] = (sizes[group] as number) + 1;
    first[group] = Math.min(first[group] as number, index);
  }
  const order = Array.from({ length: groups }, (_, group) => group)
    .filter((group) => (sizes[group] as number) > 0)
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || (first[a] as number) - (first[b] as number));
  const numbers = new Int32Array(groups);
  for (const [number, group] of order.entries()) numbers[group] = number;
  return { groupOf: groupOf.map((group) => (group < 0 ? -1 : (numbers[group] as number))), order };
}
