import { sql } from 'kysely';
import { type ActError, mayAct, type Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { auditValues } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Answer } from '../dialogue.ts';
import { askForFigures } from '../results/ask-for-figures.ts';
import type { Who } from './participant.ts';

export type AnswerError =
  | ActError
  /** It is not of this dialogue, or was taken away while somebody looked at it. */
  | { kind: 'statement-gone' };
/** `step` as it was read for this very form, so that an answer does not read it twice. */
export type GiveAnswer = { step: Step; statementId: number; answer: Answer; important: boolean };

/**
 * Keeps one answer of a participant to a statement, in the place of an earlier one; the same once more changes nothing.
 * Answers with the number of the participant.
 */
export async function giveAnswer(
  deps: Deps,
  actor: Actor,
  who: Who,
  { step, statementId, answer, important }: GiveAnswer,
): Promise<Result<{ participant: number }, AnswerError>> {
  const at = deps.now();
  const { id: stepId } = step;
  const allowed = mayAct(step, 'support', actor, at);
  if (!allowed.ok) return allowed;
  // That an answer came in; whose it is and what it says stand nowhere but in the answers.
  const line = auditValues({ actor: 'system', at, act: 'dialogue.answered', subject: `step:${stepId}` });
  const once = sql.raw(who.personId === null ? 'step_id, visitor_id' : 'step_id, person_id');
  // One statement, which is a transaction of its own: an answer waits for the disk once, and two tabs of one
  // participant wait for each other at the participant's row.
  const { rows } = await sql<{ id: number }>`
    with asked as (
      select id from dialogue_statement where id = ${statementId} and step_id = ${stepId} and status = 'published'
    ), participant as (
      insert into dialogue_participant (step_id, person_id, visitor_id, joined_at)
      select ${stepId}, ${who.personId}::uuid, ${who.visitorId}, ${at} from asked
      on conflict (${once}) do update set step_id = excluded.step_id
      returning id, xmax = 0 as fresh
    ), joined as (
      insert into act (kind, at, person_id, visitor_id, project_id, step_id, area_id, age_band)
      select 'answer', ${at}, ${who.personId}::uuid, ${who.visitorId}, ${step.projectId}, ${stepId},
        person.area_id, person.age_band
      from participant left join person on person.id = ${who.personId}::uuid
      where participant.fresh
    ), kept as (
      insert into dialogue_answer (participant_id, statement_id, answer, important, at)
      select participant.id, asked.id, ${answer}, ${important}, ${at} from participant, asked
      on conflict (participant_id, statement_id) do update
        set answer = excluded.answer, important = excluded.important, at = excluded.at
      returning participant_id
    ), line as (
      insert into audit_line (actor, at, act, subject, detail)
      select ${line.actor}, ${line.at}, ${line.act}, ${line.subject}, ${line.detail}::jsonb from kept
    )
    select participant_id as id from kept`.execute(deps.db);
  const [kept] = rows;
  if (!kept) return fail({ kind: 'statement-gone' });
  await askForFigures(deps.db, stepId, at);
  return ok({ participant: kept.id });
}
