/**
 * How far two divisions of the same people agree (the adjusted Rand index of Hubert and Arabie): 1 the same, 0 no more than
 * chance. Whoever has no group (-1) in either is left out. Two divisions that are both one single group agree: 1.
 */
export function agreement(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const cells = new Map<string, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  let people = 0;
  for (let index = 0; index < a.length; index += 1) {
    const [one, other] = [a[index] as number, b[index] as number];
    if (one < 0 || other < 0) continue;
    people += 1;
    cells.set(`${one} ${other}`, (cells.get(`${one} ${other}`) ?? 0) + 1);
    rows.set(one, (rows.get(one) ?? 0) + 1);
    columns.set(other, (columns.get(other) ?? 0) + 1);
  }
  const pairs = (counts: Iterable<number>) => {
    let sum = 0;
    for (const count of counts) sum += (count * (count - 1)) / 2;
    return sum;
  };
  const [inRows, inColumns] = [pairs(rows.values()), pairs(columns.values())];
  const all = (people * (people - 1)) / 2;
  const expected = all === 0 ? 0 : (inRows * inColumns) / all;
  const most = (inRows + inColumns) / 2;
  return most === expected ? 1 : (pairs(cells.values()) - expected) / (most - expected);
}
