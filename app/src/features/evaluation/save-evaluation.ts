import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { Instruments } from '../steps/index.ts';
import { type EvaluationText, mayPublish, type PublishProblem } from './evaluation.ts';
import { keepFigures } from './figures/keep-figures.ts';
import { loadFigures } from './figures/load-figures.ts';
import { type EvaluationError, lockEvaluation } from './lock-evaluation.ts';

export type SaveError = EvaluationError | PublishProblem;

/**
 * Saves what the officer wrote, and publishes it where asked. The figures are taken at the first publication; a
 * correction changes texts only. What is public is saved only by publishing it again, with what changed.
 */
export function saveEvaluation(
  deps: Deps,
  instruments: Instruments,
  actor: Actor,
  input: { id: number; text: EvaluationText; publish: boolean },
): Promise<Result<null, SaveError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, SaveError>> => {
    const locked = await lockEvaluation(tx, actor, input.id);
    if (!locked.ok) return locked;
    const { evaluation, doer } = locked.value;
    const { id, text } = input;
    const isPublic = evaluation.publishedAt !== null;
    const publish = input.publish || isPublic;
    if (publish) {
      const allowed = mayPublish(text, isPublic);
      if (!allowed.ok) return fail(allowed.error);
    }
    const at = deps.now();
    const { stepId, instrument, projectId, publishedAt } = evaluation;
    const step =
      stepId !== null && instrument !== null ? { id: stepId, instrument: instruments.of({ instrument }) } : null;
    const now =
      publish && (await loadFigures(tx, { evaluationId: id, projectId: projectId ?? 0, step, reached: text.reached }));
    await tx
      .updateTable('evaluation')
      .set(text)
      .$if(now !== false, (query) =>
        query.set({
          figures: JSON.stringify(keepFigures(evaluation.figures, now as Exclude<typeof now, false>)),
          publishedAt: publishedAt ?? at,
          ...(isPublic ? { correctedAt: at } : { publishedBy: doer.personId }),
        }),
      )
      .where('id', '=', id)
      .execute();
    const act = isPublic ? 'evaluation.corrected' : publish ? 'evaluation.published' : 'evaluation.saved';
    await record(tx, { actor: doer, at, act, subject: `evaluation:${id}` });
    return ok(null);
  });
}
