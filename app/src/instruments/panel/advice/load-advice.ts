import type { Db, Tx } from '../../../platform/db/db.ts';

/** What the college can answer to a recommendation. */
export const answers = ['adopted', 'partly', 'not'] as const;

export type Advice = NonNullable<Awaited<ReturnType<typeof loadAdvice>>>;
export type Recommendation = Advice['recommendations'][number];

/** The advice of a panel with its recommendations in order, published or not. */
export async function loadAdvice(db: Db | Tx, stepId: number) {
  const advice = await db
    .selectFrom('panelAdvice')
    .select(['title', 'introduction', 'answerDue', 'publishedAt'])
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  if (!advice) return undefined;
  const recommendations = await db
    .selectFrom('panelRecommendation')
    .select(['id', 'title', 'body', 'answer', 'answerWhy', 'answeredBy', 'answeredAt'])
    .where('stepId', '=', stepId)
    .orderBy('id')
    .execute();
  return { ...advice, recommendations };
}
