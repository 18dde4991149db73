import type { Db } from '../../../platform/db/db.ts';

/** A remark as it stands below its paragraph. */
export type Remark = Awaited<ReturnType<typeof loadRemarks>>[number];

/** What everybody reads about a paragraph, the oldest first. */
export function loadRemarks(db: Db, paragraphId: number) {
  return db
    .selectFrom('consultationRemark')
    .innerJoin('contribution', 'contribution.id', 'consultationRemark.contributionId')
    .leftJoin('response', 'response.id', 'contribution.responseId')
    .select(['contribution.id', 'contribution.authorName', 'contribution.body', 'contribution.submittedAt'])
    .select(['contribution.supportCount', 'contribution.commentCount', 'response.outcome'])
    .where('paragraphId', '=', paragraphId)
    .where('contribution.status', '=', 'published')
    .orderBy('contribution.submittedAt')
    .orderBy('contribution.id')
    .execute();
}
