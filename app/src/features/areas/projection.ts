import type { Box, Position, Ring } from './outline.ts';

/** From degrees to the units of a drawing that is `height` high; north is up and a kilometre is as long both ways. */
export type Projection = {
  box: Box;
  width: number;
  height: number;
  x(longitude: number): number;
  y(latitude: number): number;
};

/** A flat map of a town; over some ten kilometres the curve of the earth is less than a pixel. */
export function projectionOf(box: Box, height: number): Projection {
  const shrink = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const scale = height / (box.north - box.south);
  const x = (longitude: number) => (longitude - box.west) * shrink * scale;
  return {
    box,
    width: Math.ceil(x(box.east)),
    height,
    x,
    y: (latitude) => (box.north - latitude) * scale,
  };
}

/** The rings as the `d` of an SVG path, in whole units, each step from the one before. */
export function pathOf(rings: readonly Ring[], projection: Projection): string {
  return rings.map((ring) => pathOfRing(ring, projection)).join('');
}

function pathOfRing(ring: Ring, { x, y }: Projection): string {
  let before: Position = [0, 0];
  const steps = ring.slice(0, -1).flatMap(([longitude, latitude], index) => {
    const at: Position = [Math.round(x(longitude)), Math.round(y(latitude))];
    const step = `${at[0] - before[0]} ${at[1] - before[1]}`;
    before = at;
    if (index === 0) return `M${step}`;
    // On a small drawing many corners fall together.
    return step === '0 0' ? [] : `l${step}`;
  });
  return `${steps.join('')}z`;
}

/** A place for a name, in degrees: the middle of the widest stretch inside the largest ring, halfway its height. */
export function labelDegrees(rings: readonly Ring[]): { longitude: number; latitude: number } {
  const [largest] = [...rings].sort((one, other) => Math.abs(area(other)) - Math.abs(area(one)));
  if (!largest) return { longitude: 0, latitude: 0 };
  const latitudes = largest.map((position) => position[1]);
  // A hair off the middle, so that the line never runs through corners on the grid.
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2 + 1e-6;
  const crossings = largest
    .slice(1)
    .flatMap((to, index) => {
      const from = largest[index] as Position;
      if (from[1] < middle === to[1] < middle) return [];
      return [from[0] + ((middle - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
    })
    .sort((one, other) => one - other);
  let widest: [number, number] = [crossings[0] ?? 0, crossings[1] ?? 0];
  for (let index = 2; index + 1 < crossings.length; index += 2) {
    const stretch: [number, number] = [crossings[index] as number, crossings[index + 1] as number];
    if (stretch[1] - stretch[0] > widest[1] - widest[0]) widest = stretch;
  }
  return { longitude: (widest[0] + widest[1]) / 2, latitude: middle };
}

/** A place for a name, in the units of the drawing. */
export function labelPlace(rings: readonly Ring[], { x, y }: Projection): { x: number; y: number } {
  const { longitude, latitude } = labelDegrees(rings);
  return { x: Math.round(x(longitude)), y: Math.round(y(latitude)) };
}

function area(ring: Ring): number {
  return ring.slice(1).reduce((sum, to, index) => {
    const from = ring[index] as Position;
    return sum + (from[0] * to[1] - to[0] * from[1]) / 2;
  }, 0);
}
