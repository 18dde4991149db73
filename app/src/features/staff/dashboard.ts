import { sql } from 'kysely';
import { type Actor, hasRole } from '../../platform/actor.ts';
import type { Db } from '../../platform/db/db.ts';

/** What waits for an officer: promises within two weeks, answers, and the trajectories that they may manage. */
export async function dashboard(db: Db, actor: Actor, today: string) {
  const mine = managed(actor);
  const [promises, projects] = await Promise.all([
    db
      .selectFrom('task')
      .innerJoin('project', 'project.id', 'task.projectId')
      .select(['task.id', 'task.what', 'task.fromWhom', 'task.dueOn', 'project.slug', 'project.question'])
      .where('task.outcome', 'is', null)
      .where(sql<boolean>`task.due_on <= ${today}::date + 14`)
      .$if(mine !== 'all', (query) => query.where('project.id', 'in', mine as number[]))
      .orderBy('task.dueOn')
      .limit(20)
      .execute(),
    db
      .selectFrom('project')
      .select(['project.id', 'project.slug', 'project.question', 'project.status'])
      .select(
        sql<number>`(select count(*) from contribution where contribution.project_id = project.id
          and contribution.answered_at is null and contribution.status = 'published')`.as('unanswered'),
      )
      .where('project.kind', '=', 'trajectory')
      .$if(mine !== 'all', (query) => query.where('project.id', 'in', mine as number[]))
      .orderBy(sql`array_position(array['draft', 'published', 'closed'], project.status)`)
      .orderBy('project.id', 'desc')
      .limit(100)
      .execute(),
  ]);
  return { promises, projects };
}

export type Dashboard = Awaited<ReturnType<typeof dashboard>>;

/** The projects that this actor manages; 0 stands for none, since an empty list is no SQL. */
function managed(actor: Actor): 'all' | number[] {
  if (hasRole(actor, 'process_manager')) return 'all';
  const ids =
    actor.kind === 'person'
      ? actor.roles.flatMap((grant) =>
          grant.role === 'process_manager' && grant.projectId !== null ? [grant.projectId] : [],
        )
      : [];
  return ids.length > 0 ? ids : [0];
}
