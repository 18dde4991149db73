import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import type { DeskChannel } from './desk-channel.ts';

export type DeskStepCard = {
  id: number;
  instrument: string;
  title: string;
  question: string;
  projectHref: string;
  closesAt: Date | null;
  open: boolean;
  contributionCount: number;
};
export type LatestEntry = {
  id: number;
  kind: 'contribution' | 'support' | 'comment';
  contributionId: number;
  title: string;
  channel: DeskChannel;
  enteredAt: Date;
  reference: string | null;
  answeredAt: Date | null;
};
export type DeskOverview = { steps: DeskStepCard[]; enteredToday: number; latest: LatestEntry[] };

/** What the desk has before it: steps that take entries (closed ones last), what was entered, by these projects. */
export async function deskOverview(
  db: Db,
  { projects, kinds }: { projects: 'all' | readonly number[]; kinds: readonly string[] },
  now: Date,
): Promise<DeskOverview> {
  const ours = (column: 'project.id' | 'step.projectId') =>
    projects === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`${sql.ref(column)} = any(${projects}::bigint[])`;
  const open = sql<boolean>`(step.closes_at is null or step.closes_at > ${now})`;
  const steps = await db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select([
      'step.id',
      'step.instrument',
      'step.title',
      'project.question',
      projectHrefInSql.as('projectHref'),
      'step.closesAt',
    ])
    .select(['step.contributionCount', open.as('open')])
    .where('step.status', '=', 'published')
    .where('project.status', '=', 'published')
    .where(sql<SqlBool>`coalesce(step.opens_at <= ${now}, true)`)
    .where('step.instrument', 'in', [...kinds])
    .where(ours('project.id'))
    .orderBy(open, 'desc')
    .orderBy('step.closesAt', (order) => order.asc().nullsLast())
    .orderBy('step.id')
    .limit(50)
    .execute();
  const entries = db
    .selectFrom('deskEntry')
    .innerJoin('step', 'step.id', 'deskEntry.stepId')
    .innerJoin('contribution', 'contribution.id', 'deskEntry.contributionId')
    .where(ours('step.projectId'));
  const { enteredToday } = await entries
    .select((eb) => eb.fn.countAll<number>().as('enteredToday'))
    .where(sql<SqlBool>`(desk_entry.entered_at at time zone 'Europe/Amsterdam')::date = ${townDay(now)}::date`)
    .executeTakeFirstOrThrow();
  const latest = await entries
    .select(['deskEntry.kind', 'deskEntry.contributionId', 'contribution.title', 'deskEntry.channel'])
    .select(['deskEntry.id', 'deskEntry.enteredAt', 'deskEntry.reference', 'contribution.answeredAt'])
    .where('contribution.status', '<>', 'withdrawn')
    .orderBy('deskEntry.enteredAt', 'desc')
    .orderBy('deskEntry.id', 'desc')
    .limit(10)
    .execute();
  return { steps, enteredToday, latest };
}
