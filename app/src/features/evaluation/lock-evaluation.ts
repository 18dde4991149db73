import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { type Evaluation, loadEvaluation } from './load-evaluation.ts';
import { mayEvaluate } from './may-evaluate.ts';

export type EvaluationError = { kind: 'evaluation-not-found' } | { kind: 'not-allowed' };
type Locked = { evaluation: Evaluation; doer: Actor & { kind: 'person' } };

/** Locks an evaluation for a change by who writes it, so that two officers change it one after the other. */
export async function lockEvaluation(tx: Tx, actor: Actor, id: number): Promise<Result<Locked, EvaluationError>> {
  const row = await tx.selectFrom('evaluation').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  const evaluation = row && (await loadEvaluation(tx, id));
  if (!evaluation) return fail({ kind: 'evaluation-not-found' });
  if (actor.kind !== 'person' || !mayEvaluate(actor, evaluation)) return fail({ kind: 'not-allowed' });
  return ok({ evaluation, doer: actor });
}
