import type { Id } from '../id.ts';
import { placesOf } from '../vote-table.ts';
import type { Factors } from './factors.ts';

/** The model of the votes as plain data, to go on from: of each statement the mean and how it loads along the two axes. */
export type Model = {
  readonly noise: number;
  readonly statements: readonly {
    readonly statement: Id;
    readonly mean: number;
    readonly x: number;
    readonly y: number;
  }[];
};

/** The model of these statements as plain data. */
export function modelOf({ mean, loading, noise }: Factors, statements: readonly Id[]): Model {
  return {
    noise,
    statements: statements.map((statement, column) => ({
      statement,
      mean: mean[column] as number,
      x: loading[2 * column] as number,
      y: loading[2 * column + 1] as number,
    })),
  };
}

/** The model for these statements; those that it does not know load along no axis yet, the first round finds out. */
export function factorsOf(model: Model, statements: readonly Id[]): Factors {
  const mean = new Float64Array(statements.length);
  const loading = new Float64Array(2 * statements.length);
  const places = placesOf(
    statements,
    model.statements.map(({ statement }) => statement),
  );
  for (const [index, one] of model.statements.entries()) {
    const column = places[index] as number;
    if (column < 0) continue;
    mean[column] = one.mean;
    loading[2 * column] = one.x;
    loading[2 * column + 1] = one.y;
  }
  return { mean, loading, noise: model.noise };
}
