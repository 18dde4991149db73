import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

export type SaveNoteError = { kind: 'not-allowed' } | { kind: 'line-not-found' };

/** What the team says of a line in a year; an empty text takes it away. */
export function saveNote(
  deps: Deps,
  actor: Actor,
  { lineId, year, body }: { lineId: number; year: number; body: string },
): Promise<Result<null, SaveNoteError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    const line = await tx
      .selectFrom('programmeLine')
      .select('id')
      .where('id', '=', lineId)
      .forUpdate()
      .executeTakeFirst();
    if (!line) return fail({ kind: 'line-not-found' });
    const savedAt = deps.now();
    if (body === '') {
      await tx.deleteFrom('programmeNote').where('lineId', '=', lineId).where('year', '=', year).execute();
    } else {
      await tx
        .insertInto('programmeNote')
        .values({ lineId, year, body, savedAt })
        .onConflict((conflict) => conflict.columns(['lineId', 'year']).doUpdateSet({ body, savedAt }))
        .execute();
    }
    await record(tx, {
      ...{ actor, at: savedAt, act: 'programme.note-saved', subject: `programme-line:${lineId}` },
      detail: { year },
    });
    return ok(null);
  });
}

/** The notes of all lines in a year, or of one line in all years. */
export function notesOf(db: Db | Tx, where: { year: number } | { lineId: number }) {
  const notes = db.selectFrom('programmeNote').select(['lineId', 'year', 'body']).orderBy('year', 'desc');
  return ('year' in where ? notes.where('year', '=', where.year) : notes.where('lineId', '=', where.lineId)).execute();
}
