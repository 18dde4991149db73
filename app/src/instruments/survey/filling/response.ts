import type { Actor } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Answer, Answers } from '../answers/answer.ts';

/** Who comes to answer: somebody as they are signed in, and what this browser began before without an account. */
export type Comer = { actor: Actor; heldId: number | null };

/** What somebody began, or sent. */
export type SurveyResponse = { id: number; personId: string | null; sentAt: Date | null };

/**
 * The response of this comer to a step: that of the account, or without one what this browser began. What was begun
 * without an account never becomes that of who signs in: at a shared tablet that is somebody else.
 */
export async function findResponse(
  db: Db | Tx,
  stepId: number,
  { actor, heldId }: Comer,
): Promise<SurveyResponse | undefined> {
  const all = db.selectFrom('surveyResponse').select(['id', 'personId', 'sentAt']).where('stepId', '=', stepId);
  if (actor.kind === 'person') return all.where('personId', '=', actor.personId).executeTakeFirst();
  return heldId === null
    ? undefined
    : all.where('id', '=', heldId).where('personId', 'is', null).where('channel', '=', 'web').executeTakeFirst();
}

/** Whether this browser holds answers that somebody began without an account and that were not sent, while another signed in. */
export async function holdsOthers(db: Db | Tx, stepId: number, { actor, heldId }: Comer): Promise<boolean> {
  if (actor.kind !== 'person') return false;
  const held = await findResponse(db, stepId, { actor: { kind: 'visitor', visitorId: null }, heldId });
  return held !== undefined && held.sentAt === null;
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
