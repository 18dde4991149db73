import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deps } from '../../../platform/deps.ts';
import { importAreas } from '../import-areas.ts';
import { readGeojson } from '../read-geojson.ts';

// Beside the project (or beside the folder of its worktrees), because the data are the CBS's and not ours to copy.
const folder = ['../shared/data/haarlem', '../../shared/data/haarlem']
  .map((path) => join(import.meta.dirname, '../../../../..', path))
  .find((path) => existsSync(path));

/** Whether the real outlines of Haarlem are at hand; without them a test skips itself and says so. */
export const haveHaarlem = folder !== undefined;

/** Imports the real outlines of Haarlem, as `npm run areas:import` does; throws with what is wrong. */
export async function importHaarlem(deps: Pick<Deps, 'db' | 'now'>): Promise<{ added: number; changed: number }> {
  const areas = ['gebieden', 'wijken', 'buurten'].flatMap((kind) => {
    const read = readGeojson(readFileSync(join(folder ?? '', `haarlem-${kind}.geojson`), 'utf8'));
    if (!read.ok) throw new Error(read.error.lines.join('\n'));
    return read.value;
  });
  const attribution = 'Kadaster / Centraal Bureau voor de Statistiek, 2024';
  const result = await importAreas(deps, { areas, attribution, population: null });
  if (!result.ok) throw new Error(result.error.lines.join('\n'));
  return result.value;
}
