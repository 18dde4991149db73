import type { Db, Tx } from '../../../platform/db/db.ts';
import { type VoiceText, voices } from './voice.ts';

/** The views on an evaluation, written or not, in the order in which voices stand beside each other. */
export async function loadVoices(db: Db | Tx, evaluationId: number): Promise<VoiceText[]> {
  const rows = await db
    .selectFrom('evaluationVoice')
    .select(['id', 'voice', 'role', 'askedAt', 'body', 'writtenAt', 'shownAt'])
    .where('evaluationId', '=', evaluationId)
    .orderBy('id')
    .execute();
  return rows.toSorted((a, b) => voices.indexOf(a.voice) - voices.indexOf(b.voice));
}
