import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Panel } from '../panel.ts';
import { changePanel, type Fixed } from './change-panel.ts';

export type PanelInput = Pick<Panel, 'size' | 'onePerHousehold'> & { answerUntil: string; deleteOn: string };
export type SavePanelError = Fixed | { kind: 'deleted-before-answered' } | { kind: 'deleted-in-term'; until: string };

/** Changes size and dates of a panel, as long as nothing was fixed for the draw. */
export function savePanel(
  deps: Deps,
  actor: Actor,
  stepId: number,
  input: PanelInput,
): Promise<Result<null, SavePanelError>> {
  return changePanel(deps, stepId, async (tx, { termUntil }): Promise<Result<null, Exclude<SavePanelError, Fixed>>> => {
    if (input.deleteOn <= input.answerUntil) return fail({ kind: 'deleted-before-answered' });
    if (termUntil !== null && input.deleteOn <= termUntil) return fail({ kind: 'deleted-in-term', until: termUntil });
    await tx.updateTable('panel').set(input).where('stepId', '=', stepId).execute();
    const detail = { size: input.size, answerUntil: input.answerUntil, deleteOn: input.deleteOn };
    await record(tx, { actor, at: deps.now(), act: 'panel.saved', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}
