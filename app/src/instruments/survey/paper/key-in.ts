import { sql } from 'kysely';
import { takesPaper } from '../../../features/desk/index.ts';
import { loadStep, openness } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Answer, askedOf } from '../answers/answer.ts';
import { type AnswerProblem, readAnswer } from '../answers/read-answer.ts';
import { writeAnswers } from '../answers/write-answers.ts';
import { markSent } from '../filling/send-response.ts';
import { questionsOf } from '../questions/question.ts';
import { lockSurvey } from '../questions/survey.ts';
import { fieldsFromCodes } from './read-codes.ts';

/** How a questionnaire that is keyed in came to the town. */
export const paperChannels = ['paper', 'desk', 'phone', 'meeting'] as const;
export type PaperChannel = (typeof paperChannels)[number];

export type KeyInError =
  | { kind: 'step-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'not-open' }
  | { kind: 'project-closed' }
  | { kind: 'nothing' }
  | { kind: 'unknown-code'; field: string; code: string }
  | { kind: 'wrong-answer'; problem: AnswerProblem };

type Input = { stepId: number; channel: PaperChannel; values: FormState['values']; submissionKey: string };

/**
 * Keys in one questionnaire, of nobody in particular; what was left open on paper stays open. It may come after the
 * closing, as long as the trajectory goes on. The same form sent twice counts once.
 */
export function keyIn(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { stepId, channel, values, submissionKey }: Input,
): Promise<Result<null, KeyInError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, KeyInError>> => {
    const at = deps.now();
    // In the order of an officer who saves the step: that looks at the questionnaire, and this counts in the step.
    await sql`select from step where id = ${stepId} for no key update`.execute(tx);
    const step = await loadStep(tx, stepId, at);
    const survey = step && (await lockSurvey(tx, stepId));
    if (!step || !survey) return fail({ kind: 'step-not-found' });
    if (!takesPaper(actor, step.projectId)) return fail({ kind: 'not-allowed' });
    if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    const state = openness(step, at);
    if (state === 'draft' || state === 'coming') return fail({ kind: 'not-open' });
    const given = new Map<number, Answer>();
    for (const question of questionsOf(survey.sections)) {
      const fields = fieldsFromCodes(question, values);
      if (!fields.ok) return fields;
      const read = readAnswer({ ...question, required: false }, fields.value);
      if (!read.ok)
        return fail({ kind: 'wrong-answer', problem: { ...read.error, field: fieldIn(question.id, read.error) } });
      if (read.value !== null) given.set(question.id, read.value);
    }
    if (given.size === 0) return fail({ kind: 'nothing' });
    const made = await tx
      .insertInto('surveyResponse')
      .values({ stepId, channel, submissionKey, startedAt: at, changedAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) return ok(null);
    const asked = askedOf(survey.sections, given);
    await writeAnswers(tx, made.id, new Map([...given].filter(([id]) => asked.has(id))));
    if (!survey.fixedAt) await tx.updateTable('survey').set({ fixedAt: at }).where('stepId', '=', stepId).execute();
    await markSent(tx, step, { id: made.id, actor, channel, at });
    return ok(null);
  });
}

// A question has one field here, and one more for something else.
function fieldIn(id: number, { field }: AnswerProblem): string {
  return field.endsWith('-anders') ? field : `v${id}`;
}
