import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import { reportedHelpText } from './help-texts.ts';
import { flagColumnOf, type Reportable } from './text-reference.ts';

export const reportReasons = ['personal_data', 'offensive', 'spam', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];
/** A text as everybody sees it, below what it belongs to. */
export type ReportedText = { title: string; body: string } & { href: string };
export type ReportError = { kind: 'text-not-found' } | { kind: 'explanation-missing' };

// As other lines of the log call them.
const subjects: Partial<Record<Reportable['kind'], string>> = {
  statement: 'dialogue-statement',
  notice: 'help-notice',
  message: 'help-message',
};

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
      subject: `${subjects[text.kind] ?? text.kind}:${text.id}`,
      detail: { reason: input.reason },
    });
    return ok({ counted: true });
  });
}

/** A text as everybody sees it; what everybody may not see is undefined, and nobody reports it. */
export async function reportedText(db: Db | Tx, text: Reportable, actor: Actor): Promise<ReportedText | undefined> {
  switch (text.kind) {
    case 'contribution':
      return db
        .selectFrom('contribution')
        .innerJoin('project', 'project.id', 'contribution.projectId')
        .select(['contribution.title', 'contribution.body', projectHrefInSql.as('href')])
        .where('contribution.id', '=', text.id)
        .where('contribution.status', '=', 'published')
        .executeTakeFirst();
    case 'comment':
      return db
        .selectFrom('comment')
        .innerJoin('contribution', 'contribution.id', 'comment.contributionId')
        .innerJoin('project', 'project.id', 'contribution.projectId')
        .select(['contribution.title', 'comment.body', projectHrefInSql.as('href')])
        .where('comment.id', '=', text.id)
        .where('comment.status', '=', 'published')
        .executeTakeFirst();
    case 'worry':
      return db
        .selectFrom('backing')
        .innerJoin('project', 'project.id', 'backing.projectId')
        .select(['project.question as title', 'backing.words as body', projectHrefInSql.as('href')])
        .where('backing.id', '=', text.id)
        .where('backing.stance', '=', 'worry')
        .where('backing.status', '=', 'published')
        .where('project.status', '<>', 'draft')
        .executeTakeFirst();
    case 'initiative':
      return db
        .selectFrom('project')
        .innerJoin('initiative', 'initiative.projectId', 'project.id')
        .select(['project.question as title', 'project.intro as body', projectHrefInSql.as('href')])
        .where('project.id', '=', text.id)
        .where('project.status', '<>', 'draft')
        .executeTakeFirst();
    case 'notice':
    case 'message':
      return reportedHelpText(db, { kind: text.kind, id: text.id }, actor);
    case 'statement':
      return db
        .selectFrom('dialogueStatement')
        .innerJoin('step', 'step.id', 'dialogueStatement.stepId')
        .innerJoin('project', 'project.id', 'step.projectId')
        .select(['step.title', 'dialogueStatement.body', projectHrefInSql.as('href')])
        .where('dialogueStatement.id', '=', text.id)
        .where('dialogueStatement.status', '=', 'published')
        .where('step.status', '=', 'published')
        .where('project.status', '<>', 'draft')
        .executeTakeFirst();
  }
}
