import { sql } from 'kysely';
import { snapshotOf } from '../features/steps/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { DemoTown } from './demo-town.ts';
import type { DemoIdea } from './demo-trajectory.ts';

const nobody = { personId: null, contactId: null, visitorId: null };

/** Writes the contributions of a step with their supports, reactions and answers, and sets every counter. */
export async function seedIdeas(
  tx: Tx,
  town: DemoTown,
  place: { projectId: number; stepId: number },
  ideas: DemoIdea[],
): Promise<void> {
  const at = (day: number, minute = 0) => new Date(atHour(addDays(town.today, day), 11).getTime() + minute * 60_000);
  for (const [order, idea] of ideas.entries()) {
    const areaId = idea.area ? town.areaOf(idea.area) : null;
    const personId = town.people.get(idea.author) ?? null;
    const channel = idea.channel ?? 'web';
    const { id: contributionId } = await tx
      .insertInto('contribution')
      .values({
        ...place,
        personId,
        authorName: idea.author,
        title: idea.title,
        body: idea.body,
        areaId,
        ...idea.point,
        channel,
        status: 'published',
        submittedAt: at(idea.day, order),
        publishedAt: at(idea.day, order),
        supportCount: idea.supports,
        commentCount: idea.comments?.length ?? 0,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('act')
      .values({
        kind: 'contribute',
        at: at(idea.day, order),
        personId,
        ...place,
        contributionId,
        channel,
        ...snapshotOf({ ...nobody, personId }),
      })
      .execute();
    await tx
      .insertInto('act')
      .columns(['kind', 'at', 'personId', 'projectId', 'stepId', 'contributionId', 'areaId', 'ageBand'])
      .expression(
        sql`select 'support', ${at(idea.day, 90)}::timestamptz + (row_number() over ()) * interval '7 minutes', id,
              ${place.projectId}::bigint, ${place.stepId}::bigint, ${contributionId}::bigint, area_id, age_band
            from person where id = any(${town.residents}::uuid[])
            order by md5(id::text || ${String(contributionId)}) limit ${idea.supports}` as never,
      )
      .execute();
    for (const [index, reaction] of (idea.comments ?? []).entries()) {
      const author = town.people.get(reaction.author) ?? null;
      const submittedAt = at(reaction.day, index);
      const { id: commentId } = await tx
        .insertInto('comment')
        .values({
          contributionId,
          personId: author,
          authorName: reaction.author,
          official: reaction.official ?? false,
          body: reaction.body,
          status: 'published',
          submittedAt,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('act')
        .values({
          kind: 'comment',
          at: submittedAt,
          personId: author,
          ...place,
          contributionId,
          commentId,
          ...snapshotOf({ ...nobody, personId: author }),
        })
        .execute();
    }
    if (idea.answer) {
      const answeredAt = at(idea.answer.day, order);
      const { id: responseId } = await tx
        .insertInto('response')
        .values({
          projectId: place.projectId,
          outcome: idea.answer.outcome,
          why: idea.answer.why,
          givenBy: town.manager.id,
          givenAt: answeredAt,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await tx.updateTable('contribution').set({ responseId, answeredAt }).where('id', '=', contributionId).execute();
    }
  }
  const answered = ideas.filter((idea) => idea.answer).length;
  await tx.updateTable('step').set({ contributionCount: ideas.length }).where('id', '=', place.stepId).execute();
  await tx
    .updateTable('project')
    .set((eb) => ({
      contributionCount: eb('contributionCount', '+', ideas.length),
      answeredCount: eb('answeredCount', '+', answered),
    }))
    .where('id', '=', place.projectId)
    .execute();
}
