import type { Db } from '../../../platform/db/db.ts';
import type { IssueState } from './issue.ts';

export type IssueRow = {
  id: number;
  titleNl: string;
  state: IssueState;
  changedAt: Date;
  sendAt: Date | null;
  readers: number;
};
export type Overview = { issues: IssueRow[]; active: number; waiting: number; suspended: number };

const most = 100;

/** All issues, the newest first, and how many subscribe. */
export async function loadOverview(db: Db): Promise<Overview> {
  const issues = await db
    .selectFrom('newsletterIssue as issue')
    .select(['issue.id', 'issue.titleNl', 'issue.state', 'issue.changedAt', 'issue.sendAt'])
    .select((eb) =>
      eb
        .selectFrom('newsletterRecipient')
        .select((one) => one.fn.countAll<number>().as('count'))
        .whereRef('newsletterRecipient.issueId', '=', 'issue.id')
        .$asScalar()
        .$notNull()
        .as('readers'),
    )
    .orderBy('issue.id', 'desc')
    .limit(most)
    .execute();
  const counts = await db
    .selectFrom('newsletterSubscriber')
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('state', '=', 'active').as('active'),
      eb.fn.countAll<number>().filterWhere('state', '=', 'waiting').as('waiting'),
      eb.fn.countAll<number>().filterWhere('state', '=', 'suspended').as('suspended'),
    ])
    .executeTakeFirstOrThrow();
  return { issues, ...counts };
}
