import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Town } from '../../../platform/town.ts';
import { areaAt, type FoundArea } from '../area-at.ts';
import { type AreaTile, areaTiles } from '../area-tiles.ts';
import { type DrawnArea, drawnAreas } from '../drawn-areas.ts';
import type { Box, Point } from '../outline.ts';
import { boxOfView, pointTo, type View, viewOfBox } from './point-view.ts';
import type { AskedPointing } from './read-pointing.ts';
import { type StreetTile, streetTiles } from './street-tiles.ts';

// In metres. A point is kept no more exact than ten of them, and where only borders are drawn there is less to point at.
const closestWithStreets = 240;
const closestWithout = 900;

type TownSource = { db: Db; now: () => Date; settings: { town: Pick<Town, 'mapTiles'> } };

/** The map to point at; while outlines are not imported the tiles, on which one chooses a whole wijk. */
export type PointMapModel =
  | { kind: 'tiles'; tiles: AreaTile[]; areaId: number | null }
  | {
      kind: 'map';
      areaId: number | null;
      areas: DrawnArea[];
      streets: StreetTile[];
      view: View;
      point: Point | null;
      /** Whether the map comes no closer. */
      closest: boolean;
      /** Where the point lies; null outside the town. */
      found: FoundArea | null;
    };

/** The map after what somebody did on it. */
export async function pointMapModel({ db, now, settings }: TownSource, asked: AskedPointing): Promise<PointMapModel> {
  const town = await townBox(db);
  if (!town) return { kind: 'tiles', tiles: await areaTiles(db, now()), areaId: asked.areaId };
  const start = asked.areaId === null ? null : await areaBox(db, asked.areaId);
  const { mapTiles } = settings.town;
  const least = mapTiles ? closestWithStreets : closestWithout;
  const { view, point } = pointTo(asked, viewOfBox(start ?? town), least);
  const [found, areas] = await Promise.all([point && areaAt(db, point), areasIn(db, view)]);
  const streets = mapTiles ? streetTiles(mapTiles.url, view) : [];
  return { kind: 'map', areaId: asked.areaId, areas, streets, view, point, closest: view.span <= least, found };
}

/** The name of the place that was pointed at; null outside the town, or while nothing has an outline. */
export async function placeName(db: Db, point: Point): Promise<string | null> {
  return (await areaAt(db, point))?.name ?? null;
}

async function townBox(db: Db): Promise<Box | null> {
  const { rows } = await sql<Box & { whole: boolean | null }>`
    select min(west) as west, min(south) as south, max(east) as east, max(north) as north,
      bool_and(drawing is not null) as whole
    from area where kind = 'wijk'`.execute(db);
  const [box] = rows;
  return box?.whole ? box : null;
}

async function areaBox(db: Db, id: number): Promise<Box | null> {
  const { rows } = await sql<Box>`
    select west, south, east, north from area where id = ${id} and west is not null`.execute(db);
  return rows[0] ?? null;
}

// Buurten only from close by: over a whole town they are a web of lines.
const mostForBuurten = 5000;

async function areasIn(db: Db, view: View): Promise<DrawnArea[]> {
  const middle = view.span <= mostForBuurten ? await areaAt(db, view) : null;
  const wijk = middle?.kind === 'buurt' ? middle.parentId : middle?.kind === 'wijk' ? middle.id : null;
  const box = boxOfView(view);
  return (await drawnAreas(db, wijk)).filter(
    (area) => area.west < box.east && area.east > box.west && area.south < box.north && area.north > box.south,
  );
}
