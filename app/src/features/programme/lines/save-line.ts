import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { kindsOfActivity } from '../links/activity.ts';

export type LineInput = {
  pillarId: number;
  spearheadId: number | null;
  code: string;
  name: string;
  goal: string;
  yearlyCount: number | null;
  yearlyWhat: string;
  takes: readonly string[];
  endedOn: string | null;
};
export type SaveLineError =
  | { kind: 'not-allowed' }
  | { kind: 'line-not-found' }
  | { kind: 'pillar-unknown' }
  | { kind: 'changed-meanwhile' };

/** The team adds a line, or changes one of which it saw the newest version (`revision`). */
export function saveLine(
  deps: Deps,
  actor: Actor,
  input: LineInput,
  at: { id: number; revision: number } | { submissionKey: string },
): Promise<Result<{ id: number }, SaveLineError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    const pillar = await tx
      .selectFrom('programmePillar')
      .select('id')
      .where('id', '=', input.pillarId)
      .forUpdate()
      .executeTakeFirst();
    if (!pillar) return fail({ kind: 'pillar-unknown' });
    const spearhead = await tx
      .selectFrom('programmeSpearhead')
      .select('id')
      .where('id', '=', input.spearheadId ?? 0)
      .executeTakeFirst();
    const takes = input.takes.filter((kind) => kindsOfActivity.some((known) => known === kind));
    const values = { ...input, spearheadId: spearhead?.id ?? null, takes };
    const now = deps.now();
    if ('id' in at) {
      const line = await tx
        .selectFrom('programmeLine')
        .select('revision')
        .where('id', '=', at.id)
        .forUpdate()
        .executeTakeFirst();
      if (!line) return fail({ kind: 'line-not-found' });
      if (line.revision !== at.revision) return fail({ kind: 'changed-meanwhile' });
      await tx
        .updateTable('programmeLine')
        .set({ ...values, revision: line.revision + 1 })
        .where('id', '=', at.id)
        .execute();
      await record(tx, { actor, at: now, act: 'programme.line-saved', subject: `programme-line:${at.id}` });
      return ok({ id: at.id });
    }
    const { submissionKey } = at;
    const known = await tx
      .selectFrom('programmeLine')
      .select('id')
      .where('submissionKey', '=', submissionKey)
      .executeTakeFirst();
    if (known) return ok(known);
    const { last } = await tx
      .selectFrom('programmeLine')
      .select(({ fn }) => fn.max('ordinal').as('last'))
      .where('pillarId', '=', pillar.id)
      .executeTakeFirstOrThrow();
    const made = await tx
      .insertInto('programmeLine')
      .values({ ...values, submissionKey, ordinal: (last ?? -1) + 1 })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record(tx, { actor, at: now, act: 'programme.line-added', subject: `programme-line:${made.id}` });
    return ok(made);
  });
}
