import { type Actor, manages } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { mayExplain, type Outcome } from './answer.ts';
import { replaceAnswer } from './put-answer.ts';
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
    if (actor.kind !== 'person' || !manages(actor, before.projectId)) {
      return fail({ kind: 'not-allowed' });
    }
    const newer = await tx.selectFrom('response').select('id').where('replacesId', '=', before.id).executeTakeFirst();
    if (newer) return fail({ kind: 'answer-replaced', byId: newer.id });
    const text = mayExplain(input.why);
    if (!text.ok) return text;
    const why = input.why.trim();
    if (why === before.why && input.outcome === before.outcome) return fail({ kind: 'nothing-changed' });

    const id = await replaceAnswer(tx, before, { outcome: input.outcome, why, by: actor, at: deps.now() });
    return ok({ id, told: await tellAuthors(tx, deps, { responseId: id, changed: true }) });
  });
}
