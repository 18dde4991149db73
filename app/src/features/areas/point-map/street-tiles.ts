import { projectionOf } from '../projection.ts';
import { boxOfView, side, type View } from './point-view.ts';

/** A picture of streets at its place in a drawing of `side` by `side`. */
export type StreetTile = { href: string; x: number; y: number; width: number; height: number };

const equator = 40_075_016.686;
const tilePixels = 256;
const deepest = 19;

/**
 * The pictures that cover a view, at most some nine. Web Mercator as every tile server has it
 * (https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames), each stretched to its degrees.
 */
export function streetTiles(url: string, view: View): StreetTile[] {
  const box = boxOfView(view);
  const metresPerPixel = (equator * Math.cos((view.latitude * Math.PI) / 180)) / tilePixels;
  const zoom = Math.min(deepest, Math.max(0, Math.round(Math.log2(metresPerPixel / (view.span / side)))));
  const count = 2 ** zoom;
  const { x, y } = projectionOf(box, side);
  const [left, right] = [box.west, box.east].map((degrees) => Math.floor(columnOf(degrees) * count)) as [
    number,
    number,
  ];
  const [top, bottom] = [box.north, box.south].map((degrees) => Math.floor(rowOf(degrees) * count)) as [number, number];
  return range(top, bottom).flatMap((row) =>
    range(left, right).map((column) => {
      const [west, north] = [x(longitudeOf(column / count)), y(latitudeOf(row / count))];
      const [east, south] = [x(longitudeOf((column + 1) / count)), y(latitudeOf((row + 1) / count))];
      return {
        href: url.replace('{z}', String(zoom)).replace('{x}', String(column)).replace('{y}', String(row)),
        x: tenth(west),
        y: tenth(north),
        // A hair wider, so that no seam shows.
        width: tenth(east - west + 0.2),
        height: tenth(south - north + 0.2),
      };
    }),
  );
}

// Shares of the whole map of the earth, from its north-west corner, and back.
function columnOf(longitude: number): number {
  return longitude / 360 + 0.5;
}
function rowOf(latitude: number): number {
  return 0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
}
function longitudeOf(column: number): number {
  return (column - 0.5) * 360;
}
function latitudeOf(row: number): number {
  return (Math.atan(Math.sinh((0.5 - row) * 2 * Math.PI)) * 180) / Math.PI;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
