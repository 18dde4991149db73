import { sql } from 'kysely';
import { type Actor, hasRole } from '../../../platform/actor.ts';
import { atHour } from '../../../platform/calendar/at-hour.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { countLettersToPrint } from '../../desk/index.ts';
import { countToModerate } from '../../moderation/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import type { Instruments } from '../../steps/index.ts';
import type { StaffProject } from '../staff-page.tsx';

/** A promise that waits. `what` is ours, about what an officer wrote; null where the words are all of an officer. */
type Promised = { what: string | null; about: string; dueOn: string; href: string; question: string };

export type DashboardModel = {
  today: string;
  /** Promises of this person, those without an owner, and those of steps: too late, or due within two weeks. */
  tasks: Promised[];
  /** Steps that close within a week. */
  closing: { id: number; title: string; closesAt: Date; slug: string; question: string }[];
  waiting: { slug: string; question: string; count: number; days: number }[];
  /** Null for who has no part in it. */
  toModerate: number | null;
  letters: number | null;
  projects: (StaffProject & { contributionCount: number; answeredCount: number })[];
  mayCreate: boolean;
  administers: boolean;
  managesProjects: boolean;
};

type TaskRow = { id: number; what: string; dueOn: string; slug: string; question: string };

const mostRows = 100;
const taskDays = 14;
const closingDays = 7;

/** What waits for this member of staff, most urgent first. */
export async function loadDashboard(
  deps: Deps,
  instruments: Instruments,
  actor: Actor & { kind: 'person' },
  locale: Locale,
): Promise<DashboardModel> {
  const { db, now } = deps;
  const today = townDay(now());
  const managed = managedProjects(actor);
  const moderates = actor.roles.some((grant) => grant.role !== 'desk');
  const asked = { projects: managed, until: addDays(today, taskDays), limit: mostRows, locale };
  const [tasks, ofSteps, closing, waiting, projects, queue, letters] = await Promise.all([
    openTasks(db, actor.personId, managed, asked.until),
    Promise.all(instruments.list.map(({ promises }) => promises?.(deps, asked) ?? [])),
    closingSteps(db, managed, now(), addDays(today, closingDays)),
    waitingContributions(db, managed, today),
    listManaged(db, managed),
    moderates ? countToModerate(deps, instruments, actor) : null,
    actor.roles.some((grant) => grant.role === 'desk' || grant.role === 'administrator')
      ? countLettersToPrint(db)
      : null,
  ]);
  return {
    today,
    tasks: [...tasks.map(promisedTask), ...ofSteps.flat()].sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    closing,
    waiting,
    projects,
    toModerate: queue && queue.waiting + queue.reported,
    letters,
    mayCreate: hasRole(actor, 'process_manager'),
    administers: hasRole(actor, 'administrator'),
    managesProjects: managed === 'all' || managed.length > 0,
  };
}

function promisedTask({ id, what, slug, dueOn, question }: TaskRow): Promised {
  return { what: null, about: what, dueOn, question, href: `${staffHref(slug, 'promises')}#belofte-${id}` };
}

/** The projects that somebody may manage; 'all' for a role in the whole town. */
function managedProjects(actor: Actor & { kind: 'person' }): 'all' | number[] {
  if (hasRole(actor, 'process_manager')) return 'all';
  return actor.roles.flatMap(({ role, projectId }) =>
    role === 'process_manager' && projectId !== null ? [projectId] : [],
  );
}

/** A condition on project.id: one of those that somebody manages. */
function isManaged(managed: 'all' | number[]) {
  return managed === 'all' ? sql<boolean>`true` : sql<boolean>`project.id = any(${managed}::bigint[])`;
}

function openTasks(db: Db, personId: string, managed: 'all' | number[], until: string) {
  return db
    .selectFrom('task')
    .innerJoin('project', 'project.id', 'task.projectId')
    .select(['task.id', 'task.what', 'task.dueOn', 'project.slug', 'project.question'])
    .where((eb) =>
      eb.or([eb('task.ownerId', '=', personId), eb.and([eb('task.ownerId', 'is', null), isManaged(managed)])]),
    )
    .where('task.dueOn', '<=', sql<string>`${until}::date`)
    .where('project.status', '<>', 'closed')
    .where('task.outcome', 'is', null)
    .orderBy('task.dueOn')
    .orderBy('task.id')
    .limit(mostRows)
    .execute();
}

function closingSteps(db: Db, managed: 'all' | number[], now: Date, until: string) {
  return db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'step.title', 'project.slug', 'project.question'])
    .select((eb) => eb.ref('step.closesAt').$notNull().as('closesAt'))
    .where('step.status', '=', 'published')
    .where('step.closesAt', '>', now)
    .where('step.closesAt', '<', atHour(addDays(until, 1), 0))
    .where('project.status', '=', 'published')
    .where('project.kind', '=', 'trajectory')
    .where(isManaged(managed))
    .orderBy('step.closesAt')
    .limit(mostRows)
    .execute();
}

function waitingContributions(db: Db, managed: 'all' | number[], today: string) {
  return db
    .selectFrom('contribution')
    .innerJoin('project', 'project.id', 'contribution.projectId')
    .select(['project.slug', 'project.question'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .select(
      sql<number>`${today}::date - min(contribution.submitted_at at time zone 'Europe/Amsterdam')::date`.as('days'),
    )
    .where('contribution.responseId', 'is', null)
    .where('contribution.status', 'in', ['published', 'waiting'])
    .where('project.kind', '=', 'trajectory')
    .where(isManaged(managed))
    .groupBy('project.id')
    .orderBy('days', 'desc')
    .limit(mostRows)
    .execute();
}

function listManaged(db: Db, managed: 'all' | number[]) {
  return db
    .selectFrom('project')
    .select(['id', 'kind', 'slug', 'question', 'status', 'contributionCount', 'answeredCount'])
    .where('kind', '=', 'trajectory')
    .where(isManaged(managed))
    .orderBy(sql`array_position(array['draft', 'published', 'closed'], status)`)
    .orderBy('id', 'desc')
    .limit(mostRows)
    .execute();
}
