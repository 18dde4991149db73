import { sql } from 'kysely';
import type { LiveIndicator } from './indicator.ts';
import { moneyIndicators } from './money-indicators.ts';
import { perPeriod } from './per-period.ts';

const days = (from: string, until: string) => sql.raw(`extract(epoch from ${until} - ${from}) / 86400`);

const dialogue: readonly LiveIndicator[] = [
  {
    ...{ key: 'agreement-in-time', unit: 'percent', better: 'up', pillar: 'samen-stadmaken' },
    measure: (db, span) =>
      perPeriod(
        ...([db, span, 'share'] as const),
        sql`select first.opened, exists (select from agreement where project_id = first.project_id
            and published_at <= first.opened)
          from (select step.project_id, min(greatest(step.opens_at, project.published_at, shown.at)) as opened from step
            join project on project.id = project_id and project.kind = 'trajectory' and project.status <> 'draft'
            -- Whatever hour was planned: nobody can take part before the step and its trajectory are on the site.
            left join (select subject, min(at) as at from audit_line where act = 'step.published' group by 1) as shown
              on shown.subject = 'step:' || step.id
            where step.status = 'published' group by step.project_id) as first`,
      ),
  },
  {
    ...{ key: 'promises-kept', unit: 'percent', better: 'up', pillar: 'samen-stadmaken' },
    measure: (db, span) =>
      perPeriod(
        ...([db, span, 'share'] as const),
        // Of the day itself nobody knows yet.
        sql`select (due_on + 1)::timestamp at time zone 'Europe/Amsterdam' - interval '1 second',
            coalesce(outcome = 'kept' and (outcome_at at time zone 'Europe/Amsterdam')::date <= due_on, false)
          from task join project on project.id = project_id and project.status <> 'draft' where task.kind = 'promise'`,
      ),
  },
  {
    ...{ key: 'answer-rate', unit: 'percent', better: 'up', pillar: 'samen-stadmaken' },
    measure: (db, span) =>
      perPeriod(
        ...([db, span, 'share'] as const),
        sql`select submitted_at, answered_at is not null from contribution where status in ('published', 'waiting')`,
      ),
  },
  {
    ...{ key: 'answer-days', unit: 'days', better: 'down', pillar: 'samen-stadmaken' },
    measure: (db, span) =>
      perPeriod(
        ...([db, span, 'middle'] as const),
        sql`select answered_at, ${days('submitted_at', 'answered_at')} from contribution
          where status in ('published', 'waiting') and answered_at is not null`,
      ),
  },
];

const people: readonly LiveIndicator[] = [
  { key: 'participants', unit: 'count', better: 'up', pillar: 'samen-stadmaken', people: true },
  { key: 'participants-by-area', unit: 'count', better: 'up', pillar: 'samen-stadmaken', people: true, parts: 'area' },
  { key: 'participants-by-age', unit: 'count', better: 'up', pillar: 'samen-stadmaken', people: true, parts: 'age' },
  { key: 'newcomers', unit: 'percent', better: 'up', pillar: 'samen-stadmaken', people: true },
  { key: 'youth', unit: 'percent', better: 'up', pillar: 'samen-stadmaken', people: true },
  { key: 'satisfaction', unit: 'score', better: 'up', pillar: 'fundament', people: true },
];

const initiatives: readonly LiveIndicator[] = [
  {
    ...{ key: 'initiatives-new', unit: 'count', better: 'up', pillar: 'stadmakers' },
    measure: (db, span) =>
      perPeriod(
        ...([db, span, 'count'] as const),
        sql`select published_at, 1 from project where kind = 'initiative' and status <> 'draft' and published_at is not null`,
      ),
  },
  {
    ...{ key: 'initiatives-helped', unit: 'count', better: 'up', pillar: 'stadmakers' },
    measure: (db, span) =>
      perPeriod(
        ...([db, span, 'different'] as const),
        sql`select outcome.answered_at, coalesce(thread.project_id, need.project_id)
          from help_outcome outcome join help_thread thread on thread.id = outcome.thread_id
          left join help_notice need on need.id = thread.need_id
          where outcome.helped in ('yes', 'a_bit') and outcome.side = 'asker'
            and coalesce(thread.project_id, need.project_id) is not null`,
      ),
  },
  {
    ...{ key: 'companion-days', unit: 'days', better: 'down', pillar: 'stadmakers' },
    measure: (db, span) =>
      perPeriod(
        ...([db, span, 'middle'] as const),
        sql`select taken.at, ${days('request.requested_at', 'taken.at')} from companion_request request
          join lateral (select min(answered_at) as at from companion_proposal where request_id = request.id
            and state in ('accepted', 'handed_over', 'ended')) taken on taken.at is not null`,
      ),
  },
];

/** All that the platform measures, in the order in which it is shown. */
export const liveIndicators: readonly LiveIndicator[] = [...dialogue, ...people, ...initiatives, ...moneyIndicators];
