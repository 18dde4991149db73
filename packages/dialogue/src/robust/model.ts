import type { Id } from '../id.ts';
import { placesOf } from '../vote-table.ts';
import type { Factors } from './factors.ts';

/** The model of the votes as plain data, to go on from: of each statement the mean and how it loads along the axes. */
export type Model = {
  readonly dimensions: number;
  readonly noise: number;
  readonly statements: readonly {
    readonly statement: Id;
    readonly mean: number;
    readonly loading: readonly number[];
  }[];
};

/** The model of these statements as plain data. */
export function modelOf({ dimensions, mean, loading, noise }: Factors, statements: readonly Id[]): Model {
  return {
    dimensions,
    noise,
    statements: statements.map((statement, column) => ({
      statement,
      mean: mean[column] as number,
      loading: [...loading.subarray(dimensions * column, dimensions * (column + 1))],
    })),
  };
}

/** The model for these statements; those that it does not know load along no axis yet, the first round finds out. */
export function factorsOf({ dimensions, noise, statements: known }: Model, statements: readonly Id[]): Factors {
  const mean = new Float64Array(statements.length);
  const loading = new Float64Array(dimensions * statements.length);
  const places = placesOf(
    statements,
    known.map(({ statement }) => statement),
  );
  for (const [index, one] of known.entries()) {
    const column = places[index] as number;
    if (column < 0) continue;
    mean[column] = one.mean;
    loading.set(one.loading, dimensions * column);
  }
  return { dimensions, mean, loading, noise };
}
