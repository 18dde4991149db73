import { listAreas } from '../../../features/areas/index.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Option } from './question.ts';

/** The wijken to choose from where a question asks for a place, by name. */
export async function wijken(db: Db | Tx): Promise<Option[]> {
  const areas = await listAreas(db);
  return areas.filter(({ kind }) => kind === 'wijk').map(({ id, name }) => ({ key: String(id), text: name }));
}
