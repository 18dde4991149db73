import type { DrawnArea } from './drawn-areas.ts';
import type { Box } from './outline.ts';
import { type Projection, pathOf } from './projection.ts';

type Props = { areas: readonly DrawnArea[]; box: Box; projection: Projection; current?: number | undefined };

/** Quiet outlines below what a map is about; that of the `current` area lies on top, with its whole border. */
export function MapGround({ areas, box, projection, current }: Props) {
  const inOrder = [...areas.filter((area) => area.id !== current), ...areas.filter((area) => area.id === current)];
  return (
    <g class="app-map__ground">
      {inOrder.filter(overlaps(box)).map((area) => (
        <path class={groundClass(area, current)} d={pathOf(area.drawing, projection)} />
      ))}
    </g>
  );
}

function groundClass(area: DrawnArea, current: number | undefined): string {
  if (area.kind === 'buurt') return 'app-map__buurt';
  return area.id === current ? 'app-map__area app-map__area--current' : 'app-map__area';
}

function overlaps(box: Box) {
  return (area: Box) =>
    area.west < box.east && area.east > box.west && area.south < box.north && area.north > box.south;
}
