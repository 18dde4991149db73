import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { numberText } from '../states/number-text.ts';
import type { Doer, State } from '../states/steps.ts';

export type CaseRow = {
  id: number;
  number: string;
  title: string;
  scheme: string;
  challenge: boolean;
  state: State;
  /** An objection waits for a decision. */
  objection: boolean;
  askedCents: number;
  /** The day by which something has to be done. */
  dueOn: string | null;
};

/** Who has to do something with an application in the list; null where nobody has. */
export function rowWaitsFor({ state, challenge, objection }: Pick<CaseRow, 'state' | 'challenge' | 'objection'>) {
  return objection ? 'decider' : waitsFor(state, challenge);
}

/** Who has to do something with an application in this state; null where nobody has. */
export function waitsFor(state: State, challenge = false): Exclude<Doer, 'both'> | null {
  switch (state) {
    case 'submitted':
    case 'complete':
    case 'in_advice':
    case 'reported':
    case 'admitted':
    case 'talking':
    case 'stopped':
      return 'secretary';
    case 'advised':
    case 'compared':
      return 'decider';
    // A challenge that was granted needs an agreement; it pays nothing out.
    case 'granted':
      return challenge ? 'secretary' : 'finance';
    case 'partly':
      return 'finance';
    case 'draft':
    case 'incomplete':
    case 'paid':
    case 'agreed':
      return 'applicant';
    case 'inadmissible':
    case 'evaluated':
    case 'refused':
    case 'set_aside':
    case 'withdrawn':
    case 'settled':
      return null;
  }
}

/** All applications that were sent: those that run by their term, then the newest that ended. */
export async function listCases(db: Db, limit = 300): Promise<CaseRow[]> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('schemeVersion', 'schemeVersion.id', 'application.versionId')
    .select(['application.id', 'application.year', 'application.number', 'application.title', 'application.state'])
    .select([sql<string>`scheme_version.rules ->> 'name'`.as('scheme')])
    .select(sql<boolean>`coalesce(jsonb_typeof(rules -> 'challenge') = 'object', false)`.as('challenge'))
    .select(sql<number>`coalesce(application.asked_cents, 0)`.as('askedCents'))
    .leftJoin('applicationObjection as objection', (join) =>
      join.onRef('objection.applicationId', '=', 'application.id').on('objection.outcome', 'is', null),
    )
    .select(sql<boolean>`objection.id is not null`.as('objection'))
    .select(
      sql<string | null>`coalesce(objection.due_on,
        case when state = 'incomplete' then answer_due else application.due_on end)`.as('dueOn'),
    )
    .where('application.submittedAt', 'is not', null)
    .orderBy(
      sql`objection.id is null and state in ('refused', 'set_aside', 'withdrawn', 'settled', 'inadmissible', 'evaluated')`,
    )
    .orderBy(sql`coalesce(objection.due_on, application.due_on), application.id`)
    .limit(limit)
    .execute();
  return rows.map(({ year, number, ...row }) => ({ ...row, number: numberText({ year, number }) }));
}
