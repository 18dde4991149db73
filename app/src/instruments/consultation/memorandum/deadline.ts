import { sql } from 'kysely';
import type { PromisesAsked, StepPromise } from '../../../features/steps/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { consultationStaffPath } from '../consultation-path.ts';
import { memorandumMessages } from './memorandum-messages.ts';

// Six weeks after the last day, unless the agreement with who takes part promises the memorandum by a day of its own.
const own = sql`(select min(due_on) from task where task.project_id = step.project_id and kind = 'promise'
  and what ~* 'nota van beantwoording')`;
const dueOn = sql<string>`coalesce(${own}, consultation.last_day + 42)`;

/** The day by which a memorandum is promised (YYYY-MM-DD), or null where no term was set. */
export async function memorandumDueOn(db: Db, stepId: number): Promise<string | null> {
  const row = await db
    .selectFrom('consultation')
    .innerJoin('step', 'step.id', 'consultation.stepId')
    .select(dueOn.as('dueOn'))
    .where('stepId', '=', stepId)
    .where('lastDay', 'is not', null)
    .executeTakeFirst();
  return row?.dueOn ?? null;
}

/** The memoranda that are not there yet; one that the agreement promises stands among its promises already. */
export async function memorandumPromises(
  { db }: Pick<Deps, 'db'>,
  { projects, until, limit, locale }: PromisesAsked,
): Promise<StepPromise[]> {
  const rows = await db
    .selectFrom('consultation')
    .innerJoin('step', 'step.id', 'consultation.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['stepId', 'draftTitle', 'slug', 'question', dueOn.as('dueOn')])
    .where('announcedAt', 'is not', null)
    .where('project.status', '=', 'published')
    .where(sql<boolean>`${own} is null`)
    .where(dueOn, '<=', sql<string>`${until}::date`)
    .where(projects === 'all' ? sql<boolean>`true` : sql<boolean>`project.id = any(${projects}::bigint[])`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('consultationMemorandum')
            .select('id')
            .whereRef('consultationMemorandum.stepId', '=', 'consultation.stepId'),
        ),
      ),
    )
    .orderBy(dueOn)
    .orderBy('stepId')
    .limit(limit)
    .execute();
  return rows.map(({ stepId, draftTitle, slug, question, dueOn: day }) => ({
    what: memorandumMessages(locale).owed,
    about: draftTitle,
    dueOn: day,
    href: consultationStaffPath({ id: stepId, projectSlug: slug }, 'memorandum'),
    question,
  }));
}
