import type { Db } from '../../../../platform/db/db.ts';
import { loadDraft } from '../../draft/draft.ts';

/** The paragraphs of a draft that a view can be about: their ids by the number that stands beside them. */
export async function paragraphIds(db: Db, stepId: number): Promise<Map<number, number>> {
  const draft = await loadDraft(db, stepId);
  return new Map(draft.flatMap(({ id, number }) => (number === null ? [] : [[number, id] as const])));
}
