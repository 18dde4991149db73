import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type EvaluationError, lockEvaluation } from '../lock-evaluation.ts';

export type ShowError = EvaluationError | { kind: 'voice-not-found' } | { kind: 'changed-meanwhile' };

/**
 * Shows a view that the officer has read. Only the text that was read: one that its writer changed meanwhile is read again.
 * Showing twice changes nothing.
 */
export function showVoice(
  deps: Deps,
  actor: Actor,
  input: { id: number; voiceId: number; writtenAt: string },
): Promise<Result<null, ShowError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, ShowError>> => {
    const locked = await lockEvaluation(tx, actor, input.id);
    if (!locked.ok) return locked;
    const voice = await tx
      .selectFrom('evaluationVoice')
      .select(['voice', 'writtenAt', 'shownAt'])
      .where('id', '=', input.voiceId)
      .where('evaluationId', '=', input.id)
      .executeTakeFirst();
    if (!voice?.writtenAt) return fail({ kind: 'voice-not-found' });
    if (voice.writtenAt.toISOString() !== input.writtenAt) return fail({ kind: 'changed-meanwhile' });
    if (voice.shownAt) return ok(null);
    const at = deps.now();
    const { doer } = locked.value;
    await tx
      .updateTable('evaluationVoice')
      .set({ shownAt: at, shownBy: doer.personId })
      .where('id', '=', input.voiceId)
      .execute();
    const detail = { voice: voice.voice };
    await record(tx, { actor: doer, at, act: 'evaluation.voice-shown', subject: `evaluation:${input.id}`, detail });
    return ok(null);
  });
}
