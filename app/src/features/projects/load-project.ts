import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { YouthPlan } from './edit-project.ts';

export type Project = {
  id: number;
  kind: 'trajectory' | 'initiative';
  slug: string;
  question: string;
  intro: string;
  status: 'draft' | 'published' | 'closed';
  createdBy: string | null;
  publishedAt: Date | null;
  closedAt: Date | null;
  contributionCount: number;
  answeredCount: number;
  areas: { id: number; code: string; name: string }[];
  themes: { id: number; slug: string; nameNl: string; nameEn: string; pattern: string }[];
};

/** The project with its labels, or undefined; drafts too, so the caller checks who may see it. */
export async function loadProject(db: Db | Tx, slug: string): Promise<Project | undefined> {
  return db
    .selectFrom('project')
    .select((eb) => [
      'project.id',
      'project.kind',
      'project.slug',
      'project.question',
      'project.intro',
      'project.status',
      'project.createdBy',
      'project.publishedAt',
      'project.closedAt',
      'project.contributionCount',
      'project.answeredCount',
      jsonArrayFrom(
        eb
          .selectFrom('projectArea')
          .innerJoin('area', 'area.id', 'projectArea.areaId')
          .select(['area.id', 'area.code', 'area.name'])
          .whereRef('projectArea.projectId', '=', 'project.id')
          .orderBy('area.name'),
      ).as('areas'),
      jsonArrayFrom(
        eb
          .selectFrom('projectTheme')
          .innerJoin('theme', 'theme.id', 'projectTheme.themeId')
          .select(['theme.id', 'theme.slug', 'theme.nameNl', 'theme.nameEn', 'theme.pattern'])
          .whereRef('projectTheme.projectId', '=', 'project.id')
          .orderBy('theme.nameNl'),
      ).as('themes'),
    ])
    .where('project.slug', '=', slug)
    .executeTakeFirst() as Promise<Project | undefined>;
}

/** Whose a project is, or undefined where there is none at this address; whoever may see it. */
export async function kindOf(db: Db | Tx, slug: string): Promise<Project['kind'] | undefined> {
  return (await db.selectFrom('project').select('kind').where('slug', '=', slug).executeTakeFirst())?.kind;
}

export type Phase = {
  id: number;
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  approximate: string | null;
};
export type Moment = {
  id: number;
  kind: 'meeting' | 'decision' | 'council' | 'answer' | 'other';
  title: string;
  startsAt: Date | null;
  endsAt: Date | null;
  approximate: string | null;
  place: string;
  description: string;
  /** The step that alone changes it, where it belongs to one. */
  stepId: number | null;
};

/** The phases of a project in their order. */
export function listPhases(db: Db | Tx, projectId: number): Promise<Phase[]> {
  return db
    .selectFrom('phase')
    .select(['id', 'name', 'startsOn', 'endsOn', 'approximate'])
    .where('projectId', '=', projectId)
    .orderBy('ordinal')
    .execute();
}

/** The moments of a project by time; those without a date last. */
export function listMoments(db: Db | Tx, projectId: number): Promise<Moment[]> {
  return db
    .selectFrom('moment')
    .select(['id', 'kind', 'title', 'startsAt', 'endsAt', 'approximate', 'place', 'description', 'stepId'])
    .where('projectId', '=', projectId)
    .orderBy('startsAt', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute() as Promise<Moment[]>;
}

/** The newest public news of a project. */
export function listUpdates(db: Db | Tx, projectId: number, limit: number) {
  return db
    .selectFrom('update')
    .select(['id', 'kind', 'title', 'body', 'publishedAt'])
    .where('projectId', '=', projectId)
    .orderBy('publishedAt', 'desc')
    .limit(limit)
    .execute();
}

/** What the staff plan says of children and young people. */
export function loadYouthPlan(db: Db | Tx, projectId: number): Promise<YouthPlan> {
  return db
    .selectFrom('project')
    .select(['youthGoal', 'youthReason'])
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow();
}

/** The plan behind the trajectory; for staff only. */
export function listPlanGroups(db: Db | Tx, projectId: number) {
  return db
    .selectFrom('planGroup')
    .select(['id', 'targetGroup', 'goal', 'instrument', 'how', 'budgetCents'])
    .where('projectId', '=', projectId)
    .orderBy('id')
    .execute();
}
