import { sql } from 'kysely';
import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { changeSurvey } from '../staff/change-survey.ts';

/** What becomes of somebody's own words: not looked at yet, shown to everybody, or not. */
export type WordsState = 'waiting' | 'shown' | 'hidden';
export type Words = { responseId: number; questionId: number; text: string; state: WordsState };

/** How many words one page of staff shows, and the results show of each question. */
export const wordsAtOnce = 20;

/** Own words of questionnaires that were sent, of one question or of all, in an order that tells nothing of when. */
export async function listWords(
  db: Db,
  stepId: number,
  { questionId, state }: { questionId?: number; state: WordsState },
): Promise<Words[]> {
  const { rows } = await sql<Words>`
    select a.response_id, a.question_id, coalesce(a.value ->> 'text', a.value ->> 'other') as text, a.words as state
    from survey_answer a join survey_response r on r.id = a.response_id
    where r.step_id = ${stepId} and r.sent_at is not null and a.words = ${state}
      and coalesce(a.value ->> 'text', a.value ->> 'other', '') <> ''
      and (${questionId ?? null}::bigint is null or a.question_id = ${questionId ?? null})
    order by md5(a.response_id::text) limit ${questionId === undefined ? null : wordsAtOnce}`.execute(db);
  return rows;
}

/** How many own words there are of each question, by what became of them. */
export async function countWords(db: Db, stepId: number) {
  const { rows } = await sql<{ questionId: number; state: WordsState; count: number }>`
    select a.question_id, a.words as state, count(*)::int as count
    from survey_answer a join survey_response r on r.id = a.response_id
    where r.step_id = ${stepId} and r.sent_at is not null and coalesce(a.value ->> 'text', a.value ->> 'other', '') <> ''
    group by 1, 2`.execute(db);
  return rows;
}

/** Shows or hides somebody's own words, a whole page of them at once. */
export function judgeWords(
  deps: Deps,
  actor: Actor,
  { stepId, questionId }: { stepId: number; questionId: number },
  { responses, state }: { responses: readonly number[]; state: 'shown' | 'hidden' },
): Promise<Result<null, ChangeError>> {
  return changeSurvey<null, never>(deps, actor, stepId, async (tx) => {
    await tx
      .updateTable('surveyAnswer')
      .set({ words: state })
      .where('questionId', '=', questionId)
      .where('responseId', 'in', [0, ...responses])
      .where('responseId', 'in', tx.selectFrom('surveyResponse').select('id').where('stepId', '=', stepId))
      .execute();
    const detail = { state, count: responses.length };
    await record(tx, {
      actor,
      at: deps.now(),
      act: 'survey.words-judged',
      subject: `survey-question:${questionId}`,
      detail,
    });
    return ok(null);
  });
}
