import type { Tx } from '../../../platform/db/db.ts';

/** Writes the statements of a value anew; only while nobody scored. */
export async function writeStatements(tx: Tx, valueId: number, texts: readonly string[]): Promise<void> {
  await tx.deleteFrom('valueScanStatement').where('valueId', '=', valueId).execute();
  const rows = texts.map((text, index) => ({ valueId, ordinal: index + 1, text }));
  if (rows.length > 0) await tx.insertInto('valueScanStatement').values(rows).execute();
}

/** Writes the roles that people can have anew; only while nobody scored. */
export async function writeRoles(tx: Tx, stepId: number, names: readonly string[]): Promise<void> {
  await tx.deleteFrom('valueScanRole').where('stepId', '=', stepId).execute();
  const rows = names.map((name, index) => ({ stepId, ordinal: index + 1, name }));
  if (rows.length > 0) await tx.insertInto('valueScanRole').values(rows).execute();
}
