import type { Db } from '../../platform/db/db.ts';
import { boxOf, type Ring } from './outline.ts';
import { mapHeight } from './outline-map.tsx';
import { pathOf, projectionOf } from './projection.ts';

/**
 * The outlines as one picture to point at; its data attributes are the degrees of its edges. Null while any wijk lacks
 * an outline, because nobody can point at a place on the schematic map.
 */
export async function pickerMap(db: Db): Promise<string | null> {
  const rows = await db.selectFrom('area').select('drawing').where('kind', '=', 'wijk').orderBy('code').execute();
  const drawings = rows.flatMap((row) => (row.drawing ? [row.drawing as unknown as Ring[]] : []));
  if (drawings.length === 0 || drawings.length < rows.length) return null;
  const box = boxOf(drawings.flat());
  const projection = projectionOf(box, mapHeight);
  const edges = Object.entries(box).map(([edge, degrees]) => `data-${edge}="${degrees}"`);
  const paths = drawings.map((drawing) => `<path class="app-tiles__tile" d="${pathOf(drawing, projection)}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="app-tiles app-outlines" viewBox="0 0 ${projection.width} ${projection.height}" ${edges.join(' ')}>${paths.join('')}</svg>`;
}
