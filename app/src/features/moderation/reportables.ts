import type { Actor } from '../../platform/actor.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import { reportedMessage, reportedNotice } from './help-texts.ts';
import type { Reportable } from './text-reference.ts';

/** A text as everybody sees it, below what it belongs to. */
export type ReportedText = { title: string; body: string; href: string };

type Find = (db: Db | Tx, id: number, actor: Actor) => Promise<ReportedText | undefined>;

/** For each kind of text that readers can report: as what the audit log knows it, and where it is found. */
export const reportables: Record<Reportable['kind'], { subject: string; find: Find }> = {
  contribution: { subject: 'contribution', find: contribution },
  comment: { subject: 'comment', find: comment },
  worry: { subject: 'worry', find: worry },
  initiative: { subject: 'initiative', find: initiative },
  notice: { subject: 'help-notice', find: reportedNotice },
  message: { subject: 'help-message', find: reportedMessage },
  statement: { subject: 'dialogue-statement', find: statement },
};

/** A text as everybody sees it; what everybody may not see is undefined, and nobody reports it. */
export function reportedText(db: Db | Tx, { kind, id }: Reportable, actor: Actor): Promise<ReportedText | undefined> {
  return reportables[kind].find(db, id, actor);
}

function contribution(db: Db | Tx, id: number) {
  return db
    .selectFrom('contribution')
    .innerJoin('project', 'project.id', 'contribution.projectId')
    .select(['contribution.title', 'contribution.body', projectHrefInSql.as('href')])
    .where('contribution.id', '=', id)
    .where('contribution.status', '=', 'published')
    .executeTakeFirst();
}

function comment(db: Db | Tx, id: number) {
  return db
    .selectFrom('comment')
    .innerJoin('contribution', 'contribution.id', 'comment.contributionId')
    .innerJoin('project', 'project.id', 'contribution.projectId')
    .select(['contribution.title', 'comment.body', projectHrefInSql.as('href')])
    .where('comment.id', '=', id)
    .where('comment.status', '=', 'published')
    .executeTakeFirst();
}

function worry(db: Db | Tx, id: number) {
  return db
    .selectFrom('backing')
    .innerJoin('project', 'project.id', 'backing.projectId')
    .select(['project.question as title', 'backing.words as body', projectHrefInSql.as('href')])
    .where('backing.id', '=', id)
    .where('backing.stance', '=', 'worry')
    .where('backing.status', '=', 'published')
    .where('project.status', '<>', 'draft')
    .executeTakeFirst();
}

function initiative(db: Db | Tx, id: number) {
  return db
    .selectFrom('project')
    .innerJoin('initiative', 'initiative.projectId', 'project.id')
    .select(['project.question as title', 'project.intro as body', projectHrefInSql.as('href')])
    .where('project.id', '=', id)
    .where('project.status', '<>', 'draft')
    .executeTakeFirst();
}

function statement(db: Db | Tx, id: number) {
  return db
    .selectFrom('dialogueStatement')
    .innerJoin('step', 'step.id', 'dialogueStatement.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.title', 'dialogueStatement.body', projectHrefInSql.as('href')])
    .where('dialogueStatement.id', '=', id)
    .where('dialogueStatement.status', '=', 'published')
    .where('step.status', '=', 'published')
    .where('project.status', '<>', 'draft')
    .executeTakeFirst();
}
