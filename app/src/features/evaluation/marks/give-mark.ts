import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Score } from '../../ratings/index.ts';
import { participantOf, tookPart } from '../../steps/index.ts';

export type MarkError = { kind: 'evaluation-not-found' } | { kind: 'did-not-take-part' } | { kind: 'over' };
type Mark = { evaluationId: number; score: Score; remark: string };

/** Gives a mark to the step in which one took part; who gives it again changes it. Over once the figures are public. */
export function giveMark(deps: Deps, actor: Actor, mark: Mark): Promise<Result<null, MarkError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, MarkError>> => {
    const evaluation = await tx
      .selectFrom('evaluation')
      .select(['id', 'projectId', 'stepId', 'publishedAt'])
      .where('id', '=', mark.evaluationId)
      .where('stepId', 'is not', null)
      .forUpdate()
      .executeTakeFirst();
    if (!evaluation?.projectId || !evaluation.stepId) return fail({ kind: 'evaluation-not-found' });
    if (!(await tookPart(tx, actor, evaluation.projectId, evaluation.stepId)))
      return fail({ kind: 'did-not-take-part' });
    if (evaluation.publishedAt) return fail({ kind: 'over' });
    const at = deps.now();
    const { personId, visitorId } = participantOf(actor);
    await write(tx, { ...mark, personId, visitorId, givenAt: at });
    const detail = { score: mark.score, remark: mark.remark !== '' };
    await record(tx, { actor, at, act: 'evaluation.marked', subject: `evaluation:${evaluation.id}`, detail });
    return ok(null);
  });
}

// The evaluation is locked, so nobody adds the same mark meanwhile.
async function write(
  tx: Tx,
  mark: Mark & { personId: string | null; visitorId: string | null; givenAt: Date },
): Promise<void> {
  const { evaluationId, personId, visitorId, score, remark, givenAt } = mark;
  const changed = await tx
    .updateTable('evaluationMark')
    .set({ score, remark, givenAt })
    .where('evaluationId', '=', evaluationId)
    .where((eb) => (personId === null ? eb('visitorId', '=', visitorId) : eb('personId', '=', personId)))
    .returning('id')
    .executeTakeFirst();
  if (!changed) await tx.insertInto('evaluationMark').values(mark).execute();
}
