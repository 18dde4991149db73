import type { Db, Tx } from '../../../platform/db/db.ts';

/** What the college can answer to a recommendation. */
export const answers = ['adopted', 'partly', 'not'] as const;

export type Advice = NonNullable<Awaited<ReturnType<typeof loadAdvice>>>;
export type Recommendation = Advice['recommendations'][number];
export type EarlierAnswer = Recommendation['earlier'][number];

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
    .leftJoin('panelDilemma', 'panelDilemma.id', 'panelRecommendation.dilemmaId')
    .select(['panelRecommendation.id', 'title', 'body', 'answer', 'answerWhy', 'answeredBy', 'answeredAt'])
    .select(['panelRecommendation.dilemmaId', 'panelDilemma.question as dilemma'])
    .where('panelRecommendation.stepId', '=', stepId)
    .orderBy('panelRecommendation.id')
    .execute();
  const earlier = await loadEarlier(db, stepId);
  return {
    ...advice,
    recommendations: recommendations.map((each) => ({
      ...each,
      /** What was answered before, newest first. */
      earlier: earlier.filter(({ recommendationId }) => recommendationId === each.id),
    })),
  };
}

function loadEarlier(db: Db | Tx, stepId: number) {
  return db
    .selectFrom('panelEarlierAnswer as earlier')
    .innerJoin('panelRecommendation', 'panelRecommendation.id', 'earlier.recommendationId')
    .select(['earlier.id', 'recommendationId', 'earlier.answer', 'earlier.answerWhy', 'earlier.answeredBy'])
    .select(['earlier.answeredAt', 'changeNote', 'replacedAt'])
    .where('stepId', '=', stepId)
    .orderBy('earlier.id', 'desc')
    .execute();
}
