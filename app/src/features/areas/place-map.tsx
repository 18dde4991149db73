import type { DrawnArea } from './drawn-areas.ts';
import { MapGround } from './map-ground.tsx';
import type { Box } from './outline.ts';
import { mapHeight } from './outline-map.tsx';
import { projectionOf } from './projection.ts';
import { roomForCaptions, spread } from './spread.ts';

/** Something on the map: how many, where it leads, and what it is called. */
export type Mark = {
  longitude: number;
  latitude: number;
  count: number;
  href: string;
  name: string;
  /** What stands below it on the map, where there is room. */
  caption?: string;
  /** A whole area rather than one spot in it. */
  whole: boolean;
};

type Props = {
  areas: readonly DrawnArea[];
  box: Box;
  marks: readonly Mark[];
  label: string;
  /** The id of the area that the map is about. */
  current?: number | undefined;
};

/** Marks on quiet outlines; every mark is a link. Put a list that says the same beside it. */
export function PlaceMap({ areas, box, marks, label, current }: Props) {
  const projection = projectionOf(box, mapHeight);
  const placed = spread(
    marks.map((mark) => ({
      ...mark,
      x: projection.x(mark.longitude),
      y: projection.y(mark.latitude),
      size: sizeOf(mark.count),
    })),
  );
  const room = roomForCaptions(placed);
  const edges = Object.fromEntries(Object.entries(box).map(([edge, degrees]) => [`data-${edge}`, degrees.toFixed(5)]));
  return (
    <nav aria-label={label}>
      <svg class="app-map" viewBox={`0 0 ${projection.width} ${projection.height}`} {...edges}>
        <title>{label}</title>
        <MapGround areas={areas} box={box} projection={projection} current={current} />
        {placed.map(({ x, y, size, count, href, name, caption, whole }, index) => (
          <a href={href} class="app-map__mark" aria-label={markName(count, name, room[index] ? caption : undefined)}>
            {whole ? (
              <rect x={x - size} y={y - size} width={size * 2} height={size * 2} rx="14" />
            ) : (
              <circle cx={x} cy={y} r={size} />
            )}
            <text class="app-map__count" x={x} y={y + 11} text-anchor="middle">
              {count}
            </text>{' '}
            {room[index] && (
              <text class="app-map__caption" x={x} y={y + size + 24} text-anchor="middle">
                {caption}
              </text>
            )}
          </a>
        ))}
      </svg>
    </nav>
  );
}

// Who speaks to the computer says what is on the mark; who listens needs the whole name.
function markName(count: number, name: string, caption: string | undefined): string {
  return caption === undefined || caption === name ? `${count} ${name}` : `${count} ${caption}, ${name}`;
}

// Half its side, in units of the drawing. The smallest is 24 pixels wide on a phone; the largest fits in a cell.
function sizeOf(count: number): number {
  return Math.round(32 + 10 * Math.min(1, Math.log(count) / Math.log(200)));
}
