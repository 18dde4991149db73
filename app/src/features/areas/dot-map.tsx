import type { DrawnArea } from './drawn-areas.ts';
import { framed } from './grid.ts';
import { MapGround } from './map-ground.tsx';
import { boxOf } from './outline.ts';
import { mapHeight } from './outline-map.tsx';
import { labelPlace, projectionOf } from './projection.ts';
import { spread } from './spread.ts';

/** Around where so many people pointed. */
export type Dot = { longitude: number; latitude: number; count: number };

type Props = { areas: readonly DrawnArea[]; dots: readonly Dot[]; label: string };

// Enough of the town around a few dots to see where they are: about two kilometres, in degrees.
const around = 0.02;

/** Where people pointed, on quiet outlines: to look at, not to press. Put a table that says the same below it. */
export function DotMap({ areas, dots, label }: Props) {
  const corners = dots.flatMap(({ longitude, latitude }) => [
    [longitude - around, latitude - around] as const,
    [longitude + around, latitude + around] as const,
  ]);
  const box = framed(boxOf([corners]));
  const projection = projectionOf(box, mapHeight);
  const most = Math.max(...dots.map(({ count }) => count));
  const placed = spread(
    dots.map(({ longitude, latitude, count }) => ({
      x: projection.x(longitude),
      y: projection.y(latitude),
      // The number fits in the smallest, and twice as many people take twice as much room.
      size: Math.round(Math.max(28, 64 * Math.sqrt(count / most))),
      count,
    })),
  );
  const names = areas
    .filter(({ kind }) => kind === 'wijk')
    .map(({ short, drawing }) => ({ text: short, ...labelPlace(drawing, projection) }))
    .filter(({ text, x, y }) => {
      // A letter is about half as wide as it is high. A name that is cut off or covered is no help.
      const half = text.length * 5.5;
      const whole = x > half && x < projection.width - half;
      return (
        whole && !placed.some((dot) => Math.abs(dot.x - x) < dot.size + half && Math.abs(dot.y - y) < dot.size + 24)
      );
    });
  return (
    <svg class="app-map" viewBox={`0 0 ${projection.width} ${projection.height}`} role="img" aria-label={label}>
      <MapGround areas={areas} box={box} projection={projection} />
      {names.map(({ text, x, y }) => (
        <text class="app-map__caption" x={x} y={y} text-anchor="middle">
          {text}
        </text>
      ))}
      {placed.map(({ x, y, size, count }) => (
        <g class="app-map__dot">
          <circle cx={x} cy={y} r={size} />
          <text class="app-map__count" x={x} y={y + 11} text-anchor="middle">
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}
