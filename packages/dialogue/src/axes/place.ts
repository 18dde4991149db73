import { emptyPlaces, type Places } from '../groups/places.ts';
import type { Deviations } from './deviations.ts';
import type { Axes } from './principal.ts';

/**
 * Puts everybody on the map as Polis does: along each axis the sum over the votes, made larger for who voted on few
 * statements, who would otherwise all stand in the middle. Statements kept out count as voted on.
 */
export function placePeople({ opinions, allowed, mean }: Deviations, axes: Axes): Places {
  const { start, column, value, participants, statements } = opinions;
  const places = emptyPlaces(participants.length, 2);
  const keptOut = allowed.reduce((count, one) => count + (one ? 0 : 1), 0);
  for (let row = 0; row < participants.length; row += 1) {
    const first = start[row] as number;
    const last = start[row + 1] as number;
    let x = 0;
    let y = 0;
    for (let at = first; at < last; at += 1) {
      const own = column[at] as number;
      const deviation = (value[at] as number) - (mean[own] as number);
      x += deviation * (axes.x[own] as number);
      y += deviation * (axes.y[own] as number);
    }
    const scale = Math.sqrt(statements.length / Math.max(last - first + keptOut, 1));
    places.at[2 * row] = scale * x;
    places.at[2 * row + 1] = scale * y;
  }
  return places;
}

/** How far from the middle somebody would stand who only agrees with this statement, for each statement. */
export function extremities({ opinions, mean }: Pick<Deviations, 'opinions' | 'mean'>, axes: Axes): Float64Array {
  const scale = Math.sqrt(opinions.statements.length);
  return mean.map((average, column) => {
    const x = scale * (1 - average) * (axes.x[column] as number);
    const y = scale * (1 - average) * (axes.y[column] as number);
    return Math.sqrt(x * x + y * y);
  });
}
