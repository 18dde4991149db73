import { randomFrom } from './random.ts';

/** What can be drawn; a town's configuration gives each theme one of these. */
export type PatternKind = 'leaves' | 'waves' | 'bricks' | 'wheels' | 'rays' | 'circles' | 'steps';

type Draw = (x: number, y: number, pick: (below: number) => number) => string;

const size = 60;
const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1-${2 * r} 0z`;
/** A quarter of a disc in a cell of 60, its corner at one of the four corners. */
const quarter = (x: number, y: number, corner: number, r = size) =>
  [
    `M${x} ${y}h${r}a${r} ${r} 0 0 1-${r} ${r}z`,
    `M${x + size} ${y}v${r}a${r} ${r} 0 0 1-${r}-${r}z`,
    `M${x + size} ${y + size}h-${r}a${r} ${r} 0 0 1 ${r}-${r}z`,
    `M${x} ${y + size}v-${r}a${r} ${r} 0 0 1 ${r} ${r}z`,
  ][corner] ?? '';

// Each kind fills cells of 60 by 60 on a sheet of 6 by 2: large, plain shapes stay clear on a phone.
const cells: Record<PatternKind, Draw> = {
  leaves: (x, y, pick) =>
    pick(2) === 0
      ? `M${x} ${y}h30a30 30 0 0 1 30 30v30h-30a30 30 0 0 1-30-30z`
      : `M${x + 60} ${y}v30a30 30 0 0 1-30 30h-30v-30a30 30 0 0 1 30-30z`,
  // Two crests, one above the other.
  waves: (x, y, pick) => {
    const top = y + pick(2) * 8;
    return [top, top + 28].map((from) => `M${x} ${from + 10}q15-20 30 0t30 0v12q-15 20-30 0t-30 0z`).join('');
  },
  bricks: (x, y, pick) => {
    const shift = pick(3) * 12;
    return `M${x + 3} ${y + 3}h54v24h-54zM${x + 3} ${y + 33}h${18 + shift}v24h-${18 + shift}z`;
  },
  wheels: (x, y, pick) =>
    disc(x + 30, y + 30, [27, 21, 27][pick(3)] ?? 27) + disc(x + 30, y + 30, 12).replaceAll('0 1 1', '0 1 0'),
  rays: (x, y, pick) => {
    const corner = pick(4);
    return quarter(x, y, corner);
  },
  circles: (x, y, pick) => disc(x + 30, y + 30, [30, 22, 12][pick(3)] ?? 22),
  steps: (x, y, pick) =>
    pick(2) === 0 ? `M${x} ${y + 60}v-20h20v-20h20v-20h20v60z` : `M${x} ${y}v60h20v-20h20v-20h20v-20z`,
};

/** Three layers of shapes as SVG path data; the same seed always gives the same drawing. */
export function drawShapes(kind: PatternKind, seed: string): [string, string, string] {
  const pick = randomFrom(`${kind}:${seed}`);
  const layers: [string, string, string] = ['', '', ''];
  for (let row = 0; row < 2; row += 1) {
    for (let column = 0; column < 6; column += 1) {
      const layer = pick(7);
      // One cell in seven stays empty: a drawing needs some air.
      if (layer === 6) continue;
      layers[(layer % 3) as 0 | 1 | 2] += cells[kind](column * size, row * size, pick);
    }
  }
  return layers;
}
