import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { FileRow } from './figures-file.ts';

/** What a row does: it is new, says what was known already, or takes the place of another value. */
export type Effect = { row: FileRow; kind: 'new' | 'same' | 'replaces'; before: number | null };
export type ImportError =
  | { kind: 'not-allowed' }
  | { kind: 'reason-missing' }
  | { kind: 'nothing-new' }
  /** What everybody reads is something else than the officer saw in the preview. */
  | { kind: 'changed-meanwhile' };

/** What these rows would do to what is known now. */
export async function effectsOf(db: Db | Tx, rows: readonly FileRow[]): Promise<Effect[]> {
  const known = await db
    .selectFrom('indicatorFigure')
    .select(['indicatorKey', 'year', 'value', 'note'])
    .where('replacedBy', 'is', null)
    .execute();
  return rows.map((row) => {
    const now = known.find(({ indicatorKey, year }) => indicatorKey === row.key && year === row.year);
    if (!now) return { row, kind: 'new', before: null };
    const same = now.value === row.value && now.note === row.note;
    return { row, kind: same ? 'same' : 'replaces', before: now.value };
  });
}

/** Keeps figures. Whatever they replace stays, with the reason; `seen` is how many the officer saw being replaced. */
export function importFigures(
  deps: Deps,
  actor: Actor,
  {
    rows,
    reason,
    seen,
    submissionKey,
  }: { rows: readonly FileRow[]; reason: string; seen: number; submissionKey: string },
): Promise<Result<{ figures: number }, ImportError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    // One import at a time: the lock is that of the indicators themselves.
    await tx.selectFrom('indicator').select('key').where('origin', '=', 'import').orderBy('key').forUpdate().execute();
    const known = await tx
      .selectFrom('indicatorImport')
      .select('figures')
      .where('submissionKey', '=', submissionKey)
      .executeTakeFirst();
    if (known) return ok(known);
    const effects = (await effectsOf(tx, rows)).filter(({ kind }) => kind !== 'same');
    if (effects.length === 0) return fail({ kind: 'nothing-new' });
    const replaced = effects.filter(({ kind }) => kind === 'replaces');
    if (replaced.length !== seen) return fail({ kind: 'changed-meanwhile' });
    if (replaced.length > 0 && reason === '') return fail({ kind: 'reason-missing' });
    const at = deps.now();
    const made = await tx
      .insertInto('indicatorImport')
      .values({ reason, figures: effects.length, importedBy: actor.personId, importedAt: at, submissionKey })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const { row } of replaced)
      await tx
        .updateTable('indicatorFigure')
        .set({ replacedBy: made.id })
        .where('indicatorKey', '=', row.key)
        .where('year', '=', row.year)
        .where('replacedBy', 'is', null)
        .execute();
    await tx
      .insertInto('indicatorFigure')
      .values(
        effects.map(({ row: { key, year, value, note } }) => ({
          ...{ indicatorKey: key, year, value, note, importId: made.id },
        })),
      )
      .execute();
    await record(tx, {
      ...{ actor, at, act: 'programme.figures-imported', subject: `indicator-import:${made.id}` },
      detail: { figures: effects.length, replaced: replaced.length },
    });
    return ok({ figures: effects.length });
  });
}
