import { sql } from 'kysely';
import type { RetentionRule } from './retention-rules.ts';

const day = 86_400_000;
const before = (now: Date, days: number) => new Date(now.getTime() - days * day);

/** What evaluations keep of people for a while; of the table in docs/privacy.md. */
export const evaluationRules: readonly RetentionRule[] = [
  {
    name: 'addresses of who is asked for a view on an evaluation',
    keeps: 'until the view is written, at most 90 days',
    ground: 'Time to write with the link in the mail; the view itself names a role and nobody.',
    apply: (now) => sql`update evaluation_voice set email = null
      where email is not null and asked_at < ${before(now, 90)}`,
  },
  {
    name: 'browsers of visitors: marks in evaluations',
    keeps: '1 year after the step ended',
    ground: 'Needed so that nobody counts twice; the figures stay.',
    apply: (now) => sql`update evaluation_mark set visitor_id = null
      from evaluation where evaluation.id = evaluation_id and visitor_id is not null
        and ended_on < ${before(now, 365)}::date`,
  },
  {
    name: 'what participants added to their mark',
    keeps: '1 year after the step ended',
    ground: 'Read for the evaluation; after that the mark is enough.',
    apply: (now) => sql`update evaluation_mark set remark = ''
      from evaluation where evaluation.id = evaluation_id and remark <> ''
        and ended_on < ${before(now, 365)}::date`,
  },
];
