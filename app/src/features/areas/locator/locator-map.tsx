import { defineMessages } from '../../../platform/i18n/locale.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { areaHref } from '../area-map.tsx';
import { boxOf } from '../outline.ts';
import { pathOf, projectionOf } from '../projection.ts';
import type { LocatorModel } from './locator-model.ts';

const messages = defineMessages(
  {
    label: (town: string, place: string) => `Kaart van ${town}. Gekleurd: ${place}.`,
    withPoint: (town: string, place: string) => `Kaart van ${town} met een speld in ${place}.`,
    inside: (name: string) => `, in ${name}`,
  },
  {
    label: (town: string, place: string) => `Map of ${town}. Coloured: ${place}.`,
    withPoint: (town: string, place: string) => `Map of ${town} with a pin in ${place}.`,
    inside: (name: string) => `, in ${name}`,
  },
);

type Props = {
  frame: Frame;
  model: LocatorModel;
  /** Whether its name leads to the page of the area. */
  linked?: boolean;
};

// Small, so that a whole town is some kilobytes.
const height = 240;
const tile = 30;

/** Where in the town this is. Says the same in words to who does not see it. */
export function LocatorMap({ frame, model, linked }: Props) {
  const t = messages(frame.locale);
  const around = model.around.map(t.inside).join('');
  const label = (model.point ? t.withPoint : t.label)(frame.town.name, `${model.name}${around}`);
  return (
    <figure class="app-locator">
      {model.pieces.some((piece) => piece.drawing) ? (
        <Outlines model={model} label={label} />
      ) : (
        <Tiles model={model} label={label} />
      )}
      <figcaption>
        {linked ? <Link href={areaHref(model.code)}>{model.name}</Link> : model.name}
        {around}
      </figcaption>
    </figure>
  );
}

function Outlines({ model: { pieces, point }, label }: { model: LocatorModel; label: string }) {
  const projection = projectionOf(boxOf(pieces.flatMap((piece) => piece.drawing ?? [])), height);
  return (
    <svg viewBox={`-2 -2 ${projection.width + 4} ${height + 4}`} role="img" aria-label={label}>
      {pieces.map((piece) => (
        <path class={classOf(piece)} d={pathOf(piece.drawing ?? [], projection)} />
      ))}
      {point && (
        <path
          class="app-locator__pin"
          transform={`translate(${Math.round(projection.x(point.longitude))} ${Math.round(projection.y(point.latitude))})`}
          d="M0 0c-5-11-13-16-13-25a13 13 0 0 1 26 0c0 9-8 14-13 25z"
        />
      )}
    </svg>
  );
}

function Tiles({ model: { pieces }, label }: { model: LocatorModel; label: string }) {
  const placed = pieces.flatMap(({ column, row, ...piece }) =>
    column === null || row === null ? [] : [{ ...piece, column, row }],
  );
  const columns = Math.max(...placed.map(({ column }) => column)) + 1;
  const rows = Math.max(...placed.map(({ row }) => row)) + 1;
  return (
    <svg viewBox={`0 0 ${columns * tile} ${rows * tile}`} role="img" aria-label={label}>
      {placed.map((piece) => (
        <rect
          class={classOf(piece)}
          x={piece.column * tile + 2}
          y={piece.row * tile + 2}
          width={tile - 4}
          height={tile - 4}
          rx="3"
        />
      ))}
    </svg>
  );
}

function classOf({ here, kind }: { here: boolean; kind: string }): string {
  if (kind === 'buurt') return 'app-locator__buurt';
  return here ? 'app-locator__wijk app-locator__wijk--here' : 'app-locator__wijk';
}
