import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { mayExplain, type Outcome } from './answer.ts';
import { type Told, tellAuthors } from './tell-authors.ts';

export type ChangeAnswerError =
  | { kind: 'answer-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'why-missing' }
  | { kind: 'why-too-long'; limit: number }
  | { kind: 'answer-replaced'; byId: number }
  | { kind: 'nothing-changed' };

/** Replaces an answer by a new one for the same contributions; the old one stays to be seen, people hear the new one. */
export function changeAnswer(
  deps: Deps,
  actor: Actor,
  input: { responseId: number; outcome: Outcome; why: string },
): Promise<Result<{ id: number; told: Told }, ChangeAnswerError>> {
  return deps.db.transaction().execute(async (tx) => {
    const before = await tx
      .selectFrom('response')
      .select(['id', 'projectId', 'outcome', 'why'])
      .where('id', '=', input.responseId)
      .forUpdate()
      .executeTakeFirst();
    if (!before) return fail({ kind: 'answer-not-found' });
    if (actor.kind !== 'person' || !hasRole(actor, 'process_manager', before.projectId)) {
      return fail({ kind: 'not-allowed' });
    }
    const newer = await tx.selectFrom('response').select('id').where('replacesId', '=', before.id).executeTakeFirst();
    if (newer) return fail({ kind: 'answer-replaced', byId: newer.id });
    const text = mayExplain(input.why);
    if (!text.ok) return text;
    const why = input.why.trim();
    if (why === before.why && input.outcome === before.outcome) return fail({ kind: 'nothing-changed' });

    const at = deps.now();
    const { id } = await tx
      .insertInto('response')
      .values({
        projectId: before.projectId,
        outcome: input.outcome,
        why,
        givenBy: actor.personId,
        givenAt: at,
        replacesId: before.id,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    // answeredAt stays: the time to an answer is the time to the first one.
    await tx.updateTable('contribution').set({ responseId: id }).where('responseId', '=', before.id).execute();
    await record(tx, {
      actor,
      at,
      act: 'answer.changed',
      subject: `response:${id}`,
      detail: { replaces: before.id, project: before.projectId, before: before.outcome, outcome: input.outcome },
    });
    return ok({ id, told: await tellAuthors(tx, deps, { responseId: id, changed: true }) });
  });
}
