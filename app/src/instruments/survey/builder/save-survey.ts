import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { changeSurvey } from '../staff/change-survey.ts';

/** What an officer decides about a questionnaire as a whole. */
export type SurveyInput = { thanks: string; live: boolean };

/** Changes what is said after sending, and who sees results when; possible at any time. */
export function saveSurvey(
  deps: Deps,
  actor: Actor,
  stepId: number,
  input: SurveyInput,
): Promise<Result<null, ChangeError>> {
  return changeSurvey<null, never>(deps, actor, stepId, async (tx) => {
    await tx.updateTable('survey').set(input).where('stepId', '=', stepId).execute();
    const detail = { live: input.live };
    await record(tx, { actor, at: deps.now(), act: 'survey.saved', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}
