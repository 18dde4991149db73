import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db, Tx } from '../../platform/db/db.ts';
import { townDay } from '../../platform/i18n/day.ts';
import type { StepAct, StepRules } from './step.ts';

/** A step with its rules, its texts and the project that it belongs to. */
export type Step = StepRules & {
  id: number;
  instrument: string;
  title: string;
  intro: string;
  moderation: 'before' | 'after';
  settings: unknown;
  contributionCount: number;
  areaIds: number[];
  projectId: number;
  projectKind: 'trajectory' | 'initiative';
  projectSlug: string;
  projectQuestion: string;
};

function stepQuery(db: Db | Tx, today: string) {
  return db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select((eb) => [
      'step.id',
      'step.instrument',
      'step.title',
      'step.intro',
      'step.status',
      'step.opensAt',
      'step.closesAt',
      'step.assurance',
      'step.limitPerPerson',
      'step.moderation',
      'step.settings',
      'step.contributionCount',
      'step.projectId',
      'project.status as projectStatus',
      'project.kind as projectKind',
      'project.slug as projectSlug',
      'project.question as projectQuestion',
      // Keys inside JSON are not put into camelCase, so a name of one word.
      jsonArrayFrom(
        eb.selectFrom('stepArea').select('stepArea.areaId as id').whereRef('stepArea.stepId', '=', 'step.id'),
      ).as('areas'),
      jsonArrayFrom(
        eb
          .selectFrom('stepPhase')
          .innerJoin('phase', 'phase.id', 'stepPhase.phaseId')
          .select(['stepPhase.acts'])
          .select(
            sql<boolean>`coalesce(phase.starts_on <= ${today}::date, false)
              and coalesce(phase.ends_on >= ${today}::date, phase.starts_on is not null)`.as('current'),
          )
          .whereRef('stepPhase.stepId', '=', 'step.id'),
      ).as('phases'),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof stepQuery>['executeTakeFirstOrThrow']>>;

function toStep({ areas, phases, ...row }: Row): Step {
  const current = phases.filter((phase) => phase.current).flatMap((phase) => phase.acts as StepAct[]);
  return {
    ...row,
    areaIds: areas.map((area) => area.id),
    actsToday: phases.length === 0 ? null : current,
  };
}

/** The step, or undefined where there is none with this number. */
export async function loadStep(db: Db | Tx, stepId: number, now: Date): Promise<Step | undefined> {
  const row = await stepQuery(db, townDay(now)).where('step.id', '=', stepId).executeTakeFirst();
  return row && toStep(row);
}

/** The step of a published contribution, or undefined where there is no such contribution. */
export async function loadStepOf(db: Db | Tx, contributionId: number, now: Date): Promise<Step | undefined> {
  const row = await stepQuery(db, townDay(now))
    .innerJoin('contribution', 'contribution.stepId', 'step.id')
    .where('contribution.id', '=', contributionId)
    .where('contribution.status', '=', 'published')
    .executeTakeFirst();
  return row && toStep(row);
}

/** All steps of a project in the order of their opening, those without a date last. */
export async function listSteps(db: Db | Tx, projectId: number, now: Date): Promise<Step[]> {
  const rows = await stepQuery(db, townDay(now))
    .where('step.projectId', '=', projectId)
    .orderBy('step.opensAt', (order) => order.asc().nullsLast())
    .orderBy('step.id')
    .execute();
  return rows.map(toStep);
}
