/** Longitude and latitude in degrees (WGS84), as GeoJSON orders them. */
export type Position = readonly [longitude: number, latitude: number];
/** A closed line: the last position is the first one again. */
export type Ring = readonly Position[];
/** Polygons, each an outer ring and then its holes; the coordinates of a GeoJSON MultiPolygon. */
export type Outline = readonly (readonly Ring[])[];

export type Point = { longitude: number; latitude: number };
export type Box = { west: number; south: number; east: number; north: number };

/** The box around outlines. */
export function boxOf(rings: Iterable<Ring>): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const ring of rings) {
    for (const [longitude, latitude] of ring) {
      box.west = Math.min(box.west, longitude);
      box.east = Math.max(box.east, longitude);
      box.south = Math.min(box.south, latitude);
      box.north = Math.max(box.north, latitude);
    }
  }
  return box;
}

/**
 * Whether the point lies inside: a line from it to the east crosses the rings an odd number of times, so that holes
 * count as outside. A point on a border that two outlines share lies in exactly one of them.
 */
export function contains(outline: Outline, point: Point): boolean {
  let inside = false;
  for (const polygon of outline) {
    for (const ring of polygon) {
      for (let index = 1; index < ring.length; index += 1) {
        if (crosses(ring[index - 1] as Position, ring[index] as Position, point)) inside = !inside;
      }
    }
  }
  return inside;
}

function crosses(from: Position, to: Position, { longitude, latitude }: Point): boolean {
  // Neighbours walk a shared border in opposite directions; from south to north the rounding is the same for both.
  const [low, high] = from[1] < to[1] ? [from, to] : [to, from];
  if (latitude < low[1] || latitude >= high[1]) return false;
  const share = (latitude - low[1]) / (high[1] - low[1]);
  return longitude < low[0] + share * (high[0] - low[0]);
}
