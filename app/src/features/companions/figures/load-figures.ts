import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';

/** How a month of requests went; medians in days, null where nothing is known yet. */
export type MonthFigures = {
  /** YYYY-MM */
  month: string;
  requests: number;
  answered: number;
  firstAnswerDays: number | null;
  companionDays: number | null;
  passedOn: number;
};
export type PoolFigures = {
  months: MonthFigures[];
  /** Over all these months together. */
  all: Omit<MonthFigures, 'month'> & { waiting: number; longestWaitDays: number | null };
};

const monthsShown = 12;

/** Requests of the last twelve months by the month in which they came: how soon an answer came, and a companion. */
export async function loadFigures(db: Db, now: Date): Promise<PoolFigures> {
  const requests = sql`
    select to_char(request.requested_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, request.answered_at,
      extract(epoch from request.answered_at - request.requested_at) / 86400 as first_answer,
      extract(epoch from (select min(answered_at) from companion_proposal
        where request_id = request.id and state in ('accepted', 'handed_over', 'ended') and answered_at is not null)
        - request.requested_at) / 86400 as companion,
      (select count(*) from companion_proposal where request_id = request.id and state = 'passed_on') as passed_on,
      request.answered_at is null and request.closed_at is null as waits,
      extract(epoch from ${now}::timestamptz - request.requested_at) / 86400 as age
    from companion_request request
    where request.requested_at >= (date_trunc('month', ${now}::timestamptz at time zone 'Europe/Amsterdam')
      - make_interval(months => ${monthsShown - 1})) at time zone 'Europe/Amsterdam'`;
  const figures = sql`count(*)::int as requests, count(answered_at)::int as answered,
    (percentile_cont(0.5) within group (order by first_answer))::float as "firstAnswerDays",
    (percentile_cont(0.5) within group (order by companion))::float as "companionDays",
    coalesce(sum(passed_on), 0)::int as "passedOn"`;
  const months = await sql<MonthFigures>`
    with request as (${requests}) select month, ${figures} from request group by month order by month desc`.execute(db);
  const all = await sql<PoolFigures['all']>`
    with request as (${requests}) select ${figures}, count(*) filter (where waits)::int as waiting,
      (max(age) filter (where waits))::float as "longestWaitDays" from request`.execute(db);
  const [total] = all.rows;
  if (!total) throw new Error('A count of nothing is a row as well.');
  return { months: months.rows, all: total };
}
