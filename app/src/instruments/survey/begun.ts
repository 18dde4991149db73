import { type RawBuilder, sql } from 'kysely';

/** Who began a questionnaire and did not send it; where they live and how old they are as their account tells. */
export function begun(stepId: number): RawBuilder<unknown> {
  return sql`
    select 'response ' || response.id as who, person_id, null::text as visitor_id, person.area_id, person.age_band,
      response.channel, response.started_at as at, 2 as reached_stage
    from survey_response as response left join person on person.id = response.person_id
    where response.step_id = ${stepId} and response.sent_at is null`;
}
