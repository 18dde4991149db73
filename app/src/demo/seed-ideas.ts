import { sql } from 'kysely';
import { snapshotOf } from '../features/steps/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { DemoTown } from './demo-town.ts';
import type { DemoIdea } from './demo-trajectory.ts';

const nobody = { personId: null, contactId: null, visitorId: null };

type Place = { projectId: number; stepId: number };
/** An idea with the number under which it was written. */
type Written = { idea: DemoIdea; order: number; contributionId: number };

/**
 * Writes the contributions of a step with their supports, reactions and answers, and sets every counter. Each kind goes in
 * one statement: a fresh town is waited for.
 */
export async function seedIdeas(tx: Tx, town: DemoTown, place: Place, ideas: readonly DemoIdea[]): Promise<void> {
  if (ideas.length === 0) return;
  const made = await tx
    .insertInto('contribution')
    .values(
      ideas.map((idea, order) => ({
        ...{ ...place, ...idea.point, ...written(town, idea), title: idea.title, body: idea.body },
        ...{ authorName: idea.author, areaId: idea.area ? town.areaOf(idea.area) : null, status: 'published' as const },
        ...{ publishedAt: momentOf(town, idea.day, order), submittedAt: momentOf(town, idea.day, order) },
        ...{ supportCount: idea.supports, commentCount: idea.comments?.length ?? 0 },
      })),
    )
    .returning('id')
    .execute();
  const all = ideas.map((idea, order) => ({ idea, order, contributionId: made[order]?.id ?? 0 }));
  const acts = all.map(({ idea, order, contributionId }) => {
    const { personId, channel } = written(town, idea);
    const act = { kind: 'contribute' as const, at: momentOf(town, idea.day, order), contributionId };
    return { ...act, ...place, personId, channel, ...snapshotOf({ ...nobody, personId }) };
  });
  await tx.insertInto('act').values(acts).execute();
  await seedSupports(tx, town, place, all);
  await seedReactions(tx, town, place, all);
  await seedAnswers(tx, town, place, all);
  await tx.updateTable('step').set({ contributionCount: ideas.length }).where('id', '=', place.stepId).execute();
  await tx
    .updateTable('project')
    .set((eb) => ({
      contributionCount: eb('contributionCount', '+', ideas.length),
      answeredCount: eb('answeredCount', '+', ideas.filter((idea) => idea.answer).length),
    }))
    .where('id', '=', place.projectId)
    .execute();
}

function momentOf({ today }: DemoTown, day: number, minute = 0): Date {
  return new Date(atHour(addDays(today, day), 11).getTime() + minute * 60_000);
}

function written({ people }: DemoTown, { author, channel = 'web' }: DemoIdea) {
  return { personId: people.get(author) ?? null, channel };
}

async function seedSupports(tx: Tx, town: DemoTown, { projectId, stepId }: Place, all: readonly Written[]) {
  const given = all.map(({ idea: { supports, day }, contributionId }) => ({
    ...{ contribution_id: contributionId, supports, at: momentOf(town, day, 90).toISOString() },
  }));
  await sql`
    insert into act (kind, at, person_id, project_id, step_id, contribution_id, area_id, age_band)
    select 'support', idea.at + one.place * interval '7 minutes', one.id,
      ${projectId}::bigint, ${stepId}::bigint, idea.contribution_id, one.area_id, one.age_band
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as idea (contribution_id bigint, supports int, at timestamptz)
    cross join lateral (
      select id, area_id, age_band, row_number() over (order by md5(id::text || idea.contribution_id)) as place
      from person where id = any(${town.residents}::uuid[])
      order by place limit idea.supports
    ) as one`.execute(tx);
}

async function seedReactions(tx: Tx, town: DemoTown, place: Place, all: readonly Written[]): Promise<void> {
  const reactions = all.flatMap(({ idea, contributionId }) =>
    (idea.comments ?? []).map(({ author, official = false, body, day }, index) => ({
      ...{ contributionId, authorName: author, official, body, submittedAt: momentOf(town, day, index) },
      ...{ personId: town.people.get(author) ?? null, status: 'published' as const },
    })),
  );
  if (reactions.length === 0) return;
  const made = await tx.insertInto('comment').values(reactions).returning('id').execute();
  const acts = reactions.map(({ contributionId, personId, submittedAt: at }, index) => ({
    ...{ kind: 'comment' as const, at, contributionId, commentId: made[index]?.id ?? 0 },
    ...{ ...place, personId, ...snapshotOf({ ...nobody, personId }) },
  }));
  await tx.insertInto('act').values(acts).execute();
}

async function seedAnswers(tx: Tx, town: DemoTown, { projectId }: Place, all: readonly Written[]): Promise<void> {
  for (const { idea, order, contributionId } of all) {
    if (!idea.answer) continue;
    const answeredAt = momentOf(town, idea.answer.day, order);
    const { outcome, why } = idea.answer;
    const { id: responseId } = await tx
      .insertInto('response')
      .values({ projectId, outcome, why, givenBy: town.manager.id, givenAt: answeredAt })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.updateTable('contribution').set({ responseId, answeredAt }).where('id', '=', contributionId).execute();
  }
}
