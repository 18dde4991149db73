import type { Db, Tx } from '../../../platform/db/db.ts';
import type { IssueState, IssueTexts, Item } from './issue.ts';

/** An issue with everything that stands in it, and who worked on it. */
export type Issue = IssueTexts & {
  id: number;
  state: IssueState;
  items: Item[];
  createdAt: Date;
  changedAt: Date;
  changedBy: string | null;
  /** The name of who changed it last; null where the account is gone. */
  writer: string | null;
  approvedAt: Date | null;
  approver: string | null;
  sendAt: Date | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  perSecond: number;
  awaySince: Date | null;
};

/** One issue, whatever its state; the caller checks who may see it. */
export async function loadIssue(db: Db | Tx, id: number): Promise<Issue | undefined> {
  const issue = await db
    .selectFrom('newsletterIssue as issue')
    .leftJoin('person as writer', 'writer.id', 'issue.changedBy')
    .leftJoin('person as approver', 'approver.id', 'issue.approvedBy')
    .select(['issue.id', 'issue.state', 'issue.titleNl', 'issue.titleEn', 'issue.introNl', 'issue.introEn'])
    .select(['issue.createdAt', 'issue.changedAt', 'issue.changedBy', 'writer.name as writer'])
    .select(['issue.approvedAt', 'approver.name as approver', 'issue.sendAt', 'issue.startedAt', 'issue.finishedAt'])
    .select(['issue.perSecond', 'issue.awaySince'])
    .where('issue.id', '=', id)
    .executeTakeFirst();
  return issue && { ...issue, items: await itemsOf(db, id) };
}

/** The pieces of an issue in their order. */
export function itemsOf(db: Db | Tx, issueId: number): Promise<Item[]> {
  return db
    .selectFrom('newsletterItem')
    .select(['id', 'kind', 'source', 'titleNl', 'textNl', 'titleEn', 'textEn', 'href', 'themeIds', 'areaIds'])
    .where('issueId', '=', issueId)
    .orderBy('ordinal')
    .orderBy('id')
    .execute();
}
