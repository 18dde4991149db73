import type { Tx } from '../../platform/db/db.ts';
import { writeMoment } from '../projects/index.ts';
import type { LockedGathering } from './on-gathering.ts';

/** Writes the gathering in the planning of its project; without a project there is no planning to write in. */
export async function writeOwnMoment(tx: Tx, gathering: LockedGathering): Promise<void> {
  const { projectId, stepId, momentId, state, title, startsAt, endsAt, place } = gathering;
  if (projectId === null) return;
  const cancelled = state === 'cancelled';
  const id = await writeMoment(tx, { projectId, stepId }, momentId, {
    ...{ kind: 'meeting', startsAt, endsAt, approximate: null, place },
    // A moment is written in Dutch, as officers write theirs.
    title: cancelled ? `Vervallen: ${title}` : title,
    description: cancelled ? gathering.cancelledBecause : gathering.description,
  });
  if (momentId === null)
    await tx.updateTable('gathering').set({ momentId: id }).where('id', '=', gathering.id).execute();
}
