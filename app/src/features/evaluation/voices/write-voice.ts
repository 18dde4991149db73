import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { mayWrite, type WriteProblem } from './voice.ts';

export type WriteError = { kind: 'voice-not-found' } | WriteProblem;

/** Writes the view of who was asked, for an officer to read; the address is not needed any more and goes. */
export function writeVoice(deps: Deps, input: { voiceId: number; body: string }): Promise<Result<null, WriteError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, WriteError>> => {
    // The evaluation first, as who shows a view locks it: in another order the two would wait for one another.
    const evaluation = await tx
      .selectFrom('evaluation')
      .select(['id', 'publishedAt'])
      .where('id', '=', (eb) => eb.selectFrom('evaluationVoice').select('evaluationId').where('id', '=', input.voiceId))
      .forUpdate()
      .executeTakeFirst();
    const voice = await tx
      .selectFrom('evaluationVoice')
      .select(['askedAt', 'writtenAt', 'voice'])
      .where('id', '=', input.voiceId)
      .executeTakeFirst();
    if (!evaluation || !voice) return fail({ kind: 'voice-not-found' });
    const at = deps.now();
    const problem = mayWrite(voice, evaluation.publishedAt, at);
    if (problem) return fail(problem);
    await tx
      .updateTable('evaluationVoice')
      .set({ body: input.body, writtenAt: at, email: null, shownAt: null, shownBy: null })
      .where('id', '=', input.voiceId)
      .execute();
    const subject = `evaluation:${evaluation.id}`;
    const detail = { voice: voice.voice };
    await record(tx, { actor: 'system', at, act: 'evaluation.voice-written', subject, detail });
    return ok(null);
  });
}
