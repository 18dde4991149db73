import type { Actor } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Result } from '../../platform/result.ts';
import { insertLesson } from '../lessons/index.ts';
import { type EvaluationError, lockEvaluation } from './lock-evaluation.ts';

/** Adds a lesson to an evaluation, with the instrument and the project that it came from. */
export function addOwnLesson(
  deps: Deps,
  actor: Actor,
  input: { id: number; body: string; tags: readonly string[] },
): Promise<Result<null, EvaluationError | { kind: 'there-already' }>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockEvaluation(tx, actor, input.id);
    if (!locked.ok) return locked;
    const { evaluation, doer } = locked.value;
    const { projectId, schemeId, instrument } = evaluation;
    const { id, ...lesson } = input;
    const from = {
      cameFrom: 'evaluation',
      evaluationId: id,
      projectId,
      schemeId,
      instrument: instrument ?? '',
    } as const;
    return insertLesson(tx, doer, { ...lesson, ...from }, deps.now());
  });
}
