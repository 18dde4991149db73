import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { advice } from './content/advice.ts';
import type { DemoTown } from './demo-town.ts';

/** The first advice of the council by lot: one recommendation was answered, the answer to the other is late. */
export async function seedAdvice(tx: Tx, town: Pick<DemoTown, 'today'>): Promise<void> {
  const council = await tx.selectFrom('panel').select('stepId').where('body', '=', 'council').executeTakeFirst();
  if (!council) return;
  const { stepId } = council;
  const at = (day: number) => atHour(addDays(town.today, day), 10);
  const { title, introduction, publishedDay, answerDueDay, recommendations } = advice;
  const answerDue = addDays(town.today, answerDueDay);
  await tx
    .insertInto('panelAdvice')
    .values({ stepId, title, introduction, answerDue, publishedAt: at(publishedDay) })
    .execute();
  // The vote on which the panel's first recommendation rests.
  const vote = await tx
    .selectFrom('panelDilemma')
    .select('id')
    .where('stepId', '=', stepId)
    .where('countedAt', 'is not', null)
    .executeTakeFirst();
  for (const { answered, onVote, ...recommendation } of recommendations) {
    const answer = answered && {
      answer: answered.answer,
      answerWhy: answered.why,
      answeredBy: answered.by,
      answeredAt: at(answered.day),
    };
    await tx
      .insertInto('panelRecommendation')
      .values({ stepId, ...recommendation, ...answer, dilemmaId: onVote ? (vote?.id ?? null) : null })
      .execute();
  }
}
