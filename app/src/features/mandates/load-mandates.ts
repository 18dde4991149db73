import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { projectHref } from '../project-access/index.ts';
import type { Spending, Terms } from './mandate.ts';
import type { State } from './steps.ts';

export type MandateVersion = Terms & {
  id: number;
  version: number;
  decidedOn: string | null;
  decidedBy: string;
  documentUrl: string;
};

/** A mandate in a list, with the version that holds or, before any decision, the one that was written. */
export type MandateRow = MandateVersion & {
  mandateId: number;
  state: State;
  revision: number;
  nextReviewOn: string | null;
  area: string | null;
  areaCode: string | null;
  spentCents: number;
};

export type MandateEvent = { step: string; toState: State; day: string; byWhom: string; note: string };
export type StepOfMandate = { id: number; instrument: string; title: string; projectSlug: string; settings: unknown };

/** One mandate with all that everybody reads of it: versions that were decided, newest first. */
export type Mandate = MandateRow & {
  versions: MandateVersion[];
  /** What is written and not decided on yet; for the programme team. */
  open: MandateVersion | null;
  events: MandateEvent[];
  spending: Spending[];
  project: { href: string; title: string } | null;
  stepOf: StepOfMandate | null;
};

/** Which mandates: those that everybody may see, or also drafts; of one project or of all. */
export type MandatesAsked = { drafts?: boolean; projectId?: number; stepId?: number; ids?: readonly number[] };

/** Mandates, those that run first, then by the day on which they end. At most 500. */
export async function listMandates(db: Db | Tx, asked: MandatesAsked = {}): Promise<MandateRow[]> {
  const rows = await db
    .selectFrom('mandate')
    .innerJoin('mandateVersion as version', 'version.mandateId', 'mandate.id')
    .leftJoin('area', 'area.id', 'version.areaId')
    .selectAll('version')
    .select(['mandate.state', 'mandate.revision', 'mandate.nextReviewOn', 'area.name as area', 'area.code as areaCode'])
    .select(
      sql<number>`coalesce((select sum(cents) from mandate_spending where mandate_id = mandate.id), 0)::bigint`.as(
        'spentCents',
      ),
    )
    .where(
      sql<boolean>`version.version = (
        select other.version from mandate_version other where other.mandate_id = mandate.id
        order by other.decided_on is null, other.version desc limit 1)`,
    )
    .$if(!asked.drafts, (query) => query.where('mandate.state', '<>', 'draft'))
    .$if(asked.projectId !== undefined, (query) => query.where('version.projectId', '=', asked.projectId as number))
    .$if(asked.stepId !== undefined, (query) => query.where('version.stepId', '=', asked.stepId as number))
    .$if(asked.ids !== undefined, (query) => query.where('mandate.id', 'in', [...(asked.ids ?? [])]))
    .orderBy(sql`mandate.state not in ('running', 'in_review', 'changing')`)
    .orderBy('version.endsOn', (order) => order.asc().nullsLast())
    .orderBy('mandate.id')
    .limit(500)
    .execute();
  return rows;
}

/** One mandate; undefined where there is none. */
export async function loadMandate(db: Db | Tx, id: number): Promise<Mandate | undefined> {
  const [row] = await listMandates(db, { drafts: true, ids: [id] });
  if (!row) return undefined;
  const all = await db
    .selectFrom('mandateVersion')
    .selectAll()
    .where('mandateId', '=', id)
    .orderBy('version', 'desc')
    .execute();
  const events = await db
    .selectFrom('mandateEvent')
    .select(['step', 'toState', 'day', 'byWhom', 'note'])
    .where('mandateId', '=', id)
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  const spending = await db
    .selectFrom('mandateSpending')
    .select(['year', 'cents', 'note'])
    .where('mandateId', '=', id)
    .orderBy('year')
    .execute();
  return {
    ...row,
    ...{
      versions: all.filter(({ decidedOn }) => decidedOn !== null),
      open: all.find((one) => one.decidedOn === null) ?? null,
    },
    ...{
      events: events as MandateEvent[],
      spending,
      project: await projectOf(db, row.projectId),
      stepOf: await stepOf(db, row.stepId),
    },
  };
}

async function projectOf(db: Db | Tx, projectId: number | null): Promise<Mandate['project']> {
  if (projectId === null) return null;
  const project = await db
    .selectFrom('project')
    .select(['slug', 'kind', 'question'])
    .where('id', '=', projectId)
    .where('status', '<>', 'draft')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('initiative')
            .select('projectId')
            .whereRef('projectId', '=', 'project.id')
            .where('hiddenAt', 'is not', null),
        ),
      ),
    )
    .executeTakeFirst();
  return project ? { href: projectHref(project), title: project.question } : null;
}

async function stepOf(db: Db | Tx, stepId: number | null): Promise<StepOfMandate | null> {
  if (stepId === null) return null;
  const found = await db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'step.instrument', 'step.title', 'project.slug as projectSlug', 'step.settings'])
    .where('step.id', '=', stepId)
    .where('step.status', '=', 'published')
    .where('project.status', '<>', 'draft')
    .executeTakeFirst();
  return found ?? null;
}
