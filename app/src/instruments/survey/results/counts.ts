import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { type Last, sentUntil } from './counted-until.ts';

/** How often something was answered: `part` is the row of a table or the place in an order, '' elsewhere. */
export type AnswerCount = { questionId: number; part: string; key: string; count: number };

/** How many questionnaires were sent, by channel, the busiest first. */
export async function sentByChannel(db: Db, stepId: number) {
  return db
    .selectFrom('surveyResponse')
    .select((eb) => ['channel', eb.fn.countAll<number>().as('count')])
    .where('stepId', '=', stepId)
    .where('sentAt', 'is not', null)
    .groupBy('channel')
    .orderBy('count', 'desc')
    .execute();
}

/** Every count of the questionnaires that were sent (up to the last one), and under key '' how many answered a question at all. */
export async function answerCounts(db: Db, stepId: number, last: Last | null = null): Promise<AnswerCount[]> {
  const { rows } = await sql<AnswerCount>`
    with sent as (
      select a.question_id, a.value, a.value ->> 'kind' as kind from survey_answer a
      join survey_response r on r.id = a.response_id where r.step_id = ${stepId} and ${sentUntil(last)}
    ), counted as (
      select question_id, '' as part, '' as key from sent
      union all select question_id, '', option from sent, jsonb_array_elements_text(value -> 'options') option
        where kind = 'choice'
      union all select question_id, '', value ->> 'figure' from sent where kind = 'figure'
      union all select question_id, part, key from sent, jsonb_each_text(value -> 'rows') as one (part, key)
        where kind = 'matrix'
      union all select question_id, place::text, key
        from sent, jsonb_array_elements_text(value -> 'order') with ordinality as one (key, place) where kind = 'ranking'
      union all select question_id, '', value ->> 'areaId' from sent where kind = 'place' and value ->> 'areaId' is not null
    )
    select question_id, part, key, count(*)::int as count from counted group by question_id, part, key`.execute(db);
  return rows;
}
