import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { askForFigures } from '../results/ask-for-figures.ts';
import { type ChangeError, changeDialogue } from '../staff/change-dialogue.ts';
import { loadStatement } from './statement.ts';

export type EditInput = { body: string; bodyEn: string; side: string };
export type EditError =
  | ChangeError
  | { kind: 'statement-not-found' }
  | { kind: 'words-answered' }
  | { kind: 'words-of-another' }
  | { kind: 'too-long'; max: number };

/**
 * Changes what an officer may of a statement: its translation and its side, and the words of a first one that nobody
 * answered yet. The words of a participant are the participant's.
 */
export function editStatement(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
  input: EditInput,
): Promise<Result<null, EditError>> {
  return changeDialogue<null, EditError>(deps, actor, stepId, async (tx, { dialogue, by }) => {
    await tx.selectFrom('dialogueStatement').select('id').where('id', '=', id).forUpdate().execute();
    const statement = await loadStatement(tx, stepId, id, by.personId);
    if (!statement) return fail({ kind: 'statement-not-found' });
    const { maxLength } = dialogue;
    if (input.body !== statement.body) {
      if (statement.source === 'participant') return fail({ kind: 'words-of-another' });
      if (statement.answers > 0) return fail({ kind: 'words-answered' });
      if ([...input.body].length > maxLength) return fail({ kind: 'too-long', max: maxLength });
    }
    await tx.updateTable('dialogueStatement').set(input).where('id', '=', id).execute();
    await askForFigures(tx, stepId, deps.now());
    const subject = `dialogue-statement:${id}`;
    await record(tx, { actor, at: deps.now(), act: 'dialogue.statement-edited', subject });
    return ok(null);
  });
}
