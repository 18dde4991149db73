import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { mayWrite, type WriteProblem } from './voice.ts';

export type WriteError = { kind: 'voice-not-found' } | WriteProblem;

/** Writes the view of who was asked; the address is not needed any more and goes. */
export function writeVoice(deps: Deps, input: { voiceId: number; body: string }): Promise<Result<null, WriteError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, WriteError>> => {
    const voice = await tx
      .selectFrom('evaluationVoice')
      .innerJoin('evaluation', 'evaluation.id', 'evaluationVoice.evaluationId')
      .select(['askedAt', 'writtenAt', 'publishedAt', 'evaluationId'])
      .where('evaluationVoice.id', '=', input.voiceId)
      .forUpdate()
      .executeTakeFirst();
    if (!voice) return fail({ kind: 'voice-not-found' });
    const at = deps.now();
    const problem = mayWrite(voice, voice.publishedAt, at);
    if (problem) return fail(problem);
    await tx
      .updateTable('evaluationVoice')
      .set({ body: input.body, writtenAt: at, email: null })
      .where('id', '=', input.voiceId)
      .execute();
    const subject = `evaluation:${voice.evaluationId}`;
    await record(tx, {
      actor: 'system',
      at,
      act: 'evaluation.voice-written',
      subject,
      detail: { voice: input.voiceId },
    });
    return ok(null);
  });
}
