import type { Points } from '../axes/place.ts';
import type { VoteRows } from '../vote-table.ts';
import type { Factors } from './factors.ts';
import { lengthOf } from './turn.ts';

/** Room for what `expected` finds: the place (x, y) and its uncertainty (xx, xy, yy). */
export const roomForPlace = 5;

/**
 * Where somebody stands, as far as the own votes tell, with the uncertainty, written into `place`: this runs for every vote
 * in every round, and an object or a list made for each person would take seven times as long.
 */
export function expected(
  { start, column, value }: VoteRows,
  { mean, loading, noise }: Factors,
  row: number,
  place: Float64Array,
): void {
  let xx = noise;
  let xy = 0;
  let yy = noise;
  let x = 0;
  let y = 0;
  const last = start[row + 1] as number;
  for (let at = start[row] as number; at < last; at += 1) {
    const statement = column[at] as number;
    const one = loading[2 * statement] as number;
    const two = loading[2 * statement + 1] as number;
    const rest = (value[at] as number) - (mean[statement] as number);
    xx += one * one;
    xy += one * two;
    yy += two * two;
    x += one * rest;
    y += two * rest;
  }
  const scale = 1 / (xx * yy - xy * xy);
  place[0] = scale * (yy * x - xy * y);
  place[1] = scale * (xx * y - xy * x);
  place[2] = scale * noise * yy;
  place[3] = 0 - scale * noise * xy;
  place[4] = scale * noise * xx;
}

/** Puts everybody on the map: the expected place, in which few votes keep somebody near the middle. */
export function placeByFactors(table: VoteRows, factors: Factors): Points {
  const width = lengthOf(factors.loading, 0);
  const height = lengthOf(factors.loading, 1);
  const points = { x: new Float64Array(table.participants.length), y: new Float64Array(table.participants.length) };
  const place = new Float64Array(roomForPlace);
  for (let row = 0; row < table.participants.length; row += 1) {
    expected(table, factors, row, place);
    points.x[row] = (place[0] as number) * width;
    points.y[row] = (place[1] as number) * height;
  }
  return points;
}
