import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { isOver, type TeamError } from '../initiatives/index.ts';
import { type ArrangementAnswer, type Side, saysTheSame } from './arrangement.ts';
import { loadArrangement } from './load-arrangement.ts';
import { lockSide } from './lock-side.ts';
import { tellOtherSide } from './tell-other-side.ts';

/** What is agreed, until which day (YYYY-MM-DD), and the version that it changes; 0 for the first. */
export type ArrangementInput = {
  projectId: number;
  side: Side;
  seen: number;
  answers: ArrangementAnswer[];
  validUntil: string;
};
export type SaveError = TeamError | { kind: 'outdated' } | { kind: 'initiative-over' };

/** Puts a version to both sides, which they sign again; what says the same as the newest is no version. */
export function saveArrangement(
  deps: Deps,
  actor: Actor,
  { projectId, side, seen, answers, validUntil }: ArrangementInput,
): Promise<Result<null, SaveError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, SaveError>> => {
    const at = deps.now();
    const initiative = await lockSide(tx, actor, { projectId, side });
    if (!initiative.ok) return initiative;
    if (isOver(initiative.value.stage)) return fail({ kind: 'initiative-over' });
    const { newest } = await loadArrangement(tx, projectId);
    // Also where the same form comes twice.
    if (newest && saysTheSame(newest, { answers, validUntil })) return ok(null);
    if ((newest?.version ?? 0) !== seen) return fail({ kind: 'outdated' });
    const version = seen + 1;
    const savedBy = actor.kind === 'person' ? actor.personId : null;
    const saved = { validUntil, savedSide: side, savedBy, savedAt: at };
    await tx
      .insertInto('arrangementVersion')
      .values({ projectId, version, answers: JSON.stringify(answers), ...saved })
      .execute();
    const detail = { version, side };
    await record(tx, { actor, at, act: 'arrangement.saved', subject: `project:${projectId}`, detail });
    const again = (newest?.signatures.length ?? 0) > 0;
    if (version === 1 || again || newest?.savedSide !== side)
      await tellOtherSide(tx, deps, initiative.value, { side, version, news: again ? 'changed' : 'proposed' });
    return ok(null);
  });
}
