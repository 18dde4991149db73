/** A part that gets something in proportion to its measure, and at most its capacity. */
export type Part = { measure: bigint; capacity: number };

/**
 * Divides a whole number over parts by largest remainder (Hamilton), in whole numbers only. A part whose share is at
 * least its capacity gets its capacity, and the others divide the rest. Equal remainders go to the first. Throws
 * `RangeError` where there is no room for the total.
 */
export function allocate(total: number, parts: readonly Part[]): number[] {
  const given = parts.map(() => 0);
  let open = parts.map((part, index) => ({ ...part, index })).filter(({ measure }) => measure > 0n);
  let left = BigInt(total);
  for (;;) {
    const sum = open.reduce((all, { measure }) => all + measure, 0n);
    const { full = [], roomy = [] } = Object.groupBy(open, ({ measure, capacity }) =>
      left * measure >= BigInt(capacity) * sum ? 'full' : 'roomy',
    );
    if (full.length === 0) break;
    open = roomy;
    for (const { index, capacity } of full) {
      given[index] = capacity;
      left -= BigInt(capacity);
    }
  }
  if (open.length === 0 && left > 0n) throw new RangeError(`There is no room for ${left} of ${total}.`);
  const sum = open.reduce((all, { measure }) => all + measure, 0n);
  for (const { index, measure } of open) given[index] = Number((left * measure) / sum);
  const spare = total - given.reduce((all, own) => all + own, 0);
  const byRemainder = open
    .map(({ index, measure }) => ({ index, remainder: (left * measure) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, spare)) given[index] = (given[index] ?? 0) + 1;
  return given;
}
