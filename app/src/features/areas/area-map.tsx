import type { Locale } from '../../platform/i18n/locale.ts';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { TileMap } from '../../platform/ui/tile-map.tsx';
import type { AreaTile } from './area-tiles.ts';
import { areaMessages } from './messages.ts';
import { OutlineMap } from './outline-map.tsx';

type Props = {
  tiles: readonly AreaTile[];
  locale: Locale;
  current?: string | undefined;
  /** What is counted, where it is not what is open. */
  label?: string;
  /** Where a wijk leads, by its code, where that is not its own page. */
  hrefOf?: (code: string) => string;
};

/** The map of the town, every wijk a link: real outlines once all are imported, until then the schematic tiles. */
export function AreaMap({ tiles, locale, current, label = areaMessages(locale).map, hrefOf = areaHref }: Props) {
  const outlined = tiles.flatMap(({ drawing, ...tile }) =>
    drawing ? [{ ...tile, drawing, count: tile.open, href: hrefOf(tile.code) }] : [],
  );
  const at = current === undefined ? undefined : hrefOf(current);
  if (outlined.length === tiles.length && outlined.length > 0) {
    return (
      <>
        <OutlineMap areas={outlined} label={label} current={at} />
        <Attribution areas={tiles} locale={locale} />
      </>
    );
  }
  const placed = tiles.flatMap(({ column, row, ...tile }) =>
    column === null || row === null ? [] : [{ ...tile, column, row, count: tile.open, href: hrefOf(tile.code) }],
  );
  return placed.length === 0 ? null : <TileMap label={label} tiles={placed} current={at} />;
}

/** Whom the outlines come from; their licence asks for it wherever they are shown. */
export function Attribution({
  areas,
  locale,
}: {
  areas: readonly { attribution: string | null | undefined }[];
  locale: Locale;
}) {
  const sources = [...new Set(areas.flatMap((area) => area.attribution ?? []))];
  return sources.length === 0 ? null : <Paragraph soft>{areaMessages(locale).source(sources.join('; '))}</Paragraph>;
}

/** The page of an area. */
export function areaHref(code: string): string {
  return `/wijken/${encodeURIComponent(code)}`;
}
