import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { TeamError } from '../initiatives/index.ts';
import { addSignature } from '../sign-off/index.ts';
import { type Side, type SignError, sign } from './arrangement.ts';
import { keepPdf } from './kept-pdf.ts';
import { loadArrangement } from './load-arrangement.ts';
import { lockSide } from './lock-side.ts';
import { tellOtherSide } from './tell-other-side.ts';

/** For which side somebody signs which version; an officer says in which function. */
export type SignInput = { projectId: number; side: Side; seen: number; function: string };

/** Signs the version that somebody read for a side; two who sign for the same side at once are one signature. */
export function signArrangement(
  deps: Deps,
  actor: Actor,
  { projectId, side, seen, function: as }: SignInput,
): Promise<Result<null, TeamError | SignError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, TeamError | SignError>> => {
    const at = deps.now();
    const initiative = await lockSide(tx, actor, { projectId, side });
    if (!initiative.ok) return initiative;
    if (actor.kind !== 'person') return fail({ kind: 'not-allowed' });
    const { newest } = await loadArrangement(tx, projectId);
    const decision = sign(newest, { side, personId: actor.personId, seen }, townDay(at));
    if (!decision.ok) return decision;
    if (!newest || decision.value === 'already') return ok(null);
    const signature = { side, function: as, signedBy: actor.personId, signedAt: at };
    await addSignature(tx, { arrangementVersionId: newest.id }, signature);
    if (decision.value === 'last')
      await keepPdf(tx, deps, initiative.value, { ...newest, signatures: [...newest.signatures, signature] });
    const detail = { version: newest.version, side };
    await record(tx, { actor, at, act: 'arrangement.signed', subject: `project:${projectId}`, detail });
    const news = decision.value === 'last' ? 'agreed' : 'signed';
    await tellOtherSide(tx, deps, initiative.value, { side, version: newest.version, news });
    return ok(null);
  });
}
