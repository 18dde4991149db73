import { boxOf, type Ring } from './outline.ts';
import { labelPlace, pathOf, projectionOf } from './projection.ts';

/** An area as it is drawn: its rings, its name, how many and where the link leads. */
export type OutlinedArea = {
  code: string;
  name: string;
  short: string;
  count: number;
  href: string;
  drawing: readonly Ring[];
};

type Props = { areas: readonly OutlinedArea[]; label: string; current?: string | undefined };

/** Units of the drawing; with these a border is exact to about ten metres and a number has at most four digits. */
export const mapHeight = 1000;

/** A map of real outlines: darker is more. Put a list that says the same beside it; on a phone the list stands first. */
export function OutlineMap({ areas, label, current }: Props) {
  const projection = projectionOf(boxOf(areas.flatMap((area) => area.drawing)), mapHeight);
  const most = Math.max(1, ...areas.map((area) => area.count));
  // What is drawn last lies on top: the current one keeps its whole border.
  const inOrder = [...areas.filter((area) => area.href !== current), ...areas.filter((area) => area.href === current)];
  const labels = inOrder.map((area) => ({ ...area, ...labelPlace(area.drawing, projection) }));
  return (
    <nav aria-label={label}>
      <svg class="app-tiles app-outlines" viewBox={`-4 -4 ${projection.width + 8} ${projection.height + 8}`}>
        <title>{label}</title>
        {labels.map(({ href, name, count, drawing, x, y }) => (
          <a
            href={href}
            aria-label={`${count > 0 ? `${count} ` : ''}${name}`}
            aria-current={href === current ? 'true' : undefined}
            class="app-tiles__link"
          >
            <title>{name}</title>
            <path
              class={`app-tiles__tile app-tiles__tile--${Math.ceil((count / most) * 4)}`}
              d={pathOf(drawing, projection)}
            />
            {count > 0 && (
              <text class="app-outlines__count" x={x} y={y + 12} text-anchor="middle">
                {count}
              </text>
            )}
          </a>
        ))}
      </svg>
    </nav>
  );
}
