import { leastInCell } from './privacy-thresholds.ts';

/** How often a figure was given. */
export type FigureCount = { figure: number; count: number };

/** From one figure up to and including another, and how many gave one of those; null is as low or high as anybody went. */
export type Stretch = { from: number | null; to: number | null; count: number };

// Above this many different figures they are put together in stretches of a round width.
const mostFigures = 10;
const stretchesAimed = 8;

/**
 * Figures in order, in stretches of at least five people (or of nobody): the one who has ten children is not pointed at.
 * What is at an end and was put together is open, so that the highest figure that anybody gave is not told.
 */
export function distribution(all: readonly FigureCount[]): Stretch[] {
  const sorted = [...all].sort((one, other) => one.figure - other.figure);
  const single = sorted.length <= mostFigures;
  const first = single ? sorted.map(({ figure, count }) => ({ from: figure, to: figure, count })) : rounded(sorted);
  const merged: (Stretch & { from: number; to: number; parts: number })[] = [];
  for (const one of first) {
    const last = merged.at(-1);
    if (last && last.count > 0 && last.count < leastInCell) {
      Object.assign(last, { to: one.to, count: last.count + one.count, parts: last.parts + 1 });
    } else merged.push({ ...one, parts: 1 });
  }
  takeInLast(merged);
  return merged.map(({ from, to, count, parts }, index) => ({
    from: index === 0 && (parts > 1 || !single) ? null : from,
    to: index === merged.length - 1 && (parts > 1 || !single) ? null : to,
    count,
  }));
}

/** The last stretch too has nobody or at least five: it takes in those before it until it does. */
function takeInLast(merged: (Stretch & { from: number; parts: number })[]): void {
  for (let last = merged.at(-1); last && last.count > 0 && last.count < leastInCell; last = merged.at(-1)) {
    const before = merged.at(-2);
    if (!before) return;
    merged.splice(-2, 2, {
      ...last,
      from: before.from,
      count: before.count + last.count,
      parts: before.parts + last.parts,
    });
  }
}

/** Stretches of 1, 2 or 5 times a power of ten, of which the first begins at a round figure. */
function rounded(sorted: readonly FigureCount[]): { from: number; to: number; count: number }[] {
  const [least, most] = [sorted[0]?.figure ?? 0, sorted.at(-1)?.figure ?? 0];
  const whole = sorted.every(({ figure }) => Number.isInteger(figure));
  const rough = (most - least) / stretchesAimed;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((width) => width >= rough) ?? rough;
  const width = whole ? Math.max(1, Math.round(step)) : step;
  const start = Math.floor(least / width);
  return Array.from({ length: Math.floor(most / width) - start + 1 }, (_, index) => {
    const [from, next] = [(start + index) * width, (start + index + 1) * width];
    return {
      from,
      to: whole ? next - 1 : next,
      count: sorted.filter(({ figure }) => figure >= from && figure < next).reduce((sum, { count }) => sum + count, 0),
    };
  });
}
