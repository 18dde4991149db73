import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { ClassQuestion } from '../../steps/index.ts';
import { takesLateAnswers } from '../sessions/class-session.ts';
import { problemWith, type WordsProblem } from './child-words.ts';
import { loadSheet } from './load-sheet.ts';

export type WriteError =
  | WordsProblem
  | { kind: 'sheet-not-found' }
  | { kind: 'session-over' }
  | { kind: 'sent-already' }
  | { kind: 'choice-missing' };
type Input = { code: string; key: string; part: ClassQuestion; typed: string; sure: boolean };

/** Keeps the answer to one part while a child writes. `sure`: the child looked, and says that it holds no name. */
export function writeAnswer(
  deps: Pick<Deps, 'db' | 'now'>,
  { code, key, part, typed, sure }: Input,
): Promise<Result<null, WriteError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, WriteError>> => {
    await tx.selectFrom('classSheet').select('id').where('key', '=', key).forUpdate().execute();
    const sheet = await loadSheet(tx, code, key);
    if (!sheet) return fail({ kind: 'sheet-not-found' });
    if (sheet.status !== 'writing') return fail({ kind: 'sent-already' });
    if (!takesLateAnswers(sheet.session, deps.now())) return fail({ kind: 'session-over' });
    if (part.choices && !part.choices.some((choice) => choice.key === typed)) return fail({ kind: 'choice-missing' });
    const problem = part.choices ? null : problemWith(typed, sure);
    if (problem) return fail(problem);
    const answers = { ...sheet.answers, [part.key]: typed.trim() };
    // Said once that it holds no name: the teacher looks at it all the same.
    const maybeName = sheet.maybeName || (!part.choices && problemWith(typed, false) !== null);
    await tx
      .updateTable('classSheet')
      .set({ answers: JSON.stringify(answers), maybeName })
      .where('id', '=', sheet.id)
      .execute();
    return ok(null);
  });
}
