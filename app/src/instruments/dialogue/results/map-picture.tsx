import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Figures, OwnPlace } from './figures.ts';
import { resultMessages } from './result-messages.ts';

const [width, height, margin] = [320, 220, 34];
/** Drawn as far as four in five of a group reach. */
const reach = 1.3;

type Props = { figures: Figures; own: OwnPlace | undefined; locale: Locale };

/** The groups as shapes where they lie, and the reader among them. Nobody else is drawn; the table says the same. */
export function MapPicture({ figures: { groups }, own, locale }: Props) {
  const t = resultMessages(locale);
  const shapes = groups.map(({ id, label, place }) => ({
    id,
    label,
    ...place,
    spreadX: Math.max(place.spreadX, 0.05) * reach,
    spreadY: Math.max(place.spreadY, 0.05) * reach,
  }));
  const xs = [...shapes.flatMap(({ x, spreadX }) => [x - spreadX, x + spreadX]), ...(own ? [own.x] : [])];
  const ys = [...shapes.flatMap(({ y, spreadY }) => [y - spreadY, y + spreadY]), ...(own ? [own.y] : [])];
  const scale = Math.min(scaleOf(xs, width), scaleOf(ys, height));
  const [middleX, middleY] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  const across = (x: number) => round(width / 2 + (x - middleX) * scale);
  const down = (y: number) => round(height / 2 - (y - middleY) * scale);
  const mine = groups.find(({ id }) => id === own?.group);
  const named = groups.map(({ label, size }) => `${t.group(label)} (${t.size(size)})`).join(', ');
  return (
    <svg
      class="app-opinions"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t.mapAlt(named, mine ? t.mapOwn(mine.label) : '')}
    >
      {shapes.map(({ label, x, y, spreadX, spreadY }, index) => (
        <>
          <ellipse
            class={`app-opinions__group app-opinions__group--${index % 3}`}
            cx={across(x)}
            cy={down(y)}
            rx={round(spreadX * scale)}
            ry={round(spreadY * scale)}
          />
          <text class="app-opinions__label" x={across(x)} y={down(y)}>
            {label}
          </text>
        </>
      ))}
      {own && (
        <>
          <circle class="app-opinions__own" cx={across(own.x)} cy={down(own.y)} r="5" />
          <text class="app-opinions__own-label" x={across(own.x)} y={down(own.y) - 10}>
            {t.ownMark}
          </text>
        </>
      )}
    </svg>
  );
}

function scaleOf(values: readonly number[], room: number): number {
  return (room - 2 * margin) / Math.max(Math.max(...values) - Math.min(...values), 0.01);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
