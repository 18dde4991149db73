import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { toSheet } from './load-session.ts';
import { lockOwnSession, type SessionError } from './lock-session.ts';
import { type Answers, withTeacher } from './sheet.ts';
import { isShortening } from './shortening.ts';

export type ShortenError =
  | SessionError
  | { kind: 'sheet-not-found' }
  | { kind: 'decided-already' }
  | { kind: 'nothing-left'; part: string }
  | { kind: 'not-shorter'; part: string };

/**
 * Leaves words out of what a child wrote. Other words, or in another order, are refused: what goes on is the child's. The
 * first words stay beside it until a moderator decided. `words` are those of the parts that hold words.
 */
export function shortenSheet(
  deps: Deps,
  actor: Actor,
  { sessionId, sheetId, words }: { sessionId: number; sheetId: number; words: Answers },
): Promise<Result<null, ShortenError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, ShortenError>> => {
    const session = await lockOwnSession(tx, actor, sessionId);
    if (!session.ok) return session;
    const row = await tx
      .selectFrom('classSheet')
      .select(['id', 'status', 'answers', 'shortened', 'maybeName', 'refusedBecause', 'contributionId'])
      .where('id', '=', sheetId)
      .where('sessionId', '=', sessionId)
      .where('status', '<>', 'writing')
      .forUpdate()
      .executeTakeFirst();
    if (!row) return fail({ kind: 'sheet-not-found' });
    const sheet = toSheet(row);
    if (!withTeacher(sheet.status)) return fail({ kind: 'decided-already' });
    const shortened: Record<string, string> = { ...sheet.answers };
    for (const [part, typed] of Object.entries(words)) {
      const original = sheet.answers[part];
      if (original === undefined) continue;
      if (typed.trim() === '') return fail({ kind: 'nothing-left', part });
      if (!isShortening(original, typed)) return fail({ kind: 'not-shorter', part });
      shortened[part] = typed.trim();
    }
    const changed = Object.entries(shortened).some(([part, text]) => text !== sheet.answers[part]);
    await tx
      .updateTable('classSheet')
      .set({ shortened: changed ? JSON.stringify(shortened) : null })
      .where('id', '=', sheetId)
      .execute();
    await record(tx, { actor, at: deps.now(), act: 'class.shortened', subject: `class-sheet:${sheetId}` });
    return ok(null);
  });
}
