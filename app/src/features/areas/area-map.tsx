import type { Locale } from '../../platform/i18n/locale.ts';
import { TileMap } from '../../platform/ui/tile-map.tsx';
import type { AreaTile } from './area-tiles.ts';
import { areaMessages } from './messages.ts';

/** The schematic map of the town; every wijk is a link to what is open there. */
export function AreaMap({ tiles, locale }: { tiles: AreaTile[]; locale: Locale }) {
  return (
    <TileMap
      label={areaMessages(locale).map}
      tiles={tiles.map((tile) => ({ ...tile, count: tile.open, href: areaHref(tile.code) }))}
    />
  );
}

/** What is open in an area and around it. */
export function areaHref(code: string): string {
  return `/trajecten?toon=all&gebied=${encodeURIComponent(code)}`;
}
