import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { worksAtDesk } from '../desk-role.ts';

export type MarkPrintedError = { kind: 'not-allowed' };

/**
 * Marks letters as printed and empties address and text: a post code or an answer on paper need not stay here.
 * Letters that another desk marked meanwhile are left alone, so `count` may be less than the ids given.
 */
export function markPrinted(
  deps: Deps,
  actor: Actor,
  ids: readonly number[],
): Promise<Result<{ count: number }, MarkPrintedError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !worksAtDesk(actor)) return fail({ kind: 'not-allowed' });
    if (ids.length === 0) return ok({ count: 0 });
    const at = deps.now();
    const marked = await tx
      .updateTable('letter')
      .set({ printedAt: at, printedBy: actor.personId, body: '', postalAddress: '' })
      .where('id', 'in', [...ids])
      .where('printedAt', 'is', null)
      .returning('id')
      .execute();
    if (marked.length > 0) {
      const detail = { count: marked.length };
      await record(tx, { actor, at, act: 'letters.printed', subject: `letter:${marked[0]?.id}`, detail });
    }
    return ok({ count: marked.length });
  });
}
