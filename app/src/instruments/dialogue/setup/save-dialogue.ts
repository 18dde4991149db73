import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Dialogue, hasAnswers } from '../dialogue.ts';
import { askForFigures } from '../results/ask-for-figures.ts';
import { type ChangeError, changeDialogue } from '../staff/change-dialogue.ts';

/** What an officer decides about a dialogue. */
export type DialogueInput = Pick<Dialogue, 'question' | 'maxLength' | 'writing' | 'threshold' | 'policy'>;
export type SaveError = ChangeError | { kind: 'question-answered' };

/** Changes a dialogue. Once somebody answered, the question stays: what was answered was answered to it. */
export function saveDialogue(
  deps: Deps,
  actor: Actor,
  stepId: number,
  input: DialogueInput,
): Promise<Result<null, SaveError>> {
  return changeDialogue<null, SaveError>(deps, actor, stepId, async (tx, { dialogue }) => {
    if (input.question !== dialogue.question && (await hasAnswers(tx, stepId)))
      return fail({ kind: 'question-answered' });
    await tx.updateTable('dialogue').set(input).where('stepId', '=', stepId).execute();
    // What may be shown follows from the threshold.
    if (input.threshold !== dialogue.threshold) await askForFigures(tx, stepId, deps.now());
    const { maxLength, writing, threshold } = input;
    const detail = { maxLength, writing, threshold };
    await record(tx, { actor, at: deps.now(), act: 'dialogue.saved', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}
