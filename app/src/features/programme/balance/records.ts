import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { lessonsOfYear } from '../../lessons/index.ts';
import { loadIndicators } from '../indicators/load-indicators.ts';
import type { Activity } from '../links/activity.ts';
import { activitiesInSql } from '../links/list-activities.ts';
import { loadMonitor, type Monitor } from '../monitor/load-monitor.ts';
import type { BalanceFigures } from './balance.ts';

/** What the town knows of a year, of which a balance is drafted; all of it is public. */
export type YearRecords = {
  year: number;
  pillars: Monitor['pillars'];
  /** By line, the newest first. */
  activities: Map<number, string[]>;
  figures: BalanceFigures;
  promises: { kept: number; late: number; notKept: { what: string; why: string }[] };
  lessons: { from: string; lesson: string }[];
  money: { grantedCents: number; grants: number; decidedCents: number };
  next: { what: string; project: string; dueOn: string }[];
};

const most = 12;
const inYear = (column: string, year: number) =>
  sql`extract(year from ${sql.raw(column)} at time zone 'Europe/Amsterdam') = ${year}::int`;

/** Gathers them; figures are those that were measured last. */
export async function loadRecords(db: Db | Tx, year: number, today: string): Promise<YearRecords> {
  const monitor = await loadMonitor(db, year, today);
  const indicators = await loadIndicators(db, 'nl');
  const { rows: activities } = await sql<Pick<Activity, 'lineId' | 'title'> & { lineId: number }>`
    select "lineId", title from (${activitiesInSql}) activity
    where "lineId" is not null and shown and "startsOn" <= least(make_date(${year}::int, 12, 31), ${today}::date)
      and ("endsOn" is null or "endsOn" >= make_date(${year}::int, 1, 1))
    order by "startsOn" desc, subject, id`.execute(db);
  const byLine = new Map<number, string[]>();
  for (const { lineId, title } of activities) byLine.set(lineId, [...(byLine.get(lineId) ?? []), title]);
  return {
    ...{ year, pillars: monitor.pillars, activities: byLine },
    figures: {
      indicators: indicators.flatMap(({ key, name, unit, target, years }) => {
        const known = years.flatMap((one) =>
          one.value === null || one.year > year ? [] : [{ year: one.year, value: one.value }],
        );
        return known.length === 0 ? [] : [{ key, name, unit, target, years: known.slice(-3) }];
      }),
      pillars: monitor.pillars.map(({ name, lines }) => ({
        ...{ name, ran: lines.reduce((sum, { ran }) => sum + ran, 0) },
      })),
    },
    promises: await promisesOf(db, year, today),
    lessons: await lessonsOf(db, year),
    money: await moneyOf(db, year),
    next: await nextOf(db, year, today),
  };
}

async function promisesOf(db: Db | Tx, year: number, today: string): Promise<YearRecords['promises']> {
  const { rows } = await sql<{ kept: number; late: number }>`
    select count(*) filter (where outcome = 'kept')::int as kept,
      count(*) filter (where outcome is null and due_on < ${today}::date)::int as late
    from task join project on project.id = project_id and project.status <> 'draft'
    where task.kind = 'promise' and extract(year from due_on) = ${year}::int`.execute(db);
  const { rows: notKept } = await sql<{ what: string; why: string }>`
    select what, coalesce(outcome_note, '') as why from task
    join project on project.id = project_id and project.status <> 'draft'
    where task.kind = 'promise' and outcome = 'not_kept' and extract(year from due_on) = ${year}::int
    order by due_on, task.id limit ${most}`.execute(db);
  return { ...(rows[0] ?? { kept: 0, late: 0 }), notKept };
}

/** What was learned in the year, with what receivers of a subsidy wrote in their report that stands in no lesson yet. */
async function lessonsOf(db: Db | Tx, year: number): Promise<YearRecords['lessons']> {
  const learned = (await lessonsOfYear(db, year, most)).map(({ source, body }) => ({ from: source, lesson: body }));
  const { rows: reported } = await sql<YearRecords['lessons'][number]>`
    select application.title as "from", report.lesson from application_report report
    join application on application.id = application_id
    join application_decision decision on decision.application_id = application.id
    where report.lesson <> '' and extract(year from decision.decided_on) = ${year}::int
    order by 1 limit ${most}`.execute(db);
  const known = new Set(learned.map(({ lesson }) => lesson));
  return [...learned, ...reported.filter(({ lesson }) => !known.has(lesson))].slice(0, most);
}

async function moneyOf(db: Db | Tx, year: number): Promise<YearRecords['money']> {
  const { rows } = await sql<YearRecords['money']>`
    select coalesce(sum(cents), 0)::float as "grantedCents", count(*)::int as grants,
      (select coalesce(sum(amount), 0)::float from budget where ${inYear('published_at', year)}) as "decidedCents"
    from application_decision decision join application on application.id = application_id
    join scheme on scheme.id = scheme_id and scheme.kind = 'subsidy'
    where cents > 0 and extract(year from decided_on) = ${year}::int`.execute(db);
  return rows[0] ?? { grantedCents: 0, grants: 0, decidedCents: 0 };
}

/** Promises that are due after the year, the soonest first. */
async function nextOf(db: Db | Tx, year: number, today: string): Promise<YearRecords['next']> {
  const { rows } = await sql<YearRecords['next'][number]>`
    select what, project.question as project, to_char(due_on, 'YYYY-MM-DD') as "dueOn" from task
    join project on project.id = project_id and project.status <> 'draft'
    where task.kind = 'promise' and outcome is null
      and due_on > greatest(make_date(${year}::int, 12, 31), ${today}::date - 1)
    order by due_on, task.id limit ${most}`.execute(db);
  return rows;
}
