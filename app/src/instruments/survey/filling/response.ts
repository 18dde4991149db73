import type { Actor } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Answer, Answers } from '../answers/answer.ts';

/** Who comes to answer: somebody as they are signed in, and what this browser began before without an account. */
export type Comer = { actor: Actor; heldId: number | null };

/** What somebody began, or sent. */
export type SurveyResponse = { id: number; personId: string | null; sentAt: Date | null };

/** The response of this comer to a step: that of the account, or else what this browser began and nobody's account has. */
export async function findResponse(
  db: Db | Tx,
  stepId: number,
  { actor, heldId }: Comer,
): Promise<SurveyResponse | undefined> {
  const all = db.selectFrom('surveyResponse').select(['id', 'personId', 'sentAt']).where('stepId', '=', stepId);
  if (actor.kind === 'person') {
    const own = await all.where('personId', '=', actor.personId).executeTakeFirst();
    if (own) return own;
  }
  return heldId === null
    ? undefined
    : all.where('id', '=', heldId).where('personId', 'is', null).where('channel', '=', 'web').executeTakeFirst();
}

/** What was answered so far, by question. */
export async function loadAnswers(db: Db | Tx, responseId: number | undefined): Promise<Answers> {
  if (responseId === undefined) return new Map();
  const rows = await db
    .selectFrom('surveyAnswer')
    .select(['questionId', 'value'])
    .where('responseId', '=', responseId)
    .execute();
  // Written by read-answer.ts and by nothing else.
  return new Map(rows.map(({ questionId, value }) => [questionId, value as Answer]));
}
