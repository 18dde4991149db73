/** An area on the schematic map; without a count it is only something to choose. */
export type Tile = { column: number; row: number; short: string; name: string; count?: number; href?: string };

const width = 92;
const height = 62;

/** A map of equal tiles: darker is more. Put a list that says the same beside it; on a phone the list stands first. */
export function TileMap({
  tiles,
  label,
  current,
}: {
  tiles: readonly Tile[];
  label: string;
  current?: string | undefined;
}) {
  const columns = Math.max(0, ...tiles.map((tile) => tile.column)) + 1;
  const rows = Math.max(0, ...tiles.map((tile) => tile.row)) + 1;
  const most = Math.max(1, ...tiles.map((tile) => tile.count ?? 0));
  const drawing = tiles.map((tile) => <OneTile tile={tile} most={most} current={current} />);
  const viewBox = `0 0 ${columns * width} ${rows * height}`;
  // With nothing to press it is a picture, of which the list beside it says the same.
  if (tiles.every(({ href }) => href === undefined))
    return (
      <svg class="app-tiles" viewBox={viewBox} role="img" aria-label={label}>
        {drawing}
      </svg>
    );
  return (
    <nav aria-label={label}>
      <svg class="app-tiles" viewBox={viewBox}>
        <title>{label}</title>
        {drawing}
      </svg>
    </nav>
  );
}

type OneTileProps = { tile: Tile; most: number; current: string | undefined };

function OneTile({ tile: { column, row, short, name, count, href }, most, current }: OneTileProps) {
  const inside = (
    <>
      <rect
        class={`app-tiles__tile app-tiles__tile--${Math.ceil(((count ?? 0) / most) * 4)}`}
        x={column * width + 2}
        y={row * height + 2}
        width={width - 4}
        height={height - 4}
        rx="4"
      />
      <text class="app-tiles__name" x={(column + 0.5) * width} y={row * height + 27} text-anchor="middle">
        {short}
      </text>{' '}
      <text class="app-tiles__count" x={(column + 0.5) * width} y={row * height + 47} text-anchor="middle">
        {count || ''}
      </text>
    </>
  );
  return href === undefined ? (
    <g>{inside}</g>
  ) : (
    <a
      href={href}
      aria-label={tileName(short, name, count)}
      aria-current={href === current ? 'true' : undefined}
      class="app-tiles__link"
    >
      {inside}
    </a>
  );
}

// Who speaks to the computer says what is on the tile; who listens needs the whole name.
function tileName(short: string, name: string, count: number | undefined): string {
  const seen = count === undefined ? short : `${short} ${count}`;
  return short === name ? seen : `${seen}, ${name}`;
}
