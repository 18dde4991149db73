import type { Tx } from '../../platform/db/db.ts';
import type { Agreement } from './agreement.ts';

/** Writes the draft row within a transaction that holds the project; answers its id and version. */
export async function writeDraft(
  tx: Tx,
  input: { projectId: number; agreement: Agreement; changeNote: string },
): Promise<{ id: number; version: number }> {
  const { promises, ...texts } = input.agreement;
  const values = { ...texts, promises: JSON.stringify(promises), changeNote: input.changeNote };
  const existing = await tx
    .updateTable('agreement')
    .set(values)
    .where('projectId', '=', input.projectId)
    .where('publishedAt', 'is', null)
    .returning(['id', 'version'])
    .executeTakeFirst();
  if (existing) return existing;
  const { last } = await tx
    .selectFrom('agreement')
    .select((eb) => eb.fn.coalesce(eb.fn.max('version'), eb.lit(0)).as('last'))
    .where('projectId', '=', input.projectId)
    .executeTakeFirstOrThrow();
  return tx
    .insertInto('agreement')
    .values({ ...values, projectId: input.projectId, version: Number(last) + 1 })
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow();
}
