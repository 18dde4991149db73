import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { reportables, reportedText } from './reportables.ts';
import { flagColumnOf, type Reportable } from './text-reference.ts';

export const reportReasons = ['personal_data', 'offensive', 'spam', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];
export type ReportError = { kind: 'text-not-found' } | { kind: 'explanation-missing' };

/** Reports a text to the moderators. The same person or browser counts once while the report is open. */
export function reportText(
  deps: Deps,
  actor: Actor,
  input: { text: Reportable; reason: ReportReason; explanation: string },
): Promise<Result<{ counted: boolean }, ReportError>> {
  return deps.db.transaction().execute(async (tx) => {
    const { text } = input;
    if (input.reason === 'other' && input.explanation === '') return fail({ kind: 'explanation-missing' });
    if (!(await reportedText(tx, text, actor))) return fail({ kind: 'text-not-found' });
    const flag = await tx
      .insertInto('flag')
      .values({
        [flagColumnOf(text)]: text.id,
        reporterId: actor.kind === 'person' ? actor.personId : null,
        visitorId: actor.kind === 'person' ? null : actor.visitorId,
        reason: input.reason,
        explanation: input.explanation,
        raisedAt: deps.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!flag) return ok({ counted: false });
    await record(tx, {
      actor,
      at: deps.now(),
      act: 'text.reported',
      subject: `${reportables[text.kind].subject}:${text.id}`,
      detail: { reason: input.reason },
    });
    return ok({ counted: true });
  });
}
