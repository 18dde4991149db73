import type { Db } from '../../../platform/db/db.ts';
import type { Item } from '../composing/issue.ts';
import { type Issue, loadIssue } from '../composing/load-issue.ts';
import { stillPublic } from '../composing/sources.ts';

export type ArchivedIssue = {
  id: number;
  titleNl: string;
  titleEn: string;
  introNl: string;
  introEn: string;
  startedAt: Date;
  pieces: number;
};

const most = 200;

/** All issues that were sent, the newest first. */
export function listArchive(db: Db): Promise<ArchivedIssue[]> {
  return db
    .selectFrom('newsletterIssue as issue')
    .select(['issue.id', 'issue.titleNl', 'issue.titleEn', 'issue.introNl', 'issue.introEn', 'issue.startedAt'])
    .select((eb) =>
      eb
        .selectFrom('newsletterItem')
        .select((item) => item.fn.countAll<number>().as('count'))
        .whereRef('newsletterItem.issueId', '=', 'issue.id')
        .$asScalar()
        .$notNull()
        .as('pieces'),
    )
    .where('issue.startedAt', 'is not', null)
    .$narrowType<{ startedAt: Date }>()
    .orderBy('issue.startedAt', 'desc')
    .orderBy('issue.id', 'desc')
    .limit(most)
    .execute();
}

/** An issue that was sent, without what a moderator has hidden since; undefined for one that was not. */
export async function archivedIssue(db: Db, id: number, now: Date): Promise<(Issue & { startedAt: Date }) | undefined> {
  const issue = await loadIssue(db, id);
  if (!issue || issue.startedAt === null) return undefined;
  return { ...issue, startedAt: issue.startedAt, items: await openItems(db, issue.items, now) };
}

/** The pieces that everybody may still read. */
async function openItems(db: Db, items: readonly Item[], now: Date): Promise<Item[]> {
  const names = items.map(({ source }) => source);
  const open = await stillPublic(db, names, now);
  return items.filter(({ source }) => source === null || open.has(source));
}
