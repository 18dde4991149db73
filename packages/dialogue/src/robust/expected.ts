import type { Points } from '../axes/place.ts';
import type { VoteTable } from '../vote-table.ts';
import type { Factors } from './factors.ts';
import { lengthOf } from './turn.ts';

const place = { x: 0, y: 0, xx: 0, xy: 0, yy: 0 };

/** Where somebody stands, as far as the own votes tell, with the uncertainty; the result is good until the next call. */
export function expected({ start, column, value }: VoteTable, { mean, loading, noise }: Factors, row: number) {
  let [xx, xy, yy, x, y] = [noise, 0, noise, 0, 0];
  for (let at = start[row] as number; at < (start[row + 1] as number); at += 1) {
    const statement = column[at] as number;
    const [one, two] = [loading[2 * statement] as number, loading[2 * statement + 1] as number];
    const rest = (value[at] as number) - (mean[statement] as number);
    xx += one * one;
    xy += one * two;
    yy += two * two;
    x += one * rest;
    y += two * rest;
  }
  const scale = 1 / (xx * yy - xy * xy);
  place.x = scale * (yy * x - xy * y);
  place.y = scale * (xx * y - xy * x);
  place.xx = scale * noise * yy;
  place.xy = 0 - scale * noise * xy;
  place.yy = scale * noise * xx;
  return place;
}

/** Puts everybody on the map: the expected place, in which few votes keep somebody near the middle. */
export function placeByFactors(table: VoteTable, factors: Factors): Points {
  const [width, height] = [lengthOf(factors.loading, 0), lengthOf(factors.loading, 1)];
  const points = { x: new Float64Array(table.participants.length), y: new Float64Array(table.participants.length) };
  for (let row = 0; row < table.participants.length; row += 1) {
    const { x, y } = expected(table, factors, row);
    points.x[row] = x * width;
    points.y[row] = y * height;
  }
  return points;
}
