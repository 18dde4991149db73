import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ChangeError, changeScan } from '../staff/change-scan.ts';
import { writeStatements } from './write-lines.ts';

/** A value as its owner typed it. */
export type ValueInput = { name: string; about: string; statements: string[] };
type Refused =
  | { kind: 'fixed' }
  | { kind: 'value-not-found' }
  | { kind: 'too-many-values' }
  | { kind: 'value-twice' }
  | { kind: 'only-value' };
export type ValueError = ChangeError | Refused;

/** More values than this nobody scores with care. */
const mostValues = 12;

/** Adds a value at the end, or changes one (`id`), as long as nobody scored. No two values have the same name. */
export function saveValue(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number | null },
  { statements, ...words }: ValueInput,
): Promise<Result<null, ValueError>> {
  return changeScan<Refused>(deps, actor, stepId, async (tx, { fixedAt, values }) => {
    if (fixedAt) return fail({ kind: 'fixed' });
    if (id !== null && !values.some((value) => value.id === id)) return fail({ kind: 'value-not-found' });
    if (values.some((value) => value.id !== id && value.name === words.name)) return fail({ kind: 'value-twice' });
    if (id === null && values.length >= mostValues) return fail({ kind: 'too-many-values' });
    const saved =
      id === null
        ? tx
            .insertInto('valueScanValue')
            .values({ stepId, ordinal: await nextOrdinal(), ...words })
            .returning('id')
        : tx.updateTable('valueScanValue').set(words).where('id', '=', id).returning('id');
    const value = await saved.executeTakeFirstOrThrow();
    await writeStatements(tx, value.id, statements);
    const detail = { value: value.id, statements: statements.length };
    await record(tx, { actor, at: deps.now(), act: 'value-scan.value-saved', subject: `step:${stepId}`, detail });
    return ok(null);

    // A value that went left a hole in the numbers.
    async function nextOrdinal(): Promise<number> {
      const last = tx.selectFrom('valueScanValue').select((eb) => eb.fn.max('ordinal').as('ordinal'));
      return ((await last.where('stepId', '=', stepId).executeTakeFirst())?.ordinal ?? 0) + 1;
    }
  });
}

/** Takes a value away with its statements, as long as nobody scored; one stays. */
export function removeValue(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
): Promise<Result<null, ValueError>> {
  return changeScan<Refused>(deps, actor, stepId, async (tx, { fixedAt, values }) => {
    if (fixedAt) return fail({ kind: 'fixed' });
    if (!values.some((value) => value.id === id)) return fail({ kind: 'value-not-found' });
    if (values.length === 1) return fail({ kind: 'only-value' });
    await tx.deleteFrom('valueScanValue').where('id', '=', id).execute();
    const detail = { value: id };
    await record(tx, { actor, at: deps.now(), act: 'value-scan.value-removed', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}
