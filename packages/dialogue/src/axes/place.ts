import type { Deviations } from './deviations.ts';
import type { Axes } from './principal.ts';

/** Points of the map: `x[i]` and `y[i]` of whoever stands in row `i`. */
export type Points = { readonly x: Float64Array; readonly y: Float64Array };

/**
 * Puts everybody on the map as Polis does: along each axis the sum over the votes, made larger for who voted on few
 * statements, who would otherwise all stand in the middle. Statements kept out count as voted on.
 */
export function placePeople({ table, allowed, deviation }: Deviations, axes: Axes): Points {
  const people = table.participants.length;
  const points = { x: new Float64Array(people), y: new Float64Array(people) };
  const columns = table.statements.length;
  const keptOut = allowed.reduce((count, one) => count + (one ? 0 : 1), 0);
  for (let row = 0; row < people; row += 1) {
    let [x, y, seen] = [0, 0, keptOut];
    for (let at = table.start[row] as number; at < (table.start[row + 1] as number); at += 1) {
      const column = table.column[at] as number;
      x += (deviation[at] as number) * (axes.x[column] as number);
      y += (deviation[at] as number) * (axes.y[column] as number);
      seen += allowed[column] as number;
    }
    const scale = Math.sqrt(columns / Math.max(seen, 1));
    points.x[row] = scale * x;
    points.y[row] = scale * y;
  }
  return points;
}

/** How far from the middle somebody would stand who only agrees with this statement, for each statement. */
export function extremities({ table, mean }: Pick<Deviations, 'table' | 'mean'>, axes: Axes): Float64Array {
  const scale = Math.sqrt(table.statements.length);
  return mean.map((average, column) => {
    const x = scale * (1 - average) * (axes.x[column] as number);
    const y = scale * (1 - average) * (axes.y[column] as number);
    return Math.sqrt(x * x + y * y);
  });
}
