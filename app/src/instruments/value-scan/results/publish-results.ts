import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { rounds } from '../rounds.ts';
import { type ChangeError, changeScan } from '../staff/change-scan.ts';
import { loadPeople, peopleIn } from './load-worth.ts';
import { leastPeople } from './privacy-thresholds.ts';

export type PublishError = ChangeError | { kind: 'too-few-scores' };

/** Lets everybody see the results while no round is open, or no longer. */
export function publishResults(
  deps: Deps,
  actor: Actor,
  { stepId, publish }: { stepId: number; publish: boolean },
): Promise<Result<null, PublishError>> {
  return changeScan<{ kind: 'too-few-scores' }>(deps, actor, stepId, async (tx, scan) => {
    const at = deps.now();
    const scored = peopleIn(await loadPeople(tx, stepId));
    if (publish && rounds.every((round) => scored[round] < leastPeople)) return fail({ kind: 'too-few-scores' });
    const publishedAt = publish ? (scan.publishedAt ?? at) : null;
    await tx.updateTable('valueScan').set({ publishedAt }).where('stepId', '=', stepId).execute();
    const act = publish ? 'value-scan.published' : 'value-scan.taken-back';
    await record(tx, { actor, at, act, subject: `step:${stepId}` });
    return ok(null);
  });
}
