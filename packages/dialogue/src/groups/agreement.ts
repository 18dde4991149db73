/**
 * How far two divisions of the same people agree (the adjusted Rand index of Hubert and Arabie): 1 the same, 0 no more than
 * chance. Whoever has no group (-1) in either is left out. Two divisions that are both one single group agree: 1.
 */
export function agreement(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [rows, columns] = [numbered(a), numbered(b)];
  const cells = new Float64Array(rows.count * columns.count);
  const inRows = new Float64Array(rows.count);
  const inColumns = new Float64Array(columns.count);
  let people = 0;
  for (let index = 0; index < a.length; index += 1) {
    const one = rows.numbers[index] as number;
    const other = columns.numbers[index] as number;
    if (one < 0 || other < 0) continue;
    people += 1;
    cells[one * columns.count + other] = (cells[one * columns.count + other] as number) + 1;
    inRows[one] = (inRows[one] as number) + 1;
    inColumns[other] = (inColumns[other] as number) + 1;
  }
  const pairs = (counts: Float64Array) => counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const all = (people * (people - 1)) / 2;
  const expected = all === 0 ? 0 : (pairs(inRows) * pairs(inColumns)) / all;
  const most = (pairs(inRows) + pairs(inColumns)) / 2;
  return most === expected ? 1 : (pairs(cells) - expected) / (most - expected);
}

/** The same division with numbers from 0 without gaps. */
function numbered(labels: ArrayLike<number>): { numbers: Int32Array; count: number } {
  const known: number[] = [];
  let count = 0;
  const numbers = new Int32Array(labels.length).fill(-1);
  for (let index = 0; index < numbers.length; index += 1) {
    const label = labels[index] as number;
    if (label < 0) continue;
    known[label] ??= count++;
    numbers[index] = known[label];
  }
  return { numbers, count };
}
