/**
 * Replaces a small symmetric positive matrix, given as its lower triangle row after row, by its inverse: by Cholesky's
 * factor, the inverse of that, and its product. Numbers behind the triangle stay.
 */
export function invert(matrix: Float64Array, size: number): void {
  for (let row = 0, from = 0; row < size; from += row + 1, row += 1)
    for (let column = 0, other = 0; column <= row; other += column + 1, column += 1) {
      let left = matrix[from + column] as number;
      for (let k = 0; k < column; k += 1) left -= (matrix[from + k] as number) * (matrix[other + k] as number);
      // The diagonal is kept as its inverse: what follows only divides by it.
      matrix[from + column] = row === column ? 1 / Math.sqrt(left) : left * (matrix[other + column] as number);
    }
  for (let row = 1, from = 1; row < size; from += row + 1, row += 1)
    for (let column = 0; column < row; column += 1) {
      let sum = 0;
      for (let k = column, at = triangleTo(k) + column; k < row; k += 1, at += k)
        sum += (matrix[from + k] as number) * (matrix[at] as number);
      matrix[from + column] = 0 - sum * (matrix[from + row] as number);
    }
  for (let row = 0, from = 0; row < size; from += row + 1, row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = 0;
      for (let k = row, at = triangleTo(k); k < size; k += 1, at += k)
        sum += (matrix[at + row] as number) * (matrix[at + column] as number);
      matrix[from + column] = sum;
    }
}

/** Where a row of the triangle starts. */
function triangleTo(row: number): number {
  return (row * (row + 1)) / 2;
}

/** The eigenvectors of a small symmetric matrix (rows of a square), the largest first, by Jacobi's turns. */
export function eigenvectors(square: readonly (readonly number[])[]): number[][] {
  const size = square.length;
  const matrix = square.map((row) => [...row]);
  const vectors = square.map((_, row) => square.map((__, column) => Number(row === column)));
  const cell = (rows: number[][], row: number, column: number) => rows[row]?.[column] as number;
  for (let sweep = 0; sweep < 30; sweep += 1) {
    let turns = 0;
    for (let one = 0; one < size; one += 1)
      for (let two = one + 1; two < size; two += 1) {
        const between = cell(matrix, one, two);
        const scale = Math.abs(cell(matrix, one, one)) + Math.abs(cell(matrix, two, two));
        if (Math.abs(between) <= Number.EPSILON * scale) continue;
        turns += 1;
        const ratio = (cell(matrix, two, two) - cell(matrix, one, one)) / (2 * between);
        const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const sine = tangent * cosine;
        for (const row of matrix) rotate(row, one, two, cosine, sine);
        for (let column = 0; column < size; column += 1) {
          const [up, down] = [cell(matrix, one, column), cell(matrix, two, column)];
          (matrix[one] as number[])[column] = cosine * up - sine * down;
          (matrix[two] as number[])[column] = sine * up + cosine * down;
        }
        for (const row of vectors) rotate(row, one, two, cosine, sine);
      }
    if (turns === 0) break;
  }
  const order = [...square.keys()].sort((a, b) => cell(matrix, b, b) - cell(matrix, a, a) || a - b);
  return order.map((column) => vectors.map((row) => row[column] as number));
}

function rotate(row: number[], one: number, two: number, cosine: number, sine: number): void {
  const [left, right] = [row[one] as number, row[two] as number];
  row[one] = cosine * left - sine * right;
  row[two] = sine * left + cosine * right;
}
