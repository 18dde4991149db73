import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { columnsOf, type TextReference } from './text-reference.ts';

export const reportReasons = ['personal_data', 'offensive', 'spam', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];
export type ReportError = { kind: 'text-not-found' } | { kind: 'explanation-missing' };

/** Reports a text to the moderators. The same person or browser counts once while the report is open. */
export function reportText(
  deps: Deps,
  actor: Actor,
  input: { text: TextReference; reason: ReportReason; explanation: string },
): Promise<Result<{ counted: boolean }, ReportError>> {
  return deps.db.transaction().execute(async (tx) => {
    const { text } = input;
    if (input.reason === 'other' && input.explanation === '') return fail({ kind: 'explanation-missing' });
    const shown = await tx
      .selectFrom(text.kind)
      .select('id')
      .where('id', '=', text.id)
      .where('status', '=', 'published')
      .executeTakeFirst();
    if (!shown) return fail({ kind: 'text-not-found' });
    const flag = await tx
      .insertInto('flag')
      .values({
        ...columnsOf(text),
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
      subject: `${text.kind}:${text.id}`,
      detail: { reason: input.reason },
    });
    return ok({ counted: true });
  });
}

/** The text that somebody wants to report, for the page where they do; only what is public anyway. */
export async function reportedText(deps: Deps, text: TextReference) {
  if (text.kind === 'contribution') {
    return deps.db
      .selectFrom('contribution')
      .innerJoin('project', 'project.id', 'contribution.projectId')
      .select(['contribution.title', 'contribution.body', 'project.slug', 'project.question'])
      .where('contribution.id', '=', text.id)
      .where('contribution.status', '=', 'published')
      .executeTakeFirst();
  }
  return deps.db
    .selectFrom('comment')
    .innerJoin('contribution', 'contribution.id', 'comment.contributionId')
    .innerJoin('project', 'project.id', 'contribution.projectId')
    .select(['contribution.title', 'comment.body', 'project.slug', 'project.question'])
    .where('comment.id', '=', text.id)
    .where('comment.status', '=', 'published')
    .executeTakeFirst();
}
