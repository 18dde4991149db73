import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eigenvectors, invert } from './small-matrix.ts';

/** A symmetric positive matrix: a square one times itself, and a little on the diagonal. */
const matrix = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const row = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: size, maxLength: size });
  return fc
    .array(row, { minLength: size, maxLength: size })
    .map((rows) =>
      rows.map((one, index) => rows.map((other, column) => product(one, other) + (index === column ? 0.5 : 0))),
    );
});
const product = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, part, index) => sum + part * (b[index] as number), 0);

test('a matrix times its inverse is one, and what stands behind it stays', () => {
  fc.assert(
    fc.property(matrix, (rows) => {
      const triangle = Float64Array.from([...rows.flatMap((row, index) => row.slice(0, index + 1)), 7]);
      invert(triangle, rows.length);
      const cell = (a: number, b: number) => triangle[(Math.max(a, b) * (Math.max(a, b) + 1)) / 2 + Math.min(a, b)];
      for (const [index, row] of rows.entries())
        for (const column of rows.keys())
          expect(
            product(
              row,
              Array.from(rows.keys(), (at) => cell(at, column) as number),
            ),
          ).toBeCloseTo(Number(index === column), 8);
      expect(triangle.at(-1)).toBe(7);
    }),
  );
});

test('the matrix turns none of its eigenvectors, and the first is the one that it makes longest', () => {
  fc.assert(
    fc.property(matrix, (rows) => {
      const vectors = eigenvectors(rows);
      const values = vectors.map((vector) => {
        const image = rows.map((row) => product(row, vector));
        const value = product(image, vector);
        for (const [index, part] of image.entries()) expect(part).toBeCloseTo(value * (vector[index] as number), 8);
        expect(product(vector, vector)).toBeCloseTo(1, 10);
        return value;
      });
      for (const [index, value] of values.slice(1).entries())
        expect(value).toBeLessThan((values[index] as number) + 1e-9);
    }),
  );
});
