/** Solves three equations with a symmetric positive matrix, given as its upper triangle row after row (Cholesky). */
export function solveThree(
  [a, b, c, d, e, f]: readonly [number, number, number, number, number, number],
  [one, two, three]: readonly [number, number, number],
): [number, number, number] {
  const l11 = Math.sqrt(a);
  const [l21, l31] = [b / l11, c / l11];
  const l22 = Math.sqrt(d - l21 * l21);
  const l32 = (e - l21 * l31) / l22;
  const l33 = Math.sqrt(f - l31 * l31 - l32 * l32);
  const y1 = one / l11;
  const y2 = (two - l21 * y1) / l22;
  const y3 = (three - l31 * y1 - l32 * y2) / l33;
  const z = y3 / l33;
  const y = (y2 - l32 * z) / l22;
  return [(y1 - l21 * y - l31 * z) / l11, y, z];
}
