import type { Box } from './outline.ts';

/** A part of the map in equal cells, so that whatever lies in it can be drawn as a bounded number of marks. */
export type Grid = { box: Box; width: number; height: number; columns: number; rows: number };

// Eight by at most eleven: a cell is wide enough for a finger on a phone, and a map has at most 88 marks.
const rows = 8;
// Below this a map shows nothing to recognise, in degrees: about two hundred metres.
const smallest = 0.002;
const mostWide = 1.3;
const mostNarrow = 0.62;

/** The box with some room around it, in a shape that fits a page. */
export function framed(box: Box): Box {
  const shrink = shrinkAt(box);
  const height = Math.max((box.north - box.south) * 1.08, smallest);
  const width = Math.max((box.east - box.west) * shrink * 1.08, height * mostNarrow);
  return around(box, width / shrink, Math.max(height, width / mostWide));
}

/** The cells of a framed box; they are as wide as they are high. */
export function gridOf(box: Box): Grid {
  const height = (box.north - box.south) / rows;
  const width = height / shrinkAt(box);
  return { box, width, height, columns: Math.ceil((box.east - box.west) / width), rows };
}

// A degree to the east is shorter than one to the north.
function shrinkAt({ south, north }: Box): number {
  return Math.cos((((south + north) / 2) * Math.PI) / 180);
}

function around({ west, south, east, north }: Box, width: number, height: number): Box {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return { west: x - width / 2, south: y - height / 2, east: x + width / 2, north: y + height / 2 };
}
