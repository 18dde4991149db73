import type { Locale } from '../../../platform/i18n/locale.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { TileMap } from '../../../platform/ui/tile-map.tsx';
import { Attribution } from '../area-map.tsx';
import { labelDegrees, pathOf, projectionOf } from '../projection.ts';
import { pointMessages } from './messages.ts';
import type { PointMapModel } from './point-map-model.ts';
import { boxOfView, type Move, side } from './point-view.ts';

type Props = { model: PointMapModel; locale: Locale; streetsBy?: string | undefined };
type MapProps = Props & { model: Extract<PointMapModel, { kind: 'map' }> };

/**
 * A map to point at, as a part of a form: every tap and button sends the form, and the answer is the next map. Its
 * fields `longitude` and `latitude` hold the chosen point. Offer a choice of areas beside it.
 */
export function PointMap(props: Props) {
  const { model, locale } = props;
  return model.kind === 'tiles' ? <WijkMap model={model} locale={locale} /> : <StreetMap {...props} model={model} />;
}

function WijkMap({ model, locale }: { model: Extract<PointMapModel, { kind: 'tiles' }>; locale: Locale }) {
  const t = pointMessages(locale);
  const chosen = model.tiles.find((tile) => tile.id === model.areaId);
  const tiles = model.tiles.flatMap(({ id, column, row, short, name }) =>
    column === null || row === null ? [] : [{ column, row, short, name, href: hrefOf(id) }],
  );
  return (
    <>
      <div data-part="map" data-wijk={chosen?.id}>
        <Paragraph soft>{t.helpTiles}</Paragraph>
        <TileMap label={t.tiles} tiles={tiles} current={chosen && hrefOf(chosen.id)} />
      </div>
      <p data-part="said">{chosen ? t.wijk(chosen.name) : t.none}</p>
    </>
  );
}

function hrefOf(areaId: number): string {
  return `?gebied=${areaId}`;
}

function StreetMap({ model, locale, streetsBy }: MapProps) {
  const t = pointMessages(locale);
  const { point, found, areaId, areas, streets } = model;
  return (
    <>
      <div data-part="map" data-wijk={found?.kind === 'buurt' ? found.parentId : found?.id}>
        <Paragraph soft>{t.help}</Paragraph>
        <Known model={model} />
        {areaId !== null && <input type="hidden" name="gebied" value={areaId} />}
        <div class="app-point">
          <Drawing model={model} locale={locale} />
          <Moves model={model} locale={locale} />
        </div>
        <Attribution areas={[...areas, { attribution: streets.length > 0 ? streetsBy : undefined }]} locale={locale} />
      </div>
      <p data-part="said">{found ? t.found(found.name) : point ? t.outside : t.none}</p>
    </>
  );
}

/** What the next step needs to know. Five decimals are a metre. */
function Known({ model: { point, view } }: Pick<MapProps, 'model'>) {
  return (
    <>
      <input type="hidden" name="longitude" value={point?.longitude.toFixed(5) ?? ''} />
      <input type="hidden" name="latitude" value={point?.latitude.toFixed(5) ?? ''} />
      <input type="hidden" name="breedte" value={view.span} />
    </>
  );
}

// Seen through: the drawing lies below it, and what is tapped is this.
const nothing = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

function Drawing({ model: { areas, streets, view, point }, locale }: MapProps) {
  const t = pointMessages(locale);
  const projection = projectionOf(boxOfView(view), side);
  const buurten = areas.filter((area) => area.kind === 'buurt');
  const named = buurten.length > 0 ? buurten : areas;
  return (
    <div class="app-point__map">
      <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
        {areas.map((area) => (
          <path class={`app-point__${area.kind}`} d={pathOf(area.drawing, projection)} />
        ))}
        {streets.map((tile) => (
          <image {...tile} preserveAspectRatio="none" />
        ))}
        {streets.length > 0 &&
          areas.map((area) => <path class="app-point__border" d={pathOf(area.drawing, projection)} />)}
        {named.map((area) => {
          const { longitude, latitude } = labelDegrees(area.drawing);
          return (
            <text class="app-point__name" x={projection.x(longitude)} y={projection.y(latitude)} text-anchor="middle">
              {area.short}
            </text>
          );
        })}
        {point && (
          <path
            class="app-point__pin"
            transform={`translate(${side / 2} ${side / 2})`}
            d="M0 0c-5-11-13-16-13-25a13 13 0 0 1 26 0c0 9-8 14-13 25z"
          />
        )}
      </svg>
      <input type="image" name="tik" src={nothing} alt={t.map} width={side} height={side} />
    </div>
  );
}

const arrows: [Move, string][] = [
  ['noord', '↑'],
  ['west', '←'],
  ['oost', '→'],
  ['zuid', '↓'],
];

function Moves({ model: { point, closest }, locale }: MapProps) {
  const t = pointMessages(locale);
  if (!point) {
    return (
      <div class="app-point__moves">
        <MoveButton move="midden">{t.midden}</MoveButton>
      </div>
    );
  }
  return (
    <fieldset class="app-point__moves">
      <legend class="app-hidden">{t.moves}</legend>
      {arrows.map(([move, arrow]) => (
        <MoveButton move={move} label={t[move]}>
          {arrow}
        </MoveButton>
      ))}
      {!closest && <MoveButton move="dichterbij">{t.dichterbij}</MoveButton>}
      <MoveButton move="verder">{t.verder}</MoveButton>
      <MoveButton move="weg">{t.weg}</MoveButton>
    </fieldset>
  );
}

function MoveButton({ move, label, children }: { move: Move; label?: string; children: string }) {
  return (
    <Button kind="subtle" name="stap" value={move} {...(label && { label })}>
      {children}
    </Button>
  );
}
